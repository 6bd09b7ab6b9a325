#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_characters.hpp>
#include <kuang/number/detail/scaled.hpp>

namespace kuang::detail {

// Arabic digits, half or full width:
//
//     arabic   = grouped | digits ;  then [ point digits ]
//     grouped  = 1-3 digits, { comma 3 digits }+          a wrong group ends the number before its comma
//     point    = "." | "．" | "﹒" | "·" before a measure
struct arabic {
    scaled value{};
    std::uint32_t end = 0;
    std::uint32_t digits = 0;   // before the point
    bool leading_zero = false;  // 007, 0480: a code; 0.5 and 0 are none
    bool grouped = false;
    bool point = false;
    bool dotted = false;  // 1.2.3, 192.168.0.1: more than one point
};

[[nodiscard]] inline bool group_follows(const decoded_text& text, std::uint32_t comma, bool full) noexcept {
    if (text[comma] != U',' || comma + 3 >= text.size()) return false;
    for (std::uint32_t k = 1; k <= 3; ++k)
        if (!is_ascii_digit(text[comma + k])) return false;
    if (comma + 4 < text.size() && is_ascii_digit(text[comma + 4])) return false;
    return is_full_width(text, comma) ? full && is_full_width(text, comma + 1) : true;
}

// 9·2％, 4·5万吨: a middle dot is a point where a measure follows; “7·24” is the name of a day.
[[nodiscard]] inline bool dot_is_point(const decoded_text& text, std::uint32_t dot) noexcept {
    if (text[dot] != U'·' || !is_ascii_digit(text[dot + 1])) return false;
    std::uint32_t i = dot + 1;
    while (is_ascii_digit(text[i]) && i < dot + 6) ++i;
    return is_one_of(text[i], U"%‰℃万亿千百元美港日英欧吨公米亩倍个点度克小秒分厘毫平立人户件座");
}

// Digits stand at i.
[[nodiscard]] inline arabic read_arabic(const decoded_text& text, std::uint32_t i) noexcept {
    arabic a;
    const std::uint32_t begin = i;
    for (; is_ascii_digit(text[i]); ++i) a.value.push(static_cast<unsigned>(text[i] - U'0'));
    a.digits = i - begin;
    if (a.digits <= 3 && text[begin] != U'0') {
        const bool full = is_full_width(text, begin);
        // All groups have to be right: 1,234,56 is no grouped number at all.
        std::uint32_t at = i;
        while (group_follows(text, at, full)) at += 4;
        if (at != i && !(text[at] == U',' && is_ascii_digit(text[at + 1]) && !is_full_width(text, at))) {
            for (; i < at; ++i)
                if (text[i] != U',') {
                    a.value.push(static_cast<unsigned>(text[i] - U'0'));
                    ++a.digits;
                }
            a.grouped = true;
        }
    }
    a.leading_zero = a.digits > 1 && text[begin] == U'0';
    if (((text[i] == U'.' || text[i] == U'﹒') && is_ascii_digit(text[i + 1])) || dot_is_point(text, i)) {
        a.point = true;
        for (++i; is_ascii_digit(text[i]); ++i) {
            a.value.push(static_cast<unsigned>(text[i] - U'0'));
            --a.value.e;
        }
        for (; text[i] == U'.' && is_ascii_digit(text[i + 1]); a.dotted = true)
            for (++i; is_ascii_digit(text[i]);) ++i;
    }
    a.end = i;
    return a;
}

// Two numbers of three digits at most with a dash between, at i: 25-20. Its end; 0: none.
struct score_pair {
    std::uint32_t end = 0;
    bool falling = false;
};
[[nodiscard]] inline score_pair score_pair_at(const decoded_text& text, std::uint32_t i) noexcept {
    const auto number = [&](std::uint32_t from, std::uint32_t& value) {
        std::uint32_t k = from;
        for (value = 0; is_ascii_digit(text[k]) && k < from + 4; ++k) value = value * 10 + (text[k] - U'0');
        return k - from <= 3 ? k : from;
    };
    std::uint32_t left = 0, right = 0;
    const std::uint32_t dash = number(i, left);
    if (dash == i || text[dash] != U'-') return {};
    const std::uint32_t end = number(dash + 1, right);
    return end == dash + 1 || text[end] == U'-' ? score_pair{} : score_pair{end, left > right};
}

// A list of such pairs of which one falls tells the sets of a match: 25-20、23-25和25-21. A range never falls.
[[nodiscard]] inline bool score_list(const decoded_text& text, std::uint32_t begin) noexcept {
    constexpr std::uint32_t most = 6, longest = 8;
    const auto joint = [&](std::uint32_t i) { return is_one_of(text[i], U"、,和及与"); };
    for (std::uint32_t n = 0; n < most; ++n) {  // back to the first pair
        if (begin < 4 || !joint(begin - 1)) break;
        std::uint32_t at = begin - 1;
        while (at > 0 && begin - at < longest && (is_ascii_digit(text[at - 1]) || text[at - 1] == U'-')) --at;
        if (score_pair_at(text, at).end != begin - 1) break;
        begin = at;
    }
    bool falling = false;
    std::uint32_t count = 0;
    for (; count < 2 * most; ++count) {
        const score_pair pair = score_pair_at(text, begin);
        if (pair.end == 0) break;
        falling = falling || pair.falling;
        if (text[pair.end] == U'号' || text[pair.end] == U'室') return false;
        begin = pair.end;
        if (!joint(begin)) {
            ++count;
            break;
        }
        ++begin;
    }
    return falling && count > 1;
}

// Do the words around two numbers with a dash between say that it is a score: 以2-9告负, 3-1获胜?
[[nodiscard]] inline bool score_around(const decoded_text& text, std::uint32_t begin, std::uint32_t end) noexcept {
    if (is_one_of(text[end], U"胜负输赢败") || score_list(text, begin)) return true;
    for (const std::u32string_view word :
         {U"战胜", U"战平", U"获胜", U"大胜",   U"险胜", U"完胜", U"惊险", U"逆转", U"击败", U"落败", U"不敌", U"领先",
          U"惨败", U"力克", U"晋级", U"的比分", U"横扫", U"告负", U"告捷", U"淘汰", U"落后", U"平局", U"逼平"})
        if (stands_at(text, end, word)) return true;
    return stands_before(text, begin, U"比分") || stands_before(text, begin, U"比分为") ||
           stands_before(text, begin, U"比分是") || stands_before(text, begin, U"比数");
}

}  // namespace kuang::detail

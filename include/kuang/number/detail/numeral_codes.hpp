#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_scan.hpp>

namespace kuang::detail {

// Digits that belong to a longer code: addresses, model names, phone numbers. Each rule gives the place where reading
// goes on, 0 where it does not hold.

// Digits that belong to an address, a code or a model name.
inline std::uint32_t numeral_scanner::past_code(std::uint32_t i) const noexcept {
    std::uint32_t begin = i;
    const auto printable = [&](std::uint32_t k) { return text_[k] > U' ' && text_[k] < 0x7F; };
    while (begin > from_ && printable(begin - 1)) --begin;
    const auto run_end = [&](auto inside) {
        std::uint32_t end = i;
        while (end < text_.size() && inside(end)) ++end;
        return end;
    };
    for (std::uint32_t k = begin; k < i; ++k) {
        const bool address = (text_[k] == U':' && text_[k + 1] == U'/' && text_[k + 2] == U'/') ||
                             stands_at(text_, k, U"www.") ||
                             (text_[k] == U'@' && k > begin && is_ascii_letter(text_[k - 1]));
        if (address) return run_end(printable);
    }
    if (i == 0) return 0;
    const char32_t left = text_[i - 1];
    const auto code = [&](std::uint32_t k) {
        return is_ascii_letter(text_[k]) || is_ascii_digit(text_[k]) ||
               ((text_[k] == U'-' || text_[k] == U'.' || text_[k] == U'_' || text_[k] == U'—') &&
                (is_ascii_letter(text_[k + 1]) || is_ascii_digit(text_[k + 1])));
    };
    const bool money = words_.currency_before(text_, i, from_).word != nullptr;
    if (text_.kind(i - 1) == char_class::latin && !money) {
        const arabic number = read_arabic(text_, i);  // GDP10万亿元, CPI2.1%, EPS4.12元, Sam10月返港: not of the word
        const bool counted =
            is_one_of(text_[number.end], U"万亿%元") || (text_[number.end] == U'月' && number.digits <= 2);
        const bool encoded = text_[number.end] == U'%' && code(number.end + 1);  // %D0%D4
        return counted && !number.dotted && !encoded ? 0 : run_end(code);
    }
    if (left == U'#' || left == U'_' || left == U'№' || left == U'〔' ||
        (left == U'[' && i + 4 < text_.size() && text_[i + 4] == U']'))
        return run_end(code);
    if (left == U'-' && from_ > 0 && from_ < i && words_.after(text_, from_).end == i - 1) return 0;  // 1.6m-3.9m
    if (left == U'—' && i > 1 && is_ascii_letter(text_[i - 2])) return run_end(code);                 // U—2
    if ((left == U'-' || left == U'.' || left == U'/' || left == U'&' || left == U'·') && i > 1 &&
        text_.kind(i - 2) == char_class::latin && i - 1 > 0 && is_ascii_letter(text_[i - 2]) && !money)
        return run_end(code);
    if (left == U'-' && i > 1 && han(i - 2) && !text_.numeral(i - 2)) {  // 歼-20, 神舟-18; 达-1.25% is a number
        const reading r = reader_.read(i, from_);
        if (!r.negative) return run_end(code);
    }
    return 0;
}

// Does a word that asks for a phone number stand before i: 电话：, 致电, 热线为?
inline bool numeral_scanner::phone_asked(std::uint32_t i) const noexcept {
    while (i > 0 && is_one_of(text_[i - 1], U" :(+为是")) --i;
    if (i > 1 && stands_before(text_, i, U"号码")) i -= 2;
    if (i == 0 || !is_one_of(text_[i - 1], U"话线电打真机服p")) return false;
    for (const std::u32string_view word :
         {U"电话", U"热线", U"专线", U"致电", U"拨打", U"传真", U"手机", U"来电", U"客服", U"whatsapp"})
        if (stands_before(text_, i, word)) return true;
    return false;
}

// 电话02-8770-1234, 致电182 8080, （０２）２３４５－６７８９, 0800-022-168: all the groups of digits of a phone number.
inline std::uint32_t numeral_scanner::past_phone(std::uint32_t i) const noexcept {
    constexpr std::uint32_t most_groups = 5, longest_group = 12;
    std::uint32_t behind = i;
    while (is_ascii_digit(text_[behind])) ++behind;
    if (!is_one_of(text_[behind], U"-—–−) ")) return 0;  // one group of digits only
    const bool asked = phone_asked(i), area = text_[i] == U'0';
    const bool toll_free = (text_[i] == U'4' || text_[i] == U'8') && text_[i + 1] == U'0' && text_[i + 2] == U'0';
    if (!asked && !area && !toll_free && before(text_, i) != U'+') return 0;
    std::uint32_t end = i, digits = 0, groups = 0, first = 0;
    for (std::uint32_t at = i; groups < most_groups && is_ascii_digit(text_[at]);) {
        for (; is_ascii_digit(text_[at]) && at - end < longest_group; ++at) ++digits;
        if (is_ascii_digit(text_[at])) return 0;
        if (groups == 0) first = digits;
        ++groups;
        end = at;
        if (text_[at] == U')' && (groups == 1 || before(text_, i) != U'(')) ++at;
        if (is_one_of(text_[at], U"-—–−") || (text_[at] == U' ' && (asked || end != at))) ++at;
        if (at == end) break;
    }
    if (groups < 2) return 0;
    const bool shaped = (area && first >= 2 && first <= 4 && digits >= 9) ||
                        (toll_free && groups == 3 && digits >= 10) || (before(text_, i) == U'+' && digits >= 10);
    return shaped || (asked && digits >= 5 && !unit_follows(end, false)) ? end : 0;
}

// 九巴64K, 64K、74B線, 18K金: a letter behind the digits, and no thousand.
inline bool numeral_scanner::letter_code(const reading& r) const noexcept {
    const std::uint32_t joint = r.end;
    if (is_one_of(text_[joint], U"金线路") || is_one_of(before(text_, r.begin), U"巴线车路")) return true;
    if (!is_one_of(text_[joint], U"、及和或与") || !is_ascii_digit(text_[joint + 1])) return false;
    const arabic next = read_arabic(text_, joint + 1);
    return is_ascii_letter(text_[next.end]) && text_.kind(next.end + 1) != char_class::latin;
}

// 777-9, 787-10: a model, since the second number is far below the first; 108-99 is a score.
inline std::uint32_t numeral_scanner::past_model(const reading& r) const noexcept {
    if (!r.chain.pure_arabic || r.range || r.chain.point || r.chain.digits < 3 || !is_one_of(text_[r.end], U"-—") ||
        !is_ascii_digit(text_[r.end + 1]) || !han_before(r.begin))
        return 0;
    const arabic next = read_arabic(text_, r.end + 1);
    const bool model = next.digits == 1 || (next.digits == 2 && text_[r.end + 1] == U'1');
    return model && !next.point && text_[next.end] != U'-' ? next.end : 0;
}

// 5G, 3D, 4K; iPhone 15, Mate 90
inline std::uint32_t numeral_scanner::past_latin(const reading& r) const noexcept {
    const std::uint32_t end = r.end;
    if (end < text_.size() && text_.kind(end) == char_class::latin && !r.suffixed) {
        if (r.chain.trailing_big > 0) return 0;  // 25.6万Token
        if (words_.after(text_, end, is_currency | is_time | is_physical | is_counted) && !r.chain.leading_zero)
            return 0;
        std::uint32_t to = end;
        while (to < text_.size() && (text_.kind(to) == char_class::latin || is_ascii_digit(text_[to]) ||
                                     (is_one_of(text_[to], U"-.") && text_.kind(to + 1) == char_class::latin)))
            ++to;
        return to;
    }
    if (r.suffixed && text_[end - 1] == U'k' && r.chain.pure_arabic && letter_code(r)) return end;
    if (r.chain.pure_arabic && r.chain.digits >= 4 && !r.chain.point && text_[end] == U'.' &&
        text_.kind(end + 1) == char_class::latin) {  // 603999.SH
        std::uint32_t to = end + 1;
        while (to < text_.size() && text_.kind(to) == char_class::latin) ++to;
        return to;
    }
    if (const std::uint32_t to = past_model(r)) return to;
    if (r.chain.pure_arabic && text_[end] == U'-' && text_.kind(end + 1) == char_class::latin) {
        std::uint32_t to = end + 1;
        while (to < text_.size() && text_.kind(to) == char_class::latin) ++to;
        return to;
    }
    const std::uint32_t begin = r.begin;
    if (begin > 1 && r.chain.pure_arabic && !r.negative && !r.range && text_.kind(begin - 1) == char_class::space &&
        text_.kind(begin - 2) == char_class::latin && text_.begin_of(begin) - text_.begin_of(begin - 1) <= 3 &&
        !words_.currency_before(text_, begin - 1, from_)) {
        if (r.chain.digits == 4 && !r.chain.point && r.value.is_exact()) return 0;
        if (!unit_follows(end, true) && text_[end] != U'%' && !r.suffixed) return end;
        const number_words::match unit = words_.after(text_, end);
        if (unit && unit.word->kinds == is_counted && unit.end - end > 1) return end;
    }
    return 0;
}

// 2025-08-01, 2025/8/1, 2025.8.1: its end; 0: none. Longer chains of digits and dashes are phone numbers and codes.
inline std::uint32_t numeral_scanner::date_triple(std::uint32_t i) noexcept {
    if (i > 0 && (is_ascii_digit(text_[i - 1]) || is_one_of(text_[i - 1], U"-/."))) return 0;
    std::uint32_t at = i;
    std::uint32_t value[3] = {};
    char32_t mark = 0;
    for (int k = 0; k < 3; ++k) {
        const std::uint32_t begin = at;
        for (; is_ascii_digit(text_[at]) && at - begin < 5; ++at) value[k] = value[k] * 10 + (text_[at] - U'0');
        const std::uint32_t digits = at - begin;
        if (k == 0 ? digits != 4 : digits < 1 || digits > 2) return 0;
        if (k == 2) break;
        if (!is_one_of(text_[at], U"-/.") || (k == 1 && text_[at] != mark)) return 0;
        mark = text_[at++];
    }
    if (value[0] < 1000 || value[0] > 2100 || value[1] < 1 || value[1] > 12 || value[2] < 1 || value[2] > 31) return 0;
    return is_one_of(text_[at], U"-/.") && is_ascii_digit(text_[at + 1]) ? 0 : at;
}

}  // namespace kuang::detail

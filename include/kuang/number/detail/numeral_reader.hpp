#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/amount.hpp>
#include <kuang/number/detail/chain.hpp>
#include <kuang/number/numeral.hpp>

namespace kuang::detail {

// A numeral as read, before anyone has asked whether it is one.
struct reading {
    std::uint32_t begin = 0, end = 0;  // characters; begin == end: nothing
    amount value;
    kuang::bound bound = kuang::bound::none;
    chain_result chain;  // the last chain of it
    bool negative = false;
    bool fraction = false, range = false, decimals = false, suffixed = false, filler = false;
};

// A whole numeral:
//
//     numeral  = simple [ joint simple ] | simple "又" fraction | fraction
//     simple   = [ sign ] [ "数" | "好几" ] chain [ point digits [ big ] ] [ power ] [ "多" | "余" | "来" ]
//     fraction = chain "分之" chain | digits "/" digits | ½ ¼ ¾
//     sign     = "负" | "零下" | "-" | "−"           point = "点" | "." | "‧" between digits
//     power    = "e" [sign] digits | "×10^" [sign] digits | "^" { sign } digits | "k" | "M" | "打"
//     joint    = "至" | "到" | "-" | "—" | "–" | "~" | "～" | "、"
class numeral_reader {
public:
    numeral_reader(const decoded_text& text, chain_options options) noexcept : text_{text}, options_{options} {}

    // The numeral whose first numeral character is at i; nothing before `from` belongs to it.
    [[nodiscard]] reading read(std::uint32_t i, std::uint32_t from) const noexcept;

private:
    struct simple {
        std::uint32_t end = 0;
        scaled lo{}, hi{};
        chain_result chain;
        bool decimals = false, suffixed = false;
        kuang::bound bound = kuang::bound::none;
    };

    bool read_plain(reading& r) const noexcept;
    [[nodiscard]] simple read_simple(std::uint32_t i, bool vague) const noexcept;
    void read_decimals(simple& s) const noexcept;
    void read_power(simple& s) const noexcept;
    void read_suffix(simple& s) const noexcept;
    void read_filler(simple& s) const noexcept;
    bool read_fraction(reading& r, const simple& whole, std::uint32_t begin) const noexcept;
    bool read_range(reading& r, const simple& left) const noexcept;
    [[nodiscard]] std::uint32_t joint(std::uint32_t i) const noexcept;
    void find_prefix(reading& r, std::uint32_t& i, std::uint32_t from, bool& vague) const noexcept;
    void set(reading& r, const scaled& lo, const scaled& hi, bool ranged) const noexcept;
    [[nodiscard]] part kind(std::uint32_t i) const noexcept { return numeral_character_of(text_[i]).kind; }
    [[nodiscard]] bool decimal_digit(std::uint32_t i) const noexcept {
        const part k = kind(i);
        return k == part::zero || k == part::ascii || (k == part::digit && text_[i] != U'两' && text_[i] != U'参');
    }

    const decoded_text& text_;
    chain_options options_;
};

// Signs, 数, 好几, 参, a leading point: what belongs to a numeral before its first numeral character.
inline void numeral_reader::find_prefix(reading& r, std::uint32_t& i, std::uint32_t from, bool& vague) const noexcept {
    const auto at = [&](std::uint32_t back) { return i >= from + back ? text_[i - back] : char32_t{0}; };
    const part first = kind(i);
    if (at(1) == U'数' && (first == part::small || first == part::big) && !stands_at(text_, i, U"百分") &&
        !stands_at(text_, i, U"十分") && !stands_at(text_, i, U"千分") && !stands_at(text_, i, U"万分") &&
        !is_one_of(at(2), U"人多少参总次指倍件户函系点基岁票分段代算奇偶整复变读级度尾单双")) {
        vague = true;
        r.begin = i - 1;
        return;
    }
    if (first == part::vague && at(1) == U'好') r.begin = i - 1;
    if (at(1) == U'参' && (first == part::small || first == part::big)) {
        r.begin = --i;
    } else if (at(1) == U'○' || at(1) == U'〇') {
        while (at(1) == U'○' || at(1) == U'〇') --i;
        r.begin = i;
    } else if ((at(1) == U'‧' || at(1) == U'.' || at(1) == U'点') && (at(2) == U'○' || at(2) == U'〇')) {
        r.begin = i -= 2;
    } else if (at(1) == U'.' && first == part::ascii) {
        const char32_t left = before(text_, i - 1);
        if (!is_ascii_digit(left) && !is_ascii_letter(left) && left != U'.' && left != U'/' && left != U'\\') {
            r.begin = i - 1;
        }
    }
    const auto sign = [&](std::uint32_t back) { return r.begin >= from + back ? text_[r.begin - back] : char32_t{0}; };
    if (sign(1) == U'负' && !is_one_of(sign(2), U"胜自抱担肩辜欺背不正")) {
        r.negative = true;
        --r.begin;
    } else if (sign(1) == U' ' && sign(2) == U'负' && first == part::ascii) {
        r.negative = true;
        r.begin -= 2;
    } else if (sign(1) == U' ' && (sign(2) == U'-' || sign(2) == U'−') && first == part::ascii &&
               (r.begin == 2 || text_.kind(r.begin - 3) == char_class::line_end)) {
        r.negative = true;
        r.begin -= 2;
    } else if (sign(1) == U'下' && sign(2) == U'零' && first != part::small) {
        r.negative = true;
        r.begin -= 2;
    } else if ((sign(1) == U'-' || sign(1) == U'−') && first != part::small && first != part::big) {
        const std::uint32_t mark = r.begin - 1;
        const char32_t left = before(text_, mark);
        const char_class side = mark ? text_.kind(mark - 1) : char_class::line_end;
        const bool free =
            side == char_class::line_end || side == char_class::space || side == char_class::control ||
            (side == char_class::punctuation && !is_one_of(left, U"-—–%/\\")) || is_one_of(left, U"=<>≥≤$¥") ||
            (left == U'/' && mark > 1 && (is_full_width(text_, mark - 1) || is_one_of(text_[mark - 2], U"℃度%")));
        // 达-1.25%, 至-45.2℃; 歼-20 is a name, which the scan leaves out
        if (free && !(mark > 1 && side == char_class::space && text_.numeral(mark - 2) &&
                      text_.kind(r.begin) == char_class::space)) {
            r.negative = true;
            --r.begin;
        } else if (side == char_class::han && !text_.numeral(mark - 1) && first == part::ascii) {
            const arabic a = read_arabic(text_, i);
            if (a.point || is_one_of(text_[a.end], U"%‰℃°度元万亿") ||
                is_one_of(left, U"算是为至到达跌降得于由从等减")) {
                r.negative = true;
                --r.begin;
            }
        }
    }
}

inline void numeral_reader::set(reading& r, const scaled& lo, const scaled& hi, bool ranged) const noexcept {
    const auto low = lo.to_decimal(r.negative);
    if (!low) return;
    if (!ranged) r.value = *low;
    else if (const auto high = hi.to_decimal(r.negative))
        r.value = r.negative ? amount::range(*high, *low) : amount::range(*low, *high);
}

inline reading numeral_reader::read(std::uint32_t i, std::uint32_t from) const noexcept {
    reading r;
    r.begin = i;
    bool vague = false;
    if (i > from && (numeral_character_of(text_[i - 1]).flags & may_lead) != 0) find_prefix(r, i, from, vague);
    else if (read_plain(r)) return r;
    const part first = kind(i);
    if (first == part::vulgar || first == part::half || first == part::pair) {
        const std::uint8_t v = numeral_character_of(text_[i]).value;
        r.end = i + 1;
        r.chain.end = r.end;
        r.chain.characters = 1;
        if (first == part::vulgar) r.value = v == 2 ? amount::fraction(1, 2) : amount::fraction(v, 4);
        else r.value = first == part::half ? decimal{5, -1} : decimal{v};
        r.fraction = first == part::vulgar;
        return r;
    }
    simple s = read_simple(i, vague);
    if (s.end == i) {
        r.begin = r.end = 0;  // one variable for all returns, so that nothing is copied
        return r;
    }
    r.chain = s.chain;
    r.end = s.end;
    r.decimals = s.decimals;
    r.suffixed = s.suffixed;
    r.bound = s.bound;
    r.filler = s.bound != kuang::bound::none;
    if (read_fraction(r, s, i)) return r;
    if (!s.chain.dotted && read_range(r, s)) return r;
    set(r, s.lo, s.hi, s.chain.ranged);
    return r;
}

// Most numerals are one Chinese character or one run of digits with nothing around that could go on.
inline bool numeral_reader::read_plain(reading& r) const noexcept {
    const numeral_character c = numeral_character_of(text_[r.begin]);
    if (c.kind == part::ascii) {
        const arabic a = read_arabic(text_, r.begin);
        if (a.dotted || (numeral_character_of(text_[a.end]).flags & may_follow) != 0) return false;
        r.chain.lo = r.chain.hi = a.value;
        r.chain.digits = a.digits;
        r.chain.arabic = r.chain.pure_arabic = true;
        r.chain.leading_zero = a.leading_zero;
        r.chain.grouped = a.grouped;
        r.chain.point = r.decimals = a.point;
        r.end = a.end;
        set(r, a.value, a.value, false);
    } else if (c.kind == part::digit || c.kind == part::small) {
        if ((numeral_character_of(text_[r.begin + 1]).flags & may_follow) != 0) return false;
        r.chain.bare = r.chain.multiplied = c.kind == part::small;
        r.chain.multipliers = r.chain.bare ? 1 : 0;
        r.chain.trailing = static_cast<std::int8_t>(r.chain.bare ? c.value : 0);
        r.chain.financial = c.financial;
        r.end = r.begin + 1;
        r.value = r.chain.bare ? decimal{1, c.value} : decimal{c.value};
    } else {
        return false;
    }
    r.chain.end = r.end;
    r.chain.characters = 1;
    return true;
}

inline numeral_reader::simple numeral_reader::read_simple(std::uint32_t i, bool vague) const noexcept {
    simple s;
    s.chain = read_chain(text_, i, options_, vague);
    s.end = s.chain.end;
    if (s.end == i) return s;
    s.lo = s.chain.lo;
    s.hi = s.chain.hi;
    // .5: the point stands before the first numeral character
    if (s.chain.pure_arabic && !s.chain.point && before(text_, i) == U'.' &&
        !is_ascii_digit(i > 1 ? text_[i - 2] : 0)) {
        const char32_t left = i > 1 ? text_[i - 2] : 0;
        if (!is_ascii_letter(left) && left != U'.' && left != U'/') {
            s.lo = s.lo.shifted(-static_cast<std::int32_t>(s.chain.digits));
            s.hi = s.lo;
            s.decimals = true;
        }
    }
    if (s.chain.dotted) return s;
    read_decimals(s);
    read_power(s);
    read_filler(s);
    read_suffix(s);
    return s;
}

// 点 and the digits behind it: 二点五, 零點77, 三四．九九一; a multiplier may follow: 一点五万. 三点十分 and 三点一刻
// are times, so nothing is read of them.
inline void numeral_reader::read_decimals(simple& s) const noexcept {
    if (s.chain.point) {
        s.decimals = true;
        return;
    }
    std::uint32_t at = skip_blanks(text_, s.end);
    const char32_t mark = text_[at];
    const bool spelt = mark == U'点';
    if (!spelt && (at != s.end || (mark != U'.' && mark != U'‧' && mark != U'・') || s.chain.arabic ||
                   s.chain.trailing_big > 0 || (s.chain.multiplied && kind(at + 1) == part::ascii)))
        return;
    if (spelt && s.chain.vague) return;
    at = spelt ? skip_blanks(text_, at + 1) : at + 1;
    if (!decimal_digit(at)) return;
    const std::uint32_t begin = at;
    scaled fraction{};
    for (; decimal_digit(at); ++at) {
        fraction.push(numeral_character_of(text_[at]).value);
        --fraction.e;
    }
    const std::uint32_t count = at - begin;
    const part next = kind(at);
    if (spelt) {
        if (count == 1 && text_[begin] == U'一' && is_one_of(text_[at], U"路度举直口起"))
            return;  // 一二四九五点一路下挫
        if (next == part::small && !unit_multiplier(text_, at, false, true)) {
            if (text_[at] == U'十' || text_[at] == U'拾') return;  // 三点五十分
        }
        if (text_[at] == U'刻') return;
        if (text_[at] == U'分' && text_[at + 1] != U'之' && count == 2 && kind(begin) == part::zero)
            return;                                                // 两点零五分
        if (kind(begin) == part::ascii && s.chain.arabic) return;  // 3点30
    } else if (kind(begin) == part::ascii) {
        return;
    }
    s.lo = s.lo + fraction;
    s.hi = s.chain.ranged ? s.hi + fraction : s.lo;
    s.decimals = true;
    s.chain.positional = false;
    s.chain.trailing = s.chain.trailing_big = 0;
    int power = 0;
    std::uint32_t big = at;
    for (;;) {
        const std::uint32_t to = power == 0 ? skip_blanks(text_, big) : big;
        const numeral_character c = numeral_character_of(text_[to]);
        if (c.kind != part::big || unit_multiplier(text_, to, false, false)) break;
        power += c.value;
        big = to + 1;
    }
    if (power > 0) {
        s.lo = s.lo.shifted(power);
        s.hi = s.hi.shifted(power);
        s.chain.trailing = s.chain.trailing_big = static_cast<std::int8_t>(power > 100 ? 100 : power);
        s.chain.multiplied = true;
        at = big;
    }
    s.end = at;
}

// 6.02e23, 21.2E0, 1.5×10^6, -1.1^+23
inline void numeral_reader::read_power(simple& s) const noexcept {
    if (!s.chain.pure_arabic) return;
    std::uint32_t at = s.end;
    const auto number = [&](std::uint32_t from, std::uint32_t& value) {
        std::uint32_t k = from;
        for (value = 0; is_ascii_digit(text_[k]) && k < from + 4; ++k) value = value * 10 + (text_[k] - U'0');
        return is_ascii_digit(text_[k]) ? from : k;
    };
    std::uint32_t value = 0;
    bool down = false;
    const bool times =
        (text_[at] == U'×' || text_[at] == U'*' || text_[at] == U'x') && stands_at(text_, at + 1, U"10^");
    if (text_[at] == U'e' || times) {
        at += times ? 4 : 1;
        if (text_[at] == U'-' || text_[at] == U'−' || text_[at] == U'+') down = text_[at++] != U'+';
        const std::uint32_t to = number(at, value);
        if (to == at || value > 400 || is_ascii_letter(text_[to])) return;
        s.lo = s.lo.shifted(down ? -static_cast<std::int32_t>(value) : static_cast<std::int32_t>(value));
        s.end = to;
    } else if (text_[at] == U'^') {
        for (++at; text_[at] == U'-' || text_[at] == U'+'; ++at) down = down != (text_[at] == U'-');
        const std::uint32_t to = number(at, value);
        if (to == at || down || value > 128) return;
        scaled power{1, 0, false};
        for (std::uint32_t k = 0; k < value; ++k) power = power * s.lo;
        s.lo = power;
        s.end = to;
    } else {
        return;
    }
    s.hi = s.lo;
    s.decimals = true;
}

// 100k, -2.5 M (a lower-case m is a metre); 五打
inline void numeral_reader::read_suffix(simple& s) const noexcept {
    const auto scale = [&](wide factor, std::int32_t power, std::uint32_t end) {
        s.lo = (s.lo * scaled{factor, 0, false}).shifted(power);
        s.hi = (s.hi * scaled{factor, 0, false}).shifted(power);
        s.end = end;
        s.suffixed = true;
    };
    if (s.chain.pure_arabic && s.bound == kuang::bound::none) {
        const std::uint32_t at = text_[s.end] == U'k' ? s.end : skip_blanks(text_, s.end);
        const char32_t next = text_[at + 1];
        if (is_ascii_letter(next) || is_ascii_digit(next)) return;
        const unsigned char raw = at < text_.size() ? static_cast<unsigned char>(text_.bytes()[text_.begin_of(at)]) : 0;
        const std::string_view wide_m = "\xEF\xBC\xAD";  // Ｍ
        const bool capital_m =
            raw == 'M' || text_.bytes().substr(at < text_.size() ? text_.begin_of(at) : 0, 3) == wide_m;
        if (text_[at] == U'k' &&
            !(s.chain.digits == 1 && !s.chain.point && (s.lo.c == 2 || s.lo.c == 4 || s.lo.c == 8)))
            scale(1, 3, at + 1);
        else if (text_[at] == U'm' && capital_m && at < text_.size()) scale(1, 6, at + 1);
        else if (text_[at] == U'g' && raw == 'G' && at == s.end && (s.chain.point || s.decimals)) scale(1, 9, at + 1);
        return;
    }
    if (text_[s.end] == U'打' && !is_one_of(text_[s.end + 1], U"击造算开破断工电印压架折败响官车扮包包球法扰"))
        scale(12, 0, s.end + 1);
}

// A trailing 多, 余, 来: 一百多, 1,000余, 十来
inline void numeral_reader::read_filler(simple& s) const noexcept {
    if (s.chain.over) s.bound = kuang::bound::over;
    else if (s.chain.about || s.chain.vague) s.bound = kuang::bound::about;
    const char32_t c = text_[s.end];
    if (c != U'多' && c != U'余' && c != U'来') return;
    const bool round = s.chain.trailing > 0 || (s.chain.pure_arabic && !s.chain.leading_zero);
    const char32_t next = text_[s.end + 1];
    if (!round || s.chain.vague) return;
    if (c == U'多' && (is_one_of(next, U"边样极媒数维种了") && !(next == U'种' && s.chain.multiplied)) && next != U'元')
        return;
    if (c == U'余' && is_one_of(next, U"额地粮热震波温党孽辉")) return;
    if (c == U'来') {
        if (s.chain.trailing == 0 || s.chain.trailing > 4 || text_.kind(s.end + 1) != char_class::han ||
            is_one_of(next, U"自到华电了过"))
            return;
        s.bound = kuang::bound::about;
    } else {
        s.bound = kuang::bound::over;
    }
    ++s.end;
}

}  // namespace kuang::detail

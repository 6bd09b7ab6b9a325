#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_reader.hpp>

namespace kuang::detail {

// 三分之二, 一又二分之一, 三分一, 3/5, 1 3/5. 百分之 and its like are left to the percentages: a bare multiplier
// before 分之 is no denominator.
inline bool numeral_reader::read_fraction(reading& r, const simple& whole, std::uint32_t begin) const noexcept {
    const auto finish = [&](const scaled& over, const scaled& under, std::uint32_t end) {
        const std::int32_t places = std::max({0, -over.e, -under.e});  // 三十六点二五/一百: whole numbers on both sides
        const auto numerator = over.shifted(places).to_decimal(r.negative),
                   denominator = under.shifted(places).to_decimal();
        if (!numerator || !denominator || denominator->is_zero()) return false;
        r.value = amount::fraction(*numerator, *denominator);
        r.fraction = true;
        r.end = end;
        return true;
    };
    // 分之 at `at`, blanks allowed inside: the numerator's place; 0: none
    const auto over_place = [&](std::uint32_t at) -> std::uint32_t {
        at = skip_blanks(text_, at);
        if (text_[at] != U'分') return 0;
        at = skip_blanks(text_, at + 1);
        return text_[at] == U'之' ? skip_blanks(text_, at + 1) : 0;
    };
    if (const std::uint32_t at = over_place(whole.end); at != 0) {
        if (whole.chain.bare && whole.chain.multipliers == whole.chain.characters &&
            !(whole.chain.trailing == 1 && whole.chain.characters == 1))
            return false;
        const simple over = read_simple(at, false);
        if (over.end == at) return false;
        r.bound = over.bound;
        r.chain = over.chain;
        return finish(over.lo, whole.lo, over.end);
    }
    const std::uint32_t link = skip_blanks(text_, whole.end);
    if (text_[link] == U'又') {
        const std::uint32_t from = skip_blanks(text_, link + 1);
        const simple under = read_simple(from, false);
        if (under.end == from) return false;
        std::uint32_t at = over_place(under.end);
        if (at == 0 && text_[under.end] == U'分' && text_[under.end + 1] == U'一') at = under.end + 1;
        const simple over = at ? read_simple(at, false) : simple{};
        if (at == 0 || over.end == at) return false;
        return finish(whole.lo * under.lo + over.lo, under.lo, over.end);
    }
    // 三分一, 十分一
    if ((text_[whole.end] == U'分' || text_[whole.end] == U'份') && text_[whole.end + 1] == U'一' &&
        !whole.chain.arabic && whole.chain.characters == 1 && whole.chain.trailing <= 1 &&
        kind(whole.end + 2) == part::none && !is_one_of(before(text_, begin), U"点时第") &&
        !is_one_of(text_[whole.end + 2], U"秒个些次")) {
        return finish(scaled{1, 0, false}, whole.lo, whole.end + 2);
    }
    if (!whole.chain.pure_arabic || whole.chain.point || whole.chain.digits > 4) return false;
    const auto slash = [&](std::uint32_t from, arabic& under, arabic& over) {
        if (!is_ascii_digit(text_[from])) return false;
        over = read_arabic(text_, from);
        if (text_[over.end] != U'/' || !is_ascii_digit(text_[over.end + 1])) return false;
        under = read_arabic(text_, over.end + 1);
        const char32_t next = text_[under.end];
        return !over.point && !under.point && !over.leading_zero && !under.leading_zero && over.digits <= 4 &&
               under.digits <= 4 && next != U'/' && next != U'-' && !is_ascii_letter(next) &&
               before(text_, from) != U'/';
    };
    arabic over, under;
    if (slash(begin, under, over)) {
        // 2019/20 is a year, 24/7 a name
        return over.digits < 4 && !(over.value.c == 24 && under.value.c == 7) &&
               finish(over.value, under.value, under.end);
    }
    if (text_.kind(whole.end) == char_class::space && text_[whole.end + 1] != U' ' && whole.chain.digits <= 3 &&
        slash(whole.end + 1, under, over))
        return finish(whole.lo * under.value + over.value, under.value, under.end);
    return false;
}

// Past the joint at i; i: none.
inline std::uint32_t numeral_reader::joint(std::uint32_t i) const noexcept {
    if (text_[i] == U'到' || text_[i] == U'至') return i + 1;
    if (is_one_of(text_[i], U"-—–―~〜−～‐‑")) return text_[i] == U'—' && text_[i + 1] == U'—' ? i + 2 : i + 1;
    return i;
}

// 4到5, 三至五, 2—3, 10万到15万, 二、三百万. A left end without a multiplier shares that of the right one where
// it is the smaller number then: 2到3万, but 8000到1万.
inline bool numeral_reader::read_range(reading& r, const simple& left) const noexcept {
    if (left.chain.leading_zero || left.chain.vague) return false;
    std::uint32_t at = joint(left.end);
    bool listed = false;
    if (at == left.end) {
        // 、 joins neighbours of one character only: 三、四十, not an enumeration
        if (text_[at] != U'、' || left.end - r.begin != 1 || r.negative ||
            left.chain.arabic != is_ascii_digit(text_[at + 1]))
            return false;
        if (before(text_, r.begin) == U'、' || before(text_, r.begin) == U'第') return false;
        if (text_[r.begin] == U'一' && is_one_of(before(text_, r.begin), U"不统唯同单专划合归均")) return false;
        if (stands_before(text_, r.begin, U"尾数") || stands_before(text_, r.begin, U"尾号"))
            return false;  // 尾数0、1者
        ++at;
        listed = true;
    }
    if (kind(at) == part::none || kind(at) == part::vulgar || kind(at) == part::half || kind(at) == part::pair)
        return false;
    simple right = read_simple(at, false);
    if (right.end == at || right.chain.leading_zero || right.chain.dotted || right.chain.vague || right.lo.lost ||
        left.lo.lost)
        return false;
    if (left.decimals && left.chain.trailing_big == 0 && !right.decimals && right.chain.positional) return false;
    const char32_t mark = text_[at - 1];
    const bool dash = mark != U'到' && mark != U'至' && !listed;
    if (dash && joint(right.end) != right.end && is_ascii_digit(text_[joint(right.end)]) && mark == U'-' &&
        left.chain.pure_arabic)
        return false;
    if (dash && left.chain.pure_arabic && right.chain.pure_arabic) {
        if (left.chain.digits <= 3 && right.chain.digits <= 3 && score_around(text_, r.begin, right.end)) return false;
        if (left.chain.digits >= 3 && right.chain.digits >= 6) return false;                       // 010-64031234
        if (left.chain.digits == 4 && right.chain.digits <= 2 && !left.chain.point) return false;  // 2008-08
        if (before(text_, r.begin) == U'-' || before(text_, r.begin) == U'/') return false;
    }
    if (right.bound != kuang::bound::none && right.chain.over) return false;
    // 百分之, 分之, 比 behind it: the right number belongs there
    const char32_t next = text_[right.end];
    if (next == U'分' && text_[right.end + 1] == U'之') return false;
    scaled lo = left.lo, hi = right.chain.ranged ? right.hi : right.lo;
    const scaled plain = right.lo.shifted(-right.chain.trailing_big);
    // 二、三百万: one digit and multipliers on the right, all of them shared
    const bool digit_and_multipliers =
        !right.chain.arabic && !right.chain.bare && !right.decimals && right.chain.multipliers > 1 &&
        right.chain.characters == right.chain.multipliers + 1 && !left.chain.multiplied && !left.chain.arabic;
    if (digit_and_multipliers && less(lo, scaled{10, 0, false})) {
        wide c = right.lo.c;
        std::int32_t power = right.lo.e;
        for (; c >= 10 && c % 10 == 0; c /= 10) ++power;
        lo = lo.shifted(power);
    } else if (right.chain.trailing_big > 0 && left.chain.trailing_big == 0 && !less(plain, lo))
        lo = lo.shifted(right.chain.trailing_big);
    if (right.chain.trailing > 0 && right.chain.trailing_big == 0 && left.chain.trailing == 0 &&
        !left.chain.multiplied && !right.chain.bare && !left.chain.arabic && less(lo, scaled{10, 0, false}))
        lo = lo.shifted(right.chain.trailing);
    if (listed && right.chain.bare) return false;
    if (listed && (is_one_of(text_[right.end], U":∶﹕比") || is_one_of(before(text_, r.begin), U":∶﹕比")))
        return false;  // 6:4、4:6, 11比8、9比11
    if (listed) {
        const scaled one{1, 0, false};
        const scaled first = right.lo.shifted(-right.chain.trailing_big);
        const bool neighbours =
            right.chain.trailing_big > 0 || right.chain.trailing > 0
                ? less(lo, hi)
                : right.end - at == 1 && !less(left.lo + one, right.lo) && !less(right.lo, left.lo + one);
        if (!neighbours || less(hi, first) || text_[right.end] == U'、') return false;
    }
    if (!less(lo, hi)) return false;
    r.range = true;
    r.end = right.end;
    r.bound = right.bound != kuang::bound::none ? right.bound : left.bound;
    const bool positional = left.chain.positional || (left.chain.pure_arabic && left.chain.digits == 4);
    r.chain = right.chain;
    r.chain.positional = positional;
    r.decimals = right.decimals;
    set(r, lo, hi, true);
    return true;
}

}  // namespace kuang::detail

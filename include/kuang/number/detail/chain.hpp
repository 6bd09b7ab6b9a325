#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/arabic.hpp>
#include <kuang/number/detail/chain_result.hpp>

#include <algorithm>

namespace kuang::detail {

// One chain of digits and multipliers, Chinese, Arabic or mixed, read from left to right once:
//
//     chain     = positional [big] | { section big } section | bare …
//     section   = { digit small } [ digit ]               千 > 百 > 十, each once and falling
//     digit     = 一 … 九, 两, 几, two neighbours 三四 (a range), or an Arabic number
//     positional= two digits or more with nothing between: 二〇二五
//
// 零 is passed over; a last digit right behind a multiplier stands for the next lower unit (一万三, 两千四百五);
// 多 余 来 between a section and its multiplier stay inside (三百多万). Two values run along, for the lower and
// the upper end, once a vague digit has been seen.
class chain_reader {
public:
    chain_reader(const decoded_text& text, chain_options options) noexcept : text_{text}, options_{options} {
        lo_.clear();
    }

    // Reads the chain at i; `first_vague`: 数 or 好几 stood before, so the first multiplier counts 2 … 9 of itself.
    [[nodiscard]] chain_result read(std::uint32_t i, bool first_vague = false) noexcept;

private:
    enum class last : std::uint8_t { none, digit, zero, small, big, number };
    template <class Step>
    void each(Step step) noexcept {
        step(lo_);
        if (out_.ranged) step(hi_);
    }
    void split() noexcept {
        if (!out_.ranged) hi_ = lo_;
        out_.ranged = true;
    }
    void set_digit(unsigned lo, unsigned hi) noexcept {
        if (lo != hi) split();
        lo_.digit = {lo, 0, false};
        if (out_.ranged) hi_.digit = {hi, 0, false};
    }
    [[nodiscard]] part kind(std::uint32_t i) const noexcept { return numeral_character_of(text_[i]).kind; }
    [[nodiscard]] bool multiplier(std::uint32_t i) const noexcept {
        const part k = kind(i);
        return k == part::small || (k == part::big && !unit_multiplier(text_, i, false, false));
    }
    [[nodiscard]] std::uint32_t past_blanks(std::uint32_t i) const noexcept;

    bool take_ascii(std::uint32_t& i) noexcept;
    bool take_digit(std::uint32_t& i, const numeral_character& c) noexcept;
    bool take_zero(std::uint32_t& i) noexcept;
    bool take_small(std::uint32_t& i, const numeral_character& c) noexcept;
    bool take_big(std::uint32_t& i, const numeral_character& c) noexcept;
    bool take_filler(std::uint32_t& i) noexcept;

    const decoded_text& text_;
    chain_options options_;
    chain_result out_;
    chain_sum lo_, hi_;
    last last_ = last::none;
    int small_limit_ = 4;    // the next small multiplier has to be below it
    int big_ = 0;            // power of the last big multiplier
    int unit_ = 0;           // power of the last multiplier, for an omitted unit
    std::uint32_t run_ = 0;  // digits in a row
    unsigned last_digit_ = 0;
    bool only_digits_ = true, omit_ = false, first_vague_ = false;
};

inline chain_result read_chain(const decoded_text& text, std::uint32_t i, chain_options options = {},
                               bool first_vague = false) noexcept {
    return chain_reader{text, options}.read(i, first_vague);
}

// Blanks inside a Chinese numeral: 一百 五 十 二, 1000  万. They are crossed only where the other side goes on.
inline std::uint32_t chain_reader::past_blanks(std::uint32_t i) const noexcept {
    if (text_.kind(i) != char_class::space || last_ == last::none) return i;
    const std::uint32_t to = skip_blanks(text_, i);
    const numeral_character c = numeral_character_of(text_[to]);
    const bool after_digit = last_ == last::digit || last_ == last::number;
    if (c.kind == part::big) return after_digit || last_ == last::small ? to : i;
    if (c.kind == part::small) return after_digit && c.value < small_limit_ ? to : i;
    if (after_digit || out_.positional)
        return (c.kind == part::none && (text_[to] == U'余' || text_[to] == U'多') && multiplier(to + 1)) ? to : i;
    if (text_[to] == U'余' || text_[to] == U'多') return multiplier(to + 1) ? to : i;
    if (c.kind == part::zero) return kind(skip_blanks(text_, to + 1)) == part::digit ? to : i;
    if (c.kind != part::digit || last_ == last::zero) return i;
    // 百 五 is one hundred and five tens, 百 二百 two numbers.
    const numeral_character after = numeral_character_of(text_[skip_blanks(text_, to + 1)]);
    return after.kind == part::small && after.value >= small_limit_ ? i : to;
}

inline chain_result chain_reader::read(std::uint32_t i, bool first_vague) noexcept {
    first_vague_ = first_vague;
    out_.end = i;
    for (;;) {
        std::uint32_t at = past_blanks(i);
        const numeral_character c = numeral_character_of(text_[at]);
        bool taken = false;
        switch (c.kind) {
            case part::ascii: taken = at == i && take_ascii(at); break;
            case part::zero: taken = take_zero(at); break;
            case part::digit:
            case part::vague: taken = take_digit(at, c); break;
            case part::tens:
                if (last_ == last::none || last_ == last::zero || (last_ == last::small && small_limit_ > 1) ||
                    last_ == last::big) {
                    each([&](chain_sum& a) { a.digit = {c.value, 0, false}, a.small(1); });
                    last_ = last::small, small_limit_ = 1, unit_ = 1, omit_ = false, only_digits_ = false, ++at;
                    out_.multiplied = true;
                    taken = true;
                }
                break;
            case part::small: taken = take_small(at, c); break;
            case part::big: taken = take_big(at, c); break;
            default: taken = take_filler(at); break;
        }
        if (!taken) break;
        if (c.financial) out_.financial = true;
        if (c.kind == part::small || c.kind == part::big) ++out_.multipliers;
        ++out_.characters;
        i = out_.end = at;
        if (out_.dotted) break;
    }
    if (last_ == last::zero && !only_digits_) --out_.end;  // a 零 that leads nowhere
    if (last_ == last::digit && omit_ && unit_ >= 2) {
        const int power = unit_ - 1;
        each([&](chain_sum& a) { a.digit = a.digit.shifted(power); });
    }
    out_.lo = lo_.total();
    out_.hi = out_.ranged ? hi_.total() : out_.lo;
    out_.positional = only_digits_ && run_ > 1;
    out_.trailing = static_cast<std::int8_t>(last_ == last::small ? unit_ : last_ == last::big ? out_.trailing_big : 0);
    if (last_ != last::big) out_.trailing_big = 0;
    out_.pure_arabic = out_.arabic && out_.characters == 1;
    return out_;
}

inline bool chain_reader::take_ascii(std::uint32_t& i) noexcept {
    if (last_ == last::number) return false;
    const arabic a = read_arabic(text_, i);
    if (last_ == last::digit) {  // 七０年代, 一九９８: one digit string in two scripts
        if (!only_digits_ || out_.ranged || a.point || a.grouped || a.digits > 3) return false;
        for (; is_ascii_digit(text_[i]); ++i, ++run_) {
            const auto d = static_cast<unsigned>(text_[i] - U'0');
            each([&](chain_sum& x) { x.digit.push(d); });
            last_digit_ = d;
        }
        return true;
    }
    if (last_ != last::none) {  // 3兆5,000亿, 1百01: the number has to fit below the last multiplier
        if (a.point || a.dotted || unit_ == 0 || !less(a.value, scaled{1, unit_, false})) return false;
    } else {
        out_.arabic = true;
        out_.digits = a.digits;
        out_.leading_zero = a.leading_zero;
        out_.grouped = a.grouped;
    }
    out_.point = a.point;
    out_.dotted = a.dotted;
    each([&](chain_sum& x) { x.digit = a.value; });
    // 1万2 is 12000, 1万2345 and 1百01 mean what they say.
    omit_ = (last_ == last::small || last_ == last::big) && a.digits == 1 && !a.point;
    last_ = omit_ ? last::digit : last::number;
    if (omit_) last_digit_ = 0;
    only_digits_ = false;
    i = a.end;
    return true;
}

inline bool chain_reader::take_digit(std::uint32_t& i, const numeral_character& c) noexcept {
    if (c.kind == part::vague) {  // 几: with a multiplier on one side at least
        if (last_ == last::digit) return false;
        const bool before = multiplier(i + 1);
        if (last_ == last::number) {  // 10几
            if (out_.point || lo_.digit.c % 10 != 0 || lo_.digit.c == 0) return false;
            split();
            lo_.digit.c += 1, hi_.digit.c += 9;
            last_ = last::small, omit_ = false;
            out_.vague = true;
            ++i;
            return true;
        }
        if (!before && last_ != last::small && last_ != last::zero) return false;
        set_digit(before && last_ == last::none ? 2 : 1, 9);
        out_.vague = true;
        omit_ = last_ == last::small || last_ == last::big;
        last_ = last::digit;
        last_digit_ = 0;
        only_digits_ = false;
        ++i;
        return true;
    }
    if (last_ == last::number) return false;
    // 两 is a digit at the head and before a multiplier; elsewhere it is the weight: 二两, 三十两
    if (text_[i] == U'两' && last_ != last::none && !multiplier(i + 1) &&
        !(last_ == last::digit && run_ == 1 && last_digit_ == 1))
        return false;
    // 参 is three among 壹贰 and before a multiplier; elsewhere it opens a word: 参考, 参加
    if (text_[i] == U'参' && !multiplier(i + 1) && !out_.financial) return false;
    if (last_ == last::digit) {
        const std::uint32_t after = i + 1;
        const part next = kind(after);
        const bool neighbour = run_ == 1 && last_digit_ >= 1 && c.value == last_digit_ + 1;
        const bool by_fives = run_ == 1 && last_digit_ == 3 && c.value == 5;  // 三五百
        const bool closed = next != part::digit && next != part::zero && next != part::ascii && text_[after] != U'点' &&
                            text_[after] != U'.' && text_[after] != U'‧' && text_[after] != U'○';
        if ((neighbour && closed) || (by_fives && multiplier(after))) {
            if (!out_.ranged || lo_.digit.c == last_digit_) {
                const unsigned lo = last_digit_;
                split();
                lo_.digit = {lo, 0, false}, hi_.digit = {c.value, 0, false};
                last_digit_ = 0;
                run_ = 0;
                only_digits_ = false;
                ++i;
                return true;
            }
        }
        if (!only_digits_ || out_.ranged) return false;
        each([&](chain_sum& a) { a.digit.push(c.value); });
        ++run_;
        last_digit_ = c.value;
        ++i;
        return true;
    }
    omit_ = last_ == last::small || last_ == last::big;
    set_digit(c.value, c.value);
    last_ = last::digit;
    last_digit_ = c.value;
    run_ = 1;
    ++i;
    return true;
}

inline bool chain_reader::take_zero(std::uint32_t& i) noexcept {
    if (last_ == last::number) return false;
    if (last_ == last::none || (only_digits_ && last_ == last::digit)) {
        if (out_.ranged) return false;
        each([&](chain_sum& a) { a.digit.push(0); });
        last_ = last::digit;
        ++run_;
        last_digit_ = 0;
        ++i;
        return true;
    }
    if (last_ != last::small && last_ != last::big) return false;
    const part next = kind(skip_blanks(text_, i + 1));
    if (next == part::none || next == part::big || next == part::half || next == part::pair || next == part::zero)
        return false;
    last_ = last::zero;
    omit_ = false;
    ++i;
    return true;
}

inline bool chain_reader::take_small(std::uint32_t& i, const numeral_character& c) noexcept {
    const int power = c.value;
    const bool arabic_before = last_ == last::number && out_.arabic;
    if (unit_multiplier(text_, i, arabic_before || out_.point, last_ == last::big) && last_ != last::none) return false;
    switch (last_) {
        case last::none:
            out_.bare = true;
            if (first_vague_) set_digit(2, 9), out_.vague = true, first_vague_ = false;
            else set_digit(1, 1);
            break;
        case last::zero: set_digit(1, 1); break;
        case last::digit:
            // 零三十 is thirty, 二三十 has been read as a range
            if (power >= small_limit_ || (run_ > 1 && only_digits_ && !(run_ == 2 && lo_.digit.c < 10))) return false;
            break;
        case last::number:
            if (power >= small_limit_) return false;
            break;
        case last::small:  // 一百十六, 百十来个
            if (power != 1 || small_limit_ <= 1 || unit_ != 2) return false;
            set_digit(1, 1);
            break;
        case last::big: return false;
    }
    each([&](chain_sum& a) { a.small(power); });
    small_limit_ = power;
    unit_ = power;
    last_ = last::small;
    omit_ = false;
    only_digits_ = false;
    out_.multiplied = true;
    ++i;
    return true;
}

inline bool chain_reader::take_big(std::uint32_t& i, const numeral_character& c) noexcept {
    const int power = c.value;
    if (text_[i] == U'兆' && (unit_multiplier(text_, i, false, false) || options_.bare_mega)) return false;
    if (last_ == last::zero) return false;
    const bool adjacent = last_ == last::big;
    if (adjacent && power < big_) return false;  // 亿万
    if (last_ == last::none) {
        out_.bare = true;
        if (first_vague_) set_digit(2, 9), out_.vague = true, first_vague_ = false;
        else set_digit(1, 1);
    }
    if (last_ == last::digit && omit_ && out_.bare && unit_ == 2 && lo_.size == 0)
        each([&](chain_sum& a) { a.digit = a.digit.shifted(1); });  // 百二万
    each([&](chain_sum& a) { a.big(power, adjacent); });
    out_.trailing_big = static_cast<std::int8_t>(adjacent ? std::min(out_.trailing_big + power, 100) : power);
    big_ = power;
    small_limit_ = 4;
    unit_ = adjacent ? out_.trailing_big : power;
    last_ = last::big;
    omit_ = false;
    only_digits_ = false;
    out_.multiplied = true;
    ++i;
    return true;
}

// 多 余 来 before a multiplier: 三百多万, 五百余万, 十来万.
inline bool chain_reader::take_filler(std::uint32_t& i) noexcept {
    const char32_t c = text_[i];
    if (c == U'o' && only_digits_ && last_ == last::digit && run_ >= 2 && !out_.ranged &&
        (text_[i + 1] == U'年' || kind(i + 1) == part::digit)) {  // 一九五Ｏ年, with a letter for the zero
        each([&](chain_sum& a) { a.digit.push(0); });
        ++run_;
        last_digit_ = 0;
        ++i;
        return true;
    }
    if (c != U'多' && c != U'余' && c != U'来') return false;
    if (last_ != last::small && last_ != last::number && last_ != last::big) return false;
    std::uint32_t to = skip_blanks(text_, i + 1);
    if (kind(to) != part::big || (c == U'来' && last_ != last::small)) return false;
    (c == U'来' ? out_.about : out_.over) = true;
    i = to;
    numeral_character big = numeral_character_of(text_[to]);
    return take_big(i, big);
}

}  // namespace kuang::detail

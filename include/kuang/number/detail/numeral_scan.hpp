#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/number/detail/number_words.hpp>
#include <kuang/number/detail/numeral_reader.hpp>
#include <kuang/number/detail/traps.hpp>
#include <kuang/number/numeral.hpp>

#include <span>
#include <vector>

namespace kuang::detail {

struct scan_options {
    chain_options chain;
    bool determiners = true;
    bool positional = true;
    bool digit_strings = false;
};

// Finds the numerals of a text: goes from numeral character to numeral character, reads a numeral, and asks the
// rules below whether it is one.
class numeral_scanner {
public:
    numeral_scanner(const decoded_text& text, std::span<const name_hit> hits, std::uint32_t owner,
                    const trap_words& traps, const scan_options& options) noexcept
        : text_{text}, hits_{hits}, owner_{owner}, traps_{traps}, options_{options}, reader_{text, options.chain} {}

    void run(std::vector<numeral>& out);

private:
    // Rules that settle where to go on without a numeral; 0: none holds.
    [[nodiscard]] std::uint32_t past_trap(const reading& r) const noexcept;
    [[nodiscard]] bool trap_holds(const reading& r, const trap_words::match& m) const noexcept;
    [[nodiscard]] std::uint32_t past_hit(const reading& r) const noexcept;
    [[nodiscard]] std::uint32_t past_code(std::uint32_t i) const noexcept;
    [[nodiscard]] std::uint32_t past_latin(const reading& r) const noexcept;
    [[nodiscard]] std::uint32_t past_model(const reading& r) const noexcept;
    [[nodiscard]] std::uint32_t past_phone(std::uint32_t i) const noexcept;
    [[nodiscard]] bool letter_code(const reading& r) const noexcept;
    [[nodiscard]] bool phone_asked(std::uint32_t i) const noexcept;
    [[nodiscard]] std::uint32_t past_share_mark(std::uint32_t i) const noexcept;
    [[nodiscard]] std::uint32_t date_triple(std::uint32_t i) noexcept;
    [[nodiscard]] std::uint32_t date_part(std::uint32_t i, std::vector<numeral>& out);
    [[nodiscard]] bool idle_one(std::uint32_t i) const noexcept;

    // Is what was read a number?
    [[nodiscard]] bool accepted(const reading& r) const noexcept;
    [[nodiscard]] bool lone_accepted(const reading& r) const noexcept;
    [[nodiscard]] bool half_accepted(const reading& r) const noexcept;
    [[nodiscard]] bool arabic_accepted(const reading& r) const noexcept;
    [[nodiscard]] bool list_number(const reading& r) const noexcept;
    [[nodiscard]] bool bracketed(const reading& r) const noexcept;
    [[nodiscard]] bool surname(const reading& r) const noexcept;
    [[nodiscard]] bool quoted(const reading& r) const noexcept;
    [[nodiscard]] bool session(const reading& r) const noexcept;
    [[nodiscard]] bool stock_code(const reading& r) const noexcept;
    [[nodiscard]] bool column_head(const reading& r) const noexcept;
    [[nodiscard]] bool document_year(const reading& r) const noexcept;
    [[nodiscard]] bool document_number(const reading& r) const noexcept;
    [[nodiscard]] bool street_number(const reading& r) const noexcept;
    [[nodiscard]] bool series_number(const reading& r) const noexcept;
    [[nodiscard]] bool service_number(const reading& r) const noexcept;
    [[nodiscard]] bool number_of_name(const reading& r) const noexcept;
    [[nodiscard]] bool is_round(const reading& r) const noexcept;
    [[nodiscard]] bool version_number(const reading& r) const noexcept;
    [[nodiscard]] bool left_is_ordinal_name(const reading& r) const noexcept;
    [[nodiscard]] bool unit_follows(std::uint32_t i, bool strict) const noexcept;
    [[nodiscard]] bool han(std::uint32_t i) const noexcept {
        return i < text_.size() && (text_.kind(i) == char_class::han || text_.kind(i) == char_class::kana);
    }
    [[nodiscard]] bool han_before(std::uint32_t i) const noexcept { return i > 0 && han(i - 1); }
    [[nodiscard]] bool line_begins(std::uint32_t i) const noexcept;
    [[nodiscard]] bool line_ends(std::uint32_t i) const noexcept;

    void emit(const reading& r, std::vector<numeral>& out);
    void extend(reading& r) const noexcept;
    [[nodiscard]] bool halved_unit(std::uint32_t i) const noexcept;

    const decoded_text& text_;
    std::span<const name_hit> hits_;
    std::uint32_t owner_;
    const trap_words& traps_;
    scan_options options_;
    numeral_reader reader_;
    const number_words& words_ = number_words::get();
    std::uint32_t from_ = 0;  // characters before it are settled
    std::size_t next_hit_ = 0;
    std::uint32_t triple_end_ = 0;        // inside 2025-08-01
    std::uint32_t bracketed_digits_ = 0;  // where digits behind a bracket began last: 〔2025〕
};

inline void numeral_scanner::run(std::vector<numeral>& out) {
    const std::uint32_t size = text_.size();
    for (std::uint32_t i = text_.next_numeral(0); i < size; i = text_.next_numeral(i)) {
        const char32_t c = text_[i];
        if (is_ascii_digit(c)) {
            if (is_one_of(before(text_, i), U"〔【[(")) bracketed_digits_ = i;
            std::uint32_t to = past_code(i);
            if (to == 0) to = past_phone(i);
            if (to != 0) {
                i = from_ = to;
                continue;
            }
            if (i >= triple_end_) triple_end_ = date_triple(i);
            if (i < triple_end_) {
                i = from_ = date_part(i, out);
                continue;
            }
        } else if (c == U'一') {
            if (idle_one(i)) {
                ++i;
                continue;
            }
        } else if (const std::uint32_t to = past_share_mark(i)) {
            i = to;
            continue;
        }
        if (c == U'零' && text_[i + 1] == U'下' && text_.numeral(i + 2)) i += 2;  // 零下五度
        reading r = reader_.read(i, from_);
        if (r.end <= i) {
            ++i;
            continue;
        }
        extend(r);
        while (next_hit_ < hits_.size() && hits_[next_hit_].first + 64 < r.begin) ++next_hit_;
        std::uint32_t to = r.chain.arabic ? past_latin(r) : 0;
        if (to == 0 && !accepted(r)) {
            i = std::max(i + 1, r.end);
            if (r.chain.arabic) from_ = i;  // a trap may still begin before a Chinese one
            continue;
        }
        if (to == 0) to = past_trap(r);
        if (to == 0 && !hits_.empty()) to = past_hit(r);
        if (to != 0) {
            i = from_ = to > i ? to : i + 1;
            continue;
        }
        emit(r, out);
        i = from_ = r.end;
        // 千 and 两 may open the unit: 13.5千米, 二两
        if (i < size && text_.numeral(i) && !is_ascii_digit(text_[i]))
            if (const number_words::match unit = words_.after(text_, i, is_physical)) i = std::max(i, unit.end);
    }
}

// A lone 一 that nothing can follow: half of all lone ones, settled before anything is read.
inline bool numeral_scanner::idle_one(std::uint32_t i) const noexcept {
    const char32_t right = text_[i + 1];
    return i > 0 && text_.kind(i + 1) == char_class::han && text_.kind(i - 1) == char_class::han &&
           !words_.may_follow(right) && numeral_character_of(right).flags == 0 &&
           !is_one_of(right, U"是这那不和与或加减乘除等的却号时点半比") &&
           (numeral_character_of(text_[i - 1]).flags & may_lead) == 0 && !is_one_of(text_[i - 1], U"第分周期拜");
}

// One number of 2025-08-01.
inline std::uint32_t numeral_scanner::date_part(std::uint32_t i, std::vector<numeral>& out) {
    reading r;
    r.begin = r.end = i;
    scaled value{};
    for (; is_ascii_digit(text_[r.end]); ++r.end) value.push(static_cast<unsigned>(text_[r.end] - U'0'));
    r.value = *value.to_decimal();
    emit(r, out);
    return r.end;
}

inline void numeral_scanner::emit(const reading& r, std::vector<numeral>& out) {
    bool determiner = false;
    if (r.end - r.begin == 1 && text_[r.begin] == U'一') {
        const number_words::match unit = words_.after(text_, r.end);
        determiner = unit && (unit.word->kinds & is_counted) != 0 && (unit.word->kinds & is_time) == 0 &&
                     ((unit.word->kinds & is_physical) == 0 || unit.word->weak);
    }
    if ((determiner && !options_.determiners) || (r.chain.positional && !options_.positional)) return;
    if (r.value.what() == amount::form::none && !options_.digit_strings) return;
    numeral& n = out.emplace_back();
    static_cast<span&>(n) = bytes_of(text_, r.begin, r.end);
    n.value = r.value;
    n.bound = r.bound;
    n.positional = r.chain.positional;
    n.determiner = determiner;
    n.first = r.begin;
    n.last = r.end;
}

// 两个半小时 is two hours and a half, 一半 one half.
inline void numeral_scanner::extend(reading& r) const noexcept {
    // 胜2场负16场 is a result, 负126磅 a burden; neither is negative
    if (r.negative && text_[r.begin] == U'负' && r.value.is_exact() && is_one_of(text_[r.end], U"盘场局轮胜平战磅")) {
        r.negative = false;
        r.value = r.value.value().negated();
        ++r.begin;
    }
    if (r.value.is_exact() && text_[r.end] == U'个' && text_[r.end + 1] == U'亿' &&
        !text_.numeral(r.end + 2)) {  // 两个亿
        r.value = r.value.value().shifted(8);
        r.end += 2;
        r.chain.multiplied = true;
        return;
    }
    if (r.end - r.begin == 1 && text_[r.begin] == U'一' && text_[r.end] == U'半' &&
        !is_one_of(text_[r.end + 1], U"个百")) {
        r.value = amount::fraction(1, 2);
        r.fraction = true;
        ++r.end;
        return;
    }
    // 三五天, 三五个人: a few; 三五年 may be the year
    if (r.chain.positional && r.end - r.begin == 2 && text_[r.begin] == U'三' && text_[r.begin + 1] == U'五' &&
        unit_follows(r.end, true) && words_.after(text_, r.end, is_counted | is_time | is_physical) &&
        words_.after(text_, r.end).end > words_.after(text_, r.end, is_currency).end &&
        (text_[r.end] != U'年' || is_one_of(text_[r.end + 1], U"后内间来之前时左以就"))) {
        r.value = amount::range(3, 5);
        r.chain.positional = false;
        r.chain.ranged = true;
        return;
    }
    // 个半小时, without the one that it means
    if (text_[r.begin] == U'半' && r.begin > from_ && text_[r.begin - 1] == U'个' && halved_unit(r.end) &&
        !is_one_of(before(text_, r.begin - 1), U"这那每整几前后多某各哪大小") &&
        numeral_character_of(before(text_, r.begin - 1)).kind == part::none) {
        r.value = decimal{15, -1};
        --r.begin;
        r.decimals = true;
        return;
    }
    if (!r.value.is_exact() || r.decimals || r.fraction || text_[r.end] != U'个' || text_[r.end + 1] != U'半') return;
    const std::uint32_t at = r.end + 2;
    if (halved_unit(at) || stands_at(text_, at, U"百分点")) {
        if (const auto sum = decimal::add(r.value.value(), decimal{5, -1})) {
            r.value = *sum;
            r.end = at;
            r.decimals = true;
        }
    }
}

// Does a unit that 个半 goes with stand at i: 两个半月, 个半小时?
inline bool numeral_scanner::halved_unit(std::uint32_t i) const noexcept {
    if (text_[i] == U'月') return !is_one_of(text_[i + 1], U"份板刊");
    for (const std::u32string_view unit : {U"小时", U"钟头", U"分钟", U"世纪", U"星期"})
        if (stands_at(text_, i, unit)) return true;
    return false;
}

// A trap word over the numeral: 进一步, 三六九等. A numeral that is longer than the word and covers it is none
// (三千万 has 千万 inside); where the word begins before the numeral and ends inside it, reading goes on behind it.
inline std::uint32_t numeral_scanner::past_trap(const reading& r) const noexcept {
    constexpr std::uint32_t reach = 7;
    std::uint32_t first = r.begin;
    if (r.begin > from_ && traps_.may_hold(text_, r.begin)) first = r.begin > from_ + reach ? r.begin - reach : from_;
    std::uint32_t to = 0, trap_first = 0, real_first = 0, real_end = 0;
    for (std::uint32_t s = first; s <= r.begin; ++s) {
        traps_.for_each_at(text_, s, [&](const trap_words::match& m) {
            if (m.last <= r.begin) return;
            if (m.exception) {
                if (m.last > real_end) real_first = m.first, real_end = m.last;
            } else if (m.last > to && trap_holds(r, m)) {
                to = m.last, trap_first = m.first;
            }
        });
    }
    if (to != 0 && real_end != 0 && real_first <= trap_first && to <= real_end) return 0;
    return to;
}

inline bool numeral_scanner::trap_holds(const reading& r, const trap_words::match& m) const noexcept {
    const bool covers = m.first <= r.begin && r.end <= m.last;
    const char32_t left = before(text_, m.first);
    if (m.begins_numeral && m.first >= r.begin && m.first > 0) {
        if (left == U'第' || left == U'点' || (m.first > r.begin && text_.numeral(m.first - 1))) return false;
        // 五元三毛: behind a number and its unit another number goes on; not so 9月一手成交
        if (m.first > from_ && from_ > 0 && text_.numeral(from_ - 1) &&
            words_.after(text_, from_, is_currency | is_time).end == m.first &&
            words_.after(text_, r.end, is_currency | is_time))
            return false;
    }
    if (text_[m.first] == U'之' && left == U'分') return false;  // 三分之一
    if (!covers)
        return m.first < r.begin && m.last < r.end && !is_one_of(text_[m.first], U"这那每另某近前后");  // 这一|、二年
    if (m.only_numerals) {  // 五一 is none in 五一二
        if (m.last < text_.size() && text_.numeral(m.last) && text_[m.last] != U'两') return false;
        if (m.first > 0 && text_.numeral(m.first - 1)) return false;
    }
    return true;
}

// A name that another component found, over the numeral: 三一重工 when companies are in the pipeline.
inline std::uint32_t numeral_scanner::past_hit(const reading& r) const noexcept {
    for (std::size_t k = next_hit_; k < hits_.size() && hits_[k].first < r.end; ++k) {
        const name_hit& h = hits_[k];
        if (h.owner == owner_ || h.weak || h.last <= r.begin) continue;
        if (h.first <= r.begin && r.end <= h.last) return h.last;
        if (h.first < r.begin && h.last < r.end) return h.last;
        if (h.first > r.begin && h.last > r.end && r.chain.arabic && h.first - r.begin == r.chain.digits) return 0;
    }
    return 0;
}

// 百分之, 千分之, 百分百: the numeral is what stands behind.
inline std::uint32_t numeral_scanner::past_share_mark(std::uint32_t i) const noexcept {
    const numeral_character c = numeral_character_of(text_[i]);
    if ((c.kind != part::small && c.kind != part::big) || (c.kind == part::small && c.value < 2)) return 0;
    if (i > from_ && text_.numeral(i - 1)) return 0;
    std::uint32_t at = i + 1;
    constexpr std::uint32_t longest = 4;  // 百万亿分之
    while (at - i < longest && numeral_character_of(text_[at]).kind == part::big) ++at;
    at = skip_blanks(text_, at);
    if (text_[at] != U'分') return 0;
    const std::uint32_t behind = skip_blanks(text_, at + 1);
    if (text_[behind] == U'点') return behind + 1;  // 个百分点
    if (text_[behind] == U'之')
        return text_.numeral(skip_blanks(text_, behind + 1)) || text_[behind + 1] == U'负' ||
                       text_[behind + 1] == U'-' || text_[behind + 1] == U'数'
                   ? behind + 1
                   : 0;
    return text_[at + 1] == U'百' && c.value == 2 ? at + 1 : 0;
}

}  // namespace kuang::detail

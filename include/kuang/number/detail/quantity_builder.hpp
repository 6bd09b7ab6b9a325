#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/number_words.hpp>
#include <kuang/number/detail/numeral_characters.hpp>
#include <kuang/number/quantity.hpp>

#include <bit>
#include <span>
#include <utility>
#include <vector>

namespace kuang::detail {

[[nodiscard]] constexpr unsigned kind_bit(quantity_kind k) noexcept { return 1U << static_cast<unsigned>(k); }

// Characters [first, last) of a numeral.
struct numeral_place {
    std::uint32_t first = 0, last = 0;
};
struct quantity_buffer {
    std::vector<numeral_place> places;
};

// Puts numerals together to quantities, from left to right. Each kind has a header of its own with its grammar;
// they are tried in a fixed order, and the first that fits takes the numeral and those behind it that it needs.
class quantity_builder {
public:
    quantity_builder(const decoded_text& text, std::span<const numeral> numerals, unsigned kinds,
                     quantity_buffer& buffer, std::vector<quantity>& out)
        : text_{text}, numerals_{numerals}, kinds_{kinds}, places_{buffer.places}, out_{out} {
        places_.clear();
        for (const numeral& n : numerals_) {
            numeral_place p{n.first, n.last};
            if (p.last <= p.first || p.last > text_.size() || text_.begin_of(p.first) != n.begin ||
                text_.begin_of(p.last) < n.end)
                p = {text_.index_of(n.begin), text_.index_of(n.end)};  // of another maker, who did not say
            places_.push_back(p);
        }
    }

    void run() {
        std::size_t k = 0;
        while (k < numerals_.size()) {
            const std::size_t before = k;
            using attempt = bool (quantity_builder::*)(std::size_t&, quantity_draft&) const;
            static constexpr attempt attempts[] = {&quantity_builder::try_ordinal,  &quantity_builder::try_percent,
                                                   &quantity_builder::try_multiple, &quantity_builder::try_ratio,
                                                   &quantity_builder::try_time,     &quantity_builder::try_date,
                                                   &quantity_builder::try_money,    &quantity_builder::try_duration,
                                                   &quantity_builder::try_fraction, &quantity_builder::try_cardinal};
            for (unsigned left = possible_kinds(k); left != 0; left &= left - 1) {
                draft_->clear();
                if (!(this->*attempts[std::countr_zero(left)])(k, *draft_)) continue;
                finish(*draft_);
                std::swap(draft_, last_);
                break;
            }
            if (k == before) ++k;
            while (has(k) && begin_of(k) < floor_) ++k;  // inside the unit: 百|千年, 1年半|年
        }
    }

private:
    // A quantity in characters.
    struct quantity_draft {
        std::uint32_t begin = 0, end = 0;
        std::uint32_t edge = 0;  // end of the unit, if that lies behind `end`
        quantity_kind kind = quantity_kind::cardinal;
        amount value;
        kuang::bound bound = kuang::bound::none;
        std::uint32_t unit_begin = 0, unit_end = 0;
        std::string_view code;
        bool determiner = false;
        bool republic = false;  // a date whose year is one of the republic

        void clear() noexcept {  // member by member: the compiler's own way is a slow loop
            begin = end = edge = unit_begin = unit_end = 0;
            kind = quantity_kind::cardinal;
            value = {};
            bound = kuang::bound::none;
            code = {};
            determiner = false;
            republic = false;
        }
    };

    [[nodiscard]] unsigned possible_kinds(std::size_t k) noexcept;
    bool try_ordinal(std::size_t& k, quantity_draft& q) const;
    bool try_percent(std::size_t& k, quantity_draft& q) const;
    bool try_multiple(std::size_t& k, quantity_draft& q) const;
    bool try_fraction(std::size_t& k, quantity_draft& q) const;
    bool try_ratio(std::size_t& k, quantity_draft& q) const;
    bool try_time(std::size_t& k, quantity_draft& q) const;
    bool try_date(std::size_t& k, quantity_draft& q) const;
    bool try_money(std::size_t& k, quantity_draft& q) const;
    bool try_duration(std::size_t& k, quantity_draft& q) const;
    bool try_cardinal(std::size_t& k, quantity_draft& q) const;

    // Percent: tenths, discounts and what stands before.
    bool percent_before(std::size_t k, quantity_draft& q) const;
    bool tenths(std::size_t& k, quantity_draft& q) const;
    bool basis_points(std::size_t& k, quantity_draft& q, std::uint32_t mark) const;
    [[nodiscard]] bool score_of_names(std::size_t k) const;
    // Dates.
    bool date_triple(std::size_t& k, quantity_draft& q) const;
    [[nodiscard]] bool names_event(std::uint32_t i) const;
    bool bare_year(std::size_t& k, quantity_draft& q) const;
    bool weekday(std::size_t& k, quantity_draft& q) const;
    [[nodiscard]] bool calendar_year(std::size_t k) const;
    bool neighbour_months(std::size_t& k, quantity_draft& q) const;
    [[nodiscard]] bool republic_year_before(std::uint32_t i) const;
    [[nodiscard]] std::uint32_t date_tail(std::uint32_t at, bool year) const;
    // Times.
    bool colon_time(std::size_t& k, quantity_draft& q) const;
    [[nodiscard]] std::uint32_t day_part(std::uint32_t begin, int& shift) const;
    // Money.
    [[nodiscard]] bool hong_kong_around(std::uint32_t i) const;
    [[nodiscard]] number_words::match money_suffix(std::size_t k) const;

    void finish(quantity_draft& q);
    bool join_range(const quantity_draft& q);
    void find_bound(quantity_draft& q);
    [[nodiscard]] bool about_share_before(std::uint32_t i) const;

    [[nodiscard]] bool wants(quantity_kind k) const noexcept { return (kinds_ & kind_bit(k)) != 0; }
    [[nodiscard]] const numeral& at(std::size_t k) const noexcept { return numerals_[k]; }
    [[nodiscard]] std::uint32_t begin_of(std::size_t k) const noexcept { return places_[k].first; }
    [[nodiscard]] std::uint32_t end_of(std::size_t k) const noexcept { return places_[k].last; }
    [[nodiscard]] bool has(std::size_t k) const noexcept { return k < numerals_.size(); }
    [[nodiscard]] char32_t left_of(std::uint32_t i, std::uint32_t back = 1) const noexcept {
        return i >= floor_ + back ? text_[i - back] : char32_t{0};
    }
    [[nodiscard]] bool is_han(std::uint32_t i) const noexcept {
        return i < text_.size() && text_.kind(i) == char_class::han;
    }
    [[nodiscard]] bool clause_ends(std::uint32_t i) const noexcept {
        return i >= text_.size() || text_.kind(i) == char_class::punctuation || text_.kind(i) == char_class::line_end;
    }
    // Does one of these characters stand in the same clause, at most `reach` before character i?
    [[nodiscard]] bool clause_has(std::uint32_t i, std::uint32_t reach, const character_set& set,
                                  const character_set& ends) const noexcept {
        for (; reach > 0 && i > 0; --reach) {
            --i;
            if (text_.kind(i) == char_class::line_end || is_one_of(text_[i], ends)) return false;
            if (is_one_of(text_[i], set)) return true;
        }
        return false;
    }
    // The unit word at i, of these kinds; behind the numeral in hand it is known already.
    [[nodiscard]] number_words::match unit_at(std::uint32_t i) const noexcept {
        return i == behind_.at ? behind_.longest() : words_.after(text_, i);
    }
    [[nodiscard]] number_words::match unit_at(std::uint32_t i, unsigned kinds) const noexcept {
        return i == behind_.at ? behind_.of(kinds) : words_.after(text_, i, kinds);
    }
    // The numeral that begins at character i, if the next one in line does.
    [[nodiscard]] bool numeral_at(std::size_t k, std::uint32_t i) const noexcept { return has(k) && begin_of(k) == i; }
    [[nodiscard]] static std::int64_t integer(const amount& a) noexcept {
        return a.is_exact() ? a.value().to_integer().value_or(-1) : -1;
    }
    [[nodiscard]] std::uint32_t digits_of_place(std::size_t k) const noexcept {
        std::uint32_t n = 0;
        for (std::uint32_t i = begin_of(k); i < end_of(k); ++i) {
            if (!is_ascii_digit(text_[i])) return 0;
            ++n;
        }
        return n;
    }
    [[nodiscard]] static amount scaled_by(const amount& a, const decimal& factor, std::int32_t power) noexcept {
        const auto one = [&](const decimal& d) { return decimal::multiply(d, factor); };
        if (a.is_exact()) {
            const auto v = one(a.value());
            return v ? amount{v->shifted(power)} : amount{};
        }
        if (a.is_range()) {
            const auto lo = one(a.lo()), hi = one(a.hi());
            return lo && hi ? amount::range(lo->shifted(power), hi->shifted(power)) : amount{};
        }
        if (a.what() == amount::form::fraction) {
            const auto n = one(a.lo());
            return n ? amount::fraction(n->shifted(power), a.hi()) : amount{};
        }
        return a;
    }
    [[nodiscard]] static amount plus(const amount& a, const decimal& more) noexcept {
        if (!a.is_exact()) return a;
        const auto sum = decimal::add(a.value(), a.value().negative() ? more.negated() : more);
        return sum ? amount{*sum} : amount{};
    }
    [[nodiscard]] bool any_of_at(std::uint32_t i, std::initializer_list<std::u32string_view> words) const noexcept {
        for (const std::u32string_view w : words)
            if (stands_at(text_, i, w)) return true;
        return false;
    }
    // Does the last quantity of this sentence have this kind?
    [[nodiscard]] bool after_kind(quantity_kind kind, std::uint32_t at) const noexcept {
        if (last_kind_ != kind || last_end_ == 0) return false;
        for (std::uint32_t i = last_end_; i < at; ++i)
            if (text_[i] == U'。' || text_.kind(i) == char_class::line_end) return false;
        return at - last_end_ < 40;
    }

    // Places in the list of attempts.
    enum attempt_bit : unsigned {
        ordinal_bit = 1,
        percent_bit = 2,
        multiple_bit = 4,
        ratio_bit = 8,
        time_bit = 16,
        date_bit = 32,
        money_bit = 64,
        duration_bit = 128,
        fraction_bit = 256,
        cardinal_bit = 512
    };

    const decoded_text& text_;
    std::span<const numeral> numerals_;
    unsigned kinds_;
    std::vector<numeral_place>& places_;
    std::vector<quantity>& out_;
    const number_words& words_ = number_words::get();
    number_words::unit_words behind_;  // behind the numeral in hand
    std::uint32_t floor_ = 0;          // characters before it belong to the last quantity
    // The last quantity, whether asked for or not.
    quantity_draft drafts_[2];
    quantity_draft *draft_ = &drafts_[0], *last_ = &drafts_[1];
    quantity_kind last_kind_ = quantity_kind::cardinal;
    std::uint32_t last_end_ = 0;
    std::uint32_t republic_end_ = 0;  // end of the last year of the republic (八十六年十二月)
    bool last_written_ = false;
    bool last_far_ = false, far_ = false;  // the bound stands before the base of the proportion
};

// Which attempts the character before a numeral and the one behind it allow; one look at each. Characters that share
// a place only cost an attempt.
class neighbour_table {
public:
    struct entry {
        std::u32string_view characters;
        unsigned attempts;
    };
    constexpr neighbour_table(std::initializer_list<entry> entries) {
        for (const entry& e : entries)
            for (const char32_t c : e.characters) attempts_[c % places] |= static_cast<std::uint16_t>(e.attempts);
    }
    [[nodiscard]] constexpr unsigned operator[](char32_t c) const noexcept { return attempts_[c % places]; }

private:
    static constexpr std::size_t places = 1024;
    std::uint16_t attempts_[places] = {};
};

// Which attempts can succeed, by the characters on both sides of the numeral. Reads the unit words behind it.
inline unsigned quantity_builder::possible_kinds(std::size_t k) noexcept {
    static constexpr neighbour_table left_side{{U"之分", percent_bit}, {U"周期拜月", date_bit}};
    static constexpr neighbour_table right_side{{U"%‰‱成折个百厘基b", percent_bit},
                                                {U"倍番", multiple_bit},
                                                {U"比:∶﹕-—–", ratio_bit | time_bit},
                                                {U"时点", time_bit},
                                                {U"年月日号季世学财会", date_bit}};
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    const char32_t left = before(text_, begin), right = text_[end];
    const bool blank = text_.kind(end) == char_class::space,
               spaced = begin > 0 && text_.kind(begin - 1) == char_class::space;
    words_.read_units(text_, blank ? skip_blanks(text_, end) : end, behind_);
    if (left == U'第') return ordinal_bit;
    unsigned kinds = cardinal_bit | left_side[left] | right_side[right];
    if (at(k).value.what() == amount::form::fraction) kinds |= fraction_bit;
    if (blank || spaced) kinds |= percent_bit;
    if ((end - begin == 4 && is_ascii_digit(text_[begin])) || numeral_at(k + 1, end + 1)) kinds |= date_bit;
    if (left == U'(' && right == U')') kinds |= date_bit;  // 昨(廿五)日
    if ((behind_.kinds & is_currency) != 0) kinds |= money_bit;
    if ((behind_.kinds & is_time) != 0) kinds |= duration_bit;
    if (words_.may_precede(left) || spaced) kinds |= money_bit;
    return kinds;
}

}  // namespace kuang::detail

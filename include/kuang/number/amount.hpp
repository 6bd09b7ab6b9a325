#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/decimal.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>

namespace kuang {

/// A calendar date as far as the text gives it: 0 stands for a part that is left out.
struct calendar_date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    friend constexpr bool operator==(const calendar_date&, const calendar_date&) noexcept = default;
};

/// A time of day; `second` is 0xFF where the text gives none.
struct clock_time {
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    std::uint8_t second = 0xFF;
    friend constexpr bool operator==(const clock_time&, const clock_time&) noexcept = default;
};

/// What a numeral or quantity says: nothing, one value, a range, a fraction, a ratio, a date, a time of day.
///
///     2.3萬 → exact 23000     4到5 → range 4, 5     三分之二 → fraction 2/3     3比2 → ratio 3:2
///     8月1日 → date --08-01   1—8月 → date range --01, --08          下午三點 → time T15:00
class amount {
public:
    enum class form : std::uint8_t { none, exact, range, fraction, ratio, date, date_range, time };

    constexpr amount() noexcept = default;
    constexpr amount(const decimal& value) noexcept
        : lo_{value}, form_{form::exact} {}  // NOLINT: a decimal is an amount
    [[nodiscard]] static constexpr amount range(const decimal& lo, const decimal& hi) noexcept {
        return {form::range, lo, hi};
    }
    [[nodiscard]] static constexpr amount fraction(const decimal& numerator, const decimal& denominator) noexcept {
        return {form::fraction, numerator, denominator};
    }
    [[nodiscard]] static constexpr amount ratio(const decimal& left, const decimal& right) noexcept {
        return {form::ratio, left, right};
    }
    [[nodiscard]] static constexpr amount date(const calendar_date& day) noexcept;
    [[nodiscard]] static constexpr amount date_range(const calendar_date& from, const calendar_date& to) noexcept;
    [[nodiscard]] static constexpr amount time(const clock_time& at) noexcept;

    [[nodiscard]] constexpr form what() const noexcept { return form_; }
    [[nodiscard]] constexpr bool is_exact() const noexcept { return form_ == form::exact; }
    /// range or date_range: io writes lo and hi
    [[nodiscard]] constexpr bool is_range() const noexcept { return form_ == form::range || form_ == form::date_range; }
    /// exact: the value; range: the ends; fraction: numerator and denominator; ratio: left and right. Zero for
    /// dates and times.
    [[nodiscard]] constexpr decimal value() const noexcept { return lo(); }  ///< same as lo()
    [[nodiscard]] constexpr decimal lo() const noexcept { return is_calendar() ? decimal{} : lo_; }
    [[nodiscard]] constexpr decimal hi() const noexcept {
        return is_calendar() ? decimal{} : form_ == form::exact ? lo_ : hi_;
    }
    [[nodiscard]] constexpr calendar_date first_day() const noexcept;
    [[nodiscard]] constexpr calendar_date last_day() const noexcept;
    [[nodiscard]] constexpr clock_time at() const noexcept;

    friend constexpr bool operator==(const amount&, const amount&) noexcept = default;
    /// Is it exactly this number? `q.value == 40`
    friend constexpr bool operator==(const amount& a, const decimal& number) noexcept {
        return a.is_exact() && a.lo_ == number;
    }

private:
    constexpr amount(form what, const decimal& lo, const decimal& hi) noexcept : lo_{lo}, hi_{hi}, form_{what} {}
    [[nodiscard]] constexpr bool is_calendar() const noexcept { return form_ >= form::date; }

    // Dates and times are kept as yyyymmdd and hhmmss, so that the class stays two decimals and a byte.
    decimal lo_, hi_;
    form form_ = form::none;
};

/// As the record writes it: "40", "2/3", "3:2", "--08-01", "T15:00"; a range as "4..5"; "" for none.
void append_to(std::string& out, const amount& value);
[[nodiscard]] std::string to_string(const amount& value);
void append_lo_to(std::string& out, const amount& value);  ///< the lower end of a range alone
void append_hi_to(std::string& out, const amount& value);
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const amount& value) {
    return out << to_string(value);
}

}  // namespace kuang

#include <kuang/number/detail/amount.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/amount.hpp>

namespace kuang::detail {

[[nodiscard]] constexpr decimal packed(const calendar_date& d) noexcept {
    return std::int64_t{d.year} * 10000 + d.month * 100 + d.day;
}
[[nodiscard]] constexpr decimal packed(const clock_time& t) noexcept {
    return std::int64_t{t.hour} * 1000000 + t.minute * 1000 + t.second;
}

[[nodiscard]] constexpr std::int64_t unpacked(const decimal& d) noexcept {
    auto n = static_cast<std::int64_t>(decimal_access::coefficient(d));
    for (std::int32_t e = decimal_access::exponent(d); e > 0; --e) n *= 10;
    return n;
}
[[nodiscard]] constexpr calendar_date day_of(const decimal& d) noexcept {
    const std::int64_t n = unpacked(d);
    return {static_cast<std::int16_t>(n / 10000), static_cast<std::uint8_t>(n / 100 % 100),
            static_cast<std::uint8_t>(n % 100)};
}

inline void append_padded(std::string& out, int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    out.append(width > digits.size() ? width - digits.size() : 0, '0').append(digits);
}

// 2025, 2025-08, 2025-08-01, --08, --08-01, ---15
inline void append_to(std::string& out, const calendar_date& d) {
    if (d.year) append_padded(out, d.year, 4);
    else out += d.month ? "-" : "--";
    if (d.month) {
        out += '-';
        append_padded(out, d.month, 2);
    }
    if (d.day) {
        out += '-';
        append_padded(out, d.day, 2);
    }
}

inline void append_to(std::string& out, const clock_time& t) {
    out += 'T';
    append_padded(out, t.hour, 2);
    out += ':';
    append_padded(out, t.minute, 2);
    if (t.second != 0xFF) {
        out += ':';
        append_padded(out, t.second, 2);
    }
}

}  // namespace kuang::detail

namespace kuang {

constexpr amount amount::date(const calendar_date& day) noexcept { return {form::date, detail::packed(day), {}}; }
constexpr amount amount::date_range(const calendar_date& from, const calendar_date& to) noexcept {
    return {form::date_range, detail::packed(from), detail::packed(to)};
}
constexpr amount amount::time(const clock_time& at) noexcept { return {form::time, detail::packed(at), {}}; }

constexpr calendar_date amount::first_day() const noexcept {
    return form_ == form::date || form_ == form::date_range ? detail::day_of(lo_) : calendar_date{};
}
constexpr calendar_date amount::last_day() const noexcept {
    return form_ == form::date_range ? detail::day_of(hi_) : first_day();
}
constexpr clock_time amount::at() const noexcept {
    if (form_ != form::time) return {};
    const std::int64_t n = detail::unpacked(lo_);
    return {static_cast<std::uint8_t>(n / 1000000), static_cast<std::uint8_t>(n / 1000 % 1000),
            static_cast<std::uint8_t>(n % 1000)};
}

inline void append_lo_to(std::string& out, const amount& value) {
    if (value.what() == amount::form::date || value.what() == amount::form::date_range)
        detail::append_to(out, value.first_day());
    else if (value.what() == amount::form::time) detail::append_to(out, value.at());
    else if (value.what() != amount::form::none) append_to(out, value.lo());
}

inline void append_hi_to(std::string& out, const amount& value) {
    if (value.what() == amount::form::date || value.what() == amount::form::date_range)
        detail::append_to(out, value.last_day());
    else if (value.what() == amount::form::time) detail::append_to(out, value.at());
    else if (value.what() != amount::form::none) append_to(out, value.hi());
}

inline void append_to(std::string& out, const amount& value) {
    append_lo_to(out, value);
    switch (value.what()) {
        case amount::form::range:
        case amount::form::date_range: out += ".."; break;
        case amount::form::fraction: out += '/'; break;
        case amount::form::ratio: out += ':'; break;
        default: return;
    }
    append_hi_to(out, value);
}

inline std::string to_string(const amount& value) {
    std::string out;
    append_to(out, value);
    return out;
}

}  // namespace kuang

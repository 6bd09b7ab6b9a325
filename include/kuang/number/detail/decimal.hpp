#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/decimal.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <utility>

namespace kuang::detail {

inline constexpr int max_digits = 38;  // 10^38 - 1 is below 2^127

// 10^0 … 10^38
inline constexpr auto powers_of_ten = [] {
    std::array<wide, max_digits + 1> powers{};
    wide power = 1;
    for (wide& p : powers) {
        p = power;
        power *= 10;
    }
    return powers;
}();

// How many decimal digits a coefficient has; 0 has none.
[[nodiscard]] constexpr int digits_of(wide c) noexcept {
    int n = 0;
    while (n <= max_digits && powers_of_ten[static_cast<std::size_t>(n)] <= c) ++n;
    return n;
}

// The way into a decimal for this folder: build from a wide coefficient, read it back.
struct decimal_access {
    // Nothing if the coefficient has over 38 digits. Strips trailing zeros.
    [[nodiscard]] static constexpr std::optional<decimal> make(wide c, std::int32_t exponent, bool negative) noexcept {
        if (c == 0) return decimal{};
        auto low = static_cast<std::uint64_t>(c), high = static_cast<std::uint64_t>(c >> 64);
        while (high != 0 && c % 10 == 0) {
            c /= 10;
            ++exponent;
            low = static_cast<std::uint64_t>(c), high = static_cast<std::uint64_t>(c >> 64);
        }
        if (high == 0)
            for (; low % 10 == 0; ++exponent) low /= 10;
        else if (c >= powers_of_ten[max_digits]) return std::nullopt;
        decimal d;
        d.low_ = low;
        d.high_ = high;
        d.exponent_ = exponent;
        d.negative_ = negative;
        return d;
    }
    [[nodiscard]] static constexpr wide coefficient(const decimal& d) noexcept {
        return static_cast<wide>(d.high_) << 64 | d.low_;
    }
    [[nodiscard]] static constexpr std::int32_t exponent(const decimal& d) noexcept { return d.exponent_; }
    static constexpr void exponent(decimal& d, std::int32_t e) noexcept { d.exponent_ = e; }
    static constexpr void negative(decimal& d, bool n) noexcept { d.negative_ = n; }

    // |a| to |b|, both not zero
    [[nodiscard]] static std::strong_ordering compare_sizes(const decimal& a, const decimal& b) noexcept {
        const wide x = coefficient(a), y = coefficient(b);
        const std::int64_t top_a = std::int64_t{digits_of(x)} + exponent(a),
                           top_b = std::int64_t{digits_of(y)} + exponent(b);
        if (top_a != top_b) return top_a <=> top_b;  // so the exponents are less than 38 apart
        const std::int32_t gap = exponent(a) - exponent(b);
        const wide left = gap > 0 ? x * powers_of_ten[static_cast<std::size_t>(gap)] : x;
        const wide right = gap < 0 ? y * powers_of_ten[static_cast<std::size_t>(-gap)] : y;
        return left < right   ? std::strong_ordering::less
               : left > right ? std::strong_ordering::greater
                              : std::strong_ordering::equal;
    }
};

}  // namespace kuang::detail

namespace kuang {

constexpr decimal::decimal(std::int64_t coefficient, std::int32_t exponent) noexcept {
    const bool negative = coefficient < 0;
    const std::uint64_t size =
        negative ? ~static_cast<std::uint64_t>(coefficient) + 1 : static_cast<std::uint64_t>(coefficient);
    *this = *detail::decimal_access::make(size, exponent, negative);
}

constexpr decimal decimal::shifted(std::int32_t power) const noexcept {
    decimal d = *this;
    if (!is_zero()) d.exponent_ += power;
    return d;
}

constexpr decimal decimal::negated() const noexcept {
    decimal d = *this;
    d.negative_ = !negative_ && !is_zero();
    return d;
}

inline std::optional<decimal> decimal::add(const decimal& a, const decimal& b) noexcept {
    using access = detail::decimal_access;
    if (a.is_zero()) return b;
    if (b.is_zero()) return a;
    const decimal &high = a.exponent_ >= b.exponent_ ? a : b, &low = a.exponent_ >= b.exponent_ ? b : a;
    const std::int64_t gap = std::int64_t{high.exponent_} - low.exponent_;
    detail::wide x = access::coefficient(high);
    const detail::wide y = access::coefficient(low);
    if (gap + detail::digits_of(x) > detail::max_digits) return std::nullopt;
    x *= detail::powers_of_ten[static_cast<std::size_t>(gap)];
    if (high.negative_ == low.negative_) return access::make(x + y, low.exponent_, high.negative_);
    return x >= y ? access::make(x - y, low.exponent_, high.negative_)
                  : access::make(y - x, low.exponent_, low.negative_);
}

inline std::optional<decimal> decimal::multiply(const decimal& a, const decimal& b) noexcept {
    using access = detail::decimal_access;
    if (a.is_zero() || b.is_zero()) return decimal{};
    const detail::wide x = access::coefficient(a), y = access::coefficient(b);
    const std::int64_t exponent = std::int64_t{a.exponent_} + b.exponent_;
    if (x > ~detail::wide{0} / y || exponent > std::numeric_limits<std::int32_t>::max() / 2 ||
        exponent < std::numeric_limits<std::int32_t>::min() / 2)
        return std::nullopt;
    return access::make(x * y, static_cast<std::int32_t>(exponent), a.negative_ != b.negative_);
}

inline std::optional<std::int64_t> decimal::to_integer() const noexcept {
    if (is_zero()) return 0;
    if (exponent_ < 0 || exponent_ > 18 || high_ != 0) return std::nullopt;
    const detail::wide size =
        static_cast<detail::wide>(low_) * detail::powers_of_ten[static_cast<std::size_t>(exponent_)];
    const detail::wide limit = (detail::wide{1} << 63) - (negative_ ? 0U : 1U);
    if (size > limit) return std::nullopt;
    const auto bits = static_cast<std::uint64_t>(size);
    return static_cast<std::int64_t>(negative_ ? ~bits + 1 : bits);
}

inline std::strong_ordering operator<=>(const decimal& a, const decimal& b) noexcept {
    if (a.is_zero() || b.is_zero() || a.negative() != b.negative()) {
        const int x = a.is_zero() ? 0 : a.negative() ? -1 : 1, y = b.is_zero() ? 0 : b.negative() ? -1 : 1;
        return x <=> y;
    }
    const std::strong_ordering sizes = detail::decimal_access::compare_sizes(a, b);
    return a.negative() ? 0 <=> sizes : sizes;
}

inline std::optional<decimal> decimal::parse(std::string_view text) noexcept {
    std::size_t at = 0;
    const auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
    const auto digit = [&] { return peek() >= '0' && peek() <= '9'; };
    const bool negative = peek() == '-';
    if (negative) ++at;
    detail::wide c = 0;
    std::int64_t exponent = 0, zeros = 0;
    bool any = false, point = false;
    for (; digit() || (peek() == '.' && any && !point); ++at) {
        if (peek() == '.') {
            point = true;
            any = false;
            continue;
        }
        any = true;
        const auto d = static_cast<unsigned>(peek() - '0');
        if (point) --exponent;
        if (d == 0) {  // trailing zeros never reach the coefficient
            ++zeros;
            continue;
        }
        if (c != 0) {
            if (zeros + 1 + detail::digits_of(c) > detail::max_digits) return std::nullopt;
            c *= detail::powers_of_ten[static_cast<std::size_t>(zeros)];
        }
        c = c * 10 + d;
        zeros = 0;
    }
    if (!any) return std::nullopt;
    exponent += c != 0 ? zeros : 0;
    if (peek() == 'e' || peek() == 'E') {
        ++at;
        const bool down = peek() == '-';
        if (peek() == '-' || peek() == '+') ++at;
        if (!digit()) return std::nullopt;
        std::int64_t e = 0;
        for (; digit(); ++at)
            if (e < 1'000'000) e = e * 10 + (peek() - '0');
        exponent += down ? -e : e;
    }
    if (at != text.size() || exponent > 1'000'000 || exponent < -1'000'000) return std::nullopt;
    return detail::decimal_access::make(c, static_cast<std::int32_t>(exponent), negative);
}

inline void append_to(std::string& out, const decimal& value) {
    if (value.is_zero()) {
        out += '0';
        return;
    }
    if (value.negative()) out += '-';
    detail::wide c = detail::decimal_access::coefficient(value);
    const std::int32_t exponent = detail::decimal_access::exponent(value);
    char digits[detail::max_digits + 1];
    std::size_t first = sizeof digits;
    for (; c != 0; c /= 10) digits[--first] = static_cast<char>('0' + static_cast<int>(c % 10));
    const std::string_view all{digits + first, sizeof digits - first};
    if (exponent >= 0) {
        out.append(all).append(static_cast<std::size_t>(exponent), '0');
        return;
    }
    const auto places = static_cast<std::size_t>(-std::int64_t{exponent});
    if (places < all.size()) {
        out.append(all.substr(0, all.size() - places)).append(1, '.').append(all.substr(all.size() - places));
    } else {
        out.append("0.").append(places - all.size(), '0').append(all);
    }
}

inline std::string to_string(const decimal& value) {
    std::string out;
    append_to(out, value);
    return out;
}

inline double decimal::to_double() const noexcept {
    // Through text, so that the result is the nearest double; 38 digits, a point and an exponent fit.
    char text[64];
    char* end = text + sizeof text;
    char* at = end;
    *--at = '\0';
    bool down = exponent_ < 0;
    for (std::uint32_t e = static_cast<std::uint32_t>(down ? -std::int64_t{exponent_} : exponent_), n = 0;
         n == 0 || e != 0; ++n, e /= 10)
        *--at = static_cast<char>('0' + e % 10);
    if (down) *--at = '-';
    *--at = 'e';
    detail::wide c = detail::decimal_access::coefficient(*this);
    for (bool first = true; first || c != 0; c /= 10, first = false)
        *--at = static_cast<char>('0' + static_cast<int>(c % 10));
    if (negative_) *--at = '-';
    return std::strtod(at, nullptr);
}

}  // namespace kuang

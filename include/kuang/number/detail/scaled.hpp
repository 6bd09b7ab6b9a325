#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/decimal.hpp>
#include <kuang/number/detail/decimal.hpp>

#include <optional>

namespace kuang::detail {

// A decimal in the making: not yet in lowest form, which would cost divisions at every step. `lost` once 38 digits
// do not hold the value. Has no initializers, so that arrays of it cost nothing; scaled{} is zero.
struct scaled {
    wide c;
    std::int32_t e;
    bool lost;

    [[nodiscard]] constexpr bool is_zero() const noexcept { return c == 0; }
    [[nodiscard]] constexpr scaled shifted(std::int32_t power) const noexcept {
        return {c, c == 0 ? 0 : e + power, lost};
    }

    // The next digit of a digit string.
    constexpr void push(unsigned digit) noexcept {
        if (c >= powers_of_ten[max_digits - 1]) lost = true;
        else c = c * 10 + digit;
    }
    [[nodiscard]] std::optional<decimal> to_decimal(bool negative = false) const noexcept {
        return lost ? std::nullopt : decimal_access::make(c, e, negative);
    }
};

[[nodiscard]] constexpr scaled operator+(scaled a, scaled b) noexcept {
    const bool lost = a.lost || b.lost;
    if (a.c == 0 || b.c == 0) return {a.c == 0 ? b.c : a.c, a.c == 0 ? b.e : a.e, lost};
    if (a.e < b.e) {
        const scaled swap = a;
        a = b;
        b = swap;
    }
    const std::int32_t gap = a.e - b.e;
    if (lost || gap + digits_of(a.c) > max_digits) return {0, 0, true};
    return {a.c * powers_of_ten[static_cast<std::size_t>(gap)] + b.c, b.e, false};
}

[[nodiscard]] constexpr scaled operator*(scaled a, scaled b) noexcept {
    if (a.c == 0 || b.c == 0) return {0, 0, a.lost || b.lost};
    if (a.lost || b.lost || digits_of(a.c) + digits_of(b.c) > max_digits) return {0, 0, true};
    return {a.c * b.c, a.e + b.e, false};
}

// Is a < b? None lost.
[[nodiscard]] constexpr bool less(const scaled& a, const scaled& b) noexcept {
    if (a.c == 0 || b.c == 0) return b.c != 0 && a.c == 0;
    const int top_a = digits_of(a.c) + a.e, top_b = digits_of(b.c) + b.e;
    if (top_a != top_b) return top_a < top_b;
    const std::int32_t gap = a.e - b.e;  // less than 38, since the tops are equal
    const wide x = gap > 0 ? a.c * powers_of_ten[static_cast<std::size_t>(gap)] : a.c;
    const wide y = gap < 0 ? b.c * powers_of_ten[static_cast<std::size_t>(-gap)] : b.c;
    return x < y;
}

}  // namespace kuang::detail

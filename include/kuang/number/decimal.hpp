#pragma once  // SPDX-License-Identifier: MIT

#include <compare>
#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace kuang {

namespace detail {
__extension__ typedef unsigned __int128 wide;
struct decimal_access;
}  // namespace detail

/// An exact decimal number: sign, a coefficient of up to 38 digits, a power of ten. Never a double inside.
/// Kept in lowest form (no trailing zeros in the coefficient, zero has no sign), so equal numbers are equal
/// member by member.
///
///     decimal{23000} == *decimal::parse("2.3e4");    to_string(decimal{5, -1}) == "0.5"
class decimal {
public:
    constexpr decimal() noexcept = default;
    constexpr decimal(std::int64_t integer) noexcept : decimal{integer, 0} {}  // NOLINT: an integer is a decimal
    decimal(std::floating_point auto) = delete;                                // it would be cut to an integer
    /// coefficient · 10^exponent
    constexpr decimal(std::int64_t coefficient, std::int32_t exponent) noexcept;

    /// Reads [-]digits[.digits][e[±]digits] and nothing else; nothing over 38 significant digits.
    [[nodiscard]] static std::optional<decimal> parse(std::string_view text) noexcept;

    /// Exact results only: nothing where 38 digits do not hold them.
    [[nodiscard]] static std::optional<decimal> add(const decimal& a, const decimal& b) noexcept;
    [[nodiscard]] static std::optional<decimal> multiply(const decimal& a, const decimal& b) noexcept;
    /// this · 10^power
    [[nodiscard]] constexpr decimal shifted(std::int32_t power) const noexcept;
    [[nodiscard]] constexpr decimal negated() const noexcept;

    [[nodiscard]] constexpr bool negative() const noexcept { return negative_; }
    [[nodiscard]] constexpr bool is_zero() const noexcept { return low_ == 0 && high_ == 0; }
    [[nodiscard]] bool is_integer() const noexcept { return is_zero() || exponent_ >= 0; }
    /// The value, if it is an integer of 64 bits.
    [[nodiscard]] std::optional<std::int64_t> to_integer() const noexcept;
    [[nodiscard]] double to_double() const noexcept;  ///< the nearest; for display and statistics

    friend constexpr bool operator==(const decimal&, const decimal&) noexcept = default;
    friend std::strong_ordering operator<=>(const decimal& a, const decimal& b) noexcept;

private:
    friend struct detail::decimal_access;

    std::uint64_t low_ = 0, high_ = 0;  // the coefficient
    std::int32_t exponent_ = 0;
    bool negative_ = false;
};

/// Plain digits, no exponent: "-0.5", "11000000000000".
void append_to(std::string& out, const decimal& value);
[[nodiscard]] std::string to_string(const decimal& value);
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const decimal& value) {
    return out << to_string(value);
}

}  // namespace kuang

#include <kuang/number/detail/decimal.hpp>  // bodies

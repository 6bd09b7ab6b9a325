#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/amount.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/text/span.hpp>

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace kuang {

enum class quantity_kind : std::uint8_t {
    cardinal,
    ordinal,
    percent,
    point,
    fraction,
    multiple,
    ratio,
    money,
    date,
    time,
    duration
};

[[nodiscard]] constexpr std::string_view to_string(quantity_kind k) noexcept {
    constexpr std::string_view names[] = {"cardinal", "ordinal", "percent", "point", "fraction", "multiple",
                                          "ratio",    "money",   "date",    "time",  "duration"};
    return names[static_cast<unsigned>(k)];
}
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, quantity_kind k) {
    return out << to_string(k);
}

/// The unit word as written, and its code where the text settles one.
struct unit : span {        ///< empty span: no unit
    std::string_view code;  ///< ISO 4217 for money, UCUM for physical units and time; static storage
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return size() != 0; }
};

/// What numerals add up to, with its kind, value, unit and bound.
/// Spans as docs/numbers.md has them: 近4成 → 4成, 人民幣11兆元 → all of it,
/// 455萬個 → 455萬 with unit 個.
struct quantity : span {
    quantity_kind kind = quantity_kind::cardinal;
    amount value;  ///< in the base unit: money in main units, percent in percent
    kuang::bound bound = bound::none;
    kuang::unit unit;
    bool determiner = false;  ///< 一個, 一項: counts, but only to single something out
};

}  // namespace kuang

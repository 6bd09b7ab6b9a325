#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/amount.hpp>
#include <kuang/text/span.hpp>

#include <cstdint>
#include <string_view>

namespace kuang {

/// What the words around a number say of it: 超過40% over, 近百個 under, 約三成 about, 18歲以上 at_least.
enum class bound : std::uint8_t { none, over, under, about, at_least, at_most };

/// "", "over", "under", "about", "at_least", "at_most"
[[nodiscard]] constexpr std::string_view to_string(bound b) noexcept {
    constexpr std::string_view names[] = {"", "over", "under", "about", "at_least", "at_most"};
    return names[static_cast<unsigned>(b)];
}

/// One numeral expression, before any unit: 2.3萬, 一千零三, 三兆五, 廿五, 二〇二五, 三分之二, 十幾億, 4到5.
struct numeral : span {
    amount value;                      ///< exact, range, or fraction; none for a digit string over 38 digits
    kuang::bound bound = bound::none;  ///< from 多 餘 幾 inside the span; quantities look around
    bool determiner = false;           ///< a lone 一 before a classifier: 一個, 一項
    bool positional = false;           ///< digits read one by one, so it may be a year or a code: 二〇二五
    std::uint32_t first = 0;           ///< its first character in the decoded text, for components that read on
    std::uint32_t last = 0;            ///< past its last one; both 0 where the maker did not say
};

}  // namespace kuang

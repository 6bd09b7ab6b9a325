#pragma once  // SPDX-License-Identifier: MIT

#include <string_view>

namespace kuang::detail {

// A column of plain digits, as in our tables; 0 if it is empty.
[[nodiscard]] constexpr unsigned year_of(std::string_view digits) noexcept {
    unsigned year = 0;
    for (const char c : digits)
        if (c >= '0' && c <= '9') year = year * 10 + static_cast<unsigned>(c - '0');
    return year;
}

}  // namespace kuang::detail

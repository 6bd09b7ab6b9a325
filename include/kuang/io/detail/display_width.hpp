#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/fold.hpp>

#include <unicode/uchar.h>

#include <cstddef>

namespace kuang::detail {

// By UAX #11, as ICU has it. Marks stand on the character before them.
[[nodiscard]] inline std::size_t width_of(char32_t c) noexcept {
    if (c < 0x300) return 1;
    const auto u = static_cast<UChar32>(c);
    if ((U_GET_GC_MASK(u) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0 || character_of(c).ignorable) return 0;
    const auto width = static_cast<UEastAsianWidth>(u_getIntPropertyValue(u, UCHAR_EAST_ASIAN_WIDTH));
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// Controls would be obeyed; format characters (bidi, ZWSP, tags) change what is seen without being seen.
[[nodiscard]] inline bool is_invisible(char32_t c) noexcept {
    const character known = character_of(c);
    return known.kind == char_class::control || known.kind == char_class::line_end || known.ignorable || c == '\t' ||
           (c >= 0xFFF9 && c <= 0xFFFB);
}

}  // namespace kuang::detail

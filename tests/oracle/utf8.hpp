#pragma once  // SPDX-License-Identifier: MIT

#include <unicode/utf8.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace oracle {

// What stands at one place of a UTF-8 text, as ICU cuts it; `c` is negative for an ill-formed piece.
struct utf8_piece {
    std::size_t begin, end;
    UChar32 c;
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
inline std::vector<utf8_piece> utf8_pieces(std::string_view text) {
    std::vector<utf8_piece> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        UChar32 c = 0;
        U8_NEXT(text.data(), at, text.size(), c);
        out.push_back({begin, at, c});
    }
    return out;
}
#pragma GCC diagnostic pop

}  // namespace oracle

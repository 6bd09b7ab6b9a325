#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/character.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/token/token.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace kuang::detail {

// Is a token of class space a line end, rather than blanks?
[[nodiscard]] inline bool is_line_end(std::string_view space) noexcept {
    bool ill_formed = false;
    for (std::size_t at = 0; at < space.size();)
        if (character_of(next_code_point(space, at, ill_formed)).kind == char_class::line_end) return true;
    return false;
}

// Calls `use(token)` for the tokens that cut the text, without those that lie inside another.
template <class Use>
void for_each_outer(std::span<const token> tokens, Use&& use) {
    offset done = 0;
    for (const token& t : tokens) {
        if (t.begin < done) continue;
        done = t.end;
        use(t);
    }
}

}  // namespace kuang::detail

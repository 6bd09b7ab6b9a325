#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/word_set.hpp>
#include <kuang/text/decode.hpp>

#include <cstdint>
#include <string_view>

namespace kuang::detail {

// Whether a firm's name stands free of the words around it.
class company_edges {
public:
    // `before` are the words at which a name, read leftwards, has ended; `after` those of two characters that follow
    // one.
    company_edges(const decoded_text& text, const word_set& before, const word_set& after)
        : text_{text}, before_{before}, after_{after} {}

    // May a name begin at `at`: behind a mark, a space, a foreign letter or one of the words?
    [[nodiscard]] bool opens(std::uint32_t at) const {
        if (at == 0 || text_.kind(at - 1) != char_class::han) return true;
        bool edge = false;
        before_.for_each_before(text_.data(), 0, at, [&](std::uint32_t, std::uint32_t) { return edge = true; });
        return edge;
    }
    // May a name end at `at`: before a mark, or before a word that says what firms do and have?
    [[nodiscard]] bool closes(std::uint32_t at) const noexcept {
        if (at >= text_.size() || text_.kind(at) != char_class::han) return true;
        const char32_t next = text_[at];
        if (std::u32string_view{U"说称拟将已则也是与和及等昨今涨跌升挫披"}.find(next) != std::u32string_view::npos)
            return true;
        return after_[{text_.data() + at, 2}] != word_set::none;
    }

private:
    const decoded_text& text_;
    const word_set &before_, &after_;
};

}  // namespace kuang::detail

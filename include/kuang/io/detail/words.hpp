#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/detail/lines.hpp>
#include <kuang/io/words.hpp>

#include <cstddef>

namespace kuang {
namespace detail {

// Of a token of class space: the line end, and ignorable characters (ZWSP, BOM), which go with the token before them.
inline void append_without_blanks(std::string& out, std::string_view space) {
    bool ill_formed = false;
    for (std::size_t at = 0; at < space.size();) {
        const std::size_t begin = at;
        if (character_of(next_code_point(space, at, ill_formed)).kind != char_class::space)
            out.append(space, begin, at - begin);
    }
}

}  // namespace detail

inline void words_writer::append_document(std::string& out, std::string_view text, std::span<const token> tokens) {
    bool first = true;  // of its line
    detail::for_each_outer(tokens, [&](const token& t) {
        const std::string_view word = text.substr(t.begin, t.size());
        if (t.kind == token_class::space) {
            detail::append_without_blanks(out, word);
            first = first || detail::is_line_end(word);
            return;
        }
        if (!first) out += ' ';
        out += word;
        first = false;
    });
    if (!text.ends_with('\n')) out += '\n';
}

}  // namespace kuang

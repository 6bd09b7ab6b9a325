#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/conll.hpp>
#include <kuang/io/detail/lines.hpp>

#include <algorithm>
#include <cstddef>

namespace kuang {
namespace detail {

// Readers cut lines at any blank, and some at controls that they take for line ends.
inline void append_conll_field(std::string& out, std::string_view text) {
    for_each_character(text, [&](char32_t c, std::string_view bytes) {
        const char_class kind = character_of(c).kind;
        if (kind == char_class::space || kind == char_class::line_end || kind == char_class::control) out += '_';
        else out += bytes;
    });
}

[[nodiscard]] inline bool ends_sentence(std::string_view mark) noexcept {
    constexpr std::string_view ends[] = {"。", "！", "？"};
    for (const std::string_view end : ends)
        if (mark.starts_with(end)) return true;
    return false;
}
[[nodiscard]] inline bool closes(std::string_view mark) noexcept {
    constexpr std::string_view closing[] = {"」", "』", "”", "’", "）", ")", "》", "〉", "】", "〕", "］"};
    for (const std::string_view end : closing)
        if (mark.starts_with(end)) return true;
    return false;
}

// The outermost names, asked from place to place of a text.
class outermost_names {
public:
    explicit outermost_names(std::span<const entity> names) noexcept : names_{names} {}

    // The first one that ends behind `at`, or null.
    [[nodiscard]] const entity* behind(offset at) noexcept {
        while (name_ && name_->end <= at) step();
        return name_;
    }

private:
    void step() noexcept {
        const offset reached = name_->end;
        while (next_ < names_.size() && names_[next_].begin < reached) ++next_;
        name_ = next_ < names_.size() ? &names_[next_] : nullptr;
    }

    std::span<const entity> names_;
    std::size_t next_ = 0;
    const entity* name_ = names_.empty() ? nullptr : &names_.front();
};

// Calls `use(span, name or null)` for the pieces of a token between the edges of names.
template <class Use>
void for_each_piece(const token& t, outermost_names& names, Use&& use) {
    for (span piece{t.begin, t.end}; piece.begin < t.end; piece.begin = piece.end) {
        const entity* name = names.behind(piece.begin);
        piece.end = t.end;
        if (name && name->begin > piece.begin) {
            piece.end = std::min(name->begin, t.end);
            name = nullptr;
        } else if (name) {
            piece.end = std::min(name->end, t.end);
        }
        use(piece, name);
    }
}

}  // namespace detail

inline void conll_writer::append_document(std::string& out, std::string_view text, std::span<const token> tokens,
                                          std::span<const entity> names) {
    detail::outermost_names outermost{names};
    const entity* last = nullptr;  // the name of the line before
    bool open = false;             // Has the sentence a line?
    bool ended = false;            // Is it over, but for closing marks?
    const auto end_sentence = [&] {
        if (open) out += '\n';
        open = ended = false;
    };
    const auto append_line = [&](std::string_view word, token_class kind, const entity* name) {
        const bool inside = name && name == last;
        const bool mark = kind == token_class::punctuation;
        const bool ends = mark && detail::ends_sentence(word);
        if (ended && !inside && !ends && !(mark && detail::closes(word))) end_sentence();
        detail::append_conll_field(out, word);
        out += '\t';
        out += to_string(kind);
        out += name ? (inside ? "\tI-" : "\tB-") : "\tO";
        if (name) detail::append_conll_field(out, name->label);
        out += '\n';
        last = name;
        open = true;
        ended = ended || (ends && !name);
    };
    out += "-DOCSTART- -X- O O\n\n";
    detail::for_each_outer(tokens, [&](const token& t) {
        if (t.kind == token_class::space) {
            const entity* const name = outermost.behind(t.begin);
            const bool inside = name && name == last;
            if (!inside && detail::is_line_end(text.substr(t.begin, t.size()))) end_sentence();
            return;
        }
        detail::for_each_piece(t, outermost, [&](const span& piece, const entity* name) {
            append_line(text.substr(piece.begin, piece.size()), t.kind, name);
        });
    });
    end_sentence();
}

}  // namespace kuang

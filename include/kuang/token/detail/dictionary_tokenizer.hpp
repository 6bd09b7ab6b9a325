#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/detail/default_words.hpp>
#include <kuang/token/detail/fallback_breaks.hpp>
#include <kuang/token/detail/piece.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>

#include <algorithm>
#include <utility>

namespace kuang {
namespace detail {

// Is the line that begins at character i Traditional: does a good part of its Han characters fold to others? Its
// head tells. Line by line, so that a line is cut alike alone and in a page.
inline bool is_traditional_line(const decoded_text& text, std::uint32_t i) noexcept {
    constexpr std::uint32_t enough = 100;
    std::uint32_t han = 0, changed = 0;
    for (; i < text.size() && han < enough && text.kind(i) != char_class::line_end; ++i) {
        if (text.kind(i) != char_class::han) continue;
        ++han;
        changed += text.variant(i);
    }
    return changed * 20 > han;
}

// The words inside a word, for an index: each of two or more characters that the dictionary has, but itself.
inline void add_inner_words(const decoded_text& text, std::uint32_t first, std::uint32_t last, const dictionary& words,
                            std::vector<std::uint32_t>& codes, std::vector<token>& out) {
    codes.clear();
    for (std::uint32_t i = first; i < last; ++i) codes.push_back(words.code_of(text[i]));
    codes.push_back(0);
    for (std::uint32_t i = first; i < last; ++i)
        words.for_each_at(codes.data() + (i - first), [&](std::uint32_t length, word_cost) {
            if (length > 1 && length < last - first)
                out.push_back({{text.begin_of(i), text.begin_of(i + length)}, token_class::han});
        });
}

}  // namespace detail

inline dictionary_tokenizer::dictionary_tokenizer(options chosen)
    : dictionary_tokenizer{detail::default_model(), chosen} {}
inline dictionary_tokenizer::dictionary_tokenizer(const user_dictionary& words, options chosen)
    : dictionary_tokenizer{detail::model_with(words), chosen} {}

inline bool dictionary_tokenizer::has_icu_dictionary() { return detail::default_words::get().from_icu; }

inline void dictionary_tokenizer::cut(const decoded_text& text, std::span<const name_hit> hits, buffers& buffer,
                                      std::vector<token>& out) const {
    constexpr std::uint32_t longest_stretch = 1U << 16;  // keeps the sums of costs inside 32 bits
    constexpr word_cost known_cost = 700;
    detail::lattice::rules rules;
    rules.names = options_.names;
    rules.dates = options_.dates;
    rules.join_rare = options_.unknown;
    using choice = options::choice;
    rules.split_determiner = options_.split_determiners == choice::yes;
    const bool by_script = options_.split_determiners == choice::automatic;
    static constexpr detail::lattice_costs costs{};
    detail::lattice lattice{*model_, rules, costs};

    buffer.known.clear();
    for (const name_hit& hit : hits)
        if (!hit.weak && hit.last - hit.first > 1) buffer.known.push_back({hit.first, hit.last, known_cost});
    std::span<const detail::lattice::known_word> known{buffer.known};
    detail::find_whole_words(text, hits, model_->whole(), buffer.whole);
    detail::piece_reader pieces{text, buffer.whole};
    const bool by_icu = !model_->complete() && detail::prepare_fallback(buffer.breaks);

    offset begin = 0;  // ignorable characters go with the token before them
    const auto put = [&](std::uint32_t first, std::uint32_t last, token_class kind) {
        const offset end = text.begin_of(last);
        out.push_back({{begin, end}, kind});
        begin = end;
        if (options_.search && kind == token_class::han && last - first > 2)
            detail::add_inner_words(text, first, last, model_->words(), buffer.path.codes, out);
    };
    std::uint32_t i = 0;
    while (i < text.size()) {
        if (by_script && (i == 0 || text.kind(i - 1) == char_class::line_end))
            lattice.split_determiners(detail::is_traditional_line(text, i));
        const std::uint32_t stop = pieces.next_word(i);
        std::uint32_t last = i;
        while (last < stop && last - i < longest_stretch && detail::is_path_character(text, last)) ++last;
        if (last > i) {
            std::uint32_t first = i;
            const auto word = [&](std::uint32_t end) {
                put(first, end,
                    end - first == 1 && detail::is_name_dot(text[first]) ? token_class::punctuation : token_class::han);
                first = end;
            };
            if (by_icu)
                detail::icu_words(text, i, last, buffer.breaks, [&](std::uint32_t, std::uint32_t end) { word(end); });
            else lattice.cut(text, i, last, known, buffer.path, word);
            i = last;
            continue;
        }
        auto piece = pieces.at(i);
        if (piece.kind == token_class::number && !piece.is_word) {
            // 第12 is one word, as 第十二 is.
            if (i > 0 && text[i - 1] == U'第' && !out.empty() && out.back().begin == text.begin_of(i - 1)) {
                begin = out.back().begin;
                out.pop_back();
            } else {
                piece.last = lattice.with_unit(text, i, piece.last);
            }
        }
        put(i, piece.last, piece.kind);
        i = piece.last;
    }
    if (begin < text.bytes().size())
        put(text.size(), text.size(), token_class::other);  // nothing but ignorable characters
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/detail/tag_features.hpp>
#include <kuang/token/trained_tokenizer.hpp>

#include <utility>

namespace kuang {
namespace detail {

// Adds up the weights of a unit's features: four lanes of 16 bits in two words. Weights have 128 added, the same
// for all tags of a unit, so it cancels; 32 rows of 255 at most stay far inside a lane.
inline tag_scores score_of(const tag_features& features, const std::uint32_t* rows, const tag_unit* unit) {
    constexpr std::uint32_t even = 0x00FF00FF;
    std::uint32_t first_third = 0, second_fourth = 0;
    features.for_each(unit, [&](std::uint32_t row) {
        first_third += rows[row] & even;
        second_fourth += rows[row] >> 8 & even;
    });
    const auto lane = [](std::uint32_t lanes, unsigned shift) {
        return static_cast<std::int32_t>(lanes >> shift & 0xFFFF);
    };
    return {lane(first_third, 0), lane(second_fourth, 0), lane(first_third, 16), lane(second_fourth, 16)};
}

}  // namespace detail

inline trained_tokenizer::trained_tokenizer(tagger_model model, const dictionary_tokenizer& evidence)
    : model_{std::make_shared<const tagger_model>(std::move(model))}, reader_{evidence} {}

inline void trained_tokenizer::cut(const decoded_text& text, std::span<const name_hit> hits, buffers& buffer,
                                   std::vector<token>& out) const {
    const detail::tag_features features{model_->bits()};
    const std::uint32_t* const rows = model_->rows().data();
    offset begin = 0;  // ignorable characters go with the token before them
    const auto put = [&](std::uint32_t last, token_class kind) {
        const offset end = text.begin_of(last);
        out.push_back({{begin, end}, kind});
        begin = end;
    };
    reader_.read(
        text, hits, buffer.units,
        [&](detail::tag_sequence& units) {
            features.prepare(units, rows);
            const detail::tag_unit* const unit = units.data();
            const std::size_t n = units.size();
            buffer.scores.resize(n);
            for (std::size_t i = 0; i < n; ++i) buffer.scores[i] = detail::score_of(features, rows, unit + i);
            detail::best_tags(buffer.scores, model_->changes(), buffer.tags);
            token_class kind = token_class::other;
            bool opens = true;
            for (std::size_t i = 0; i < n; ++i) {
                // A word is of the class of its first unit; of 〇 or a mark before a word, of what follows.
                if (opens || kind == token_class::punctuation || kind == token_class::symbol) kind = unit[i].kind;
                const auto tag = static_cast<detail::word_tag>(buffer.tags[i]);
                opens = tag == detail::word_tag::end || tag == detail::word_tag::single;
                if (opens) put(unit[i + 1].first, kind);
            }
        },
        put);
    if (begin < text.bytes().size()) put(text.size(), token_class::other);  // nothing but ignorable characters
}

}  // namespace kuang

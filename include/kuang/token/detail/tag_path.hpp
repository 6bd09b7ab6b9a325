#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/detail/tag_sequence.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kuang::detail {

using tag_scores = std::array<std::int32_t, word_tags>;
using tag_changes = std::array<tag_scores, word_tags>;  // [before][after]

// The tags of the best path: from `begin` or `single` to `end` or `single`, over what may follow. Of two equal
// paths the one through the earlier tag wins. `scores` is used up.
inline void best_tags(std::vector<tag_scores>& scores, const tag_changes& changes, std::vector<std::uint8_t>& tags) {
    const std::size_t n = scores.size();
    tags.resize(n);
    if (n == 0) return;
    constexpr auto B = 0U, M = 1U, E = 2U, S = 3U;
    static_assert(tag_may_follow(B, M) && tag_may_follow(M, E) && tag_may_follow(E, B) && tag_may_follow(S, S));
    constexpr std::int32_t never = -(1 << 30);
    scores[0][M] = scores[0][E] = never;
    // Two tags may stand before each: into middle and end come begin and middle, into the others end and single.
    // Until the way back, `tags` holds one bit a tag: did the second win?
    for (std::size_t i = 1; i < n; ++i) {
        const tag_scores before = scores[i - 1];
        tag_scores& here = scores[i];
        std::uint8_t bits = 0;
        const auto come = [&](unsigned to, unsigned one, unsigned other) {
            const std::int32_t x = before[one] + changes[one][to], y = before[other] + changes[other][to];
            here[to] += x >= y ? x : y;
            bits = static_cast<std::uint8_t>(bits | (x >= y ? 0U : 1U) << to);
        };
        come(B, E, S);
        come(M, B, M);
        come(E, B, M);
        come(S, E, S);
        tags[i] = bits;
    }
    unsigned tag = scores[n - 1][E] >= scores[n - 1][S] ? E : S;
    for (std::size_t i = n; i-- > 0;) {
        const bool second = (tags[i] >> tag & 1) != 0;
        tags[i] = static_cast<std::uint8_t>(tag);
        if (tag == B || tag == S) tag = second ? S : E;
        else tag = second ? M : B;
    }
}

}  // namespace kuang::detail

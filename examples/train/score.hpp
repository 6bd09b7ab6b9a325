#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/segmented_corpus.hpp>
#include <kuang/token/trained_tokenizer.hpp>

#include <cstddef>
#include <string>
#include <unordered_set>

namespace train {

using word_set = std::unordered_set<std::string>;

/// How well a tokenizer cuts: a word is right if both its ends are. The measure of the SIGHAN bakeoffs.
struct score {
    std::size_t gold = 0, found = 0, right = 0;
    std::size_t unseen = 0, unseen_right = 0;  ///< of the gold words, those that no training sentence has
    std::size_t bytes = 0;
    double seconds = 0;

    [[nodiscard]] double precision() const noexcept { return ratio(right, found); }
    [[nodiscard]] double recall() const noexcept { return ratio(right, gold); }
    [[nodiscard]] double f1() const noexcept { return ratio(2 * right, gold + found); }
    [[nodiscard]] double unseen_recall() const noexcept { return ratio(unseen_right, unseen); }
    score& operator+=(const score& other) noexcept;

private:
    static double ratio(std::size_t a, std::size_t b) noexcept {
        return b ? static_cast<double>(a) / static_cast<double>(b) : 0.0;
    }
};

/// Cuts the sentences of `gold` and compares; words outside `known` are counted as unseen.
[[nodiscard]] score compare(const kuang::trained_tokenizer& tokens, const kuang::segmented_corpus& gold,
                            const word_set& known);

/// The words of a corpus.
[[nodiscard]] word_set words_of(const kuang::segmented_corpus& corpus);

}  // namespace train

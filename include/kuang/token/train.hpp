#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/dictionary_tokenizer.hpp>
#include <kuang/token/segmented_corpus.hpp>
#include <kuang/token/tagger_model.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace kuang {

/// How a model is trained.
struct training_options {
    unsigned epochs = 10;    ///< passes over the corpus
    unsigned bits = 0;       ///< of the table of weights, 2^bits rows; 0: by the size of the corpus, 19 to 22
    std::uint32_t seed = 1;  ///< of the order of the sentences in each pass
};

/// What a training says of itself after each pass.
struct training_progress {
    unsigned epoch = 0, epochs = 0;  ///< from 1
    std::size_t words = 0;           ///< of the corpus
    std::size_t wrong = 0;           ///< units whose tag was wrong in this pass, or right by less than the margin
    std::size_t units = 0;           ///< characters, numbers and Latin words of the corpus
};

/// Says nothing and goes on.
struct no_progress {
    bool operator()(const training_progress&) const noexcept { return true; }
};

/// Trains a tagger for `trained_tokenizer` on sentences cut into words: an averaged structured perceptron over
/// characters, the words of a dictionary and the tags of the dictionary tokenizer.
///
/// Evidence  give the tokenizer, with its user dictionary, that `trained_tokenizer` will be given.
/// Progress  `progress(const training_progress&)` is called after each pass; false ends the training there.
/// Errors    `kuang::error` for an empty corpus and for options that make no sense.
/// Result    the same on every machine for the same corpus, evidence and options.
/// Cost      about 0.3 s a pass for a million words; memory 50 bytes a character and 48 a row of the table.
/// See       docs/tokens.md; examples/train/.
///
///     kuang::segmented_corpus corpus;
///     corpus.add_file("news.txt");
///     kuang::train(corpus).save("news.model");
template <class Progress = no_progress>
[[nodiscard]] tagger_model train(const segmented_corpus& corpus,
                                 const dictionary_tokenizer& evidence = dictionary_tokenizer{},
                                 const training_options& chosen = {}, Progress&& progress = {});

}  // namespace kuang

#include <kuang/token/detail/train.hpp>  // bodies

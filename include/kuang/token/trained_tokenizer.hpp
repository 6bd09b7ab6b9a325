#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/token/detail/tag_path.hpp>
#include <kuang/token/detail/tag_reader.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>
#include <kuang/token/tagger_model.hpp>
#include <kuang/token/token.hpp>
#include <kuang/token/tokenizer.hpp>

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace kuang {

/// Cuts a text into words as the corpus does that its model was trained on.
///
/// Tokens    cover the text without gap or overlap, each with a class; URLs, e-mail addresses, @names, Latin
///           words, numbers with separators and emoji sequences stay whole.
/// Evidence  the dictionary tokenizer whose words and tags the model weighs: give the one that it was trained
///           with. Its user dictionary may have more words than then: they are found better, not by force.
/// Errors    none at run time; `tagger_model::load` throws for a bad file.
/// Cost      O(bytes); no allocation in steady state. Copies share model and dictionary.
/// Threads   immutable after construction; share one object freely.
/// See       docs/tokens.md; kuang/token/train.hpp makes models; tests/token/trained_tokenizer.cpp.
///
///     const kuang::trained_tokenizer tokens{kuang::tagger_model::load("news.model")};
///     const auto page = tokens("工信部公布的數據");
class trained_tokenizer {
public:
    using needs = layers<>;
    using makes = layers<token>;

    explicit trained_tokenizer(tagger_model model, const dictionary_tokenizer& evidence = dictionary_tokenizer{});

    template <class In, class Out>
    void run(const In& in, Out& out) const {
        cut(in.text(), in.hits(), out.template buffer<buffers>(), out.template layer<token>());
    }
    template <class Text>
    auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

    /// What a document keeps of the tokenizer between texts.
    struct buffers {
        detail::tag_reader::buffers units;
        std::vector<detail::tag_scores> scores;
        std::vector<std::uint8_t> tags;
    };
    /// The same without a pipeline; `hits` may be empty.
    void cut(const decoded_text& text, std::span<const name_hit> hits, buffers& buffer, std::vector<token>& out) const;

private:
    std::shared_ptr<const tagger_model> model_;
    detail::tag_reader reader_;
};

static_assert(tokenizer<trained_tokenizer>);

}  // namespace kuang

#include <kuang/token/detail/trained_tokenizer.hpp>  // bodies

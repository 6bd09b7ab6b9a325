#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/token/detail/lattice.hpp>
#include <kuang/token/icu_tokenizer.hpp>
#include <kuang/token/token.hpp>
#include <kuang/token/tokenizer.hpp>
#include <kuang/token/user_dictionary.hpp>

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace kuang {

/// What the standards of segmentation disagree on, as switches.
struct dictionary_tokenizer_options {
    enum class choice { automatic, yes, no };

    /// Are 一個 and 這種 two words? Automatic: in lines of Traditional text, as its standards
    /// have it; line by line, so that a line is cut alike alone and in a page.
    choice split_determiners = choice::automatic;
    bool names = true;    ///< surname and given name are one word: 賴淑芬
    bool dates = true;    ///< number and 年, 月, 日 are one word: 1998年, 十月
    bool unknown = true;  ///< rare single characters that stand together are one word
    bool search = false;  ///< give also the shorter words inside a long one, for indexing
};

/// Cuts a text into words by the cheapest path through ICU's own Chinese dictionary, a list of modern words, the
/// user's dictionaries, and rules for what no dictionary holds: numbers, dates, names of people, foreign names,
/// words with productive suffixes. Nothing is trained.
///
/// Tokens    cover the text without gap or overlap, each with a class; URLs, e-mail addresses, @names, Latin
///           words, numbers with separators and emoji sequences stay whole. With `search` the shorter words
///           that a word of three or more characters holds follow it in the layer, and overlap it. A run of
///           Kana, of Hangul, of another script is one token; `icu_tokenizer` cuts those.
/// Words     of the user's that hold more than Han characters (T恤, 糖类抗原19-9, New York) are found as they stand.
/// Names     a name of another component of the pipeline is kept whole where no path is much cheaper.
/// Fallback  where ICU was built without its Chinese dictionary, or has it in a form unknown to us,
///           `has_icu_dictionary()` is false and ICU's own break iterator cuts what is between our words and
///           the user's. With 50,000 words of the user's no fallback is needed.
/// Errors    a bad row of a user dictionary throws `kuang::error`.
/// Cost      O(bytes); no allocation in steady state. The default dictionary is built at the first use, once a
///           process, and shared; one with user words is built for the object and shared by its copies.
/// Threads   immutable after construction; share one object freely.
/// See       docs/tokens.md; tests/token/dictionary_tokenizer.cpp.
///
///     const auto page = kuang::dictionary_tokenizer{}("工信部公布的數據");   // 工信部|公布|的|數據
class dictionary_tokenizer {
public:
    using needs = layers<>;
    using makes = layers<token>;
    using options = dictionary_tokenizer_options;

    explicit dictionary_tokenizer(options chosen = {});
    explicit dictionary_tokenizer(const user_dictionary& words, options chosen = {});
    /// Cuts by words put together elsewhere (detail::make_model).
    explicit dictionary_tokenizer(std::shared_ptr<const detail::word_model> words, options chosen = {})
        : model_{std::move(words)}, options_{chosen} {}

    [[nodiscard]] static bool has_icu_dictionary();

    /// The same words with other switches; the dictionary is shared.
    [[nodiscard]] dictionary_tokenizer with(options chosen) const {
        dictionary_tokenizer other{*this};
        other.options_ = chosen;
        return other;
    }
    /// The words with their costs, and what the rules know of characters.
    [[nodiscard]] const detail::word_model& model() const noexcept { return *model_; }

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
        detail::lattice::buffers path;
        std::vector<detail::lattice::known_word> known;
        std::vector<name_hit> whole;  // words that hold more than Han
        detail::icu_breaks breaks;
    };
    /// The same without a pipeline; `hits` may be empty.
    void cut(const decoded_text& text, std::span<const name_hit> hits, buffers& buffer, std::vector<token>& out) const;

private:
    std::shared_ptr<const detail::word_model> model_;
    options options_;
};

static_assert(tokenizer<dictionary_tokenizer>);

}  // namespace kuang

#include <kuang/token/detail/dictionary_tokenizer.hpp>  // bodies

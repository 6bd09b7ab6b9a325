#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/token/token.hpp>
#include <kuang/token/tokenizer.hpp>

#include <unicode/ubrk.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kuang {

namespace detail {

struct close_breaks {
    void operator()(UBreakIterator* breaks) const noexcept { ubrk_close(breaks); }
};

// What a document keeps of a tokenizer: a clone of its break iterator, for one thread, and the UTF-16 it reads.
struct icu_breaks {
    std::shared_ptr<const UBreakIterator> cloned_from;
    std::unique_ptr<UBreakIterator, close_breaks> breaks;
    std::vector<char16_t> units;
};

void icu_tokens(const decoded_text& text, const std::shared_ptr<const UBreakIterator>& prototype, icu_breaks& buffer,
                std::vector<token>& out);

}  // namespace detail

/// Cuts a text into words with ICU's dictionary break iterator: Han, Kana, Hangul, Thai, Khmer and the rest.
///
/// Tokens    cover the text without gap or overlap. What ICU would cut up or cannot know stays whole: URLs,
///           e-mail addresses, @names, Latin words with inner . - ' & (COVID-19), numbers with separators,
///           decimals and percent sign, emoji sequences, …… and ——. Blanks and line ends are tokens of class
///           space, each ill-formed piece one of class other. Ignorable characters (ZWSP, BOM) belong to the
///           token before them, at the start to the first.
/// Locale    "zh" by default; the dictionaries are the same for all, so it rarely matters.
/// Errors    the constructor throws `kuang::error` where ICU has no data; running never fails.
/// Cost      O(bytes). Nearly all of it is ICU's, which takes UTF-16 and is slower over UTF-8. Words over 4,096
///           characters without a mark are cut there. ICU allocates inside, we do not.
/// Threads   immutable; every document has a clone of the iterator.
/// See       tests/token/icu_tokenizer.cpp has each shape above.
///
///     const auto page = kuang::icu_tokenizer{}("大陸公布40%的數據");
///     // page.all<token>(): 大陸 han, 公布 han, 40% number, 的 han, 數據 han
class icu_tokenizer {
public:
    using needs = layers<>;
    using makes = layers<token>;

    explicit icu_tokenizer(const std::string& locale = "zh");

    template <class In, class Out>
    void run(const In& in, Out& out) const {
        detail::icu_tokens(in.text(), prototype_, out.template buffer<detail::icu_breaks>(),
                           out.template layer<token>());
    }
    template <class Text>
    auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

private:
    std::shared_ptr<const UBreakIterator> prototype_;
};

static_assert(tokenizer<icu_tokenizer>);

}  // namespace kuang

#include <kuang/token/detail/icu_tokenizer.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/numeral.hpp>
#include <kuang/text/layers.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang {

namespace detail {
class trap_words;
}

/// Finds numerals: every expression that says a number, with its exact value, whatever it turns out to count.
///
/// Shapes    2.3萬  1,123  １，１２３  3兆5,000億  一千零三  兩千四百五  三兆五  廿五  二〇二五  壹佰萬  負二點三
///           三分之二  一又二分之一  ½  1/3  1.5×10^6  100k; ranges 4到5, 三四十, 2到3萬; vague 十幾億, 數百.
///           Left alone: words (進一步, 三六九等), model and code names (5G, F-16), stock and phone numbers, list
///           numbers, a lone 一 that counts nothing.
/// Value     exact, up to 38 digits; a range has `lo` and `hi`; a fraction keeps both numbers.
/// Bound     only what is inside the numeral: 100多 over, 十幾 about; quantities look further.
/// Offsets   bytes of the caller's UTF-8, half-open; unit and classifier stay outside.
/// Errors    none at run time; arbitrary bytes are fine.
/// Cost      O(bytes), no allocation once the document's buffers have grown.
/// Threads   immutable after construction; share one object freely.
/// See       docs/numbers.md
///
///     const auto page = kuang::numerals{}("走了一千零三步，花了2.3萬");   // 一千零三 = 1003, 2.3萬 = 23000
class numerals {
public:
    using needs = layers<>;
    using makes = layers<numeral>;

    struct options {
        bool bare_mega = false;      ///< read 兆 as mega where no unit settles it (100兆 in texts on data sizes)
        bool determiners = true;     ///< report a lone 一 before a classifier (一個, 一項), marked `determiner`
        bool positional = true;      ///< report digits read one by one: 二〇二五
        bool digit_strings = false;  ///< report digit strings over 38 digits, which have no value
        std::vector<std::string> extra_traps = {};    ///< more words that are no numbers, in either script
        std::vector<std::string> removed_traps = {};  ///< rows of data/number_traps.hpp that do not hold here
    };

    numerals() = default;
    explicit numerals(options chosen);

    /// Called by the pipeline.
    template <class In, class Out>
    void run(const In& in, Out& out) const;

    template <class Text>
    auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

private:
    options options_{};
    std::shared_ptr<const detail::trap_words> traps_;  // null: the standard ones
};

/// Reads one numeral that fills `cell` from end to end, as in a table cell. Nothing if it is anything else.
///
///     parse_numeral("2.26億")->value == 226000000
[[nodiscard]] std::optional<numeral> parse_numeral(std::string_view cell);

}  // namespace kuang

#include <kuang/number/detail/numerals.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/span.hpp>

#include <cstdint>
#include <string_view>

namespace kuang {

/// What a token is, by its characters. Han numerals (三, 萬) are of class han: the script is what counts.
enum class token_class : std::uint8_t {
    han,
    latin,   ///< Latin words, with digits and inner . - ' & too: COVID-19, node.js, 5G, 20GB
    number,  ///< digits, with separators, decimals and percent sign: 1,234.5  40%
    kana,
    hangul,
    letter,       ///< words of every other script
    punctuation,  ///< one mark, or one repeated: …… ——
    symbol,       ///< one symbol, or one emoji sequence
    space,        ///< a run of blanks, or one line end (CR LF is one)
    url,          ///< https://example.com/a?b=c
    email,        ///< news@example.com
    handle,       ///< @name
    other,        ///< ill-formed bytes, controls, unassigned characters
};

/// "han", "latin", "number", …
[[nodiscard]] constexpr std::string_view to_string(token_class c) noexcept {
    constexpr std::string_view names[] = {"han",    "latin", "number", "kana",  "hangul", "letter", "punctuation",
                                          "symbol", "space", "url",    "email", "handle", "other"};
    return names[static_cast<unsigned>(c)];
}

/// A piece of text as a word segmenter cuts it. The tokens of a document cover its text without gap or overlap.
struct token : span {
    token_class kind = token_class::other;
    friend constexpr bool operator==(const token&, const token&) noexcept = default;
};

}  // namespace kuang

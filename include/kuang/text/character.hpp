#pragma once  // SPDX-License-Identifier: MIT

#include <cstdint>

namespace kuang {

/// What kind of character stands somewhere, as far as the components ask.
enum class char_class : std::uint8_t {
    other,        ///< unassigned, private use, marks on their own
    invalid,      ///< one ill-formed piece of UTF-8; no mention contains it
    control,      ///< C0 and C1 controls but tab and line ends
    space,        ///< blanks and tab, ideographic space too
    line_end,     ///< LF, CR, NEL, U+2028, U+2029
    punctuation,  ///< Unicode P*
    symbol,       ///< Unicode S*: currency signs, arrows, emoji
    han,          ///< script Han, 〇 and 々 too
    kana,         ///< Hiragana, Katakana
    hangul,
    latin,   ///< letters of script Latin
    digit,   ///< ASCII digits, full-width ones too, since they fold to ASCII
    letter,  ///< letters of every other script
};

/// One character as the components see it.
struct character {
    char32_t folded = 0;  ///< see fold.hpp
    char_class kind = char_class::other;
    bool numeral = false;  ///< may be part of a numeral: 0-9, 零〇一二三…, 十百千万亿兆, 两, 半, 几, 壹贰叁 …
    bool ignorable = false;  ///< Unicode default-ignorable: dropped when a text is decoded
};

}  // namespace kuang

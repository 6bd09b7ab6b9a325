#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/dictionary.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/icu_dictionary.hpp>

#include <unicode/ucharstrie.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace kuang::detail {

// The Chinese words of ICU's own dictionary; nothing if this build of ICU lacks it.
inline std::optional<word_list> read_icu_dictionary() {
    const icu_dictionary dictionary;
    if (!dictionary.words()) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    word_list words;
    words.reserve(1U << 18);
    std::u32string word;
    icu::UCharsTrie::Iterator at{icu::ConstChar16Ptr{dictionary.words()}, 0, status};
    while (U_SUCCESS(status) && at.next(status)) {
        const icu::UnicodeString& text = at.getString();
        word.clear();
        bool han = true;  // the dictionary holds Japanese words as well
        for (std::int32_t i = 0; i < text.length() && han; i = text.moveIndex32(i, 1)) {
            const character c = character_of(static_cast<char32_t>(text.char32At(i)));
            han = c.kind == char_class::han;
            word.push_back(c.folded);
        }
        if (!han || word.empty()) continue;
        const auto cost = static_cast<word_cost>(std::clamp<std::int32_t>(at.getValue(), 1, 255) * 10);
        add_word(words, word, cost);  // both scripts fold to one word
    }
    if (U_FAILURE(status) || words.empty()) return std::nullopt;
    return words;
}

}  // namespace kuang::detail

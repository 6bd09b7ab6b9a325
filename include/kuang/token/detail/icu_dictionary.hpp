#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/dictionary.hpp>
#include <kuang/text/fold.hpp>

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>

namespace kuang::detail {

// ICU's own Chinese dictionary (cjdict), read through public API: a UCharsTrie behind eight indexes, as
// dictionarydata.h of ICU describes it (format "Dict", version 1; the same from ICU 50 to 78). Its values are
// costs of 27 to 255 in tenths of a nat, smaller for more frequent words.
// Nothing if this build of ICU lacks the item or has it in another form.
inline std::optional<word_list> read_icu_dictionary() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UDataMemory, decltype(&udata_close)> data{
        udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status), &udata_close};
    if (U_FAILURE(status) || !data) return std::nullopt;
    UDataInfo info{};
    info.size = sizeof info;
    udata_getInfo(data.get(), &info);
    if (info.isBigEndian != U_IS_BIG_ENDIAN || info.charsetFamily != U_CHARSET_FAMILY || info.sizeofUChar != 2 ||
        std::memcmp(info.dataFormat, "Dict", 4) != 0 || info.formatVersion[0] != 1)
        return std::nullopt;

    enum index { trie_offset, total_size = 3, trie_type, transform, indexes };
    std::int32_t header[indexes];
    const auto* const bytes = static_cast<const char*>(udata_getMemory(data.get()));
    std::memcpy(header, bytes, sizeof header);
    constexpr std::int32_t type_mask = 7, uchars_trie = 1, has_values = 8;
    if (header[trie_offset] < static_cast<std::int32_t>(sizeof header) || header[trie_offset] >= header[total_size] ||
        (header[trie_type] & type_mask) != uchars_trie || !(header[trie_type] & has_values) || header[transform] != 0)
        return std::nullopt;

    word_list words;
    words.reserve(1U << 18);
    std::u32string word;
    icu::UCharsTrie::Iterator at{icu::ConstChar16Ptr{reinterpret_cast<const char16_t*>(bytes + header[trie_offset])}, 0,
                                 status};
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

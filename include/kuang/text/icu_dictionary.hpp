#pragma once  // SPDX-License-Identifier: MIT

#include <unicode/udata.h>

#include <cstdint>
#include <cstring>
#include <memory>

namespace kuang {

/// ICU's own Chinese dictionary (cjdict), opened through public API and checked: a UCharsTrie behind eight indexes, as
/// dictionarydata.h of ICU describes it (format "Dict", version 1; the same from ICU 50 to 78).
///
/// Words     in both scripts, Japanese ones as well. Their values are costs of 27 to 255 in tenths of a nat, smaller
///           for more frequent words.
/// Errors    none: `words()` is null if this build of ICU lacks the dictionary or has it in another form.
/// Lifetime  `words()` points into ICU's data, good as long as this object.
class icu_dictionary {
public:
    icu_dictionary() {
        UErrorCode status = U_ZERO_ERROR;
        data_.reset(udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status));
        if (U_FAILURE(status) || !data_) return;
        UDataInfo info{};
        info.size = sizeof info;
        udata_getInfo(data_.get(), &info);
        if (info.isBigEndian != U_IS_BIG_ENDIAN || info.charsetFamily != U_CHARSET_FAMILY || info.sizeofUChar != 2 ||
            std::memcmp(info.dataFormat, "Dict", 4) != 0 || info.formatVersion[0] != 1)
            return;
        enum index { trie_offset, total_size = 3, trie_type, transform, indexes };
        std::int32_t header[indexes];
        const auto* const bytes = static_cast<const char*>(udata_getMemory(data_.get()));
        std::memcpy(header, bytes, sizeof header);
        constexpr std::int32_t type_mask = 7, uchars_trie = 1, has_values = 8;
        if (header[trie_offset] < static_cast<std::int32_t>(sizeof header) ||
            header[trie_offset] >= header[total_size] || (header[trie_type] & type_mask) != uchars_trie ||
            !(header[trie_type] & has_values) || header[transform] != 0)
            return;
        words_ = reinterpret_cast<const char16_t*>(bytes + header[trie_offset]);
    }

    /// The serialized UCharsTrie of the words with their costs, or null.
    [[nodiscard]] const char16_t* words() const noexcept { return words_; }

private:
    struct close {
        void operator()(UDataMemory* data) const noexcept { udata_close(data); }
    };
    std::unique_ptr<UDataMemory, close> data_;
    const char16_t* words_ = nullptr;
};

}  // namespace kuang

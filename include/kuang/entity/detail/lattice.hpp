#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

namespace kuang::detail {

// The words of ICU's own Chinese dictionary with their costs (tenths of a nat), looked up in place: nothing is
// loaded or built. Where an ICU build lacks the dictionary, no word is known and every name stands alone.
class common_words {
public:
    static constexpr int unknown = 255, longest = 6;

    static const common_words& get() {
        static const common_words words;
        return words;
    }

    [[nodiscard]] bool available() const noexcept { return trie_ != nullptr; }

    // Costs of the words that begin at text[0]: costs[n - 1] for n characters, 0 where there is none.
    void at(const char32_t* text, int characters, std::array<int, longest>& costs) const {
        costs.fill(0);
        if (!trie_) return;
        icu::UCharsTrie trie{icu::ConstChar16Ptr{trie_}};
        UStringTrieResult result = USTRINGTRIE_NO_VALUE;
        for (int n = 0; n < std::min(characters, longest); ++n) {
            const auto c = static_cast<UChar32>(text[n]);
            result = n == 0 ? trie.firstForCodePoint(c) : trie.nextForCodePoint(c);
            if (USTRINGTRIE_HAS_VALUE(result))
                costs[static_cast<std::size_t>(n)] = std::clamp<int>(trie.getValue(), 1, unknown);
            if (!USTRINGTRIE_HAS_NEXT(result)) break;
        }
    }

private:
    common_words() {
        UErrorCode status = U_ZERO_ERROR;
        data_.reset(udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status));
        if (U_FAILURE(status) || !data_) return;
        UDataInfo info{};
        info.size = sizeof info;
        udata_getInfo(data_.get(), &info);
        if (info.isBigEndian != U_IS_BIG_ENDIAN || info.sizeofUChar != 2 ||
            std::memcmp(info.dataFormat, "Dict", 4) != 0 || info.formatVersion[0] != 1)
            return;
        // Eight indexes stand before the trie: its offset, two that are reserved, the total size, the type, the
        // transform.
        std::int32_t header[6];
        const auto* const bytes = static_cast<const char*>(udata_getMemory(data_.get()));
        std::memcpy(header, bytes, sizeof header);
        constexpr std::int32_t type_mask = 7, uchars_trie = 1, has_values = 8;
        if (header[0] < static_cast<std::int32_t>(sizeof header) || header[0] >= header[3] ||
            (header[4] & type_mask) != uchars_trie || !(header[4] & has_values) || header[5] != 0)
            return;
        trie_ = reinterpret_cast<const char16_t*>(bytes + header[0]);
    }

    struct close {
        void operator()(UDataMemory* data) const noexcept { udata_close(data); }
    };
    std::unique_ptr<UDataMemory, close> data_;
    const char16_t* trie_ = nullptr;
};

// Is there any word that cuts across an end of [first, last), within [begin, end)?
[[nodiscard]] inline bool is_cut(const decoded_text& text, std::uint32_t first, std::uint32_t last, std::uint32_t begin,
                                 std::uint32_t end) {
    const common_words& words = common_words::get();
    std::array<int, common_words::longest> costs{};
    for (std::uint32_t from = begin; from < last; ++from) {
        if (from >= first && last == end) break;
        words.at(text.data() + from, static_cast<int>(end - from), costs);
        const std::uint32_t border = from < first ? first : last;
        for (std::uint32_t to = border + 1; to <= from + common_words::longest && to <= end; ++to)
            if (costs[to - from - 1] != 0) return true;
    }
    return false;
}

// Does a name stand at [first, last), or do its characters belong to the words around it (国美 in 全国|美术家)?
// Compares the cheapest reading that has the name as a word with the cheapest one that cuts across its ends, over
// at most three characters on either side. Constant time.
[[nodiscard]] inline bool stands_alone(const decoded_text& text, std::uint32_t first, std::uint32_t last,
                                       int margin = 0) {
    const common_words& words = common_words::get();
    constexpr std::uint32_t reach = 3, most = 16;
    if (!words.available() || last - first > 8) return true;
    std::uint32_t begin = first, end = last;
    while (begin > 0 && first - begin < reach && text.kind(begin - 1) == char_class::han) --begin;
    while (end < text.size() && end - last < reach && text.kind(end) == char_class::han) ++end;
    if (begin == first && end == last) return true;
    std::array<int, common_words::longest> costs{};
    if (!is_cut(text, first, last, begin, end)) return true;  // nearly always
    constexpr int never = 1 << 20;
    std::array<int, most + 1> clean{}, across{};  // cheapest readings up to a character: without and with such a cut
    clean.fill(never);
    across.fill(never);
    clean[0] = 0;
    const std::uint32_t size = end - begin;
    for (std::uint32_t i = 0; i < size; ++i) {
        if (clean[i] == never && across[i] == never) continue;
        words.at(text.data() + begin + i, static_cast<int>(size - i), costs);
        if (costs[0] == 0) costs[0] = common_words::unknown;
        for (std::uint32_t n = 1; n <= common_words::longest && i + n <= size; ++n) {
            const int cost = costs[n - 1];
            if (cost == 0) continue;
            const std::uint32_t from = begin + i, to = from + n;
            const bool cuts = (from < first && first < to) || (from < last && last < to);
            across[i + n] = std::min(across[i + n], across[i] + cost);
            (cuts ? across : clean)[i + n] = std::min((cuts ? across : clean)[i + n], clean[i] + cost);
        }
        if (begin + i == first) {  // the name itself as a word
            const std::uint32_t n = last - first;
            clean[i + n] = std::min(clean[i + n], clean[i] + 130 + 10 * static_cast<int>(n));
        }
    }
    return clean[size] <= across[size] + margin;
}

}  // namespace kuang::detail

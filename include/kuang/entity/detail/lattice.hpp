#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/common_words.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace kuang::detail {

// Is there any word that cuts across an end of [first, last), within [begin, end)?
[[nodiscard]] inline bool is_cut(const decoded_text& text, std::uint32_t first, std::uint32_t last, std::uint32_t begin,
                                 std::uint32_t end) {
    const common_words& words = common_words::get();
    std::array<int, common_words::longest> costs{};
    for (std::uint32_t from = begin; from < last; ++from) {
        if (from >= first && last == end) break;
        if (!words.may_begin(text[from], text[from + 1])) continue;
        words.at(text.data() + from, static_cast<int>(end - from), costs);
        const std::uint32_t border = from < first ? first : last;
        for (std::uint32_t to = border + 1; to <= from + common_words::longest && to <= end; ++to)
            if (costs[to - from - 1] != 0) return true;
    }
    return false;
}

// Current words with 长 that the dictionary lacks.
inline constexpr std::u32string_view words_of_length[] = {U"长者", U"长三角", U"长株潭", U"长租", U"长护", U"长输",
                                                          U"长效", U"长廊",   U"长线",   U"长跑", U"长假", U"长江"};

// Rule title: 天津|市长, 广东|省长: the last character of a full name belongs to the title behind it, unless 长 begins
// another word (浙江省|长途, 上海市|长者).
[[nodiscard]] inline bool opens_title(const decoded_text& text, std::uint32_t last) {
    if (text[last] != U'长' || last == 0) return false;
    const char32_t unit = text[last - 1];
    if (unit != U'市' && unit != U'省' && unit != U'县') return false;
    for (const std::u32string_view word : words_of_length)
        if (std::u32string_view{text.data() + last, text.size() - last}.starts_with(word)) return false;
    std::array<int, common_words::longest> costs{};
    common_words::get().at(text.data() + last, static_cast<int>(std::min<std::uint32_t>(text.size() - last, 4)), costs);
    for (std::size_t n = 1; n < costs.size(); ++n)
        if (costs[n] != 0) return false;
    return true;
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

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/lexicon.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/token/detail/lattice.hpp>
#include <kuang/token/detail/whole.hpp>
#include <kuang/token/token.hpp>

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace kuang::detail {

// The token at a character that is not Han: as whole_tokens has it, but digits of another script are one number.
inline whole_tokens::piece piece_at(const decoded_text& text, const whole_tokens& whole, std::uint32_t i) {
    std::uint32_t last = i;
    while (last < text.size() && text.kind(last) == char_class::other &&
           (U_GET_GC_MASK(static_cast<UChar32>(text[last])) & U_GC_ND_MASK) != 0)
        ++last;
    return last > i ? whole_tokens::piece{last, token_class::number} : whole.at(i);
}

// May the character be part of a stretch that a path is found through?
inline bool is_path_character(const decoded_text& text, std::uint32_t i) noexcept {
    return text.kind(i) == char_class::han || text[i] == U'○' ||
           (is_name_dot(text[i]) && i > 0 && text.kind(i - 1) == char_class::han &&
            text.kind(i + 1) == char_class::han);
}

// The words of a text that are no path through Han characters: the user's (T恤, New York), and names of other
// components that hold other characters. Leftmost, of those that begin alike the longest.
inline void find_whole_words(const decoded_text& text, std::span<const name_hit> hits, const lexicon& words,
                             std::vector<name_hit>& found) {
    found.clear();
    words.find_leftmost_longest(text, found);
    for (const name_hit& hit : hits) {
        if (hit.weak) continue;
        bool path = true;
        for (std::uint32_t i = hit.first; i < hit.last && path; ++i) path = is_path_character(text, i);
        if (!path) found.push_back(hit);
    }
    if (found.empty()) return;
    std::sort(found.begin(), found.end(), [](const name_hit& a, const name_hit& b) {
        return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    std::uint32_t end = 0;
    std::erase_if(found, [&](const name_hit& hit) {
        if (hit.first < end) return true;
        for (std::uint32_t i = hit.first; i < hit.last; ++i)
            if (text.kind(i) == char_class::line_end) return true;  // no token crosses one
        end = hit.last;
        return false;
    });
}

// Reads the tokens of a text that no path is needed for, whole words among them.
class piece_reader {
public:
    piece_reader(const decoded_text& text, std::span<const name_hit> words) noexcept
        : text_{text}, whole_{text}, words_{words} {}

    // Where the next whole word begins, from character i on. Calls must go forward.
    std::uint32_t next_word(std::uint32_t i) noexcept {
        while (!words_.empty() && words_.front().first < i) words_ = words_.subspan(1);  // inside another token
        return words_.empty() ? text_.size() : words_.front().first;
    }
    struct piece : whole_tokens::piece {
        bool is_word = false;
    };
    // The token at a character where next_word was asked.
    [[nodiscard]] piece at(std::uint32_t i) const {
        const whole_tokens::piece plain = piece_at(text_, whole_, i);
        if (words_.empty() || words_.front().first != i || words_.front().last <= plain.last) return {plain, false};
        const std::uint32_t last = words_.front().last;
        const auto has = [&](char_class kind) {
            for (std::uint32_t k = i; k < last; ++k)
                if (text_.kind(k) == kind) return true;
            return false;
        };
        const token_class kind = has(char_class::han)     ? token_class::han
                                 : has(char_class::latin) ? token_class::latin
                                                          : plain.kind;
        return {{last, kind}, true};
    }

private:
    const decoded_text& text_;
    whole_tokens whole_;
    std::span<const name_hit> words_;
};

}  // namespace kuang::detail

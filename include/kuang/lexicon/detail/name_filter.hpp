#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/folded_words.hpp>
#include <kuang/lexicon/detail/hashed_strings.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Says of a place in a text whether a name may begin there. Nearly every place is settled by one look at two
// characters, most others by one at three; the tables stay in the cache. The rest walk the trie.
class name_filter {
public:
    void build(const folded_words& names) {
        const std::size_t bits = std::clamp<std::size_t>(std::size_t{names.size()} * 16, 1U << 12, 1U << 22);
        pairs_.reset(bits);
        heads_.reset(bits);
        has_singles_ = false;
        for (std::uint32_t i = 0; i < names.size(); ++i) {
            const std::u32string_view name = names[i];
            if (name.empty()) continue;
            if (name.size() == 1) {
                pairs_.set(name[0], 0);
                has_singles_ = true;
            }
            if (name.size() > 1) pairs_.set(name[0], name[1]);
            if (name.size() > 1) heads_.set(name[0], name[1], name.size() > 2 ? name[2] : 0);
            pairs_.set(name[0], U'\n');  // a wrapped name has a line end behind its first character
            pairs_.set(name[0], U'\r');
        }
    }
    [[nodiscard]] bool may_begin(const decoded_text& text, std::uint32_t i) const noexcept {
        return (pairs_.may_hold(text[i], text[i + 1]) && may_begin_three(text, i)) || is_single(text[i]);
    }
    // The first place from i on where a name may begin; the text's size if there is none.
    [[nodiscard]] std::uint32_t next(const decoded_text& text, std::uint32_t i) const noexcept {
        const char32_t* const characters = text.data();
        const hashed_strings::view pairs = pairs_.look();  // stays in registers
        const std::uint32_t size = text.size();
        if (has_singles_) {
            while (i < size && !may_begin(text, i)) ++i;
            return i;
        }
        for (; i < size; ++i)
            if (pairs.may_hold(characters[i], characters[i + 1]) && may_begin_three(text, i)) return i;
        return size;
    }

private:
    [[nodiscard]] bool may_begin_three(const decoded_text& text, std::uint32_t i) const noexcept {
        const char32_t first = text[i], second = text[i + 1], third = i + 1 < text.size() ? text[i + 2] : 0;
        return heads_.may_hold(first, second) || heads_.may_hold(first, second, third) || ends_line(second) ||
               ends_line(third);
    }
    [[nodiscard]] bool is_single(char32_t c) const noexcept { return has_singles_ && pairs_.may_hold(c, 0); }
    [[nodiscard]] static bool ends_line(char32_t c) noexcept { return c == U'\n' || c == U'\r'; }

    hashed_strings pairs_;  // the first two characters of each name, or the only one and 0
    hashed_strings heads_;  // the first three, or all two
    bool has_singles_ = false;
};

}  // namespace kuang::detail

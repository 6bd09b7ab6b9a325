#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/code_keys.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang::detail {

// A set of short strings, one bit a string, hashed: it may hold some that nobody put in.
class hashed_strings {
public:
    // Empty, with at least so many bits.
    void reset(std::size_t bits) {
        bits_.assign(std::bit_ceil(std::max<std::size_t>(bits, 128)) / 64, 0);
        shift_ = 64 - static_cast<unsigned>(std::countr_zero(bits_.size() * 64));
    }
    void set(char32_t first, char32_t second, char32_t third = 0) noexcept {
        const std::uint64_t h = hash(first, second, third) >> shift_;
        bits_[h >> 6] |= std::uint64_t{1} << (h & 63);
    }
    // The set as a value, for loops.
    struct view {
        const std::uint64_t* bits;
        unsigned shift;
        [[nodiscard]] bool may_hold(char32_t first, char32_t second, char32_t third = 0) const noexcept {
            const std::uint64_t h = hash(first, second, third) >> shift;
            return (bits[h >> 6] >> (h & 63) & 1) != 0;
        }
    };
    [[nodiscard]] view look() const noexcept { return {bits_.data(), shift_}; }
    [[nodiscard]] bool may_hold(char32_t first, char32_t second, char32_t third = 0) const noexcept {
        return look().may_hold(first, second, third);
    }

private:
    [[nodiscard]] static std::uint64_t hash(char32_t first, char32_t second, char32_t third) noexcept {
        return (std::uint64_t{third} << 42 | std::uint64_t{first} << 21 | second) * 0x9E3779B97F4A7C15ULL;
    }

    std::vector<std::uint64_t> bits_;
    unsigned shift_ = 0;
};

// Says of a place in a text whether a name may begin there. Nearly every place is settled by one look at two
// characters, most others by one at three; the tables stay in the cache. The rest walk the trie.
class pair_filter {
public:
    void build(const folded_words& names) {
        const std::size_t bits = std::clamp<std::size_t>(std::size_t{names.size()} * 16, 1U << 12, 1U << 22);
        pairs_.reset(bits);
        heads_.reset(bits);
        singles_.clear();
        for (std::uint32_t i = 0; i < names.size(); ++i) {
            const std::u32string_view name = names[i];
            if (name.empty()) continue;
            if (name.size() == 1) singles_.push_back(name[0]);
            if (name.size() > 1) pairs_.set(name[0], name[1]);
            if (name.size() > 1) heads_.set(name[0], name[1], name.size() > 2 ? name[2] : 0);
            pairs_.set(name[0], U'\n');  // a wrapped name has a line end behind its first character
            pairs_.set(name[0], U'\r');
        }
        std::ranges::sort(singles_);
    }
    [[nodiscard]] bool may_begin(const decoded_text& text, std::uint32_t i) const noexcept {
        return (pairs_.may_hold(text[i], text[i + 1]) && may_begin_three(text, i)) || is_single(text[i]);
    }
    // The first place from i on where a name may begin; the text's size if there is none.
    [[nodiscard]] std::uint32_t next(const decoded_text& text, std::uint32_t i) const noexcept {
        const char32_t* const characters = text.data();
        const hashed_strings::view pairs = pairs_.look();  // stays in registers
        const std::uint32_t size = text.size();
        if (!singles_.empty()) {
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
    [[nodiscard]] bool is_single(char32_t c) const noexcept {
        return !singles_.empty() && std::ranges::binary_search(singles_, c);
    }
    [[nodiscard]] static bool ends_line(char32_t c) noexcept { return c == U'\n' || c == U'\r'; }

    hashed_strings pairs_;  // the first two characters of each name
    hashed_strings heads_;  // the first three, or all two
    std::vector<char32_t> singles_;
};

}  // namespace kuang::detail

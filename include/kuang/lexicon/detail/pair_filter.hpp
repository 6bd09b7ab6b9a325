#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/code_keys.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang::detail {

// A set of pairs of characters, one bit a pair, hashed: it may hold some that nobody put in.
class character_pairs {
public:
    // Empty, with at least so many bits.
    void reset(std::size_t bits) {
        bits_.assign(std::bit_ceil(std::max<std::size_t>(bits, 128)) / 64, 0);
        shift_ = 64 - static_cast<unsigned>(std::countr_zero(bits_.size() * 64));
    }
    void set(char32_t first, char32_t second) noexcept {
        const std::uint64_t h = hash(first, second);
        bits_[h >> 6] |= std::uint64_t{1} << (h & 63);
    }
    [[nodiscard]] bool may_hold(char32_t first, char32_t second) const noexcept {
        const std::uint64_t h = hash(first, second);
        return (bits_[h >> 6] >> (h & 63) & 1) != 0;
    }

private:
    [[nodiscard]] std::uint64_t hash(char32_t first, char32_t second) const noexcept {
        return (std::uint64_t{first} << 21 | second) * 0x9E3779B97F4A7C15ULL >> shift_;
    }

    std::vector<std::uint64_t> bits_;
    unsigned shift_ = 0;
};

// Says of two neighbouring characters whether a name may begin with them. Nearly every position of a text is settled
// by this one look into a table that stays in the cache; the rest walk the trie.
class pair_filter {
public:
    void build(const folded_words& names) {
        pairs_.reset(std::clamp<std::size_t>(std::size_t{names.size()} * 16, 1U << 12, 1U << 22));
        singles_.clear();
        for (std::uint32_t i = 0; i < names.size(); ++i) {
            const std::u32string_view name = names[i];
            if (name.size() > 1) pairs_.set(name[0], name[1]);
            if (name.size() == 1) singles_.push_back(name[0]);
            // A wrapped name has a line end behind its first character.
            if (!name.empty()) pairs_.set(name[0], U'\n'), pairs_.set(name[0], U'\r');
        }
        std::ranges::sort(singles_);
    }
    [[nodiscard]] bool may_begin(char32_t first, char32_t second) const noexcept {
        return pairs_.may_hold(first, second) || (!singles_.empty() && std::ranges::binary_search(singles_, first));
    }

private:
    character_pairs pairs_;
    std::vector<char32_t> singles_;
};

}  // namespace kuang::detail

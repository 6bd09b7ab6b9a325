#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/code_keys.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Says of two neighbouring characters whether a name may begin with them: one bit a pair, hashed. Nearly every
// position of a text is settled by this one look into a table that stays in the cache; the rest walk the trie.
class pair_filter {
public:
    void build(const folded_words& names) {
        bits_.assign(std::bit_ceil(std::clamp<std::uint32_t>(names.size() / 4, 64, 1U << 16)), 0);
        shift_ = 64 - static_cast<unsigned>(std::countr_zero(bits_.size() * 64));
        singles_.clear();
        for (std::uint32_t i = 0; i < names.size(); ++i) {
            const std::u32string_view name = names[i];
            if (name.size() > 1) set(name[0], name[1]);
            if (name.size() == 1) singles_.push_back(name[0]);
            // A wrapped name has a line end behind its first character.
            if (!name.empty()) set(name[0], U'\n'), set(name[0], U'\r');
        }
        std::ranges::sort(singles_);
    }
    [[nodiscard]] bool may_begin(char32_t first, char32_t second) const noexcept {
        const std::uint64_t h = hash(first, second);
        return (bits_[h >> 6] >> (h & 63) & 1) != 0 || (!singles_.empty() && std::ranges::binary_search(singles_, first));
    }

private:
    [[nodiscard]] std::uint64_t hash(char32_t first, char32_t second) const noexcept {
        return (std::uint64_t{first} << 21 | second) * 0x9E3779B97F4A7C15ULL >> shift_;
    }
    void set(char32_t first, char32_t second) noexcept {
        const std::uint64_t h = hash(first, second);
        bits_[h >> 6] |= std::uint64_t{1} << (h & 63);
    }

    std::vector<std::uint64_t> bits_;
    std::vector<char32_t> singles_;
    unsigned shift_ = 0;
};

}  // namespace kuang::detail

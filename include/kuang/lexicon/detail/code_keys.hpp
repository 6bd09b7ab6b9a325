#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/folded_words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang::detail {

// Small numbers for the characters that occur in the words; 0 for all others.
class character_codes {
public:
    static constexpr std::uint32_t none = 0, line_end = 1, first = 2;

    // Frequent characters get small codes, which packs the double array.
    void build(const folded_words& words) {
        // A character in the lower half, in the upper how often it comes, counted down: sorted, the frequent ones
        // stand first. At first in the order in which the characters come.
        constexpr std::uint64_t once = std::uint64_t{1} << 32;
        std::vector<std::uint64_t> counts;
        beyond_.clear();
        plane_.assign(plane_size, none);
        for (const char32_t c : words.characters()) {
            if (c >= plane_size) {
                beyond_.push_back(c);
                continue;
            }
            if (plane_[c] == none) {
                counts.push_back(0 - once + c);
                plane_[c] = static_cast<std::uint16_t>(counts.size());
            }
            counts[plane_[c] - 1U] -= once;
        }
        std::sort(counts.begin(), counts.end());
        size_ = first;
        for (const std::uint64_t c : counts) plane_[c % once] = static_cast<std::uint16_t>(size_++);
        std::sort(beyond_.begin(), beyond_.end());
        beyond_.erase(std::unique(beyond_.begin(), beyond_.end()), beyond_.end());
        first_beyond_ = size_;
        size_ += static_cast<std::uint32_t>(beyond_.size());
        plane_['\n'] = plane_['\r'] = line_end;
    }

    [[nodiscard]] std::uint32_t operator[](char32_t c) const noexcept {
        if (c < plane_size) [[likely]]
            return plane_[c];
        const auto at = std::lower_bound(beyond_.begin(), beyond_.end(), c);
        return at != beyond_.end() && *at == c ? first_beyond_ + static_cast<std::uint32_t>(at - beyond_.begin())
                                               : none;
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return size_; }

private:
    static constexpr char32_t plane_size = 0x10000;
    std::vector<std::uint16_t> plane_;
    std::vector<std::uint64_t> beyond_;  // characters, sorted: their codes follow one another
    std::uint32_t first_beyond_ = first;
    std::uint32_t size_ = first;
};

// Words as sequences of codes, which are looked up when asked for.
class code_keys {
public:
    code_keys(const folded_words& words, const character_codes& codes) : words_{words}, codes_{codes} {}

    [[nodiscard]] std::uint32_t size() const noexcept { return words_.size(); }
    [[nodiscard]] std::size_t characters() const noexcept { return words_.characters().size(); }  // of all keys
    [[nodiscard]] std::uint32_t length(std::uint32_t i) const noexcept {
        return static_cast<std::uint32_t>(words_[i].size());
    }
    [[nodiscard]] std::uint32_t code(std::uint32_t i, std::uint32_t at) const noexcept { return codes_[words_[i][at]]; }

    // The numbers of the keys in the order of their codes; equal keys in the order in which they were added.
    [[nodiscard]] std::vector<std::uint32_t> sorted() const {
        // First by the first code, by counting: what is left to sort are short pieces.
        const auto first_of = [this](std::uint32_t i) {
            const std::u32string_view word = words_[i];
            return word.empty() ? 0 : codes_[word.front()];
        };
        std::vector<std::uint32_t> ends(codes_.size());  // of the pieces
        for (std::uint32_t i = 0; i < size(); ++i) ++ends[first_of(i)];
        for (std::uint32_t next = 0; std::uint32_t & end : ends) next += std::exchange(end, next);
        std::vector<std::uint32_t> numbers(size());
        for (std::uint32_t i = 0; i < size(); ++i) numbers[ends[first_of(i)]++] = i;
        std::vector<item> piece;
        for (std::uint32_t begin = 0; const std::uint32_t end : ends) {
            piece.clear();
            for (std::uint32_t k = begin; k < end; ++k) piece.push_back({head_of(numbers[k]), numbers[k]});
            std::sort(piece.begin(), piece.end(), [this](const item& a, const item& b) { return before(a, b); });
            for (const item& i : piece) numbers[begin++] = i.number;
        }
        return numbers;
    }

private:
    struct item {
        std::uint64_t head;  // the first codes in one integer settle nearly every comparison
        std::uint32_t number;
    };
    static constexpr std::size_t head_codes = 3;

    [[nodiscard]] std::uint64_t head_of(std::uint32_t i) const noexcept {
        const std::u32string_view word = words_[i];
        std::uint64_t head = 0;
        for (std::size_t at = 0; at < head_codes; ++at) head = head << 21 | (at < word.size() ? codes_[word[at]] : 0);
        return head;
    }
    [[nodiscard]] bool before(const item& a, const item& b) const noexcept {
        if (a.head != b.head) return a.head < b.head;
        const std::u32string_view x = words_[a.number], y = words_[b.number];
        for (std::size_t at = head_codes; at < x.size() && at < y.size(); ++at)
            if (codes_[x[at]] != codes_[y[at]]) return codes_[x[at]] < codes_[y[at]];
        return x.size() != y.size() ? x.size() < y.size() : a.number < b.number;
    }

    const folded_words& words_;
    const character_codes& codes_;
};

}  // namespace kuang::detail

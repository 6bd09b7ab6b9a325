#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/fold.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Folded words with a number each, asked for slices of a decoded text: the grammar reads leftwards from a suffix,
// where an automaton cannot help. Open addressing; the words lie in one string.
class word_set {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    void reserve(std::size_t words) { grow(std::bit_ceil(2 * words)); }
    void add(std::string_view word, std::uint32_t value) { add(fold(word), value); }
    void add(std::u32string_view word, std::uint32_t value) {
        if (word.empty()) return;
        if ((count_ + 1) * 2 > slots_.size()) grow(slots_.empty() ? 256 : slots_.size() * 2);
        slot& s = slots_[find_slot(word)];
        if (s.length != 0) return;  // the first stays
        s = {static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()), value};
        letters_ += word;
        ++count_;
        if (word.size() > longest_) longest_ = static_cast<std::uint32_t>(word.size());
        heads_[word.front() & mask] |= bit(word.size());
        ends_[word.back() & mask] |= bit(word.size());
    }

    [[nodiscard]] std::uint32_t operator[](std::u32string_view word) const noexcept {
        if (word.empty() || slots_.empty()) return none;
        const slot& s = slots_[find_slot(word)];
        return s.length == 0 ? none : s.value;
    }

    // Calls `use(length, value)` for each word that begins at text[first], the longest first, reaching no further than
    // `last`; stops when `use` returns true.
    template <class Use>
    void for_each_at(const char32_t* text, std::uint32_t first, std::uint32_t last, Use&& use) const {
        if (last <= first) return;
        const std::uint64_t lengths = heads_[text[first] & mask];  // lengths of words with such a first character
        if (lengths == 0) return;
        for (std::uint32_t length = last - first < longest_ ? last - first : longest_; length > 0; --length) {
            if (!(lengths & bit(length))) continue;
            const std::uint32_t value = (*this)[{text + first, length}];
            if (value != none && use(length, value)) return;
        }
    }
    // How long the longest word is that begins at text[first]; 0 if there is none.
    [[nodiscard]] std::uint32_t longest_at(const char32_t* text, std::uint32_t first, std::uint32_t last) const {
        std::uint32_t longest = 0;
        for_each_at(text, first, last, [&](std::uint32_t length, std::uint32_t) { return longest = length, true; });
        return longest;
    }

    // Calls `use(length, value)` for each word that ends right before text[last], the longest first, reaching back
    // no further than `first`; stops when `use` returns true.
    template <class Use>
    void for_each_before(const char32_t* text, std::uint32_t first, std::uint32_t last, Use&& use) const {
        if (last <= first) return;
        const std::uint64_t lengths = ends_[text[last - 1] & mask];  // lengths of words with such a last character
        if (lengths == 0) return;
        for (std::uint32_t length = last - first < longest_ ? last - first : longest_; length > 0; --length) {
            if (!(lengths & bit(length))) continue;
            const std::uint32_t value = (*this)[{text + last - length, length}];
            if (value != none && use(length, value)) return;
        }
    }
    [[nodiscard]] std::uint32_t longest() const noexcept { return longest_; }

private:
    struct slot {
        std::uint32_t at = 0, length = 0, value = 0;
    };
    static constexpr std::size_t mask = 0x3FF;
    [[nodiscard]] static constexpr std::uint64_t bit(std::size_t length) noexcept {
        return std::uint64_t{1} << (length < 63 ? length : 63);
    }

    [[nodiscard]] static std::size_t hash(std::u32string_view word) noexcept {
        std::uint64_t h = word.size();
        for (const char32_t c : word) h = (h ^ c) * 0x9E3779B97F4A7C15ULL, h ^= h >> 29;
        return static_cast<std::size_t>(h);
    }
    [[nodiscard]] std::size_t find_slot(std::u32string_view word) const noexcept {
        const std::size_t last = slots_.size() - 1;
        std::size_t at = hash(word) & last;
        while (slots_[at].length != 0 && std::u32string_view{letters_}.substr(slots_[at].at, slots_[at].length) != word)
            at = (at + 1) & last;
        return at;
    }
    void grow(std::size_t slots) {
        std::vector<slot> old(slots);
        old.swap(slots_);
        for (const slot& s : old)
            if (s.length != 0) slots_[find_slot(std::u32string_view{letters_}.substr(s.at, s.length))] = s;
    }

    std::vector<slot> slots_;
    std::u32string letters_;
    std::size_t count_ = 0;
    std::uint32_t longest_ = 0;
    std::vector<std::uint64_t> heads_ = std::vector<std::uint64_t>(mask + 1, 0), ends_ = heads_;
};

}  // namespace kuang::detail

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
        ends_[word.back() & end_mask] |= std::uint64_t{1} << (word.size() < 63 ? word.size() : 63);
    }

    [[nodiscard]] std::uint32_t operator[](std::u32string_view word) const noexcept {
        if (word.empty() || slots_.empty()) return none;
        const slot& s = slots_[find_slot(word)];
        return s.length == 0 ? none : s.value;
    }

    // Calls `use(length, value)` for each word that ends right before text[last], the longest first, reaching back
    // no further than `first`; stops when `use` returns true.
    template <class Use>
    void for_each_before(const char32_t* text, std::uint32_t first, std::uint32_t last, Use&& use) const {
        if (last <= first) return;
        const std::uint64_t lengths = ends_[text[last - 1] & end_mask];  // lengths of words with such a last character
        std::uint32_t length = last - first < longest_ ? last - first : longest_;
        for (; length > 0; --length) {
            if (!(lengths >> (length < 63 ? length : 63) & 1U)) continue;
            const std::uint32_t value = (*this)[{text + last - length, length}];
            if (value != none && use(length, value)) return;
        }
    }
    [[nodiscard]] std::uint32_t longest() const noexcept { return longest_; }

private:
    struct slot {
        std::uint32_t at = 0, length = 0, value = 0;
    };
    static constexpr std::size_t end_mask = 0x3FF;

    [[nodiscard]] static std::size_t hash(std::u32string_view word) noexcept {
        std::uint64_t h = word.size();
        for (const char32_t c : word) h = (h ^ c) * 0x9E3779B97F4A7C15ULL, h ^= h >> 29;
        return static_cast<std::size_t>(h);
    }
    [[nodiscard]] std::size_t find_slot(std::u32string_view word) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = hash(word) & mask;
        while (slots_[at].length != 0 && std::u32string_view{letters_}.substr(slots_[at].at, slots_[at].length) != word)
            at = (at + 1) & mask;
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
    std::vector<std::uint64_t> ends_ = std::vector<std::uint64_t>(end_mask + 1, 0);
};

}  // namespace kuang::detail

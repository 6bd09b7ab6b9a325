#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/fold.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang::detail {

// Folded words in one string, one behind the other: a list of thousands costs no allocation a word.
class folded_words {
public:
    void add(std::string_view utf8) {
        append_folded(characters_, utf8);
        ends_.push_back(static_cast<std::uint32_t>(characters_.size()));
    }
    void add(std::u32string_view folded) {
        characters_ += folded;
        ends_.push_back(static_cast<std::uint32_t>(characters_.size()));
    }
    void reserve(std::size_t words, std::size_t characters) {
        ends_.reserve(words);
        characters_.reserve(characters);
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }
    [[nodiscard]] std::u32string_view operator[](std::uint32_t i) const noexcept {
        const std::uint32_t begin = i ? ends_[i - 1] : 0;
        return std::u32string_view{characters_}.substr(begin, ends_[i] - begin);
    }
    [[nodiscard]] std::u32string_view characters() const noexcept { return characters_; }
    [[nodiscard]] const std::vector<std::uint32_t>& ends() const noexcept { return ends_; }

private:
    std::u32string characters_;
    std::vector<std::uint32_t> ends_;
};

// Small numbers for the characters that occur in the words; 0 for all others.
class character_codes {
public:
    static constexpr std::uint32_t none = 0, line_end = 1, first = 2;

    // Frequent characters get small codes, which packs the double array.
    void build(const folded_words& words) {
        std::vector<std::pair<std::uint32_t, char32_t>> counts;
        std::vector<std::uint32_t> plane(plane_size, 0);
        std::vector<char32_t> beyond;
        for (const char32_t c : words.characters()) c < plane_size ? void(++plane[c]) : beyond.push_back(c);
        for (char32_t c = 0; c < plane_size; ++c)
            if (plane[c]) counts.emplace_back(plane[c], c);
        std::ranges::sort(counts, [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        plane_.assign(plane_size, none);
        size_ = first;
        for (const auto& [count, c] : counts) plane_[c] = static_cast<std::uint16_t>(size_++);
        std::ranges::sort(beyond);
        beyond.erase(std::unique(beyond.begin(), beyond.end()), beyond.end());
        for (const char32_t c : beyond) beyond_.emplace_back(c, size_++);
        plane_['\n'] = plane_['\r'] = line_end;
    }

    [[nodiscard]] std::uint32_t operator[](char32_t c) const noexcept {
        if (c < plane_size) [[likely]] return plane_[c];
        const auto at = std::ranges::lower_bound(beyond_, c, {}, &std::pair<char32_t, std::uint32_t>::first);
        return at != beyond_.end() && at->first == c ? at->second : none;
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return size_; }

private:
    static constexpr char32_t plane_size = 0x10000;
    std::vector<std::uint16_t> plane_;
    std::vector<std::pair<char32_t, std::uint32_t>> beyond_;
    std::uint32_t size_ = first;
};

// Words as sequences of codes.
class code_keys {
public:
    using key = std::span<const std::uint32_t>;

    code_keys(const folded_words& words, const character_codes& codes) : ends_{words.ends()} {
        codes_.reserve(words.characters().size());
        for (const char32_t c : words.characters()) codes_.push_back(codes[c]);
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }
    [[nodiscard]] std::size_t codes() const noexcept { return codes_.size(); }
    [[nodiscard]] key operator[](std::uint32_t i) const noexcept {
        const std::uint32_t begin = i ? ends_[i - 1] : 0;
        return key{codes_}.subspan(begin, ends_[i] - begin);
    }

    // The numbers of the keys in the order of their codes; equal keys in the order in which they were added.
    [[nodiscard]] std::vector<std::uint32_t> sorted() const {
        // The first codes of a key in one integer settle nearly every comparison.
        struct item {
            std::uint64_t head;
            std::uint32_t number;
        };
        const auto head_of = [](key k) {
            std::uint64_t head = 0;
            for (std::size_t at = 0; at < 3; ++at) head = head << 21 | (at < k.size() ? k[at] : 0);
            return head;
        };
        const auto before = [this](const item& a, const item& b) {
            if (a.head != b.head) return a.head < b.head;
            const key x = (*this)[a.number], y = (*this)[b.number];
            if (x.size() > 3 || y.size() > 3)
                if (const auto order = std::lexicographical_compare_three_way(x.begin(), x.end(), y.begin(), y.end());
                    order != 0)
                    return order < 0;
            return a.number < b.number;
        };
        // First by the first code, by counting: what is left to sort are short pieces.
        const auto first_of = [this](std::uint32_t i) { return (*this)[i].empty() ? 0 : (*this)[i][0]; };
        std::vector<std::uint32_t> ends(1);  // of the pieces
        for (std::uint32_t i = 0; i < size(); ++i) {
            if (first_of(i) >= ends.size()) ends.resize(first_of(i) + 1);
            ++ends[first_of(i)];
        }
        for (std::uint32_t next = 0; std::uint32_t & end : ends) next += std::exchange(end, next);
        std::vector<item> items(size());
        for (std::uint32_t i = 0; i < size(); ++i) items[ends[first_of(i)]++] = {head_of((*this)[i]), i};
        for (std::uint32_t begin = 0; const std::uint32_t end : ends) {
            std::sort(items.begin() + begin, items.begin() + end, before);
            begin = end;
        }
        std::vector<std::uint32_t> numbers(items.size());
        for (std::size_t i = 0; i < items.size(); ++i) numbers[i] = items[i].number;
        return numbers;
    }

private:
    std::vector<std::uint32_t> codes_, ends_;
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/double_array.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kuang {

/// What a word costs on a path through a sentence: -ln of its probability, in hundredths of a nat.
/// Smaller is more frequent: 的 310, 一個 550, 葡萄牙 950.
using word_cost = std::uint32_t;

/// Folded words with costs, while a dictionary is put together. Of two costs for one word the smaller stays.
using word_list = std::unordered_map<std::u32string, word_cost>;

namespace detail {

inline void add_word(word_list& words, const std::u32string& word, word_cost cost) {
    word_cost& known = words.emplace(word, cost).first->second;
    if (cost < known) known = cost;
}

}  // namespace detail

/// Words with costs in a double array over folded characters: what a tokenizer's lattice is made of.
///
/// Cost       building about 0.5 µs a word; looking up O(length of the longest word).
/// Threads    immutable after construction; share one object freely.
class dictionary {
public:
    dictionary() : dictionary{word_list{}} {}
    explicit dictionary(const word_list& words);

    /// The dictionary's small number for a folded character; 0 for one that is in no word.
    [[nodiscard]] std::uint32_t code_of(char32_t folded) const noexcept {
        const std::uint32_t code = codes_[folded];
        return code < detail::character_codes::first ? 0 : code;
    }
    /// Calls `use(std::uint32_t length, word_cost)` for each word that begins at `codes`, shortest first. The
    /// codes of a text end with a 0.
    template <class Use>
    void for_each_at(const std::uint32_t* codes, Use&& use) const {
        std::uint32_t node = detail::double_array::root;
        for (std::uint32_t length = 1; *codes != 0 && trie_.follow(node, *codes); ++codes, ++length)
            if (const std::uint32_t cost = trie_.value(node); cost != detail::double_array::no_value) use(length, cost);
    }

    /// The cost of one word, given folded; nothing if it is not in the dictionary.
    [[nodiscard]] std::optional<word_cost> cost(std::u32string_view word) const noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

private:
    detail::character_codes codes_;
    detail::double_array trie_;
    std::size_t size_ = 0;
};

}  // namespace kuang

#include <kuang/lexicon/detail/dictionary.hpp>  // bodies

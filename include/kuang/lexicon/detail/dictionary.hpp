#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/dictionary.hpp>

#include <vector>

namespace kuang {

inline dictionary::dictionary(const word_list& words) : size_{words.size()} {
    detail::folded_words texts;
    std::vector<word_cost> costs;
    costs.reserve(words.size());
    for (const auto& [word, cost] : words) {
        texts.add(word);
        costs.push_back(cost);
    }
    codes_.build(texts);  // even of no words: code_of asks them
    if (words.empty()) return;
    const detail::code_keys keys{texts, codes_};
    const std::vector<std::uint32_t> order = keys.sorted();
    trie_.build(keys, order, codes_.size());
    std::vector<word_cost> by_place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) by_place[i] = costs[order[i]];
    trie_.replace_values(by_place);
}

inline std::optional<word_cost> dictionary::cost(std::u32string_view word) const noexcept {
    if (empty() || word.empty()) return std::nullopt;
    std::uint32_t node = detail::double_array::root;
    for (const char32_t c : word)
        if (const std::uint32_t code = code_of(c); code == 0 || !trie_.follow(node, code)) return std::nullopt;
    const std::uint32_t value = trie_.value(node);
    return value == detail::double_array::no_value ? std::nullopt : std::optional{value};
}

}  // namespace kuang

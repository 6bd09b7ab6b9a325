#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/dictionary.hpp>
#include <kuang/lexicon/lexicon.hpp>
#include <kuang/token/detail/character_roles.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace kuang::detail {

// What the lattice knows of words: the dictionary with its costs, and of each character the cost of standing
// alone and the parts that it may play. Immutable; one is shared by all tokenizers that use the same words.
class word_model {
public:
    static constexpr word_cost unknown = 2550;  // what ICU gives a character that it does not know

    // `whole`: words that are found as they stand, before any path. Not complete: too few words to cut a text with.
    explicit word_model(const word_list& words, lexicon whole = {}, bool complete = true)
        : words_{words}, whole_{std::move(whole)}, complete_{complete}, characters_(plane) {
        const character_roles& roles = character_roles::get();
        for (char32_t c = 0; c < plane; ++c) characters_[c].roles = roles[c];
        for (const auto& [word, cost] : words)
            if (word.size() == 1 && word[0] < plane) characters_[word[0]].cost = static_cast<std::uint16_t>(cost);
    }

    struct character_entry {
        std::uint16_t cost = unknown;
        std::uint16_t roles = 0;
    };
    [[nodiscard]] character_entry at(char32_t c) const noexcept {
        return c < plane ? characters_[c] : character_entry{};
    }
    [[nodiscard]] bool has(char32_t c, unsigned roles) const noexcept { return (at(c).roles & roles) != 0; }
    [[nodiscard]] const dictionary& words() const noexcept { return words_; }
    [[nodiscard]] const lexicon& whole() const noexcept { return whole_; }
    [[nodiscard]] bool complete() const noexcept { return complete_; }

private:
    static constexpr char32_t plane = 0x10000;
    dictionary words_;
    lexicon whole_;
    bool complete_;
    std::vector<character_entry> characters_;
};

}  // namespace kuang::detail

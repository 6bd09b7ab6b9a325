#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/fold.hpp>
#include <kuang/text/icu_dictionary.hpp>

#include <unicode/appendable.h>
#include <unicode/ucharstrie.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kuang::detail {

// The words of ICU's own Chinese dictionary with their costs (tenths of a nat), looked up in place. Thousands of
// branches leave the root of its trie, so two things are kept from the start: where the trie goes on behind each first
// character, and which pairs of characters begin a word at all. Where an ICU build lacks the dictionary, no word is
// known and every name stands alone.
class common_words {
public:
    static constexpr int unknown = 255, longest = 6;

    static const common_words& get() {
        static const common_words words;
        return words;
    }

    [[nodiscard]] bool available() const noexcept { return !behind_.empty(); }

    // May a word of two characters and more begin with these two?
    [[nodiscard]] bool may_begin(char32_t first, char32_t second) const noexcept {
        return pairs_[slot(first, second < plane ? second : static_cast<char32_t>(U16_LEAD(second)))];
    }

    // Costs of the words that begin at text[0]: costs[n - 1] for n characters, 0 where there is none.
    void at(const char32_t* text, int characters, std::array<int, longest>& costs) const {
        costs.fill(0);
        const std::size_t place = text[0] < places_.size() ? places_[text[0]] : 0;
        if (place == 0 || characters <= 0) return;
        icu::UCharsTrie trie{behind_[place - 1]};
        UStringTrieResult result = trie.current();
        for (int n = 1;; ++n) {
            if (USTRINGTRIE_HAS_VALUE(result))
                costs[static_cast<std::size_t>(n - 1)] = std::clamp<int>(trie.getValue(), 1, unknown);
            if (!USTRINGTRIE_HAS_NEXT(result) || n == characters || n == longest) return;
            if (n == 1 && !may_begin(text[0], text[1])) return;
            result = trie.nextForCodePoint(static_cast<UChar32>(text[n]));
        }
    }

private:
    static constexpr unsigned pair_bits = 20;
    [[nodiscard]] static std::size_t slot(char32_t first, char32_t second) noexcept {
        return (std::uint64_t{first} << 21 | second) * 0x9E3779B97F4A7C15ULL >> (64 - pair_bits);
    }
    static constexpr char32_t plane = 0x10000;  // the dictionary's few words that begin beyond it are left out

    common_words() {
        if (!dictionary_.words()) return;
        places_.assign(plane, 0);
        icu::UCharsTrie trie{icu::ConstChar16Ptr{dictionary_.words()}};
        std::u16string firsts;
        for_each_next(trie, [&](char16_t first) {  // a decoded text has folded characters
            if (!U16_IS_SURROGATE(first) && fold(first) == first) firsts.push_back(first);
        });
        behind_.reserve(firsts.size());
        for (const char16_t first : firsts) {
            trie.reset().first(first);
            behind_.push_back(trie);
            places_[first] = static_cast<std::uint16_t>(behind_.size());
            for_each_next(trie, [&](char16_t second) { pairs_[slot(first, second)] = true; });
        }
    }
    template <class Use>
    static void for_each_next(const icu::UCharsTrie& trie, Use&& use) {
        struct appendable final : icu::Appendable {
            explicit appendable(Use& u) : with{u} {}
            UBool appendCodeUnit(char16_t unit) override { return with(unit), true; }
            Use& with;
        } units{use};
        trie.getNextUChars(units);
    }

    icu_dictionary dictionary_;
    std::vector<icu::UCharsTrie> behind_;  // the trie behind a first character
    std::vector<std::uint16_t> places_;    // by character: its place in behind_, from 1
    std::vector<bool> pairs_ = std::vector<bool>(std::size_t{1} << pair_bits);  // hashed: it may hold some too many
};

}  // namespace kuang::detail

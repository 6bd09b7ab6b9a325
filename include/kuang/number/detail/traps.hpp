#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/number_traps.hpp>
#include <kuang/lexicon/lexicon.hpp>
#include <kuang/number/detail/numeral_characters.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Words that only look like numbers. A component that adds or removes some has a lexicon of its own.
class trap_words {
public:
    static const trap_words& standard() {
        static const trap_words words{{}, {}};
        return words;
    }

    trap_words(const std::vector<std::string>& extra, const std::vector<std::string>& removed) {
        std::vector<std::u32string> gone;
        for (const std::string& word : removed) gone.push_back(kuang::fold(word));
        name_sink sink;
        const auto remember = [this](const std::u32string& folded) {
            for (std::size_t k = 1; k < folded.size(); ++k)
                if (numeral_character_of(folded[k]).kind != part::none)
                    inner_[hash(folded[k - 1], folded[k]) >> 6] |= std::uint64_t{1}
                                                                   << (hash(folded[k - 1], folded[k]) & 63);
        };
        const auto offer = [&](std::string_view word) {
            const std::u32string folded = kuang::fold(word);
            remember(folded);
            if (std::find(gone.begin(), gone.end(), folded) != gone.end()) return;
            const bool begins = !folded.empty() && numeral_character_of(folded.front()).kind != part::none;
            bool whole = true;
            for (const char32_t c : folded) whole = whole && numeral_character_of(c).kind != part::none;
            sink.add(word, (begins ? begins_numeral : 0U) | (whole ? only_numerals : 0U));
        };
        for (const std::string_view word : lines_of(data::number_traps)) offer(word);
        for (const std::string& word : extra) offer(word);
        for (const std::string_view word : lines_of(data::number_trap_exceptions)) {
            remember(kuang::fold(word));
            sink.add(word, exception);
        }
        words_ = lexicon{sink};
    }

    struct match {
        std::uint32_t first = 0, last = 0;
        bool begins_numeral = false, only_numerals = false;
        bool exception = false;  // a number after all: the traps inside do not hold
        [[nodiscard]] explicit operator bool() const noexcept { return last != 0; }
    };

    // May a word have the numeral character at i inside, not at its head? One look at the pair of characters.
    [[nodiscard]] bool may_hold(const decoded_text& text, std::uint32_t i) const noexcept {
        const std::size_t h = hash(text[i - 1], text[i]);
        return (inner_[h >> 6] >> (h & 63) & 1) != 0;
    }

    // Calls `use` for each trap word at i that lies on one line.
    template <class Use>
    void for_each_at(const decoded_text& text, std::uint32_t i, Use&& use) const {
        words_.for_each_at(text, i, [&](const lexicon::match& m) {
            for (std::uint32_t k = m.first; k < m.last; ++k)
                if (text.kind(k) == char_class::line_end) return;
            std::uint32_t id = 0;
            for (const lexicon::name& n : m.names) id |= n.id;
            use(match{m.first, m.last, (id & begins_numeral) != 0, (id & only_numerals) != 0, (id & exception) != 0});
        });
    }

private:
    static constexpr std::uint32_t begins_numeral = 1, only_numerals = 2, exception = 4;
    [[nodiscard]] static std::size_t hash(char32_t a, char32_t b) noexcept {
        return static_cast<std::size_t>((std::uint64_t{a} << 21 | b) * 0x9E3779B97F4A7C15ULL >> 48);
    }
    lexicon words_;
    std::vector<std::uint64_t> inner_ = std::vector<std::uint64_t>(1024);
};

}  // namespace kuang::detail

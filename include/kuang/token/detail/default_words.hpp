#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/modern_words.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>
#include <kuang/token/detail/icu_dictionary.hpp>
#include <kuang/token/detail/lattice.hpp>
#include <kuang/token/detail/prune.hpp>
#include <kuang/token/detail/word_model.hpp>
#include <kuang/token/user_dictionary.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang::detail {

// The cheapest way to write a word of n characters as two or more words; words_at(i, use) calls use(length, cost)
// for each word that stands in it at i.
template <class Words_at>
word_cost best_split(std::size_t n, std::vector<word_cost>& best, Words_at&& words_at) {
    best.assign(n + 1, std::numeric_limits<word_cost>::max());
    best[0] = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const auto relax = [&](std::size_t length, word_cost cost) {
            if (length < n) best[i + length] = std::min(best[i + length], best[i] + cost);
        };
        relax(1, word_model::unknown);
        words_at(i, relax);
    }
    return best[n];
}

// What a word without a frequency costs: a nat less than its best split, and never over ten.
inline word_cost unweighted_cost(word_cost split) noexcept {
    constexpr word_cost dearest = 1000, gain = 100;
    return std::min(dearest, split > gain ? split - gain : 1);
}

// The words of ICU's dictionary, those that are mere collocations left out, and our list of modern words.
struct default_words {
    word_list words;
    bool from_icu = false;

    static const default_words& get() {
        static const default_words built{read_icu_dictionary()};
        return built;
    }
    // Nothing: ICU was built without its dictionary, or has it in a form that we do not know.
    explicit default_words(std::optional<word_list> icu) {
        if (icu) {
            words = std::move(*icu);
            from_icu = true;
        }
        prune_collocations(words);
        std::vector<std::u32string> modern;
        std::vector<word_cost> costs, best;  // by the dictionary alone, whatever the list's order
        for (const std::string_view line : lines_of(data::modern_words)) {
            const std::u32string word = fold(line);
            const word_cost split = best_split(word.size(), best, [&](std::size_t i, auto&& use) {
                for (std::size_t length = 1; length <= word.size() - i; ++length)
                    if (const auto at = words.find(word.substr(i, length)); at != words.end()) use(length, at->second);
            });
            modern.push_back(word);
            costs.push_back(unweighted_cost(split));
        }
        for (std::size_t i = 0; i < modern.size(); ++i) add_word(words, modern[i], costs[i]);
    }
};

// Is it a word that a path through Han characters can find? Others are looked for as they stand.
inline bool is_path_word(std::u32string_view word) {
    for (const char32_t c : word)
        if (!is_name_dot(c) && c != U'○' && character_of(c).kind != char_class::han) return false;
    return !is_name_dot(word.front()) && !is_name_dot(word.back());
}

inline lexicon lexicon_of(const std::vector<std::u32string>& words) {
    std::vector<std::string> texts(words.size());
    const auto add = [](std::string& out, char32_t c) {
        const auto byte = [&](char32_t b) { out += static_cast<char>(b); };
        const auto trail = [&](unsigned shift) { byte(0x80 | (c >> shift & 0x3F)); };
        if (c < 0x80) byte(c);
        else if (c < 0x800) byte(0xC0 | c >> 6), trail(0);
        else if (c < 0x10000) byte(0xE0 | c >> 12), trail(6), trail(0);
        else byte(0xF0 | c >> 18), trail(12), trail(6), trail(0);
    };
    name_sink sink;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        for (const char32_t c : words[i]) add(texts[i], c);
        sink.add(texts[i], i);
    }
    return lexicon{sink};
}

// `base` is what the costs of words without a frequency are measured by.
inline std::shared_ptr<const word_model> make_model(const default_words& base, const dictionary& base_words,
                                                    const user_dictionary& added) {
    // With fewer words than this a path of single characters is worse than what ICU makes of the text.
    constexpr std::size_t enough = 50'000;
    constexpr double corpus = 6e7;
    if (added.empty() && base.from_icu) return std::make_shared<const word_model>(base.words);
    word_list words = base.words;
    words.reserve(words.size() + added.size());
    std::vector<std::u32string> whole;
    std::vector<std::uint32_t> codes;
    std::vector<word_cost> best;
    for (const user_dictionary::word& w : added.words()) {
        if (!is_path_word(w.text)) {
            whole.push_back(w.text);
            continue;
        }
        if (w.frequency != 0) {
            const double nats = std::max(0.01, std::log(corpus / static_cast<double>(w.frequency)));
            words[w.text] = static_cast<word_cost>(100 * nats);
            continue;
        }
        codes.clear();
        for (const char32_t c : w.text) codes.push_back(base_words.code_of(c));
        codes.push_back(0);
        word_cost cost = unweighted_cost(best_split(
            w.text.size(), best, [&](std::size_t i, auto&& use) { base_words.for_each_at(codes.data() + i, use); }));
        if (const auto known = base_words.cost(w.text)) cost = std::min(cost, *known);
        words[w.text] = cost;
    }
    const bool complete = base.from_icu || words.size() >= enough;
    if (!complete)
        for (const auto& [word, cost] : words)
            if (word.size() > 1) whole.push_back(word);
    return std::make_shared<const word_model>(words, lexicon_of(whole), complete);
}

// Built at the first use, once a process.
inline std::shared_ptr<const word_model> default_model() {
    static const std::shared_ptr<const word_model> model = make_model(default_words::get(), dictionary{}, {});
    return model;
}

inline std::shared_ptr<const word_model> model_with(const user_dictionary& added) {
    return added.empty() ? default_model() : make_model(default_words::get(), default_model()->words(), added);
}

}  // namespace kuang::detail

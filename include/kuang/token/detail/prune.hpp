#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/kept_words.hpp>
#include <kuang/lexicon/dictionary.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>
#include <kuang/token/detail/character_roles.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace kuang::detail {

// How much more a word must be worth than its best split, in hundredths of a nat, to be kept: words that hold
// function characters are often mere collocations (他的, 也是, 一個). Limits as measured rule by rule.
struct prune_limits {
    word_cost both_function = 400, one_function = 250, with_de = 200, adverb_first = 400, determiner_measure = 500,
              ending = 300, three_characters = 600;
};

inline void prune_collocations(word_list& words, const prune_limits& limits = {}) {
    using roles = character_roles;
    const roles& role = roles::get();
    word_list kept;
    for (const std::string_view line : lines_of(data::kept_words)) add_word(kept, fold(line), 0);

    constexpr word_cost unknown = 2550;
    const auto cost_of = [&](std::u32string_view w) {
        const auto at = words.find(std::u32string{w});
        return at == words.end() ? unknown : at->second;
    };
    const auto limit_of = [&](std::u32string_view w) -> word_cost {
        const char32_t first = w.front(), last = w.back();
        if (w.size() == 3) {
            const bool function_edge = role.has(first, roles::function) || role.has(last, roles::function);
            return function_edge || (role.has(first, roles::determiner) && role.has(w[1], roles::measure))
                       ? limits.three_characters
                       : 0;
        }
        if (w.size() != 2) return 0;
        word_cost limit = 0;
        const int functions = role.has(first, roles::function) + role.has(last, roles::function);
        if (functions == 2) limit = std::max(limit, limits.both_function);
        if (functions == 1) limit = std::max(limit, limits.one_function);
        if (first == U'的' || last == U'的') limit = std::max(limit, limits.with_de);
        if (role.has(first, roles::adverb)) limit = std::max(limit, limits.adverb_first);
        if (role.has(first, roles::determiner) && role.has(last, roles::measure))
            limit = std::max(limit, limits.determiner_measure);
        if (role.has(last, roles::ending)) limit = std::max(limit, limits.ending);
        return limit;
    };
    const auto best_split = [&](std::u32string_view w) {
        word_cost best = unknown * 3;
        for (std::size_t cut = 1; cut < w.size(); ++cut)
            best = std::min(best, cost_of(w.substr(0, cut)) + cost_of(w.substr(cut)));
        if (w.size() == 3)
            best = std::min(best, cost_of(w.substr(0, 1)) + cost_of(w.substr(1, 1)) + cost_of(w.substr(2)));
        return best;
    };
    for (const std::string_view line : lines_of(data::split_words)) words.erase(fold(line));
    // Split costs are those of the whole dictionary, so what is dropped is settled before anything is.
    std::vector<std::u32string> dropped;
    for (const auto& [word, cost] : words)
        if (const word_cost limit = limit_of(word);
            limit != 0 && !kept.contains(word) && best_split(word) < cost + limit)
            dropped.push_back(word);
    for (const std::u32string& word : dropped) words.erase(word);
}

}  // namespace kuang::detail

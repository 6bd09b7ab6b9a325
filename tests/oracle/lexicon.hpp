#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace oracle {

/// What the lexicon does, tried name by name and place by place.
class lexicon {
public:
    explicit lexicon(const kuang::name_sink& names) {
        for (const auto& e : names.entries()) {
            const std::u32string folded = kuang::fold(e.name);
            if (folded.empty() || folded.find_first_of(U"\uFFFD\r\n") != std::u32string::npos) continue;
            const auto [at, added] = names_.try_emplace({folded, e.owner, e.id}, e.weak);
            if (!added) at->second = at->second && e.weak;
        }
    }

    [[nodiscard]] std::vector<kuang::name_hit> find_all(const kuang::decoded_text& text) const {
        std::vector<kuang::name_hit> hits;
        for (std::uint32_t i = 0; i < text.size(); ++i)
            for (const auto& [key, weak] : names_) {
                const auto& [name, owner, id] = key;
                if (const std::uint32_t last = end_of(text, i, name); last != 0)
                    hits.push_back({i, last, owner, id, weak});
            }
        std::ranges::sort(hits, [](const kuang::name_hit& a, const kuang::name_hit& b) {
            return std::tuple{a.first, ~a.last, a.owner, a.id} < std::tuple{b.first, ~b.last, b.owner, b.id};
        });
        return hits;
    }

    [[nodiscard]] std::vector<kuang::name_hit> find_leftmost_longest(const kuang::decoded_text& text) const {
        std::vector<kuang::name_hit> chosen;
        std::uint32_t free = 0;
        for (const kuang::name_hit& hit : find_all(text)) {
            const bool same_place =
                !chosen.empty() && chosen.back().first == hit.first && chosen.back().last == hit.last;
            if (hit.first < free && !same_place) continue;
            chosen.push_back(hit);
            free = hit.last;
        }
        return chosen;
    }

private:
    static bool letter_or_digit(const kuang::decoded_text& text, std::uint32_t i) {
        return i < text.size() &&
               (text.kind(i) == kuang::char_class::latin || text.kind(i) == kuang::char_class::digit);
    }
    static bool inside_word(const kuang::decoded_text& text, std::uint32_t i) {
        return i > 0 && letter_or_digit(text, i - 1) && letter_or_digit(text, i);
    }
    // Where a name that begins at character i ends; 0 if it does not stand there.
    static std::uint32_t end_of(const kuang::decoded_text& text, std::uint32_t i, const std::u32string& name) {
        std::uint32_t at = i;
        for (std::size_t k = 0; k < name.size(); ++k) {
            if (k > 0 && text.kind(at - 1) == kuang::char_class::han) {  // one wrapped line
                std::uint32_t next = at;
                if (text[at] == '\r' && text[at + 1] == '\n') next = at + 2;
                else if (text[at] == '\r' || text[at] == '\n') next = at + 1;
                if (text.kind(next) == kuang::char_class::han) at = next;
            }
            if (at >= text.size() || text[at] != name[k] || text.kind(at) == kuang::char_class::invalid) return 0;
            ++at;
        }
        return inside_word(text, i) || inside_word(text, at) ? 0 : at;
    }

    std::map<std::tuple<std::u32string, std::uint32_t, std::uint32_t>, bool> names_;
};

}  // namespace oracle

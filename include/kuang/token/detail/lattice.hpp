#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/token/detail/word_model.hpp>

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace kuang::detail {

// What the rules of the lattice cost, in hundredths of a nat. The figures were set on news text, one by one.
struct lattice_costs {
    word_cost bonus = 50;     // every token is made this much cheaper, which favours short words a little
    word_cost numeral = 600;  // 一百二十, 第三, 十月
    word_cost surname = 400;  // a first-rank surname before a given name
    word_cost second_surname = 200, third_surname = 400;  // on top
    word_cost given = 450, other_given = 900, short_name = 200;
    word_cost foreign = 900, foreign_character = 250;
    word_cost suffix = 400;            // 管理 + 者
    word_cost rare = 640;              // single characters over this that stand together are one unknown word
    word_cost split_determiner = 700;  // on 一個, where that is to be two words
};

// The dot between the parts of a foreign name: 约翰·史密斯.
inline bool is_name_dot(char32_t c) noexcept { return c == U'·' || c == U'‧' || c == U'・'; }

// The cheapest path through the words that a stretch of Han characters may be made of: forward over the
// characters, one best edge kept at each, then back. Linear: the edges at a character are bounded.
class lattice {
public:
    struct rules {
        bool names = true, foreign_names = true, suffixes = true, join_rare = true, dates = true;
        bool split_determiner = false;
    };
    struct buffers {
        struct arrival {
            word_cost cost;
            std::uint32_t from;
        };
        std::vector<arrival> best;
        std::vector<std::uint32_t> codes;  // of the dictionary
        std::vector<std::uint32_t> ends;   // of the words, last first
    };
    // A word that others know to stand at [first, last).
    struct known_word {
        std::uint32_t first, last;
        word_cost cost;
    };

    lattice(const word_model& model, const rules& chosen, const lattice_costs& costs)
        : model_{model}, rules_{chosen}, costs_{costs} {}

    void split_determiners(bool yes) noexcept { rules_.split_determiner = yes; }

    // Calls use(end) for each word of characters [first, last), in order. `known`: sorted by first; those that
    // begin before `first` are skipped and the rest is left for the next stretch.
    template <class Use>
    void cut(const decoded_text& text, std::uint32_t first, std::uint32_t last, std::span<const known_word>& known,
             buffers& buffer, Use&& use) const {
        find_path(text, first, last, known, buffer);
        std::uint32_t begin = first;
        for (std::size_t k = buffer.ends.size(); k-- > 0;) {
            std::uint32_t end = buffer.ends[k];
            if (rules_.join_rare && end - begin == 1 && rare(text[begin]))
                while (k > 0 && end - begin < 4 && buffer.ends[k - 1] - end == 1 && rare(text[end]))
                    end = buffer.ends[--k];
            use(end);
            begin = end;
        }
    }

    // The end of a number of digits [first, last) with what belongs to it: 500万, 1998年, 98年, 10月; 5年 is two words.
    [[nodiscard]] std::uint32_t with_unit(const decoded_text& text, std::uint32_t first,
                                          std::uint32_t last) const noexcept {
        const auto multiplier = [&](std::uint32_t i) {
            const char32_t c = text[i];
            return c == U'万' || c == U'亿' || c == U'兆' || c == U'千' || c == U'百';
        };
        if (multiplier(last)) {
            while (multiplier(last)) ++last;
            return last;
        }
        if (!rules_.dates || !model_.has(text[last], character_roles::date_unit)) return last;
        const std::uint32_t digits = last - first;
        const bool year = digits == 4 || (digits == 2 && text[first] >= U'5');
        return digits <= 4 && (text[last] != U'年' || year) ? last + 1 : last;
    }

private:
    void find_path(const decoded_text& text, std::uint32_t first, std::uint32_t last,
                   std::span<const known_word>& known, buffers& buffer) const;
    template <class Relax>
    void add_numerals(const char32_t* folded, std::uint32_t i, std::uint32_t last, Relax&& relax) const;
    template <class Relax>
    void add_names(const char32_t* folded, std::uint32_t i, std::uint32_t last, Relax&& relax) const;
    template <class Relax>
    void add_foreign(const char32_t* folded, std::uint32_t i, std::uint32_t last, Relax&& relax) const;

    [[nodiscard]] bool rare(char32_t c) const noexcept {
        const word_model::character_entry e = model_.at(c);
        return e.cost > costs_.rare && !(e.roles & character_roles::numeral);
    }

    const word_model& model_;
    rules rules_;
    const lattice_costs& costs_;
};

inline void lattice::find_path(const decoded_text& text, std::uint32_t first, std::uint32_t last,
                               std::span<const known_word>& known, buffers& buffer) const {
    using roles = character_roles;
    const char32_t* const folded = text.data();
    buffer.best.assign(last - first + 1, {std::numeric_limits<word_cost>::max(), first});
    buffers::arrival* const best = buffer.best.data();
    best[0].cost = 0;
    const dictionary& words = model_.words();
    buffer.codes.resize(last - first + 1);
    std::uint32_t* const codes = buffer.codes.data();
    for (std::uint32_t i = first; i < last; ++i) codes[i - first] = words.code_of(folded[i]);
    codes[last - first] = 0;
    for (std::uint32_t i = first; i < last; ++i) {
        const word_cost at = best[i - first].cost;
        const auto relax = [&](std::uint32_t end, word_cost cost) {
            const word_cost sum = at + (cost > costs_.bonus ? cost - costs_.bonus : 1);
            if (buffers::arrival& e = best[end - first]; sum < e.cost) e = {sum, i};
        };
        const word_model::character_entry here = model_.at(folded[i]);
        relax(i + 1, here.cost);
        words.for_each_at(codes + (i - first), [&](std::uint32_t length, word_cost cost) {
            if (length == 1) return;
            const std::uint32_t end = i + length;
            if (rules_.split_determiner && length == 2 && (here.roles & roles::determiner) &&
                model_.has(folded[i + 1], roles::measure))
                cost += costs_.split_determiner;
            relax(end, cost);
            if (rules_.suffixes && end < last && model_.has(folded[end], roles::suffix))
                relax(end + 1, cost + costs_.suffix);
        });
        if (here.roles & roles::numeral || folded[i] == U'第') add_numerals(folded, i, last, relax);
        if (rules_.names && (here.roles & (roles::surname | roles::compound))) add_names(folded, i, last, relax);
        if (rules_.foreign_names && (here.roles & roles::foreign)) add_foreign(folded, i, last, relax);
        while (!known.empty() && known.front().first < i) known = known.subspan(1);
        for (; !known.empty() && known.front().first == i; known = known.subspan(1))
            if (known.front().last <= last) relax(known.front().last, known.front().cost);
    }
    buffer.ends.clear();
    for (std::uint32_t end = last; end > first; end = best[end - first].from) buffer.ends.push_back(end);
}

// 一百二十, 三点五, 第三; with its unit where it is a date: 十月, 三十日, 一九九八年 (十年 is a duration: two words).
template <class Relax>
void lattice::add_numerals(const char32_t* folded, std::uint32_t i, std::uint32_t last, Relax&& relax) const {
    using roles = character_roles;
    constexpr std::uint32_t longest = 40;
    const bool ordinal = folded[i] == U'第';
    const std::uint32_t begin = i + ordinal, limit = last - i < longest ? last : i + longest;
    std::uint32_t end = begin;
    while (end < limit &&
           (model_.has(folded[end], roles::numeral) ||
            (folded[end] == U'点' && end > begin && end + 1 < last && model_.has(folded[end + 1], roles::numeral))))
        ++end;
    const std::uint32_t length = end - begin;
    if (length == 0) return;
    if (ordinal || length > 1) relax(end, costs_.numeral);
    if (rules_.dates && !ordinal && end < last && model_.has(folded[end], roles::date_unit) &&
        (folded[end] != U'年' || length == 4))
        relax(end + 1, costs_.numeral);
}

// Surname and one or two characters of a given name.
template <class Relax>
void lattice::add_names(const char32_t* folded, std::uint32_t i, std::uint32_t last, Relax&& relax) const {
    using roles = character_roles;
    const auto given = [&](std::uint32_t k) {
        return model_.has(folded[k], roles::given) ? costs_.given : costs_.other_given;
    };
    const auto add = [&](std::uint32_t at, word_cost cost) {
        if (at >= last) return;
        cost += given(at);
        relax(at + 1, cost + costs_.short_name);
        if (at + 1 < last) relax(at + 2, cost + given(at + 1));
    };
    if (model_.has(folded[i], roles::surname)) {
        word_cost cost = costs_.surname;
        if (model_.has(folded[i], roles::surname_second)) cost += costs_.second_surname;
        if (model_.has(folded[i], roles::surname_third)) cost += costs_.third_surname;
        add(i + 1, cost);
    }
    if (model_.has(folded[i], roles::compound) && i + 1 < last &&
        roles::get().compound_surname(folded[i], folded[i + 1]))
        add(i + 2, costs_.surname);
}

// Three characters and more with which foreign names are written, a dot between them too.
template <class Relax>
void lattice::add_foreign(const char32_t* folded, std::uint32_t i, std::uint32_t last, Relax&& relax) const {
    constexpr std::uint32_t shortest = 3, longest = 12;
    std::uint32_t end = i, characters = 0;
    while (end < last && end - i < longest) {
        const bool dot = end > i && is_name_dot(folded[end]);
        if (!dot && !model_.has(folded[end], character_roles::foreign)) break;
        ++end;
        characters += !dot;
        if (!dot && characters >= shortest) relax(end, costs_.foreign + characters * costs_.foreign_character);
    }
}

}  // namespace kuang::detail

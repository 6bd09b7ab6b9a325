#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/classifiers.hpp>
#include <kuang/data/currencies.hpp>
#include <kuang/data/number_context.hpp>
#include <kuang/data/time_units.hpp>
#include <kuang/data/units.hpp>
#include <kuang/number/decimal.hpp>
#include <kuang/number/detail/word_trie.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/text/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace kuang::detail {

// What a word behind a number can be; a word may be several (年, 分, 度).
enum word_kind : std::uint8_t { is_currency = 1, is_time = 2, is_physical = 4, is_counted = 8, is_mark = 16 };

// A word behind a number: unit of money, time or measure, or what is counted.
struct edge_word {
    std::uint8_t kinds = 0;
    bool weak = false;      // also the beginning of many other words
    bool sub_unit = false;  // 角 分: a part of the main unit
    std::string_view code;  // ISO 4217 or UCUM
    std::string_view time_code;
    decimal factor{1};           // to the main unit of money
    std::string_view canonical;  // time: the unit as reported
};

// The words around numbers, read once from data/ and shared by all components.
class number_words {
public:
    static const number_words& get() {
        static const number_words words;
        return words;
    }

    struct match {
        std::uint32_t end = 0;
        const edge_word* word = nullptr;
        [[nodiscard]] explicit operator bool() const noexcept { return word != nullptr; }
    };

    // May a unit word begin with this character?
    [[nodiscard]] bool may_follow(char32_t c) const noexcept { return after_.may_hold(c); }

    // May a currency word end with this character?
    [[nodiscard]] bool may_precede(char32_t c) const noexcept { return prefix_.may_hold(c); }

    // The unit words at one place, the shortest first: 个, 个百分点. Never as many as there is room for, and if there
    // were, the longest would stay.
    struct unit_words {
        std::uint32_t at = 0;
        unsigned kinds = 0;
        std::size_t count = 0;
        match words[8];

        [[nodiscard]] match longest() const noexcept { return count != 0 ? words[count - 1] : match{}; }
        [[nodiscard]] match of(unsigned wanted) const noexcept {
            if ((kinds & wanted) == 0) return {};
            std::size_t k = count - 1;
            while ((words[k].word->kinds & wanted) == 0) --k;
            return words[k];
        }
    };
    void read_units(const decoded_text& text, std::uint32_t i, unit_words& found) const noexcept {
        found.at = i;
        found.kinds = 0;
        found.count = 0;
        if (!may_follow(text[i])) return;
        for_each_unit(text, i, [&](match m) {
            found.kinds |= m.word->kinds;
            if (found.count == std::size(found.words)) --found.count;
            found.words[found.count++] = m;
        });
    }

    // The longest unit word at i.
    [[nodiscard]] match after(const decoded_text& text, std::uint32_t i) const noexcept {
        match found;
        for_each_unit(text, i, [&](match m) { found = m; });
        return found;
    }
    // 5 g and 3 t are measures, 5G is none.
    [[nodiscard]] bool misspelt(const decoded_text& text, std::uint32_t i, std::uint32_t end,
                                const edge_word& word) const noexcept {
        if (end - i != 1 || text.kind(i) != char_class::latin || text[i] == U'l') return false;
        const auto raw = static_cast<unsigned char>(text.bytes()[text.begin_of(i)]);
        const bool capital =
            raw < 0x80 ? raw < 'a' : static_cast<unsigned char>(text.bytes()[text.begin_of(i) + 1]) == 0xBC;
        const std::string_view code = word.code.empty() ? word.time_code : word.code;
        return !code.empty() && capital != (code[0] >= 'A' && code[0] <= 'Z');
    }
    // The longest word at i of one of these kinds.
    [[nodiscard]] match after(const decoded_text& text, std::uint32_t i, unsigned kinds) const noexcept {
        match found;
        for_each_unit(text, i, [&](match m) {
            if ((m.word->kinds & kinds) != 0) found = m;
        });
        return found;
    }
    // The currency word that ends before `end`; `end` of the match is where it begins.
    [[nodiscard]] match currency_before(const decoded_text& text, std::uint32_t end,
                                        std::uint32_t from) const noexcept {
        const word_trie::match m = prefix_.longest_before(text, end, from);
        if (!m) return {};
        if (m.end > 0 && text.kind(m.end) == char_class::latin && word_character(text, m.end - 1)) return {};
        return {m.end, &words_[m.value]};
    }
    // Does a word that is no unit begin here: 成功, 分别, 人民?
    [[nodiscard]] std::uint32_t stop_at(const decoded_text& text, std::uint32_t i) const noexcept {
        return text[i] == U'个' && text[i + 1] == U'人' ? 0 : stops_.longest_at(text, i).end;  // 一百个人
    }

    // The same, but 八成|分配 and 三成|员工: a word that begins one character later takes that character.
    [[nodiscard]] std::uint32_t hard_stop_at(const decoded_text& text, std::uint32_t i) const noexcept {
        const std::uint32_t end = stop_at(text, i);
        if (end != i + 2) return end;
        return stops_.longest_at(text, i + 1).end >= i + 3 || (text[i + 1] == U'员' && text[i + 2] == U'工') ? 0 : end;
    }

    struct bound_match {
        std::uint32_t edge = 0;  // the far edge of the word: its begin before a number, its end behind one
        kuang::bound value = kuang::bound::none;
    };
    [[nodiscard]] bound_match bound_before(const decoded_text& text, std::uint32_t end,
                                           std::uint32_t from) const noexcept {
        if (end <= from || !bounds_before_.may_hold(text[end - 1])) return {};
        const word_trie::match m = bounds_before_.longest_before(text, end, from);
        if (!m) return {};
        if (end - m.end == 1 && stopped_before(text, m.end)) return {};
        return {m.end, static_cast<kuang::bound>(m.value)};
    }
    [[nodiscard]] bound_match bound_after(const decoded_text& text, std::uint32_t i) const noexcept {
        const word_trie::match m = bounds_after_.longest_at(text, i);
        if (!m) return {};
        if (bound_stops_.longest_at(text, i).end > m.end) return {};
        return {m.end, static_cast<kuang::bound>(m.value)};
    }

private:
    // Each unit word at i, the shortest first. One of Latin letters ends where the letters do: 5 m, not 5 men.
    template <class Use>
    void for_each_unit(const decoded_text& text, std::uint32_t i, Use&& use) const {
        after_.for_each_at(text, i, [&](word_trie::match m) {
            if (text.kind(m.end - 1) == char_class::latin &&
                ((m.end < text.size() && word_character(text, m.end)) || misspelt(text, i, m.end, words_[m.value])))
                return;
            use(match{m.end, &words_[m.value]});
        });
    }
    [[nodiscard]] static bool word_character(const decoded_text& text, std::uint32_t i) noexcept {
        return text.kind(i) == char_class::latin || is_ascii_digit_or_letter(text[i]);
    }
    [[nodiscard]] static constexpr bool is_ascii_digit_or_letter(char32_t c) noexcept {
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
    }
    // Is the bound word of one character at i inside a longer word: 最近, 条约, 突破口?
    [[nodiscard]] bool stopped_before(const decoded_text& text, std::uint32_t i) const noexcept {
        for (std::uint32_t back = 0; back <= 3 && back <= i; ++back) {
            bool inside = false;
            bound_stops_.for_each_at(text, i - back, [&](word_trie::match m) { inside = inside || m.end > i; });
            if (inside) return true;
        }
        return false;
    }

    number_words() {
        for (const std::string_view line : lines_of(data::currencies)) {
            row r{line};
            const std::string_view text = r.next(), code = r.next(), factor = r.next(), side = r.next();
            edge_word word;
            word.kinds = is_currency;
            word.code = code;
            word.factor = decimal::parse(factor).value_or(decimal{1});
            word.sub_unit = word.factor < decimal{1};
            if (side != "prefix") add(text, word);
            if (side != "suffix") {
                words_.push_back(word);
                prefix_.add(text, static_cast<std::uint32_t>(words_.size() - 1));
            }
        }
        for (const std::string_view line : lines_of(data::time_units)) {
            row r{line};
            edge_word word;
            const std::string_view text = r.next();
            word.kinds = is_time;
            word.time_code = r.next();
            word.canonical = r.next();
            add(text, word);
        }
        for (const std::string_view line : lines_of(data::units)) {
            row r{line};
            edge_word word;
            const std::string_view text = r.next();
            word.kinds = is_physical;
            word.code = r.next();
            const std::string_view notes = r.next();
            word.weak = notes == "weak";
            add(text, word);
            if (notes == "classifier") {
                word.kinds = is_counted;
                add(text, word);
            }
            if (notes == "mega") {
                mega_.push_back("兆" + std::string{text});
            }
        }
        for (const std::string& text : mega_) {
            edge_word word;
            word.kinds = is_physical;
            add(text, word);
        }
        for (const std::string_view line : lines_of(data::classifiers)) {
            row r{line};
            edge_word word;
            const std::string_view text = r.next();
            word.kinds = is_counted;
            word.weak = r.next() == "weak";
            add(text, word);
        }
        for (const std::string_view mark : {"%", "‰", "‱", "成", "折", "倍", "个百分点", "百分点", "番"}) {
            edge_word word;
            word.kinds = is_mark;
            add(mark, word);
        }
        for (const std::string_view line : lines_of(data::unit_stops)) stops_.add(line, 1);
        for (const std::string_view line : lines_of(data::bound_stops)) bound_stops_.add(line, 1);
        for (const std::string_view line : lines_of(data::bound_words)) {
            row r{line};
            const std::string_view text = r.next(), side = r.next(), name = r.next();
            auto value = kuang::bound::none;
            for (const kuang::bound b : {kuang::bound::over, kuang::bound::under, kuang::bound::about,
                                         kuang::bound::at_least, kuang::bound::at_most})
                if (to_string(b) == name) value = b;
            (side == "before" ? bounds_before_ : bounds_after_).add(text, static_cast<std::uint32_t>(value));
        }
    }

    void add(std::string_view text, const edge_word& word) {
        const auto fresh = static_cast<std::uint32_t>(words_.size());
        const std::uint32_t at = after_.add(text, fresh);
        if (at == fresh) {
            words_.push_back(word);
            return;
        }
        edge_word& known = words_[at];
        known.kinds = static_cast<std::uint8_t>(known.kinds | word.kinds);
        if (word.kinds == is_currency) known.factor = word.factor, known.sub_unit = word.sub_unit;
        if (known.code.empty()) known.code = word.code;
        if (!word.time_code.empty()) known.time_code = word.time_code;
        if (!word.canonical.empty()) known.canonical = word.canonical;
        known.weak = known.weak && word.weak;
    }

    word_trie after_, stops_, bounds_after_, bound_stops_;
    word_trie prefix_{word_trie::direction::backwards}, bounds_before_{word_trie::direction::backwards};
    std::vector<edge_word> words_;
    std::vector<std::string> mega_;
};

}  // namespace kuang::detail

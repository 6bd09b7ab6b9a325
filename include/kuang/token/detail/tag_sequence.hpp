#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/token/detail/piece.hpp>
#include <kuang/token/detail/word_model.hpp>
#include <kuang/token/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kuang::detail {

// What a unit of a word is: its begin, middle or end, or a word alone.
enum class word_tag : std::uint8_t { begin, middle, end, single };
inline constexpr std::size_t word_tags = 4;

// Which tag may follow which.
inline constexpr bool tag_may_follow(std::size_t before, std::size_t after) noexcept {
    const bool opened =
        before == static_cast<std::size_t>(word_tag::begin) || before == static_cast<std::size_t>(word_tag::middle);
    const bool goes_on =
        after == static_cast<std::size_t>(word_tag::middle) || after == static_cast<std::size_t>(word_tag::end);
    return opened == goes_on;
}

// What the tagger gives a tag to: a character, or a number, a Latin word or a repeated mark, which are never cut.
struct tag_unit {
    std::uint32_t first = 0;   // its first character in the decoded text
    std::uint32_t symbol = 0;  // the folded character; beyond Unicode for what is several characters; 0 beyond the ends
    std::uint32_t alone = 0;   // first row of the features of the symbol, set by tag_features
    std::uint32_t pair = 0;    // of the symbol and the next one
    std::uint32_t part = 0;    // of the roles
    std::uint16_t roles = 0;   // of the character in the rules of the dictionary tokenizer
    std::uint8_t type = 0;
    std::uint8_t begins = 0, ends = 0, covers = 0;  // lengths of the longest words of the dictionary here
    std::uint8_t begin_cost = 0, end_cost = 0;      // what the first two cost, in nats
    std::uint8_t rule = 0;                          // the tag that the rules give
    token_class kind = token_class::other;
};

// Units that stand together, with margins of two empty units on both sides, so that features may look around.
class tag_sequence {
public:
    static constexpr std::size_t margin = 2;

    void clear() { units_.assign(margin, tag_unit{}); }
    void add(const tag_unit& unit) { units_.push_back(unit); }
    // Ends the sequence at character `last`.
    void close(std::uint32_t last) {
        units_.resize(units_.size() + margin);
        at(size()).first = last;
    }
    [[nodiscard]] bool empty() const noexcept { return units_.size() == margin; }  // before it is closed
    [[nodiscard]] std::size_t size() const noexcept { return units_.size() - 2 * margin; }
    [[nodiscard]] tag_unit& at(std::size_t i) noexcept { return units_[margin + i]; }
    [[nodiscard]] const tag_unit* data() const noexcept { return units_.data() + margin; }
    [[nodiscard]] tag_unit* data() noexcept { return units_.data() + margin; }

    // Looks the units up in the dictionary.
    void find_words(const word_model& model, std::vector<std::uint32_t>& codes) {
        const std::size_t n = size();
        const dictionary& words = model.words();
        tag_unit* const unit = data();
        codes.resize(n + 1);
        for (std::size_t i = 0; i < n; ++i) {
            codes[i] = words.code_of(unit[i].symbol);
            unit[i].roles = model.at(unit[i].symbol).roles;
        }
        codes[n] = 0;
        constexpr std::uint32_t longest = 6, dearest = 20, nat = 100;
        const auto raise = [](std::uint8_t& so_far, std::uint32_t length) {
            if (length < so_far) return false;
            so_far = static_cast<std::uint8_t>(length);
            return true;
        };
        for (std::size_t i = 0; i < n; ++i)
            words.for_each_at(codes.data() + i, [&](std::uint32_t length, word_cost cost) {
                const auto nats = static_cast<std::uint8_t>(std::min(cost / nat, dearest));
                const std::uint32_t counted = std::min(length, longest);
                tag_unit& last = unit[i + length - 1];
                if (raise(unit[i].begins, counted)) unit[i].begin_cost = nats;
                if (raise(last.ends, counted)) last.end_cost = nats;
                for (std::size_t k = i + 1; k + 1 < i + length; ++k) raise(unit[k].covers, counted);
            });
    }
    // Takes over the tags of another tokenizer: `tokens` from the first that ends behind the sequence's begin.
    void read_rules(const decoded_text& text, std::span<const token>& tokens) {
        const std::size_t n = size();
        tag_unit* const unit = data();
        bool opens = true;
        for (std::size_t i = 0; i < n; ++i) {
            const offset end = text.begin_of(unit[i + 1].first);
            while (!tokens.empty() && tokens.front().end < end) tokens = tokens.subspan(1);
            const bool closes = tokens.empty() || tokens.front().end == end;
            unit[i].rule = static_cast<std::uint8_t>(opens ? (closes ? word_tag::single : word_tag::begin)
                                                           : (closes ? word_tag::end : word_tag::middle));
            opens = closes;
        }
    }

private:
    std::vector<tag_unit> units_;
};

// What the types of characters are to the tagger: those of the text, Han numerals apart.
inline std::uint8_t tag_type(const decoded_text& text, std::uint32_t i) noexcept {
    constexpr std::uint8_t han_numeral = 15;
    const char_class kind = text.kind(i);
    if (kind == char_class::han && text.numeral(i)) return han_numeral;
    return static_cast<std::uint8_t>(static_cast<unsigned>(kind) + 1);
}

// Walks over a text: calls sequence(tag_sequence&) for each run of units, and token(last, kind) for what the
// tagger never sees: blanks, line ends, addresses, emoji, ill-formed bytes, and `words`, which stand as they are.
template <class Sequence, class Token>
void for_each_sequence(const decoded_text& text, std::span<const name_hit> words, tag_sequence& units,
                       Sequence&& sequence, Token&& token) {
    constexpr std::size_t longest = 4096;  // in units; keeps the sums of scores small
    piece_reader pieces{text, words};
    units.clear();
    std::uint32_t i = 0;
    const auto flush = [&] {
        if (units.empty()) return;
        units.close(i);
        sequence(units);
        units.clear();
    };
    const auto is_unit = [](token_class kind) {
        return kind == token_class::han || kind == token_class::latin || kind == token_class::number ||
               kind == token_class::kana || kind == token_class::hangul || kind == token_class::letter ||
               kind == token_class::punctuation;
    };
    for (std::size_t count = 0; i < text.size();) {
        tag_unit unit{.first = i, .symbol = static_cast<std::uint32_t>(text[i]), .type = tag_type(text, i)};
        const std::uint32_t stop = pieces.next_word(i);
        if (text.kind(i) == char_class::han && i != stop) {
            unit.kind = token_class::han;
            ++i;
        } else {
            const piece_reader::piece piece = pieces.at(i);
            const std::uint32_t length = piece.last - i;
            if (piece.is_word || !(is_unit(piece.kind) || (piece.kind == token_class::symbol && length == 1))) {
                flush();
                count = 0;
                token(piece.last, piece.kind);
                i = piece.last;
                continue;
            }
            unit.kind = piece.kind;
            constexpr std::uint32_t beyond_unicode = 0x110000, longest_length = 7;
            if (text.kind(i) != char_class::han && piece.kind != token_class::punctuation &&
                piece.kind != token_class::symbol)
                unit.symbol = beyond_unicode + static_cast<std::uint32_t>(piece.kind) * (longest_length + 1) +
                              std::min(length, longest_length);
            i = piece.last;
        }
        units.add(unit);
        if (++count == longest) {
            flush();
            count = 0;
        }
    }
    flush();
}

}  // namespace kuang::detail

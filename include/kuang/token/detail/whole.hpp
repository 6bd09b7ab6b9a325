#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/token/token.hpp>

#include <unicode/uchar.h>

#include <cstdint>
#include <string_view>

namespace kuang::detail {

// Finds the tokens that need no dictionary: each function takes the character where one may begin and returns
// the character behind it, or `first` where none begins. Every look ahead is bounded or is consumed, so that a
// pass over the text is linear.
class whole_tokens {
public:
    explicit whole_tokens(const decoded_text& text) noexcept : text_{text} {}

    struct piece {
        std::uint32_t last;
        token_class kind;
    };
    // The token at a character which is no word of a dictionary.
    [[nodiscard]] piece at(std::uint32_t i) const {
        switch (text_.kind(i)) {
            case char_class::line_end:
                return {i + (text_[i] == '\r' && text_[i + 1] == '\n' ? 2 : 1), token_class::space};
            case char_class::space: return {run_of(i, char_class::space), token_class::space};
            case char_class::digit:
            case char_class::latin: return word(i);
            case char_class::punctuation:
                if (const std::uint32_t last = handle(i); last > i) return {last, token_class::handle};
                if (const std::uint32_t last = keycap(i); last > i) return {last, token_class::symbol};
                return {repeated(i), token_class::punctuation};
            case char_class::symbol:
                if (const std::uint32_t last = emoji(i); last > i) return {last, token_class::symbol};
                return {repeated(i), token_class::symbol};
            case char_class::kana: return {letters_of(i), token_class::kana};
            case char_class::hangul: return {letters_of(i), token_class::hangul};
            case char_class::letter: return {letters_of(i), token_class::letter};
            case char_class::han: return {i + 1, token_class::han};
            default: return {i + 1, number_of_its_own(i) ? token_class::number : token_class::other};
        }
    }

private:
    [[nodiscard]] bool ascii(std::uint32_t i) const noexcept {  // as written: a full-width form is not
        return i < text_.size() && static_cast<unsigned char>(text_.bytes()[text_.begin_of(i)]) < 0x80;
    }
    [[nodiscard]] bool is(std::uint32_t i, char_class kind) const noexcept { return text_.kind(i) == kind; }
    [[nodiscard]] bool alphanumeric(std::uint32_t i) const noexcept {
        return is(i, char_class::latin) || is(i, char_class::digit);
    }
    [[nodiscard]] bool ascii_alphanumeric(std::uint32_t i) const noexcept { return ascii(i) && alphanumeric(i); }
    [[nodiscard]] bool ascii_among(std::uint32_t i, std::string_view set) const noexcept {
        return ascii(i) && set.find(static_cast<char>(text_[i])) != std::string_view::npos;
    }
    [[nodiscard]] bool mark(std::uint32_t i) const noexcept {
        return is(i, char_class::other) && i < text_.size() &&
               (U_GET_GC_MASK(static_cast<UChar32>(text_[i])) & U_GC_M_MASK) != 0;
    }
    [[nodiscard]] bool starts(std::uint32_t i, std::string_view word) const noexcept {
        for (const char c : word)
            if (!ascii(i) || text_[i] != static_cast<unsigned char>(c)) return false;
            else ++i;
        return true;
    }
    [[nodiscard]] std::uint32_t run_of(std::uint32_t i, char_class kind) const noexcept {
        while (i < text_.size() && is(i, kind)) ++i;
        return i;
    }

    // A run of one script, with the marks on its letters: what is left where no dictionary knows the words.
    [[nodiscard]] std::uint32_t letters_of(std::uint32_t first) const noexcept {
        std::uint32_t i = first + 1;
        while (i < text_.size() && (is(i, text_.kind(first)) || mark(i))) ++i;
        return i;
    }
    [[nodiscard]] bool number_of_its_own(std::uint32_t i) const noexcept {  // ½ ① and digits of other scripts
        return is(i, char_class::other) && (U_GET_GC_MASK(static_cast<UChar32>(text_[i])) & U_GC_N_MASK) != 0;
    }

    [[nodiscard]] piece word(std::uint32_t i) const noexcept {
        if (const std::uint32_t last = url(i); last > i) return {last, token_class::url};
        if (const std::uint32_t last = email(i); last > i) return {last, token_class::email};
        if (const std::uint32_t last = keycap(i); last > i) return {last, token_class::symbol};
        if (const std::uint32_t last = number(i); last > i) return {last, token_class::number};
        return {latin(i), token_class::latin};
    }

    [[nodiscard]] std::uint32_t url(std::uint32_t first) const noexcept {
        std::uint32_t i = first;
        if (starts(i, "www.")) {
            i += 4;
        } else {
            while (i - first < 16 && (ascii_alphanumeric(i) || (i > first && ascii_among(i, "+.-")))) ++i;
            if (i - first < 2 || !is(first, char_class::latin) || !starts(i, "://")) return first;
            i += 3;
        }
        if (!ascii_alphanumeric(i) && !ascii_among(i, "[")) return first;  // [: an IPv6 address
        std::uint32_t opened = 0, closed = 0;
        for (; ascii_alphanumeric(i) || ascii_among(i, "-._~:/?#[]@!$&'()*+,;=%|"); ++i) {
            opened += text_[i] == '(' || text_[i] == '[';
            closed += text_[i] == ')' || text_[i] == ']';
        }
        for (;; --i) {  // what ends the sentence rather than the address
            if (ascii_among(i - 1, ")]") && closed > opened) --closed;
            else if (!ascii_among(i - 1, ".,:;?!'|")) return i;
        }
    }

    [[nodiscard]] std::uint32_t email(std::uint32_t first) const noexcept {
        std::uint32_t i = first;
        while (i - first < 64 && (ascii_alphanumeric(i) || ascii_among(i, "._%+-"))) ++i;
        if (!ascii_among(i, "@")) return first;
        ++i;
        std::uint32_t last = first;
        for (const std::uint32_t domain = i; i - domain < 255;) {
            const std::uint32_t label = i;
            while (ascii_alphanumeric(i) || (i > label && ascii_among(i, "-"))) ++i;
            if (i == label) break;
            if (label > domain) last = ascii_among(i - 1, "-") ? i - 1 : i;
            if (!ascii_among(i, ".")) break;
            ++i;
        }
        return last;
    }

    // 1,234,567.89%  192.168.0.1; the separator is as wide as the digits: in 第1，234頁 it is a comma.
    [[nodiscard]] std::uint32_t number(std::uint32_t first) const noexcept {
        std::uint32_t i = run_of(first, char_class::digit);
        const bool narrow = ascii(first);
        const auto separates = [&](char32_t mark) { return text_[i] == mark && ascii(i) == narrow; };
        const auto group = [&] { return run_of(i + 1, char_class::digit) - (i + 1); };
        if (i - first <= 3)
            while (separates(',') && group() == 3) i += 4;
        while (separates('.') && group() > 0) i = run_of(i + 1, char_class::digit);
        if (i == first || is(i, char_class::latin) || mark(i) || ascii_among(i, "_")) return first;
        return text_[i] == '%' || text_[i] == U'‰' || text_[i] == U'‱' ? i + 1 : i;
    }

    [[nodiscard]] std::uint32_t latin(std::uint32_t first) const noexcept {
        std::uint32_t i = first;
        for (bool letters = false; i < text_.size(); ++i) {
            letters = letters || is(i, char_class::latin);
            if (alphanumeric(i) || (i > first && (mark(i) || ascii_among(i, "_")))) continue;
            const char32_t joint = text_.original(i);
            if (i == first || !alphanumeric(i + 1) || (ascii(i) != ascii(i + 1) && joint != U'’')) break;
            const bool between_letters = is(i - 1, char_class::latin) && is(i + 1, char_class::latin);
            const bool between_digits = is(i - 1, char_class::digit) && is(i + 1, char_class::digit);
            if (text_[i] == '.' && (between_letters || between_digits)) continue;
            if (text_[i] == '-' && letters) continue;
            if (between_letters && (text_[i] == '\'' || joint == U'’' || text_[i] == '&')) continue;
            break;
        }
        return i;
    }

    // @name: a Latin name up to what is none, or one that begins with Han up to a mark or blank.
    [[nodiscard]] std::uint32_t handle(std::uint32_t first) const noexcept {
        constexpr std::uint32_t longest_han = 20;
        if (text_[first] != '@' || (first > 0 && alphanumeric(first - 1))) return first;
        const auto name = [&](std::uint32_t i) { return ascii_alphanumeric(i) || ascii_among(i, "_-"); };
        std::uint32_t i = first + 1;
        if (is(i, char_class::han)) {
            while (is(i, char_class::han) || name(i)) ++i;
            return i - first <= longest_han + 1 ? i : first;
        }
        while (name(i)) ++i;
        while (i > first + 1 && ascii_among(i - 1, "-")) --i;
        return i > first + 1 ? i : first;
    }

    [[nodiscard]] std::uint32_t keycap(std::uint32_t i) const noexcept {
        return (is(i, char_class::digit) || ascii_among(i, "#*")) && text_[i + 1] == 0x20E3 ? i + 2 : i;
    }

    // Pictures with modifiers, joined by ZWJ (which the decoded text leaves out), and flags.
    [[nodiscard]] std::uint32_t emoji(std::uint32_t first) const noexcept {
        const auto has = [&](std::uint32_t i, UProperty property) {
            return i < text_.size() && is(i, char_class::symbol) &&
                   u_hasBinaryProperty(static_cast<UChar32>(text_[i]), property);
        };
        if (has(first, UCHAR_REGIONAL_INDICATOR)) return first + (has(first + 1, UCHAR_REGIONAL_INDICATOR) ? 2 : 1);
        std::uint32_t i = first;
        while (has(i, UCHAR_EXTENDED_PICTOGRAPHIC) || (i > first && has(i, UCHAR_EMOJI))) {
            ++i;
            while (has(i, UCHAR_EMOJI_MODIFIER) || mark(i)) ++i;
            if (i == text_.size() || !joined(i)) break;
        }
        return i;
    }
    [[nodiscard]] bool joined(std::uint32_t i) const noexcept {
        const offset end = text_.end_of(i - 1);
        return text_.bytes().substr(end, text_.begin_of(i) - end).find("\xE2\x80\x8D") != std::string_view::npos;
    }

    // …… —— -----: one mark, written several times.
    [[nodiscard]] std::uint32_t repeated(std::uint32_t first) const noexcept {
        constexpr std::u32string_view marks = U"….-—–─━=~_*";
        std::uint32_t i = first + 1;
        if (text_[first] < 0x80 && !ascii(first)) return i;  // ．．． are written one by one
        if (marks.find(text_[first]) != std::u32string_view::npos)
            while (i < text_.size() && text_[i] == text_[first]) ++i;
        return i;
    }

    const decoded_text& text_;
};

}  // namespace kuang::detail

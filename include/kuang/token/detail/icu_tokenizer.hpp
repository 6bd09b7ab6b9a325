#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/error.hpp>
#include <kuang/token/detail/whole.hpp>
#include <kuang/token/icu_tokenizer.hpp>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace kuang {
namespace detail {

inline constexpr std::uint32_t longest_stretch = 4096;  // characters given to ICU at once; its offsets are 32 bits

// Is it a character of a word that only a dictionary cuts?
inline bool needs_dictionary(char_class kind) noexcept {
    return kind == char_class::han || kind == char_class::kana || kind == char_class::hangul ||
           kind == char_class::letter || kind == char_class::other;
}

inline token_class class_of_word(const decoded_text& text, std::uint32_t first, std::uint32_t last) noexcept {
    bool number = false;
    for (std::uint32_t i = first; i < last; ++i) switch (text.kind(i)) {
            case char_class::han: return token_class::han;
            case char_class::kana: return token_class::kana;
            case char_class::hangul: return token_class::hangul;
            case char_class::letter: return token_class::letter;
            default: number = number || (U_GET_GC_MASK(static_cast<UChar32>(text[i])) & U_GC_N_MASK) != 0;
        }
    return number ? token_class::number : token_class::other;
}

// Cuts characters [first, last), which need a dictionary, by ICU, and calls use(begin, end) for each word.
template <class Use>
void icu_words(const decoded_text& text, std::uint32_t first, std::uint32_t last, icu_breaks& buffer, Use&& use) {
    std::vector<char16_t>& units = buffer.units;
    units.clear();
    for (std::uint32_t i = first; i < last; ++i) {
        const char32_t c = text.original(i);
        if (c >= 0x10000) units.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10)));
        units.push_back(static_cast<char16_t>(c < 0x10000 ? c : 0xDC00 | (c & 0x3FF)));
    }
    UBreakIterator* const breaks = buffer.breaks.get();
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(breaks, units.data(), static_cast<std::int32_t>(units.size()), &status);
    std::uint32_t at = first;
    std::size_t unit = 0;
    while (at < last) {
        const std::int32_t next = U_SUCCESS(status) ? ubrk_next(breaks) : UBRK_DONE;
        const std::size_t end = next == UBRK_DONE ? units.size() : static_cast<std::size_t>(next);
        std::uint32_t word_end = at;
        for (; unit < end; ++unit) word_end += (units[unit] & 0xFC00) != 0xDC00;  // a pair counts once
        use(at, next == UBRK_DONE ? last : word_end);
        at = next == UBRK_DONE ? last : word_end;
    }
}

inline void icu_tokens(const decoded_text& text, const std::shared_ptr<const UBreakIterator>& prototype,
                       icu_breaks& buffer, std::vector<token>& out) {
    if (buffer.cloned_from != prototype) {
        UErrorCode status = U_ZERO_ERROR;
        buffer.breaks.reset(ubrk_clone(prototype.get(), &status));
        if (!buffer.breaks) throw std::bad_alloc{};
        buffer.cloned_from = prototype;
    }
    const whole_tokens whole{text};
    offset begin = 0;  // ignorable characters go with the token before them
    const auto put = [&](std::uint32_t last, token_class kind) {
        const offset end = text.begin_of(last);
        out.push_back({{begin, end}, kind});
        begin = end;
    };
    std::uint32_t i = 0;
    while (i < text.size()) {
        std::uint32_t last = i;
        const std::uint32_t limit = std::min(text.size(), i + std::min(longest_stretch, text.size() - i));
        while (last < limit && needs_dictionary(text.kind(last))) ++last;
        if (last > i) {
            icu_words(text, i, last, buffer,
                      [&](std::uint32_t first, std::uint32_t end) { put(end, class_of_word(text, first, end)); });
            i = last;
        } else {
            const whole_tokens::piece piece = whole.at(i);
            put(piece.last, piece.kind);
            i = piece.last;
        }
    }
    if (begin < text.bytes().size()) put(text.size(), token_class::other);  // nothing but ignorable characters
}

}  // namespace detail

inline icu_tokenizer::icu_tokenizer(const std::string& locale) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* const opened = ubrk_open(UBRK_WORD, locale.c_str(), nullptr, 0, &status);
    if (U_FAILURE(status)) throw error{"ICU has no word breaks for locale \"" + locale + "\": " + u_errorName(status)};
    prototype_ = std::shared_ptr<const UBreakIterator>{
        opened, [](const UBreakIterator* breaks) { ubrk_close(const_cast<UBreakIterator*>(breaks)); }};
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/fold_pairs.hpp>
#include <kuang/data/numeral_characters.hpp>
#include <kuang/text/character.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Any code point, see next_code_point.
inline char32_t any_code_point(std::string_view utf8, std::size_t& at, bool& ill_formed) noexcept {
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0U;
    };
    const unsigned lead = byte(at++);
    ill_formed = false;
    if (lead < 0x80) return lead;
    unsigned trails = 0, low = 0x80, high = 0xBF;  // borders of the first trail byte
    if (lead >= 0xC2 && lead <= 0xDF) trails = 1;
    else if (lead >= 0xE0 && lead <= 0xEF) trails = 2;
    else if (lead >= 0xF0 && lead <= 0xF4) trails = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    char32_t c = lead & (0x3FU >> trails);
    for (unsigned k = trails; k > 0; --k, low = 0x80, high = 0xBF) {
        const unsigned trail = byte(at);
        if (trail < low || trail > high) {
            trails = 0;
            break;
        }
        c = c << 6 | (trail & 0x3F);
        ++at;
    }
    ill_formed = trails == 0;
    return ill_formed ? U'\uFFFD' : c;
}

// The next code point of a UTF-8 text; U+FFFD with `ill_formed` set for a maximal subpart (Unicode 3.9, table 3-7).
// ICU's U8_NEXT cuts alike, but its macro does not compile under -Wconversion.
inline char32_t next_code_point(std::string_view utf8, std::size_t& at, bool& ill_formed) noexcept {
    const auto* const next = reinterpret_cast<const unsigned char*>(utf8.data()) + at;
    if (at + 2 < utf8.size() && next[0] > 0xE0 && next[0] < 0xED && (next[1] & 0xC0) == 0x80 &&
        (next[2] & 0xC0) == 0x80) {
        ill_formed = false;  // most Han characters
        at += 3;
        return (next[0] & 0x0FU) << 12 | (next[1] & 0x3FU) << 6 | (next[2] & 0x3FU);
    }
    return any_code_point(utf8, at, ill_formed);
}

// Calls `use(code point, its bytes)` for each character; for an ill-formed piece these are U+FFFD's.
template <class Use>
void for_each_character(std::string_view utf8, Use&& use) {
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        bool ill_formed = false;
        const char32_t c = next_code_point(utf8, at, ill_formed);
        use(c, ill_formed ? std::string_view{"\xEF\xBF\xBD"} : utf8.substr(begin, at - begin));
    }
}

inline char_class class_of(char32_t c) noexcept {
    // Most of the first plane, without asking ICU.
    if ((c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x3400 && c <= 0x4DB5)) return char_class::han;
    if (c >= 0xAC00 && c <= 0xD7A3) return char_class::hangul;
    if (c >= 0xD800 && c <= 0xF8FF) return char_class::other;  // surrogates and private use
    const auto u = static_cast<UChar32>(c);
    if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) return char_class::line_end;
    if (c == '\t' || u_isUWhiteSpace(u)) return char_class::space;
    if (c >= '0' && c <= '9') return char_class::digit;
    const auto in = [mask = U_GET_GC_MASK(u)](std::uint32_t wanted) { return (mask & wanted) != 0; };
    if (in(U_GC_CC_MASK)) return char_class::control;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(u, &status);
    if (script == USCRIPT_HAN) return char_class::han;
    if (in(U_GC_P_MASK)) return char_class::punctuation;
    if (in(U_GC_S_MASK)) return char_class::symbol;
    // The prolonged sound mark ー is common to both syllabaries.
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || c == 0x30FC) return char_class::kana;
    if (script == USCRIPT_HANGUL) return char_class::hangul;
    if (script == USCRIPT_LATIN && in(U_GC_L_MASK)) return char_class::latin;
    return in(U_GC_L_MASK) ? char_class::letter : char_class::other;
}

// Everything about the characters of the first plane in one array, built once from the readable tables and
// ICU's properties (some 1 ms); later planes are rare enough to be asked one by one.
class character_table {
public:
    static const character_table& get() {
        static const character_table table;
        return table;
    }

    // Bits 0-20 the folded character, 24-27 the class, 28 Han that others fold to, 29 Han that folds to another,
    // 30 numeral, 31 ignorable.
    using entry = std::uint32_t;
    static constexpr entry character_mask = 0x1FFFFF, simplified_bit = 1U << 28, variant_bit = 1U << 29,
                           numeral_bit = 1U << 30, ignorable_bit = 1U << 31;
    static constexpr unsigned class_shift = 24;

    [[nodiscard]] entry operator[](char32_t c) const noexcept { return c < plane_end ? plane_[c] : beyond(c); }
    [[nodiscard]] const entry* plane() const noexcept { return plane_.data(); }

private:
    static constexpr char32_t plane_end = 0x10000;

    character_table() : plane_(plane_end) {
        for (char32_t c = 0; c < plane_end; ++c) plane_[c] = unfolded(c);
        for (char32_t c = 'A'; c <= 'Z'; ++c) fold(c, c + ('a' - 'A'));
        for (char32_t c = 0xFF01; c <= 0xFF5E; ++c) fold(c, plane_[c - 0xFEE0] & character_mask);  // full width
        fold(0x3000, ' ');
        fold(0xFFE0, 0xA2);  // ￠ ￡ ￢ ￥ ￦
        fold(0xFFE1, 0xA3);
        fold(0xFFE2, 0xAC);
        fold(0xFFE5, 0xA5);
        fold(0xFFE6, 0x20A9);
        for_each_pair(data::traditional_simplified, [this](char32_t from, char32_t to) {
            fold(from, to);
            if (to < plane_end) plane_[to] |= simplified_bit;
        });
        for_each_pair(data::compatibility_ideographs, [this](char32_t from, char32_t to) { fold(from, to); });
        for_each_pair(data::other_folds, [this](char32_t from, char32_t to) { fold(from, to); });
        std::sort(beyond_.begin(), beyond_.end());

        for (std::uint32_t d = '0'; d <= '9'; ++d) {
            plane_[d] |= numeral_bit;
            plane_[0xFF10 + d - '0'] |= numeral_bit;
        }
        for (const std::string_view line : lines_of(data::numeral_characters)) {
            bool ill_formed = false;
            for (std::size_t at = 0; at < line.size();) plane_[next_code_point(line, at, ill_formed)] |= numeral_bit;
        }
        // What folds to a numeral character is one.
        for (entry& e : plane_)
            if (const char32_t to = e & character_mask; to < plane_end)
                e |= plane_[to] & (numeral_bit | simplified_bit);
    }

    template <class Use>
    static void for_each_pair(std::span<const rows_of> table, Use&& use) {
        for (const std::string_view line : lines_of(table)) {
            bool ill_formed = false;
            for (std::size_t at = 0; at < line.size();) {
                const char32_t from = next_code_point(line, at, ill_formed);
                use(from, next_code_point(line, at, ill_formed));
            }
        }
    }

    [[nodiscard]] static entry unfolded(char32_t c) noexcept {
        const char_class kind = class_of(c);
        const bool letter = kind == char_class::han || kind == char_class::latin;  // none of these is ignorable
        const bool ignorable =
            !letter && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
        return c | static_cast<entry>(kind) << class_shift | (ignorable ? ignorable_bit : 0);
    }
    // The entry of a character that folds to another.
    [[nodiscard]] static entry folded(char32_t to, entry unfolded) noexcept {
        const bool han = (unfolded >> class_shift & 0x0F) == static_cast<entry>(char_class::han);
        return to | static_cast<entry>(class_of(to)) << class_shift | (unfolded & ignorable_bit) |
               (han && to != (unfolded & character_mask) ? variant_bit : 0);
    }
    void fold(char32_t from, char32_t to) {
        if (from < plane_end) plane_[from] = folded(to, plane_[from]);
        else beyond_.push_back(std::uint64_t{from} << 32 | to);
    }

    [[nodiscard]] entry beyond(char32_t c) const noexcept {
        if (c > 0x10FFFF) return U'\uFFFD' | static_cast<entry>(char_class::invalid) << class_shift;
        const auto at = std::lower_bound(beyond_.begin(), beyond_.end(), std::uint64_t{c} << 32);
        if (at == beyond_.end() || *at >> 32 != c) return unfolded(c);
        const auto to = static_cast<char32_t>(*at);
        const entry e = folded(to, unfolded(c));
        return to < plane_end ? e | (plane_[to] & numeral_bit) : e;
    }

    std::vector<entry> plane_;
    std::vector<std::uint64_t> beyond_;  // what folds beyond the first plane: from and to, a half each
};

inline void append_folded(std::u32string& out, std::string_view utf8) {
    using table = character_table;
    const table& characters = table::get();
    bool ill_formed = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const table::entry e = characters[next_code_point(utf8, at, ill_formed)];
        if (!(e & table::ignorable_bit)) out.push_back(e & table::character_mask);
    }
}

}  // namespace kuang::detail

namespace kuang {

inline character character_of(char32_t c) noexcept {
    using table = detail::character_table;
    const table::entry e = table::get()[c];
    return {e & table::character_mask, static_cast<char_class>(e >> table::class_shift & 0x0F),
            (e & table::numeral_bit) != 0, (e & table::ignorable_bit) != 0};
}

inline char32_t fold(char32_t c) noexcept { return character_of(c).folded; }

inline std::u32string fold(std::string_view utf8) {
    std::u32string out;
    detail::append_folded(out, utf8);
    return out;
}

}  // namespace kuang

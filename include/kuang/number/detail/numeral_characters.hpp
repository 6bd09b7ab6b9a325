#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/character_set.hpp>
#include <kuang/text/decode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kuang::detail {

// What a folded character can be inside a numeral.
enum class part : std::uint8_t {
    none,
    ascii,   // 0-9
    zero,    // 零
    digit,   // 一 … 九, 两
    small,   // 十 百 千: value is the power of ten
    big,     // 万 亿 兆
    tens,    // 廿 卅 卌: a digit and 十 in one
    vague,   // 几: some digit
    half,    // 半
    pair,    // 俩 仨
    vulgar,  // ½ ¼ ¾: value is quarters
};

struct numeral_character {
    char32_t c = 0;
    part kind = part::none;
    std::uint8_t value = 0;
    bool financial = false;  // 壹贰叁 …: a word of its own in running text, unless it stands in company
    std::uint8_t flags = 0;  // see below
};

// A numeral may go on behind this character, or with it; a character before a numeral may belong to it.
inline constexpr std::uint8_t may_follow = 1, may_lead = 2;

namespace numeral_table {

inline constexpr numeral_character rows[] = {
    {U'零', part::zero, 0},        {U'一', part::digit, 1},       {U'二', part::digit, 2},
    {U'三', part::digit, 3},       {U'四', part::digit, 4},       {U'五', part::digit, 5},
    {U'六', part::digit, 6},       {U'七', part::digit, 7},       {U'八', part::digit, 8},
    {U'九', part::digit, 9},       {U'两', part::digit, 2},       {U'十', part::small, 1},
    {U'百', part::small, 2},       {U'千', part::small, 3},       {U'万', part::big, 4},
    {U'亿', part::big, 8},         {U'兆', part::big, 12},        {U'廿', part::tens, 2},
    {U'卅', part::tens, 3},        {U'卌', part::tens, 4},        {U'几', part::vague, 0},
    {U'半', part::half, 0},        {U'俩', part::pair, 2},        {U'仨', part::pair, 3},
    {U'½', part::vulgar, 2},       {U'¼', part::vulgar, 1},       {U'¾', part::vulgar, 3},
    {U'壹', part::digit, 1, true}, {U'贰', part::digit, 2, true}, {U'叁', part::digit, 3, true},
    {U'参', part::digit, 3, true}, {U'肆', part::digit, 4, true}, {U'伍', part::digit, 5, true},
    {U'陆', part::digit, 6, true}, {U'柒', part::digit, 7, true}, {U'捌', part::digit, 8, true},
    {U'玖', part::digit, 9, true}, {U'拾', part::small, 1, true}, {U'佰', part::small, 2, true},
    {U'仟', part::small, 3, true}, {U'0', part::ascii, 0},        {U'1', part::ascii, 1},
    {U'2', part::ascii, 2},        {U'3', part::ascii, 3},        {U'4', part::ascii, 4},
    {U'5', part::ascii, 5},        {U'6', part::ascii, 6},        {U'7', part::ascii, 7},
    {U'8', part::ascii, 8},        {U'9', part::ascii, 9},        {U'○', part::zero, 0},
    {U'〇', part::zero, 0},
};

inline constexpr char32_t following[] = U"点﹒.‧・分份又到至-—–―~〜−～‐‑、多余来打半个ekmg^×*x/ 之下";
inline constexpr char32_t leading[] = U"数好参○〇‧.点负下-−  之";

// A perfect hash: the factor was searched for, and the table does not compile if two characters meet.
inline constexpr std::size_t slots = 512;
[[nodiscard]] constexpr std::size_t slot_of(char32_t c) noexcept { return c * 0xF37427EBU >> 23; }

inline constexpr auto table = [] {
    std::array<numeral_character, slots> t{};
    const auto place = [&](char32_t c) -> numeral_character& {
        numeral_character& slot = t[slot_of(c)];
        if (slot.c != 0 && slot.c != c) throw "two characters meet: search for another factor";
        slot.c = c;
        return slot;
    };
    for (const numeral_character& row : rows) {
        numeral_character& made = place(row.c);
        made = row;
        made.flags = may_follow;
    }
    for (const char32_t c : following)
        if (c != 0) place(c).flags |= may_follow;
    for (const char32_t c : leading)
        if (c != 0) place(c).flags |= may_lead;
    return t;
}();

inline constexpr numeral_character other{};

}  // namespace numeral_table

[[nodiscard]] constexpr const numeral_character& numeral_character_of(char32_t c) noexcept {
    const numeral_character& found = numeral_table::table[numeral_table::slot_of(c)];
    return found.c == c ? found : numeral_table::other;
}

[[nodiscard]] constexpr bool is_ascii_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
[[nodiscard]] constexpr bool is_ascii_letter(char32_t c) noexcept { return c >= U'a' && c <= U'z'; }

// The character before i; 0 at the beginning.
[[nodiscard]] inline char32_t before(const decoded_text& text, std::uint32_t i) noexcept { return i ? text[i - 1] : 0; }

// The bytes of characters [first, last): as decoded_text::span_of, but the common case needs no decoding.
[[nodiscard]] inline span bytes_of(const decoded_text& text, std::uint32_t first, std::uint32_t last) noexcept {
    // Three bytes on for a Han character, one for anything: no room for an ignorable one behind.
    const offset length = text.begin_of(last) - text.begin_of(last - 1);
    const bool plain = length == 1 || (length == 3 && text.kind(last - 1) == char_class::han);
    return {text.begin_of(first), plain ? text.begin_of(last) : text.end_of(last - 1)};
}

// Past blanks at i, at most six of them: 1000  万, 九 成.
[[nodiscard]] inline std::uint32_t skip_blanks(const decoded_text& text, std::uint32_t i) noexcept {
    for (std::uint32_t n = 0; n < 6 && i < text.size() && text.kind(i) == char_class::space; ++n) ++i;
    return i;
}

// Is the character at i full width in the caller's text? A full-width comma groups full-width digits only.
[[nodiscard]] inline bool is_full_width(const decoded_text& text, std::uint32_t i) noexcept {
    return static_cast<unsigned char>(text.bytes()[text.begin_of(i)]) >= 0x80;
}

// Do these folded characters stand at i?
[[nodiscard]] inline bool stands_at(const decoded_text& text, std::uint32_t i, std::u32string_view word) noexcept {
    if (i > text.size() || text.size() - i < word.size()) return false;
    for (std::uint32_t k = 0; k < word.size(); ++k)
        if (text[i + k] != word[k]) return false;
    return true;
}
[[nodiscard]] inline bool stands_before(const decoded_text& text, std::uint32_t i, std::u32string_view word) noexcept {
    return i >= word.size() && stands_at(text, i - static_cast<std::uint32_t>(word.size()), word);
}

}  // namespace kuang::detail

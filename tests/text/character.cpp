// SPDX-License-Identifier: MIT
#include <kuang/text/character.hpp>
#include <kuang/text/fold.hpp>

#include "../catch.hpp"

#include <string_view>

using kuang::char_class;
using kuang::character_of;

TEST_CASE("character: the class of one", "[text]") {
    const struct {
        char_class kind;
        std::u32string_view characters;
    } cases[] = {
        {char_class::han, U"一國〇々〡〩㐀鿿𠀀𪜀⼀\uF900"},
        {char_class::kana, U"あんアンーｱ"},
        {char_class::hangul, U"가힣ㄱ"},
        {char_class::latin, U"aZéßＡ"},
        {char_class::digit, U"09０９"},
        {char_class::letter, U"жαאกخ"},
        {char_class::space, U" \t　\u00A0\u2009"},
        {char_class::line_end, U"\n\r\u0085\u2028\u2029"},
        {char_class::punctuation, U"，。、「」（）—…·・！!%@#_-／％"},
        {char_class::symbol, U"$￥€+＋~→★😀㎡"},
        {char_class::control, std::u32string_view{U"\0\x07\x1B\x7F\x9F", 5}},
        {char_class::other, U"\u0301\uE000\u0378½①٣\U000F0000\uFFFF"},
    };
    for (const auto& [kind, characters] : cases)
        for (const char32_t c : characters) {
            CAPTURE(static_cast<std::uint32_t>(c));
            CHECK(static_cast<int>(character_of(c).kind) == static_cast<int>(kind));
        }
}

TEST_CASE("character: numeral characters of both scripts, both widths, and the formal ones", "[text]") {
    for (const char32_t c :
         std::u32string_view{U"0９零〇一九十百千萬万億亿兆兩两半幾几廿卅壹贰貳參叁陸柒捌玖拾佰仟½"}) {
        CAPTURE(static_cast<std::uint32_t>(c));
        CHECK((character_of(c).numeral || c == U'參'));  // 參 (参) is a numeral among formal ones only
    }
    for (const char32_t c : std::u32string_view{U"國年%.,a點分之負第"}) {
        CAPTURE(static_cast<std::uint32_t>(c));
        CHECK_FALSE(character_of(c).numeral);
    }
}

TEST_CASE("character: ignorable ones", "[text]") {
    for (const char32_t c : std::u32string_view{U"\u00AD\u200B\u200D\u2060\uFE0F\uFEFF\U000E0100\U000E0001"})
        CHECK(character_of(c).ignorable);
    for (const char32_t c : std::u32string_view{U"a國 \n\u0301\U0001F3FB"}) CHECK_FALSE(character_of(c).ignorable);
}

// SPDX-License-Identifier: MIT
#include <kuang/io/table.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <kuang/text/decode.hpp>

#include <unicode/uchar.h>

#include <string>
#include <string_view>

using namespace tests;

namespace {

std::string visible(std::string_view text) {
    std::string out;
    kuang::append_visible(out, text);
    return out;
}

std::string table(std::string_view text, const planted& mentions, const kuang::write_options& chosen = {}) {
    kuang::table_writer to_table{chosen};
    std::string out;
    to_table.begin(out);
    to_table.append(out, kuang::pipeline{mentions}(text), {.id = "p1"});
    to_table.end(out);
    return out;
}

}  // namespace

TEST_CASE("table: mentions in reading order, columns aligned, numerals inside quantities left out", "[io]") {
    CHECK(table(sample, sample_mentions(), {.tokens = false, .offsets = kuang::offset_unit::codepoints}) ==
          "== p1\n"
          "kind        text            value           unit  offsets\n"
          "government  福建省人民政府  福建省人民政府  CN    0-7\n"
          "province      福建省        福建            CN    0-3\n"
          "percent     40%             over 40               10-13\n"
          "money       人民幣11兆元    11000000000000  CNY   14-21\n");
}

TEST_CASE("table: numerals asked for alone are shown, ranges with two dots", "[io]") {
    CHECK(table("4到5", {.numerals = {numeral({0, 5}, kuang::amount::range(4, 5), kuang::bound::about)}}) ==
          "== p1\n"
          "kind     text  value       unit  offsets\n"
          "numeral  4到5  about 4..5        0-5\n");
}

TEST_CASE("table: what the text leaves open shows what it may be", "[io]") {
    constexpr std::string_view may_be[] = {"cn-mfa", "tw-mofa"};
    auto open = entity({0, 9}, "ministry");
    open.candidates = may_be;
    CHECK(table("外交部", {.entities = {open}}) ==
          "== p1\n"
          "kind      text    value              unit  offsets\n"
          "ministry  外交部  ? cn-mfa, tw-mofa        0-9\n");
}

TEST_CASE("table: documents are set apart, an empty one says so", "[io]") {
    kuang::table_writer to_table;
    std::string out;
    to_table.begin(out);
    to_table.append(out, kuang::pipeline{planted{}}("甲"), {.id = "a\x1B[31m"});
    to_table.append(out, kuang::pipeline{planted{}}("乙"), {.id = "", .json_id = "17"});
    CHECK(out == "== a\\u{1b}[31m\n(nothing found)\n\n== 17\n(nothing found)\n");
}

TEST_CASE("table: long text is cut at 40 columns", "[io]") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "礦";
    const std::string out =
        table(text, {.tokens = {{{0, 300}, kuang::token_class::han}}}, {.offsets = kuang::offset_unit::codepoints});
    std::string nineteen;
    for (int i = 0; i < 19; ++i) nineteen += "礦";
    CHECK(out.find("han   " + nineteen + "…  ") != std::string::npos);
    CHECK(out.find(nineteen + "礦") == std::string::npos);
}

TEST_CASE("append_visible: a terminal obeys nothing and shows everything", "[io]") {
    CHECK(visible("甲\n乙\r\t") == "甲\\n乙\\r\\t");
    CHECK(visible("\x1B[2J\x07") == "\\u{1b}[2J\\u{7}");
    CHECK(visible("\u202E反\u2066\uFEFF\u200B") == "\\u{202e}反\\u{2066}\\u{feff}\\u{200b}");
    CHECK(visible("\u0085\u2028\u2029") == "\\u{85}\\u{2028}\\u{2029}");
    CHECK(visible("\xFF\xE4\xB8") == "\uFFFD\uFFFD");
    CHECK(visible("𠮷 é😀") == "𠮷 é😀");
}

TEST_CASE("display_width: wide and full-width characters take two columns, marks none", "[io]") {
    using kuang::display_width;
    CHECK(display_width("") == 0);
    CHECK(display_width("a1%") == 3);
    CHECK(display_width("礦山，４０％") == 12);
    CHECK(display_width("ｱｲ") == 2);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("𠮷") == 2);
    CHECK(display_width("😀") == 2);
    CHECK(display_width("—…·") == 3);
}

TEST_CASE("display_width: agrees with ICU on letters, numbers, punctuation and symbols of East Asian text", "[io]") {
    // Pictographs are left out: their widths change from one Unicode version to the next.
    const auto check = [](UChar32 first, UChar32 last) {
        for (UChar32 c = first; c <= last; ++c) {
            if (!u_isdefined(c) || u_charType(c) == U_NON_SPACING_MARK || u_charType(c) == U_ENCLOSING_MARK) continue;
            const int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
            const std::size_t wanted = wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
            char bytes[4];
            int size = 0;
            if (c < 0x80) bytes[size++] = static_cast<char>(c);
            else if (c < 0x800) bytes[size++] = static_cast<char>(0xC0 | c >> 6);
            else if (c < 0x10000) bytes[size++] = static_cast<char>(0xE0 | c >> 12);
            else bytes[size++] = static_cast<char>(0xF0 | c >> 18);
            if (c >= 0x10000) bytes[size++] = static_cast<char>(0x80 | (c >> 12 & 0x3F));
            if (c >= 0x800) bytes[size++] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            if (c >= 0x80) bytes[size++] = static_cast<char>(0x80 | (c & 0x3F));
            const std::string_view text{bytes, static_cast<std::size_t>(size)};
            if (kuang::character_of(static_cast<char32_t>(c)).ignorable) continue;
            if (kuang::display_width(text) != wanted) FAIL_CHECK("U+" << std::hex << c << ", wanted " << wanted);
        }
    };
    check(0x20, 0x2FF);
    check(0x2010, 0x22FF);
    check(0x2460, 0x25AF);
    check(0x2E80, 0x4DBF);
    check(0x4E00, 0xA4CF);
    check(0xAC00, 0xD7A3);
    check(0xF900, 0xFAFF);
    check(0xFE30, 0xFFE6);
    check(0x20000, 0x323AF);
}

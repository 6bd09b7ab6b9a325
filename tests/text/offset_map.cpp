// SPDX-License-Identifier: MIT
#include <kuang/text/offset_map.hpp>

#include "../catch.hpp"
#include "../oracle/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using kuang::offset_map;
using kuang::offset_unit;

namespace {

// The obvious way: the count before each byte, by ICU's cuts.
std::vector<std::size_t> counts(std::string_view text, offset_unit unit) {
    std::vector<std::size_t> out(text.size() + 1);
    std::size_t n = 0;
    for (const oracle::utf8_piece& piece : oracle::utf8_pieces(text)) {
        for (std::size_t i = piece.begin; i < piece.end; ++i) out[i] = unit == offset_unit::bytes ? i : n;
        n += unit == offset_unit::utf16 && piece.c > 0xFFFF ? 2U : 1U;
    }
    out[text.size()] = unit == offset_unit::bytes ? text.size() : n;
    return out;
}

}  // namespace

TEST_CASE("offset_map: a character beyond the BMP is four bytes, one code point, two UTF-16 units", "[text]") {
    const std::string_view text = "𠮷野家40%";
    offset_map in_utf16{text, offset_unit::utf16}, in_code_points{text, offset_unit::codepoints},
        in_bytes{text, offset_unit::bytes};
    CHECK(in_utf16(0) == 0);
    CHECK(in_utf16(4) == 2);
    CHECK(in_utf16(10) == 4);
    CHECK(in_utf16(13) == 7);
    CHECK(in_code_points(4) == 1);
    CHECK(in_code_points(10) == 3);
    CHECK(in_bytes(10) == 10);
}

TEST_CASE("offset_map: every character of the caller counts, also those that decoding drops", "[text]") {
    const std::string_view text = "\xEF\xBB\xBF甲\r\n\xE2\x80\x8B乙";  // BOM, CR LF, ZWSP
    offset_map in_code_points{text, offset_unit::codepoints};
    CHECK(in_code_points(3) == 1);
    CHECK(in_code_points(8) == 4);
    CHECK(in_code_points(text.size()) == 6);
}

TEST_CASE("offset_map: an ill-formed piece counts as one", "[text]") {
    const std::string_view text = "\xE4\xB8\xFF\xED\xA0\x80\xF0\x9F\x98甲\xC0\x80";
    for (const offset_unit unit : {offset_unit::codepoints, offset_unit::utf16}) {
        offset_map map{text, unit};
        CHECK(map(2) == 1);   // E4 B8 is cut short
        CHECK(map(3) == 2);   // FF
        CHECK(map(6) == 5);   // a surrogate: three pieces
        CHECK(map(9) == 6);   // F0 9F 98 is cut short
        CHECK(map(12) == 7);  // 甲
        CHECK(map(14) == 9);  // an overlong NUL: two pieces
    }
}

TEST_CASE("offset_map: an offset behind the end is the end, one inside a character its start", "[text]") {
    offset_map map{"甲乙", offset_unit::codepoints};
    CHECK(map(4) == 1);
    CHECK(map(5) == 1);
    CHECK(map(6) == 2);
    CHECK(map(1000) == 2);
    offset_map empty{"", offset_unit::utf16};
    CHECK(empty(0) == 0);
    CHECK(empty(3) == 0);
    CHECK(offset_map{}(0) == 0);
}

TEST_CASE("offset_map: any order of queries gives what counting from the start gives", "[text]") {
    std::mt19937 random{20251124};
    constexpr std::string_view pieces[] = {"礦", "産",   "a",        "7",        "😀",    "𠮷",
                                           "é",  "\xFF", "\xE4\xB8", "\xF0\x9F", "\r\n", "\xE2\x80\x8D"};
    offset_map map;
    for (int round = 0; round < 60; ++round) {
        std::string text;
        for (std::uint32_t n = static_cast<std::uint32_t>(random() % 600); n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        for (const offset_unit unit : {offset_unit::bytes, offset_unit::codepoints, offset_unit::utf16}) {
            const std::vector<std::size_t> wanted = counts(text, unit);
            map.assign(text, unit);
            for (std::size_t at = 0; at <= text.size(); ++at)
                if (map(at) != wanted[at]) FAIL("ascending, byte " << at << " of " << text.size());
            for (int query = 0; query < 300; ++query) {
                const std::size_t at = random() % (text.size() + 1);
                if (map(at) != wanted[at]) FAIL("at random, byte " << at << " of " << text.size());
            }
        }
    }
    SUCCEED();
}

TEST_CASE("offset_unit: the names are those of the command line", "[text]") {
    CHECK(to_string(offset_unit::bytes) == "bytes");
    CHECK(to_string(offset_unit::codepoints) == "codepoints");
    CHECK(to_string(offset_unit::utf16) == "utf16");
}

// SPDX-License-Identifier: MIT
#include <kuang/text/decode.hpp>
#include <kuang/text/error.hpp>
#include <kuang/text/fold.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"
#include "../oracle/utf8.hpp"

#include <unicode/uchar.h>

#include <string>
#include <string_view>

using kuang::char_class;
using kuang::decoded_text;
using oracle::append_utf8;

namespace {

bool ignorable(UChar32 c) { return c >= 0 && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }

// Does the decoded text have the characters that ICU sees, at the same bytes?
bool agrees_with_icu(decoded_text& text, std::string_view bytes) {
    text.assign(bytes);
    std::uint32_t i = 0;
    for (const oracle::utf8_piece& p : oracle::utf8_pieces(bytes)) {
        if (ignorable(p.c)) continue;
        const char32_t original = p.c < 0 ? U'\uFFFD' : static_cast<char32_t>(p.c);
        if (i >= text.size() || text.begin_of(i) != p.begin || text.end_of(i) != p.end ||
            (text.kind(i) == char_class::invalid) != (p.c < 0) || text.original(i) != original ||
            text[i] != kuang::fold(original))
            return false;
        ++i;
    }
    return i == text.size() && text.begin_of(i) == bytes.size() && text[i] == 0 && text[i + 1] == 0;
}

constexpr unsigned char border_bytes[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
                                          0xDF, 0xE0, 0xE4, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF};

}  // namespace

TEST_CASE("decode: every string of one and of two bytes is cut as ICU cuts it", "[text]") {
    decoded_text text;
    std::string bytes;
    int wrong = 0;
    for (unsigned a = 0; a < 256; ++a) {
        bytes.assign(1, static_cast<char>(a));
        wrong += !agrees_with_icu(text, bytes);
        for (unsigned b = 0; b < 256; ++b) {
            bytes.assign({static_cast<char>(a), static_cast<char>(b)});
            wrong += !agrees_with_icu(text, bytes);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("decode: strings of three and four border bytes are cut as ICU cuts them", "[text]") {
    decoded_text text;
    std::string bytes;
    int wrong = 0;
    for (const unsigned char a : border_bytes)
        for (const unsigned char b : border_bytes)
            for (const unsigned char c : border_bytes) {
                bytes.assign({static_cast<char>(a), static_cast<char>(b), static_cast<char>(c)});
                wrong += !agrees_with_icu(text, bytes);
                for (const unsigned char d : border_bytes) {
                    bytes.assign(
                        {static_cast<char>(a), static_cast<char>(b), static_cast<char>(c), static_cast<char>(d)});
                    wrong += !agrees_with_icu(text, bytes);
                }
            }
    CHECK(wrong == 0);
}

TEST_CASE("decode: random bytes and random characters are cut as ICU cuts them", "[text]") {
    oracle::random_source random{1};
    decoded_text text;
    std::string bytes;
    int wrong = 0;
    for (int n = 0; n < 20'000; ++n) {
        bytes.clear();
        for (auto left = random(24); left > 0; --left) switch (random(4)) {
                case 0: bytes += random.byte(); break;
                case 1: bytes += static_cast<char>(random.one_of(border_bytes)); break;
                case 2: append_utf8(bytes, 0x4E00 + random(0x5000)); break;
                default: append_utf8(bytes, random(0x110000));  // surrogates too
            }
        wrong += !agrees_with_icu(text, bytes);
    }
    CHECK(wrong == 0);
}

TEST_CASE("decode: every code point has its own character, folded, at its own bytes", "[text]") {
    decoded_text text;
    std::string bytes;
    for (char32_t c = 0; c < 0x110000; ++c)
        if (c < 0xD800 || c > 0xDFFF) append_utf8(bytes, c);
    CHECK(agrees_with_icu(text, bytes));
}

TEST_CASE("decode: characters fold, and offsets stay those of the caller's bytes", "[text]") {
    const decoded_text text{"國％Ａb𠀀"};
    REQUIRE(text.size() == 5);
    CHECK(text[0] == U'国');
    CHECK(text.original(0) == U'國');
    CHECK(text[1] == U'%');
    CHECK(text[2] == U'a');
    CHECK(text[4] == U'𠀀');
    CHECK(text.begin_of(4) == 10);
    CHECK(text.end_of(4) == 14);
    CHECK(text.span_of(1, 3) == kuang::span{3, 9});
    CHECK(text.index_of(3) == 1);
    CHECK(text.index_of(4) == 2);
    CHECK(text.index_of(14) == 5);
}

TEST_CASE("decode: ignorable characters are left out, and a span that crosses one covers it", "[text]") {
    const decoded_text text{"\uFEFF工\u200B信\u200D\uFE0F部\U000E0100\u00AD"};
    REQUIRE(text.size() == 3);
    CHECK(text.begin_of(0) == 3);
    CHECK(text.end_of(0) == 6);
    CHECK(text.span_of(0, 2) == kuang::span{3, 12});
    CHECK(text.span_of(0, 3) == kuang::span{3, 21});
    CHECK(text.begin_of(3) == text.bytes().size());
    CHECK(text.index_of(0) == 0);
    CHECK(text.index_of(6) == 1);

    const decoded_text nothing{"\u200B\u200B"};
    CHECK(nothing.size() == 0);
    CHECK(nothing.begin_of(0) == 6);
}

TEST_CASE("decode: numeral characters are marked, and the next one is found from anywhere", "[text]") {
    oracle::random_source random{2};
    for (int n = 0; n < 500; ++n) {
        std::string bytes;
        for (auto left = random(40); left > 0; --left)
            append_utf8(bytes, random(8) ? U'國' : random.one_of(std::u32string_view{U"3万〇兩５"}));
        const decoded_text text{bytes};
        for (std::uint32_t i = 0; i <= text.size(); ++i) {
            std::uint32_t wanted = i;
            while (wanted < text.size() && !text.numeral(wanted)) ++wanted;
            REQUIRE(text.next_numeral(i) == wanted);
        }
    }
}

TEST_CASE("decode: Han characters that fold to others are marked as variants", "[text]") {
    const kuang::decoded_text text{"國国Ａa人"};
    std::string marks;
    for (std::uint32_t i = 0; i < text.size(); ++i) marks += text.variant(i) ? '1' : '0';
    CHECK(marks == "10000");
}

TEST_CASE("decode: Han characters that Traditional ones fold to are marked as Simplified", "[text]") {
    const kuang::decoded_text text{"国人a里３"};
    std::string marks;
    for (std::uint32_t i = 0; i < text.size(); ++i) marks += text.simplified(i) ? '1' : '0';
    CHECK(marks == "10010");
}

TEST_CASE("decode: the next line end is found from anywhere", "[text]") {
    const kuang::decoded_text text{"国\r\n三\u2028"};
    std::string next;
    for (std::uint32_t i = 0; i <= text.size(); ++i) next += std::to_string(text.next_line_end(i));
    CHECK(next == "112445");
}

TEST_CASE("decode: a text decoded into used arrays is as decoded into fresh ones", "[text]") {
    decoded_text text{"國家發展和改革委員會３％"};
    text.assign("二");
    CHECK(text.size() == 1);
    CHECK(text[0] == U'二');
    CHECK(text[1] == 0);
    text.assign("");
    CHECK(text.size() == 0);
    CHECK(text.begin_of(0) == 0);
    text.assign(std::string_view{});
    CHECK(text.size() == 0);
    CHECK(decoded_text{}.size() == 0);
}

TEST_CASE("decode: a text over 4 GiB is refused before any of it is read", "[text]") {
    if constexpr (sizeof(std::size_t) > 4) {
        const char one = 'x';
        decoded_text text{"國"};
        for (const std::size_t size : {std::size_t{0xFFFFFFFF}, std::size_t{1} << 32, std::size_t{1} << 40})
            CHECK_THROWS_AS(text.assign({&one, size}), kuang::error);
        CHECK(text.size() == 1);  // as it was
        CHECK(text[0] == U'国');
    }
}

// SPDX-License-Identifier: MIT
#include <kuang/pattern/patterns.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/text/error.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"

#include <re2/re2.h>

#include <string>
#include <string_view>
#include <vector>

using kuang::match;
using kuang::patterns;

namespace {

std::vector<std::string> found(const patterns& mine, std::string_view text) {
    const auto page = mine(text);
    std::vector<std::string> out;
    for (const match& m : page.all<match>()) out.push_back(std::string{m.name} + ' ' + std::string{page.text_of(m)});
    return out;
}
std::string error_of(const kuang::pattern& p) {
    try {
        patterns{p};
    } catch (const kuang::error& e) {
        return e.what();
    }
    return "";
}
using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("patterns: matches have the pattern's name, its place and its groups", "[pattern]") {
    const patterns plates{{"plate", R"([A-Z]{2}\d{4})"}, {"docket", R"((\d+)年度(\d+)號)"}};
    const std::string_view text = "車牌AB1234，113年度56號";
    const auto page = plates(text);
    const auto all = page.all<match>();
    REQUIRE(all.size() == 2);
    CHECK(page.text_of(all[0]) == "AB1234");
    CHECK(all[0].name == "plate");
    CHECK(all[0].begin == 6);
    CHECK(all[0].groups[0] == kuang::span{});
    CHECK(page.text_of(all[1]) == "113年度56號");
    CHECK(all[1].pattern == 1);
    CHECK(page.text_of(all[1].groups[0]) == "113");
    CHECK(page.text_of(all[1].groups[1]) == "56");
}

TEST_CASE("patterns: each pattern searches by itself, and its matches do not overlap", "[pattern]") {
    CHECK(found({{"two", "[一二三]{2}"}, {"one", "[一二三]"}}, "一二三") ==
          strings{"two 一二", "one 一", "one 二", "one 三"});
    CHECK(found({{"b", "元"}, {"a", "元"}}, "元") == strings{"b 元", "a 元"});
    CHECK(found({{"first", "a|ab"}}, "ab") == strings{"first a"});
}

TEST_CASE("patterns: a line is what ^ and $ stand for, and no match crosses its end", "[pattern]") {
    CHECK(found({{"line", "^.+$"}}, "甲\n乙\r\n\n丙") == strings{"line 甲", "line 乙", "line 丙"});
    CHECK(found({{"crossing", R"(甲\s乙)"}}, "甲\n乙 甲 乙").size() == 1);
    CHECK(found({{"all", "(?s).+"}}, "甲\n乙") == strings{"all 甲", "all 乙"});
}

TEST_CASE("patterns: the bytes are as written; case and script are the pattern's affair", "[pattern]") {
    CHECK(found({{"n", "国"}}, "國国") == strings{"n 国"});
    CHECK(found({{"n", "ab"}}, "AB ab ＡＢ") == strings{"n ab"});
    CHECK(found({{"n", "(?i)ab"}}, "AB ab") == strings{"n AB", "n ab"});
}

TEST_CASE("patterns: empty matches are left out", "[pattern]") {
    CHECK(found({{"n", "a*"}}, "中aa國a") == strings{"n aa", "n a"});
    CHECK(found({{"n", ""}}, "中國").empty());
    CHECK(found({}, "中國").empty());
    CHECK(found({{"n", "a"}}, "").empty());
}

TEST_CASE("patterns: no match holds ill-formed bytes", "[pattern]") {
    CHECK(found({{"n", ".+"}},
                "a\x80\xFF"
                "b\xE4\xB8"
                "c") == strings{"n a", "n b", "n c"});
    CHECK(found({{"n", "a.b"}},
                "a\xED\xA0\x80"
                "b")
              .empty());
}

TEST_CASE("patterns: a bad pattern is refused with its name, the reason and the place", "[pattern]") {
    CHECK(error_of({"plate", "a(b"}) == "pattern \"plate\" at byte 0: missing ): a(b");
    CHECK(error_of({"x", "ab[z-a]"}) == "pattern \"x\" at byte 3: invalid character class range: z-a");
    CHECK(error_of({"x", "a**"}).find("pattern \"x\" at byte 1: bad repetition operator") == 0);
    CHECK(error_of({"x", "(?=a)"}).find("invalid perl operator") != std::string::npos);
    CHECK(error_of({"x", "\xFF"}).find("pattern \"x\"") == 0);
    CHECK(error_of({"x", R"(a\Cb)"}) == "pattern \"x\" at byte 1: \\C matches single bytes and is not supported");
    CHECK(error_of({"x", R"(a\\Cb)"}).empty());
}

TEST_CASE("patterns: lines within the window give what RE2 itself finds", "[pattern]") {
    oracle::random_source random{1};
    const std::vector<std::string> pieces = {"中", "國", "a", "b", "1", "22", "％", " ", "，", "𠀀"};
    const std::vector<std::string> expressions = {"[0-9]+",  "中.*?國", "(a|ab)(b?)", "a+?",
                                                  "[^a]b|1", R"(\bb)",  "^.|.$",      "中*"};
    for (int n = 0; n < 300; ++n) {
        std::string text;
        for (auto left = random(40); left > 0; --left) text += random.one_of(pieces);
        const std::string& expression = random.one_of(expressions);
        strings wanted;
        const RE2 re{expression};
        re2::StringPiece piece;
        for (std::size_t at = 0; at < text.size() && re.Match(text, at, text.size(), RE2::UNANCHORED, &piece, 1);) {
            at = static_cast<std::size_t>(piece.data() - text.data()) + piece.size();
            if (!piece.empty()) wanted.push_back("n " + std::string{piece.data(), piece.size()});
            else do
                    ++at;
                while (at < text.size() && (text[at] & 0xC0) == 0x80);
        }
        CAPTURE(text, expression);
        REQUIRE(found(patterns{{"n", expression}}, text) == wanted);
    }
}

TEST_CASE("patterns: in a long line, matches of half a window are found wherever they stand", "[pattern]") {
    const std::string name = "〔" + std::string(patterns::window / 2 - 6, 'x') + "〕";
    const patterns mine{{"n", "〔[^〕]*〕"}};
    for (std::size_t before = 0; before < 3 * patterns::window; before += 97) {
        std::string text;
        while (text.size() < before) text += "中";
        CAPTURE(before);
        CHECK(found(mine, text + name + text) == strings{"n " + name});
    }
}

TEST_CASE("patterns: a match over the window is cut at a character, and the search goes on", "[pattern]") {
    std::string text;
    while (text.size() < 3 * patterns::window) text += "中";
    text += "a";
    const auto page = patterns{{"n", "中+"}}(text);
    kuang::offset at = 0;
    for (const match& m : page.all<match>()) {
        CHECK(m.begin == at);
        CHECK(m.size() % 3 == 0);
        at = m.end;
    }
    CHECK(at == text.size() - 1);
}

TEST_CASE("patterns: a copy shares the compiled table", "[pattern]") {
    auto first = std::make_unique<patterns>(std::initializer_list<kuang::pattern>{{"name", "a"}});
    const patterns second = *first;
    const auto page = (*first)("a");
    first.reset();
    CHECK(page.all<match>()[0].name == "name");
    CHECK(found(second, "a") == strings{"name a"});
}

TEST_CASE("patterns: a document outlives the patterns that it ran on", "[pattern]") {
    const auto page = patterns{{"a name of more than sixteen bytes", "a"}}("a");
    CHECK(page.all<match>()[0].name == "a name of more than sixteen bytes");
}

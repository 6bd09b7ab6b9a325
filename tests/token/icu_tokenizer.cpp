// SPDX-License-Identifier: MIT
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/icu_tokenizer.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"
#include "token_checks.hpp"

#include <unicode/ubrk.h>
#include <unicode/unistr.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using kuang::token;
using kuang::token_class;

namespace {

// "大陸/han 公布/han": the tokens with their classes; space tokens are left out.
std::string tokens_of(std::string_view text) {
    static const auto mine = kuang::pipeline{kuang::icu_tokenizer{}};
    const auto page = mine(text);
    std::string out;
    for (const token& t : page.all<token>()) {
        if (t.kind == token_class::space) continue;
        if (!out.empty()) out += ' ';
        out.append(page.text_of(t)).append("/").append(to_string(t.kind));
    }
    return out;
}

struct expected {
    std::string_view text, tokens;
};
void check(std::initializer_list<expected> cases) {
    for (const auto& [text, tokens] : cases) {
        CAPTURE(text);
        CHECK(tokens_of(text) == tokens);
    }
}

}  // namespace

TEST_CASE("icu_tokenizer: words of the dictionary, each with its class", "[token]") {
    check({
        {"大陸公布40%的數據", "大陸/han 公布/han 40%/number 的/han 數據/han"},
        {"カタカナ", "カタカナ/kana"},
        {"안녕하세요 여러분", "안녕하세요/hangul 여러분/hangul"},
        {"ภาษาไทย", "ภาษา/letter ไทย/letter"},
        {"Привет", "Привет/letter"},
        {"٣٤", "٣٤/number"},
        {"𠮷", "𠮷/han"},
        {"", ""},
    });
}

TEST_CASE("icu_tokenizer: addresses stay whole and end where the sentence goes on", "[token]") {
    check({
        {"見https://a.example/b?c=d#e，然後", "見/han https://a.example/b?c=d#e/url ，/punctuation 然後/han"},
        {"http://a.example/b.", "http://a.example/b/url ./punctuation"},
        {"(http://a.example/b_(c))", "(/punctuation http://a.example/b_(c)/url )/punctuation"},
        {"http://[::1]/x", "http://[::1]/x/url"},
        {"www.example.com：", "www.example.com/url ：/punctuation"},
        {"寄desk+news@mail.example.com。", "寄/han desk+news@mail.example.com/email 。/punctuation"},
        {"a.b@c", "a.b/latin @/punctuation c/latin"},
        {"@apple發布", "@apple/handle 發布/han"},
        {"@北京晚報 今天", "@北京晚報/handle 今天/han"},
        {"a@b", "a/latin @/punctuation b/latin"},
        {"http:", "http/latin :/punctuation"},
        {"://", ":/punctuation //punctuation //punctuation"},
    });
}

TEST_CASE("icu_tokenizer: numbers keep separators, decimals and percent signs", "[token]") {
    check({
        {"1,234,567.89%", "1,234,567.89%/number"},
        {"１，２３４．５％", "１，２３４．５％/number"},
        {"16.98‰", "16.98‰/number"},
        {"192.168.0.1", "192.168.0.1/number"},
        {"1,23", "1/number ,/punctuation 23/number"},
        {"1，234", "1/number ，/punctuation 234/number"},
        {"1234,567", "1234/number ,/punctuation 567/number"},
        {"3.", "3/number ./punctuation"},
        {"2025年", "2025/number 年/han"},
    });
}

TEST_CASE("icu_tokenizer: Latin words keep digits, hyphens and apostrophes", "[token]") {
    check({
        {"COVID-19的", "COVID-19/latin 的/han"},
        {"don't", "don't/latin"},
        {"don’t", "don’t/latin"},
        {"AT&T", "AT&T/latin"},
        {"U.S.A.", "U.S.A/latin ./punctuation"},
        {"5G與20GB", "5G/latin 與/han 20GB/latin"},
        {"e\u0301t\u00E9", "e\u0301t\u00E9/latin"},
        {"2023-08", "2023/number -/punctuation 08/number"},
        {"ＡＢ", "ＡＢ/latin"},
    });
}

TEST_CASE("icu_tokenizer: marks are one token each, repeated ones and emoji sequences too", "[token]") {
    check({
        {"好……——！！", "好/han ……/punctuation ——/punctuation ！/punctuation ！/punctuation"},
        {"👨‍👩‍👧👍🏽", "👨‍👩‍👧/symbol 👍🏽/symbol"},
        {"🇨🇳🇺🇸🇺", "🇨🇳/symbol 🇺🇸/symbol 🇺/symbol"},
        {"1️⃣ #⃣", "1️⃣/symbol #⃣/symbol"},
        {"$￥", "$/symbol ￥/symbol"},
    });
}

TEST_CASE("icu_tokenizer: blanks and line ends are tokens of class space", "[token]") {
    const std::string_view text = "甲 \t　乙\r\n\n\r丙";
    const auto page = kuang::icu_tokenizer{}(text);
    std::vector<std::string_view> spaces;
    for (const token& t : page.all<token>())
        if (t.kind == token_class::space) spaces.push_back(page.text_of(t));
    CHECK(spaces == std::vector<std::string_view>{" \t　", "\r\n", "\n", "\r"});
}

TEST_CASE("icu_tokenizer: ill-formed bytes are tokens of class other, cut as they are decoded", "[token]") {
    check({
        {"中\xE4\xB8國", "中/han \xE4\xB8/other 國/han"},
        {"\x80\xFF", "\x80/other \xFF/other"},
        {std::string_view{"a\0b", 3}, std::string_view{"a/latin \0/other b/latin", 23}},
    });
}

TEST_CASE("icu_tokenizer: ignorable characters belong to the token before, else to the first", "[token]") {
    check({
        {"\uFEFF大陸\u200B公布\u200B", "\uFEFF大陸\u200B/han 公布\u200B/han"},
        {"\uFEFF", "\uFEFF/other"},
        {"1\u200B2", "1\u200B2/number"},
    });
}

TEST_CASE("icu_tokenizer: the tokens of a long line without marks cover it", "[token]") {
    for (const char* unit : {"一", "中國", "𠀀", "ไ", "a", "1", "a+", "a.", "@", "@中", "://", "www.", "1,", "\xE4\xB8",
                             "👨‍", "🇨", "\u0301"}) {
        std::string text;
        while (text.size() < 60'000) text += unit;
        const auto page = kuang::icu_tokenizer{}(text);
        CAPTURE(unit);
        CHECK(tests::covers(text, page.all<token>()));
    }
}

TEST_CASE("icu_tokenizer: the words of Han, Kana and Thai text are ICU's own", "[token]") {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* const breaks = ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status);
    REQUIRE(U_SUCCESS(status));
    oracle::random_source random{1};
    const std::vector<std::string> pieces = {"中國",     "人民",    "的",     "大陸公布", "𠀀", "カタカナ",
                                             "ひらがな", "ภาษาไทย", "한국어", "數據",     "々", "鑫"};
    const kuang::pipeline mine{kuang::icu_tokenizer{}};
    for (int n = 0; n < 300; ++n) {
        std::string text;
        for (auto left = random(12); left > 0; --left) text += random.one_of(pieces);
        const auto units = icu::UnicodeString::fromUTF8(text);
        ubrk_setText(breaks, units.getBuffer(), units.length(), &status);
        std::vector<std::string> wanted, got;
        for (int32_t begin = 0, end = ubrk_next(breaks); end != UBRK_DONE; begin = end, end = ubrk_next(breaks))
            units.tempSubStringBetween(begin, end).toUTF8String(wanted.emplace_back());
        const auto page = mine(text);
        for (const token& t : page.all<token>()) got.emplace_back(page.text_of(t));
        CAPTURE(text);
        REQUIRE(got == wanted);
    }
    ubrk_close(breaks);
}

TEST_CASE("icu_tokenizer: one object serves many threads", "[token]") {
    CHECK(tests::same_in_all_threads(kuang::pipeline{kuang::icu_tokenizer{}}, "大陸公布40%的數據，COVID-19疫情"));
}

TEST_CASE("icu_tokenizer: a document goes from one tokenizer to another", "[token]") {
    const kuang::pipeline a{kuang::icu_tokenizer{}}, b{kuang::icu_tokenizer{"ja"}};
    auto page = a.make_document();
    a.run("大陸公布", page);
    b.run("大陸公布", page);
    CHECK(tests::covers("大陸公布", page.all<token>()));
}

// SPDX-License-Identifier: MIT
#include <kuang/io/words.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <kuang/token/dictionary_tokenizer.hpp>

#include <string>
#include <string_view>

using namespace tests;

namespace {

std::string words(std::string_view text) {
    static const kuang::dictionary_tokenizer tokens;
    kuang::words_writer to_words;
    std::string out;
    to_words.begin(out);
    to_words.append(out, tokens(text), {.id = "p1"});
    to_words.end(out);
    return out;
}

template <class Page>
inline constexpr bool writes = requires(kuang::words_writer w, std::string out, const Page& page) {
    w.append(out, page, kuang::record_head{});
};

std::string without_blanks(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\r') out += c;
    return out;
}

}  // namespace

TEST_CASE("words: tokens with one blank between them", "[io]") {
    CHECK(words("工信部公布的數據。") == "工信部 公布 的 數據 。\n");
    CHECK(words("工信部公布的數據。\n") == "工信部 公布 的 數據 。\n");
}

TEST_CASE("words: line ends stay as they are, and empty lines too", "[io]") {
    CHECK(words("數據\r\n\r\n\n大陸\r公布\n") == "數據\r\n\r\n\n大陸\r公布\n");
    CHECK(words("數據\u2028大陸") == "數據\u2028大陸\n");
    CHECK(words("\n") == "\n");
}

TEST_CASE("words: a document without a line end gets one, so that the next one begins a line", "[io]") {
    CHECK(words("") == "\n");
    CHECK(words("數據\r") == "數據\r\n");
}

TEST_CASE("words: blanks of the text are not doubled, and none stands at the edges of a line", "[io]") {
    CHECK(words("數據 大陸") == "數據 大陸\n");
    CHECK(words("  數據\t \u3000大陸  \r\n \n") == "數據 大陸\r\n\n");
}

TEST_CASE("words: beside the blanks the bytes are those of the text", "[io]") {
    for (const std::string_view text :
         {"工信部\xFF公布\xE4\xB8 40%", "\u200B數\u200B據 \u200B 大陸\n \uFEFF公布", "\x01https://example.com/a?b=c"})
        CHECK(without_blanks(words(text)) == without_blanks(text));
}

TEST_CASE("words: the shorter words inside a long one are left out", "[io]") {
    constexpr std::string_view text = "高速公路";
    const auto han = [&](std::string_view word) { return kuang::token{at(text, word), kuang::token_class::han}; };
    const kuang::pipeline mine{planted{.tokens = {han("高速公路"), han("高速"), han("公路")}}};
    std::string out;
    kuang::words_writer{}.append(out, mine(text), {.id = "p1"});
    CHECK(out == "高速公路\n");
}

TEST_CASE("words: only documents with tokens are written", "[io]") {
    STATIC_REQUIRE(writes<kuang::document<kuang::token, kuang::entity>>);
    STATIC_REQUIRE_FALSE(writes<kuang::document<kuang::entity>>);
}

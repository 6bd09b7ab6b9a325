// SPDX-License-Identifier: MIT
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/text/error.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>
#include <kuang/token/user_dictionary.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace {

// "word/frequency|word/frequency" of the rows, folded words written back.
std::string rows_of(std::string_view rows) {
    kuang::user_dictionary words;
    words.add_rows(rows);
    std::string out;
    for (const auto& w : words.words()) {
        if (!out.empty()) out += '|';
        for (const char32_t c : w.text) {
            if (c < 0x80) out += static_cast<char>(c);
            else {
                out += static_cast<char>(0xE0 | c >> 12);
                out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
                out += static_cast<char>(0x80 | (c & 0x3F));
            }
        }
        out += '/' + std::to_string(w.frequency);
    }
    return out;
}

std::string tokens_of(std::string_view rows, std::string_view text) {
    kuang::user_dictionary words;
    words.add_rows(rows);
    const kuang::pipeline mine{kuang::dictionary_tokenizer{words}};
    const auto page = mine(text);
    std::string out;
    for (const kuang::token& t : page.all<kuang::token>()) {
        if (t.kind == kuang::token_class::space) continue;
        if (!out.empty()) out += " / ";
        out += page.text_of(t);
    }
    return out;
}

struct wrong {
    std::string_view rows, what;
};

}  // namespace

TEST_CASE("user_dictionary: jieba's rows are read from the right", "[token]") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"云计算 200 n", "云计算/200"},
        {"云计算 200", "云计算/200"},
        {"云计算 n", "云计算/0"},
        {"云计算", "云计算/0"},
        {"雲計算\t200\tn", "云计算/200"},
        {"  云计算   200   n  ", "云计算/200"},
        {"\xEF\xBB\xBF云计算 200\r\n\r\n  \n人脸识别\r\n", "云计算/200|人脸识别/0"},
        {"糖类抗原19-9 50 n", "糖类抗原19-9/50"},
        {"New York 30", "new york/30"},
        {"New York", "new york/0"},
        {"new york", "new york/0"},
        {"维生素 C", "维生素 c/0"},
        {"维生素 C 9 N", "维生素 c/9"},
        {"911 100 m", "911/100"},
        {"911", "911/0"},
        {"", ""},
    };
    for (const auto& [rows, wanted] : cases) {
        CAPTURE(rows);
        CHECK(rows_of(rows) == wanted);
    }
}

TEST_CASE("user_dictionary: errors name file, line and row", "[token]") {
    const wrong cases[] = {
        {"甲乙\n丙丁 99999999999999999999 n",
         "words.txt:2: the frequency is too large: \"丙丁 99999999999999999999 n\""},
        {"甲乙 1000000000000001", "words.txt:1: the frequency is too large: \"甲乙 1000000000000001\""},
        {"甲\xE4\xB8\n", "words.txt:1: the row is not well-formed UTF-8: \"甲\xE4\xB8\""},
        {"甲乙\n\n\u200B\n", "words.txt:3: the row has no word: \"\u200B\""},
    };
    for (const auto& [rows, what] : cases) {
        kuang::user_dictionary words;
        try {
            words.add_rows(rows, "words.txt");
            FAIL("no error for " << rows);
        } catch (const kuang::error& e) {
            CHECK(e.what() == what);
            CHECK(e.file() == "words.txt");
        }
    }
}

TEST_CASE("user_dictionary: a file that cannot be read is an error", "[token]") {
    kuang::user_dictionary words;
    CHECK_THROWS_WITH(words.add_file("no/such/file"), Catch::Matchers::Contains("no/such/file: cannot be read"));
    CHECK_THROWS_WITH(words.add_file("/"), Catch::Matchers::Contains("/: cannot be read"));
}

TEST_CASE("user_dictionary: several files add up, and the later row holds", "[token]") {
    kuang::user_dictionary words;
    words.add("数据湖仓 1");
    words.add("量子比特");
    words.add("数据湖仓 100000");
    CHECK(words.size() == 3);
    const kuang::dictionary_tokenizer tokens{words};
    CHECK(tokens.model().words().cost(U"数据湖仓") == 639U);  // ln 600 nats
}

TEST_CASE("user_dictionary: a word without a frequency is found whole, in both scripts", "[token]") {
    CHECK(tokens_of("数据湖仓\n", "新的數據湖倉與数据湖仓") == "新 / 的 / 數據湖倉 / 與 / 数据湖仓");
}

TEST_CASE("user_dictionary: words that hold more than Han are found as they stand", "[token]") {
    const std::string_view rows = "糖类抗原19-9\nNew York\nT恤\n卡拉OK\nC++ 8 n\nA.I.\n约翰·史密斯\n7-11\nhttp\n";
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"查糖類抗原19-9的值", "查 / 糖類抗原19-9 / 的 / 值"},
        {"去new york的人", "去 / new york / 的 / 人"},
        {"買Ｔ恤", "買 / Ｔ恤"},
        {"唱卡拉OK去", "唱 / 卡拉OK / 去"},
        {"用C++寫", "用 / C++ / 寫"},
        {"A.I.時代", "A.I. / 時代"},
        {"在7-11買", "在 / 7-11 / 買"},
        {"newyorker", "newyorker"},                                 // not at a word's edge
        {"https://new.example/T恤", "https://new.example/T / 恤"},  // inside an address nothing is looked for
        {"http://a.example", "http://a.example"},                   // the longer token holds
        {"New\nYork", "New / York"},                                // no token crosses a line end
    };
    for (const auto& [text, wanted] : cases) {
        CAPTURE(text);
        CHECK(tokens_of(rows, text) == wanted);
    }
}

TEST_CASE("user_dictionary: many rows load fast", "[token]") {
    std::string rows;
    for (std::uint32_t i = 0; i < 50'000; ++i) {
        for (const std::uint32_t c : {i % 211, i / 211 % 199, i / 97 % 193}) {
            const std::uint32_t code = 0x4E00 + c * 16;
            rows += static_cast<char>(0xE0 | code >> 12);
            rows += static_cast<char>(0x80 | (code >> 6 & 0x3F));
            rows += static_cast<char>(0x80 | (code & 0x3F));
        }
        rows += i % 2 ? " 7 n\n" : "\n";
    }
    kuang::user_dictionary words;
    words.add_rows(rows);
    CHECK(words.size() == 50'000);
    CHECK(kuang::dictionary_tokenizer{words}.model().words().size() >= 200'000);
}

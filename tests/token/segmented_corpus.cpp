// SPDX-License-Identifier: MIT
#include <kuang/text/error.hpp>
#include <kuang/token/segmented_corpus.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace {

std::string written(const kuang::segmented_corpus& corpus) {
    std::string out;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        const auto s = corpus[i];
        std::uint32_t begin = 0;
        for (const std::uint32_t end : s.ends) {
            out.append(s.text.substr(begin, end - begin)).append("|");
            begin = end;
        }
        out += begin == s.text.size() ? "\n" : "?";
    }
    return out;
}

}  // namespace

TEST_CASE("segmented_corpus: a sentence a line, white space between the words", "[token]") {
    kuang::segmented_corpus corpus;
    corpus.add_rows("工信部 公布 的 數據\n開工率 近 四成\n");
    CHECK(corpus.size() == 2);
    CHECK(corpus.words() == 7);
    CHECK(corpus[0].text == "工信部公布的數據");
    CHECK(written(corpus) == "工信部|公布|的|數據|\n開工率|近|四成|\n");
    corpus.add_rows("好");
    CHECK(written(corpus) == "工信部|公布|的|數據|\n開工率|近|四成|\n好|\n");
}

TEST_CASE("segmented_corpus: blanks of every kind, CR LF, a BOM, empty lines", "[token]") {
    kuang::segmented_corpus corpus;
    corpus.add_rows("\xEF\xBB\xBF  甲　乙\t丙\u00A0丁  \r\n\n \r\n戊\r");
    CHECK(written(corpus) == "甲|乙|丙|丁|\n戊|\n");
    CHECK(kuang::segmented_corpus{}.empty());
}

TEST_CASE("segmented_corpus: errors name file and line, and leave what was read whole", "[token]") {
    kuang::segmented_corpus corpus;
    CHECK_THROWS_WITH(corpus.add_rows("甲 乙\n丙 \xE4\xB8 丁\n", "news.txt"),
                      "news.txt:2: the line is not well-formed UTF-8");
    CHECK(written(corpus) == "甲|乙|\n");
    CHECK_THROWS_WITH(corpus.add_file("no/such/file"), Catch::Matchers::Contains("no/such/file: cannot be read"));
}

TEST_CASE("segmented_corpus: a part, and all but a part", "[token]") {
    kuang::segmented_corpus corpus;
    corpus.add_rows("甲 乙\n丙\n丁 戊\n");
    CHECK(written(corpus.part(1, 2)) == "丙|\n");
    CHECK(written(corpus.without(1, 2)) == "甲|乙|\n丁|戊|\n");
    CHECK(corpus.part(3, 9).empty());
    CHECK(written(corpus.without(0, 0)) == written(corpus));
}

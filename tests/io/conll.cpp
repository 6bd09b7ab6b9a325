// SPDX-License-Identifier: MIT
#include <kuang/io/conll.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

using namespace tests;

namespace {

// The text of a document whose tokens are these words, in order; what lies between them is of class space.
planted cut(std::string_view text, std::initializer_list<std::string_view> words) {
    planted all;
    kuang::offset begin = 0;
    const auto put = [&](std::size_t end, kuang::token_class kind) {
        all.tokens.push_back({{begin, static_cast<kuang::offset>(end)}, kind});
        begin = static_cast<kuang::offset>(end);
    };
    constexpr std::string_view marks = "。！？」”)，";
    for (const std::string_view word : words) {
        const std::size_t at = text.find(word, begin);
        if (at > begin) put(at, kuang::token_class::space);
        put(at + word.size(),
            marks.find(word) == marks.npos ? kuang::token_class::han : kuang::token_class::punctuation);
    }
    if (begin < text.size()) put(text.size(), kuang::token_class::space);
    return all;
}

constexpr std::string_view start = "-DOCSTART- -X- O O\n\n";

// The lines behind the document's first two.
std::string conll(std::string_view text, const planted& mentions, const kuang::write_options& chosen = {}) {
    kuang::conll_writer to_conll{chosen};
    std::string out;
    to_conll.begin(out);
    to_conll.append(out, kuang::pipeline{mentions}(text), {.id = "p1"});
    to_conll.end(out);
    REQUIRE(out.starts_with(start));
    return out.substr(start.size());
}

// The words only, a sentence a line.
std::string sentences(std::string_view text, const planted& mentions) {
    const std::string lines = conll(text, mentions);
    std::string out;
    bool word = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == '\n') {
            out += i > 0 && lines[i - 1] == '\n' ? '\n' : ' ';
            word = true;
        } else if (lines[i] == '\t') {
            word = false;
        } else if (word) {
            out += lines[i];
        }
    }
    return out;
}

}  // namespace

TEST_CASE("conll: a token a line with its class and the tag of its name, a blank line behind the sentence", "[io]") {
    constexpr std::string_view text = "工信部公布。";
    planted page = cut(text, {"工信部", "公布", "。"});
    page.entities = {entity(at(text, "工信部"), "ministry", "cn-miit")};
    CHECK(conll(text, page) == "工信部\than\tB-ministry\n公布\than\tO\n。\tpunctuation\tO\n\n");
    CHECK(conll(text, page, {.entities = false}) == "工信部\than\tO\n公布\than\tO\n。\tpunctuation\tO\n\n");
}

TEST_CASE("conll: each document begins with -DOCSTART-, an empty one too", "[io]") {
    kuang::conll_writer to_conll;
    std::string out;
    for (const std::string_view text : {"甲", "", "乙"}) {
        planted page;
        if (!text.empty()) page = cut(text, {text});
        to_conll.append(out, kuang::pipeline{page}(text), {.id = "p1"});
    }
    const std::string first{start};
    CHECK(out == first + "甲\than\tO\n\n" + first + first + "乙\than\tO\n\n");
}

TEST_CASE("conll: a sentence ends behind its mark and the closing marks that follow, and at a line end", "[io]") {
    constexpr std::string_view text = "他說：「走！？」”好。)再\n說 一\r\n\r\n次\u2028完";
    const planted page =
        cut(text, {"他說：「", "走", "！", "？", "」", "”", "好", "。", ")", "再", "說", "一", "次", "完"});
    CHECK(sentences(text, page) == "他說：「 走 ！ ？ 」 ” \n好 。 ) \n再 \n說 一 \n次 \n完 \n");
    constexpr std::string_view comma = "甲。，乙";
    CHECK(sentences(comma, cut(comma, {"甲", "。", "，", "乙"})) == "甲 。 \n， 乙 \n");
}

TEST_CASE("conll: no sentence ends inside a name", "[io]") {
    constexpr std::string_view text = "工业和\n信息化部。好！樂園。";
    planted page = cut(text, {"工业", "和", "信息化部", "。", "好", "！", "樂園", "。"});
    page.entities = {entity(at(text, "工业和\n信息化部"), "ministry"), entity(at(text, "好！樂園"), "company")};
    CHECK(conll(text, page) ==
          "工业\than\tB-ministry\n和\than\tI-ministry\n信息化部\than\tI-ministry\n。\tpunctuation\tO\n\n"
          "好\than\tB-company\n！\tpunctuation\tI-company\n樂園\than\tI-company\n。\tpunctuation\tO\n\n");
}

TEST_CASE("conll: tags are of outermost names, two in a row begin anew", "[io]") {
    constexpr std::string_view text = "福建省人民政府商務部";
    planted page = cut(text, {"福建省", "人民政府", "商務部"});
    page.entities = {entity(at(text, "福建省人民政府"), "government"), entity(at(text, "福建省"), "province"),
                     entity(at(text, "商務部"), "ministry")};
    CHECK(conll(text, page) == "福建省\than\tB-government\n人民政府\than\tI-government\n商務部\than\tB-ministry\n\n");
}

TEST_CASE("conll: a token across the edge of a name is cut there", "[io]") {
    constexpr std::string_view text = "在福建人和京津冀";
    planted page = cut(text, {"在福建", "人和", "京津冀"});
    page.entities = {entity(at(text, "福建人"), "a"), entity(at(text, "京"), "b"), entity(at(text, "津"), "b"),
                     entity(at(text, "冀"), "b")};
    CHECK(conll(text, page) ==
          "在\than\tO\n福建\than\tB-a\n人\than\tI-a\n和\than\tO\n"
          "京\than\tB-b\n津\than\tB-b\n冀\than\tB-b\n\n");
    page.entities = {entity(at(text, "建"), "a")};
    CHECK(conll(text, page) == "在福\than\tO\n建\than\tB-a\n人和\than\tO\n京津冀\than\tO\n\n");
    page.entities = {entity(at(text, "在福建人"), "a"), entity(at(text, "人和"), "b")};  // they overlap
    CHECK(conll(text, page) == "在福建\than\tB-a\n人\than\tI-a\n和\than\tO\n京津冀\than\tO\n\n");
}

TEST_CASE("conll: a line has three fields whatever token and label hold", "[io]") {
    constexpr std::string_view text = "New\t York\u3000\xFF\x1C\n";
    const planted page{.tokens = {{{0, 12}, kuang::token_class::han},
                                  {{12, 13}, kuang::token_class::other},
                                  {{13, 14}, kuang::token_class::other},
                                  {{14, 15}, kuang::token_class::space}},
                       .entities = {entity({0, 12}, "my\tcity")}};
    CHECK(conll(text, page) == "New__York_\than\tB-my_city\n\uFFFD\tother\tO\n_\tother\tO\n\n");
}

TEST_CASE("conll: the shorter words inside a long one are left out", "[io]") {
    constexpr std::string_view text = "高速公路";
    const auto han = [&](std::string_view word) { return kuang::token{at(text, word), kuang::token_class::han}; };
    const planted page{.tokens = {han("高速公路"), han("高速"), han("公路")}, .entities = {entity({0, 12}, "road")}};
    CHECK(conll(text, page) == "高速公路\than\tB-road\n\n");
}

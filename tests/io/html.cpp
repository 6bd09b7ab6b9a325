// SPDX-License-Identifier: MIT
#include <kuang/io/html.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <string>
#include <string_view>

using namespace tests;

namespace {

// The article of one text, without the page around it.
std::string article(std::string_view text, const planted& mentions, const kuang::record_head& head = {.id = "p1"},
                    const kuang::write_options& chosen = {}) {
    kuang::html_writer to_html{chosen};
    std::string out;
    to_html.append(out, kuang::pipeline{mentions}(text), head);
    return out;
}

std::string mark(std::string_view attributes, std::string_view inside) {
    return "<mark " + std::string{attributes} + ">" + std::string{inside} + "</mark>";
}

}  // namespace

TEST_CASE("html: the text with its mentions marked, nested as they nest", "[io]") {
    const kuang::write_options no_tokens{.tokens = false};
    const std::string province = mark(R"(class="entity" data-kind="province" title="福建 CN-FJ CN")", "福建省");
    CHECK(article(sample, sample_mentions(), {.id = "p1"}, no_tokens) ==
          "<article><h2>p1</h2><p>" +
              mark(R"(class="entity" data-kind="government" title="福建省人民政府 cn-fj-gov CN")",
                   province + "人民政府") +
              "花了逾" + mark(R"(class="quantity" data-kind="percent" title="over 40")", "40%") + "，" +
              mark(R"(class="quantity" data-kind="money" title="11000000000000 CNY")", "人民幣11兆元") +
              "。</p></article>\n");
}

TEST_CASE("html: a page begins and ends once, however many documents it has", "[io]") {
    kuang::html_writer to_html;
    std::string out;
    to_html.begin(out);
    to_html.append(out, kuang::pipeline{planted{}}("甲"), {.id = "1"});
    to_html.append(out, kuang::pipeline{planted{}}("乙"), {.id = "2"});
    to_html.end(out);
    CHECK(out.starts_with("<!DOCTYPE html>"));
    CHECK(out.ends_with(
        "<article><h2>1</h2><p>甲</p></article>\n<article><h2>2</h2><p>乙</p></article>\n</body>\n</html>\n"));
}

TEST_CASE("html: nothing in a text, an id or a label breaks out", "[io]") {
    CHECK(article("<b>&\"甲", {}, {.id = "<script>"}) ==
          "<article><h2>&lt;script&gt;</h2><p>&lt;b&gt;&amp;&quot;甲</p></article>\n");
    CHECK(article("甲\xFF\x01乙\n", {}) == "<article><h2>p1</h2><p>甲\uFFFD\uFFFD乙\n</p></article>\n");
    const std::string evil = article("甲", {.entities = {entity({0, 3}, "\" onclick=\"x", "<i>")}});
    CHECK(evil.find(R"(data-kind="&quot; onclick=&quot;x" title="&lt;i&gt;")") != std::string::npos);
}

TEST_CASE("html: of two marks that cross, the second goes on behind the first", "[io]") {
    const planted crossing{.quantities = {quantity({3, 9}, kuang::quantity_kind::cardinal, kuang::decimal{2})},
                           .entities = {entity({0, 6}, "x")}};
    CHECK(article("甲二三", crossing) ==
          R"(<article><h2>p1</h2><p><mark class="entity" data-kind="x" title="">甲)"
          R"(<mark class="quantity" data-kind="cardinal" title="2">二</mark></mark>)"
          R"(<mark class="quantity more" data-kind="cardinal" title="2">三</mark></p></article>)"
          "\n");
}

TEST_CASE("html: ranges, open names and tokens say what they are", "[io]") {
    planted all{.tokens = {{{0, 3}, kuang::token_class::han}}};
    all.quantities = {
        quantity({3, 6}, kuang::quantity_kind::cardinal, kuang::amount::range(kuang::decimal{4}, kuang::decimal{5}))};
    static constexpr std::string_view may_be[] = {"a", "b"};
    all.entities = {entity({6, 9}, "ministry")};
    all.entities[0].candidates = may_be;
    CHECK(article("甲四乙", all) ==
          "<article><h2>p1</h2><p>" + mark(R"(class="token" data-kind="han" title="")", "甲") +
              mark(R"(class="quantity" data-kind="cardinal" title="4..5")", "四") +
              mark(R"(class="entity" data-kind="ministry" title="? a ? b")", "乙") + "</p></article>\n");
}

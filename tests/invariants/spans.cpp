// SPDX-License-Identifier: MIT
// Whatever the bytes: spans in range and on boundaries, no ill-formed piece in a mention, layers in order,
// parents contain children, tokens cover the text.
#include <kuang/pipeline/standard.hpp>

#include "../catch.hpp"
#include "../oracle/page_checker.hpp"
#include "../oracle/texts.hpp"

#include <string>
#include <string_view>

using oracle::page_checker;

TEST_CASE("invariants: random joins of names, numerals, glue and ill-formed bytes give sound layers", "[invariants]") {
    const auto mine = kuang::standard();
    auto page = mine.make_document();
    oracle::text_source texts{1};
    std::size_t numerals = 0, quantities = 0, entities = 0;
    for (int n = 0; n < 4000; ++n) {
        const std::string text = texts.next();
        mine.run(text, page);
        CAPTURE(n, text);
        REQUIRE(page_checker{page}.wrong() == "");
        numerals += page.all<kuang::numeral>().size();
        quantities += page.all<kuang::quantity>().size();
        entities += page.all<kuang::entity>().size();
    }
    CHECK(numerals > 4000);  // else the texts are too dull to show anything
    CHECK(quantities > 4000);
    CHECK(entities > 4000);
}

TEST_CASE("invariants: random bytes give sound layers", "[invariants]") {
    const auto mine = kuang::standard();
    auto page = mine.make_document();
    oracle::text_source texts{2};
    for (int n = 0; n < 4000; ++n) {
        const std::string text = n % 2 ? texts.bytes() : texts.next(6) + texts.bytes(8) + texts.next(6);
        mine.run(text, page);
        CAPTURE(n, text);
        REQUIRE(page_checker{page}.wrong() == "");
    }
}

TEST_CASE("invariants: an ill-formed piece between the characters of a mention ends it", "[invariants]") {
    const auto mine = kuang::standard();
    auto page = mine.make_document();
    for (const std::string_view good :
         {"工業和信息化部", "福建省人民政府", "2.3萬億元", "百分之四十", "三一重工", "4%到5%", "2025年8月1日"})
        for (const std::string_view bad : {"\xFF", "\xE4\xB8", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80"})
            for (std::size_t at = 0; at <= good.size(); ++at) {
                const std::string text =
                    std::string{good.substr(0, at)} + std::string{bad} + std::string{good.substr(at)};
                mine.run(text, page);
                CAPTURE(text);
                REQUIRE(page_checker{page}.wrong() == "");
            }
}

TEST_CASE("invariants: texts that once gave unsound layers", "[invariants]") {
    const auto mine = kuang::standard();
    auto page = mine.make_document();
    for (const std::string_view text :
         {"5個百分點", "千〇吉比特", "億年半年以上", "1年半年", "百千年", "½千年", "三年半日",
          "阿里健康\xFF人民幣零委員會", "上海贝尔\xFF市三民书局", "那曲藱國\x80廳", "\xFF八里乡集團委員會"}) {
        mine.run(text, page);
        CAPTURE(text);
        CHECK(page_checker{page}.wrong() == "");
    }
}

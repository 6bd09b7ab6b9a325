// SPDX-License-Identifier: MIT
#include <kuang/pipeline/standard.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <string_view>
#include <type_traits>

TEST_CASE("standard: tokens, numerals, quantities and entities of one page", "[pipeline]") {
    const auto mine = kuang::standard();
    using page_type = kuang::document<kuang::token, kuang::numeral, kuang::quantity, kuang::entity>;
    STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(mine)>::document_type, page_type>);

    for (const std::string_view text :
         {"工信部：陝西產值近2.3萬億元，增長4成", "工信部：陕西产值近2.3万亿元，增长4成"}) {
        CAPTURE(text);
        const page_type page = mine(text);
        REQUIRE(!page.all<kuang::token>().empty());
        CHECK(page.all<kuang::token>().front().begin == 0);
        CHECK(page.all<kuang::token>().back().end == text.size());
        CHECK(page.all<kuang::numeral>().size() == 2);

        const auto quantities = page.all<kuang::quantity>();
        REQUIRE(quantities.size() == 2);
        CHECK(quantities[0].kind == kuang::quantity_kind::money);
        CHECK(to_string(quantities[0].value) == "2300000000000");
        CHECK(quantities[0].bound == kuang::bound::under);
        CHECK(quantities[1].kind == kuang::quantity_kind::percent);
        CHECK(to_string(quantities[1].value) == "40");

        const auto entities = page.all<kuang::entity>();
        REQUIRE(entities.size() == 2);
        CHECK(entities[0].id == "cn-miit");
        CHECK(entities[0].canonical == "中华人民共和国工业和信息化部");
        CHECK(entities[1].id == "CN-SN");
        CHECK(entities[1].canonical == "陕西");
    }
}

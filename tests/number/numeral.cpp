// SPDX-License-Identifier: MIT
#include <kuang/number/numeral.hpp>

#include "found.hpp"

#include <vector>

TEST_CASE("numeral: a bound has a name in the record", "[number]") {
    CHECK(to_string(kuang::bound::none).empty());
    CHECK(to_string(kuang::bound::at_least) == "at_least");
}

TEST_CASE("numeral: a lone 一 before a classifier is a determiner, a digit string is positional", "[number]") {
    const auto mine = kuang::pipeline{kuang::numerals{}};
    const auto page = mine("一個人在二〇二四年寫了一百封信");
    const auto all = page.all<kuang::numeral>();
    REQUIRE(all.size() == 3);
    CHECK(all[0].determiner);
    CHECK(all[1].positional);
    CHECK_FALSE(all[2].determiner);
    CHECK_FALSE(all[2].positional);
}

TEST_CASE("numeral: 多 餘 and 幾 inside a numeral bound it", "[number]") {
    const auto mine = kuang::pipeline{kuang::numerals{}};
    const auto page = mine("三百多人、1,200餘戶、十幾輛車");
    const auto all = page.all<kuang::numeral>();
    REQUIRE(all.size() == 3);
    CHECK(all[0].bound == kuang::bound::over);
    CHECK(all[1].bound == kuang::bound::over);
    CHECK(all[2].bound == kuang::bound::about);
}

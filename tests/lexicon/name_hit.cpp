// SPDX-License-Identifier: MIT
#include <kuang/lexicon/name_hit.hpp>

#include "../catch.hpp"

TEST_CASE("name_sink: each entry has the owner of its time; empty names are left out", "[lexicon]") {
    kuang::name_sink names;
    names.add("工信部", 1);
    names.owner(2);
    names.add("", 5);
    names.add("小米", 0, true);
    REQUIRE(names.entries().size() == 2);
    CHECK(names.entries()[0].name == "工信部");
    CHECK(names.entries()[0].owner == 0);
    CHECK_FALSE(names.entries()[0].weak);
    CHECK(names.entries()[1].owner == 2);
    CHECK(names.entries()[1].weak);
}

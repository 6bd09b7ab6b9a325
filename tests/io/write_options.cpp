// SPDX-License-Identifier: MIT
#include <kuang/io/write_options.hpp>

#include "../catch.hpp"

TEST_CASE("write_options: all layers in bytes, unless one says otherwise", "[io]") {
    constexpr kuang::write_options chosen;
    CHECK(chosen.tokens);
    CHECK(chosen.numerals);
    CHECK(chosen.quantities);
    CHECK(chosen.entities);
    CHECK(chosen.offsets == kuang::offset_unit::bytes);
}

TEST_CASE("record_head: an id is enough", "[io]") {
    constexpr kuang::record_head head{.id = "p1"};
    CHECK(head.id == "p1");
    CHECK(head.json_id.empty());
    CHECK(head.members.empty());
}

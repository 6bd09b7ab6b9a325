// SPDX-License-Identifier: MIT
#include <kuang/number/quantity.hpp>

#include "../catch.hpp"

#include <sstream>

TEST_CASE("quantity: a kind has a name in the record", "[number]") {
    CHECK(to_string(kuang::quantity_kind::cardinal) == "cardinal");
    CHECK(to_string(kuang::quantity_kind::duration) == "duration");
    std::ostringstream out;
    out << kuang::quantity_kind::percent;
    CHECK(out.str() == "percent");
}

TEST_CASE("quantity: a unit that covers nothing is none", "[number]") {
    CHECK_FALSE(static_cast<bool>(kuang::unit{}));
    kuang::unit written;
    written.end = 3;
    CHECK(static_cast<bool>(written));
}

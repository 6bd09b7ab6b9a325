// SPDX-License-Identifier: MIT
#include <kuang/text/span.hpp>

#include "../catch.hpp"

namespace {
struct named : kuang::span {
    int name = 0;
};
struct unrelated {
    unsigned begin, end;
};
struct nothing {};
}  // namespace

TEST_CASE("span: half open, so neighbours do not overlap", "[text]") {
    constexpr kuang::span a{0, 3}, b{3, 6}, c{0, 6};
    STATIC_REQUIRE(a.size() == 3);
    STATIC_REQUIRE_FALSE(a.overlaps(b));
    STATIC_REQUIRE(c.overlaps(b));
    STATIC_REQUIRE(c.contains(a));
    STATIC_REQUIRE(a.contains(a));
    STATIC_REQUIRE_FALSE(a.contains(c));
    STATIC_REQUIRE(a != b);
}

TEST_CASE("span: a mention is whatever has begin and end", "[text]") {
    STATIC_REQUIRE(kuang::mention<kuang::span>);
    STATIC_REQUIRE(kuang::mention<named>);
    STATIC_REQUIRE(kuang::mention<unrelated>);
    STATIC_REQUIRE_FALSE(kuang::mention<nothing>);
    STATIC_REQUIRE_FALSE(kuang::mention<int>);
}

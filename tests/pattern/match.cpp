// SPDX-License-Identifier: MIT
#include <kuang/pattern/match.hpp>

#include "../catch.hpp"

TEST_CASE("match: sorted by begin, longer first, then by the pattern's place", "[pattern]") {
    const kuang::match a{{0, 3}, "a", 1, {}}, b{{0, 3}, "b", 0, {}}, c{{0, 6}, "c", 2, {}}, d{{3, 6}, "d", 0, {}};
    std::vector<kuang::match> layer{d, a, b, c};
    settle(layer, kuang::decoded_text{"元元"});
    CHECK(layer == std::vector{c, b, a, d});
}

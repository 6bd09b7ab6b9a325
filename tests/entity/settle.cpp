// SPDX-License-Identifier: MIT
#include <kuang/entity/settle.hpp>

#include "../catch.hpp"

#include <string_view>
#include <vector>

namespace {

kuang::entity mention(kuang::offset begin, kuang::offset end, std::string_view label) {
    kuang::entity e;
    e.begin = begin;
    e.end = end;
    e.label = label;
    return e;
}
using spans = std::vector<std::pair<kuang::offset, kuang::offset>>;
spans settled(std::vector<kuang::entity> layer, std::string_view text = "abcdefghijklmnopqrstuvwxyz") {
    const kuang::decoded_text decoded{text};
    settle(layer, decoded);
    spans out;
    for (const kuang::entity& e : layer) out.emplace_back(e.begin, e.end);
    return out;
}

}  // namespace

TEST_CASE("settle: of one span and one label the first stays", "[entity]") {
    CHECK(settled({mention(0, 4, "company"), mention(0, 4, "company")}) == spans{{0, 4}});
    CHECK(settled({mention(0, 4, "river"), mention(0, 4, "team")}) == spans{{0, 4}, {0, 4}});
}

TEST_CASE("settle: bodies and firms exclude one another, the longest wins, then the leftmost", "[entity]") {
    CHECK(settled({mention(0, 4, "company"), mention(2, 9, "ministry")}) == spans{{2, 9}});
    CHECK(settled({mention(0, 4, "company"), mention(2, 6, "government")}) == spans{{0, 4}});
    // The longest of a chain goes first, so its far neighbours stay.
    CHECK(settled({mention(0, 5, "company"), mention(4, 10, "ministry"), mention(9, 16, "company")}) ==
          spans{{0, 5}, {9, 16}});
}

TEST_CASE("settle: territories nest in longer names and give way where they only overlap", "[entity]") {
    CHECK(settled({mention(0, 9, "government"), mention(0, 3, "province")}) == spans{{0, 9}, {0, 3}});
    CHECK(settled({mention(0, 4, "province"), mention(2, 9, "company")}) == spans{{2, 9}});
    CHECK(settled({mention(0, 9, "company"), mention(3, 4, "province")}) == spans{{0, 9}});  // one character
}

TEST_CASE("settle: parents are the smallest mention around", "[entity]") {
    std::vector<kuang::entity> layer{mention(0, 20, "event"), mention(0, 10, "government"), mention(0, 3, "province"),
                                     mention(12, 15, "province")};
    const kuang::decoded_text decoded{"abcdefghijklmnopqrstuvwxyz"};
    settle(layer, decoded);
    REQUIRE(layer.size() == 4);
    CHECK(layer[0].parent == kuang::entity::no_parent);
    CHECK(layer[1].parent == 0);
    CHECK(layer[2].parent == 1);
    CHECK(layer[3].parent == 0);
}

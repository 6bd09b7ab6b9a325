// SPDX-License-Identifier: MIT
#include <kuang/text/rows.hpp>

#include "../catch.hpp"

#include <string_view>
#include <vector>

namespace {
inline constexpr kuang::rows_of table[] = {R"(
cn-miit	工信部|工业和信息化部	2008
cn-mof	财政部

)",
                                           R"(last		x)"};
using views = std::vector<std::string_view>;
}  // namespace

TEST_CASE("rows: the lines of all pieces in order, empty ones left out", "[text]") {
    views lines;
    for (const std::string_view line : kuang::lines_of(table)) lines.push_back(line);
    CHECK(lines == views{"cn-miit\t工信部|工业和信息化部\t2008", "cn-mof\t财政部", "last\t\tx"});
}

TEST_CASE("rows: columns from the left; a missing one is empty", "[text]") {
    kuang::row full{"a\t\tc"};
    CHECK(full.next() == "a");
    CHECK(full.next().empty());
    CHECK_FALSE(full.empty());
    CHECK(full.next() == "c");
    CHECK(full.empty());
    CHECK(full.next().empty());
    kuang::row nothing{""};
    CHECK(nothing.empty());
    CHECK(nothing.next().empty());
}

TEST_CASE("rows: alternatives of one column", "[text]") {
    views names;
    for (const std::string_view name : kuang::alternatives_of("工信部|工业和信息化部||")) names.push_back(name);
    CHECK(names == views{"工信部", "工业和信息化部"});
}

TEST_CASE("rows: a table can be read at compile time", "[text]") {
    constexpr auto count = [] {
        int lines = 0;
        for ([[maybe_unused]] const std::string_view line : kuang::lines_of(table)) ++lines;
        return lines;
    }();
    STATIC_REQUIRE(count == 3);
    STATIC_REQUIRE(kuang::count_rows(table) >= 3);
}

// SPDX-License-Identifier: MIT
#include <kuang/number/quantities.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"
#include "../markdown_table.hpp"

#include <string>
#include <string_view>
#include <vector>

TEST_CASE("docs: every example of docs/numbers.md is so", "[number]") {
    const auto rows = tests::example_rows(KUANG_SOURCE_DIR "/docs/numbers.md", 6);
    CHECK(rows.size() > 60);
    const auto mine = kuang::numerals{} | kuang::quantities{};
    for (const std::vector<std::string>& cells : rows) {
        CAPTURE(cells[0]);
        const auto page = mine(std::string_view{cells[0]});
        const auto all = page.all<kuang::quantity>();
        if (cells[1].empty()) {
            CHECK(all.empty());
            CHECK(page.all<kuang::numeral>().empty());
            continue;
        }
        REQUIRE(all.size() == 1);
        const kuang::quantity& q = all.front();
        CHECK(page.text_of(q) == cells[1]);
        CHECK(to_string(q.kind) == cells[2]);
        CHECK(to_string(q.value) == cells[3]);
        CHECK(to_string(q.bound) == cells[4]);
        const bool money = q.kind == kuang::quantity_kind::money && !q.unit.code.empty();
        CHECK((money ? std::string_view{q.unit.code} : q.unit ? page.text_of(q.unit) : std::string_view{}) == cells[5]);
    }
}

// SPDX-License-Identifier: MIT
#include <kuang/entity.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"
#include "../markdown_table.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

TEST_CASE("docs: every example of docs/names.md is so", "[entity]") {
    const auto rows = tests::example_rows(KUANG_SOURCE_DIR "/docs/names.md", 5);
    CHECK(rows.size() > 40);
    const auto mine = kuang::provinces{} | kuang::ministries{} | kuang::companies{} | kuang::places{};
    for (const std::vector<std::string>& cells : rows) {
        CAPTURE(cells[0]);
        const auto page = mine(std::string_view{cells[0]});
        const auto all = page.all<kuang::entity>();
        if (cells[1].empty()) {
            CHECK(all.empty());
            continue;
        }
        const auto found = std::ranges::find_if(all, [&](const kuang::entity& e) {
            return page.text_of(e) == cells[1] && e.label == cells[2] && e.id == cells[3] && e.canonical == cells[4];
        });
        CHECK(found != all.end());
    }
}

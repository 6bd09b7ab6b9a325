// SPDX-License-Identifier: MIT
#include <kuang/number/quantities.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

// The cells of a Markdown table row, without the blanks around them.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    for (std::size_t at = 1; at < line.size();) {
        std::size_t end = line.find('|', at);
        if (end == std::string::npos) break;
        std::string cell = line.substr(at, end - at);
        const std::size_t first = cell.find_first_not_of(' ');
        cells.push_back(first == std::string::npos ? "" : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
        at = end + 1;
    }
    return cells;
}

}  // namespace

TEST_CASE("docs: every example of docs/numbers.md is so", "[number]") {
    std::ifstream file{KUANG_SOURCE_DIR "/docs/numbers.md"};
    REQUIRE(file.good());
    const auto mine = kuang::numerals{} | kuang::quantities{};
    bool table = false;
    int rows = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] != '|') {
            table = false;
            continue;
        }
        const std::vector<std::string> cells = cells_of(line);
        if (cells.size() == 6 && cells[0] == "text") {
            table = true;
            continue;
        }
        if (!table || cells.size() != 6 || cells[0].starts_with("---")) continue;
        ++rows;
        CAPTURE(line);
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
    CHECK(rows > 60);
}

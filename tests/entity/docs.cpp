// SPDX-License-Identifier: MIT
#include <kuang/entity.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

// The cells of a Markdown table row, without the blanks around them.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    for (std::size_t at = 1; at < line.size();) {
        const std::size_t end = line.find('|', at);
        if (end == std::string::npos) break;
        const std::string cell = line.substr(at, end - at);
        const std::size_t first = cell.find_first_not_of(' ');
        cells.push_back(first == std::string::npos ? "" : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
        at = end + 1;
    }
    return cells;
}

}  // namespace

TEST_CASE("docs: every example of docs/names.md is so", "[entity]") {
    std::ifstream file{KUANG_SOURCE_DIR "/docs/names.md"};
    REQUIRE(file.good());
    const auto mine = kuang::provinces{} | kuang::ministries{} | kuang::companies{} | kuang::places{};
    bool examples = false;
    int rows = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] != '|') {
            examples = false;
            continue;
        }
        const std::vector<std::string> cells = cells_of(line);
        if (cells.size() == 5 && cells[0] == "text") {
            examples = true;
            continue;
        }
        if (!examples || cells.size() != 5 || cells[0].starts_with("---")) continue;
        ++rows;
        CAPTURE(line);
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
    CHECK(rows > 40);
}

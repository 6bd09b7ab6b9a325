#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <fstream>
#include <string>
#include <vector>

namespace tests {

// The rows of the Markdown tables of a file whose first column is headed `text` and that have this many columns, each
// row as its cells without the blanks around them.
inline std::vector<std::vector<std::string>> example_rows(const std::string& path, std::size_t columns) {
    const auto cells_of = [](const std::string& line) {
        std::vector<std::string> cells;
        for (std::size_t at = 1; at < line.size();) {
            const std::size_t end = line.find('|', at);
            if (end == std::string::npos) break;
            const std::string cell = line.substr(at, end - at);
            const std::size_t first = cell.find_first_not_of(' ');
            cells.push_back(first == std::string::npos ? ""
                                                       : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
            at = end + 1;
        }
        return cells;
    };
    std::vector<std::vector<std::string>> rows;
    std::ifstream file{path};
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] != '|') {
            inside = false;
            continue;
        }
        std::vector<std::string> cells = cells_of(line);
        if (cells.size() != columns || cells[0].starts_with("---")) continue;
        if (inside) rows.push_back(cells);
        inside = inside || cells[0] == "text";
    }
    return rows;
}

}  // namespace tests

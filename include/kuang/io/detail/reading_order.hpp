#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/mention_row.hpp>

#include <algorithm>
#include <vector>

namespace kuang::detail {

// Sorts mentions for people to read: by begin, the longer first. A numeral that a quantity covers goes, since it would
// say the same twice.
inline void put_in_reading_order(std::vector<mention_row>& rows) {
    const auto numeral = [](const mention_row& row) { return row.layer == "numeral"; };
    std::stable_sort(rows.begin(), rows.end(), [&](const mention_row& a, const mention_row& b) {
        if (a.begin != b.begin) return a.begin < b.begin;
        return a.end != b.end ? a.end > b.end : numeral(a) < numeral(b);
    });
    offset covered = 0;  // up to where the quantities so far reach
    std::erase_if(rows, [&](const mention_row& row) {
        if (row.layer == "quantity") covered = std::max(covered, row.end);
        return numeral(row) && row.end <= covered;
    });
}

}  // namespace kuang::detail

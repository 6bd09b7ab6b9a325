#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/mention_row.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace kuang::detail {

// Sorts mentions for people to read: by begin, the longer first. A numeral that a quantity covers goes, since it would
// say the same twice.
inline void put_in_reading_order(std::vector<mention_row>& rows) {
    const auto numeral = [](const mention_row* row) { return row->layer == "numeral"; };
    std::vector<mention_row*> order;
    order.reserve(rows.size());
    for (mention_row& row : rows) order.push_back(&row);
    std::sort(order.begin(), order.end(), [&](const mention_row* a, const mention_row* b) {
        if (a->begin != b->begin) return a->begin < b->begin;
        if (a->end != b->end) return a->end > b->end;
        return numeral(a) != numeral(b) ? numeral(b) : a < b;
    });
    std::vector<mention_row> sorted;
    sorted.reserve(rows.size());
    offset covered = 0;  // up to where the quantities so far reach
    for (mention_row* const row : order) {
        if (row->layer == "quantity") covered = std::max(covered, row->end);
        if (!numeral(row) || row->end > covered) sorted.push_back(std::move(*row));
    }
    rows.swap(sorted);
}

}  // namespace kuang::detail

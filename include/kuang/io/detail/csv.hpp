#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/csv.hpp>
#include <kuang/text/fold.hpp>

namespace kuang {
inline void append_csv_cell(std::string& out, std::string_view cell) {
    const bool formula = !cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos;
    const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) out += '"';
    if (formula) out += '\'';
    detail::for_each_character(cell, [&](char32_t c, std::string_view bytes) {
        out += bytes;
        if (c == U'"') out += '"';
    });
    if (quoted) out += '"';
}

inline void csv_writer::append_row(std::string& out, const mention_row& row) {
    const auto cell = [&](std::string_view text) {
        out += ',';
        append_csv_cell(out, text);
    };
    const auto number = [&](std::string_view digits) {
        out += ',';
        out += digits;
    };
    out += id_;
    cell(row.layer);
    number(std::to_string(offsets_(row.begin)));
    number(std::to_string(offsets_(row.end)));
    cell(row.text);
    cell(row.kind);
    number(row.value);
    number(row.lo);
    number(row.hi);
    cell(row.bound);
    cell(row.unit);
    cell(row.code);
    cell(row.label);
    cell(row.id);
    cell(row.canonical);
    cell(row.nation);
    out += "\r\n";
}

template <mention... Layers>
void csv_writer::append(std::string& out, const document<Layers...>& page, const record_head& head) {
    offsets_.assign(page.text(), chosen_.offsets);
    id_.clear();
    // A JSON id is a number, null or the like: a number stays one.
    const bool number =
        !head.json_id.empty() && (head.json_id[0] == '-' || (head.json_id[0] >= '0' && head.json_id[0] <= '9'));
    if (number) id_ = head.json_id;
    else if (head.json_id.empty()) append_csv_cell(id_, head.id);
    else if (head.json_id != "null") append_csv_cell(id_, head.json_id);
    for_each_row_of(page, chosen_, [&](const mention_row& row) { append_row(out, row); });
}

}  // namespace kuang

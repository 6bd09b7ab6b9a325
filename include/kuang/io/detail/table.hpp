#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/detail/display_width.hpp>
#include <kuang/io/detail/reading_order.hpp>
#include <kuang/io/table.hpp>
#include <kuang/text/fold.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace kuang {
namespace detail {

inline void append_visible_escape(std::string& out, char32_t c) {
    switch (c) {
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    char digits[8];
    const auto end = std::to_chars(digits, digits + sizeof digits, static_cast<std::uint32_t>(c), 16).ptr;
    out += "\\u{";
    out.append(digits, static_cast<std::size_t>(end - digits));
    out += '}';
}

// Appends at most `columns` columns of a text, with … where some was cut.
inline void append_cut(std::string& out, std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) {
        out += text;
        return;
    }
    std::size_t at = 0, width = 0;
    while (at < text.size()) {
        std::size_t next = at;
        bool ill_formed = false;
        width += width_of(next_code_point(text, next, ill_formed));
        if (width > columns - 1) break;
        at = next;
    }
    out.append(text, 0, at);
    out += "…";
}

}  // namespace detail

inline std::size_t display_width(std::string_view text) noexcept {
    std::size_t width = 0;
    detail::for_each_character(text, [&](char32_t c, std::string_view) { width += detail::width_of(c); });
    return width;
}

inline void append_visible(std::string& out, std::string_view text) {
    detail::for_each_character(text, [&](char32_t c, std::string_view bytes) {
        if (detail::is_invisible(c)) detail::append_visible_escape(out, c);
        else out += bytes;
    });
}

inline table_writer::line table_writer::line_of(const mention_row& row, std::size_t depth) {
    constexpr std::size_t widest = 40;
    const auto shown = [](std::string_view text) {
        std::string whole, cut;
        // A long token need not be made visible to its end.
        append_visible(whole, text.substr(0, 64 * widest));
        detail::append_cut(cut, whole, widest);
        return cut;
    };
    line cells;
    cells[0] = shown(!row.label.empty() ? row.label : !row.kind.empty() ? row.kind : row.layer);
    cells[1] = std::string(2 * std::min<std::size_t>(depth, 8), ' ') + shown(row.text);
    if (row.layer == "entity") {
        std::string open;
        for (const std::string_view id : row.candidates) (open += open.empty() ? "? " : ", ") += id;
        cells[2] = shown(!open.empty() ? open : row.canonical.empty() ? row.id : row.canonical);
        cells[3] = shown(row.nation);
    } else {
        cells[2] = row.bound;
        if (!row.bound.empty()) cells[2] += ' ';
        cells[2] += !row.lo.empty() || !row.hi.empty() ? row.lo + ".." + row.hi : row.value;
        cells[3] = shown(row.code.empty() ? row.unit : row.code);
    }
    cells[4] = std::to_string(offsets_(row.begin));
    cells[4] += '-';
    cells[4] += std::to_string(offsets_(row.end));
    return cells;
}

inline void table_writer::append_rows(std::string& out, const record_head& head) {
    if (!first_) out += '\n';
    first_ = false;
    out += "== ";
    append_visible(out, head.json_id.empty() ? head.id : head.json_id);
    out += '\n';
    if (rows_.empty()) {
        out += "(nothing found)\n";
        return;
    }
    detail::put_in_reading_order(rows_);
    std::vector<line> lines{{"kind", "text", "value", "unit", "offsets"}};
    lines.reserve(rows_.size() + 1);
    std::vector<span> around;
    for (const mention_row& row : rows_) {
        while (!around.empty() && around.back().end <= row.begin) around.pop_back();
        lines.push_back(line_of(row, around.size()));
        if (row.layer == "entity") around.push_back(row);
    }
    std::array<std::size_t, 5> widths{};
    for (const line& l : lines)
        for (std::size_t i = 0; i < l.size(); ++i) widths[i] = std::max(widths[i], display_width(l[i]));
    for (const line& l : lines) {
        for (std::size_t i = 0; i < l.size(); ++i) {
            out += l[i];
            if (i + 1 < l.size()) out.append(widths[i] - display_width(l[i]) + 2, ' ');
        }
        out += '\n';
    }
}

template <mention... Layers>
void table_writer::append(std::string& out, const document<Layers...>& page, const record_head& head) {
    offsets_.assign(page.text(), chosen_.offsets);
    rows_.clear();
    for_each_row_of(page, chosen_, [&](const mention_row& row) { rows_.push_back(row); });
    append_rows(out, head);
}

}  // namespace kuang

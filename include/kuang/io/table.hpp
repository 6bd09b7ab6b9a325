#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/mention_row.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/offset_map.hpp>
#include <kuang/text/span.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {

/// Columns that a text takes on a terminal: two for wide and full-width characters (UAX #11), none for
/// combining marks, one for all else. O(text.size()).
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

/// Appends a text such that a terminal shows every character and obeys none: controls, line ends, format and
/// bidirectional controls as \n, \t, \u{202E}; ill-formed pieces as U+FFFD.
void append_visible(std::string& out, std::string_view text);

/// Writes documents for people: a heading with the document's id, then its mentions in reading order, in
/// columns that align on a terminal.
///
/// Rows      a numeral is left out where a quantity of the table covers it, since it would say the same twice;
///           mentions inside a longer one follow it, indented.
/// Value     of numbers, with the bound before it: `over 40`, `4..5`. Of entities the canonical name; where
///           the text leaves it open, the ids it may be: `? cn-mfa, tw-mofa`.
/// Long text is cut at 40 columns.
/// Threads   an object each.
///
///     == p1
///     kind     text    value                         unit  offsets
///     percent  40%     over 40                             20-23
///     ministry 工信部  中华人民共和国工业和信息化部  CN    2-5
class table_writer {
public:
    explicit table_writer(const write_options& chosen = {}) : chosen_{chosen} {}

    void begin(std::string&) { first_ = true; }
    template <mention... Layers>
    void append(std::string& out, const document<Layers...>& page, const record_head& head);
    void end(std::string&) {}

private:
    using line = std::array<std::string, 5>;

    [[nodiscard]] line line_of(const mention_row& row, std::size_t depth);
    void append_rows(std::string& out, const record_head& head);

    write_options chosen_;
    offset_map offsets_;
    std::vector<mention_row> rows_;
    bool first_ = true;
};

}  // namespace kuang

#include <kuang/io/detail/table.hpp>  // bodies

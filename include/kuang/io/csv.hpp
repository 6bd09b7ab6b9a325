#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/mention_row.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/offset_map.hpp>
#include <kuang/text/span.hpp>

#include <string>
#include <string_view>

namespace kuang {

/// Appends one cell as RFC 4180 has it: quoted where it holds a comma, a quote or a line end. A cell that a
/// spreadsheet would take for a formula (it begins with = + - @, tab or CR) gets an apostrophe in front.
void append_csv_cell(std::string& out, std::string_view cell);

/// Writes mentions as CSV for spreadsheets and data frames: a header, then a row a mention, lines ended by CR LF.
///
/// Columns   id,layer,begin,end,text,kind,value,lo,hi,bound,unit,code,label,entity_id,canonical,nation;
///           `id` is the document's. Cells that do not apply are empty. Layer by layer, in text order.
/// Cells     text goes through `append_csv_cell`; values, `lo` and `hi` are numbers and stay as they are, -5 too.
/// Bad input ill-formed bytes of an id become U+FFFD.
/// Threads   an object each.
///
///     id,layer,begin,end,text,kind,value,…
///     p1,quantity,20,23,40%,percent,40,,,over,,,,,,
class csv_writer {
public:
    explicit csv_writer(const write_options& chosen = {}) : chosen_{chosen} {}

    void begin(std::string& out) {
        out += "id,layer,begin,end,text,kind,value,lo,hi,bound,unit,code,label,entity_id,canonical,nation\r\n";
    }
    template <mention... Layers>
    void append(std::string& out, const document<Layers...>& page, const record_head& head);
    void end(std::string&) {}

private:
    void append_row(std::string& out, const mention_row& row);

    write_options chosen_;
    offset_map offsets_;
    std::string id_;  // the document's, as a cell
};

}  // namespace kuang

#include <kuang/io/detail/csv.hpp>  // bodies

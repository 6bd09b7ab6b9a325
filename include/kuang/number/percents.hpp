#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/quantities.hpp>

#include <optional>
#include <string_view>

namespace kuang {

/// Finds percentages: a numeral together with the mark that makes it a share of the whole.
///
/// Shapes    40%  ４０％  百分之三  4成  四成五  七折  16.98‰; a range is one mention:
///           4%到5%  三至四成. 0.5個百分點 is of kind point. Left alone: 三成功 (成 opens a word).
/// Value     exact, in percent: 4成 is 40, 16.98‰ is 1.698; a range has `lo` and `hi` instead.
/// Bound     超過 近 以上 and the like stay outside the span and set `bound`.
/// Offsets   bytes of the caller's UTF-8, half-open, on character boundaries, over numeral and mark: in 近4成 the
///           span is the four bytes of 4成.
/// Errors    none at run time; arbitrary bytes are fine. Over 38 digits: no value, no mention.
/// Cost      O(bytes) time, no allocation once the document's buffers have grown.
/// Lifetime  a `quantity` is offsets and values; `document::text_of` reads the caller's text.
/// Threads   immutable after construction; share one object freely.
/// See       docs/numbers.md; tests/number/percents.cpp has each shape above.
///
///     const auto mine = kuang::numerals{} | kuang::percents{};
///     const auto page = mine("開工率近4成，成本降了4%到5%");
///     // page.all<quantity>(): {value 40, under}, {lo 4, hi 5}
using percents = basic_quantities<quantity_kind::percent, quantity_kind::point>;

/// Reads one percentage that fills `cell` from end to end, as in a table cell.
/// Nothing if it is anything else. O(cell.size()).
///
///     parse_percent("四成五")->value == 45
[[nodiscard]] inline std::optional<quantity> parse_percent(std::string_view cell) {
    return detail::parse_cell(cell, detail::kind_bit(quantity_kind::percent) | detail::kind_bit(quantity_kind::point));
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/numerals.hpp>
#include <kuang/number/quantity.hpp>
#include <kuang/text/layers.hpp>

#include <optional>
#include <string_view>
#include <utility>

namespace kuang {

/// Finds quantities of the chosen kinds: what numerals add up to together with the words around them.
///
/// Shapes    see docs/numbers.md: each kind with its grammar and examples.
/// Value     exact, in the base unit (money in main units, percent in percent).
/// Bound     超過 近 約 以上 and the like stay outside the span and set `bound`.
/// Offsets   bytes of the caller's UTF-8, half-open; a cardinal's unit has its own span.
/// Errors    none at run time; arbitrary bytes are fine.
/// Cost      O(bytes), no allocation once the document's buffers have grown; kinds not asked are not looked for.
/// Threads   immutable; share one object freely.
/// See       docs/numbers.md
///
///     const auto mine = kuang::numerals{} | kuang::quantities{};
///     const auto page = mine("已有1,200餘家商號報名");   // cardinal 1200, over, unit 家
template <quantity_kind... Kinds>
class basic_quantities {
public:
    using needs = layers<numeral>;
    using makes = layers<quantity>;

    /// Called by the pipeline.
    template <class In, class Out>
    void run(const In& in, Out& out) const;
};

/// All kinds.
using quantities =
    basic_quantities<quantity_kind::cardinal, quantity_kind::ordinal, quantity_kind::percent, quantity_kind::point,
                     quantity_kind::fraction, quantity_kind::multiple, quantity_kind::ratio, quantity_kind::money,
                     quantity_kind::date, quantity_kind::time, quantity_kind::duration>;

/// Reads one quantity that fills `cell` from end to end, as in a table cell: 人民幣11兆元, 8月1日, 455萬個.
///
///     parse_quantity("人民幣11兆元")->value == 11000000000000
[[nodiscard]] std::optional<quantity> parse_quantity(std::string_view cell);

}  // namespace kuang

#include <kuang/number/detail/quantities.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/number/quantity.hpp>
#include <kuang/pattern/match.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/span.hpp>
#include <kuang/token/token.hpp>

#include <span>
#include <string>
#include <string_view>

namespace kuang {

/// One mention of any layer as a flat row, for formats that have columns. What a layer does not know is empty.
struct mention_row : span {
    std::string_view layer;     ///< token, numeral, quantity, entity, match
    std::string_view text;      ///< as the caller wrote it
    std::string_view kind;      ///< kind of a quantity, class of a token, name of a pattern
    std::string value, lo, hi;  ///< plain digits, as in the record
    std::string_view bound;
    std::string_view unit;  ///< the unit word as written
    std::string_view code;
    std::string_view label;  ///< of an entity
    std::string_view id;
    std::string_view canonical;
    std::string_view nation;
    std::span<const std::string_view> candidates;  ///< ids it may be, where the text leaves it open
};

/// The row of one mention. `text` is the document's.
[[nodiscard]] mention_row row_of(std::string_view text, const token& t);
[[nodiscard]] mention_row row_of(std::string_view text, const numeral& n);
[[nodiscard]] mention_row row_of(std::string_view text, const quantity& q);
[[nodiscard]] mention_row row_of(std::string_view text, const entity& e);
[[nodiscard]] mention_row row_of(std::string_view text, const match& m);

/// Calls `use(const mention_row&)` for the mentions of the layers asked for, layer by layer.
template <mention... Layers, class Use>
void for_each_row_of(const document<Layers...>& page, const write_options& chosen, Use&& use);

}  // namespace kuang

#include <kuang/io/detail/mention_row.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/number/quantity.hpp>
#include <kuang/pattern/match.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/offset_map.hpp>
#include <kuang/text/span.hpp>
#include <kuang/token/token.hpp>

#include <string>
#include <string_view>

namespace kuang {

/// How mentions of one layer look in a record: specialise it for a layer of your own.
///
///     template <>
///     struct kuang::record_layer<hashtag> {
///         static constexpr std::string_view name = "hashtags";
///         /// Appends members behind begin, end and text, each with a comma before it.
///         static void append(std::string& out, const hashtag& h, kuang::record_context& in);
///     };
template <class Mention>
struct record_layer;

/// The text of the document that is written, and its offsets in the unit asked for.
class record_context {
public:
    record_context() = default;

    void assign(std::string_view text, offset_unit unit) {
        text_ = text;
        offsets_.assign(text, unit);
    }
    [[nodiscard]] std::string_view text_of(const span& s) const noexcept { return text_.substr(s.begin, s.size()); }
    [[nodiscard]] std::size_t offset_of(offset byte) { return offsets_(byte); }

    /// Appends `"begin":20,"end":23,"text":"40%"`.
    void append_span(std::string& out, const span& s);

private:
    std::string_view text_;
    offset_map offsets_;
};

/// Appends one document as one JSON object on one line, without a line end:
///
///     {"id":"p1","numerals":[{"begin":20,"end":22,"text":"40","value":"40"}],"quantities":[…],"entities":[…]}
///
/// Layers    tokens, numerals, quantities, entities, matches in this order, as the options ask and the document has
///           them; then the document's other layers that have a `record_layer`.
/// Matches   `name` of the pattern, and `groups` up to the last that took part: spans, null for one that took none.
/// Value     a string of plain digits, exact; a range has `lo` and `hi`, null where open; none: no such key.
/// Offsets   in the unit of the options.
/// Entities  `parent` is an index into the record's own array. What is not known (`id`, `canonical`, `nation`)
///           is null; `media` and `candidates` stand only where they say something.
/// Errors    none: any bytes give one line of well-formed JSON.
/// Cost      O(text + mentions); no allocation but the growth of `out` if `scratch` is used again.
template <mention... Layers>
void append_record(std::string& out, const document<Layers...>& page, const record_head& head,
                   const write_options& chosen, record_context& scratch);

template <mention... Layers>
void append_record(std::string& out, const document<Layers...>& page, std::string_view id = {},
                   const write_options& chosen = {}) {
    record_context scratch;
    append_record(out, page, record_head{.id = id}, chosen, scratch);
}

}  // namespace kuang

#include <kuang/io/detail/record.hpp>  // bodies

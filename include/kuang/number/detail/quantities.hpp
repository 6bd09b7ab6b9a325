#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/bounds.hpp>
#include <kuang/number/detail/cardinal.hpp>
#include <kuang/number/detail/date.hpp>
#include <kuang/number/detail/duration.hpp>
#include <kuang/number/detail/money.hpp>
#include <kuang/number/detail/numerals.hpp>
#include <kuang/number/detail/ordinal.hpp>
#include <kuang/number/detail/percent.hpp>
#include <kuang/number/detail/quantity_builder.hpp>
#include <kuang/number/detail/time.hpp>
#include <kuang/number/quantities.hpp>

namespace kuang {

namespace detail {

inline void find_quantities(const decoded_text& text, std::span<const numeral> numerals, unsigned kinds,
                            quantity_buffer& buffer, std::vector<quantity>& out) {
    quantity_builder{text, numerals, kinds, buffer, out}.run();
}

// The one quantity of these kinds that is the whole of a cell.
[[nodiscard]] inline std::optional<quantity> parse_cell(std::string_view cell, unsigned kinds) {
    const decoded_text text{cell};
    std::vector<numeral> numerals;
    std::vector<quantity> found;
    quantity_buffer buffer;
    find_numerals(text, {}, 0, trap_words::standard(), {}, numerals);
    find_quantities(text, numerals, kinds, buffer, found);
    if (found.size() != 1) return std::nullopt;
    const quantity& q = found.front();
    const offset begin = q.unit ? std::min(q.begin, q.unit.begin) : q.begin,
                 end = q.unit ? std::max(q.end, q.unit.end) : q.end;
    if (begin != 0 || end != cell.size() || q.value.what() == amount::form::none) return std::nullopt;
    return q;
}

}  // namespace detail

template <quantity_kind... Kinds>
template <class In, class Out>
void basic_quantities<Kinds...>::run(const In& in, Out& out) const {
    constexpr unsigned kinds = (0U | ... | detail::kind_bit(Kinds));
    detail::find_quantities(in.text(), in.template layer<numeral>(), kinds,
                            out.template buffer<detail::quantity_buffer>(), out.template layer<quantity>());
}

inline std::optional<quantity> parse_quantity(std::string_view cell) { return detail::parse_cell(cell, ~0U); }

}  // namespace kuang

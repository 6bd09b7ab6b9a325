#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/mention_row.hpp>

#include <type_traits>

namespace kuang {
namespace detail {

inline mention_row row_at(std::string_view text, const span& s, std::string_view layer) {
    mention_row row{};
    row.begin = s.begin;
    row.end = s.end;
    row.layer = layer;
    row.text = text.substr(s.begin, s.size());
    return row;
}
inline void put_amount(mention_row& row, const amount& value) {
    if (value.is_range()) {
        append_lo_to(row.lo, value);
        append_hi_to(row.hi, value);
    } else {
        append_to(row.value, value);
    }
}

}  // namespace detail

inline mention_row row_of(std::string_view text, const token& t) {
    mention_row row = detail::row_at(text, t, "token");
    row.kind = to_string(t.kind);
    return row;
}
inline mention_row row_of(std::string_view text, const numeral& n) {
    mention_row row = detail::row_at(text, n, "numeral");
    detail::put_amount(row, n.value);
    row.bound = to_string(n.bound);
    return row;
}
inline mention_row row_of(std::string_view text, const quantity& q) {
    mention_row row = detail::row_at(text, q, "quantity");
    row.kind = to_string(q.kind);
    detail::put_amount(row, q.value);
    row.bound = to_string(q.bound);
    if (q.unit) row.unit = text.substr(q.unit.begin, q.unit.size());
    row.code = q.unit.code;
    return row;
}
inline mention_row row_of(std::string_view text, const entity& e) {
    mention_row row = detail::row_at(text, e, "entity");
    row.label = e.label;
    row.id = e.id;
    row.canonical = e.canonical;
    row.nation = e.nation;
    row.candidates = e.candidates;
    return row;
}
inline mention_row row_of(std::string_view text, const match& m) {
    mention_row row = detail::row_at(text, m, "match");
    row.kind = m.name;
    return row;
}

template <mention... Layers, class Use>
void for_each_row_of(const document<Layers...>& page, const write_options& chosen, Use&& use) {
    const auto put = [&]<class T>(std::type_identity<T>, bool asked) {
        if constexpr (detail::has_layer<T, layers<Layers...>>)
            if (asked)
                for (const T& m : page.template all<T>()) use(row_of(page.text(), m));
    };
    put(std::type_identity<token>{}, chosen.tokens);
    put(std::type_identity<numeral>{}, chosen.numerals);
    put(std::type_identity<quantity>{}, chosen.quantities);
    put(std::type_identity<entity>{}, chosen.entities);
    put(std::type_identity<match>{}, chosen.matches);
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/entity/settle.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/number/quantity.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/token.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace tests {

// A component that "finds" what a test planted: the writers are tested without any tagger.
struct planted {
    using needs = kuang::layers<>;
    using makes = kuang::layers<kuang::token, kuang::numeral, kuang::quantity, kuang::entity>;

    std::vector<kuang::token> tokens{};
    std::vector<kuang::numeral> numerals{};
    std::vector<kuang::quantity> quantities{};
    std::vector<kuang::entity> entities{};

    template <class In, class Out>
    void run(const In&, Out& out) const {
        out.template layer<kuang::token>() = tokens;
        out.template layer<kuang::numeral>() = numerals;
        out.template layer<kuang::quantity>() = quantities;
        out.template layer<kuang::entity>() = entities;
    }
};

// The bytes of the first occurrence of `part` in `text`.
inline kuang::span at(std::string_view text, std::string_view part) {
    const auto begin = static_cast<kuang::offset>(text.find(part));
    return {begin, begin + static_cast<kuang::offset>(part.size())};
}

inline kuang::numeral numeral(kuang::span where, const kuang::amount& value, kuang::bound bound = kuang::bound::none) {
    kuang::numeral n;
    static_cast<kuang::span&>(n) = where;
    n.value = value;
    n.bound = bound;
    return n;
}

inline kuang::quantity quantity(kuang::span where, kuang::quantity_kind kind, const kuang::amount& value,
                                kuang::bound bound = kuang::bound::none) {
    kuang::quantity q;
    static_cast<kuang::span&>(q) = where;
    q.kind = kind;
    q.value = value;
    q.bound = bound;
    return q;
}

inline kuang::unit unit(kuang::span where, std::string_view code = {}) {
    kuang::unit u;
    static_cast<kuang::span&>(u) = where;
    u.code = code;
    return u;
}

inline kuang::entity entity(kuang::span where, std::string_view label, std::string_view id = {},
                            std::string_view canonical = {}, std::string_view nation = {}) {
    kuang::entity e;
    static_cast<kuang::span&>(e) = where;
    e.label = label;
    e.id = id;
    e.canonical = canonical;
    e.nation = nation;
    return e;
}

// 福建省人民政府 spent over 40% and 人民幣11兆元: a mention of every layer, one of them nested.
inline constexpr std::string_view sample = "福建省人民政府花了逾40%，人民幣11兆元。";
inline planted sample_mentions() {
    planted all;
    kuang::token first;
    static_cast<kuang::span&>(first) = at(sample, "福建省");
    first.kind = kuang::token_class::han;
    all.tokens = {first};
    all.numerals = {numeral(at(sample, "40"), kuang::decimal{40}, kuang::bound::over),
                    numeral(at(sample, "11兆"), kuang::decimal{11, 12})};
    all.quantities = {
        quantity(at(sample, "40%"), kuang::quantity_kind::percent, kuang::decimal{40}, kuang::bound::over),
        quantity(at(sample, "人民幣11兆元"), kuang::quantity_kind::money, kuang::decimal{11, 12})};
    all.quantities[1].unit = unit(at(sample, "人民幣"), "CNY");
    all.entities = {entity(at(sample, "福建省人民政府"), "government", "cn-fj-gov", "福建省人民政府", "CN"),
                    entity(at(sample, "福建省"), "province", "CN-FJ", "福建", "CN")};
    return all;
}

}  // namespace tests

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/number/quantity.hpp>
#include <kuang/token/token.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace oracle {

/// All that a mention says, on one line. `shift` is taken from offsets and `before` from parents, so that
/// the mentions of a text inside another one read alike; without `places` only what a counterpart in the
/// other script has in common.
struct how {
    kuang::offset shift = 0;
    std::uint32_t before = 0;
    bool places = true;
};

inline std::string place(const kuang::span& s, how h) {
    return h.places ? std::to_string(s.begin - h.shift) + ".." + std::to_string(s.end - h.shift) + ' ' : std::string{};
}
inline std::string line_of(const kuang::token& t, how h = {}) { return place(t, h) + std::string{to_string(t.kind)}; }
inline std::string line_of(const kuang::numeral& n, how h = {}) {
    return place(n, h) + to_string(n.value) + ' ' + std::string{to_string(n.bound)} +
           (n.determiner ? " determiner" : "") + (n.positional ? " positional" : "");
}
inline std::string line_of(const kuang::quantity& q, how h = {}) {
    return place(q, h) + std::string{to_string(q.kind)} + ' ' + to_string(q.value) + ' ' +
           std::string{to_string(q.bound)} +
           (q.unit ? " unit " + place(q.unit, h) + std::string{q.unit.code} : std::string{}) +
           (q.determiner ? " determiner" : "");
}
/// `all`: the layer, for the name of the parent; without it the parent is a number.
inline std::string line_of(const kuang::entity& e, how h = {}, std::span<const kuang::entity> all = {}) {
    std::string out = place(e, h) + std::string{e.label} + ' ' + std::string{e.id} + ' ';
    // What the grammar read is written as the text has it.
    if (h.places || e.source == kuang::entity_source::listed) out += std::string{e.canonical} + ' ';
    out += std::string{e.nation} + ' ' + std::string{to_string(e.source)} + (e.media ? " media" : "");
    if (e.parent != kuang::entity::no_parent)
        out += " in " + (e.parent < all.size() && !h.places ? std::string{all[e.parent].id}
                                                            : std::to_string(e.parent - h.before));
    for (const std::string_view id : e.candidates) out += " or " + std::string{id};
    return out;
}

/// The lines of a whole page, layer by layer.
template <class Page>
std::vector<std::string> lines_of(const Page& page, how h = {}) {
    std::vector<std::string> out;
    const auto add = [&]<class T>(std::string_view layer) {
        if constexpr (requires { page.template all<T>(); })
            for (const T& m : page.template all<T>()) {
                if constexpr (std::is_same_v<T, kuang::entity>)
                    out.push_back(std::string{layer} + line_of(m, h, page.template all<T>()));
                else out.push_back(std::string{layer} + line_of(m, h));
            }
    };
    add.template operator()<kuang::token>("token ");
    add.template operator()<kuang::numeral>("numeral ");
    add.template operator()<kuang::quantity>("quantity ");
    add.template operator()<kuang::entity>("entity ");
    return out;
}

}  // namespace oracle

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entity_tests {

/// What a case expects: the mention's text, label and id; an empty id is not compared, "-" wants none.
struct wanted {
    std::string_view text, label, id = {}, canonical = {};
};

inline std::string written(std::string_view text, std::string_view label, std::string_view id,
                           std::string_view canonical) {
    std::string line{text};
    line.append(" ").append(label);
    if (!id.empty()) line.append(" ").append(id);
    if (!canonical.empty()) line.append(" ").append(canonical);
    return line;
}

/// Mines `text` and compares the mentions with those wanted, in order; mentions with other labels than `label` are left
/// out where one is given.
template <class Pipeline>
void check(const Pipeline& mine, std::string_view text, std::initializer_list<wanted> all,
           std::string_view label = {}) {
    const auto page = mine(text);
    std::vector<std::string> want, got;
    for (const wanted& w : all) want.push_back(written(w.text, w.label, w.id, w.canonical));
    std::size_t n = 0;
    for (const kuang::entity& e : page.template all<kuang::entity>()) {
        if (!label.empty() && e.label != label) continue;
        const wanted w = n < all.size() ? all.begin()[n] : wanted{{}, {}, {}, {}};
        ++n;
        got.push_back(written(page.text_of(e), e.label,
                              w.id.empty()   ? ""
                              : e.id.empty() ? "-"
                                             : e.id,
                              w.canonical.empty() ? "" : e.canonical));
    }
    CAPTURE(text);
    CHECK(got == want);
}

}  // namespace entity_tests

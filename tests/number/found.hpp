#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/quantities.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace number_test {

// One row of a table of cases: a text, and what is found in it as "span=value span=value".
struct row {
    std::string_view text;
    std::string_view found;
};

inline std::string numerals_of(std::string_view text, kuang::numerals::options chosen = {}) {
    const auto mine = kuang::pipeline{kuang::numerals{std::move(chosen)}};
    const auto page = mine(text);
    std::string out;
    for (const kuang::numeral& n : page.all<kuang::numeral>()) {
        if (!out.empty()) out += ' ';
        out.append(page.text_of(n)).append("=").append(kuang::to_string(n.value));
    }
    return out;
}

// "span kind value [bound] [unit=…] [code=…]", one quantity after the other, separated by " | "
inline std::string quantities_of(std::string_view text) {
    static const auto mine = kuang::numerals{} | kuang::quantities{};
    const auto page = mine(text);
    std::string out;
    for (const kuang::quantity& q : page.all<kuang::quantity>()) {
        if (!out.empty()) out += " | ";
        out.append(page.text_of(q)).append(" ").append(kuang::to_string(q.kind));
        if (const std::string value = kuang::to_string(q.value); !value.empty()) out.append(" ").append(value);
        if (q.bound != kuang::bound::none) out.append(" ").append(kuang::to_string(q.bound));
        if (q.unit) out.append(" unit=").append(page.text_of(q.unit));
        if (!q.unit.code.empty()) out.append(" code=").append(q.unit.code);
        if (q.determiner) out.append(" det");
    }
    return out;
}

inline void check_numerals(const std::vector<row>& rows) {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(numerals_of(r.text) == r.found);
    }
}
inline void check_quantities(const std::vector<row>& rows) {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(quantities_of(r.text) == r.found);
    }
}

}  // namespace number_test

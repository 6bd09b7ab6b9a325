#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/kuang.hpp>

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace pages {

/// A number that must be found: a piece of the page in which [brackets] stand around the mention.
struct number {
    std::string_view where;
    std::string_view kind;
    std::string_view value;       ///< as to_string writes it: "40", "4..5", "2/3", "--08-01"; "" for none
    std::string_view unit = "";   ///< as written, or its code; "" is not looked at
    std::string_view bound = "";  ///< "?" is not looked at
};

/// A name that must be found, likewise.
struct name {
    std::string_view where;
    std::string_view label;
    std::string_view canonical;
};

inline std::string read(std::string_view file) {
    std::ifstream in{std::string{KUANG_SOURCE_DIR "/examples/pages/"} + std::string{file}, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Where the brackets are in the page. The piece must stand there exactly once.
inline kuang::span place_of(std::string_view page, std::string_view where) {
    const std::size_t open = where.find('['), close = where.find(']');
    std::string piece{where};
    piece.erase(close, 1).erase(open, 1);
    const std::size_t at = page.find(piece);
    INFO(where);
    REQUIRE(at != page.npos);
    REQUIRE(page.find(piece, at + 1) == page.npos);
    return {static_cast<kuang::offset>(at + open), static_cast<kuang::offset>(at + close - 1)};
}

/// All mentions of a layer that touch a place, for the message of a failure.
template <class Mention, class Page>
std::string around(const Page& page, kuang::span place) {
    std::string out;
    for (const Mention& m : page.template all<Mention>())
        if (m.overlaps(place)) {
            out += ' ';
            out += page.text_of(m);
            if constexpr (requires { m.kind; }) (((out += ':') += to_string(m.kind)) += ':') += to_string(m.value);
            else (((out += ':') += m.label) += ':') += m.canonical;
        }
    return out.empty() ? " nothing" : out;
}

template <class Page>
void check(const Page& page, const number& wanted) {
    const kuang::span place = place_of(page.text(), wanted.where);
    INFO(wanted.where << " has" << around<kuang::quantity>(page, place));
    const kuang::quantity* found = nullptr;
    for (const kuang::quantity& q : page.template all<kuang::quantity>())
        if (q.begin == place.begin && q.end == place.end) found = &q;
    CHECK(found);
    if (!found) return;
    CHECK(to_string(found->kind) == wanted.kind);
    CHECK(to_string(found->value) == wanted.value);
    if (!wanted.unit.empty()) {
        const std::string_view written = page.text_of(found->unit);
        INFO("unit " << written << " code " << found->unit.code);
        CHECK((written == wanted.unit || found->unit.code == wanted.unit));
    }
    if (wanted.bound != "?") CHECK(to_string(found->bound) == wanted.bound);
}

template <class Page>
void check(const Page& page, const name& wanted) {
    const kuang::span place = place_of(page.text(), wanted.where);
    INFO(wanted.where << " has" << around<kuang::entity>(page, place));
    const kuang::entity* found = nullptr;
    for (const kuang::entity& e : page.template all<kuang::entity>())
        if (e.begin == place.begin && e.end == place.end && e.label == wanted.label) found = &e;
    CHECK(found);
    if (found) CHECK(found->canonical == wanted.canonical);
}

/// Nothing of the layer touches the place.
template <class Mention, class Page>
void check_nothing(const Page& page, std::string_view where) {
    const kuang::span place = place_of(page.text(), where);
    INFO(where);
    CHECK(around<Mention>(page, place) == " nothing");
}

}  // namespace pages

// SPDX-License-Identifier: MIT
#include <kuang/pipeline/document.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"
#include "../oracle/components.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace oracle;

namespace {
struct count : kuang::span {};

// A mention whose name the component composes in memory of the document.
struct composed : kuang::span {
    std::string_view name;
};
struct composing {
    using needs = kuang::layers<>;
    using makes = kuang::layers<composed>;
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        auto& held = out.template buffer<std::unique_ptr<std::string>>();
        if (!held) held = std::make_unique<std::string>();
        held->assign("a name too long for the string itself: ").append(in.text().bytes());
        out.template layer<composed>().push_back({{0, 1}, *held});
    }
};
template <class Document, class Layer>
concept has = requires(const Document& page) {
    page.template all<Layer>();
};
}  // namespace

TEST_CASE("document: has the layers of its type and no other", "[pipeline]") {
    using page = kuang::document<digits, name>;
    STATIC_REQUIRE(has<page, digits>);
    STATIC_REQUIRE(has<page, name>);
    STATIC_REQUIRE_FALSE(has<page, count>);
    STATIC_REQUIRE_FALSE(has<page, int>);
}

TEST_CASE("document: the text of a mention is a view into the caller's", "[pipeline]") {
    const std::string text = "約１２個";
    const auto page = digit_runs{}(text);
    REQUIRE(page.all<digits>().size() == 1);
    CHECK(page.text_of(page.all<digits>()[0]) == "１２");
    CHECK(page.text_of(page.all<digits>()[0]).data() == text.data() + 3);
    CHECK(page.text_of(kuang::span{0, 3}) == "約");
    CHECK(page.decoded().size() == 4);
}

TEST_CASE("document: own() keeps a text of its own", "[pipeline]") {
    auto text = std::make_unique<std::string>("12個和3個，長得放不進短字串的內部緩衝");
    auto page = digit_runs{}(*text).own();
    text.reset();
    REQUIRE(page.all<digits>().size() == 2);
    CHECK(page.text_of(page.all<digits>()[1]) == "3");
    CHECK(page.decoded().original(0) == U'1');

    const auto moved = std::move(page);
    CHECK(moved.text_of(moved.all<digits>()[0]) == "12");
    const auto again = moved.own();
    CHECK(again.text() == moved.text());
    CHECK(again.text().data() != moved.text().data());
}

TEST_CASE("document: own() keeps what components composed, whatever becomes of the original", "[pipeline]") {
    const kuang::pipeline mine{composing{}};
    auto page = std::make_unique<kuang::document<composed>>(mine("one"));
    auto first = page->own();
    mine.run("two", *page);
    auto second = page->own();
    page.reset();
    CHECK(first.all<composed>()[0].name == "a name too long for the string itself: one");
    CHECK(second.all<composed>()[0].name == "a name too long for the string itself: two");
    const auto third = first.own();
    mine.run("three", first);
    CHECK(third.all<composed>()[0].name == "a name too long for the string itself: one");
    CHECK(first.all<composed>()[0].name == "a name too long for the string itself: three");
}

TEST_CASE("document: an owned one can be run again, its own text too", "[pipeline]") {
    const kuang::pipeline mine{digit_runs{}};
    auto page = mine("12個和3個").own();
    mine.run("4", page);
    CHECK(page.all<digits>().size() == 1);
    CHECK(page.text() == "4");

    auto owned = mine("長得放不進短字串的內部緩衝，12個和3個").own();
    mine.run(owned.text().substr(3), owned);
    CHECK(owned.text() == "得放不進短字串的內部緩衝，12個和3個");
    CHECK(owned.text_of(owned.all<digits>()[1]) == "3");
}

TEST_CASE("document: a fresh one is empty and moves cheaply", "[pipeline]") {
    kuang::document<digits> page;
    CHECK(page.text().empty());
    CHECK(page.all<digits>().empty());
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<kuang::document<digits>>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<kuang::document<digits>>);
}

TEST_CASE("document: one that was moved from can be run again", "[pipeline]") {
    const kuang::pipeline mine{digit_runs{}};
    const std::string first = "12個", second = "345";
    auto page = mine(first);
    const auto kept = std::move(page);
    mine.run(second, page);  // NOLINT: that is the point
    REQUIRE(page.all<digits>().size() == 1);
    CHECK(page.text_of(page.all<digits>()[0]) == "345");
    CHECK(kept.text_of(kept.all<digits>()[0]) == "12");
}

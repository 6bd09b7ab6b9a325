// SPDX-License-Identifier: MIT
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/text/error.hpp>

#include "../catch.hpp"
#include "../oracle/components.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <vector>

using namespace oracle;
using kuang::operator|;  // neither side is kuang's, so no lookup by argument finds it
using kuang::pipeline;

namespace {

std::vector<std::string> texts(const auto& page, const auto& layer) {
    std::vector<std::string> out;
    for (const auto& m : layer) out.emplace_back(page.text_of(m));
    return out;
}
using strings = std::vector<std::string>;

// Counts how often it ran, in memory that only the document has.
struct ran : kuang::span {
    int times = 0;
};
// Appends mentions out of order, numbered as they are made, many of them with equal spans.
struct numbered : kuang::span {
    int number = 0;
};
struct shuffled {
    using needs = kuang::layers<>;
    using makes = kuang::layers<numbered>;
    template <class In, class Out>
    void run(const In&, Out& out) const {
        auto& layer = out.template layer<numbered>();
        for (int i = 0; i < 200; ++i) {
            const auto begin = static_cast<kuang::offset>(i * 7 % 5);
            layer.push_back({{begin, begin + 1 + static_cast<kuang::offset>(i % 2)}, i});
        }
    }
};

struct counting {
    using needs = kuang::layers<>;
    using makes = kuang::layers<ran>;
    template <class In, class Out>
    void run(const In&, Out& out) const {
        auto& held = out.template buffer<std::unique_ptr<int>>();  // neither copyable nor large
        auto& other = out.template buffer<int>();
        auto& third = out.template buffer<std::vector<char>>();
        third.assign(100, 'x');
        if (!held) held = std::make_unique<int>(0);
        ++*held;
        ++other;
        out.template layer<ran>().push_back({{}, *held == other ? *held : -1});
    }
};
struct unsorted {
    using needs = kuang::layers<>;
    using makes = kuang::layers<digits>;
    template <class In, class Out>
    void run(const In&, Out& out) const {
        out.template layer<digits>() = {{{3, 4}}, {{0, 1}}, {{0, 3}}, {{1, 2}}};
    }
};
struct settled : kuang::span {
    int place = 0;
};
void settle(std::vector<settled>& layer, const kuang::decoded_text& text) {
    for (settled& m : layer) m.place = static_cast<int>(text.size() + m.begin);
}
struct settles {
    using needs = kuang::layers<>;
    using makes = kuang::layers<settled>;
    template <class In, class Out>
    void run(const In&, Out& out) const {
        out.template layer<settled>().push_back({{1, 2}, 0});
        out.template layer<settled>().push_back({{0, 2}, 0});
    }
};
struct failing {
    using needs = kuang::layers<>;
    using makes = kuang::layers<digits>;
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        out.template layer<digits>().push_back({{0, 1}});
        if (in.text().bytes() == "bad") throw std::runtime_error{"bad"};
    }
};

template <class Pipeline, class Text>
concept takes = requires(const Pipeline& mine, Text&& text) {
    mine(std::forward<Text>(text));
};

}  // namespace

TEST_CASE("pipeline: components in any grouping make the same pipeline", "[pipeline]") {
    const auto three = digit_runs{} | pairs_of_digits{} | listed_names{{"工信部"}};
    const auto right = digit_runs{} | (pipeline{pairs_of_digits{}} | listed_names{{"工信部"}});
    const auto both = (digit_runs{} | pairs_of_digits{}) | pipeline{listed_names{{"工信部"}}};
    using type = pipeline<digit_runs, pairs_of_digits, listed_names>;
    STATIC_REQUIRE(std::is_same_v<decltype(three), const type>);
    STATIC_REQUIRE(std::is_same_v<decltype(right), const type>);
    STATIC_REQUIRE(std::is_same_v<decltype(both), const type>);
    STATIC_REQUIRE(std::is_same_v<type::document_type, kuang::document<digits, pair_of_digits, name>>);
    for (const type& mine : {three, right, both}) {
        const auto page = mine("12和3 工信部");
        CHECK(texts(page, page.all<digits>()) == strings{"12", "3"});
        CHECK(texts(page, page.all<pair_of_digits>()) == strings{"12和3"});
        CHECK(texts(page, page.all<name>()) == strings{"工信部"});
    }
}

TEST_CASE("pipeline: two that make one layer share it", "[pipeline]") {
    const auto mine = listed_names{{"工信部", "部"}} | listed_names{{"信"}};
    STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(mine)>::document_type, kuang::document<name>>);
    const auto page = mine("工信部");
    CHECK(texts(page, page.all<name>()) == strings{"工信部", "信", "部"});
    CHECK(page.all<name>()[1].owner == 1);
    CHECK(page.all<name>()[2].id == 1);
}

TEST_CASE("pipeline: one component is a pipeline too", "[pipeline]") {
    const auto page = digit_runs{}("a12");
    CHECK(texts(page, page.all<digits>()) == strings{"12"});
}

TEST_CASE("pipeline: every component sees its own hits, and all hits of the others", "[pipeline]") {
    const auto mine =
        digit_runs{} | listed_names{{"三一重工", "三一"}} | listed_names{{"重工", "三一"}} | listed_names{{}, true};
    const auto page = mine("三一重工");
    const auto all = page.all<name>();
    REQUIRE(all.size() == 8);  // each of the four hits twice: once by its owner, once by the last component
    int of_first = 0, of_second = 0;
    for (const name& n : all) (n.owner == 1 ? of_first : of_second) += 1;
    CHECK(of_first == 4);
    CHECK(of_second == 4);
    CHECK(all[0].id == 0);
    CHECK(page.text_of(all[0]) == "三一重工");
}

TEST_CASE("pipeline: a layer is sorted by begin, longer first, then settled by an overload of its own", "[pipeline]") {
    const auto page = (unsorted{} | settles{})("abcd");
    const std::vector<digits> wanted{{{0, 3}}, {{0, 1}}, {{1, 2}}, {{3, 4}}};
    CHECK(std::ranges::equal(page.all<digits>(), wanted));
    REQUIRE(page.all<settled>().size() == 2);
    CHECK(page.all<settled>()[0].place == 4);
    CHECK(page.all<settled>()[1].place == 5);
}

TEST_CASE("pipeline: of equal spans the first made stays first, whatever the order they come in", "[pipeline]") {
    const auto page = pipeline{shuffled{}}("abcdefgh");
    const auto all = page.all<numbered>();
    REQUIRE(all.size() == 200);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const numbered &a = all[i - 1], &b = all[i];
        const bool in_order = a.begin != b.begin ? a.begin < b.begin
                              : a.end != b.end   ? a.end > b.end
                                                 : a.number < b.number;
        CHECK(in_order);
    }
}

TEST_CASE("pipeline: a used document is as a fresh one, a longer text before or after", "[pipeline]") {
    const auto mine = digit_runs{} | pairs_of_digits{} | listed_names{{"工信部", "財政部"}};
    auto page = mine.make_document();
    for (const std::string_view text :
         {"12 34 56 工信部和財政部", "財政部7", "", "1 2 工信部", "\xFF", "12 34 56 工信部"}) {
        mine.run(text, page);
        const auto fresh = mine(text);
        CAPTURE(text);
        CHECK(page.text() == text);
        CHECK(std::ranges::equal(page.all<digits>(), fresh.all<digits>()));
        CHECK(std::ranges::equal(page.all<pair_of_digits>(), fresh.all<pair_of_digits>()));
        CHECK(std::ranges::equal(page.all<name>(), fresh.all<name>()));
    }
}

TEST_CASE("pipeline: buffers of any type live in the document and stay where they are", "[pipeline]") {
    const auto mine = counting{} | counting{};
    auto page = mine.make_document();
    for (int times = 1; times < 4; ++times) {
        mine.run("x", page);
        REQUIRE(page.all<ran>().size() == 2);
        CHECK(page.all<ran>()[0].times == times);
        CHECK(page.all<ran>()[1].times == times);
    }
    auto moved = std::move(page);
    mine.run("x", moved);
    CHECK(moved.all<ran>()[0].times == 4);
}

TEST_CASE("pipeline: a document is good again after an exception", "[pipeline]") {
    const auto mine = failing{} | digit_runs{};
    auto page = mine.make_document();
    CHECK_THROWS_AS(mine.run("bad", page), std::runtime_error);
    mine.run("a1", page);
    CHECK(texts(page, page.all<digits>()) == strings{"a", "1"});
}

TEST_CASE("pipeline: temporary strings are refused, views and literals are not", "[pipeline]") {
    using mine = pipeline<digit_runs>;
    STATIC_REQUIRE(takes<mine, std::string&>);
    STATIC_REQUIRE(takes<mine, const std::string&>);
    STATIC_REQUIRE(takes<mine, std::string_view>);
    STATIC_REQUIRE(takes<mine, const char*>);
    STATIC_REQUIRE_FALSE(takes<mine, std::string>);
}

TEST_CASE("pipeline: empty texts, with and without data", "[pipeline]") {
    const auto mine = digit_runs{} | listed_names{{"部"}};
    CHECK(mine("").all<digits>().empty());
    CHECK(mine(std::string_view{}).all<name>().empty());
    CHECK(mine(std::string_view{}).text().empty());
}

TEST_CASE("pipeline: a text over 4 GiB is refused before any of it is read", "[pipeline]") {
    if constexpr (sizeof(std::size_t) > 4) {
        const auto mine = digit_runs{} | listed_names{{"部"}};
        const char one = '1';
        auto page = mine("1");
        CHECK_THROWS_AS(mine.run({&one, std::size_t{5} << 30}, page), kuang::error);
        CHECK(page.all<digits>().empty());
        mine.run("1", page);
        CHECK(page.all<digits>().size() == 1);
    }
}

TEST_CASE("pipeline: a copy shares the automaton, and many threads may build it at once", "[pipeline]") {
    const auto mine = listed_names{{"工信部"}} | digit_runs{};
    const auto copy = mine;
    std::vector<std::size_t> sizes(8, 0);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < sizes.size(); ++i)
            threads.emplace_back([&, i] { sizes[i] = (i % 2 ? mine : copy)("工信部1").all<name>().size(); });
    }
    CHECK(sizes == std::vector<std::size_t>(8, 1));
    CHECK(&mine.warm() == &mine);
}

// SPDX-License-Identifier: MIT
#include <kuang/pipeline/component.hpp>

#include "../catch.hpp"
#include "../oracle/components.hpp"

#include <memory>

namespace {

struct hashtag : kuang::span {};
struct no_mention {};

struct hashtags {
    using needs = kuang::layers<>;
    using makes = kuang::layers<hashtag>;
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        out.template layer<hashtag>().push_back({{0, in.text().begin_of(0)}});
    }
};
struct without_needs {
    using makes = kuang::layers<hashtag>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};
struct without_makes {
    using needs = kuang::layers<>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};
struct without_run {
    using needs = kuang::layers<>;
    using makes = kuang::layers<hashtag>;
};
struct changing : hashtags {
    template <class In, class Out>
    void run(const In&, Out&) {}  // not const
};
struct single : hashtags {
    std::unique_ptr<int> not_copyable;
};
struct makes_no_list : hashtags {
    using makes = hashtag;
};
struct makes_no_mention : hashtags {
    using makes = kuang::layers<no_mention>;
};
struct with_names : hashtags {
    void names(kuang::name_sink& sink) const { sink.add("工信部", 0); }
};
struct with_names_of_its_own : hashtags {
    void names(int) const {}  // no name_sink: not for the automaton
};
struct with_buffer : hashtags {
    template <class In, class Out>
    void run(const In&, Out& out) const {
        out.template buffer<std::vector<int>>().clear();
    }
};
struct makes_nothing : hashtags {
    using makes = kuang::layers<>;
};

}  // namespace

TEST_CASE("component: what says what it reads and makes, and runs", "[pipeline]") {
    STATIC_REQUIRE(kuang::component<hashtags>);
    STATIC_REQUIRE(kuang::component<with_names>);
    STATIC_REQUIRE(kuang::component<with_names_of_its_own>);
    STATIC_REQUIRE(kuang::component<with_buffer>);
    STATIC_REQUIRE(kuang::component<makes_nothing>);
    STATIC_REQUIRE(kuang::component<oracle::digit_runs>);
    STATIC_REQUIRE(kuang::component<oracle::pairs_of_digits>);
}

TEST_CASE("component: one thing missing and it is none", "[pipeline]") {
    STATIC_REQUIRE_FALSE(kuang::component<without_needs>);
    STATIC_REQUIRE_FALSE(kuang::component<without_makes>);
    STATIC_REQUIRE_FALSE(kuang::component<without_run>);
    STATIC_REQUIRE_FALSE(kuang::component<changing>);
    STATIC_REQUIRE_FALSE(kuang::component<single>);
    STATIC_REQUIRE_FALSE(kuang::component<makes_no_list>);
    STATIC_REQUIRE_FALSE(kuang::component<makes_no_mention>);
    STATIC_REQUIRE_FALSE(kuang::component<int>);
    STATIC_REQUIRE_FALSE(kuang::component<hashtags&>);
}

TEST_CASE("component: names are optional", "[pipeline]") {
    STATIC_REQUIRE(kuang::names_component<with_names>);
    STATIC_REQUIRE(kuang::names_component<oracle::listed_names>);
    STATIC_REQUIRE_FALSE(kuang::names_component<hashtags>);
    STATIC_REQUIRE_FALSE(kuang::names_component<with_names_of_its_own>);
}

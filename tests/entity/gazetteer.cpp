// SPDX-License-Identifier: MIT
#include <kuang/entity/company.hpp>
#include <kuang/entity/gazetteer.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "found.hpp"

#include <string>
#include <string_view>
#include <vector>

using entity_tests::check;

namespace {

struct river {
    std::string name;
    double kilometres = 0;
};
struct team {
    std::string id;
    std::vector<std::string> names;
    std::string canonical;
};
static_assert(kuang::gazetteer_record<river>);
static_assert(kuang::gazetteer_record<team>);
static_assert(!kuang::gazetteer_record<int>);
static_assert(kuang::component<kuang::gazetteer<river>>);

}  // namespace

TEST_CASE("gazetteer: the example of the header", "[entity]") {
    const kuang::gazetteer<river> rivers{"river", {{"长江", 6397}, {"黄河", 5464}}};
    const auto page = rivers("長江與黃河");
    REQUIRE(page.all<kuang::entity>().size() == 2);
    const kuang::entity& first = page.all<kuang::entity>().front();
    REQUIRE(first.as<river>() != nullptr);
    CHECK(first.as<river>()->kilometres == 6397);
    CHECK(first.label == "river");
    CHECK(first.canonical == "长江");
    CHECK(first.as<team>() == nullptr);
}

TEST_CASE("gazetteer: several names, an id and a canonical name", "[entity]") {
    const kuang::gazetteer<team> teams{"team", {{"lakers", {"湖人", "湖人隊", "Lakers"}, "洛杉磯湖人隊"}}};
    check(teams, "湖人隊擊敗對手，LAKERS 連勝",
          {{"湖人隊", "team", "lakers", "洛杉磯湖人隊"}, {"LAKERS", "team", "lakers"}});
    check(teams, "Lakersville", {});
}

TEST_CASE("gazetteer: copies share their rows, so views outlive the original", "[entity]") {
    auto pipeline = [] {
        const kuang::gazetteer<river> rivers{"river", {{"一條名字長過十六個位元組的河流", 1}}};
        return rivers | kuang::gazetteer<team>{"team", {{"x", {"河流"}, ""}}};
    }();
    const auto page = pipeline("一條名字長過十六個位元組的河流");
    REQUIRE(page.all<kuang::entity>().size() == 2);
    CHECK(page.all<kuang::entity>()[0].canonical == "一條名字長過十六個位元組的河流");
    CHECK(page.all<kuang::entity>()[1].parent == 0);
}

TEST_CASE("gazetteer: your labels nest freely in ours", "[entity]") {
    const kuang::gazetteer<river> rivers{"river", {{"长江", 6397}}};
    check(kuang::companies{} | rivers, "长江存储扩产", {{"长江存储", "company"}, {"长江", "river"}});
}

TEST_CASE("gazetteer: a document outlives the gazetteer that it ran on", "[entity]") {
    const auto page = kuang::gazetteer<river>{"a label of more than sixteen bytes", {{"長江", 6397}}}("長江");
    REQUIRE(page.all<kuang::entity>().size() == 1);
    const kuang::entity& e = page.all<kuang::entity>().front();
    CHECK(e.label == "a label of more than sixteen bytes");
    CHECK(e.as<river>()->kilometres == 6397);
    const auto kept = [&] { return page.own(); }();
    CHECK(kept.all<kuang::entity>().front().as<river>()->kilometres == 6397);
}

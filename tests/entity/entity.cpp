// SPDX-License-Identifier: MIT
#include <kuang/entity.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "../catch.hpp"

#include <string>

static_assert(kuang::component<kuang::provinces>);
static_assert(kuang::component<kuang::ministries>);
static_assert(kuang::component<kuang::companies>);
static_assert(kuang::component<kuang::places>);
static_assert(kuang::names_component<kuang::companies>);

TEST_CASE("entity: sources have names", "[entity]") {
    CHECK(to_string(kuang::entity_source::listed) == "listed");
    CHECK(to_string(kuang::entity_source::grammar) == "grammar");
    CHECK(to_string(kuang::entity_source::alias) == "alias");
}

TEST_CASE("entity: a document run again has the mentions of a fresh one", "[entity]") {
    const auto mine = kuang::provinces{} | kuang::ministries{} | kuang::companies{} | kuang::places{};
    auto page = mine.make_document();
    for (const std::string text : {"泉州市教育局（以下简称“泉教局”）与小米公司", "國防部", "", "泉教局"}) {
        mine.run(text, page);
        const auto fresh = mine(text);
        REQUIRE(page.all<kuang::entity>().size() == fresh.all<kuang::entity>().size());
        for (std::size_t i = 0; i < fresh.all<kuang::entity>().size(); ++i) {
            CHECK(page.all<kuang::entity>()[i].id == fresh.all<kuang::entity>()[i].id);
            CHECK(page.all<kuang::entity>()[i].canonical == fresh.all<kuang::entity>()[i].canonical);
        }
    }
}

TEST_CASE("entity: twice the text takes about twice the time, whatever it is", "[entity]") {
    const auto mine = kuang::provinces{} | kuang::ministries{} | kuang::companies{} | kuang::places{};
    for (const std::string piece :
         {"局", "公司", "市公安局", "中国", "京、", "北京市北京市", "有限公司", "（2330）", "简称“", "银行、"}) {
        std::string text;
        while (text.size() < 200000) text += piece;
        auto page = mine.make_document();
        mine.run(text, page);  // it ends
        for (const kuang::entity& e : page.all<kuang::entity>()) REQUIRE(e.end <= text.size());
    }
}

// SPDX-License-Identifier: MIT
#include <kuang/entity/place.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "found.hpp"

using entity_tests::check;

TEST_CASE("places: the example of the header", "[entity]") {
    check(kuang::places{}, "福建省厦门市", {{"厦门市", "place", "350200", "厦门市"}});
}

TEST_CASE("places: short names and Traditional ones", "[entity]") {
    check(kuang::places{}, "由廈門飛往蘇州", {{"廈門", "place", "350200"}, {"蘇州", "place", "320500"}});
}

TEST_CASE("places: a short name that is also a word counts behind its province only", "[entity]") {
    check(kuang::places{}, "欢迎各位来宾", {});
    check(kuang::places{}, "广西来宾的糖厂", {{"来宾", "place", "451300"}});
    check(kuang::places{}, "三明治", {});
}

TEST_CASE("places: counties are found if asked", "[entity]") {
    check(kuang::places{}, "石景山区", {});
    const kuang::places counties{{.counties = true}};
    check(counties, "北京市石景山区", {{"石景山区", "place", "110107"}});
    CHECK(counties.rows().size() > 3000);
    CHECK(kuang::places{}.rows().size() == 333);
}

TEST_CASE("rule parent_before: a county's name that several share is settled by the place before it", "[entity]") {
    const kuang::places counties{{.counties = true}};
    check(counties, "北京市朝阳区", {{"朝阳区", "place", "110105"}});
    check(counties, "长春市朝阳区", {{"长春市", "place", "220100"}, {"朝阳区", "place", "220104"}});
    const auto page = counties("朝阳区的居民");
    REQUIRE(page.all<kuang::entity>().size() == 1);
    CHECK_FALSE(page.all<kuang::entity>().front().resolved());
}

TEST_CASE("places: rows give typed access", "[entity]") {
    const auto page = kuang::places{}("伊犁哈萨克自治州");
    const kuang::place* p = page.all<kuang::entity>().front().as<kuang::place>();
    REQUIRE(p != nullptr);
    CHECK(p->kind == "autonomous_prefecture");
    CHECK(p->province == "CN-XJ");
}

TEST_CASE("places: 吉林市 is the prefecture, 吉林 the province", "[entity]") {
    check(kuang::provinces{} | kuang::places{}, "吉林省吉林市",
          {{"吉林省", "province", "CN-JL"}, {"吉林市", "place", "220200"}});
}

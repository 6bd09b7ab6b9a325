// SPDX-License-Identifier: MIT
#include <kuang/number/percents.hpp>

#include "found.hpp"

#include <string>

using number_test::check_quantities;

TEST_CASE("percents: a mark behind, a share before, tenths and discounts", "[number]") {
    check_quantities({
        {"開工率近4成，成本降了4%到5%", "4成 percent 40 under | 4%到5% percent 4..5"},
        {"佔４０％", "４０％ percent 40"},
        {"占百分之三", "百分之三 percent 3"},
        {"产量少了百分之十三点六", "百分之十三点六 percent 13.6"},
        {"百分之二十到三十五的田", "百分之二十到三十五 percent 20..35"},
        {"百分百支持", "百分百 percent 100"},
        {"千分之二", "千分之二 percent 0.2"},
        {"出生率９.８‰", "９.８‰ percent 0.98"},
        {"下降负百分之三", "负百分之三 percent -3"},
        {"司機負百分之六十責任", "百分之六十 percent 60"},
        {"甲方负百分之百的责任", "百分之百 percent 100"},
        {"跌幅-1.75%", "-1.75% percent -1.75"},
    });
}

TEST_CASE("percents: 成 after a numeral is tenths", "[number]") {
    check_quantities({
        {"出席率六成五", "六成五 percent 65"},
        {"下跌三成半", "三成半 percent 35"},
        {"七八成學生", "七八成 percent 70..80"},
        {"三至四成", "三至四成 percent 30..40"},
        {"逾九成多", "九成多 percent 90 over"},
        {"水量六成分配給農戶", "六成 percent 60"},
        {"三成员工离职", "三成 percent 30"},
        {"全場打七折", "七折 percent 70"},
        {"六五折起", "六五折 percent 65"},
        {"75折優惠", "75折 percent 75"},
    });
}

TEST_CASE("percents: points are a kind of their own", "[number]") {
    check_quantities({
        {"下降0.5個百分點", "0.5個百分點 point 0.5"},
        {"油价涨幅小了半个百分点", "半个百分点 point 0.5"},
        {"提高两到三个百分点", "两到三个百分点 point 2..3"},
    });
}

TEST_CASE("percents: a basis point is a hundredth of a point", "[number]") {
    check_quantities({
        {"降息25個基點", "25個基點 point 0.25"},
        {"利率上行1.5个基点", "1.5个基点 point 0.015"},
        {"下调十个基点", "十个基点 point 0.1"},
        {"收窄30基点", "30基点 point 0.3"},
        {"下跌2.3個基本點", "2.3個基本點 point 0.023"},
        {"坚持两个基本点", "两 cardinal 2 unit=个"},
        {"利差15bp", "15bp point 0.15"},
        {"擴大20至30個基點", "20至30個基點 point 0.2..0.3"},
    });
}

TEST_CASE("percents: words that open with 成 or 折 are no marks", "[number]") {
    for (const char* text : {"三成功了", "一成不變", "一波三折"}) {
        CAPTURE(text);
        CHECK(number_test::quantities_of(text).find("percent") == std::string::npos);
    }
}

TEST_CASE("percents: alone in a pipeline they find percent and point only", "[number]") {
    const auto mine = kuang::numerals{} | kuang::percents{};
    const auto page = mine("三家公司獲利成長兩成，佔全年的12.5%，共3億元");
    REQUIRE(page.all<kuang::quantity>().size() == 2);
    CHECK(page.text_of(page.all<kuang::quantity>()[0]) == "兩成");
    CHECK(page.text_of(page.all<kuang::quantity>()[1]) == "12.5%");
    CHECK(page.all<kuang::numeral>().size() == 4);
}

TEST_CASE("percents: parse_percent takes a cell that is a percentage from end to end", "[number]") {
    CHECK(kuang::parse_percent("四成五")->value == kuang::decimal{45});
    CHECK(kuang::parse_percent("4%到5%")->value == kuang::amount::range(4, 5));
    CHECK(kuang::parse_percent("-0.25%")->value == kuang::decimal{-25, -2});
    for (const char* cell : {"", "45", "四成五左右", "約4%", "4%和5%", "成"}) {
        CAPTURE(cell);
        CHECK_FALSE(kuang::parse_percent(cell).has_value());
    }
}

// SPDX-License-Identifier: MIT
#include <kuang/number/quantities.hpp>

#include "found.hpp"

#include <string>

using number_test::check_quantities;
using number_test::quantities_of;

TEST_CASE("quantities: a cardinal's unit stands beside its span", "[number]") {
    check_quantities({
        {"已有1,200餘家商號報名", "1,200餘 cardinal 1200 over unit=家"},
        {"基地台455萬個", "455萬 cardinal 4550000 unit=個"},
        {"三部委發文", "三 cardinal 3 unit=部委"},
        {"一棵樹", "一 cardinal 1 unit=棵 det"},
        {"兩岸三地", "三 cardinal 3 unit=地"},
        {"重3.5公斤", "3.5 cardinal 3.5 unit=公斤 code=kg"},
        {"长168cm", "168 cardinal 168 unit=cm code=cm"},
        {"装机3亿千瓦", "3亿 cardinal 300000000 unit=千瓦 code=kW"},
        {"山顶气温零下七度", "零下七 cardinal -7 unit=度 code=Cel"},
        {"4米多深", "4 cardinal 4 over unit=米 code=m"},
        {"18岁至35岁", "18岁至35 cardinal 18..35 unit=岁"},
        {"从10万吨到30万吨", "10万 cardinal 100000 unit=吨 code=t | 30万 cardinal 300000 unit=吨 code=t"},
    });
}

TEST_CASE("quantities: ordinals, fractions, multiples, ratios", "[number]") {
    check_quantities({
        {"第十二屆", "第十二 ordinal 12"},
        {"第100場", "第100 ordinal 100"},
        {"三分之二的人", "三分之二 fraction 2/3"},
        {"一半以上", "一半 fraction 1/2 at_least"},
        {"增加兩倍半", "兩倍半 multiple 2.5"},
        {"漲了三四倍", "三四倍 multiple 3..4"},
        {"產量翻一番", "翻一番 multiple 2"},
        {"翻了两番", "翻了两番 multiple 4"},
        {"以3比2獲勝", "3比2 ratio 3:2"},
        {"比分为21：17", "21：17 ratio 21:17"},
    });
}

TEST_CASE("quantities: money with a word before, behind or on both sides", "[number]") {
    check_quantities({
        {"超過人民幣11兆元", "人民幣11兆元 money 11000000000000 over unit=人民幣 code=CNY"},
        {"3美元", "3美元 money 3 unit=美元 code=USD"},
        {"新台幣五百元", "新台幣五百元 money 500 unit=新台幣 code=TWD"},
        {"2.2亿港元", "2.2亿港元 money 220000000 unit=港元 code=HKD"},
        {"$20", "$20 money 20 unit=$ code=USD"},
        {"CNY 1.25", "CNY 1.25 money 1.25 unit=CNY code=CNY"},
        {"五角", "五角 money 0.5 unit=角 code=元"},
        {"三塊五", "三塊五 money 3.5 unit=塊 code=元"},
        {"十元五角三分", "十元五角三分 money 10.53 unit=元"},
        {"每股16.75元/股", "16.75元 money 16.75 unit=元"},
        {"2.5亿至2.7亿美元", "2.5亿至2.7亿美元 money 250000000..270000000 unit=美元 code=USD"},
        {"187億美元至195億美元", "187億美元至195億美元 money 18700000000..19500000000 unit=美元 code=USD"},
        {"伍仟元整", "伍仟元整 money 5000 unit=元"},
    });
}

TEST_CASE("quantities: dates as far as the text gives them", "[number]") {
    check_quantities({
        {"2025年", "2025年 date 2025"},
        {"今年6月底", "6月底 date --06"},
        {"8月1日", "8月1日 date --08-01"},
        {"一九九八年三月", "一九九八年三月 date 1998-03"},
        {"民國109年8月", "民國109年8月 date 2020-08"},
        {"15日上午", "15日 date ---15"},
        {"2024-06-30", "2024-06-30 date 2024-06-30"},
        {"1—8月", "1—8月 date --01..--08"},
        {"三月四、五日", "三月四、五日 date --03-04..--03-05"},
        {"5月1日至3日", "5月1日 date --05-01 | 3日 date ---03"},
        {"昨（廿五）日", "廿五 date ---25"},
        {"九十年代", "九十年代 date"},
        {"21世纪", "21世纪 date"},
        {"前三季度", "前三季度 date"},
        {"上周五", "周五 date"},
        {"114學年度", "114學年度 date"},
        {"2026產業大會", "2026 date 2026"},
    });
}

TEST_CASE("quantities: times of day", "[number]") {
    check_quantities({
        {"下午三點", "下午三點 time T15:00"},
        {"8时30分", "8时30分 time T08:30"},
        {"21:05抵達", "21:05 time T21:05"},
        {"今晚九時", "九時 time T21:00"},
        {"凌晨1点20分", "凌晨1点20分 time T01:20"},
        {"22时许", "22时 time T22:00 about"},
        {"指数涨三点", "三 cardinal 3 unit=点"},
    });
}

TEST_CASE("quantities: durations", "[number]") {
    check_quantities({
        {"三年", "三年 duration 3 unit=年 code=a"},
        {"1年半", "1年半 duration 1.5 unit=年 code=a"},
        {"6個月", "6個月 duration 6 unit=個月 code=mo"},
        {"两个小时", "两个小时 duration 2 unit=小时 code=h"},
        {"一個半小時", "一個半小時 duration 1.5 unit=小時 code=h"},
        {"5年多", "5年多 duration 5 over unit=年 code=a"},
        {"1小时25分46秒", "1小时25分46秒 duration"},
        {"四天三夜", "四天三夜 duration"},
        {"三至五天", "三至五天 duration 3..5 unit=天 code=d"},
        {"半年", "半年 duration 0.5 unit=年 code=a"},
    });
}

TEST_CASE("quantities: the words around bound them", "[number]") {
    check_quantities({
        {"近百個", "百 cardinal 100 under unit=個"},
        {"約三成", "三成 percent 30 about"},
        {"18歲以上", "18 cardinal 18 at_least unit=歲"},
        {"不超过20亿元", "20亿元 money 2000000000 at_most unit=元"},
        {"至少聘用50名", "50 cardinal 50 at_least unit=名"},
        {"30%左右", "30% percent 30 about"},
        {"跌破30万栋", "30万 cardinal 300000 under unit=栋"},
        {"约占总投资的70%", "70% percent 70 about"},
        {"最近三年", "三年 duration 3 unit=年 code=a"},
        {"通过三项决议", "三 cardinal 3 unit=项"},
        {"上百条船", "百 cardinal 100 at_least unit=条"},
    });
}

TEST_CASE("quantities: nothing crosses a line end", "[number]") {
    check_quantities({
        {"共三\n十个", "三 cardinal 3 | 十 cardinal 10 unit=个"},
        {"超過\n\n40%", "40% percent 40"},
        {"3\n美元", "3 cardinal 3"},
    });
}

TEST_CASE("quantities: Traditional and Simplified give the same kinds and values", "[number]") {
    const auto plain = [](std::string_view text) {
        std::string out;
        const auto page = (kuang::numerals{} | kuang::quantities{})(text);
        for (const kuang::quantity& q : page.all<kuang::quantity>())
            out.append(to_string(q.kind)).append(to_string(q.value)).append(" ");
        return out;
    };
    CHECK(plain("約兩萬餘戶，佔三成五，花費新臺幣1億2千萬元，下午三點到十二月廿五日") ==
          plain("约两万余户，占三成五，花费新台币1亿2千万元，下午三点到十二月廿五日"));
    CHECK(plain("約１２％，８月１日") == plain("约12%，8月1日"));
}

TEST_CASE("quantities: a choice of kinds finds those and no others", "[number]") {
    using kuang::quantity_kind;
    const auto mine = kuang::numerals{} | kuang::basic_quantities<quantity_kind::money, quantity_kind::date>{};
    const auto page = mine("3月5日，三家公司共投資12億元，佔兩成");
    REQUIRE(page.all<kuang::quantity>().size() == 2);
    CHECK(page.all<kuang::quantity>()[0].kind == quantity_kind::date);
    CHECK(page.all<kuang::quantity>()[1].kind == quantity_kind::money);
}

TEST_CASE("quantities: parse_quantity takes a cell that is a quantity from end to end", "[number]") {
    CHECK(kuang::parse_quantity("人民幣11兆元")->value == *kuang::decimal::parse("11000000000000"));
    CHECK(kuang::parse_quantity("455萬個")->kind == kuang::quantity_kind::cardinal);
    CHECK(kuang::parse_quantity("8月1日")->value == kuang::amount::date({0, 8, 1}));
    for (const char* cell : {"", "約8月1日", "3個和5個", "元", "進一步"}) {
        CAPTURE(cell);
        CHECK_FALSE(kuang::parse_quantity(cell).has_value());
    }
}

TEST_CASE("quantities: a reused document gives what a fresh one gives", "[number]") {
    const auto mine = kuang::numerals{} | kuang::quantities{};
    auto used = mine.make_document();
    for (const std::string_view text : {"三億元、五月一日、12%", "", "無", "第二名得25分"}) {
        mine.run(text, used);
        const auto fresh = mine(text);
        REQUIRE(used.all<kuang::quantity>().size() == fresh.all<kuang::quantity>().size());
        for (std::size_t k = 0; k < fresh.all<kuang::quantity>().size(); ++k) {
            CHECK(used.all<kuang::quantity>()[k].value == fresh.all<kuang::quantity>()[k].value);
            CHECK(used.all<kuang::quantity>()[k].begin == fresh.all<kuang::quantity>()[k].begin);
        }
    }
}

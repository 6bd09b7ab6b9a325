// SPDX-License-Identifier: MIT
#include <kuang/data/number_traps.hpp>
#include <kuang/number/numerals.hpp>

#include "found.hpp"

#include <iterator>
#include <set>
#include <string>
#include <string_view>

using number_test::check_numerals;
using number_test::numerals_of;

// What docs/numbers.md promises of numerals, form by form.

TEST_CASE("forms: one value in Arabic, full-width, Chinese, financial and mixed writing", "[number]") {
    check_numerals({
        {"共23000人", "23000=23000"},
        {"共２３０００人", "２３０００=23000"},
        {"共两万三千人", "两万三千=23000"},
        {"共貳萬參仟元", "貳萬參仟=23000"},
        {"共2.3萬人", "2.3萬=23000"},
        {"共7萬5千4百人", "7萬5千4百=75400"},
        {"共3兆5,000億元", "3兆5,000億=3500000000000"},
        {"共１萬２千人", "１萬２千=12000"},
    });
}

TEST_CASE("forms: positional digits", "[number]") {
    check_numerals({{"二〇二五", "二〇二五=2025"}, {"一九四九年", "一九四九=1949"}, {"二○二五年", "二○二五=2025"}});
}

TEST_CASE("forms: 廿 卅 卌, 兩 倆 仨", "[number]") {
    check_numerals({
        {"廿一日", "廿一=21"},
        {"卅人", "卅=30"},
        {"卌七年", "卌七=47"},
        {"兩百人", "兩百=200"},
        {"两百人", "两百=200"},
        {"姐妹倆", "倆=2"},
        {"姐妹俩", "俩=2"},
        {"哥仨", "仨=3"},
    });
}

TEST_CASE("forms: omitted units and 零", "[number]") {
    check_numerals({
        {"一萬三", "一萬三=13000"},
        {"兩千四百五", "兩千四百五=2450"},
        {"三兆五", "三兆五=3500000000000"},
        {"一万零三", "一万零三=10003"},
        {"一万零三百", "一万零三百=10300"},
        {"五千零六十", "五千零六十=5060"},
        {"十萬零五百", "十萬零五百=100500"},
    });
}

TEST_CASE("forms: chains of 萬 億 兆", "[number]") {
    check_numerals({
        {"3萬億元", "3萬億=3000000000000"},
        {"三万五千亿元", "三万五千亿=3500000000000"},
        {"1.2万亿", "1.2万亿=1200000000000"},
        {"12億3,456萬", "12億3,456萬=1234560000"},
    });
}

TEST_CASE("forms: decimals in every script", "[number]") {
    check_numerals({
        {"3.14", "3.14=3.14"},
        {"３．１４", "３．１４=3.14"},
        {"三點一四", "三點一四=3.14"},
        {"三点一四", "三点一四=3.14"},
        {"三．一四％", "三．一四=3.14"},
        {"零点五", "零点五=0.5"},
        {"一二四九五點一路下挫", "一二四九五=12495"},
    });
}

TEST_CASE("forms: thousands separators; wrong groups are numbers of their own", "[number]") {
    check_numerals({
        {"1,234,567", "1,234,567=1234567"},
        {"１，２３４，５６７", "１，２３４，５６７=1234567"},
        {"1,23", "1=1 23=23"},
        {"12,3456", "12=12 3456=3456"},
        {"1，234", "1=1 234=234"},
    });
}

TEST_CASE("forms: negatives, and dashes and 負 that are none", "[number]") {
    check_numerals({
        {"負3度", "負3=-3"},
        {"负三", "负三=-3"},
        {"零下12度", "零下12=-12"},
        {"-5℃", "-5=-5"},
        {"−5℃", "−5=-5"},
        {"利潤／-49.6／同比", "-49.6=-49.6"},
        {"增速：-3.2%", "-3.2=-3.2"},
        {"（-3.2%）", "-3.2=-3.2"},
        {"誤差正負3個百分點", "3=3"},
        {"误差正负3个百分点", "3=3"},
        {"排位體重負126磅", "126=126"},
        {"胜2场负16场", "2=2 16=16"},
        {"3-5天", "3-5=3..5"},
    });
}

TEST_CASE("forms: fractions", "[number]") {
    check_numerals({
        {"三分之二", "三分之二=2/3"},
        {"一又二分之一", "一又二分之一=3/2"},
        {"½", "½=1/2"},
        {"3/4", "3/4=3/4"},
        {"一半", "一半=1/2"},
    });
}

TEST_CASE("forms: scientific notation and long digit strings lose no digit", "[number]") {
    check_numerals({
        {"6.02×10^23", "6.02×10^23=602000000000000000000000"},
        {"1.5e-3", "1.5e-3=0.0015"},
        {"共98765432109876543210個", "98765432109876543210=98765432109876543210"},
    });
}

TEST_CASE("forms: idioms with numerals say no number", "[number]") {
    for (const char* text : {"一手樓", "背包一族", "再下一城", "二發得分率", "核三重啟", "三摺疊手機",
                             "三天打魚，兩天曬網", "三天打鱼，两天晒网", "我家住三重、五股"}) {
        CAPTURE(text);
        CHECK(numerals_of(text) == "");
    }
    CHECK(number_test::quantities_of("我一個月薪5千") == "一 cardinal 1 unit=個 det | 5千 cardinal 5000");
}

TEST_CASE("forms: the traps are many, in groups, and none is there twice", "[number]") {
    std::set<std::string_view> rows;
    std::size_t count = 0;
    for (const std::string_view row : kuang::lines_of(kuang::data::number_traps)) rows.insert(row), ++count;
    CHECK(count >= 1500);
    CHECK(rows.size() == count);
    CHECK(std::size(kuang::data::number_traps) > 5);
}

// SPDX-License-Identifier: MIT
#include <kuang/number/numerals.hpp>

#include "found.hpp"

namespace {

struct firms {
    using needs = kuang::layers<>;
    using makes = kuang::layers<>;
    void names(kuang::name_sink& sink) const { sink.add("七彩雅苑", 1); }
    template <class In, class Out>
    void run(const In&, Out&) const {}
};

}  // namespace

using number_test::check_numerals;
using number_test::numerals_of;

TEST_CASE("numerals: 一千零三 is 1003 and 2.3萬 is 23000", "[number]") {
    check_numerals({{"走了一千零三步，花了2.3萬", "一千零三=1003 2.3萬=23000"}});
}

TEST_CASE("numerals: Arabic digits with groups and points, half and full width", "[number]") {
    check_numerals({
        {"共收到2345份", "2345=2345"},
        {"共收到12,345份", "12,345=12345"},
        {"共收到１２，３４５份", "１２，３４５=12345"},
        {"得票12,34與1,234,56", "12=12 34=34 1=1 234=234 56=56"},
        {"上漲3.75點", "3.75=3.75"},
        {"上漲３．７５點", "３．７５=3.75"},
        {"占.25左右", ".25=0.25"},
        {"去年有36，今年有120人", "36=36 120=120"},
    });
}

TEST_CASE("numerals: Chinese chains, financial digits, 廿 卅 卌", "[number]") {
    check_numerals({
        {"五萬二千三百一十八元", "五萬二千三百一十八=52318"},
        {"两亿零五十个", "两亿零五十=200000050"},
        {"三万零一十五份", "三万零一十五=30015"},
        {"四百零八億七千萬", "四百零八億七千萬=40870000000"},
        {"六千七百八十万亿", "六千七百八十万亿=6780000000000000"},
        {"二十万亿元", "二十万亿=20000000000000"},
        {"九萬萬人", "九萬萬=900000000"},
        {"貳仟參佰萬元", "貳仟參佰萬=23000000"},
        {"廿七歲、卅二歲、卌五歲", "廿七=27 卅二=32 卌五=45"},
        {"一千七百廿三坪", "一千七百廿三=1723"},
        {"他倆和他們仨", "倆=2 仨=3"},
    });
}

TEST_CASE("numerals: a last digit stands for the next unit, after 零 for itself", "[number]") {
    check_numerals({
        {"一万三", "一万三=13000"},
        {"三千八百六", "三千八百六=3860"},
        {"四億二", "四億二=420000000"},
        {"二兆五", "二兆五=2500000000000"},
        {"三千零六", "三千零六=3006"},
        {"十六", "十六=16"},
        {"百五", "百五=150"},
    });
}

TEST_CASE("numerals: mixed chains", "[number]") {
    check_numerals({
        {"3兆2,000億", "3兆2,000億=3200000000000"},
        {"6萬4千3百人", "6萬4千3百=64300"},
        {"2萬3,456票", "2萬3,456=23456"},
        {"4萬2", "4萬2=42000"},
        {"1千零1个", "1千零1=1001"},
        {"5.5千万元", "5.5千万=55000000"},
        {"一点八万人", "一点八万=18000"},
        {"4.2万亿", "4.2万亿=4200000000000"},
    });
}

TEST_CASE("numerals: digits read one by one", "[number]") {
    check_numerals({
        {"二〇二六年", "二〇二六=2026"},
        {"一九八七年", "一九八七=1987"},
        {"二二五萬元", "二二五萬=2250000"},
        {"六八％", "六八=68"},
        {"三七．五二元", "三七．五二=37.52"},
        {"○．八五元", "○．八五=0.85"},
    });
}

TEST_CASE("numerals: decimals by 点, but not hours and minutes", "[number]") {
    check_numerals({
        {"零点七五米", "零点七五=0.75"},
        {"六點五公斤", "六點五=6.5"},
        {"下午三点十分", "三=3 十=10"},
        {"下午三点一刻", "三=3 一=1"},
        {"四百点零五元", "四百点零五=400.05"},
    });
}

TEST_CASE("numerals: signs", "[number]") {
    check_numerals({
        {"氣溫-12.5℃", "-12.5=-12.5"},
        {"氣溫零下八度", "零下八=-8"},
        {"增长负二点六", "负二点六=-2.6"},
        {"气温降至-7℃", "-7=-7"},
        {"歼-20首飞", ""},
        {"本季12胜负16场", "12=12 16=16"},
    });
}

TEST_CASE("numerals: fractions keep both numbers", "[number]") {
    check_numerals({
        {"五分之三的人", "五分之三=3/5"},
        {"一又四分之一小時", "一又四分之一=5/4"},
        {"约占2/5", "2/5=2/5"},
        {"½杯", "½=1/2"},
        {"超过一半", "一半=1/2"},
        {"負十二分之五", "負十二分之五=-5/12"},
        {"百分之十二點六", "十二點六=12.6"},
        {"一百分之七", "一百分之七=7/100"},
    });
}

TEST_CASE("numerals: powers and suffixes", "[number]") {
    check_numerals({
        {"2.5×10^6", "2.5×10^6=2500000"},
        {"3.1e5次", "3.1e5=310000"},
        {"120k", "120k=120000"},
        {"-1.5 M", "-1.5 M=-1500000"},
        {"三打鉛筆", "三打=36"},
    });
}

TEST_CASE("numerals: ranges are one numeral", "[number]") {
    check_numerals({
        {"6到8個", "6到8=6..8"},
        {"三至五天", "三至五=3..5"},
        {"12—15级", "12—15=12..15"},
        {"70 - 90天", "70=70 90=90"},
        {"二三十人", "二三十=20..30"},
        {"四五百萬元", "四五百萬=4000000..5000000"},
        {"十七八歲", "十七八=17..18"},
        {"三五百人", "三五百=300..500"},
        {"三、四百件", "三、四百=300..400"},
        {"2到3萬", "2到3萬=20000..30000"},
        {"8000到1万", "8000到1万=8000..10000"},
        {"介於10萬到15萬之間", "10萬到15萬=100000..150000"},
    });
}

TEST_CASE("numerals: vague numbers are ranges", "[number]") {
    check_numerals({
        {"十幾億元", "十幾億=1100000000..1900000000"},
        {"幾十位", "幾十=20..90"},
        {"數百名", "數百=200..900"},
        {"好几千人", "好几千=2000..9000"},
        {"二十几万", "二十几万=210000..290000"},
        {"10几个", "10几=11..19"},
        {"人数百分之八", "八=8"},
    });
}

TEST_CASE("numerals: blanks inside a numeral are crossed where it goes on", "[number]") {
    check_numerals({
        {"三百 六 十 五", "三百 六 十 五=365"},
        {"2000  万", "2000  万=20000000"},
        {"1, 234", "1=1 234=234"},
        {"三\n十", "三=3 十=10"},
    });
}

TEST_CASE("numerals: words with numerals inside are left alone", "[number]") {
    for (const char* text : {"進一步簡化手續", "十分高興",     "一旦成功",   "三六九等", "四川盆地", "三亞灣",
                             "五糧液股價",     "三一重工漲停", "九三閱兵",   "統一發票", "一帶一路", "萬一下雨",
                             "半導體",         "上半年業績",   "第三方支付", "兩岸關係", "千兆寬帶", "一國兩制",
                             "百度與三星",     "千萬別忘",     "登陸部隊",   "收拾行李"}) {
        CAPTURE(text);
        CHECK(numerals_of(text) == "");
    }
}

TEST_CASE("numerals: codes, models, phone numbers, addresses and list numbers are left alone", "[number]") {
    for (const char* text : {"5G基地台",
                             "4K電視",
                             "F-16戰機",
                             "GPT-4模型",
                             "PM2.5濃度",
                             "A320客機",
                             "H3N2流感",
                             "Mate 90系列",
                             "請撥打0800123456",
                             "手機13912345678",
                             "https://example.org/2024/05?id=77",
                             "寫信到a12@example.org",
                             "版本1.2.3",
                             "192.168.0.1",
                             "台積電（2330）",
                             "证券代码600519",
                             "〔2025〕18号",
                             "1、背景",
                             "一、背景",
                             "（三）结论",
                             "#618大促#",
                             "标普500指数"}) {
        CAPTURE(text);
        CHECK(numerals_of(text) == "");
    }
}

TEST_CASE("numerals: a lone digit counts something, stands alone or is asked for", "[number]") {
    check_numerals({
        {"三部委發文", "三=3"},
        {"“七”", "七=7"},
        {"答案是六", "六=6"},
        {"一看就懂", ""},
        {"一棵樹", "一=1"},
        {"近百家企業", "百=100"},
        {"萬噸輪", "萬=10000"},
        {"半小時", "半=0.5"},
        {"过半", ""},
    });
}

TEST_CASE("numerals: long digit strings keep every digit or have no value", "[number]") {
    CHECK(numerals_of("共12345678901234567890123456789012345678元") ==
          "12345678901234567890123456789012345678=12345678901234567890123456789012345678");
    CHECK(numerals_of("共123456789012345678901234567890123456789元") == "");
    kuang::numerals::options chosen;
    chosen.digit_strings = true;
    CHECK(numerals_of("共123456789012345678901234567890123456789元", chosen) ==
          "123456789012345678901234567890123456789=");
}

TEST_CASE("numerals: 兆 is 10^12, and mega before a unit of data, frequency or power", "[number]") {
    check_numerals(
        {{"11兆元", "11兆=11000000000000"}, {"五十兆字节", "五十=50"}, {"30兆赫", "30=30"}, {"五百兆瓦", "五百=500"}});
    kuang::numerals::options chosen;
    chosen.bare_mega = true;
    CHECK(numerals_of("下載了100兆", chosen) == "100=100");
}

TEST_CASE("numerals: options switch determiners and positional digits", "[number]") {
    kuang::numerals::options chosen;
    chosen.determiners = false;
    CHECK(numerals_of("一個人買了三本書", chosen) == "三=3");
    chosen = {};
    chosen.positional = false;
    CHECK(numerals_of("二〇二六年的三本書", chosen) == "三=3");
}

TEST_CASE("numerals: the user adds traps and removes some", "[number]") {
    CHECK(numerals_of("八方雅集有三百人") == "八=8 三百=300");
    kuang::numerals::options chosen;
    chosen.extra_traps = {"八方雅集"};
    CHECK(numerals_of("八方雅集有三百人", chosen) == "三百=300");
    chosen = {};
    chosen.removed_traps = {"三个和尚"};
    CHECK(numerals_of("三个和尚", chosen) == "三=3");
    CHECK(numerals_of("三个和尚") == "");
}

TEST_CASE("numerals: names that others found are left alone", "[number]") {
    const auto mine = kuang::numerals{} | firms{};
    const auto page = mine("七彩雅苑有七家店");
    REQUIRE(page.all<kuang::numeral>().size() == 1);
    CHECK(page.text_of(page.all<kuang::numeral>()[0]) == "七");
    CHECK(page.all<kuang::numeral>()[0].begin > 6);
}

TEST_CASE("numerals: parse_numeral takes a cell that is a numeral from end to end", "[number]") {
    CHECK(kuang::parse_numeral("2.26億")->value == kuang::decimal{226000000});
    CHECK(kuang::parse_numeral("-1.5")->value == kuang::decimal{-15, -1});
    CHECK(kuang::parse_numeral("三四十")->value == kuang::amount::range(30, 40));
    for (const char* cell : {"", "億", "十七十八", "2.26億元", "約三", "abc", "1.2.3"}) {
        CAPTURE(cell);
        CHECK_FALSE(kuang::parse_numeral(cell).has_value());
    }
}

TEST_CASE("numerals: Traditional, Simplified and full width say the same", "[number]") {
    CHECK(numerals_of("三萬兩千餘") == "三萬兩千餘=32000");
    CHECK(numerals_of("三万两千余") == "三万两千余=32000");
    CHECK(numerals_of("貳拾參億") == "貳拾參億=2300000000");
    CHECK(numerals_of("贰拾参亿") == "贰拾参亿=2300000000");
    CHECK(numerals_of("３．５萬") == "３．５萬=35000");
}

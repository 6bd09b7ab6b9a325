// SPDX-License-Identifier: MIT
#include <kuang/data/classifiers.hpp>
#include <kuang/data/currencies.hpp>
#include <kuang/data/units.hpp>
#include <kuang/number/quantities.hpp>

#include "found.hpp"

using number_test::check_quantities;
using number_test::numerals_of;
using number_test::quantities_of;

// What docs/numbers.md promises of quantities, form by form.

TEST_CASE("forms: each way to write a proportion", "[number]") {
    check_quantities({
        {"5%", "5% percent 5"},
        {"５％", "５％ percent 5"},
        {"百分之五", "百分之五 percent 5"},
        {"百分百", "百分百 percent 100"},
        {"五成", "五成 percent 50"},
        {"半成", "半成 percent 5"},
        {"五折", "五折 percent 50"},
        {"5‰", "5‰ percent 0.5"},
        {"千分之五", "千分之五 percent 0.5"},
        {"萬分之五", "萬分之五 percent 0.05"},
        {"万分之五", "万分之五 percent 0.05"},
        {"5個百分點", "5個百分點 point 5"},
        {"降半个百分点", "半个百分点 point 0.5"},
        {"兩個半百分點", "兩個半百分點 point 2.5"},
    });
}

TEST_CASE("forms: multiples", "[number]") {
    check_quantities({
        {"增三倍", "三倍 multiple 3"},
        {"是去年的2.5倍", "2.5倍 multiple 2.5"},
        {"翻一番", "翻一番 multiple 2"},
        {"翻两番", "翻两番 multiple 4"},
        {"漲數十倍", "數十倍 multiple 20..90 about"},
        {"三倍多", "三倍多 multiple 3 over"},
    });
}

TEST_CASE("forms: ratios and scores", "[number]") {
    check_quantities({
        {"3比2", "3比2 ratio 3:2"},
        {"三比二獲勝", "三比二 ratio 3:2"},
        {"以21：19獲勝", "21：19 ratio 21:19"},
        {"以11比8、9比11、11比5取勝", "11比8 ratio 11:8 | 9比11 ratio 9:11 | 11比5 ratio 11:5"},
        {"林小山4-2陳大海", "4-2 ratio 4:2"},
        {"以25-20、23-25和25-21击败对手", "25-20 ratio 25:20 | 23-25 ratio 23:25 | 25-21 ratio 25:21"},
        {"6-4、3-6逆轉", "6-4 ratio 6:4 | 3-6 ratio 3:6"},
        {"分为3-5、6-8共4组", "3-5 cardinal 3..5 | 6-8 cardinal 6..8 | 4 cardinal 4 unit=组"},
        {"按20∶30∶50分配", "20∶30∶50 ratio"},
        {"按五比三比二拨付", "五比三比二 ratio"},
    });
}

TEST_CASE("forms: ranges by every joint, with and without a unit on the left", "[number]") {
    check_quantities({
        {"3到5個", "3到5 cardinal 3..5 unit=個"},
        {"3至5个", "3至5 cardinal 3..5 unit=个"},
        {"3-5个", "3-5 cardinal 3..5 unit=个"},
        {"3–5个", "3–5 cardinal 3..5 unit=个"},
        {"3—5个", "3—5 cardinal 3..5 unit=个"},
        {"3～5个", "3～5 cardinal 3..5 unit=个"},
        {"3~5个", "3~5 cardinal 3..5 unit=个"},
        {"三、四個", "三、四 cardinal 3..4 unit=個"},
        {"三四十個", "三四十 cardinal 30..40 unit=個"},
        {"兩三百個", "兩三百 cardinal 200..300 unit=個"},
        {"五六個", "五六 cardinal 5..6 unit=個"},
        {"2至3萬戶", "2至3萬 cardinal 20000..30000 unit=戶"},
        {"半天到一天", "半天到一天 duration 0.5..1 unit=天 code=d"},
        {"介於5%與8%之間", "5% percent 5 | 8% percent 8"},
        {"介于30到50人之间", "30到50 cardinal 30..50 unit=人"},
        {"每股加0.3元至12.5元", "0.3元 money 0.3 unit=元 | 12.5元 money 12.5 unit=元"},
        {"每吨上调30元至50元", "30元至50元 money 30..50 unit=元"},
        {"看法不一、两市皆跌", "两 cardinal 2 unit=市"},
        {"尾数0、1者", "0 cardinal 0 | 1 cardinal 1 unit=者"},
    });
}

TEST_CASE("forms: 三五 before what it counts is a few", "[number]") {
    check_quantities({
        {"等三五天", "三五天 duration 3..5 unit=天 code=d"},
        {"來了三五個人", "三五 cardinal 3..5 unit=個"},
        {"来了三五个人", "三五 cardinal 3..5 unit=个"},
        {"三五百人", "三五百 cardinal 300..500 unit=人"},
        {"三五年后", "三五年 duration 3..5 unit=年 code=a"},
        {"三五成群", ""},
        {"匯率三五元", "三五元 money 35 unit=元"},
    });
}

TEST_CASE("forms: vague numbers", "[number]") {
    check_quantities({
        {"十幾億人", "十幾億 cardinal 1100000000..1900000000 about unit=人"},
        {"幾十人", "幾十 cardinal 20..90 about unit=人"},
        {"数百人", "数百 cardinal 200..900 about unit=人"},
        {"上百人", "百 cardinal 100 at_least unit=人"},
        {"近百人", "百 cardinal 100 under unit=人"},
        {"逾百人", "百 cardinal 100 over unit=人"},
        {"三百多人", "三百多 cardinal 300 over unit=人"},
        {"三百餘人", "三百餘 cardinal 300 over unit=人"},
        {"600余款", "600余 cardinal 600 over unit=款"},
        {"十来人", "十来 cardinal 10 about unit=人"},
        {"規模5.2餘震", "5.2 cardinal 5.2"},
        {"数人", ""},
    });
}

TEST_CASE("forms: bounds before the number and behind its unit", "[number]") {
    check_quantities({
        {"超過30人", "30 cardinal 30 over unit=人"},
        {"近30人", "30 cardinal 30 under unit=人"},
        {"不足30人", "30 cardinal 30 under unit=人"},
        {"約30人", "30 cardinal 30 about unit=人"},
        {"人口約30萬人", "30萬 cardinal 300000 about unit=人"},
        {"人口约30万人", "30万 cardinal 300000 about unit=人"},
        {"至少30人", "30 cardinal 30 at_least unit=人"},
        {"最多30人", "30 cardinal 30 at_most unit=人"},
        {"30人以上", "30 cardinal 30 at_least unit=人"},
        {"30人以下", "30 cardinal 30 at_most unit=人"},
        {"30人左右", "30 cardinal 30 about unit=人"},
        {"約占全省三成", "三成 percent 30 about"},
        {"5年期以上利率", "5年 duration 5 at_least unit=年 code=a"},
        {"出超占四成", "四成 percent 40"},
        {"近三個賽季", "三 cardinal 3 unit=個"},
        {"總值約值45萬元", "45萬元 money 450000 about unit=元"},
        {"近六戰三勝", "六 cardinal 6 unit=戰 | 三 cardinal 3 unit=勝"},
    });
}

TEST_CASE("forms: money", "[number]") {
    check_quantities({
        {"人民币5万元", "人民币5万元 money 50000 unit=人民币 code=CNY"},
        {"5萬美元", "5萬美元 money 50000 unit=美元 code=USD"},
        {"新台幣五萬元", "新台幣五萬元 money 50000 unit=新台幣 code=TWD"},
        {"5万日元", "5万日元 money 50000 unit=日元 code=JPY"},
        {"5萬日圓", "5萬日圓 money 50000 unit=日圓 code=JPY"},
        {"5万欧元", "5万欧元 money 50000 unit=欧元 code=EUR"},
        {"5萬英鎊", "5萬英鎊 money 50000 unit=英鎊 code=GBP"},
        {"5万韩元", "5万韩元 money 50000 unit=韩元 code=KRW"},
        {"5萬澳門元", "5萬澳門元 money 50000 unit=澳門元 code=MOP"},
        {"US$50", "US$50 money 50 unit=US$ code=USD"},
        {"HK$50", "HK$50 money 50 unit=HK$ code=HKD"},
        {"NT$50", "NT$50 money 50 unit=NT$ code=TWD"},
        {"€50", "€50 money 50 unit=€ code=EUR"},
        {"£50", "£50 money 50 unit=£ code=GBP"},
        {"門票$50", "$50 money 50 unit=$ code=USD"},
        {"全港門票$50", "$50 money 50 unit=$"},
        {"5万元", "5万元 money 50000 unit=元"},
        {"三千亿元首次", "三千亿元 money 300000000000 unit=元"},
        {"600塊", "600塊 money 600 unit=塊 code=元"},
        {"八百块钱", "八百块钱 money 800 unit=块 code=元"},
        {"三块五", "三块五 money 3.5 unit=块 code=元"},
        {"貶值一分二厘", "一分二厘 money 0.012 unit=分 code=元"},
        {"漲了三毛", "三毛 money 0.3 unit=毛 code=元"},
        {"涨了三毛", "三毛 money 0.3 unit=毛 code=元"},
        {"五角", "五角 money 0.5 unit=角 code=元"},
        {"5分钱", "5分钱 money 0.05 unit=分 code=元"},
        {"50港仙", "50港仙 money 0.5 unit=港仙 code=HKD"},
    });
    CHECK(numerals_of("作家三毛") == "");
}

TEST_CASE("forms: dates and times with numerals, years of the republic", "[number]") {
    check_quantities({
        {"二〇二五年十一月八日", "二〇二五年十一月八日 date 2025-11-08"},
        {"民國一一三年", "民國一一三年 date 2024"},
        {"八十九學年度", "八十九學年度 date"},
        {"八十五年十二月的指數，八十六年可望回穩", "八十五年十二月 date | 八十六年 date"},
        {"是八十三年以來首見", "八十三年 date"},
        {"由八十一年的45%升至84%", "八十一年 date | 45% percent 45 | 84% percent 84"},
        {"定於9、10月份到貨", "9、10月份 date --09..--10"},
        {"14、15日有雨", "14、15日 date ---14..---15"},
        {"八、九十年代", "八、九十年代 date"},
        {"9:00-12:00受理", "9:00 time T09:00 | 12:00 time T12:00"},
        {"116年元旦上路", "116年 date"},
        {"七十八年至今", "七十八年 date"},
        {"週四晚停電", "週四 date"},
        {"周二周三放假", "周二 date | 周三 date"},
        {"晚上7点半", "晚上7点半 time T19:30"},
        {"14：05發車", "14：05 time T14:05"},
    });
}

TEST_CASE("forms: durations", "[number]") {
    check_quantities({
        {"兩個半月", "兩個半月 duration 2.5 unit=月 code=mo"},
        {"4个半月", "4个半月 duration 4.5 unit=月 code=mo"},
        {"個半月後", "個半月 duration 1.5 unit=月 code=mo"},
        {"一個半鐘頭", "一個半鐘頭 duration 1.5 unit=鐘頭 code=h"},
        {"一個半鐘", "一個半鐘 duration 1.5 unit=鐘 code=h"},
        {"一个多月", "一个多月 duration 1 over unit=月 code=mo"},
        {"半年", "半年 duration 0.5 unit=年 code=a"},
        {"半月", "半月 duration 0.5 unit=月 code=mo"},
        {"半日", "半日 duration 0.5 unit=日 code=d"},
        {"提前半小时", "半小时 duration 0.5 unit=小时 code=h"},
        {"延後半天", "半天 duration 0.5 unit=天 code=d"},
        {"超过半年", "半年 duration 0.5 over unit=年 code=a"},
        {"1年半年", "1年 duration 1 unit=年 code=a | 半年 duration 0.5 unit=年 code=a"},
        {"10年期公債", "10年 duration 10 unit=年 code=a"},
        {"7天期利率", "7天 duration 7 unit=天 code=d"},
        {"被行政拘留15日", "15日 duration 15 unit=日 code=d"},
        {"2小时15分", "2小时15分 duration"},
        {"两市连跌四日", "两 cardinal 2 unit=市 | 四日 duration 4 unit=日 code=d"},
        {"跑出22秒47", "22秒47 duration"},
        {"超過4小時，被記12分", "4小時 duration 4 over unit=小時 code=h | 12 cardinal 12 unit=分"},
    });
}

TEST_CASE("forms: physical units have UCUM codes", "[number]") {
    check_quantities({
        {"955百帕", "955 cardinal 955 unit=百帕 code=hPa"},
        {"101千帕", "101 cardinal 101 unit=千帕 code=kPa"},
        {"600百萬瓦", "600 cardinal 600 unit=百萬瓦 code=MW"},
        {"3000千瓦", "3000 cardinal 3000 unit=千瓦 code=kW"},
        {"40米/秒", "40 cardinal 40 unit=米 code=m/s"},
        {"25公斤", "25 cardinal 25 unit=公斤 code=kg"},
        {"气温25℃", "25 cardinal 25 unit=℃ code=Cel"},
        {"3毫升", "3 cardinal 3 unit=毫升 code=mL"},
        {"80公里", "80 cardinal 80 unit=公里 code=km"},
        {"佔地10萬方呎", "10萬 cardinal 100000 unit=方呎 code=[sft_i]"},
    });
}

TEST_CASE("forms: the unit is what is counted", "[number]") {
    check_quantities({
        {"455萬個", "455萬 cardinal 4550000 unit=個"},
        {"三部委", "三 cardinal 3 unit=部委"},
        {"2.26億戶", "2.26億 cardinal 226000000 unit=戶"},
        {"两局落后", "两 cardinal 2 unit=局"},
        {"敲出3打數", "3 cardinal 3 unit=打數"},
        {"等4罪起訴", "4 cardinal 4 unit=罪"},
        {"轰出8记ACE球", "8 cardinal 8 unit=记"},
        {"上下文25.6万Token", "25.6万 cardinal 256000 unit=Token"},
        {"身高1米83", "1米83 cardinal 1.83 unit=米 code=m"},
        {"总价2800万起", "2800万 cardinal 28000000"},
        {"投诉10万起", "10万 cardinal 100000 unit=起"},
        {"4.5亿领跑", "4.5亿 cardinal 450000000"},
        {"上看三百大關", "三百 cardinal 300"},
    });
}

TEST_CASE("forms: one character that is a number here and a word there", "[number]") {
    check_quantities({
        {"外資連五賣", "五 cardinal 5"},
        {"外资连五卖", "五 cardinal 5"},
        {"昏迷指數僅三，", "三 cardinal 3"},
        {"升息半碼", "半 cardinal 0.5 unit=碼"},
        {"战乱一时难止", ""},
        {"今晚一時開會", "一時 time T01:00"},
        {"广场四周挂满灯笼", ""},
        {"連跌四周", "四周 duration 4 unit=周 code=wk"},
        {"神情顯得十分輕鬆", ""},
        {"大三女生報案", ""},
        {"作者陈万年", ""},
        {"走过百年历程", "百年 duration 100 unit=年 code=a"},
        {"四成六民眾滿意", "四成六 percent 46"},
        {"三成六家企业亏损", "三成 percent 30 | 六 cardinal 6 unit=家"},
        {"未來一兩天氣溫回升", "一兩天 duration 1..2 unit=天 code=d"},
    });
}

TEST_CASE("forms: a number right behind a Latin word", "[number]") {
    check_quantities({
        {"去年GDP130万亿元", "130万亿元 money 130000000000000 unit=元"},
        {"前月CPI2.1%", "2.1% percent 2.1"},
        {"上季EPS4.12元", "4.12元 money 4.12 unit=元"},
        {"歌手Ann10月開唱", "10月 date --10"},
        {"https://example.org/?q=%D0%D4", ""},
    });
}

TEST_CASE("forms: what a verb of change makes of two amounts", "[number]") {
    check_quantities({
        {"目標價調升由150元至180元", "150元 money 150 unit=元 | 180元 money 180 unit=元"},
        {"目标价由150元至180元不等", "150元至180元 money 150..180 unit=元"},
    });
}

TEST_CASE("forms: a bare multiplier that is broken or passed", "[number]") {
    check_quantities({
        {"銷量連月破萬", "萬 cardinal 10000 over"},
        {"首日票房过亿，", "亿 cardinal 100000000 over"},
        {"參觀人次破千。", "千 cardinal 1000 over"},
        {"超过万分感谢", ""},
        {"打破千古紀錄", ""},
    });
}

TEST_CASE("forms: a pair with a dash in the number of a table, a house or a section is no score", "[number]") {
    for (const char* text : {"如表2-1所示", "图3-2显示", "第一栋12-8室", "该村6-3地块", "三号线4-3标段"}) {
        CAPTURE(text);
        CHECK(quantities_of(text).find("ratio") == std::string::npos);
    }
}

TEST_CASE("forms: 收入超 is over, 出超 a surplus", "[number]") {
    check_quantities({{"營業收入超10億元", "10億元 money 1000000000 over unit=元"},
                      {"净流入超百亿元", "百亿元 money 10000000000 over unit=元"},
                      {"出超占四成", "四成 percent 40"}});
}

TEST_CASE("forms: jubilees are durations, 三五 before a measure is a few, steps and ranges", "[number]") {
    check_quantities({{"建校七十年的三個階段", "七十年 duration 70 unit=年 code=a | 三 cardinal 3 unit=個"},
                      {"走了三五公里", "三五 cardinal 3..5 unit=公里 code=km"},
                      {"等了三五分钟", "三五分钟 duration 3..5 unit=分钟 code=min"},
                      {"票价加5元至20元", "5元至20元 money 5..20 unit=元"},
                      {"每股加0.4元至11.1元", "0.4元 money 0.4 unit=元 | 11.1元 money 11.1 unit=元"},
                      {"每周四晚上开课", "周四 date"}});
}

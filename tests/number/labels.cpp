// SPDX-License-Identifier: MIT
#include <kuang/data/number_context.hpp>
#include <kuang/number/quantities.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "found.hpp"

#include <initializer_list>

using number_test::check_numerals;
using number_test::numerals_of;
using number_test::quantities_of;

// Numbers that name things: a rule each, in number/detail/numeral_codes.hpp and numeral_labels.hpp.

namespace {

void no_numeral_in(std::initializer_list<const char*> texts) {
    for (const char* text : texts) {
        CAPTURE(text);
        CHECK(numerals_of(text) == "");
    }
}

// Finds one name, as a list of companies would.
struct one_firm {
    using needs = kuang::layers<>;
    using makes = kuang::layers<>;
    void names(kuang::name_sink& sink) const { sink.add("晨岭地产", 1); }
    template <class In, class Out>
    void run(const In&, Out&) const {}
};

}  // namespace

TEST_CASE("labels: phone numbers, by their shape or by the word before", "[number]") {
    no_numeral_in({"服務專線0800-351-662", "服务专线0800-351-662", "市話02-8123-4567轉接",
                   "請洽（０４）２３５６－７８９０", "咨询电话：０８７１—６３１２３４５", "热线400-810-2233",
                   "致電2345 6789查詢", "傳真：86-10-65432109", "+886-2-2345-6789", "手機13912345678", "拨打96110",
                   "可撥12358檢舉", "1999市民热线", "登录12306购票"});
    check_numerals({
        {"打了110个电话", "110=110"},
        {"拨打电话3次", "3=3"},
        {"开通300条热线", "300=300"},
        {"電話詢問量增加300通", "300=300"},
    });
}

TEST_CASE("labels: stock codes, with a market behind or in brackets behind a company", "[number]") {
    no_numeral_in({"600321.SH", "盘中00388.HK走高", "晨岭（300987）涨停", "晨嶺（2330）", "证券代码600519"});
    const auto mine = kuang::numerals{} | one_firm{};
    const auto firm = mine("晨嶺地產（2007）復牌");
    CHECK(firm.all<kuang::numeral>().empty());
    CHECK(numerals_of("年度评估报告（2007）") == "2007=2007");
}

TEST_CASE("labels: document, licence and judgment numbers", "[number]") {
    no_numeral_in({"国办发〔2024〕31号", "府授法字第0980123456號", "京ICP备18034567号", "（2023）沪02民终4567号",
                   "受理号20240198765号", "度上訴字第1234號"});
}

TEST_CASE("labels: list and section numbers", "[number]") {
    no_numeral_in({"1、加强巡查", "一、總則", "（一）總則", "①加强巡查", "1．落實責任 2．追蹤進度",
                   "【早报】1、央行开展操作；2、铜价走高；3、新股上市"});
    check_numerals({{"6、7次", "6、7=6..7"}, {"增至3.5倍", "3.5=3.5"}});
}

TEST_CASE("labels: versions, addresses on the net, e-mail and IP addresses", "[number]") {
    no_numeral_in({"升级到V3.2", "2.0版上線", "版本10.0.1", "192.168.10.1", "https://example.org/2025/11/8.html",
                   "www.example.org/a12", "寄到news24@example.org"});
}

TEST_CASE("labels: a Latin letter beside digits makes a name", "[number]") {
    no_numeral_in({"5G基地台", "F-16戰機", "64K、74B線停駛", "64K、74B线停驶", "18K金項鍊", "Mate 90系列", "A320客机"});
    check_numerals({{"月薪20K", "20K=20000"}, {"粉絲12k", "12k=12000"}, {"25万GB", "25万=250000"}});
}

TEST_CASE("labels: the numbers of a series of craft, planes, chips", "[number]") {
    no_numeral_in({"神舟二十三号升空", "神二十乘组返回", "长征二号F遥三十火箭", "“海巡六号”靠港", "漢光52號演習",
                   "搭載驍龍9晶片", "內置麒麟8000芯片", "波音787-10首航", "波音737客機", "空警600亮相",
                   "九二無鉛汽油與95無鉛汽油", "92号汽油"});
    check_numerals({{"购入波音3架", "3=3"}, {"2號機組停機", "2=2"}, {"1号候选人当选", "1=1"}});
}

TEST_CASE("labels: digits alone as a title or in quotation marks", "[number]") {
    no_numeral_in({"電影《731》上映", "电影《2046》", "「35+」案開審", "「633」分流方案", "985高校扩招"});
    check_numerals({{"《2025年度報告》", "2025=2025"}});
}

TEST_CASE("labels: the ordinal of a body belongs to its name", "[number]") {
    no_numeral_in({"某市稅務局第二稽查局", "某市税务局第二稽查局", "某大学第一附属医院", "某處第四局官員"});
    check_numerals({{"第三場", "三=3"}, {"排名第四", "四=4"}});
}

TEST_CASE("labels: the day in the name of an event, the last digits of a card or a phone", "[number]") {
    no_numeral_in({"319槍擊案", "九二一大地震", "107国道", "228紀念日", "228連假", "119消防", "國道1號", "台61線",
                   "301醫院", "315晚会", "200型飛機", "机主尾号3157的卡"});
    check_numerals({{"全年处理事件120起", "120=120"}});
}

TEST_CASE("labels: a street's number", "[number]") {
    no_numeral_in({"文一路口", "緯五路施工", "車隊一路向南"});
    check_numerals({{"兵分三路", "三=3"}});
}

TEST_CASE("labels: the head of a column is no amount", "[number]") {
    no_numeral_in({"營收（億元）", "营收（亿元）／净利（百万元）", "单位：万元"});
    CHECK(quantities_of("（百元）") == "");
    CHECK(quantities_of("罰款（一萬元）") == "一萬元 money 10000 unit=元");
}

TEST_CASE("labels: surnames and words that read 伍 陸 萬", "[number]") {
    no_numeral_in({"伍先生", "陸先生與萬女士", "陆先生与万女士", "陸委會", "陸股收黑", "大陸", "伍佰演唱會"});
    check_numerals({{"伍拾萬元", "伍拾萬=500000"}, {"陆佰元", "陆佰=600"}});
}

TEST_CASE("labels: sports by the number of players", "[number]") {
    no_numeral_in({"七人欖球開賽", "三人篮球赛", "五人足球", "獎金一次過發放"});
}

TEST_CASE("labels: what only looks like the number of a name is a count", "[number]") {
    check_numerals({{"波音80億美元虧損", "80億=8000000000"},
                    {"空客20亿欧元罚款", "20亿=2000000000"},
                    {"敌机轰10小时后停", "10=10"},
                    {"东风200公里", "200=200"},
                    {"共600医院入选", "600=600"},
                    {"增派3000部队", "3000=3000"},
                    {"约500客服人员", "500=500"},
                    {"10000网友投票", "10000=10000"},
                    {"出动180消防员", "180=180"},
                    {"10001号选手", "10001=10001"},
                    {"上万同学到场", "万=10000"},
                    {"警方三路追捕", "三=3"}});
    no_numeral_in({"撥打110報警", "119消防宣傳"});
}

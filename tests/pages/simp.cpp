// SPDX-License-Identifier: MIT
// What a reader finds in examples/pages/simp.txt, by docs/numbers.md and docs/names.md.
#include "pages/page.hpp"

using pages::name;
using pages::number;

namespace {

const auto& mined() {
    static const std::string text = pages::read("simp.txt");
    static const auto mine = kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::ministries{} |
                             kuang::companies{} | kuang::places{};
    static const auto page = mine(text);
    return page;
}

}  // namespace

TEST_CASE("simp: the numbers of the page have their kind, value, unit and bound", "[pages]") {
    constexpr number wanted[] = {
        {"运价下降[两成五]", "percent", "25"},
        {"[2025-10-21] 09:15", "date", "2025-10-21"},
        {"2025-10-21 [09:15]", "time", "T09:15"},
        {"阅读 [3.6万]", "cardinal", "36000"},
        {"武汉[10月20日]电", "date", "--10-20"},
        {"开行[100天]以来", "duration", "100", "天"},
        {"小麦等[76.4万]吨", "cardinal", "764000", "吨"},
        {"列车[十二]列", "cardinal", "12", "列"},
        {"每吨[208元]降到", "money", "208", "元"},
        {"降到[156元]", "money", "156", "元"},
        {"降幅为[25%]", "percent", "25"},
        {"沿线[六]个", "cardinal", "6", "个"},
        {"安徽[两]省", "cardinal", "2", "省"},
        {"占[六成]以上", "percent", "60", "", "at_least"},
        {"全程[1860]公里", "cardinal", "1860", "公里"},
        {"最快[38个小时]到达", "duration", "38", "小时"},
        {"节省[三天半]", "duration", "3.5", "天"},
        {"今年[前三季度]", "date", ""},
        {"粮食[230万]吨", "cardinal", "2300000", "吨"},
        {"增长[一成三]", "percent", "13"},
        {"从[千分之八]降至", "percent", "0.8"},
        {"降至[3‰]", "percent", "0.3"},
        {"投入[7.2亿元]", "money", "720000000", "元"},
        {"补助占[三分之一]", "fraction", "1/3"},
        {"到[2027年]再建", "date", "2027"},
        {"再建[二十]个", "cardinal", "20", "个"},
        {"年运力[翻一番]", "multiple", "2"},
        {"达到[五六百万]吨", "cardinal", "5000000..6000000", "吨"},
        {"拿出[3000万元]", "money", "30000000", "元"},
        {"、[1500万元]", "money", "15000000", "元"},
        {"截至[9月底]", "date", "--09"},
        {"进度为[46%]", "percent", "46"},
        {"同期[2.3个百分点]", "point", "2.3"},
        {"每斤[1.35元至1.42元]", "money", "1.35..1.42", "元"},
        {"将于[11月上旬]", "date", "--11"},
        {"均值[0.6]米", "cardinal", "0.6", "米", "about"},
        {"有[87]名", "cardinal", "87", "名"},
        {"加工[四百余]吨", "cardinal", "400", "吨", "over"},
        {"等[一两天]", "duration", "1..2", "天"},
        {"现在[上午八点]装车", "time", "T08:00"},
        {"，[1200]家", "cardinal", "1200", "家"},
        {"有[四分之一]认为", "fraction", "1/4"},
        {"多付[15到20元]", "money", "15..20", "元"},
        {"比例为[7:3]", "ratio", "7:3"},
        {"不足[10]台", "cardinal", "10", "台", "under"},
        {"最高可打[六折]", "percent", "60", "", "?"},
        {"新加坡的[两]家", "cardinal", "2", "家"},
        {"突破[6000万]吨", "cardinal", "60000000", "吨", "over"},
        {"收报[8.46元]", "money", "8.46", "元"},
        {"上涨[4.2%]", "percent", "4.2"},
        {"超过[21亿元]", "money", "2100000000", "元", "over"},
        {"交易日的[2.5倍]", "multiple", "2.5"},
        {"微涨[0.3%]", "percent", "0.3"},
        {"报[3932]点", "cardinal", "3932", "点"},
        {"用[五年]时间", "duration", "5", "年"},
        {"降到[13.5%]", "percent", "13.5"},
        {"每降低[1个百分点]", "point", "1"},
        {"节省[1.3万亿元]", "money", "1300000000000", "元", "?"},
        {"\n[三天两夜]跟车", "duration", ""},
        {"跑了[三十五年]", "duration", "35", "年"},
        {"今年[五十八]岁", "cardinal", "58", "岁"},
        {"可是[两千多]吨", "cardinal", "2000", "吨", "over"},
        {"[第七]届", "ordinal", "7"},
        {"票价最低[580元]", "money", "580", "元", "?"},
        {"（[132]条）", "cardinal", "132", "条"},
        {"不超过[500]字", "cardinal", "500", "字", "at_most"},
        {"禁言[7天]", "duration", "7", "天"},
        {"优惠[一半]", "fraction", "1/2"},
    };
    for (const number& one : wanted) pages::check(mined(), one);
}

TEST_CASE("simp: the names of the page have their label and canonical form", "[pages]") {
    constexpr name wanted[] = {
        {"[国家铁路局]今天", "ministry", "国家铁路局"},
        {"[国家粮食和物资储备局]有关", "ministry", "国家粮食和物资储备局"},
        {"其中[财政部]补助", "ministry", "中华人民共和国财政部"},
        {"[农业农村部]提供", "ministry", "中华人民共和国农业农村部"},
        {"[水利部]预计", "ministry", "中华人民共和国水利部"},
        {"[国家发展改革委]表示", "ministry", "中华人民共和国国家发展和改革委员会"},
        {"美国[农业部]上周", "ministry", "美国农业部"},
        {"[国务院办公厅]此前", "ministry", "国务院办公厅"},
        {"省份中，[湖北]、", "province", "湖北"},
        {"湖北、[安徽]两省", "province", "安徽"},
        {"把[四川]、", "province", "四川"},
        {"、[重庆]的", "province", "重庆"},
        {"同[江苏]、", "province", "江苏"},
        {"、[上海]的加工厂", "province", "上海"},
        {"，[四川省]外调", "province", "四川"},
        {"[湖北省]荆州市", "province", "湖北"},
        {"[安徽]物流协会", "province", "安徽"},
        {"推广到[京]广", "province", "北京"},
        {"、[京]沪等", "province", "北京"},
        {"、京[沪]等", "province", "上海"},
        {"对[西藏]、", "province", "西藏"},
        {"、[青海]等地", "province", "青海"},
        {"[香港]一家", "province", "香港"},
        {"借道[广西]把", "province", "广西"},
        {"[沪]指当天", "province", "上海"},
        {"亮相[上海] ", "province", "上海"},
        {"[国铁集团]计划", "company", "中国国家铁路集团有限公司"},
        {"[中粮集团]和", "company", "中粮集团有限公司"},
        {"和[顺丰]则", "company", "顺丰控股股份有限公司"},
        {"[中国中车]昨日", "company", "中国中车股份有限公司"},
        {"；[中远海运]成交额", "company", "中国远洋海运集团有限公司"},
        {"；[三一重工]、", "company", "三一重工股份有限公司"},
        {"、[比亚迪]也有", "company", "比亚迪股份有限公司"},
    };
    for (const name& one : wanted) pages::check(mined(), one);
}

TEST_CASE("simp: numerals inside words, idioms, names and codes are left alone", "[pages]") {
    constexpr std::string_view wanted[] = {
        "“[万一]江上",    "不用[三番五次]找", "[十有八九]",       "[十全十美]",     "[三一]重工、",
        "中央[一号]文件", "F[1]赛车",         "C[919]完成",       "[三江]平原",     "[5G]信号",
        "\n[1]、不得",    "\n[3]、一经",      "：[027-88990011]", "备[20253344]号",
    };
    for (const std::string_view where : wanted) pages::check_nothing<kuang::quantity>(mined(), where);
}

TEST_CASE("simp: persons, landscapes and other nations are no names of ours", "[pages]") {
    constexpr std::string_view wanted[] = {
        "编辑：[周禾]", "作者：[陈一鸣]", "[三江平原]", "借道广西把[泰国]香米", "和[新加坡]的",
    };
    for (const std::string_view where : wanted) pages::check_nothing<kuang::entity>(mined(), where);
}

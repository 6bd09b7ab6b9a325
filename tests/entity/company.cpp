// SPDX-License-Identifier: MIT
#include <kuang/entity/company.hpp>
#include <kuang/entity/ministry.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "found.hpp"

using entity_tests::check;

namespace {
const kuang::companies mine;
}

TEST_CASE("companies: the example of the header", "[entity]") {
    check(mine, "華為公司與中石油", {{"華為公司", "company", "huawei"}, {"中石油", "company", "cnpc"}});
}

TEST_CASE("companies: rows give typed access", "[entity]") {
    const auto page = mine("中石化发布财报");
    const kuang::company* c = page.all<kuang::entity>().front().as<kuang::company>();
    REQUIRE(c != nullptr);
    CHECK(c->tickers.find("600028") != std::string_view::npos);
    CHECK(mine.rows().size() >= 1500);
}

TEST_CASE("companies: media are companies with a mark", "[entity]") {
    CHECK(mine("新華社報導").all<kuang::entity>().front().media);
    CHECK_FALSE(mine("中石化").all<kuang::entity>().front().media);
    check(kuang::companies{{.media = false}}, "新華社報導中石化", {{"中石化", "company", "sinopec"}});
}

TEST_CASE("rule evidence: a common word is a firm only with evidence", "[entity]") {
    check(mine, "他喝了一碗小米粥", {});
    check(mine, "她买了两斤苹果", {});
    check(mine, "一路平安", {});
    check(mine, "小米发布新款手机", {{"小米", "company", "xiaomi"}});
    check(mine, "苹果市值创新高", {{"苹果", "company", "apple"}});
    check(mine, "民生、建行和浦发的占比上升",
          {{"民生", "company", "cmbc"}, {"建行", "company", "ccb"}, {"浦发", "company", "spdb"}});
    check(mine, "动物园新来一头雄狮", {});
    check(mine, "夜空中的蓝月亮", {});
    check(mine, "他练出一身真功夫", {});
    check(mine, "院里种了三株桂花", {});
    check(mine, "双面镜外又是一重门", {});
    check(mine, "门上装了猫眼", {});
    check(mine, "平头哥是一种蜜獾", {});
    check(mine, "航线连接省内各港航基地", {});
    check(mine, "假期去哪儿玩", {});
    check(mine, "孩子们在滚雪球", {});
    check(mine, "村里的小霸王", {});
    check(mine, "雄獅集團公布獲利", {{"雄獅集團", "company", "lion-travel"}});
}

TEST_CASE("rule memory: a common word with evidence stays a firm in its block", "[entity]") {
    check(mine, "小米发布财报。分析师看好小米。", {{"小米", "company", "xiaomi"}, {"小米", "company", "xiaomi"}});
    check(mine, "小米发布财报。\n\n农民种小米。", {{"小米", "company", "xiaomi"}});
}

TEST_CASE("companies: names across words and inside others are left alone", "[entity]") {
    check(mine, "全国美术展览", {});
    check(mine, "中国银行业协会", {});
    check(mine, "万达广场开业", {});
    check(mine, "空客A320降落", {});
    check(mine, "中国石油大学招生", {});
}

TEST_CASE("grammar: firms with a legal suffix are read from right to left", "[entity]") {
    check(mine, "记者从青岛海澜达重工有限公司获悉", {{"青岛海澜达重工有限公司", "company", "-"}});
    check(mine, "由嘉禾远图科技（苏州）股份有限公司承建",
          {{"嘉禾远图科技（苏州）股份有限公司", "company", "-", "嘉禾远图科技(苏州)股份有限公司"}});
    check(mine, "美国维克斯特公司总裁", {{"维克斯特公司", "company", "-"}});
    check(mine, "负责人表示腾博达集团将扩产", {{"腾博达集团", "company", "-"}});
    CHECK(mine("青岛海澜达重工有限公司").all<kuang::entity>().front().source == kuang::entity_source::grammar);
}

TEST_CASE("grammar: references and trades alone are no names", "[entity]") {
    check(mine, "该公司与这家公司、上市公司、保险公司、子公司", {});
    check(mine, "多家商业银行和外资银行", {});
    check(mine, "维持公司运作", {});
    check(mine, "犯罪集团", {});
}

TEST_CASE("grammar: branches and institutes extend a firm's name", "[entity]") {
    check(mine, "光大银行沈阳分行", {{"光大银行沈阳分行", "company", "-"}});
    check(mine, "工行深圳分行信用卡中心", {{"工行深圳分行信用卡中心", "company", "-"}});
    check(mine, "上海分行负责人", {});
}

TEST_CASE("grammar: plants, papers and stations of a place", "[entity]") {
    check(mine, "邯郸第二发电厂", {{"邯郸第二发电厂", "company", "-"}});
    check(mine, "記者採訪宜蘭電視台", {{"宜蘭電視台", "company", "-"}});
}

TEST_CASE("rule definition and short_form: a document names its firms itself", "[entity]") {
    check(mine, "嘉禾远图科技（苏州）股份有限公司（以下简称“嘉图股份”）公告，嘉图股份拟增资，嘉禾远图的产能将翻番。",
          {{"嘉禾远图科技（苏州）股份有限公司", "company"},
           {"嘉图股份", "company", "-", "嘉禾远图科技(苏州)股份有限公司"},
           {"嘉图股份", "company", "-", "嘉禾远图科技(苏州)股份有限公司"},
           {"嘉禾远图", "company", "-", "嘉禾远图科技(苏州)股份有限公司"}});
}

TEST_CASE("rule ticker and between_firms: the surroundings show a firm", "[entity]") {
    check(mine, "發展商泓利（0913）停牌", {{"泓利", "company", "-"}});
    check(mine, "報告（2025）", {});
    check(mine, "鴻海、泓碩、廣達同步上漲", {{"鴻海", "company"}, {"泓碩", "company", "-"}, {"廣達", "company"}});
}

TEST_CASE("companies: a body's name is never part of a firm's", "[entity]") {
    check(kuang::provinces{} | kuang::ministries{} | kuang::companies{}, "中国银行业监督管理委员会",
          {{"中国银行业监督管理委员会", "ministry"}});
}

TEST_CASE("rule counted_list: what a list counts as firms are firms", "[entity]") {
    check(mine, "金管會核准泓碩、瑞廷與昱陞等三家公司增資",
          {{"泓碩", "company", "-"}, {"瑞廷", "company", "-"}, {"昱陞", "company", "-"}});
    check(mine, "由泓硕、瑞廷等企业承建", {{"泓硕", "company", "-"}, {"瑞廷", "company", "-"}});
    check(mine, "包括苹果、香蕉等水果", {});
    check(mine, "上海、江苏等地的三家公司", {});
    check(mine, "卢大川、钱小河等企业家到访", {});
    check(mine, "卢大川、钱小河等公司高管落网", {});
    check(mine, "卢大川、钱小河等集团主席捐款", {});
    check(mine, "卢大川、钱小河等集团公司员工受伤", {});
    check(mine, "种菜、养鱼等企业获得补贴", {});
    check(mine, "由泓硕、瑞廷等三家公司负责人签字", {{"泓硕", "company", "-"}, {"瑞廷", "company", "-"}});
}

TEST_CASE("rule stake: what a share of is bought is a firm", "[entity]") {
    check(mine, "公司拟以2亿元收购常州泓碩材料60%股权", {{"常州泓碩材料", "company", "-"}});
    check(mine, "拟收购标的公司60%股权", {});
}

TEST_CASE("rule clear_edges: a trade ends a name that stands free", "[entity]") {
    check(mine, "泓碩精機說景氣回溫", {{"泓碩精機", "company", "-"}});
    check(mine, "新股昱陞國際首日掛牌", {{"昱陞國際", "company", "-"}});
    check(mine, "发展先进半导体，推动精密机械", {});
    check(mine, "泓碩精機產業園區", {});
    check(mine, "近日，区县城投发债", {});
    check(mine, "去年，弱资质城投表示", {});
    check(mine, "昨日，短剧影视发布", {});
    check(mine, "上周，婴幼服饰推出", {});
    check(mine, "日前，亲绿媒体指出", {});
    check(mine, "今年，预制食品通过", {});
}

TEST_CASE("rule named_with_trade: a short name and a trade make the full one", "[entity]") {
    check(mine, "泓碩國際（下稱泓碩）持股三成，泓碩表示不評論",
          {{"泓碩國際", "company", "-"}, {"泓碩", "company", "-", "泓硕国际"}, {"泓碩", "company", "-", "泓硕国际"}});
}

TEST_CASE("rule product_code: letters and aircraft are a product's, shares, flights and channels are not", "[entity]") {
    check(mine, "十架波音787交付", {});
    check(mine, "波音737-800客机", {});
    check(mine, "中国联通A股开盘", {{"中国联通", "company"}});
    check(mine, "搭華航CI835班機", {{"華航", "company"}});
    check(mine, "宁德时代H股挂牌", {{"宁德时代", "company"}});
}

TEST_CASE("rule ticker: the code's name is longer than a listed one", "[entity]") {
    check(mine, "廣達機（2399）營收", {{"廣達機", "company", "-"}});
}

TEST_CASE("rule share_moves: what moves on the exchange is a firm", "[entity]") {
    check(mine, "午后异动，泓硕股份涨停", {{"泓硕股份", "company", "-"}});
    check(mine, "ST泓硕连收三个跌停", {{"ST泓硕", "company", "-"}});
    check(mine, "盘中白酒概念领涨", {});
    check(mine, "早盘，北证两指领跌", {});
    check(mine, "盘面上，多元金融领涨", {});
    check(mine, "尾盘，钠离电池跟涨", {});
    check(mine, "临近收盘，少数蓝筹跌停", {});
    check(mine, "盘面上，泓硕科技领涨", {{"泓硕科技", "company", "-"}});
}

TEST_CASE("rule business_of: a listed name with another business is another firm", "[entity]") {
    check(mine, "台塑營造同步跟進", {{"台塑營造", "company", "-"}});
    check(mine, "腾讯，京东产投宣布", {{"腾讯", "company"}, {"京东产投", "company"}});
    check(mine, "华为手机销量", {{"华为", "company", "huawei"}});
}

TEST_CASE("rule surname: a founder's namesake behind a title is a person", "[entity]") {
    check(mine, "前社长松下正治出席", {});
    check(mine, "松下发布财报", {{"松下", "company"}});
}

TEST_CASE("grammar: a clock ends before a plant's name", "[entity]") {
    check(mine, "8時15分大林電廠跳機", {{"大林電廠", "company"}});
}

TEST_CASE("companies: exchanges have no firms behind them, plants of a province have", "[entity]") {
    check(mine, "北交所公司家数增加", {{"北交所", "company"}});
    check(mine, "台灣亞洲水泥宣布", {{"亞洲水泥", "company"}});
}

TEST_CASE("companies: lines of a railway, new works are no firms, a share's letter is not the firm's", "[entity]") {
    check(mine, "高雄捷運橘線停駛", {});
    check(mine, "廣州地鐵18號線開通", {});
    check(mine, "高雄捷運公布運量", {{"高雄捷運", "company"}});
    check(mine, "嘉義新廠動土", {});
    check(mine, "万科A股下跌", {{"万科", "company"}});
}

TEST_CASE("companies: sister firms and namesakes have rows of their own", "[entity]") {
    check(mine, "罗罗交付首台发动机", {{"罗罗", "company", "rollsroyce"}});
    check(mine, "劳斯莱斯汽车亮相", {{"劳斯莱斯汽车", "company", "rolls-royce-cars"}});
    check(mine, "聯華食品調漲售價", {{"聯華食品", "company", "lien-hwa-foods"}});
    check(mine, "恒隆集團與恒隆地產派息",
          {{"恒隆集團", "company", "hang-lung-group"}, {"恒隆地產", "company", "hang-lung"}});
    check(mine, "群益投信與群益證券看好後市",
          {{"群益投信", "company", "capital-trust-tw"}, {"群益證券", "company", "capital-sec-tw"}});
}

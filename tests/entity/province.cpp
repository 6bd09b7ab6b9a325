// SPDX-License-Identifier: MIT
#include <kuang/entity/province.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "found.hpp"

using entity_tests::check;

namespace {
const kuang::provinces mine;
}

TEST_CASE("provinces: the example of the header", "[entity]") {
    check(mine, "山西、遼寧與京津冀",
          {{"山西", "province", "CN-SX", "山西"},
           {"遼寧", "province", "CN-LN", "辽宁"},
           {"京", "province", "CN-BJ"},
           {"津", "province", "CN-TJ"},
           {"冀", "province", "CN-HE", "河北"}});
}

TEST_CASE("provinces: full, short and Traditional names are one unit", "[entity]") {
    check(mine, "內蒙古自治區", {{"內蒙古自治區", "province", "CN-NM", "内蒙古"}});
    check(mine, "内蒙古的草原", {{"内蒙古", "province", "CN-NM"}});
    check(mine, "香港特別行政區", {{"香港特別行政區", "province", "CN-HK", "香港"}});
    check(mine, "臺灣與台灣", {{"臺灣", "province", "CN-TW", "台湾"}, {"台灣", "province", "CN-TW"}});
    check(mine, "台灣地區的企業", {{"台灣", "province", "CN-TW"}});
}

TEST_CASE("provinces: Taiwan's cities and counties have a level", "[entity]") {
    const auto page = mine("花蓮縣與臺北市");
    const auto all = page.all<kuang::entity>();
    REQUIRE(all.size() == 2);
    REQUIRE(all[0].as<kuang::province>() != nullptr);
    CHECK(all[0].as<kuang::province>()->level == "county");
    CHECK(all[0].canonical == "花莲");
    CHECK(all[1].id == "TW-TPE");
    check(kuang::provinces{{.taiwan_units = false}}, "花蓮縣與臺北市", {});
}

TEST_CASE("provinces: rows give typed access", "[entity]") {
    const auto page = mine("福建省");
    const kuang::province* p = page.all<kuang::entity>().front().as<kuang::province>();
    REQUIRE(p != nullptr);
    CHECK(p->gb == "350000");
    CHECK(p->full == "福建省");
    CHECK(p->name == "福建");
    CHECK(page.all<kuang::entity>().front().as<kuang::entity>() == nullptr);
    CHECK(mine.rows().size() >= 56);
}

TEST_CASE("provinces: a namesake in short form is left open", "[entity]") {
    const auto page = mine("記者在新竹採訪");
    REQUIRE(page.all<kuang::entity>().size() == 1);
    const kuang::entity& e = page.all<kuang::entity>().front();
    CHECK(e.id.empty());
    CHECK_FALSE(e.resolved());
    CHECK(e.candidates.size() == 2);
}

TEST_CASE("provinces: one character counts in its contexts only", "[entity]") {
    check(mine, "京滬高鐵今天全線停駛", {{"京", "province", "CN-BJ"}, {"滬", "province", "CN-SH"}});
    check(mine, "首長訪台三天", {{"台", "province", "CN-TW"}});
    check(mine, "台商回流", {{"台", "province", "CN-TW"}});
    check(mine, "平台、舞台劇、電台與颱風", {});
    check(mine, "網購平台企業", {});
    check(mine, "東京、南京與北京", {{"北京", "province", "CN-BJ"}});
    check(mine, "全台灣", {{"台灣", "province", "CN-TW"}});
    check(kuang::provinces{{.one_character = false}}, "京滬高鐵", {});
}

TEST_CASE("provinces: a list of single characters is read as one", "[entity]") {
    check(mine, "列车经过湘、赣、浙三省",
          {{"湘", "province", "CN-HN"}, {"赣", "province", "CN-JX"}, {"浙", "province", "CN-ZJ"}});
    check(mine, "论坛分别在京、沪两地举行", {{"京", "province", "CN-BJ"}, {"沪", "province", "CN-SH"}});
}

TEST_CASE("provinces: names across words are no mention", "[entity]") {
    check(mine, "黄河南岸的村庄", {});
    check(mine, "天山西麓降雪", {});
    check(mine, "烟台南部有雨", {});
    check(mine, "崇高雄心", {});
}

TEST_CASE("provinces: other units, streets and money of the same name are left alone", "[entity]") {
    check(mine, "吉林市的江岸", {});
    check(mine, "吉林市场回暖", {{"吉林", "province", "CN-JL"}});
    check(mine, "青海省海南州", {{"青海省", "province", "CN-QH"}});
    check(mine, "她住在江苏路和北京东路之间", {});
    check(mine, "北京路演", {{"北京", "province", "CN-BJ"}});
    check(mine, "两百澳门元", {});
    check(mine, "福州连江县", {});
}

TEST_CASE("provinces: a line end inside a name is crossed, an ignorable character too", "[entity]") {
    const auto page = mine("黑龙\n江");
    REQUIRE(page.all<kuang::entity>().size() == 1);
    CHECK(page.text_of(page.all<kuang::entity>().front()) == "黑龙\n江");
    check(mine, "山\xE2\x80\x8B西", {{"山\xE2\x80\x8B西", "province", "CN-SX"}});
}

TEST_CASE("provinces: 市 may begin the next word", "[entity]") {
    check(mine, "北京市场回暖，上海市民排队", {{"北京", "province", "CN-BJ"}, {"上海", "province", "CN-SH"}});
    check(mine, "北京市的胡同", {{"北京市", "province", "CN-BJ"}});
}

TEST_CASE("rule character_list: cities among them", "[entity]") {
    check(mine, "楼市回暖，沪、杭成交走高", {{"沪", "province", "CN-SH"}});
    check(mine, "滬、深兩地", {{"滬", "province", "CN-SH"}});
    check(mine, "京、沪、宁、杭高铁", {{"京", "province", "CN-BJ"}, {"沪", "province", "CN-SH"}});
}

TEST_CASE("rule title: the last character of the name belongs to a title", "[entity]") {
    check(mine, "天津市長與廣東省長會面", {{"天津", "province", "CN-TJ"}, {"廣東", "province", "CN-GD"}});
    check(mine, "广东省省长", {{"广东省", "province", "CN-GD"}});
    check(mine, "重庆市长期缺水，浙江省长途客运停开",
          {{"重庆市", "province", "CN-CQ"}, {"浙江省", "province", "CN-ZJ"}});
}

TEST_CASE("rule title: 长 begins a division of the province or another word", "[entity]") {
    check(mine, "河南省长葛市的陶瓷企业", {{"河南省", "province", "CN-HA"}});
    check(mine, "湖北省长阳县茶园", {{"湖北省", "province", "CN-HB"}});
    check(mine, "河南省長垣市舉辦廚師大賽", {{"河南省", "province", "CN-HA"}});
    check(mine, "上海市长者照护服务点", {{"上海市", "province", "CN-SH"}});
    check(mine, "上海市长三角办公室", {{"上海市", "province", "CN-SH"}});
    check(mine, "河南省长主持会议", {{"河南", "province", "CN-HA"}});
}

TEST_CASE("provinces: 台 before a word for people or trades is the island, behind another word it ends that",
          "[entity]") {
    check(mine, "台券商看好後市，台漁民返航", {{"台", "province", "CN-TW"}, {"台", "province", "CN-TW"}});
    check(mine, "平台業者道歉，舞台艺人谢幕，购入三台医师用仪器", {});
}

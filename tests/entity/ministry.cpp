// SPDX-License-Identifier: MIT
#include <kuang/entity/ministry.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "found.hpp"

using entity_tests::check;

namespace {
const kuang::ministries mine;
}

TEST_CASE("ministries: the example of the header", "[entity]") {
    check(mine, "大陸工信部與美國商務部",
          {{"工信部", "ministry", "cn-miit", "中华人民共和国工业和信息化部"},
           {"商務部", "ministry", "us-doc", "美国商务部"}});
}

TEST_CASE("ministries: rows give typed access", "[entity]") {
    const auto page = mine("铁道部");
    const kuang::ministry* m = page.all<kuang::entity>().front().as<kuang::ministry>();
    REQUIRE(m != nullptr);
    CHECK(m->nation == "CN");
    CHECK(m->until == 2013);
    CHECK_FALSE(m->successor.empty());
    CHECK(mine.rows().size() >= 450);
}

TEST_CASE("ministries: labels follow the guidelines", "[entity]") {
    check(mine, "国务院与财政部", {{"国务院", "government", "cn-state-council"}, {"财政部", "ministry", "cn-mof"}});
    check(mine, "行政院、立法院與監察院",
          {{"行政院", "government", "tw-ey"}, {"立法院", "government", "tw-ly"}, {"監察院", "ministry", "tw-cy"}});
}

TEST_CASE("ministries: a wrapped name is one mention", "[entity]") {
    check(mine, "工业和\n信息化部", {{"工业和\n信息化部", "ministry", "cn-miit"}});
}

TEST_CASE("ministries: a country's name is outside the mention", "[entity]") {
    check(mine, "美國國務院說", {{"國務院", "ministry", "us-state"}});
    check(mine, "俄国防部否认", {{"国防部", "ministry", "ru-mod"}});
    check(mine, "日本央行升息", {{"央行", "ministry", "jp-boj", "日本银行"}});
    check(mine, "香港入境事務處", {{"香港入境事務處", "ministry", "", "入境事务处"}});
}

TEST_CASE("rule script_and_region: a bare name belongs to where the paragraph was written", "[entity]") {
    check(mine, "国防部昨天发布消息", {{"国防部", "ministry", "cn-mod"}});
    check(mine, "國防部昨天發布消息", {{"國防部", "ministry", "tw-mnd"}});
    // Two paragraphs, two regions.
    check(mine, "国防部昨天发布消息\n\n國防部昨天發布消息",
          {{"国防部", "ministry", "cn-mod"}, {"國防部", "ministry", "tw-mnd"}});
}

TEST_CASE("rule nearest_country and list_of_one_nation: a bare name goes with the country before it", "[entity]") {
    check(mine, "法国外交部长与财政部长到访", {{"外交部", "ministry", "fr-mfa"}, {"财政部", "ministry", "", ""}});
    const auto page = mine("英国财政部、外交部");
    REQUIRE(page.all<kuang::entity>().size() == 2);
    CHECK(page.all<kuang::entity>()[1].nation == "GB");
}

TEST_CASE("rule memory: a bare name means in a block what it meant there first", "[entity]") {
    check(mine, "日本央行周五开会。央行总裁随后说明", {{"央行", "ministry", "jp-boj"}, {"央行", "ministry", "jp-boj"}});
    check(mine, "国防部表示关切。美国国防部未回应，国防部再次表态",
          {{"国防部", "ministry", "cn-mod"}, {"国防部", "ministry", "us-dod"}, {"国防部", "ministry", "cn-mod"}});
}

TEST_CASE("ministries: names that end inside another word are left alone", "[entity]") {
    check(mine, "教育部门要求", {});
    check(mine, "集中办好三件事", {});
    check(mine, "教育部部门预算", {{"教育部", "ministry", "cn-moe"}});
    check(mine, "外交部分别照会", {{"外交部", "ministry", "cn-mfa"}});
    check(mine, "国台办公布名单", {{"国台办", "ministry", "cn-tao"}});
}

TEST_CASE("ministries: the name shares 部 with the title of its head", "[entity]") {
    check(mine, "外交部长到访", {{"外交部", "ministry", "cn-mfa"}});
    check(mine, "国务院副总理", {{"国务院", "government", "cn-state-council"}});
}

TEST_CASE("grammar: governments, courts and departments of places are read from their words", "[entity]") {
    check(mine, "泉州市教育局", {{"泉州市教育局", "government", "-", "泉州市教育局"}});
    check(mine, "甘肃省工商局", {{"甘肃省工商局", "government", "-", "甘肃省工商行政管理局"}});
    check(mine, "西安市雁塔区人民法院", {{"西安市雁塔区人民法院", "government", "-"}});
    check(mine, "宁夏高院", {{"宁夏高院", "government", "-", "宁夏回族自治区高级人民法院"}});
    check(mine, "重庆市规划和自然资源局", {{"重庆市规划和自然资源局", "government", "-"}});
    check(mine, "廈門海關查獲", {{"廈門海關", "government", "-"}});
    check(mine, "基隆市政府消防局", {{"基隆市政府消防局", "government", "-"}});
    CHECK(mine("泉州市教育局").all<kuang::entity>().front().source == kuang::entity_source::grammar);
}

TEST_CASE("grammar: party committees and their departments", "[entity]") {
    check(mine, "安徽省委书记", {{"安徽省委", "government", "-", "中共安徽省委员会"}});
    check(mine, "中共嘉兴市委宣传部", {{"中共嘉兴市委宣传部", "government", "-"}});
    check(mine, "省委、省政府与市委", {});
}

TEST_CASE("grammar: a unit makes one longer name with its body", "[entity]") {
    check(mine, "财政部税政司", {{"财政部税政司", "government", "-", "中华人民共和国财政部税政司"}});
    check(mine, "福州市公安局鼓楼分局", {{"福州市公安局鼓楼分局", "government", "-"}});
    check(mine, "浙江省人民政府办公厅", {{"浙江省人民政府办公厅", "government", "-"}});
}

TEST_CASE("grammar: bodies of nations that are on no list", "[entity]") {
    check(mine, "国家林业工业局", {{"国家林业工业局", "ministry", "-"}});
    check(mine, "比利时交通部", {{"交通部", "ministry", "", ""}});
}

TEST_CASE("rule local_body: a local body is not the ministry of the same short name", "[entity]") {
    check(mine, "山东省发改委", {{"山东省发改委", "government", "-", "山东省发展和改革委员会"}});
    check(mine, "省发改委", {});
    check(mine, "国家发改委", {{"国家发改委", "ministry", "cn-ndrc"}});
}

TEST_CASE("grammar: false friends of the suffixes are no body", "[entity]") {
    check(mine, "全部到齐，内部会议，结局如何，部署完毕，书局与餐厅，打官司", {});
    check(mine, "在香港签署协议", {});
    check(mine, "河南三省联防", {});
}

TEST_CASE("rule definition and short_form: a document names its bodies itself", "[entity]") {
    check(mine, "南平市人居环境委员会（以下简称“人环委”）成立。人环委负责考核，人居环境委员会每年公布结果。",
          {{"南平市人居环境委员会", "government", "-", "南平市人居环境委员会"},
           {"人环委", "government", "-", "南平市人居环境委员会"},
           {"人环委", "government", "-", "南平市人居环境委员会"},
           {"人居环境委员会", "government", "-", "南平市人居环境委员会"}});
    const auto page = mine("南平市人居环境委员会（以下简称“人环委”）");
    CHECK(page.all<kuang::entity>().back().source == kuang::entity_source::alias);
}

TEST_CASE("ministries: a province lies nested in the body's name", "[entity]") {
    const auto page = (kuang::provinces{} | kuang::ministries{})("福建省人民政府与国台办");
    const auto all = page.all<kuang::entity>();
    REQUIRE(all.size() == 3);
    CHECK(page.text_of(all[0]) == "福建省人民政府");
    CHECK(page.text_of(all[1]) == "福建省");
    CHECK(all[1].parent == 0);
    CHECK(page.text_of(all[2]) == "国台办");  // no 台 inside
}

TEST_CASE("rule year_of_block: an old name is read as of the year of its paragraph", "[entity]") {
    check(mine, "1996年，国家计委下达指标", {{"国家计委", "ministry", "cn-h-spc"}});
    check(mine, "2001年，国家计委下达指标", {{"国家计委", "ministry", "cn-h-sdpc"}});
}

TEST_CASE("rule hong_kong_only: a short name of Hong Kong's counts where the paragraph speaks of it", "[entity]") {
    check(mine, "香港學校停課，教育局昨日公布", {{"教育局", "ministry", "hk-edb"}});
    check(mine, "学校停课，教育局昨日公布", {});
}

TEST_CASE("grammar: a government with its country", "[entity]") {
    check(mine, "智利政府宣布", {{"智利政府", "government", "-", "智利政府"}});
    check(mine, "伊朗政府军", {});
}

TEST_CASE("rule many_nations: the bodies of many nations are nobody's", "[entity]") {
    check(mine, "各国央行、财政部和外交部", {});
    check(mine, "欧盟委员会与欧洲央行", {{"欧盟委员会", "ministry", "eu-com"}, {"欧洲央行", "ministry", "eu-ecb"}});
}

TEST_CASE("rule hong_kong_only: departments of Hong Kong where the paragraph speaks of it", "[entity]") {
    check(mine, "屋宇署昨日發出清拆令，涉款三百萬港元", {{"屋宇署", "ministry", "hk-bd"}});
    check(mine, "旺角一幢舊樓失火，教育局安排學童到鄰近學校上課", {{"教育局", "ministry", "hk-edb"}});
}

TEST_CASE("rule department_of: a department behind its territory's government is one name", "[entity]") {
    check(mine, "香港特區政府統計處公布", {{"香港特區政府統計處", "ministry", "hk-censtatd"}});
    check(mine, "澳门特区政府经济及科技发展局", {{"澳门特区政府经济及科技发展局", "ministry", ""}});
}

TEST_CASE("rule unit_of_another: a unit is no namesake of another nation's", "[entity]") {
    check(mine, "央行外匯局長透露", {{"央行外匯局", "ministry", "-"}});
}

TEST_CASE("grammar: units with a district or a number belong to their body", "[entity]") {
    check(mine, "疾管署中區管制中心主任",
          {{"疾管署中區管制中心", "government", "-", "卫生福利部疾病管制署中区管制中心"}});
    check(mine, "主計處第二局長說", {{"主計處第二局", "government", "-"}});
    check(mine, "公安部经济犯罪侦查局", {{"公安部经济犯罪侦查局", "government", "-"}});
}

TEST_CASE("grammar: police, border posts, examination authorities and counties by short names", "[entity]") {
    check(mine, "高雄市警局刑警大隊破獲", {{"高雄市警局刑警大隊", "government", "-", "高雄市警察局刑事警察大队"}});
    check(mine, "深圳边检总站通报", {{"深圳边检总站", "government"}});
    check(mine, "四川省教育考试院答复", {{"四川省教育考试院", "government"}});
    check(mine, "互助县公安局通报", {{"互助县公安局", "government", "-", "互助土族自治县公安局"}});
    check(mine, "高市府環保局開罰", {{"高市府環保局", "government", "-", "高雄市政府环境保护局"}});
    check(mine, "上海海事局发布航行警告", {{"上海海事局", "government", "-", "上海海事局"}});
}

TEST_CASE("grammar: missions abroad are no mention", "[entity]") { check(mine, "中国驻西班牙大使馆提醒", {}); }

TEST_CASE("grammar: a city's or county's own unit is no body of the nation", "[entity]") {
    check(mine, "桃園市政府研考會主委", {{"桃園市政府研考會", "government", "-", "桃园市政府研考会"}});
    check(mine, "北市交通局說明", {{"北市交通局", "government", "-", "台北市交通局"}});
    check(mine, "高雄市警局捷運隊到場", {{"高雄市警局捷運隊", "government"}});
    check(mine, "旺角警區重案組拘捕兩人", {{"旺角警區重案組", "government"}});
    check(mine, "香港立法會議員質詢", {{"香港立法會", "government"}});
}

TEST_CASE("grammar: the longer place wins over a word for the work", "[entity]") {
    check(mine, "成都市教育局通知", {{"成都市教育局", "government", "-", "成都市教育局"}});
    check(mine, "成都市政府发布", {{"成都市政府", "government", "-", "成都市人民政府"}});
}

TEST_CASE("grammar: zones stand between a place and its bodies", "[entity]") {
    check(mine, "芜湖经济技术开发区管委会", {{"芜湖经济技术开发区管委会", "government"}});
    check(mine, "长沙高新技术产业开发区人民法院受理", {{"长沙高新技术产业开发区人民法院", "government"}});
}

TEST_CASE("rule local_body: a mainland province's office in Taiwan's news is no namesake", "[entity]") {
    check(mine, "廣東省氣象局發布颱風預警", {{"廣東省氣象局", "government", "-", "广东省气象局"}});
}

TEST_CASE("rule station: police stations by their own names", "[entity]") {
    check(mine, "記者昨日到板橋分局採訪", {{"板橋分局", "government", "-"}});
    check(mine, "当晚，沙河口派出所接警", {{"沙河口派出所", "government", "-"}});
    check(mine, "辖区派出所民警赶到", {});
    check(mine, "就近到派出所報案", {});
    for (const std::string_view no_name :
         {"昨晚，两名派出所民警", "目前，多个派出所联动", "去年，三家派出所获奖", "近日，全市派出所开展检查",
          "此外，社区派出所配合", "之后，景区派出所报告", "当时，周边派出所支援", "在城里，市区派出所值班",
          "，昨天派出所通报", "，深夜派出所仍亮着灯", "，最近派出所忙碌", "調派，兩個分局支援警力"})
        check(mine, no_name, {});
    check(mine, "当晚，和平派出所接警", {{"和平派出所", "government", "-"}});
    check(mine, "随后，八宝山派出所出警", {{"八宝山派出所", "government", "-"}});
}

TEST_CASE("grammar: districts that were counties", "[entity]") {
    check(mine, "2015年，顺义县政府公告", {{"顺义县政府", "government", "-", "顺义县人民政府"}});
}

TEST_CASE("ministries: river commissions, magistrates, investigation units", "[entity]") {
    check(mine, "水利部淮河水利委员会预警", {{"水利部淮河水利委员会", "government"}});
    check(mine, "觀塘裁判法院審理", {{"觀塘裁判法院", "government", "hk-mag-kwun-tong"}});
    check(mine, "新北檢起訴三人", {{"新北檢", "government", "tw-nwt-prosecutors"}});
}

TEST_CASE("rule hong_kong_only: what all Hong Kong does says where the paragraph is", "[entity]") {
    check(mine, "全港學校停課，教育局提醒家長", {{"教育局", "ministry", "hk-edb"}});
    check(mine, "1999年全港小學派位，教育署公布", {{"教育署", "ministry", "hk-h-ed"}});
    check(mine, "港股急跌，金融管理局出手護盤", {{"金融管理局", "ministry", "hk-hkma"}});
}

TEST_CASE("grammar: 会同 joins two bodies, 委会 is no 委", "[entity]") {
    check(mine, "国资委会同发改委发文", {{"国资委", "ministry"}, {"发改委", "ministry"}});
    check(mine, "立法會財委會開會", {{"立法會財委會", "government", "hk-legco-fc"}});
}

TEST_CASE("rule tail_of_name: a name of Hong Kong's and Macau's ends a longer one elsewhere", "[entity]") {
    check(mine, "浙江省地方金融管理局印发通知", {{"浙江省地方金融管理局", "government", "-", "浙江省地方金融管理局"}});
    check(mine, "北京市地方金融管理局约谈平台", {{"北京市地方金融管理局", "government", "-"}});
    check(mine, "国家金融管理局挂牌", {{"国家金融管理局", "ministry", "-"}});
    check(mine, "深圳市城市规划委员会审议", {{"深圳市城市规划委员会", "government", "-"}});
    check(mine, "深圳市消委会提醒", {{"深圳市消委会", "government", "-", "深圳市消费者委员会"}});
    check(mine, "港人投訴增加，消委會昨日公布", {{"消委會", "government", "hk-cc"}});
    check(mine, "丹麦金融管理局调查银行", {{"金融管理局", "ministry", "-", "丹麦金融管理局"}});
    check(mine, "香港金融管理局加息", {{"香港金融管理局", "ministry", "hk-hkma"}});
    check(mine, "据金融管理局发布的通知，各银行须在月底前报送数据", {});
}

TEST_CASE("rule short_city: Taiwan's short cities stand in its own papers and alone", "[entity]") {
    check(mine, "汉中市府办发来通知，请各县参加", {});
    check(mine, "工人在河南市府广场集合，随后离开", {});
    check(mine, "东北市府会议结束后，专家离开", {});
    check(mine, "漢中市府擴建，遊客增加", {});
    check(mine, "北市府宣布停課", {{"北市府", "government", "tw-tpe-gov"}});
    check(mine, "對此，南市府說明補助對象", {{"南市府", "government", "tw-tnn-gov"}});
}

TEST_CASE("grammar: Taiwan's cities and counties as its papers shorten them", "[entity]") {
    check(mine, "雲縣消防局馳援", {{"雲縣消防局", "government", "-", "云林县消防局"}});
    check(mine, "桃市交通局說明", {{"桃市交通局", "government", "-", "桃园市交通局"}});
    check(mine, "宜縣消防局救援", {{"宜縣消防局", "government", "-", "宜兰县消防局"}});
    check(mine, "基市警察局調查", {{"基市警察局", "government", "-", "基隆市警察局"}});
    check(mine, "云县消防局驰援", {{"云县消防局", "government", "-", "云县消防局"}});
    CHECK(mine("雲縣消防局馳援").all<kuang::entity>().front().nation == "TW");
}

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Prefecture-level divisions: cities, prefectures, autonomous prefectures, leagues.
// Source: GB/T 2260 codes and names as in cpca 0.5.5 (MIT), checked against jionlp 1.5.31 (Apache-2.0); flags ours; written 2026-11-24.
// Columns (tab-separated): GB/T 2260 code, kind, full name, short name, aliases (|), province id, flag.
// The flag common: the short name is also a word, a person's name or another place and counts only with evidence.
inline constexpr rows_of prefectures[] = {
    // North
    R"(
130100	city	石家庄市	石家庄		CN-HE	
130200	city	唐山市	唐山		CN-HE	
130300	city	秦皇岛市	秦皇岛		CN-HE	
130400	city	邯郸市	邯郸		CN-HE	
130500	city	邢台市	邢台		CN-HE	
130600	city	保定市	保定		CN-HE	
130700	city	张家口市	张家口		CN-HE	
130800	city	承德市	承德		CN-HE	
130900	city	沧州市	沧州		CN-HE	
131000	city	廊坊市	廊坊		CN-HE	
131100	city	衡水市	衡水		CN-HE	
140100	city	太原市	太原		CN-SX	
140200	city	大同市	大同		CN-SX	common
140300	city	阳泉市	阳泉		CN-SX	
140400	city	长治市	长治		CN-SX	common
140500	city	晋城市	晋城		CN-SX	
140600	city	朔州市	朔州		CN-SX	
140700	city	晋中市	晋中		CN-SX	
140800	city	运城市	运城		CN-SX	
140900	city	忻州市	忻州		CN-SX	
141000	city	临汾市	临汾		CN-SX	
141100	city	吕梁市	吕梁		CN-SX	
150100	city	呼和浩特市	呼和浩特		CN-NM	
150200	city	包头市	包头		CN-NM	
150300	city	乌海市	乌海		CN-NM	
150400	city	赤峰市	赤峰	昭乌达盟	CN-NM	
150500	city	通辽市	通辽	哲里木盟	CN-NM	
150600	city	鄂尔多斯市	鄂尔多斯	伊克昭盟|伊盟	CN-NM	
150700	city	呼伦贝尔市	呼伦贝尔	呼伦贝尔盟|呼盟	CN-NM	
150800	city	巴彦淖尔市	巴彦淖尔	巴彦淖尔盟|巴盟	CN-NM	
150900	city	乌兰察布市	乌兰察布	乌兰察布盟|乌盟	CN-NM	
152200	league	兴安盟	兴安		CN-NM	common
152500	league	锡林郭勒盟	锡林郭勒	锡盟	CN-NM	
152900	league	阿拉善盟	阿拉善	阿盟	CN-NM	
)",
    // North-east
    R"(
210100	city	沈阳市	沈阳		CN-LN	
210200	city	大连市	大连		CN-LN	
210300	city	鞍山市	鞍山		CN-LN	
210400	city	抚顺市	抚顺		CN-LN	
210500	city	本溪市	本溪		CN-LN	
210600	city	丹东市	丹东		CN-LN	
210700	city	锦州市	锦州		CN-LN	
210800	city	营口市	营口		CN-LN	
210900	city	阜新市	阜新		CN-LN	
211000	city	辽阳市	辽阳		CN-LN	
211100	city	盘锦市	盘锦		CN-LN	
211200	city	铁岭市	铁岭		CN-LN	
211300	city	朝阳市	朝阳		CN-LN	common
211400	city	葫芦岛市	葫芦岛		CN-LN	
220100	city	长春市	长春		CN-JL	
220200	city	吉林市	吉林		CN-JL	common
220300	city	四平市	四平		CN-JL	common
220400	city	辽源市	辽源		CN-JL	
220500	city	通化市	通化		CN-JL	common
220600	city	白山市	白山		CN-JL	common
220700	city	松原市	松原		CN-JL	common
220800	city	白城市	白城		CN-JL	common
222400	autonomous_prefecture	延边朝鲜族自治州	延边	延边州|延边自治州	CN-JL	
230100	city	哈尔滨市	哈尔滨		CN-HL	
230200	city	齐齐哈尔市	齐齐哈尔		CN-HL	
230300	city	鸡西市	鸡西		CN-HL	
230400	city	鹤岗市	鹤岗		CN-HL	
230500	city	双鸭山市	双鸭山		CN-HL	
230600	city	大庆市	大庆		CN-HL	common
230700	city	伊春市	伊春		CN-HL	common
230800	city	佳木斯市	佳木斯		CN-HL	
230900	city	七台河市	七台河		CN-HL	
231000	city	牡丹江市	牡丹江		CN-HL	
231100	city	黑河市	黑河		CN-HL	common
231200	city	绥化市	绥化		CN-HL	
232700	prefecture	大兴安岭地区	大兴安岭		CN-HL	
)",
    // East
    R"(
320100	city	南京市	南京		CN-JS	
320200	city	无锡市	无锡		CN-JS	
320300	city	徐州市	徐州		CN-JS	
320400	city	常州市	常州		CN-JS	
320500	city	苏州市	苏州		CN-JS	
320600	city	南通市	南通		CN-JS	
320700	city	连云港市	连云港		CN-JS	
320800	city	淮安市	淮安		CN-JS	
320900	city	盐城市	盐城		CN-JS	
321000	city	扬州市	扬州		CN-JS	
321100	city	镇江市	镇江		CN-JS	
321200	city	泰州市	泰州		CN-JS	
321300	city	宿迁市	宿迁		CN-JS	
330100	city	杭州市	杭州		CN-ZJ	
330200	city	宁波市	宁波		CN-ZJ	
330300	city	温州市	温州		CN-ZJ	
330400	city	嘉兴市	嘉兴		CN-ZJ	
330500	city	湖州市	湖州		CN-ZJ	
330600	city	绍兴市	绍兴		CN-ZJ	
330700	city	金华市	金华		CN-ZJ	
330800	city	衢州市	衢州		CN-ZJ	
330900	city	舟山市	舟山		CN-ZJ	
331000	city	台州市	台州		CN-ZJ	
331100	city	丽水市	丽水		CN-ZJ	
340100	city	合肥市	合肥		CN-AH	
340200	city	芜湖市	芜湖		CN-AH	
340300	city	蚌埠市	蚌埠		CN-AH	
340400	city	淮南市	淮南		CN-AH	common
340500	city	马鞍山市	马鞍山		CN-AH	
340600	city	淮北市	淮北		CN-AH	common
340700	city	铜陵市	铜陵		CN-AH	
340800	city	安庆市	安庆		CN-AH	
341000	city	黄山市	黄山		CN-AH	common
341100	city	滁州市	滁州		CN-AH	
341200	city	阜阳市	阜阳		CN-AH	
341300	city	宿州市	宿州		CN-AH	
341500	city	六安市	六安		CN-AH	
341600	city	亳州市	亳州		CN-AH	
341700	city	池州市	池州		CN-AH	
341800	city	宣城市	宣城		CN-AH	
350100	city	福州市	福州		CN-FJ	
350200	city	厦门市	厦门		CN-FJ	
350300	city	莆田市	莆田		CN-FJ	
350400	city	三明市	三明		CN-FJ	common
350500	city	泉州市	泉州		CN-FJ	
350600	city	漳州市	漳州		CN-FJ	
350700	city	南平市	南平		CN-FJ	common
350800	city	龙岩市	龙岩		CN-FJ	
350900	city	宁德市	宁德		CN-FJ	
360100	city	南昌市	南昌		CN-JX	
360200	city	景德镇市	景德镇		CN-JX	
360300	city	萍乡市	萍乡		CN-JX	
360400	city	九江市	九江		CN-JX	common
360500	city	新余市	新余		CN-JX	
360600	city	鹰潭市	鹰潭		CN-JX	
360700	city	赣州市	赣州		CN-JX	
360800	city	吉安市	吉安		CN-JX	common
360900	city	宜春市	宜春		CN-JX	common
361000	city	抚州市	抚州		CN-JX	
361100	city	上饶市	上饶		CN-JX	
370100	city	济南市	济南		CN-SD	
370200	city	青岛市	青岛		CN-SD	
370300	city	淄博市	淄博		CN-SD	
370400	city	枣庄市	枣庄		CN-SD	
370500	city	东营市	东营		CN-SD	
370600	city	烟台市	烟台		CN-SD	
370700	city	潍坊市	潍坊		CN-SD	
370800	city	济宁市	济宁		CN-SD	
370900	city	泰安市	泰安		CN-SD	common
371000	city	威海市	威海		CN-SD	
371100	city	日照市	日照		CN-SD	common
371300	city	临沂市	临沂		CN-SD	
371400	city	德州市	德州		CN-SD	common
371500	city	聊城市	聊城		CN-SD	
371600	city	滨州市	滨州		CN-SD	
371700	city	菏泽市	菏泽		CN-SD	
)",
    // Centre and south
    R"(
410100	city	郑州市	郑州		CN-HA	
410200	city	开封市	开封		CN-HA	
410300	city	洛阳市	洛阳		CN-HA	
410400	city	平顶山市	平顶山		CN-HA	
410500	city	安阳市	安阳		CN-HA	
410600	city	鹤壁市	鹤壁		CN-HA	
410700	city	新乡市	新乡		CN-HA	
410800	city	焦作市	焦作		CN-HA	
410900	city	濮阳市	濮阳		CN-HA	
411000	city	许昌市	许昌		CN-HA	
411100	city	漯河市	漯河		CN-HA	
411200	city	三门峡市	三门峡		CN-HA	
411300	city	南阳市	南阳		CN-HA	
411400	city	商丘市	商丘		CN-HA	
411500	city	信阳市	信阳		CN-HA	
411600	city	周口市	周口		CN-HA	common
411700	city	驻马店市	驻马店		CN-HA	
420100	city	武汉市	武汉		CN-HB	
420200	city	黄石市	黄石		CN-HB	common
420300	city	十堰市	十堰		CN-HB	
420500	city	宜昌市	宜昌		CN-HB	
420600	city	襄阳市	襄阳	襄樊|襄樊市	CN-HB	
420700	city	鄂州市	鄂州		CN-HB	
420800	city	荆门市	荆门		CN-HB	
420900	city	孝感市	孝感		CN-HB	common
421000	city	荆州市	荆州		CN-HB	
421100	city	黄冈市	黄冈		CN-HB	
421200	city	咸宁市	咸宁		CN-HB	
421300	city	随州市	随州		CN-HB	
422800	autonomous_prefecture	恩施土家族苗族自治州	恩施	恩施州|恩施自治州	CN-HB	
430100	city	长沙市	长沙		CN-HN	
430200	city	株洲市	株洲		CN-HN	
430300	city	湘潭市	湘潭		CN-HN	
430400	city	衡阳市	衡阳		CN-HN	
430500	city	邵阳市	邵阳		CN-HN	
430600	city	岳阳市	岳阳		CN-HN	
430700	city	常德市	常德		CN-HN	
430800	city	张家界市	张家界		CN-HN	
430900	city	益阳市	益阳		CN-HN	
431000	city	郴州市	郴州		CN-HN	
431100	city	永州市	永州		CN-HN	
431200	city	怀化市	怀化		CN-HN	
431300	city	娄底市	娄底		CN-HN	
433100	autonomous_prefecture	湘西土家族苗族自治州	湘西	湘西州|湘西自治州	CN-HN	
440100	city	广州市	广州		CN-GD	
440200	city	韶关市	韶关		CN-GD	
440300	city	深圳市	深圳		CN-GD	
440400	city	珠海市	珠海		CN-GD	
440500	city	汕头市	汕头		CN-GD	
440600	city	佛山市	佛山		CN-GD	
440700	city	江门市	江门		CN-GD	common
440800	city	湛江市	湛江		CN-GD	
440900	city	茂名市	茂名		CN-GD	
441200	city	肇庆市	肇庆		CN-GD	
441300	city	惠州市	惠州		CN-GD	
441400	city	梅州市	梅州		CN-GD	
441500	city	汕尾市	汕尾		CN-GD	
441600	city	河源市	河源		CN-GD	
441700	city	阳江市	阳江		CN-GD	
441800	city	清远市	清远		CN-GD	
441900	city	东莞市	东莞		CN-GD	
442000	city	中山市	中山		CN-GD	common
445100	city	潮州市	潮州		CN-GD	
445200	city	揭阳市	揭阳		CN-GD	
445300	city	云浮市	云浮		CN-GD	
450100	city	南宁市	南宁		CN-GX	
450200	city	柳州市	柳州		CN-GX	
450300	city	桂林市	桂林		CN-GX	
450400	city	梧州市	梧州		CN-GX	
450500	city	北海市	北海		CN-GX	common
450600	city	防城港市	防城港		CN-GX	
450700	city	钦州市	钦州		CN-GX	
450800	city	贵港市	贵港		CN-GX	
450900	city	玉林市	玉林		CN-GX	common
451000	city	百色市	百色		CN-GX	common
451100	city	贺州市	贺州		CN-GX	
451200	city	河池市	河池		CN-GX	common
451300	city	来宾市	来宾		CN-GX	common
451400	city	崇左市	崇左		CN-GX	
460100	city	海口市	海口		CN-HI	
460200	city	三亚市	三亚		CN-HI	
460300	city	三沙市	三沙		CN-HI	
460400	city	儋州市	儋州		CN-HI	
)",
    // South-west
    R"(
510100	city	成都市	成都		CN-SC	
510300	city	自贡市	自贡		CN-SC	
510400	city	攀枝花市	攀枝花		CN-SC	
510500	city	泸州市	泸州		CN-SC	
510600	city	德阳市	德阳		CN-SC	
510700	city	绵阳市	绵阳		CN-SC	
510800	city	广元市	广元		CN-SC	common
510900	city	遂宁市	遂宁		CN-SC	
511000	city	内江市	内江		CN-SC	common
511100	city	乐山市	乐山		CN-SC	common
511300	city	南充市	南充		CN-SC	
511400	city	眉山市	眉山		CN-SC	
511500	city	宜宾市	宜宾		CN-SC	
511600	city	广安市	广安		CN-SC	common
511700	city	达州市	达州		CN-SC	
511800	city	雅安市	雅安		CN-SC	
511900	city	巴中市	巴中		CN-SC	common
512000	city	资阳市	资阳		CN-SC	
513200	autonomous_prefecture	阿坝藏族羌族自治州	阿坝	阿坝州|阿坝自治州	CN-SC	
513300	autonomous_prefecture	甘孜藏族自治州	甘孜	甘孜州|甘孜自治州	CN-SC	
513400	autonomous_prefecture	凉山彝族自治州	凉山	凉山州|凉山自治州	CN-SC	common
520100	city	贵阳市	贵阳		CN-GZ	
520200	city	六盘水市	六盘水		CN-GZ	
520300	city	遵义市	遵义		CN-GZ	
520400	city	安顺市	安顺		CN-GZ	common
520500	city	毕节市	毕节	毕节地区	CN-GZ	
520600	city	铜仁市	铜仁	铜仁地区	CN-GZ	
522300	autonomous_prefecture	黔西南布依族苗族自治州	黔西南	黔西南州|黔西南自治州	CN-GZ	
522600	autonomous_prefecture	黔东南苗族侗族自治州	黔东南	黔东南州|黔东南自治州	CN-GZ	
522700	autonomous_prefecture	黔南布依族苗族自治州	黔南	黔南州|黔南自治州	CN-GZ	
530100	city	昆明市	昆明		CN-YN	
530300	city	曲靖市	曲靖		CN-YN	
530400	city	玉溪市	玉溪		CN-YN	common
530500	city	保山市	保山		CN-YN	common
530600	city	昭通市	昭通		CN-YN	
530700	city	丽江市	丽江	丽江地区	CN-YN	
530800	city	普洱市	普洱	思茅市	CN-YN	common
530900	city	临沧市	临沧		CN-YN	
532300	autonomous_prefecture	楚雄彝族自治州	楚雄	楚雄州|楚雄自治州	CN-YN	
532500	autonomous_prefecture	红河哈尼族彝族自治州	红河	红河州|红河自治州	CN-YN	common
532600	autonomous_prefecture	文山壮族苗族自治州	文山	文山州|文山自治州	CN-YN	common
532800	autonomous_prefecture	西双版纳傣族自治州	西双版纳	西双版纳州|西双版纳自治州	CN-YN	
532900	autonomous_prefecture	大理白族自治州	大理	大理州|大理自治州	CN-YN	common
533100	autonomous_prefecture	德宏傣族景颇族自治州	德宏	德宏州|德宏自治州	CN-YN	common
533300	autonomous_prefecture	怒江傈僳族自治州	怒江	怒江州|怒江自治州	CN-YN	common
533400	autonomous_prefecture	迪庆藏族自治州	迪庆	迪庆州|迪庆自治州	CN-YN	
540100	city	拉萨市	拉萨		CN-XZ	
540200	city	日喀则市	日喀则	日喀则地区	CN-XZ	
540300	city	昌都市	昌都	昌都地区	CN-XZ	
540400	city	林芝市	林芝	林芝地区	CN-XZ	
540500	city	山南市	山南	山南地区	CN-XZ	common
540600	city	那曲市	那曲	那曲地区	CN-XZ	
542500	prefecture	阿里地区	阿里		CN-XZ	common
)",
    // North-west
    R"(
610100	city	西安市	西安		CN-SN	
610200	city	铜川市	铜川		CN-SN	
610300	city	宝鸡市	宝鸡		CN-SN	
610400	city	咸阳市	咸阳		CN-SN	
610500	city	渭南市	渭南		CN-SN	
610600	city	延安市	延安		CN-SN	
610700	city	汉中市	汉中		CN-SN	common
610800	city	榆林市	榆林		CN-SN	
610900	city	安康市	安康		CN-SN	common
611000	city	商洛市	商洛		CN-SN	
620100	city	兰州市	兰州		CN-GS	
620200	city	嘉峪关市	嘉峪关		CN-GS	
620300	city	金昌市	金昌		CN-GS	common
620400	city	白银市	白银		CN-GS	common
620500	city	天水市	天水		CN-GS	common
620600	city	武威市	武威		CN-GS	common
620700	city	张掖市	张掖		CN-GS	
620800	city	平凉市	平凉		CN-GS	
620900	city	酒泉市	酒泉		CN-GS	
621000	city	庆阳市	庆阳		CN-GS	
621100	city	定西市	定西		CN-GS	common
621200	city	陇南市	陇南		CN-GS	
622900	autonomous_prefecture	临夏回族自治州	临夏	临夏州|临夏自治州	CN-GS	
623000	autonomous_prefecture	甘南藏族自治州	甘南	甘南州|甘南自治州	CN-GS	
630100	city	西宁市	西宁		CN-QH	
630200	city	海东市	海东	海东地区	CN-QH	common
632200	autonomous_prefecture	海北藏族自治州	海北	海北州|海北自治州	CN-QH	common
632300	autonomous_prefecture	黄南藏族自治州	黄南	黄南州|黄南自治州	CN-QH	common
632500	autonomous_prefecture	海南藏族自治州	海南	海南州|海南自治州	CN-QH	common
632600	autonomous_prefecture	果洛藏族自治州	果洛	果洛州|果洛自治州	CN-QH	
632700	autonomous_prefecture	玉树藏族自治州	玉树	玉树州|玉树自治州	CN-QH	
632800	autonomous_prefecture	海西蒙古族藏族自治州	海西	海西州|海西自治州	CN-QH	common
640100	city	银川市	银川		CN-NX	
640200	city	石嘴山市	石嘴山		CN-NX	
640300	city	吴忠市	吴忠		CN-NX	common
640400	city	固原市	固原		CN-NX	common
640500	city	中卫市	中卫		CN-NX	common
650100	city	乌鲁木齐市	乌鲁木齐		CN-XJ	
650200	city	克拉玛依市	克拉玛依		CN-XJ	
650400	city	吐鲁番市	吐鲁番	吐鲁番地区	CN-XJ	
650500	city	哈密市	哈密	哈密地区	CN-XJ	
652300	autonomous_prefecture	昌吉回族自治州	昌吉	昌吉州|昌吉自治州	CN-XJ	
652700	autonomous_prefecture	博尔塔拉蒙古自治州	博尔塔拉	博尔塔拉州|博州|博尔塔拉自治州	CN-XJ	
652800	autonomous_prefecture	巴音郭楞蒙古自治州	巴音郭楞	巴音郭楞州|巴州|巴音郭楞自治州	CN-XJ	
652900	prefecture	阿克苏地区	阿克苏		CN-XJ	
653000	autonomous_prefecture	克孜勒苏柯尔克孜自治州	克孜勒苏	克孜勒苏州|克州|克孜勒苏自治州	CN-XJ	
653100	prefecture	喀什地区	喀什	喀什噶尔	CN-XJ	
653200	prefecture	和田地区	和田		CN-XJ	common
654000	autonomous_prefecture	伊犁哈萨克自治州	伊犁	伊犁州|伊犁自治州	CN-XJ	
654200	prefecture	塔城地区	塔城		CN-XJ	
654300	prefecture	阿勒泰地区	阿勒泰		CN-XJ	
)"};

}  // namespace kuang::data

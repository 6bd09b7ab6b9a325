#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Characters that play a part in the tokenizer's rules, by role, Simplified. Written by us, 2026-11-24.

// Function characters: a frequent two-character string that holds one is often a mere collocation (他的, 也是).
inline constexpr rows_of function_characters[] = {R"(
的是了在有我你他她它这那就也都和与或及而但却又还再才已将被把对从向以为于之其此该
不没会能可要让使给到去来说着过地得很最更太并且则若因所
)"};

// Adverbs and other words that join what follows only by chance (也都, 又是).
inline constexpr rows_of adverb_characters[] = {R"(
也都就还又才最很不更太再已将均皆仅只曾正便却较极颇常
)"};

// Determiners and numerals before a measure word.
inline constexpr rows_of determiner_characters[] = {R"(
这那哪各每某几该本此一二三四五六七八九十两半数多万亿
)"};

inline constexpr rows_of measure_characters[] = {R"(
个位名家项件条次场部只台辆座所间张份篇种类批届期年月日天周岁元块人户处起宗支本册口头匹棵根片段层组对双
群套股股枚艘架门面颗粒滴句首幅栋幢番遍趟回声笔步
)"};

// Position characters that end collocations (家里, 会上, 看到).
inline constexpr rows_of ending_characters[] = {R"(
了在到上中里着过来去
)"};

// Surnames of one character in three ranks: those that most people have, other frequent ones, and rarer ones
// that are mostly other words.
inline constexpr rows_of first_surnames[] = {R"(
王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗
)"};
inline constexpr rows_of second_surnames[] = {R"(
梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔
白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易贺赖龚庞樊兰殷施陶洪翟颜倪严牛温芦俞葛伍韦申聂丛焦柳邢岳齐梅莫
庄辛涂祁耿詹苗凌纪靳甄阮欧游裴席柯简褚闵阳池
)"};
inline constexpr rows_of third_surnames[] = {R"(
常武乔文季章鲁尤毕向路管祝左谷时舒牟卜关费盛童项曲成位霍翁隋植甘景单包司柏宁桂解强柴华车冉房边吉饶刁瞿戚
丘古米滕晋苑臧畅宫来嵺苟全廉娄符奚穆党燕郎冀谈姬屠连晏栾郁商蒙喻揭窦迟宇敖鄢冷卓花仇艾巩井练仲乐虞卞封竺
冼原官楚佟栗匡宗应巫鞠荆谌银扬伏岑习胥麦骆覃邬
)"};
inline constexpr rows_of compound_surnames[] = {R"(
欧阳
司马
上官
诸葛
东方
皇甫
尉迟
公孙
慕容
令狐
司徒
夏侯
端木
南宫
西门
独孤
宇文
轩辕
长孙
)"};

// Characters of given names, the most usual of both regions.
inline constexpr rows_of given_name_characters[] = {R"(
伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉萍红梅建华国文辉志林峰海波斌鹏飞宇浩然凯健俊帆帅旭宁龙斯
雪琳欣怡佳嘉颖洁莉莹慧巧美淑惠珠翠雅芝芬燕彩春菊凤琴素云莲真环荣爱妹香月莺媛瑞凡妮琼勤珍贞锦黛青倩婷姣婉娴瑾
露瑶融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希毅保力政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔晨辰士以建家致树炎
德行时泰盛雄琛钧冠策腾楠榕风航弘义兴良广仁和中信天成康光顺全亮清永胜学祥才发武新利昌福生贵厚庆诚富根山东松善
思哲轩宗群鑫鹤堂麟璋泉钦川达仪仕任立正安绍忠恒章承元世先民友裕河泽震振壮会有茂进邦长岩民彬绍功尔威晋贤祖智彦
炳煌铭钟钰钊锋镇霖雯雁韵颜馨骏鸿鸣麒楷森桐柏梓棠槐标权朝木本杉芸苹茜茹荔萱葳蓉蓓蔚薇蕾藜蝶衡裳诗谊豪贝赋超跃
轩逸逢道遥郁采钿锐闯闻闽阳雨霄霆非韬颂飘饶香骥魁鲁鹃黎黛齐允儒兆兵冬凌列勋勤千卓南博卿厉原双可吉同向君吟启周
哲喜嘉园坚培基堃城埔境声大夫奕好如妙妍娥婕孟季学守定宜宝宣宪寅寿少尚展岚岳峻崇巍州常平年幸庭弟强彤影得微心必志
怀怡恩悦惟意慈懿成戎扬抒拓挺捷政敏敬文斐方旗昂昆昊昕映晓晖晗普景晴晶智暄曙曦书朔朗未柔柯标栩校格桃梦棋楚榆槿
欢歆步殊毅毓民永汉江沁沅沐沛治泓法泳洋洪洲津浚浦浩润涓涵淇淞淳深渊渝游湘源溪滔滢漪潇澄激瀚灵灿炜烁烨焕煊煜煦熙
熠燕爵牧特犀珂珉珊珏珑珠珩琅理琦琨琪瑛瑜璇璐璞璟甫申畅皓益盈相睿石研砚磊祎祺禄禹秋科秉程稼穆竣笑笛筠管篁精经绍
维绮绿缨罡美群翎翌翠耀耕聆联胤臣舒舟航艺芊芝芮苑若茵荃莎莘菁菡萌萍蒙蓁蓝蔓薪蕊虎虹衍裔西襄观誉许诗谨豫贤资赞赫
起越跃辉辰迅运近远连迪逊通遂郡酉重野铃铠银锡锦键镜长闲阔陵陶隆隽雍霁静靖韦项顺颖颢飒驰骁骅高鹏麓默怜娇媚
)"};

// Characters with which foreign names are written.
inline constexpr rows_of transliteration_characters[] = {R"(
阿埃艾爱安昂奥澳巴白班邦保堡鲍北贝本比彼毕别宾波博伯勃布采查察车茨达大戴丹道德得登邓迪蒂丁东杜顿敦多厄恩尔
法范菲费芬丰冯弗佛夫福富甫盖干冈高哥戈格葛根贡古瓜圭哈海汉汗杭豪赫黑亨洪侯胡华怀惠霍基吉季加贾坚简捷金津京
久居喀卡开凯坎康考科可克肯库奎昆拉莱赖兰朗劳勒雷蕾冷黎理里力利丽莉立连列烈林琳隆卢鲁路吕伦罗洛马玛迈麦曼芒
毛梅门蒙米密明莫墨默姆慕穆那娜纳南瑙内尼年涅宁纽农努诺女欧帕派潘庞培佩彭皮平泼蒲普奇齐恰钱乔切琴青琼丘热仁
日荣茹儒瑞萨塞赛桑瑟森沙山珊尚绍舍申盛圣施石史士舒斯司思松苏索塔泰坦汤唐陶特滕提田廷图土托脱瓦万旺威韦维魏温
文翁沃乌吾武西希锡夏香肖谢辛欣兴休许雪逊雅亚扬耶叶伊依易意因英尤于雨约越赞扎泽曾詹张珍芝朱兹宗佐娃妮莎琪
丝蒂黛茜塔戛噶什贾迦沁茵拜俄伽
)"};

// Suffixes that make a word of a word: 管理 + 者.
inline constexpr rows_of productive_suffixes[] = {R"(
者化性员局家界率式型级区部处厅院所站厂店馆室楼队组团党派类品机器力度量费税法案权学论说会署科系
)"};

// What a number written in Han characters is made of.
inline constexpr rows_of numeral_run_characters[] = {R"(
零一二三四五六七八九十百千万亿兆两廿卅壹贰叁肆伍陆柒捌玖拾佰仟○
)"};

inline constexpr rows_of date_unit_characters[] = {R"(
年月日
)"};

}  // namespace kuang::data

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::detail {

// Names of countries and territories, by which a bare 外交部 is told from its namesakes.
// Columns: ISO 3166-1 (EU for the union), names in Simplified with Taiwan's and Hong Kong's forms (|, the usual one
// first), one-character forms that count only directly before a body (美财政部). Own knowledge, 2026-11-24.
inline constexpr rows_of nation_names[] = {R"(
CN	中国|大陆|中国大陆|内地|中国内地|中华人民共和国|中方|我国|北京当局	陆
TW	台湾|中华民国|台方	台
HK	香港|港方|香港特区|香港特别行政区	港
MO	澳门|澳门特区|澳门特别行政区	
US	美国|美利坚合众国|美方	美
JP	日本|日方	日
KR	韩国|南韩|大韩民国|韩方	韩
KP	朝鲜|北韩|北朝鲜|朝方	朝
RU	俄罗斯|俄国|俄罗斯联邦|俄方|苏联|前苏联	俄
GB	英国|联合王国|大不列颠|英方	英
FR	法国|法方	法
DE	德国|联邦德国|德方	德
IT	意大利|义大利|意方	意
ES	西班牙	西
PT	葡萄牙	葡
NL	荷兰	荷
BE	比利时	比
LU	卢森堡	
CH	瑞士	
AT	奥地利	奥
SE	瑞典	
NO	挪威	
DK	丹麦	
FI	芬兰	
IS	冰岛	
IE	爱尔兰	
PL	波兰	波
CZ	捷克|捷克共和国	捷
SK	斯洛伐克	
HU	匈牙利	匈
RO	罗马尼亚	罗
BG	保加利亚	保
GR	希腊	希
TR	土耳其	土
UA	乌克兰	乌
BY	白俄罗斯	
MD	摩尔多瓦|摩尔多瓦共和国	
RS	塞尔维亚	塞
HR	克罗地亚|克罗埃西亚	
SI	斯洛文尼亚|斯洛维尼亚	
BA	波黑|波斯尼亚	
MK	北马其顿|马其顿	
AL	阿尔巴尼亚	
ME	黑山|蒙特内哥罗	
EE	爱沙尼亚	
LV	拉脱维亚	
LT	立陶宛	
GE	格鲁吉亚|乔治亚	
AM	亚美尼亚	
AZ	阿塞拜疆|亚塞拜然	
KZ	哈萨克斯坦|哈萨克	哈
UZ	乌兹别克斯坦|乌兹别克	
KG	吉尔吉斯斯坦|吉尔吉斯	
TJ	塔吉克斯坦|塔吉克	
TM	土库曼斯坦|土库曼	
MN	蒙古国|蒙古|外蒙古	
IN	印度|印方	印
PK	巴基斯坦|巴方	巴
BD	孟加拉国|孟加拉	
LK	斯里兰卡	
NP	尼泊尔	
BT	不丹	
MV	马尔代夫|马尔地夫	
AF	阿富汗	阿
MM	缅甸|缅方	缅
TH	泰国|泰方	泰
LA	老挝|寮国	
KH	柬埔寨	柬
VN	越南|越方	越
MY	马来西亚|大马	马
SG	新加坡|星洲	新
ID	印尼|印度尼西亚	
PH	菲律宾|菲方	菲
BN	文莱|汶莱	
TL	东帝汶	
AU	澳大利亚|澳洲	澳
NZ	新西兰|纽西兰	
PG	巴布亚新几内亚|巴布亚纽几内亚	
FJ	斐济	
SB	所罗门群岛|索罗门群岛	
CA	加拿大	加
MX	墨西哥	墨
CU	古巴	
BR	巴西	
AR	阿根廷	
CL	智利	
PE	秘鲁	
CO	哥伦比亚	
VE	委内瑞拉	委
EC	厄瓜多尔|厄瓜多	
BO	玻利维亚	
PY	巴拉圭	
UY	乌拉圭	
PA	巴拿马	
CR	哥斯达黎加|哥斯大黎加	
NI	尼加拉瓜	
HN	洪都拉斯|宏都拉斯	
GT	危地马拉|瓜地马拉	
SV	萨尔瓦多	
DO	多米尼加	
HT	海地	
JM	牙买加	
IR	伊朗|伊方	伊
IQ	伊拉克	
IL	以色列|以方	以
PS	巴勒斯坦	
JO	约旦	
LB	黎巴嫩	黎
SY	叙利亚	叙
SA	沙特|沙特阿拉伯|沙乌地阿拉伯|沙乌地	沙
AE	阿联酋|阿拉伯联合酋长国|阿联	
QA	卡塔尔|卡达	
KW	科威特	
BH	巴林	
OM	阿曼	
YE	也门|叶门	
EG	埃及	埃
LY	利比亚	
TN	突尼斯|突尼西亚	
DZ	阿尔及利亚	
MA	摩洛哥	
SD	苏丹	
SS	南苏丹	
ET	埃塞俄比亚|衣索比亚	
KE	肯尼亚|肯亚	
UG	乌干达	
TZ	坦桑尼亚|坦尚尼亚	
RW	卢旺达|卢安达	
CD	刚果民主共和国|刚果（金）|刚果	
NG	尼日利亚|奈及利亚	
NE	尼日尔|尼日	
GH	加纳|迦纳	
SN	塞内加尔	
ML	马里	
CI	科特迪瓦|象牙海岸	
CM	喀麦隆	
AO	安哥拉	
ZM	赞比亚|尚比亚	
ZW	津巴布韦|辛巴威	
MZ	莫桑比克|莫三比克	
MG	马达加斯加	
NA	纳米比亚	
BW	博茨瓦纳|波札那	
ZA	南非	
SZ	斯威士兰|史瓦帝尼	
MU	毛里求斯|模里西斯	
SO	索马里|索马利亚	
DJ	吉布提|吉布地	
PW	帕劳|帛琉	
EU	欧盟|欧洲联盟|欧洲	欧
)"};

}  // namespace kuang::detail

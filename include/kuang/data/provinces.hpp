#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Province-level units of China, and Taiwan's cities and counties, which news names as if they were of that level.
// Source: ISO 3166-2:CN and :TW, GB/T 2260; the counties that were merged or renamed carry ids of our own; written 2026-11-24.
// Columns (tab-separated): id, GB/T 2260 code, kind, full name, short name, aliases (|), one-character forms (|),
// level, parent id, until. A level of county marks Taiwan's units; the 34 have none. The short name of a county that is
// no more keeps its 县, since the bare name is the city of today. One-character forms count only in the contexts of
// place_stops.hpp (joined_provinces, one_character_provinces).
inline constexpr rows_of provinces[] = {
    // The 34
    R"(
CN-BJ	110000	municipality	北京市	北京		京			
CN-TJ	120000	municipality	天津市	天津		津			
CN-HE	130000	province	河北省	河北		冀			
CN-SX	140000	province	山西省	山西		晋			
CN-NM	150000	autonomous_region	内蒙古自治区	内蒙古	内蒙	蒙			
CN-LN	210000	province	辽宁省	辽宁		辽			
CN-JL	220000	province	吉林省	吉林		吉			
CN-HL	230000	province	黑龙江省	黑龙江		黑			
CN-SH	310000	municipality	上海市	上海		沪|申			
CN-JS	320000	province	江苏省	江苏		苏			
CN-ZJ	330000	province	浙江省	浙江		浙			
CN-AH	340000	province	安徽省	安徽		皖			
CN-FJ	350000	province	福建省	福建		闽			
CN-JX	360000	province	江西省	江西		赣			
CN-SD	370000	province	山东省	山东		鲁			
CN-HA	410000	province	河南省	河南		豫			
CN-HB	420000	province	湖北省	湖北		鄂			
CN-HN	430000	province	湖南省	湖南		湘			
CN-GD	440000	province	广东省	广东		粤			
CN-GX	450000	autonomous_region	广西壮族自治区	广西	广西自治区	桂			
CN-HI	460000	province	海南省	海南		琼			
CN-CQ	500000	municipality	重庆市	重庆		渝			
CN-SC	510000	province	四川省	四川		川|蜀			
CN-GZ	520000	province	贵州省	贵州		贵|黔			
CN-YN	530000	province	云南省	云南		云|滇			
CN-XZ	540000	autonomous_region	西藏自治区	西藏		藏			
CN-SN	610000	province	陕西省	陕西		陕|秦			
CN-GS	620000	province	甘肃省	甘肃		甘|陇			
CN-QH	630000	province	青海省	青海		青			
CN-NX	640000	autonomous_region	宁夏回族自治区	宁夏	宁夏自治区	宁			
CN-XJ	650000	autonomous_region	新疆维吾尔自治区	新疆	新疆自治区	新			
CN-TW	710000	province	台湾省	台湾		台			
CN-HK	810000	sar	香港特别行政区	香港	香港特区	港			
CN-MO	820000	sar	澳门特别行政区	澳门	澳门特区	澳			
)",
    // Taiwan's 22
    R"(
TW-TPE		tw_special_municipality	台北市	台北		北	county	CN-TW	
TW-NWT		tw_special_municipality	新北市	新北			county	CN-TW	
TW-TAO		tw_special_municipality	桃园市	桃园		桃	county	CN-TW	
TW-TXG		tw_special_municipality	台中市	台中		中	county	CN-TW	
TW-TNN		tw_special_municipality	台南市	台南		南	county	CN-TW	
TW-KHH		tw_special_municipality	高雄市	高雄		高	county	CN-TW	
TW-KEE		tw_city	基隆市	基隆		基	county	CN-TW	
TW-HSZ		tw_city	新竹市	新竹		竹	county	CN-TW	
TW-CYI		tw_city	嘉义市	嘉义		嘉	county	CN-TW	
TW-HSQ		tw_county	新竹县	新竹		竹	county	CN-TW	
TW-MIA		tw_county	苗栗县	苗栗		苗	county	CN-TW	
TW-CHA		tw_county	彰化县	彰化		彰	county	CN-TW	
TW-NAN		tw_county	南投县	南投		投	county	CN-TW	
TW-YUN		tw_county	云林县	云林		云	county	CN-TW	
TW-CYQ		tw_county	嘉义县	嘉义		嘉	county	CN-TW	
TW-PIF		tw_county	屏东县	屏东		屏	county	CN-TW	
TW-ILA		tw_county	宜兰县	宜兰		宜	county	CN-TW	
TW-HUA		tw_county	花莲县	花莲		花	county	CN-TW	
TW-TTT		tw_county	台东县	台东		东	county	CN-TW	
TW-PEN		tw_county	澎湖县	澎湖		澎	county	CN-TW	
TW-KIN		tw_county	金门县	金门		金	county	CN-TW	
TW-LIE		tw_county	连江县	连江	马祖	连	county	CN-TW	
)",
    // Counties of Taiwan merged into cities or raised to one
    R"(
TW-TPQ		tw_county	台北县	台北县			county	CN-TW	2010
TW-TXQ		tw_county	台中县	台中县			county	CN-TW	2010
TW-TNQ		tw_county	台南县	台南县			county	CN-TW	2010
TW-KHQ		tw_county	高雄县	高雄县			county	CN-TW	2010
TW-TAQ		tw_county	桃园县	桃园县			county	CN-TW	2014
)"};

}  // namespace kuang::data

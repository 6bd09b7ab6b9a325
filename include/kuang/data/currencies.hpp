#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Money. Columns: text, ISO 4217 code (empty where the text does not settle it: 元 块 角), factor to the main unit,
// place of the word: prefix, suffix or both sides of the number. The longest row wins.
inline constexpr rows_of currencies[] = {
    // China
    R"(
人民币	CNY	1	both
人民币元	CNY	1	suffix
元人民币	CNY	1	suffix
块人民币	CNY	1	suffix
块钱人民币	CNY	1	suffix
人民币块	CNY	1	suffix
rmb	CNY	1	both
cny	CNY	1	both
cnh	CNY	1	both
rmb¥	CNY	1	prefix
cn¥	CNY	1	prefix
¥		1	prefix
离岸人民币	CNY	1	both
数字人民币	CNY	1	both
)",
    // the text does not settle which
    R"(
元		1	suffix
元钱		1	suffix
元整		1	suffix
圆		1	suffix
圆整		1	suffix
块		1	suffix
块钱		1	suffix
大洋		1	suffix
银元		1	suffix
银圆		1	suffix
角		0.1	suffix
角钱		0.1	suffix
毛		0.1	suffix
毛钱		0.1	suffix
分		0.01	suffix
分钱		0.01	suffix
仙		0.01	suffix
厘		0.001	suffix
厘钱		0.001	suffix
)",
    // Hong Kong, Macau and Taiwan
    R"(
港元	HKD	1	both
港币	HKD	1	both
港圆	HKD	1	both
港纸	HKD	1	suffix
港银	HKD	1	suffix
元港币	HKD	1	suffix
元港元	HKD	1	suffix
块港币	HKD	1	suffix
hkd	HKD	1	both
hk$	HKD	1	prefix
港仙	HKD	0.01	suffix
港毫	HKD	0.1	suffix
蚊	HKD	1	suffix
毫		0.1	suffix
毫子	HKD	0.1	suffix
澳门元	MOP	1	both
澳门币	MOP	1	both
葡币	MOP	1	both
元澳门币	MOP	1	suffix
mop	MOP	1	both
mop$	MOP	1	prefix
澳门圆	MOP	1	both
新台币	TWD	1	both
台币	TWD	1	both
元新台币	TWD	1	suffix
元台币	TWD	1	suffix
块台币	TWD	1	suffix
新台币元	TWD	1	suffix
台币元	TWD	1	suffix
新台元	TWD	1	suffix
台元	TWD	1	suffix
nt$	TWD	1	prefix
ntd	TWD	1	both
nt	TWD	1	prefix
ntd$	TWD	1	prefix
twd	TWD	1	both
旧台币		1	both
)",
    // the Americas
    R"(
美元	USD	1	both
美金	USD	1	both
美圆	USD	1	both
美币	USD	1	both
美刀	USD	1	suffix
刀	USD	1	suffix
块美金	USD	1	suffix
元美金	USD	1	suffix
元美元	USD	1	suffix
美钞	USD	1	suffix
usd	USD	1	both
us$	USD	1	prefix
usd$	USD	1	prefix
$	USD	1	both
美分	USD	0.01	suffix
美仙	USD	0.01	suffix
美角	USD	0.1	suffix
加元	CAD	1	both
加币	CAD	1	both
加拿大元	CAD	1	both
加拿大币	CAD	1	both
加圆	CAD	1	both
cad	CAD	1	both
c$	CAD	1	prefix
ca$	CAD	1	prefix
加分	CAD	0.01	suffix
墨西哥比索	MXN	1	both
墨西哥披索	MXN	1	both
mxn	MXN	1	both
雷亚尔	BRL	1	suffix
巴西雷亚尔	BRL	1	both
里尔	BRL	1	suffix
巴西里尔	BRL	1	both
黑奥	BRL	1	suffix
巴西币	BRL	1	both
brl	BRL	1	both
r$	BRL	1	prefix
阿根廷比索	ARS	1	both
阿根廷披索	ARS	1	both
智利比索	CLP	1	both
智利披索	CLP	1	both
哥伦比亚比索	COP	1	both
哥伦比亚披索	COP	1	both
古巴比索	CUP	1	both
古巴披索	CUP	1	both
乌拉圭比索	UYU	1	both
乌拉圭披索	UYU	1	both
多米尼加比索	DOP	1	both
秘鲁索尔	PEN	1	both
新索尔	PEN	1	both
索尔	PEN	1	suffix
玻利瓦尔		1	suffix
委内瑞拉玻利瓦尔		1	both
玻利维亚诺	BOB	1	suffix
瓜拉尼	PYG	1	suffix
格查尔	GTQ	1	suffix
伦皮拉	HNL	1	suffix
科朗	CRC	1	suffix
科多巴	NIO	1	suffix
巴波亚	PAB	1	suffix
古德	HTG	1	suffix
牙买加元	JMD	1	both
巴哈马元	BSD	1	both
比索		1	suffix
披索		1	suffix
)",
    // Europe
    R"(
欧元	EUR	1	both
欧圆	EUR	1	both
欧罗	EUR	1	suffix
eur	EUR	1	both
€	EUR	1	both
欧分	EUR	0.01	suffix
欧仙	EUR	0.01	suffix
英镑	GBP	1	both
英镑元	GBP	1	suffix
镑	GBP	1	suffix
gbp	GBP	1	both
£	GBP	1	prefix
便士	GBP	0.01	suffix
新便士	GBP	0.01	suffix
先令		1	suffix
瑞士法郎	CHF	1	both
瑞郎	CHF	1	both
瑞法郎	CHF	1	both
chf	CHF	1	both
法郎		1	suffix
法国法郎	FRF	1	both
比利时法郎	BEF	1	both
德国马克	DEM	1	both
西德马克	DEM	1	both
马克	DEM	1	suffix
芬兰马克	FIM	1	both
荷兰盾	NLG	1	both
意大利里拉	ITL	1	both
义大利里拉	ITL	1	both
西班牙比塞塔	ESP	1	both
比塞塔	ESP	1	suffix
埃斯库多	PTE	1	suffix
德拉克马	GRD	1	suffix
克朗		1	suffix
克郎		1	suffix
瑞典克朗	SEK	1	both
瑞典克郎	SEK	1	both
sek	SEK	1	both
挪威克朗	NOK	1	both
挪威克郎	NOK	1	both
nok	NOK	1	both
丹麦克朗	DKK	1	both
丹麦克郎	DKK	1	both
dkk	DKK	1	both
捷克克朗	CZK	1	both
捷克克郎	CZK	1	both
冰岛克朗	ISK	1	both
兹罗提	PLN	1	suffix
波兰兹罗提	PLN	1	both
兹罗提元	PLN	1	suffix
福林	HUF	1	suffix
匈牙利福林	HUF	1	both
列伊		1	suffix
罗马尼亚列伊	RON	1	both
摩尔多瓦列伊	MDL	1	both
列弗	BGN	1	suffix
列克	ALL	1	suffix
库纳	HRK	1	suffix
塞尔维亚第纳尔	RSD	1	both
格里夫纳	UAH	1	suffix
格里夫尼亚	UAH	1	suffix
乌克兰格里夫纳	UAH	1	both
卢布		1	suffix
俄罗斯卢布	RUB	1	both
俄卢布	RUB	1	suffix
rub	RUB	1	both
₽	RUB	1	both
白俄罗斯卢布	BYN	1	both
戈比		0.01	suffix
里拉		1	suffix
土耳其里拉	TRY	1	both
₺	TRY	1	both
拉里	GEL	1	suffix
德拉姆	AMD	1	suffix
马纳特		1	suffix
)",
    // East Asia and the Pacific
    R"(
日元	JPY	1	both
日圆	JPY	1	both
日币	JPY	1	both
元日币	JPY	1	suffix
元日圆	JPY	1	suffix
jpy	JPY	1	both
jp¥	JPY	1	prefix
円	JPY	1	suffix
日钱	JPY	0.01	suffix
日本钱	JPY	0.01	suffix
日本銭	JPY	0.01	suffix
韩元	KRW	1	both
韩圜	KRW	1	both
韩圆	KRW	1	both
韩币	KRW	1	both
元韩币	KRW	1	suffix
krw	KRW	1	both
₩	KRW	1	prefix
朝鲜元	KPW	1	both
朝元	KPW	1	suffix
图格里克	MNT	1	suffix
澳元	AUD	1	both
澳币	AUD	1	both
澳洲元	AUD	1	both
澳大利亚元	AUD	1	both
元澳币	AUD	1	suffix
aud	AUD	1	both
a$	AUD	1	prefix
au$	AUD	1	prefix
澳分	AUD	0.01	suffix
纽元	NZD	1	both
纽币	NZD	1	both
新西兰元	NZD	1	both
纽西兰元	NZD	1	both
纽西兰币	NZD	1	both
新西兰币	NZD	1	both
nzd	NZD	1	both
nz$	NZD	1	prefix
斐济元	FJD	1	both
斐币	FJD	1	suffix
基那	PGK	1	suffix
新元	SGD	1	both
新加坡元	SGD	1	both
新币	SGD	1	both
坡币	SGD	1	both
星币	SGD	1	both
新加坡币	SGD	1	both
sgd	SGD	1	both
s$	SGD	1	prefix
sg$	SGD	1	prefix
新分	SGD	0.01	suffix
令吉	MYR	1	suffix
马币	MYR	1	both
林吉特	MYR	1	suffix
马来西亚令吉	MYR	1	both
马来西亚林吉特	MYR	1	both
零吉	MYR	1	suffix
myr	MYR	1	both
rm	MYR	1	prefix
泰铢	THB	1	both
泰币	THB	1	both
铢	THB	1	suffix
thb	THB	1	both
฿	THB	1	prefix
越南盾	VND	1	both
越盾	VND	1	both
vnd	VND	1	both
₫	VND	1	both
印尼盾	IDR	1	both
印尼卢比	IDR	1	both
印度尼西亚盾	IDR	1	both
idr	IDR	1	both
盾		1	suffix
菲律宾比索	PHP	1	both
菲律宾披索	PHP	1	both
菲币	PHP	1	both
php	PHP	1	both
₱	PHP	1	prefix
缅元	MMK	1	both
缅币	MMK	1	both
缅甸元	MMK	1	both
瑞尔	KHR	1	suffix
柬埔寨瑞尔	KHR	1	both
基普	LAK	1	suffix
老挝基普	LAK	1	both
文莱元	BND	1	both
汶莱元	BND	1	both
)",
    // South, Central and West Asia
    R"(
卢比		1	suffix
印度卢比	INR	1	both
inr	INR	1	both
₹	INR	1	prefix
巴基斯坦卢比	PKR	1	both
斯里兰卡卢比	LKR	1	both
尼泊尔卢比	NPR	1	both
毛里求斯卢比	MUR	1	both
塔卡	BDT	1	suffix
孟加拉塔卡	BDT	1	both
努尔特鲁姆	BTN	1	suffix
拉菲亚	MVR	1	suffix
阿富汗尼	AFN	1	suffix
坚戈	KZT	1	suffix
哈萨克斯坦坚戈	KZT	1	both
苏姆	UZS	1	suffix
索姆	KGS	1	suffix
索莫尼	TJS	1	suffix
里亚尔		1	suffix
里雅尔		1	suffix
沙特里亚尔	SAR	1	both
沙特里雅尔	SAR	1	both
伊朗里亚尔	IRR	1	both
卡塔尔里亚尔	QAR	1	both
阿曼里亚尔	OMR	1	both
也门里亚尔	YER	1	both
土曼	IRR	10	suffix
迪拉姆		1	suffix
迪尔汗		1	suffix
阿联酋迪拉姆	AED	1	both
aed	AED	1	both
摩洛哥迪拉姆	MAD	1	both
第纳尔		1	suffix
科威特第纳尔	KWD	1	both
巴林第纳尔	BHD	1	both
约旦第纳尔	JOD	1	both
伊拉克第纳尔	IQD	1	both
阿尔及利亚第纳尔	DZD	1	both
突尼斯第纳尔	TND	1	both
利比亚第纳尔	LYD	1	both
谢克尔	ILS	1	suffix
新谢克尔	ILS	1	suffix
以色列谢克尔	ILS	1	both
谢克	ILS	1	suffix
₪	ILS	1	prefix
黎巴嫩镑	LBP	1	both
叙利亚镑	SYP	1	both
)",
    // Africa
    R"(
兰特	ZAR	1	suffix
南非兰特	ZAR	1	both
南非币	ZAR	1	both
zar	ZAR	1	both
埃及镑	EGP	1	both
埃镑	EGP	1	suffix
苏丹镑	SDG	1	both
奈拉	NGN	1	suffix
尼日利亚奈拉	NGN	1	both
塞地	GHS	1	suffix
肯尼亚先令	KES	1	both
肯先令	KES	1	suffix
坦桑尼亚先令	TZS	1	both
乌干达先令	UGX	1	both
比尔	ETB	1	suffix
克瓦查		1	suffix
赞比亚克瓦查	ZMW	1	both
宽扎	AOA	1	suffix
普拉	BWP	1	suffix
梅蒂卡尔	MZN	1	suffix
西非法郎	XOF	1	both
中非法郎	XAF	1	both
津巴布韦元		1	both
津元		1	suffix
纳米比亚元	NAD	1	both
)",
    // units of account
    R"(
特别提款权	XDR	1	suffix
sdr	XDR	1	both
比特币	XBT	1	suffix
枚比特币	XBT	1	suffix
泰达币		1	suffix
usdt		1	both
以太币		1	suffix
以太坊		1	suffix
)"};

}  // namespace kuang::data

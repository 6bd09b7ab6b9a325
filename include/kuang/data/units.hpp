#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Physical units. Columns: text, UCUM code (empty where the text does not settle it or UCUM has none), notes:
// `mega` where 兆 right before the word means 10^6 (兆字节), `weak` where the word has other meanings and needs a
// number that is clearly a number, `classifier` where it is a measure word too (桶). The longest row wins.
// [chi], [li], [mu], [jin], [liang] and [qian] are not UCUM atoms: they stand for the market units 尺 里 亩 斤 两 钱.
inline constexpr rows_of units[] = {
    // length
    R"(
公里	km
千米	km
km	km
米	m
公尺	m
m	m
厘米	cm
公分	cm
cm	cm
分米	dm
公寸	dm
dm	dm
毫米	mm
公厘	mm
mm	mm
微米	um
um	um
μm	um
µm	um
纳米	nm
奈米	nm
nm	nm
皮米	pm
埃	Ao
埃米	Ao
海里	[nmi_i]
浬	[nmi_i]
nm海里	[nmi_i]
英里	[mi_i]
哩	[mi_i]
英哩	[mi_i]
英尺	[ft_i]
呎	[ft_i]
英呎	[ft_i]
ft	[ft_i]
foot	[ft_i]
foots	[ft_i]
feet	[ft_i]
feets	[ft_i]
'	[ft_i]	weak
英寸	[in_i]
吋	[in_i]
inch	[in_i]
inches	[in_i]
英吋	[in_i]
mile	[mi_i]
miles	[mi_i]
yard	[yd_i]
yards	[yd_i]
meter	m
meters	m
metre	m
metres	m
寸		weak
尺	[chi]	weak
丈		weak
里	[li]	weak
华里	[li]	
市里	[li]	
市尺		
市寸		
台尺		
台寸		
台丈		
码		weak
光年	[ly]
秒差距	pc
天文单位	AU
公引		
链	[ch_us]	weak
浔	[fth_i]
英寻	[fth_i]
丝	10.um	weak
忽		weak
道	10.um	weak
)",
    // area
    R"(
平方公里	km2
平方千米	km2
km²	km2
km2	km2
平方米	m2
平方公尺	m2
平米	m2
平方	m2	weak
㎡	m2
m²	m2
m2	m2
平方厘米	cm2
平方公分	cm2
平方毫米	mm2
平方公厘	mm2
平方分米	dm2
平方英尺	[sft_i]
平方呎	[sft_i]
平方尺		
平方英里	[mi_us]2
平方英寸	[sin_i]
平方吋	[sin_i]
平方海里	[nmi_i]2
平方码	[syd_i]
公顷	har
顷		weak
ha	har
公亩	ar
英亩	[acr_us]
亩	[mu]
市亩	[mu]
坪		
甲		weak
分地		
建坪		
)",
    // volume
    R"(
立方米	m3
立方公尺	m3
立方	m3	weak
方	m3	weak
方呎	[sft_i]
方尺	[sft_i]
m³	m3
m3	m3
立方公里	km3
立方千米	km3
km³	km3
立方厘米	cm3
立方公分	cm3
立方分米	dm3
立方毫米	mm3
立方英尺	[cft_i]
立方呎	[cft_i]
立方英寸	[cin_i]
标准立方米	m3
标方	m3
升	L	weak
公升	L
l	L
毫升	mL
公撮	mL
ml	mL
cc	cm3
西西	cm3
分升	dL
公合	dL
厘升	cL
微升	uL
μl	uL
公秉	kL
千升	kL
公石	hL
斗		weak
石		weak
合		weak
加仑	[gal_us]
品脱	[pt_us]
夸脱	[qt_us]
蒲式耳	[bu_us]
英斗	[bu_us]
桶	[bbl_us]	classifier
桶油	[bbl_us]
桶原油	[bbl_us]
桶石油	[bbl_us]
桶油当量	
)",
    // mass
    R"(
吨	t
公吨	t
t	t	weak
千吨	kt
万吨级	
公担	dt
担		weak
公斤	kg
千克	kg
kg	kg
斤	[jin]
市斤	[jin]
台斤	
司马斤	
两	[liang]	weak
台两	
市两	[liang]
司马两	
钱	[qian]	weak
克	g
公克	g
g	g	weak
毫克	mg
公丝	mg
mg	mg
微克	ug
μg	ug
ug	ug
纳克	ng
ng	ng
皮克	pg
磅	[lb_av]
英磅	[lb_av]
lb	[lb_av]
盎司	[oz_av]
安士	[oz_av]
英两	[oz_av]
oz	[oz_av]
金衡盎司	[oz_tr]
克拉	[car_m]
卡拉	[car_m]
ct	[car_m]	weak
长吨	[lton_av]
短吨	[ston_av]
英吨	[lton_av]
美吨	[ston_av]
总吨	
净吨	
载重吨	
吨位	
标准煤吨	
吨标准煤	
吨标煤	
吨油当量	
吨二氧化碳	
吨二氧化碳当量	
吨级	
)",
    // temperature
    R"(
度	
℃	Cel
°c	Cel
摄氏度	Cel
摄氏°	Cel
摄氏	Cel	weak
度c	Cel
℉	[degF]
°f	[degF]
华氏度	[degF]
华氏°	[degF]
开尔文	K
°	deg
角度	deg	weak
弧度	rad
分贝	dB
db	dB
)",
    // energy and power
    R"(
瓦	W	mega
瓦特	W	mega
w	W
千瓦	kW	mega
瓩	kW
kw	kW
千瓦特	kW
兆瓦	MW
百万瓦	MW
mw	MW
吉瓦	GW
十亿瓦	GW
gw	GW
太瓦	TW
tw	TW
毫瓦	mW
瓦时	W.h	mega
瓦小时	W.h	mega
wh	W.h
千瓦时	kW.h	mega
千瓦小时	kW.h	mega
kwh	kW.h
兆瓦时	MW.h
mwh	MW.h
吉瓦时	GW.h
gwh	GW.h
太瓦时	TW.h
twh	TW.h
度电	kW.h
瓦时每公斤	W.h/kg
wh/kg	W.h/kg
瓦峰值	W
kwp	kW
mwp	MW
gwp	GW
千伏安	kV.A
马力	[HP]
匹马力	[HP]
匹		weak
hp	[HP]
ps	[HP]	weak
焦	J	weak
焦耳	J	mega
千焦	kJ
kj	kJ
兆焦	MJ
兆焦耳	MJ
吉焦	GJ
卡路里	cal
卡		weak
千卡	kcal
大卡	kcal
kcal	kcal
千卡路里	kcal
英热	[Btu]
英热单位	[Btu]
百万英热	
百万英热单位	
电子伏特	eV	mega
电子伏	eV	mega
ev	eV
千电子伏	keV
兆电子伏	MeV
兆电子伏特	MeV
当量	
)",
    // electricity
    R"(
伏	V	weak
伏特	V
v	V	weak
千伏	kV
千伏特	kV
kv	kV
毫伏	mV
安	A	weak
安培	A
毫安	mA
毫安时	mA.h
毫安培小时	mA.h
mah	mA.h
安时	A.h
ah	A.h
欧	Ohm	mega
欧姆	Ohm	mega
兆欧	MOhm
千欧	kOhm
法拉	F
特斯拉	T	weak
高斯	G
流明	lm
lm	lm
勒克斯	lx
坎德拉	cd
尼特	cd/m2
nit	cd/m2
nits	cd/m2
)",
    // frequency and data
    R"(
赫	Hz	mega
赫兹	Hz	mega
hz	Hz
千赫	kHz
千赫兹	kHz
khz	kHz
兆赫	MHz
兆赫兹	MHz
百万赫兹	MHz
mhz	MHz
吉赫	GHz
吉赫兹	GHz
千兆赫	GHz
ghz	GHz
太赫兹	THz
thz	THz
字节	By	mega
位元组	By	mega
byte	By
bytes	By
千字节	kBy
kb	kBy
千位元组	kBy
兆字节	MBy
百万位元组	MBy
mb	MBy
吉字节	GBy
十亿位元组	GBy
gb	GBy
太字节	TBy
tb	TBy
兆位元组	TBy
拍字节	PBy
pb	PBy
艾字节	EBy
eb	EBy
泽字节	ZBy
zb	ZBy
kib	KiBy
mib	MiBy
gib	GiBy
tib	TiBy
比特	bit	mega
位元	bit	mega
bit	bit
bits	bit
兆比特	Mbit
千比特	kbit
百万比特	Mbit
吉比特	Gbit
量子比特	
量子位元	
bps	bit/s
bit/s	bit/s
比特/秒	bit/s	mega
比特每秒	bit/s	mega
kbps	kbit/s
mbps	Mbit/s
mb/s	MBy/s
gbps	Gbit/s
gb/s	GBy/s
tbps	Tbit/s
tb/s	TBy/s
像素	{pixel}	mega
画素	{pixel}	mega
百万像素	
万像素	
mp	{pixel}	weak
dpi	
ppi	
fps	
帧/秒	
flops	
pflops	
eflops	
tops	
tflops	
次浮点运算	
次/秒	/s
)",
    // pressure, force and torque
    R"(
帕	Pa	mega
帕斯卡	Pa	mega
pa	Pa
百帕	hPa
hpa	hPa
百帕斯卡	hPa
千帕	kPa
kpa	kPa
兆帕	MPa
mpa	MPa
吉帕	GPa
毫巴	mbar
巴		weak
bar	bar
大气压	atm
标准大气压	atm
毫米汞柱	mm[Hg]
mmhg	mm[Hg]
公斤/平方厘米	kg/cm2
psi	[psi]
牛	N	weak
牛顿	N
千牛	kN
kn	kN	weak
牛米	N.m
牛·米	N.m
牛顿米	N.m
n·m	N.m
nm扭矩	N.m
公斤力	kgf
达因	dyn
)",
    // speed and flow
    R"(
公里/小时	km/h
公里/时	km/h
千米/小时	km/h
千米/时	km/h
公里每小时	km/h
km/h	km/h
kmh	km/h
kph	km/h
米/秒	m/s
公尺/秒	m/s
米每秒	m/s
m/s	m/s
公里/秒	km/s
千米/秒	km/s
km/s	km/s
英里/小时	[mi_i]/h
英里每小时	[mi_i]/h
mph	[mi_i]/h
节	[kn_i]	weak
马赫	
倍音速	
立方米/秒	m3/s
立方米每秒	m3/s
m³/s	m3/s
转/分	/min
转/分钟	/min
rpm	/min
升/分钟	L/min
桶/日	[bbl_us]/d
桶/天	[bbl_us]/d
吨/日	t/d
吨/年	t/a
吨公里	t.km
人公里	
客公里	
千吨公里	
车公里	
克/公里	g/km
g/km	g/km
升/百公里	
)",
    // concentration, medicine and radiation
    R"(
毫克/升	mg/L
mg/l	mg/L
毫克/立方米	mg/m3
mg/m³	mg/m3
微克/立方米	ug/m3
微克/立方公尺	ug/m3
μg/m³	ug/m3
微克/升	ug/L
克/升	g/L
毫克/分升	mg/dL
毫克/公斤	mg/kg
毫克/千克	mg/kg
mg/kg	mg/kg
克/千瓦时	g/(kW.h)
微克/公斤	ug/kg
毫摩尔/升	mmol/L
mmol/l	mmol/L
毫摩尔	mmol
摩尔	mol
mol	mol
ppm	[ppm]
ppb	[ppb]
ppt	[pptr]
国际单位	[iU]
iu	[iU]
贝克	Bq	mega
贝可	Bq	mega
贝可勒尔	Bq	mega
bq	Bq
贝克/升	Bq/L
居里	Ci
西弗	Sv
希沃特	Sv
毫西弗	mSv
毫希沃特	mSv
msv	mSv
微西弗	uSv
微希沃特	uSv
μsv	uSv
戈瑞	Gy
屈光度	[diop]
道尔顿	u
酸碱度	[pH]
)"};

}  // namespace kuang::data

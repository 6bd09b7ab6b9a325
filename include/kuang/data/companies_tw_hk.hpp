#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Firms of Taiwan, Hong Kong and Macau.
// Source: written for this project from general knowledge, 2026-11-24; tickers not checked against exchange lists.
// All names in Simplified: texts are folded before they are looked up.
// Columns (tab-separated): id, nation, type (company, media), canonical name, aliases (|), tickers (|).
// An alias with ? before it is also a common word or another name and counts only with evidence.
inline constexpr rows_of companies_tw_hk[] = {
// Taiwan: semiconductors and electronics
R"(
foxconn	TW	company	鸿海精密工业股份有限公司	鸿海精密|鸿海|富士康	TWSE:2317
fih	TW	company	富智康集团有限公司	富智康	HKEX:2038
foxconn-tech	TW	company	鸿准精密工业股份有限公司	鸿准	TWSE:2354
tsmc	TW	company	台湾积体电路制造股份有限公司	台积电	TWSE:2330|NYSE:TSM
mediatek	TW	company	联发科技股份有限公司	联发科|联发科技|联发科技公司	TWSE:2454
umc	TW	company	联华电子股份有限公司	联电|联华电子	TWSE:2303
delta	TW	company	台达电子工业股份有限公司	台达电|台达电子	TWSE:2308
ase	TW	company	日月光投资控股股份有限公司	日月光投控|日月光半导体|日月光	TWSE:3711|NYSE:ASX
spil	TW	company	硅品精密工业股份有限公司	硅品|矽品	
vis	TW	company	世界先进积体电路股份有限公司	世界先进	TPEX:5347
psmc	TW	company	力晶积成电子制造股份有限公司	力积电|力晶	TWSE:6770
nanya	TW	company	南亚科技股份有限公司	南亚科	TWSE:2408
winbond	TW	company	华邦电子股份有限公司	华邦电	TWSE:2344
globalwafers	TW	company	环球晶圆股份有限公司	环球晶	TPEX:6488
mxic	TW	company	旺宏电子股份有限公司	旺宏	TWSE:2337
phison	TW	company	群联电子股份有限公司	群联	TPEX:8299
adata	TW	company	威刚科技股份有限公司	威刚	TPEX:3260
novatek	TW	company	联咏科技股份有限公司	联咏	TWSE:3034
realtek	TW	company	瑞昱半导体股份有限公司	瑞昱	TWSE:2379
himax	TW	company	奇景光电股份有限公司	奇景光电	NASDAQ:HIMX
alchip	TW	company	世芯电子股份有限公司	世芯	TWSE:3661
guc	TW	company	创意电子股份有限公司	创意电子	TWSE:3443
faraday-tw	TW	company	智原科技股份有限公司	智原	TWSE:3035
egis	TW	company	神盾股份有限公司	?神盾	TPEX:6462
elan	TW	company	义隆电子股份有限公司	义隆电|义隆电子	TWSE:2458
via	TW	company	威盛电子股份有限公司	威盛|威盛电子	TWSE:2388
sis	TW	company	硅统科技股份有限公司	硅统|矽统	TWSE:2363
nuvoton	TW	company	新唐科技股份有限公司	?新唐	TWSE:4919
parade	TW	company	谱瑞科技股份有限公司	谱瑞|谱瑞-KY	TPEX:4966
silergy	TW	company	硅力杰股份有限公司	硅力-KY|矽力-KY|硅力杰|矽力杰	TWSE:6415
aspeed	TW	company	信骅科技股份有限公司	信骅	TPEX:5274
ememory	TW	company	力旺电子股份有限公司	力旺	TPEX:3529
m31	TW	company	円星科技股份有限公司	円星	TPEX:6643
chipbond	TW	company	颀邦科技股份有限公司	颀邦	TPEX:6147
powertech	TW	company	力成科技股份有限公司	?力成	TWSE:6239
kyec	TW	company	京元电子股份有限公司	京元电|京元电子	TWSE:2449
ardentec	TW	company	欣铨科技股份有限公司	欣铨	TPEX:3264
chipmos	TW	company	南茂科技股份有限公司	南茂	TWSE:8150
sas	TW	company	中美硅晶制品股份有限公司	中美晶	TPEX:5483
wafer-works	TW	company	合晶科技股份有限公司	合晶	TPEX:6182
episil	TW	company	汉磊科技股份有限公司	汉磊	TPEX:3707
win-semi	TW	company	稳懋半导体股份有限公司	稳懋	TPEX:3105
vpec	TW	company	全新光电科技股份有限公司	?全新光电	TWSE:2455
ennostar	TW	company	富采投资控股股份有限公司	富采	TWSE:3714
epistar	TW	company	晶元光电股份有限公司	晶电|晶元光电	
everlight	TW	company	亿光电子工业股份有限公司	亿光	TWSE:2393
gudeng	TW	company	家登精密工业股份有限公司	?家登	TPEX:3680
gptc	TW	company	弘塑科技股份有限公司	弘塑	TPEX:3131
scientech	TW	company	辛耘企业股份有限公司	辛耘	TWSE:3583
marketech	TW	company	帆宣系统科技股份有限公司	帆宣	TWSE:6196
quanta	TW	company	广达电脑股份有限公司	广达|广达电脑	TWSE:2382
asus	TW	company	华硕电脑股份有限公司	华硕|华硕电脑	TWSE:2357
acer	TW	company	宏碁股份有限公司	宏碁|宏碁电脑	TWSE:2353
htc	TW	company	宏达国际电子股份有限公司	宏达电|宏达国际	TWSE:2498
compal	TW	company	仁宝电脑工业股份有限公司	仁宝|仁宝电脑	TWSE:2324
wistron	TW	company	纬创资通股份有限公司	纬创|纬创资通	TWSE:3231
wiwynn	TW	company	纬颖科技服务股份有限公司	纬颖	TWSE:6669
inventec	TW	company	英业达股份有限公司	英业达	TWSE:2356
pegatron	TW	company	和硕联合科技股份有限公司	和硕	TWSE:4938
gigabyte	TW	company	技嘉科技股份有限公司	技嘉	TWSE:2376
msi	TW	company	微星科技股份有限公司	微星|微星科技	TWSE:2377
asrock	TW	company	华擎科技股份有限公司	华擎	TWSE:3515
asrock-rack	TW	company	永擎电子股份有限公司	永擎	TPEX:7711
mitac	TW	company	神达投资控股股份有限公司	神达|神达控|神达电脑	TWSE:3706
benq	TW	company	佳世达科技股份有限公司	佳世达|明基电通|明基|BenQ	TWSE:2352
pliotek	TW	company	建兴电子科技股份有限公司	建兴电子	
chicony	TW	company	群光电子股份有限公司	群光	TWSE:2385
catcher	TW	company	可成科技股份有限公司	?可成	TWSE:2474
casetek	TW	company	铠胜控股股份有限公司	铠胜	
largan	TW	company	大立光电股份有限公司	大立光	TWSE:3008
auo	TW	company	友达光电股份有限公司	友达|友达光电	TWSE:2409
innolux	TW	company	群创光电股份有限公司	群创|群创光电	TWSE:3481
genius	TW	company	玉晶光电股份有限公司	玉晶光	TWSE:3406
asia-optical	TW	company	亚洲光学股份有限公司	?亚光|亚洲光学	TWSE:3019
hannstar	TW	company	瀚宇彩晶股份有限公司	彩晶	TWSE:6116
cpt	TW	company	中华映管股份有限公司	华映|中华映管	
eink	TW	company	元太科技工业股份有限公司	元太科技|元太	TPEX:8069
accton	TW	company	智邦科技股份有限公司	智邦	TWSE:2345
advantech	TW	company	研华股份有限公司	研华	TWSE:2395
liteon	TW	company	光宝科技股份有限公司	光宝科|光宝集团|光宝	TWSE:2301
yageo	TW	company	国巨股份有限公司	国巨	TWSE:2327
walsin-tech	TW	company	华新科技股份有限公司	华新科	TWSE:2492
walsin	TW	company	华新丽华股份有限公司	华新丽华	TWSE:1605
tripod	TW	company	健鼎科技股份有限公司	健鼎	TWSE:3044
unimicron	TW	company	欣兴电子股份有限公司	欣兴|欣兴电子	TWSE:3037
nanya-pcb	TW	company	南亚电路板股份有限公司	?南电	TWSE:8046
kinsus	TW	company	景硕科技股份有限公司	景硕	TWSE:3189
compeq	TW	company	华通电脑股份有限公司	?华通	TWSE:2313
zhen-ding	TW	company	臻鼎科技控股股份有限公司	臻鼎|臻鼎-KY	TWSE:4958
gold-circuit	TW	company	金像电子股份有限公司	金像电	TWSE:2368
emc	TW	company	台光电子材料股份有限公司	台光电	TWSE:2383
tuc	TW	company	台耀科技股份有限公司	台耀|台耀科技	TPEX:6274
iteq	TW	company	联茂电子股份有限公司	联茂	TWSE:6213
avc	TW	company	奇𬭎科技股份有限公司	奇𬭎|奇鋐	TWSE:3017
auras	TW	company	双鸿科技股份有限公司	双鸿	TPEX:3324
jentech	TW	company	健策精密工业股份有限公司	健策	TWSE:3653
king-slide	TW	company	川湖科技股份有限公司	川湖	TWSE:2059
lotes	TW	company	嘉泽端子工业股份有限公司	嘉泽	TWSE:3533
bizlink	TW	company	贸联控股股份有限公司	贸联|贸联-KY	TWSE:3665
foxsemicon	TW	company	京鼎精密科技股份有限公司	京鼎	TWSE:3413
hiwin	TW	company	上银科技股份有限公司	上银科技|?上银	TWSE:2049
airtac	TW	company	亚德客国际集团	亚德客|亚德客-KY	TWSE:1590
chroma	TW	company	致茂电子股份有限公司	致茂	TWSE:2360
sinbon	TW	company	信邦电子股份有限公司	信邦	TWSE:3023
simplo	TW	company	新普科技股份有限公司	新普	TPEX:6121
dynapack	TW	company	顺达科技股份有限公司	顺达科技	TPEX:3211
wpg	TW	company	大联大投资控股股份有限公司	大联大	TWSE:3702
wt	TW	company	文晔科技股份有限公司	文晔	TWSE:3036
synnex-tw	TW	company	联强国际股份有限公司	联强国际|?联强	TWSE:2347
transcend	TW	company	创见资讯股份有限公司	创见资讯	TWSE:2451
dlink	TW	company	友讯科技股份有限公司	友讯	TWSE:2332
zyxel	TW	company	合勤控股股份有限公司	合勤控|合勤	TWSE:3704
wnc	TW	company	启碁科技股份有限公司	启碁	TWSE:6285
arcadyan	TW	company	智易科技股份有限公司	智易	TWSE:3596
sercomm	TW	company	中磊电子股份有限公司	中磊	TWSE:5388
gamania	TW	company	游戏橘子数位科技股份有限公司	游戏橘子|橘子集团	TPEX:6180
systex	TW	company	精诚资讯股份有限公司	精诚资讯	TWSE:6214
trend-micro	TW	company	趋势科技公司	趋势科技	TSE:4704
cyberlink	TW	company	讯连科技股份有限公司	讯连	TWSE:5203
appier	TW	company	沛星互动科技股份有限公司	沛星互动|Appier	TSE:4180
kinpo	TW	company	金仁宝集团	金宝电子|泰金宝	TWSE:2312
tatung	TW	company	大同股份有限公司	大同公司|?大同	TWSE:2371
chimei	TW	company	奇美实业股份有限公司	奇美实业|奇美电子|奇美	
teco	TW	company	东元电机股份有限公司	东元电机|东元	TWSE:1504
sampo	TW	company	声宝股份有限公司	声宝	TWSE:1604
heran	TW	company	禾联硕股份有限公司	禾联	TWSE:5283
allis	TW	company	士林电机厂股份有限公司	士林电机|士电	TWSE:1503
fortune-electric	TW	company	华城电机股份有限公司	华城电机	TWSE:1519
chung-hsin	TW	company	中兴电工机械股份有限公司	?中兴电	TWSE:1513
ta-ya	TW	company	大亚电线电缆股份有限公司	大亚电缆	TWSE:1609
gogoro	TW	company	睿能创意股份有限公司	Gogoro	NASDAQ:GGR
taiwan-semi	TW	company	台湾半导体股份有限公司	?台半	TPEX:5425
)",
// Taiwan: plastics, steel, cement, textiles, food, vehicles
R"(
fpg	TW	company	台湾塑胶工业股份有限公司	台塑|台塑集团	TWSE:1301
nanya-plastics	TW	company	南亚塑胶工业股份有限公司	南亚塑胶|?南亚	TWSE:1303
fcfc	TW	company	台湾化学纤维股份有限公司	台化	TWSE:1326
fpcc	TW	company	台塑石化股份有限公司	台塑化	TWSE:6505
csc	TW	company	中国钢铁股份有限公司	中钢|中钢公司|中国钢铁公司	TWSE:2002
dragon-steel	TW	company	中龙钢铁股份有限公司	中龙钢铁	
feng-hsin	TW	company	丰兴钢铁股份有限公司	丰兴	TWSE:2015
tung-ho	TW	company	东和钢铁企业股份有限公司	东和钢铁|东钢	TWSE:2006
ta-chen	TW	company	大成不锈钢工业股份有限公司	大成钢	TWSE:2027
yieh-united	TW	company	烨联钢铁股份有限公司	烨联	TPEX:9957
tccem	TW	company	台湾水泥股份有限公司	台泥	TWSE:1101
acc	TW	company	亚洲水泥股份有限公司	亚泥	TWSE:1102
feg	TW	company	远东集团		
fenc	TW	company	远东新世纪股份有限公司	?远东新	TWSE:1402
formosa-taffeta	TW	company	福懋兴业股份有限公司	福懋	TWSE:1434
eclat	TW	company	儒鸿企业股份有限公司	儒鸿	TWSE:1476
makalot	TW	company	聚阳实业股份有限公司	聚阳	TWSE:1477
lcy	TW	company	李长荣化学工业股份有限公司	荣化|李长荣化工	
chang-chun	TW	company	长春石油化学股份有限公司	长春集团|长春石化	
oriental-union	TW	company	东联化学股份有限公司	东联化学	TWSE:1710
usi	TW	company	台湾聚合化学品股份有限公司	台聚	TWSE:1304
cgpc	TW	company	华夏海湾塑胶股份有限公司	华夏海湾	TWSE:1305
tsrc	TW	company	台橡股份有限公司	台橡	TWSE:2103
cheng-shin	TW	company	正新橡胶工业股份有限公司	正新轮胎|玛吉斯	TWSE:2105
nankang	TW	company	南港轮胎股份有限公司	南港轮胎	TWSE:2101
taiwan-glass	TW	company	台湾玻璃工业股份有限公司	台玻	TWSE:1802
yfy	TW	company	永丰余投资控股股份有限公司	永丰余	TWSE:1907
cheng-loong	TW	company	正隆股份有限公司	正隆纸业	TWSE:1904
eternal	TW	company	长兴材料工业股份有限公司	长兴材料	TWSE:1717
uni-president	TW	company	统一企业股份有限公司	统一企业|统一集团|统一企业集团|?统一	TWSE:1216
wei-chuan	TW	company	味全食品工业股份有限公司	味全食品|味全公司|味全	TWSE:1201
ve-wong	TW	company	味王股份有限公司	味王	TWSE:1203
lien-hwa	TW	company	联华实业投资控股股份有限公司	联华实业|联华食品	TWSE:1229
great-wall-ent	TW	company	大成长城企业股份有限公司	大成长城	TWSE:1210
charoen-tw	TW	company	台湾卜蜂企业股份有限公司	卜蜂	TWSE:1215
standard-foods	TW	company	佳格食品股份有限公司	佳格食品|佳格	TWSE:1227
hey-song	TW	company	黑松股份有限公司	黑松公司|黑松沙士	TWSE:1234
imei	TW	company	义美食品股份有限公司	义美食品|义美	
taiwan-beer	TW	company	台湾烟酒股份有限公司	台酒公司|台湾烟酒公司|台啤	
kinmen-kaoliang	TW	company	金门酒厂实业股份有限公司	金门酒厂|金酒公司	
kavalan	TW	company	金车股份有限公司	金车公司|金车集团	
tingyi	TW	company	康师傅控股有限公司	康师傅	HKEX:0322
ting-hsin	TW	company	顶新国际集团	顶新集团|顶新国际|顶新	
chang-guan	TW	company	强冠企业股份有限公司	强冠企业|强冠公司	
weiwei	TW	company	大统长基食品厂股份有限公司	大统长基	
grape-king	TW	company	葡萄王生技股份有限公司	葡萄王	TWSE:1707
giant-bike	TW	company	巨大机械工业股份有限公司	巨大机械|巨大集团|捷安特	TWSE:9921
merida	TW	company	美利达工业股份有限公司	美利达	TWSE:9914
pouchen	TW	company	宝成工业股份有限公司	宝成工业|宝成集团|?宝成	TWSE:9904
yue-yuen	TW	company	裕元工业(集团)有限公司	裕元集团|裕元工业|裕元	HKEX:0551
feng-tay	TW	company	丰泰企业股份有限公司	丰泰企业	TWSE:9910
hotai	TW	company	和泰汽车股份有限公司	和泰车|和泰汽车	TWSE:2207
yulon	TW	company	裕隆汽车制造股份有限公司	裕隆汽车|裕隆集团|裕隆	TWSE:2201
luxgen	TW	company	纳智捷汽车股份有限公司	纳智捷	
yulon-nissan	TW	company	裕隆日产汽车股份有限公司	裕日车|裕隆日产	TWSE:2227
cmc-motor	TW	company	中华汽车工业股份有限公司	中华汽车|中华车	TWSE:2204
kuozui	TW	company	国瑞汽车股份有限公司	国瑞汽车	
sanyang	TW	company	三阳工业股份有限公司	三阳工业|三阳机车	TWSE:2206
kymco	TW	company	光阳工业股份有限公司	光阳工业|光阳机车	
tong-yang	TW	company	东阳实业厂股份有限公司	东阳实业	TWSE:1319
aidc	TW	company	汉翔航空工业股份有限公司	汉翔	TWSE:2634
csbc	TW	company	台湾国际造船股份有限公司	台船|台船公司|台湾国际造船	TWSE:2208
lungteh	TW	company	龙德造船工业股份有限公司	龙德造船	TWSE:6753
taiwan-fertilizer	TW	company	台湾肥料股份有限公司	台肥	TWSE:1722
)",
// Taiwan: banks, insurers, brokers
R"(
cathay-fh	TW	company	国泰金融控股股份有限公司	国泰金|国泰金控|?国泰	TWSE:2882
cathay-united	TW	company	国泰世华商业银行股份有限公司	国泰世华银行|国泰世华|国泰世华银	
cathay-life-tw	TW	company	国泰人寿保险股份有限公司	国泰人寿	
fubon	TW	company	富邦金融控股股份有限公司	富邦金|富邦金控|富邦集团	TWSE:2881
fubon-bank	TW	company	台北富邦商业银行股份有限公司	台北富邦银行|北富银|富邦银行	
fubon-life	TW	company	富邦人寿保险股份有限公司	富邦人寿	
fubon-insurance	TW	company	富邦产物保险股份有限公司	富邦产险	
fubon-sec	TW	company	富邦综合证券股份有限公司	富邦证券	
ctbc	TW	company	中国信托金融控股股份有限公司	中信金|中信金控|中国信托金控|中国信托	TWSE:2891
ctbc-bank	TW	company	中国信托商业银行股份有限公司	中国信托银行|中信银|中国信托商银	
taiwan-life	TW	company	台湾人寿保险股份有限公司	台湾人寿	
mega	TW	company	兆丰金融控股股份有限公司	兆丰金|兆丰金控	TWSE:2886
mega-bank	TW	company	兆丰国际商业银行股份有限公司	兆丰银行|兆丰银|兆丰国际商银	
icbc-tw	TW	company	中国国际商业银行股份有限公司	中国商银	
esun	TW	company	玉山金融控股股份有限公司	玉山金|玉山金控	TWSE:2884
esun-bank	TW	company	玉山商业银行股份有限公司	玉山银行|玉山银	
first-fh	TW	company	第一金融控股股份有限公司	第一金控|?第一金	TWSE:2892
first-bank	TW	company	第一商业银行股份有限公司	第一银行|一银	
yuanta	TW	company	元大金融控股股份有限公司	元大金|元大金控	TWSE:2885
yuanta-bank	TW	company	元大商业银行股份有限公司	元大银行|元大银	
yuanta-sec	TW	company	元大证券股份有限公司	元大证券|元大投信|元大投顾	
huanan	TW	company	华南金融控股股份有限公司	华南金|华南金控	TWSE:2880
huanan-bank	TW	company	华南商业银行股份有限公司	华南银行|华银	
taishin	TW	company	台新新光金融控股股份有限公司	台新金|台新金控|台新金融控股股份有限公司|台新新光金|台新新光金控	TWSE:2887
taishin-bank	TW	company	台新国际商业银行股份有限公司	台新银行|台新银	
shinkong	TW	company	新光金融控股股份有限公司	新光金|新光金控|新光集团	
shinkong-bank	TW	company	台湾新光商业银行股份有限公司	新光银行|新光银	
shinkong-life	TW	company	新光人寿保险股份有限公司	新光人寿	
sinopac	TW	company	永丰金融控股股份有限公司	永丰金|永丰金控	TWSE:2890
sinopac-bank	TW	company	永丰商业银行股份有限公司	永丰银行|永丰银	
kgi	TW	company	凯基金融控股股份有限公司	凯基金|凯基金控|?开发金|开发金控|中华开发金控|中华开发	TWSE:2883
kgi-bank	TW	company	凯基商业银行股份有限公司	凯基银行|凯基银|万泰银行	
kgi-sec	TW	company	凯基证券股份有限公司	凯基证券|凯基投顾	
kgi-life	TW	company	凯基人寿保险股份有限公司	凯基人寿|?中国人寿	
tcb-fh	TW	company	合作金库金融控股股份有限公司	合库金|合库金控	TWSE:5880
tcb	TW	company	合作金库商业银行股份有限公司	合库银行|合作金库|合库银|合库	
taiwan-fh	TW	company	台湾金融控股股份有限公司	台湾金控	
bot	TW	company	台湾银行股份有限公司	台湾银行|台银|台湾银行公司	
land-bank	TW	company	台湾土地银行股份有限公司	土地银行|土银|台湾土地银行	
waterland	TW	company	国票金融控股股份有限公司	国票金|国票金控	TWSE:2889
ibf	TW	company	国际票券金融股份有限公司	国际票券	
jihsun	TW	company	日盛金融控股股份有限公司	日盛金|日盛金控|日盛银行	
chang-hwa	TW	company	彰化商业银行股份有限公司	彰化银行|彰银	TWSE:2801
tbb	TW	company	台湾中小企业银行股份有限公司	台湾企银|台企银|台湾中小企银	TWSE:2834
scsb	TW	company	上海商业储蓄银行股份有限公司	上海商银|上海商业储蓄银行	TWSE:5876
feib	TW	company	远东国际商业银行股份有限公司	远东银行|远东商银|远东银	TWSE:2845
union-bank	TW	company	联邦商业银行股份有限公司	联邦银行|联邦商银	TWSE:2838
ktb	TW	company	京城商业银行股份有限公司	京城银行|京城银	TWSE:2809
taichung-bank	TW	company	台中商业银行股份有限公司	台中银行|台中商银|台中银	TWSE:2812
entie	TW	company	安泰商业银行股份有限公司	安泰银行|安泰银	TWSE:2849
obank	TW	company	王道商业银行股份有限公司	王道银行	TWSE:2897
sunny-bank	TW	company	阳信商业银行股份有限公司	阳信银行	
cota	TW	company	三信商业银行股份有限公司	三信商银|三信银行	
bank-panshin	TW	company	板信商业银行股份有限公司	板信银行|板信商银	
hwatai	TW	company	华泰商业银行股份有限公司	华泰银行|华泰商银	
taipei-star	TW	company	瑞兴商业银行股份有限公司	瑞兴银行|大台北银行	
bank-of-kaohsiung	TW	company	高雄银行股份有限公司	高雄银行|?高银	TWSE:2836
rakuten-bank-tw	TW	company	乐天国际商业银行股份有限公司	乐天银行|乐天国际银行	
line-bank	TW	company	连线商业银行股份有限公司	连线银行|LINE Bank	
next-bank	TW	company	将来商业银行股份有限公司	将来银行	
central-trust	TW	company	中央信托局	中信局	
farmers-bank	TW	company	中国农民银行	?农民银行	
chunghwa-post	TW	company	中华邮政股份有限公司	中华邮政|中华邮政公司	
eximbank-tw	TW	company	中国输出入银行	输出入银行|?输银	
nan-shan	TW	company	南山人寿保险股份有限公司	南山人寿	TWSE:5874
mercuries-life	TW	company	三商美邦人寿保险股份有限公司	三商美邦人寿|三商寿	TWSE:2867
pca-life	TW	company	保德信国际人寿保险股份有限公司	保德信人寿	
transglobe	TW	company	全球人寿保险股份有限公司	全球人寿	
farglory-life	TW	company	远雄人寿保险事业股份有限公司	远雄人寿	
global-life	TW	company	国宝人寿保险股份有限公司	国宝人寿	
capital-sec-tw	TW	company	群益金鼎证券股份有限公司	群益证|群益证券|群益金鼎证券|群益投信	TWSE:6005
masterlink	TW	company	元富证券股份有限公司	元富证|元富证券	TWSE:2856
president-sec	TW	company	统一综合证券股份有限公司	?统一证|统一证券|统一投信	TWSE:2855
concord	TW	company	康和综合证券股份有限公司	康和证券|康和证	TPEX:6016
jih-sun-sec	TW	company	日盛证券股份有限公司	日盛证券	
core-pacific-yamaichi	TW	company	京华证券股份有限公司	京华山一	
twse	TW	company	台湾证券交易所股份有限公司	台湾证券交易所|证交所|台交所|台证所	
tpex	TW	company	财团法人中华民国证券柜台买卖中心	柜买中心|证券柜台买卖中心	
taifex	TW	company	台湾期货交易所股份有限公司	台湾期货交易所|期交所|台期所	
tdcc	TW	company	台湾集中保管结算所股份有限公司	集保公司|集保结算所	
fisc	TW	company	财金资讯股份有限公司	财金公司|财金资讯公司	
easycard	TW	company	悠游卡股份有限公司	悠游卡公司|悠游卡投控	
ipass	TW	company	一卡通票证股份有限公司	一卡通公司	
jkopay	TW	company	街口电子支付股份有限公司	街口支付	
)",
// Taiwan: telecoms, transport, utilities, state firms
R"(
cht	TW	company	中华电信股份有限公司	中华电信|中华电	TWSE:2412
twm	TW	company	台湾大哥大股份有限公司	台湾大哥大|台哥大|?台湾大	TWSE:3045
fet	TW	company	远传电信股份有限公司	远传电信|远传	TWSE:4904
tstar	TW	company	台湾之星电信股份有限公司	台湾之星	
aptg	TW	company	亚太电信股份有限公司	亚太电信|亚太电	
vibo	TW	company	威宝电信股份有限公司	威宝电信|?威宝	
kbro	TW	company	凯擘股份有限公司	凯擘	
eva	TW	company	长荣航空股份有限公司	长荣航空|长荣航	TWSE:2618
evergreen	TW	company	长荣海运股份有限公司	长荣海运|长荣	TWSE:2603
evergreen-group	TW	company	长荣集团		
evergreen-intl-storage	TW	company	长荣国际储运股份有限公司	荣运|长荣储运	TWSE:2607
eva-sky	TW	company	长荣航太科技股份有限公司	长荣航太	TWSE:2645
yangming	TW	company	阳明海运股份有限公司	阳明海运	TWSE:2609
wanhai	TW	company	万海航运股份有限公司	万海航运|万海	TWSE:2615
uming	TW	company	裕民航运股份有限公司	裕民航运|裕民	TWSE:2606
cal	TW	company	中华航空股份有限公司	中华航空|华航|中华航空公司	TWSE:2610
starlux	TW	company	星宇航空股份有限公司	星宇航空|?星宇	TWSE:2646
tigerair-tw	TW	company	台湾虎航股份有限公司	台湾虎航|虎航	TWSE:6757
mandarin	TW	company	华信航空股份有限公司	华信航空|华信航	
uni-air	TW	company	立荣航空股份有限公司	立荣航空|立荣航	
transasia	TW	company	复兴航空运输股份有限公司	复兴航空|兴航	
far-eastern	TW	company	远东航空股份有限公司	远东航空|?远航|远航公司	
daily-air	TW	company	德安航空股份有限公司	德安航空	
taiwan-airlines	TW	company	瑞联航空股份有限公司	瑞联航空	
thsr	TW	company	台湾高速铁路股份有限公司	台湾高铁|台湾高铁公司|高铁公司	TWSE:2633
tra	TW	company	国营台湾铁路股份有限公司	台铁|台铁公司|台湾铁路公司|台铁局	
trtc	TW	company	台北大众捷运股份有限公司	台北捷运公司|北捷|台北大众捷运公司	
krtc	TW	company	高雄捷运股份有限公司	高雄捷运公司|高捷	
tymc	TW	company	桃园大众捷运股份有限公司	桃园捷运公司|桃捷	
tmrt	TW	company	台中捷运股份有限公司	中捷公司|台中捷运公司	
ubus	TW	company	统联汽车客运股份有限公司	统联客运	
kuo-kuang	TW	company	国光汽车客运股份有限公司	国光客运	
taoyuan-airport	TW	company	桃园国际机场股份有限公司	桃机公司|桃园机场公司	
farglory-ftz	TW	company	远雄自贸港投控股份有限公司	远雄自贸港	TPEX:5607
yes-logistics	TW	company	新竹物流股份有限公司	新竹货运|新竹物流	
t-cat	TW	company	统一速达股份有限公司	黑猫宅急便|统一速达	
taiwan-taxi	TW	company	台湾大车队股份有限公司	台湾大车队	TPEX:2640
taipower	TW	company	台湾电力股份有限公司	台电|台湾电力公司|台电公司	
nuclear1-tw	TW	company	台湾电力核能一厂	核一厂|核能一厂	
nuclear2-tw	TW	company	台湾电力核能二厂	核二厂|核能二厂	
nuclear3-tw	TW	company	台湾电力核能三厂	核三厂|核能三厂	
nuclear4-tw	TW	company	台湾电力龙门核能发电厂	核四厂|龙门核能发电厂	
cpctw	TW	company	台湾中油股份有限公司	台湾中油|中油|中油公司|台湾中油公司	
taisugar	TW	company	台湾糖业股份有限公司	台糖|台糖公司|台湾糖业公司	
taiwater	TW	company	台湾自来水股份有限公司	台水公司|台湾自来水公司|台水	
tpe-water	TW	company	台北自来水事业处	北水处	
taiyen	TW	company	台盐实业股份有限公司	台盐|台盐公司	TWSE:1737
taiwan-machinery	TW	company	台湾机械股份有限公司	台机公司	
bes	TW	company	中华工程股份有限公司	中华工程	TWSE:2515
ctci	TW	company	中鼎工程股份有限公司	?中鼎|中鼎工程	TWSE:9933
ret-ser	TW	company	荣民工程股份有限公司	荣工处|荣工公司|荣民工程公司	
continental	TW	company	大陆工程股份有限公司	大陆工程|大陆工程公司	
cecs	TW	company	台湾世曦工程顾问股份有限公司	台湾世曦	
)",
// Taiwan: property and estate agents
R"(
farglory	TW	company	远雄建设事业股份有限公司	远雄建设|远雄集团|远雄	TWSE:5522
cathay-red	TW	company	国泰建设股份有限公司	国泰建设	TWSE:2501
highwealth	TW	company	兴富发建设股份有限公司	兴富发	TWSE:2542
huaku	TW	company	华固建设股份有限公司	华固建设|华固	TWSE:2548
goldsun	TW	company	国产建材实业股份有限公司	国产建材	TWSE:2504
kindom	TW	company	冠德建设股份有限公司	冠德建设|冠德	TWSE:2520
chong-hong	TW	company	长虹建设股份有限公司	长虹建设	TWSE:5534
prince	TW	company	太子建设开发股份有限公司	太子建设	TWSE:2511
radium	TW	company	日胜生活科技股份有限公司	日胜生	TWSE:2547
pauguo	TW	company	宝佳机构	宝佳集团	
lihpao	TW	company	丽宝集团	丽宝建设	
ruentex	TW	company	润泰创新国际股份有限公司	润泰新|润泰创新	TWSE:9945
ruentex-group	TW	company	润泰集团		
ruentex-ind	TW	company	润泰全球股份有限公司	润泰全	TWSE:2915
sinyi	TW	company	信义房屋股份有限公司	信义房屋|信义房屋仲介公司	TWSE:9940
yungching	TW	company	永庆房屋仲介股份有限公司	永庆房屋|永庆房产集团	
hbhousing	TW	company	住商实业股份有限公司	住商不动产|住商机构	
taiwan-house	TW	company	台湾房屋仲介股份有限公司	台湾房屋	
century21-tw	TW	company	二十一世纪不动产	21世纪不动产	
etwarm	TW	company	东森房屋股份有限公司	东森房屋	
cthouse	TW	company	中信房屋仲介股份有限公司	中信房屋	
pacific-house	TW	company	太平洋房屋仲介股份有限公司	太平洋房屋	
u-trust	TW	company	有巢氏房屋仲介股份有限公司	有巢氏房屋	
591	TW	company	数字科技股份有限公司	591房屋交易网|591租屋网|数字科技	TPEX:5287
rakuya	TW	company	乐屋国际资讯股份有限公司	乐屋网	
taipei-101	TW	company	台北金融大楼股份有限公司	台北101公司	
)",
// Taiwan: shops, food chains, internet, leisure, health
R"(
pcsc	TW	company	统一超商股份有限公司	统一超|统一超商|7-ELEVEN|7-11超商	TWSE:2912
family-mart-tw	TW	company	全家便利商店股份有限公司	全家便利商店|全家超商|?全家	TPEX:5903
hilife	TW	company	莱尔富国际股份有限公司	莱尔富	
okmart	TW	company	来来超商股份有限公司	OK超商|来来超商|OKmart	
pxmart	TW	company	全联实业股份有限公司	全联福利中心|全联实业|全联	
carrefour-tw	TW	company	家福股份有限公司	台湾家乐福|家福公司	
simple-mart	TW	company	三商家购股份有限公司	美廉社|三商家购	TPEX:2945
wellcome-tw	TW	company	惠康百货股份有限公司	顶好超市|Jasons超市	
rt-mart-tw	TW	company	大润发流通事业股份有限公司	大润发流通	
costco-tw	TW	company	好市多股份有限公司	台湾好市多	
aplus-ct	TW	company	爱买量贩店	远百爱买|?爱买	
feds	TW	company	远东百货股份有限公司	远百|远东百货	TWSE:2903
sogo-tw	TW	company	太平洋崇光百货股份有限公司	太平洋SOGO|SOGO百货|远东SOGO|崇光百货	
shinkong-mitsukoshi	TW	company	新光三越百货股份有限公司	新光三越	
breeze	TW	company	微风广场实业股份有限公司	微风广场|微风集团	
hanshin	TW	company	汉神百货	汉神巨蛋	
eslite	TW	company	诚品股份有限公司	诚品书店|诚品生活|诚品	TPEX:2926
kingstone	TW	company	金石堂图书股份有限公司	金石堂	
books-tw	TW	company	博客来数位科技股份有限公司	博客来	
caves	TW	company	敦煌书局股份有限公司	敦煌书局	
momo	TW	company	富邦媒体科技股份有限公司	富邦媒|momo购物网|momo富邦媒体|MOMO购物|?momo	TWSE:8454
pchome	TW	company	网路家庭国际资讯股份有限公司	网家|PChome|网路家庭	TPEX:8044
shopee	TW	company	虾皮购物	虾皮|Shopee	
ruten	TW	company	露天市集国际资讯股份有限公司	露天拍卖|露天市集	
yahoo-tw	TW	company	香港商雅虎资讯台湾分公司	Yahoo奇摩|雅虎奇摩|奇摩站	
et-mall	TW	company	东森得易购股份有限公司	东森购物	
104	TW	company	一零四资讯科技股份有限公司	104人力银行|104资讯科技	TWSE:3130
1111	TW	company	全球华人股份有限公司	1111人力银行	
518	TW	company	五一八人力银行	518人力银行|518熊班	
kkday	TW	company	酷游天国际旅行社	KKday	
lion-travel	TW	company	雄狮旅行社股份有限公司	雄狮旅游|雄狮旅行社|雄狮集团	TWSE:2731
colatour	TW	company	可乐旅游旅行社	可乐旅游	
eztravel	TW	company	易游网旅行社股份有限公司	易游网	
settour	TW	company	东南旅行社股份有限公司	东南旅行社	
wowprime	TW	company	王品餐饮股份有限公司	王品集团|王品	TWSE:2727
hanlai	TW	company	汉来美食股份有限公司	汉来美食	TWSE:1268
dintaifung	TW	company	鼎泰丰小吃店股份有限公司	鼎泰丰	
gourmet	TW	company	美食达人股份有限公司	85度C|八十五度C|美食-KY	TWSE:2723
louisa	TW	company	路易莎职人咖啡股份有限公司	路易莎咖啡|路易莎	TPEX:2758
bafang	TW	company	八方云集国际股份有限公司	八方云集	TWSE:2753
tkk	TW	company	顶呱呱国际	顶呱呱	
mos-tw	TW	company	安心食品服务股份有限公司	安心食品服务	TPEX:1259
ttfb	TW	company	瓦城泰统股份有限公司	瓦城泰统	TWSE:2729
testrite	TW	company	特力股份有限公司	特力集团|特力屋|HOLA特力和乐	TWSE:2908
poya	TW	company	宝雅国际股份有限公司	宝雅	TPEX:5904
watsons-tw	TW	company	台湾屈臣氏		
cosmed	TW	company	统一生活事业股份有限公司	康是美	
great-tree	TW	company	大树医药股份有限公司	大树药局	TPEX:6469
tkl-3c	TW	company	灿坤实业股份有限公司	灿坤|灿坤3C	TWSE:2430
tk3c	TW	company	全国电子股份有限公司	全国电子	TWSE:6281
fe-tkec	TW	company	全虹企业股份有限公司	全虹	
regent	TW	company	晶华国际酒店股份有限公司	晶华酒店|晶华国际酒店	TWSE:2707
ambassador	TW	company	国宾大饭店股份有限公司	国宾大饭店	TWSE:2704
grand-hotel	TW	company	圆山大饭店	圆山饭店	
leofoo	TW	company	六福开发股份有限公司	六福旅游集团|六福开发	TWSE:2705
lacalle	TW	company	云朗观光股份有限公司	云朗观光	TWSE:2748
howard	TW	company	福华大饭店股份有限公司	福华大饭店	
janfusun	TW	company	剑湖山世界股份有限公司	剑湖山世界	
world-gym	TW	company	世界健身事业股份有限公司	世界健身	TWSE:2762
bionet	TW	company	讯联生物科技股份有限公司	讯联生技	TPEX:1784
medigen	TW	company	高端疫苗生物制剂股份有限公司	高端疫苗	TPEX:6547
ubi	TW	company	联亚生技开发股份有限公司	联亚生技|联亚药	TPEX:6562
pharmaessentia	TW	company	药华医药股份有限公司	药华药|药华医药	TWSE:6446
pharmaengine	TW	company	智擎生技制药股份有限公司	?智擎	TPEX:4162
scinopharm	TW	company	台湾神隆股份有限公司	神隆	TWSE:1789
tty	TW	company	台湾东洋药品工业股份有限公司	东洋药品|台湾东洋	TPEX:4105
bora	TW	company	保瑞药业股份有限公司	保瑞	TWSE:6472
caliway	TW	company	康霈生技股份有限公司	康霈	TPEX:6919
obi	TW	company	台湾浩鼎生技股份有限公司	浩鼎	TPEX:4174
adimmune	TW	company	国光生物科技股份有限公司	国光生技|国光生	TWSE:4142
ginko	TW	company	金可国际股份有限公司	海昌隐形眼镜|金可-KY	
st-shine	TW	company	精华光学股份有限公司	精华光学	TPEX:1565
excelsior	TW	company	佳医健康事业股份有限公司	佳医	TPEX:4104
johnson-health	TW	company	乔山健康科技股份有限公司	乔山健康|乔山	TWSE:1736
nien-made	TW	company	亿丰窗饰工业股份有限公司	?亿丰	TWSE:8464
secom-tw	TW	company	台湾中兴保全股份有限公司	中兴保全|中保科	TWSE:9917
skh	TW	company	新光保全股份有限公司	?新保|新光保全	TWSE:9925
san-shing	TW	company	三商行股份有限公司	三商行	TWSE:2905
mercuries	TW	company	三商投资控股股份有限公司	三商投控	
taiwan-lottery	TW	company	台湾彩券股份有限公司	台湾彩券公司|台彩公司	
yonglin	TW	company	永龄集团		
hon-chuan	TW	company	宏全国际股份有限公司	宏全	TWSE:9939
taiwan-secom	TW	company	关贸网路股份有限公司	关贸网路	TWSE:6183
sunshine-lottery	TW	company	运彩科技股份有限公司	台湾运彩	
)",
// Hong Kong and Macau: banks, insurers, exchange
R"(
hkex	HK	company	香港交易及结算所有限公司	港交所|香港交易所|联交所|香港联交所|香港联合交易所|香港交易及结算所|香港证交所	HKEX:0388
hsbc	HK	company	汇丰控股有限公司	汇丰控股|汇丰银行|汇丰|香港上海汇丰银行	HKEX:0005|LSE:HSBA|NYSE:HSBC
hangseng	HK	company	恒生银行有限公司	恒生银行	HKEX:0011
boc-hk	HK	company	中银香港(控股)有限公司	中银香港	HKEX:2388
bea	HK	company	东亚银行有限公司	东亚银行	HKEX:0023
stanchart	GB	company	渣打集团有限公司	渣打银行|渣打集团|渣打	HKEX:2888|LSE:STAN
dah-sing	HK	company	大新银行集团有限公司	大新银行|大新金融	HKEX:2356
cmb-wing-lung	HK	company	招商永隆银行有限公司	招商永隆银行|永隆银行	
ocbc-hk	HK	company	华侨银行(香港)有限公司	永亨银行|华侨永亨银行	
chong-hing	HK	company	创兴银行有限公司	创兴银行	
shanghai-commercial-hk	HK	company	上海商业银行有限公司	上海商业银行	
nanyang-hk	HK	company	南洋商业银行有限公司	南洋商业银行|南商银行	
chiyu	HK	company	集友银行有限公司	集友银行	
citic-intl	HK	company	中信银行(国际)有限公司	中信银行国际	
fubon-hk	HK	company	富邦银行(香港)有限公司	富邦银行香港	
za-bank	HK	company	众安银行有限公司	众安银行|ZA Bank	
mox	HK	company	Mox银行	Mox Bank	
airstar	HK	company	天星银行有限公司	天星银行	
aia	HK	company	友邦保险控股有限公司	友邦保险|?友邦	HKEX:1299
prudential	GB	company	保诚有限公司	保诚|英国保诚|保诚集团	HKEX:2378|LSE:PRU|NYSE:PUK
fwd	HK	company	富卫集团有限公司	富卫集团|富卫保险|富卫	HKEX:1828
bright-smart	HK	company	耀才证券金融集团有限公司	耀才证券	HKEX:1428
shk-fin	HK	company	新鸿基有限公司	新鸿基公司	HKEX:0086
guotai-junan-intl	HK	company	国泰君安国际控股有限公司	国泰君安国际	HKEX:1788
value-partners	HK	company	惠理集团有限公司	惠理集团|惠理	HKEX:0806
hkpc-mortgage	HK	company	香港按揭证券有限公司	香港按揭证券公司|按揭证券公司	
octopus	HK	company	八达通卡有限公司	八达通公司|八达通卡公司	
hashkey	HK	company	HashKey控股有限公司	HashKey	HKEX:3887
osl	HK	company	OSL集团有限公司	OSL集团	HKEX:0863
peregrine	HK	company	百富勤投资控股有限公司	百富勤	
)",
// Hong Kong and Macau: conglomerates, property, utilities
R"(
ckh	HK	company	长江和记实业有限公司	长江和记实业|长江和记|长和系|长和集团|?长和	HKEX:0001
cka	HK	company	长江实业集团有限公司	长江实业|长实集团|长江实业地产|长实	HKEX:1113
cki	HK	company	长江基建集团有限公司	长江基建|长建	HKEX:1038
hutchison	HK	company	和记黄埔有限公司	和记黄埔|和黄	
hutchison-ports	HK	company	和记港口集团有限公司	和记港口|和记黄埔港口	
hph	HK	company	和记港口信托		SGX:NS8U
ck-life	HK	company	长江生命科技集团有限公司	长江生命科技	HKEX:0775
parknshop	HK	company	百佳超级市场	百佳超市	
watsons	HK	company	屈臣氏集团	屈臣氏	
fortress	HK	company	丰泽电器	丰泽电器	
tom	HK	company	TOM集团有限公司	TOM集团|TOM在线	HKEX:2383
shkp	HK	company	新鸿基地产发展有限公司	新鸿基地产|新鸿基|新地	HKEX:0016
henderson	HK	company	恒基兆业地产有限公司	恒基兆业地产|恒基兆业|恒基地产|恒地|恒基	HKEX:0012
newworld	HK	company	新世界发展有限公司	新世界发展|新世界集团|?新世界	HKEX:0017
nws	HK	company	周大福创建有限公司	周大福创建|新创建集团	HKEX:0659
chow-tai-fook	HK	company	周大福珠宝集团有限公司	周大福|周大福珠宝|周大福企业	HKEX:1929
luk-fook	HK	company	六福集团(国际)有限公司	六福珠宝|六福集团	HKEX:0590
chow-sang-sang	HK	company	周生生集团国际有限公司	周生生	HKEX:0116
k11	HK	company	K11集团		
sino	HK	company	信和置业有限公司	信和置业	HKEX:0083
wharf	HK	company	九龙仓集团有限公司	九龙仓集团|九龙仓	HKEX:0004
wharf-reic	HK	company	九龙仓置业地产投资有限公司	九龙仓置业	HKEX:1997
wheelock	HK	company	会德丰有限公司	会德丰	
hang-lung	HK	company	恒隆地产有限公司	恒隆地产|恒隆集团	HKEX:0101
hysan	HK	company	希慎兴业有限公司	希慎兴业|希慎	HKEX:0014
kerry	HK	company	嘉里建设有限公司	嘉里建设|嘉里集团	HKEX:0683
kerry-logistics	HK	company	嘉里物流联网有限公司	嘉里物流|嘉里大荣	HKEX:0636
great-eagle	HK	company	鹰君集团有限公司	鹰君集团|鹰君	HKEX:0041
champion	HK	company	冠君产业信托		HKEX:2778
linkreit	HK	company	领展房地产投资信托基金	领展	HKEX:0823
hkland	HK	company	置地控股有限公司	香港置地	
jardine	HK	company	怡和控股有限公司	怡和集团|怡和控股|怡和洋行|怡和	SGX:J36
dairy-farm	HK	company	DFI零售集团控股有限公司	牛奶公司|牛奶国际|DFI零售集团	SGX:D01
wellcome	HK	company	惠康超级市场	惠康超市	
mannings	HK	company	万宁连锁	万宁药店|万宁连锁店	
mandarin-oriental	HK	company	文华东方酒店集团	文华东方酒店|文华东方	
swire	HK	company	太古股份有限公司	太古集团|太古股份|太古公司|太古洋行|?太古	HKEX:0019
swire-properties	HK	company	太古地产有限公司	太古地产	HKEX:1972
cathaypacific	HK	company	国泰航空有限公司	国泰航空|?国泰	HKEX:0293
hkexpress	HK	company	香港快运航空有限公司	香港快运航空|香港快运	
dragonair	HK	company	港龙航空有限公司	港龙航空|港龙|国泰港龙航空	
hk-airlines	HK	company	香港航空有限公司	香港航空|港航	
greater-bay-airlines	HK	company	大湾区航空有限公司	大湾区航空	
oasis-hk	HK	company	甘泉航空有限公司	甘泉航空|甘泉香港航空	
haeco	HK	company	香港飞机工程有限公司	港机工程|香港飞机工程公司	
mtr	HK	company	香港铁路有限公司	港铁|港铁公司	HKEX:0066
kcr	HK	company	九广铁路公司	九铁	
kmb	HK	company	九龙巴士(一九三三)有限公司	九龙巴士|九巴|载通国际	HKEX:0062
citybus	HK	company	城巴有限公司	城巴	
new-world-first-bus	HK	company	新世界第一巴士服务有限公司	?新巴|新世界第一巴士	
hk-tramways	HK	company	香港电车有限公司	香港电车公司	
star-ferry	HK	company	天星小轮有限公司	天星小轮	
fast-ferry	HK	company	信德集团有限公司	信德集团|信德中旅|喷射飞航	HKEX:0242
hit	HK	company	香港国际货柜码头有限公司	香港国际货柜码头	
modern-terminals	HK	company	现代货箱码头有限公司	现代货箱码头	
oocl	HK	company	东方海外(国际)有限公司	东方海外|东方海外货柜航运	HKEX:0316
clp	HK	company	中电控股有限公司	中电控股|中华电力公司|?中电	HKEX:0002
hkelectric	HK	company	香港电灯有限公司	港灯|香港电灯公司|港灯电力投资|电能实业	HKEX:2638
hkcg	HK	company	香港中华煤气有限公司	中华煤气	HKEX:0003
towngas-china	HK	company	港华智慧能源有限公司	港华智慧能源|港华燃气	HKEX:1083
techtronic	HK	company	创科实业有限公司	创科实业|?创科	HKEX:0669
vtech	HK	company	伟易达集团	伟易达	HKEX:0303
johnson-electric	HK	company	德昌电机控股有限公司	德昌电机	HKEX:0179
li-fung	HK	company	利丰有限公司	利丰集团|冯氏集团	
esprit	HK	company	思捷环球控股有限公司	思捷环球	HKEX:0330
giordano	HK	company	佐丹奴国际有限公司	佐丹奴	HKEX:0709
bossini	HK	company	堡狮龙国际集团有限公司	堡狮龙	HKEX:0592
sasa	HK	company	莎莎国际控股有限公司	莎莎国际|莎莎化妆品	HKEX:0178
lifestyle-intl	HK	company	利福国际集团有限公司	利福国际	
wing-on	HK	company	永安国际有限公司	永安百货	HKEX:0289
sincere	HK	company	先施有限公司	先施百货|先施公司	HKEX:0244
cafe-de-coral	HK	company	大家乐集团有限公司	大家乐集团|大家乐快餐	HKEX:0341
fairwood	HK	company	大快活集团有限公司	大快活快餐|大快活集团	HKEX:0052
maxims	HK	company	美心食品集团	美心集团|美心食品	
tsui-wah	HK	company	翠华控股有限公司	翠华餐厅|翠华控股	HKEX:1314
vitasoy	HK	company	维他奶国际集团有限公司	维他奶国际|维他奶	HKEX:0345
lee-kum-kee	HK	company	李锦记集团	李锦记	
garden-hk	HK	company	嘉顿有限公司	嘉顿公司|嘉顿	
eu-yan-sang	HK	company	余仁生国际	余仁生	
tang-bei	HK	company	培力农本方有限公司	农本方	HKEX:1498
emperor	HK	company	英皇集团(国际)有限公司	英皇集团|英皇娱乐	HKEX:0163
shaw	HK	company	邵氏兄弟(香港)公司	邵氏兄弟|邵氏公司	HKEX:0953
golden-harvest	HK	company	橙天嘉禾娱乐集团有限公司	橙天嘉禾|嘉禾公司|嘉禾娱乐	HKEX:1132
media-asia	HK	company	寰亚传媒集团有限公司	寰亚传媒|寰亚电影	
lai-sun	HK	company	丽新发展有限公司	丽新发展|丽新集团	HKEX:0488
chinese-estates	HK	company	华人置业集团	华人置业	HKEX:0127
shui-on	HK	company	瑞安房地产有限公司	瑞安房地产|瑞安集团	HKEX:0272
nan-fung	HK	company	南丰集团	南丰纺织	
k-wah	HK	company	嘉华国际集团有限公司	嘉华国际	HKEX:0173
midland	HK	company	美联集团有限公司	美联物业|美联集团	HKEX:1200
centaline	HK	company	中原集团		
ricacorp	HK	company	利嘉阁地产有限公司	利嘉阁地产|利嘉阁	
gammon	HK	company	金门建筑有限公司	金门建筑	
hip-hing	HK	company	协兴建筑有限公司	协兴建筑|协兴工程	
nina	HK	company	华懋集团		
ocean-park	HK	company	海洋公园公司	香港海洋公园公司	
pccw	HK	company	电讯盈科有限公司	电讯盈科|电盈|盈科拓展	HKEX:0008
hkt	HK	company	香港电讯		HKEX:6823
hthk	HK	company	和记电讯香港控股有限公司	和记电讯香港|和记电讯	HKEX:0215
smartone	HK	company	数码通电讯集团有限公司	数码通|数码通电讯	HKEX:0315
hkbn	HK	company	香港宽频有限公司	香港宽频	HKEX:1310
icable	HK	company	有线宽频通讯有限公司	有线宽频	HKEX:1097
cmhk	HK	company	中国移动香港有限公司	中国移动香港	
hktv	HK	company	香港科技探索有限公司	HKTVmall|香港科技探索	HKEX:1137
cyberport-hk	HK	company	香港数码港管理有限公司	数码港公司	
gogovan	HK	company	高高客货车	GoGoX|快狗打车	
)",
// Macau
R"(
galaxy-ent	MO	company	银河娱乐集团有限公司	银河娱乐	HKEX:0027
sands	MO	company	金沙中国有限公司	金沙中国	HKEX:1928
sjm	MO	company	澳门博彩控股有限公司	澳博控股|澳博|澳门博彩股份有限公司|澳娱综合	HKEX:0880
stdm	MO	company	澳门旅游娱乐股份有限公司	澳娱|澳门旅游娱乐公司	
wynn-macau	MO	company	永利澳门有限公司	永利澳门	HKEX:1128
mgm-china	MO	company	美高梅中国控股有限公司	美高梅中国	HKEX:2282
melco	MO	company	新濠博亚娱乐有限公司	新濠博亚|新濠国际|新濠	NASDAQ:MLCO|HKEX:0200
bnu	MO	company	大西洋银行股份有限公司	大西洋银行	
tai-fung	MO	company	大丰银行股份有限公司	大丰银行	
bcm	MO	company	澳门商业银行股份有限公司	澳门商业银行	
luso	MO	company	澳门国际银行股份有限公司	澳门国际银行	
mdb-bank	MO	company	澳门发展银行股份有限公司	澳门发展银行	
ctm	MO	company	澳门电讯有限公司	澳门电讯	
cem	MO	company	澳门电力股份有限公司	澳门电力公司|澳电	
saam	MO	company	澳门自来水股份有限公司	澳门自来水公司	
air-macau	MO	company	澳门航空股份有限公司	澳门航空	
tcm	MO	company	澳门公共汽车股份有限公司	?澳巴	
transmac	MO	company	澳门新福利公共汽车有限公司	新福利巴士	
mlm	MO	company	澳门轻轨股份有限公司	澳门轻轨公司	
suncity	MO	company	太阳城集团		
tak-chun	MO	company	德晋集团		
)"};

}  // namespace kuang::data

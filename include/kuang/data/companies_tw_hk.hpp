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
foxconn	TW	company	鸿海精密工业股份有限公司	鸿海精密|鸿海|富士康|富士康科技	TWSE:2317
fih	TW	company	富智康集团有限公司	富智康	HKEX:2038
foxconn-tech	TW	company	鸿准精密工业股份有限公司	鸿准	TWSE:2354
tsmc	TW	company	台湾积体电路制造股份有限公司	台积电	TWSE:2330|NYSE:TSM
mediatek	TW	company	联发科技股份有限公司	联发科|联发科技|联发科技公司	TWSE:2454
umc	TW	company	联华电子股份有限公司	联电|联华电子	TWSE:2303
delta	TW	company	台达电子工业股份有限公司	台达电|台达电子	TWSE:2308
ase	TW	company	日月光投资控股股份有限公司	日月光投控|日月光半导体|日月光	TWSE:3711|NYSE:ASX
spil	TW	company	硅品精密工业股份有限公司	硅品|矽品	
vis	TW	company	世界先进积体电路股份有限公司	?世界先进	TPEX:5347
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
elan	TW	company	义隆电子股份有限公司	义隆电|义隆电子|?义隆	TWSE:2458
via	TW	company	威盛电子股份有限公司	威盛|威盛电子	TWSE:2388
sis	TW	company	硅统科技股份有限公司	硅统|矽统	TWSE:2363
nuvoton	TW	company	新唐科技股份有限公司	?新唐	TWSE:4919
parade	TW	company	谱瑞科技股份有限公司	谱瑞|谱瑞-KY	TPEX:4966
silergy	TW	company	硅力杰股份有限公司	硅力-KY|矽力-KY|硅力杰|矽力杰	TWSE:6415
aspeed	TW	company	信骅科技股份有限公司	信骅	TPEX:5274
ememory	TW	company	力旺电子股份有限公司	力旺	TPEX:3529
m31	TW	company	円星科技股份有限公司	円星|M31	TPEX:6643
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
htc	TW	company	宏达国际电子股份有限公司	宏达电|宏达国际|HTC	TWSE:2498
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
walsin	TW	company	华新丽华股份有限公司	华新丽华|?华新	TWSE:1605
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
transcend	TW	company	创见资讯股份有限公司	创见资讯|?创见	TWSE:2451
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
chimei	TW	company	奇美实业股份有限公司	奇美实业|奇美电子|奇美|奇美电	
teco	TW	company	东元电机股份有限公司	东元电机|东元	TWSE:1504
sampo	TW	company	声宝股份有限公司	声宝	TWSE:1604
heran	TW	company	禾联硕股份有限公司	禾联	TWSE:5283
allis	TW	company	士林电机厂股份有限公司	士林电机|士电	TWSE:1503
fortune-electric	TW	company	华城电机股份有限公司	华城电机|?华城	TWSE:1519
chung-hsin	TW	company	中兴电工机械股份有限公司	?中兴电	TWSE:1513
ta-ya	TW	company	大亚电线电缆股份有限公司	大亚电缆|?大亚|大亚电线电缆	TWSE:1609
gogoro	TW	company	睿能创意股份有限公司	Gogoro|睿能创意	NASDAQ:GGR
taiwan-semi	TW	company	台湾半导体股份有限公司	?台半	TPEX:5425
)",
// Taiwan: plastics, steel, cement, textiles, food, vehicles
R"(
fpg	TW	company	台湾塑胶工业股份有限公司	台塑|台塑集团	TWSE:1301
nanya-plastics	TW	company	南亚塑胶工业股份有限公司	南亚塑胶|?南亚	TWSE:1303
fcfc	TW	company	台湾化学纤维股份有限公司	台化	TWSE:1326
fpcc	TW	company	台塑石化股份有限公司	台塑化|台塑石化|?台化石	TWSE:6505
csc	TW	company	中国钢铁股份有限公司	中钢|中钢公司|中国钢铁公司	TWSE:2002
dragon-steel	TW	company	中龙钢铁股份有限公司	中龙钢铁	
feng-hsin	TW	company	丰兴钢铁股份有限公司	丰兴	TWSE:2015
tung-ho	TW	company	东和钢铁企业股份有限公司	东和钢铁|东钢	TWSE:2006
ta-chen	TW	company	大成不锈钢工业股份有限公司	大成钢	TWSE:2027
yieh-united	TW	company	烨联钢铁股份有限公司	烨联|烨联钢铁	TPEX:9957
tccem	TW	company	台湾水泥股份有限公司	台泥	TWSE:1101
acc	TW	company	亚洲水泥股份有限公司	亚泥	TWSE:1102
feg	TW	company	远东集团		
fenc	TW	company	远东新世纪股份有限公司	?远东新	TWSE:1402
formosa-taffeta	TW	company	福懋兴业股份有限公司	福懋	TWSE:1434
eclat	TW	company	儒鸿企业股份有限公司	儒鸿	TWSE:1476
makalot	TW	company	聚阳实业股份有限公司	聚阳	TWSE:1477
lcy	TW	company	李长荣化学工业股份有限公司	荣化|李长荣化工|李长荣	
chang-chun	TW	company	长春石油化学股份有限公司	长春集团|长春石化	
oriental-union	TW	company	东联化学股份有限公司	东联化学	TWSE:1710
usi	TW	company	台湾聚合化学品股份有限公司	台聚	TWSE:1304
cgpc	TW	company	华夏海湾塑胶股份有限公司	华夏海湾	TWSE:1305
tsrc	TW	company	台橡股份有限公司	台橡	TWSE:2103
cheng-shin	TW	company	正新橡胶工业股份有限公司	正新轮胎|玛吉斯|?正新|正新橡胶	TWSE:2105
nankang	TW	company	南港轮胎股份有限公司	南港轮胎	TWSE:2101
taiwan-glass	TW	company	台湾玻璃工业股份有限公司	台玻	TWSE:1802
yfy	TW	company	永丰余投资控股股份有限公司	永丰余	TWSE:1907
cheng-loong	TW	company	正隆股份有限公司	正隆纸业	TWSE:1904
eternal	TW	company	长兴材料工业股份有限公司	长兴材料|长兴化工	TWSE:1717
uni-president	TW	company	统一企业股份有限公司	统一企业|统一集团|统一企业集团|?统一	TWSE:1216
wei-chuan	TW	company	味全食品工业股份有限公司	味全食品|味全公司|味全	TWSE:1201
ve-wong	TW	company	味王股份有限公司	味王	TWSE:1203
lien-hwa	TW	company	联华实业投资控股股份有限公司	联华实业|?联华	TWSE:1229
lien-hwa-foods	TW	company	联华食品工业股份有限公司	联华食品	TWSE:1231
great-wall-ent	TW	company	大成长城企业股份有限公司	大成长城|?大成	TWSE:1210
charoen-tw	TW	company	台湾卜蜂企业股份有限公司	卜蜂	TWSE:1215
standard-foods	TW	company	佳格食品股份有限公司	佳格食品|佳格	TWSE:1227
hey-song	TW	company	黑松股份有限公司	黑松公司|黑松沙士	TWSE:1234
imei	TW	company	义美食品股份有限公司	义美食品|义美	
taiwan-beer	TW	company	台湾烟酒股份有限公司	台酒公司|台湾烟酒公司|台啤|台湾烟酒|台酒	
kinmen-kaoliang	TW	company	金门酒厂实业股份有限公司	金门酒厂|金酒公司	
kavalan	TW	company	金车股份有限公司	金车公司|金车集团|伯朗咖啡|金车	
tingyi	TW	company	康师傅控股有限公司	康师傅	HKEX:0322
ting-hsin	TW	company	顶新国际集团	顶新集团|顶新国际|顶新	
chang-guan	TW	company	强冠企业股份有限公司	强冠企业|强冠公司	
weiwei	TW	company	大统长基食品厂股份有限公司	大统长基	
grape-king	TW	company	葡萄王生技股份有限公司	葡萄王	TWSE:1707
giant-bike	TW	company	巨大机械工业股份有限公司	巨大机械|巨大集团|捷安特	TWSE:9921
merida	TW	company	美利达工业股份有限公司	美利达	TWSE:9914
pouchen	TW	company	宝成工业股份有限公司	宝成工业|宝成集团|?宝成	TWSE:9904
yue-yuen	TW	company	裕元工业(集团)有限公司	裕元集团|裕元工业|裕元	HKEX:0551
feng-tay	TW	company	丰泰企业股份有限公司	丰泰企业|?丰泰	TWSE:9910
hotai	TW	company	和泰汽车股份有限公司	和泰车|和泰汽车	TWSE:2207
yulon	TW	company	裕隆汽车制造股份有限公司	裕隆汽车|裕隆集团|裕隆	TWSE:2201
luxgen	TW	company	纳智捷汽车股份有限公司	纳智捷	
yulon-nissan	TW	company	裕隆日产汽车股份有限公司	裕日车|裕隆日产	TWSE:2227
cmc-motor	TW	company	中华汽车工业股份有限公司	中华汽车|中华车	TWSE:2204
kuozui	TW	company	国瑞汽车股份有限公司	国瑞汽车|?国瑞
sanyang	TW	company	三阳工业股份有限公司	三阳工业|三阳机车|?三阳	TWSE:2206
kymco	TW	company	光阳工业股份有限公司	光阳工业|光阳机车|?光阳
tong-yang	TW	company	东阳实业厂股份有限公司	东阳实业	TWSE:1319
aidc	TW	company	汉翔航空工业股份有限公司	汉翔	TWSE:2634
csbc	TW	company	台湾国际造船股份有限公司	台船|台船公司|台湾国际造船	TWSE:2208
lungteh	TW	company	龙德造船工业股份有限公司	龙德造船	TWSE:6753
taiwan-fertilizer	TW	company	台湾肥料股份有限公司	台肥|台湾肥料	TWSE:1722
)",
// Taiwan: banks, insurers, brokers
R"(
cathay-fh	TW	company	国泰金融控股股份有限公司	国泰金|国泰金控|?国泰	TWSE:2882
cathay-united	TW	company	国泰世华商业银行股份有限公司	国泰世华银行|国泰世华|国泰世华银	
cathay-life-tw	TW	company	国泰人寿保险股份有限公司	国泰人寿	
fubon	TW	company	富邦金融控股股份有限公司	富邦金|富邦金控|富邦集团	TWSE:2881
fubon-bank	TW	company	台北富邦商业银行股份有限公司	台北富邦银行|北富银|富邦银行|台北富邦	
fubon-life	TW	company	富邦人寿保险股份有限公司	富邦人寿	
fubon-insurance	TW	company	富邦产物保险股份有限公司	富邦产险	
fubon-sec	TW	company	富邦综合证券股份有限公司	富邦证券	
ctbc	TW	company	中国信托金融控股股份有限公司	中信金|中信金控|中国信托金控|中国信托	TWSE:2891
ctbc-bank	TW	company	中国信托商业银行股份有限公司	中国信托银行|中信银|中国信托商银	
taiwan-life	TW	company	台湾人寿保险股份有限公司	台湾人寿|台寿	
mega	TW	company	兆丰金融控股股份有限公司	兆丰金|兆丰金控	TWSE:2886
mega-bank	TW	company	兆丰国际商业银行股份有限公司	兆丰银行|兆丰银|兆丰国际商银	
icbc-tw	TW	company	中国国际商业银行股份有限公司	中国商银|中国国际商银	
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
shinkong-life	TW	company	新光人寿保险股份有限公司	新光人寿|新寿	
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
union-bank	TW	company	联邦商业银行股份有限公司	联邦银行|联邦商银|联邦银	TWSE:2838
ktb	TW	company	京城商业银行股份有限公司	京城银行|京城银	TWSE:2809
taichung-bank	TW	company	台中商业银行股份有限公司	台中银行|台中商银|台中银	TWSE:2812
entie	TW	company	安泰商业银行股份有限公司	安泰银行|安泰银	TWSE:2849
obank	TW	company	王道商业银行股份有限公司	王道银行|王道银	TWSE:2897
sunny-bank	TW	company	阳信商业银行股份有限公司	阳信银行|?阳信	
cota	TW	company	三信商业银行股份有限公司	三信商银|三信银行	
bank-panshin	TW	company	板信商业银行股份有限公司	板信银行|板信商银|板信	
hwatai	TW	company	华泰商业银行股份有限公司	华泰银行|华泰商银	
taipei-star	TW	company	瑞兴商业银行股份有限公司	瑞兴银行|大台北银行	
bank-of-kaohsiung	TW	company	高雄银行股份有限公司	高雄银行|?高银|高雄银	TWSE:2836
rakuten-bank-tw	TW	company	乐天国际商业银行股份有限公司	乐天银行|乐天国际银行	
line-bank	TW	company	连线商业银行股份有限公司	连线银行|LINE Bank	
next-bank	TW	company	将来商业银行股份有限公司	将来银行	
central-trust	TW	company	中央信托局	中信局	
farmers-bank	TW	company	中国农民银行	?农民银行	
chunghwa-post	TW	company	中华邮政股份有限公司	中华邮政|中华邮政公司	
eximbank-tw	TW	company	中国输出入银行	输出入银行|?输银	
nan-shan	TW	company	南山人寿保险股份有限公司	南山人寿	TWSE:5874
mercuries-life	TW	company	三商美邦人寿保险股份有限公司	三商美邦人寿|三商寿|三商美邦	TWSE:2867
pca-life	TW	company	保德信国际人寿保险股份有限公司	保德信人寿	
transglobe	TW	company	全球人寿保险股份有限公司	全球人寿	
farglory-life	TW	company	远雄人寿保险事业股份有限公司	远雄人寿	
global-life	TW	company	国宝人寿保险股份有限公司	国宝人寿	
capital-sec-tw	TW	company	群益金鼎证券股份有限公司	群益证|群益证券|群益金鼎证券|群益|群益金鼎	TWSE:6005
capital-trust-tw	TW	company	群益证券投资信托股份有限公司	群益投信	
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
kbro	TW	company	凯擘股份有限公司	凯擘|凯擘大宽频	
eva	TW	company	长荣航空股份有限公司	长荣航空|长荣航	TWSE:2618
evergreen	TW	company	长荣海运股份有限公司	长荣海运|长荣	TWSE:2603
evergreen-group	TW	company	长荣集团		
evergreen-intl-storage	TW	company	长荣国际储运股份有限公司	荣运|长荣储运	TWSE:2607
eva-sky	TW	company	长荣航太科技股份有限公司	长荣航太	TWSE:2645
yangming	TW	company	阳明海运股份有限公司	阳明海运|?阳明	TWSE:2609
wanhai	TW	company	万海航运股份有限公司	万海航运|万海	TWSE:2615
uming	TW	company	裕民航运股份有限公司	裕民航运|裕民	TWSE:2606
cal	TW	company	中华航空股份有限公司	中华航空|华航|中华航空公司	TWSE:2610
starlux	TW	company	星宇航空股份有限公司	星宇航空|?星宇	TWSE:2646
tigerair-tw	TW	company	台湾虎航股份有限公司	台湾虎航|虎航	TWSE:6757
mandarin	TW	company	华信航空股份有限公司	华信航空|华信航	
uni-air	TW	company	立荣航空股份有限公司	立荣航空|立荣航|?立荣	
transasia	TW	company	复兴航空运输股份有限公司	复兴航空|兴航	
far-eastern	TW	company	远东航空股份有限公司	远东航空|?远航|远航公司	
daily-air	TW	company	德安航空股份有限公司	德安航空	
taiwan-airlines	TW	company	瑞联航空股份有限公司	瑞联航空	
thsr	TW	company	台湾高速铁路股份有限公司	台湾高铁|台湾高铁公司|高铁公司	TWSE:2633
tra	TW	company	国营台湾铁路股份有限公司	台铁|台铁公司|台湾铁路公司|台铁局	
trtc	TW	company	台北大众捷运股份有限公司	台北捷运公司|北捷|台北大众捷运公司	
krtc	TW	company	高雄捷运股份有限公司	高雄捷运公司|高捷	
tymc	TW	company	桃园大众捷运股份有限公司	桃园捷运公司|桃捷	
tmrt	TW	company	台中捷运股份有限公司	中捷公司|台中捷运公司|?中捷	
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
nuclear4-tw	TW	company	台湾电力龙门核能发电厂	核四厂|龙门核能发电厂|核四电厂	
cpctw	TW	company	台湾中油股份有限公司	台湾中油|中油|中油公司|台湾中油公司	
taisugar	TW	company	台湾糖业股份有限公司	台糖|台糖公司|台湾糖业公司	
taiwater	TW	company	台湾自来水股份有限公司	台水公司|台湾自来水公司|台水	
tpe-water	TW	company	台北自来水事业处	北水处	
taiyen	TW	company	台盐实业股份有限公司	台盐|台盐公司	TWSE:1737
taiwan-machinery	TW	company	台湾机械股份有限公司	台机公司|台湾机械公司	
bes	TW	company	中华工程股份有限公司	中华工程	TWSE:2515
ctci	TW	company	中鼎工程股份有限公司	?中鼎|中鼎工程	TWSE:9933
ret-ser	TW	company	荣民工程股份有限公司	荣工处|荣工公司|荣民工程公司	
continental	TW	company	大陆工程股份有限公司	大陆工程|大陆工程公司	
cecs	TW	company	台湾世曦工程顾问股份有限公司	台湾世曦	
)",
// Taiwan: property and estate agents
R"(
farglory	TW	company	远雄建设事业股份有限公司	远雄建设|远雄集团|远雄	TWSE:5522
cathay-red	TW	company	国泰建设股份有限公司	国泰建设|?国建	TWSE:2501
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
ruentex-group	TW	company	润泰集团	?润泰	
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
pxmart	TW	company	全联实业股份有限公司	全联福利中心|全联实业|?全联	
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
lion-travel	TW	company	雄狮旅行社股份有限公司	雄狮旅游|雄狮旅行社|雄狮集团|?雄狮	TWSE:2731
colatour	TW	company	可乐旅游旅行社	可乐旅游	
eztravel	TW	company	易游网旅行社股份有限公司	易游网	
settour	TW	company	东南旅行社股份有限公司	东南旅行社|东南旅游	
wowprime	TW	company	王品餐饮股份有限公司	王品集团|王品	TWSE:2727
hanlai	TW	company	汉来美食股份有限公司	汉来美食|汉来大饭店	TWSE:1268
dintaifung	TW	company	鼎泰丰小吃店股份有限公司	鼎泰丰	
gourmet	TW	company	美食达人股份有限公司	85度C|八十五度C|美食-KY	TWSE:2723
louisa	TW	company	路易莎职人咖啡股份有限公司	路易莎咖啡|路易莎	TPEX:2758
bafang	TW	company	八方云集国际股份有限公司	八方云集	TWSE:2753
tkk	TW	company	顶呱呱国际	顶呱呱	
mos-tw	TW	company	安心食品服务股份有限公司	安心食品服务|摩斯汉堡|安心食品	TPEX:1259
ttfb	TW	company	瓦城泰统股份有限公司	瓦城泰统|瓦城	TWSE:2729
testrite	TW	company	特力股份有限公司	特力集团|特力屋|HOLA特力和乐	TWSE:2908
poya	TW	company	宝雅国际股份有限公司	宝雅	TPEX:5904
watsons-tw	TW	company	台湾屈臣氏		
cosmed	TW	company	统一生活事业股份有限公司	康是美	
great-tree	TW	company	大树医药股份有限公司	大树药局	TPEX:6469
tkl-3c	TW	company	灿坤实业股份有限公司	灿坤|灿坤3C	TWSE:2430
tk3c	TW	company	全国电子股份有限公司	全国电子	TWSE:6281
fe-tkec	TW	company	全虹企业股份有限公司	全虹	
regent	TW	company	晶华国际酒店股份有限公司	晶华酒店|晶华国际酒店|?晶华	TWSE:2707
ambassador	TW	company	国宾大饭店股份有限公司	国宾大饭店|国宾饭店	TWSE:2704
grand-hotel	TW	company	圆山大饭店	圆山饭店	
leofoo	TW	company	六福开发股份有限公司	六福旅游集团|六福开发	TWSE:2705
lacalle	TW	company	云朗观光股份有限公司	云朗观光	TWSE:2748
howard	TW	company	福华大饭店股份有限公司	福华大饭店|福华饭店	
janfusun	TW	company	剑湖山世界股份有限公司	剑湖山世界|剑湖山	
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
obi	TW	company	台湾浩鼎生技股份有限公司	浩鼎|台湾浩鼎	TPEX:4174
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
taiwan-lottery	TW	company	台湾彩券股份有限公司	台湾彩券公司|台彩公司|台湾彩券|台彩	
yonglin	TW	company	永龄集团		
hon-chuan	TW	company	宏全国际股份有限公司	宏全	TWSE:9939
taiwan-secom	TW	company	关贸网路股份有限公司	关贸网路	TWSE:6183
sunshine-lottery	TW	company	运彩科技股份有限公司	台湾运彩	
)",
// Hong Kong and Macau: banks, insurers, exchange
R"(
hkex	HK	company	香港交易及结算所有限公司	港交所|香港交易所|联交所|香港联交所|香港联合交易所|香港交易及结算所|香港证交所	HKEX:0388
hsbc	HK	company	汇丰控股有限公司	汇丰控股|汇丰银行|汇丰|香港上海汇丰银行|汇控	HKEX:0005|LSE:HSBA|NYSE:HSBC
hangseng	HK	company	恒生银行有限公司	恒生银行|恒生	HKEX:0011
boc-hk	HK	company	中银香港(控股)有限公司	中银香港	HKEX:2388
bea	HK	company	东亚银行有限公司	东亚银行|?东亚	HKEX:0023
stanchart	GB	company	渣打集团有限公司	渣打银行|渣打集团|渣打	HKEX:2888|LSE:STAN
dah-sing	HK	company	大新银行集团有限公司	大新银行|大新金融	HKEX:2356
cmb-wing-lung	HK	company	招商永隆银行有限公司	招商永隆银行|永隆银行|招商永隆	
ocbc-hk	HK	company	华侨银行(香港)有限公司	永亨银行|华侨永亨银行|华侨永亨	
chong-hing	HK	company	创兴银行有限公司	创兴银行	
shanghai-commercial-hk	HK	company	上海商业银行有限公司	上海商业银行	
nanyang-hk	HK	company	南洋商业银行有限公司	南洋商业银行|南商银行	
chiyu	HK	company	集友银行有限公司	集友银行	
citic-intl	HK	company	中信银行(国际)有限公司	中信银行国际|信银国际	
fubon-hk	HK	company	富邦银行(香港)有限公司	富邦银行香港	
za-bank	HK	company	众安银行有限公司	众安银行|ZA Bank	
mox	HK	company	Mox银行	Mox Bank	
airstar	HK	company	天星银行有限公司	天星银行	
aia	HK	company	友邦保险控股有限公司	友邦保险|?友邦	HKEX:1299
prudential	GB	company	保诚有限公司	保诚|英国保诚|保诚集团	HKEX:2378|LSE:PRU|NYSE:PUK
fwd	HK	company	富卫集团有限公司	富卫集团|富卫保险|富卫	HKEX:1828
bright-smart	HK	company	耀才证券金融集团有限公司	耀才证券|耀才	HKEX:1428
shk-fin	HK	company	新鸿基有限公司	新鸿基公司	HKEX:0086
guotai-junan-intl	HK	company	国泰君安国际控股有限公司	国泰君安国际	HKEX:1788
value-partners	HK	company	惠理集团有限公司	惠理集团|惠理	HKEX:0806
hkpc-mortgage	HK	company	香港按揭证券有限公司	香港按揭证券公司|按揭证券公司	
octopus	HK	company	八达通卡有限公司	八达通公司|八达通卡公司|?八达通	
hashkey	HK	company	HashKey控股有限公司	HashKey	HKEX:3887
osl	HK	company	OSL集团有限公司	OSL集团	HKEX:0863
peregrine	HK	company	百富勤投资控股有限公司	百富勤	
)",
// Hong Kong and Macau: conglomerates, property, utilities
R"(
ckh	HK	company	长江和记实业有限公司	长江和记实业|长江和记|长和系|长和集团|?长和	HKEX:0001
cka	HK	company	长江实业集团有限公司	长江实业|长实集团|长江实业地产|长实	HKEX:1113
cki	HK	company	长江基建集团有限公司	长江基建|?长建	HKEX:1038
hutchison	HK	company	和记黄埔有限公司	和记黄埔|?和黄
hutchison-ports	HK	company	和记港口集团有限公司	和记港口|和记黄埔港口	
hph	HK	company	和记港口信托		SGX:NS8U
ck-life	HK	company	长江生命科技集团有限公司	长江生命科技	HKEX:0775
parknshop	HK	company	百佳超级市场	百佳超市|?百佳
watsons	HK	company	屈臣氏集团	屈臣氏	
fortress	HK	company	丰泽电器	丰泽电器|?丰泽	
tom	HK	company	TOM集团有限公司	TOM集团|TOM在线	HKEX:2383
shkp	HK	company	新鸿基地产发展有限公司	新鸿基地产|新鸿基|?新地	HKEX:0016
henderson	HK	company	恒基兆业地产有限公司	恒基兆业地产|恒基兆业|恒基地产|恒地|恒基	HKEX:0012
newworld	HK	company	新世界发展有限公司	新世界发展|新世界集团|?新世界	HKEX:0017
nws	HK	company	周大福创建有限公司	周大福创建|新创建集团|新创建	HKEX:0659
chow-tai-fook	HK	company	周大福珠宝集团有限公司	周大福|周大福珠宝|周大福企业	HKEX:1929
luk-fook	HK	company	六福集团(国际)有限公司	六福珠宝|六福集团	HKEX:0590
chow-sang-sang	HK	company	周生生集团国际有限公司	周生生	HKEX:0116
k11	HK	company	K11集团		
sino	HK	company	信和置业有限公司	信和置业|信置|?信和	HKEX:0083
wharf	HK	company	九龙仓集团有限公司	九龙仓集团|九龙仓|?九仓	HKEX:0004
wharf-reic	HK	company	九龙仓置业地产投资有限公司	九龙仓置业|九置	HKEX:1997
wheelock	HK	company	会德丰有限公司	会德丰	
hang-lung	HK	company	恒隆地产有限公司	恒隆地产|?恒隆	HKEX:0101
hang-lung-group	HK	company	恒隆集团有限公司	恒隆集团	HKEX:0010
hysan	HK	company	希慎兴业有限公司	希慎兴业|希慎	HKEX:0014
kerry	HK	company	嘉里建设有限公司	嘉里建设|嘉里集团|?嘉里	HKEX:0683
kerry-logistics	HK	company	嘉里物流联网有限公司	嘉里物流|嘉里大荣	HKEX:0636
great-eagle	HK	company	鹰君集团有限公司	鹰君集团|鹰君	HKEX:0041
champion	HK	company	冠君产业信托		HKEX:2778
linkreit	HK	company	领展房地产投资信托基金	领展|领汇	HKEX:0823
hkland	HK	company	置地控股有限公司	香港置地	
jardine	HK	company	怡和控股有限公司	怡和集团|怡和控股|怡和洋行|怡和	SGX:J36
dairy-farm	HK	company	DFI零售集团控股有限公司	牛奶公司|牛奶国际|DFI零售集团	SGX:D01
wellcome	HK	company	惠康超级市场	惠康超市|惠康	
mannings	HK	company	万宁连锁	万宁药店|万宁连锁店	
mandarin-oriental	HK	company	文华东方酒店集团	文华东方酒店|文华东方	
swire	HK	company	太古股份有限公司	太古集团|太古股份|太古公司|太古洋行|?太古	HKEX:0019
swire-properties	HK	company	太古地产有限公司	太古地产	HKEX:1972
cathaypacific	HK	company	国泰航空有限公司	国泰航空|?国泰	HKEX:0293
hkexpress	HK	company	香港快运航空有限公司	香港快运航空|香港快运	
dragonair	HK	company	港龙航空有限公司	港龙航空|港龙|国泰港龙航空|国泰港龙	
hk-airlines	HK	company	香港航空有限公司	香港航空	
greater-bay-airlines	HK	company	大湾区航空有限公司	大湾区航空	
oasis-hk	HK	company	甘泉航空有限公司	甘泉航空|甘泉香港航空	
haeco	HK	company	香港飞机工程有限公司	港机工程|香港飞机工程公司	
mtr	HK	company	香港铁路有限公司	港铁|港铁公司	HKEX:0066
kcr	HK	company	九广铁路公司	九铁	
kmb	HK	company	九龙巴士(一九三三)有限公司	九龙巴士|九巴|载通国际|?载通	HKEX:0062
citybus	HK	company	城巴有限公司	城巴	
new-world-first-bus	HK	company	新世界第一巴士服务有限公司	?新巴|新世界第一巴士	
hk-tramways	HK	company	香港电车有限公司	香港电车公司	
star-ferry	HK	company	天星小轮有限公司	天星小轮	
fast-ferry	HK	company	信德集团有限公司	信德集团|信德中旅|喷射飞航	HKEX:0242
hit	HK	company	香港国际货柜码头有限公司	香港国际货柜码头|香港国际货柜|国际货柜码头	
modern-terminals	HK	company	现代货箱码头有限公司	现代货箱码头|现代货箱	
oocl	HK	company	东方海外(国际)有限公司	东方海外|东方海外货柜航运	HKEX:0316
clp	HK	company	中电控股有限公司	中电控股|中华电力公司|?中电	HKEX:0002
hkelectric	HK	company	香港电灯有限公司	港灯|香港电灯公司|港灯电力投资|电能实业	HKEX:2638
hkcg	HK	company	香港中华煤气有限公司	中华煤气|煤气公司	HKEX:0003
towngas-china	HK	company	港华智慧能源有限公司	港华智慧能源|港华燃气	HKEX:1083
techtronic	HK	company	创科实业有限公司	创科实业|?创科	HKEX:0669
vtech	HK	company	伟易达集团	伟易达	HKEX:0303
johnson-electric	HK	company	德昌电机控股有限公司	德昌电机	HKEX:0179
li-fung	HK	company	利丰有限公司	利丰集团|冯氏集团	
esprit	HK	company	思捷环球控股有限公司	思捷环球	HKEX:0330
giordano	HK	company	佐丹奴国际有限公司	佐丹奴	HKEX:0709
bossini	HK	company	堡狮龙国际集团有限公司	堡狮龙	HKEX:0592
sasa	HK	company	莎莎国际控股有限公司	莎莎国际|莎莎化妆品|莎莎	HKEX:0178
lifestyle-intl	HK	company	利福国际集团有限公司	利福国际|?崇光	
wing-on	HK	company	永安国际有限公司	永安百货	HKEX:0289
sincere	HK	company	先施有限公司	先施百货|先施公司	HKEX:0244
cafe-de-coral	HK	company	大家乐集团有限公司	大家乐集团|大家乐快餐|?大家乐	HKEX:0341
fairwood	HK	company	大快活集团有限公司	大快活快餐|大快活集团|?大快活	HKEX:0052
maxims	HK	company	美心食品集团	美心集团|美心食品|?美心
tsui-wah	HK	company	翠华控股有限公司	翠华餐厅|翠华控股|?翠华	HKEX:1314
vitasoy	HK	company	维他奶国际集团有限公司	维他奶国际|维他奶	HKEX:0345
lee-kum-kee	HK	company	李锦记集团	李锦记	
garden-hk	HK	company	嘉顿有限公司	嘉顿公司|嘉顿	
eu-yan-sang	HK	company	余仁生国际	余仁生	
tang-bei	HK	company	培力农本方有限公司	农本方	HKEX:1498
emperor	HK	company	英皇集团(国际)有限公司	英皇集团|英皇娱乐|?英皇	HKEX:0163
shaw	HK	company	邵氏兄弟(香港)公司	邵氏兄弟|邵氏公司	HKEX:0953
golden-harvest	HK	company	橙天嘉禾娱乐集团有限公司	橙天嘉禾|嘉禾公司|嘉禾娱乐	HKEX:1132
media-asia	HK	company	寰亚传媒集团有限公司	寰亚传媒|寰亚电影	
lai-sun	HK	company	丽新发展有限公司	丽新发展|丽新集团|?丽新	HKEX:0488
chinese-estates	HK	company	华人置业集团	华人置业	HKEX:0127
shui-on	HK	company	瑞安房地产有限公司	瑞安房地产|瑞安集团|?瑞安	HKEX:0272
nan-fung	HK	company	南丰集团	南丰纺织|?南丰|南丰发展
k-wah	HK	company	嘉华国际集团有限公司	嘉华国际	HKEX:0173
midland	HK	company	美联集团有限公司	美联物业|美联集团	HKEX:1200
centaline	HK	company	中原集团		
ricacorp	HK	company	利嘉阁地产有限公司	利嘉阁地产|利嘉阁	
gammon	HK	company	金门建筑有限公司	金门建筑	
hip-hing	HK	company	协兴建筑有限公司	协兴建筑|协兴工程	
nina	HK	company	华懋集团	华懋	
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
gogovan	HK	company	高高客货车	GoGoX|快狗打车|GOGOX	
)",
// Macau
R"(
galaxy-ent	MO	company	银河娱乐集团有限公司	银河娱乐|银娱	HKEX:0027
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
)",
// Taiwan: more listed firms, firms of the nineties, carriers, banks and brokers
R"(
taishan	TW	company	泰山企业股份有限公司	?泰山|泰山企业
fumaoyou	TW	company	福懋油脂股份有限公司	福懋油|福懋油脂
nanqiao	TW	company	南侨投资控股股份有限公司	南侨|南侨化工|南侨投控
guiguan	TW	company	桂冠实业股份有限公司	?桂冠|桂冠食品|桂冠实业
aizhiwei	TW	company	爱之味股份有限公司	爱之味
jiujin	TW	company	久津实业股份有限公司	久津|久津实业
baolida	TW	company	保力达股份有限公司	保力达
fushou	TW	company	福寿实业股份有限公司	?福寿|福寿实业
yaju	TW	company	亚洲聚合股份有限公司	亚聚
taidahua	TW	company	台达化学工业股份有限公司	台达化
taiben	TW	company	台湾苯乙烯工业股份有限公司	台苯|台苯公司
guoqiao	TW	company	国乔石油化学股份有限公司	国乔|国乔石化
xinfang	TW	company	新光纺织股份有限公司	新纺|新光纺织
hongzhou	TW	company	宏洲纤维工业股份有限公司	宏洲
lipeng	TW	company	力鹏企业股份有限公司	力鹏|力鹏企业
lili	TW	company	力丽企业股份有限公司	?力丽|力丽企业
jisheng	TW	company	集盛实业股份有限公司	集盛
guangyue	TW	company	广越企业股份有限公司	广越
laiyi	TW	company	来亿兴业股份有限公司	来亿|来亿-KY
baihe-tw	TW	company	台湾百和工业股份有限公司	?百和|台湾百和
yali	TW	company	亚力电机股份有限公司	?亚力|亚力电机
taiwansanyang	TW	company	台湾三洋电机股份有限公司	台湾三洋|三洋电机台湾
gelin	TW	company	歌林股份有限公司	歌林
huarongdianlan	TW	company	华荣电线电缆股份有限公司	华荣电缆|?华荣
heji	TW	company	合机电线电缆股份有限公司	合机
hecheng	TW	company	和成欣业股份有限公司	?和成|和成欣业
huazhi	TW	company	中华纸浆股份有限公司	华纸
rongcheng	TW	company	荣成纸业股份有限公司	?荣成|荣成纸业
zhonghong	TW	company	中鸿钢铁股份有限公司	中鸿|中鸿钢铁
yehui	TW	company	烨辉企业股份有限公司	烨辉
yelong	TW	company	烨隆企业股份有限公司	烨隆
chunyugongchang	TW	company	春雨工厂股份有限公司	春雨工厂|?春雨
shijigang	TW	company	世纪钢铁结构股份有限公司	世纪钢|世纪钢构
jianda	TW	company	建大工业股份有限公司	?建大|建大轮胎
taifengluntai	TW	company	泰丰轮胎股份有限公司	泰丰轮胎
shenji	TW	company	神基投资控股股份有限公司	神基|神基科技
jingying	TW	company	精英电脑股份有限公司	精英电脑
zhengwai	TW	company	正崴精密工业股份有限公司	正崴|正崴精密
kaimeidianji	TW	company	凯美电机股份有限公司	凯美电机
lingju	TW	company	凌巨科技股份有限公司	凌巨|凌巨科技
mingjicailiao	TW	company	明基材料股份有限公司	明基材料|明基材
chaofeng	TW	company	超丰电子股份有限公司	超丰|超丰电子
xige	TW	company	矽格股份有限公司	矽格|硅格
taixingke	TW	company	台星科股份有限公司	台星科
jiajing	TW	company	嘉晶电子股份有限公司	嘉晶|嘉晶电子
taishengke	TW	company	台湾胜高科技股份有限公司	台胜科|台胜科技
duntai	TW	company	敦泰电子股份有限公司	敦泰
yili-tw	TW	company	奕力科技股份有限公司	奕力|奕力科技
xichuang	TW	company	矽创电子股份有限公司	矽创|硅创电子
huirong	TW	company	慧荣科技股份有限公司	慧荣|慧荣科技
xiangshuo	TW	company	祥硕科技股份有限公司	祥硕|祥硕科技
lingyang	TW	company	凌阳科技股份有限公司	凌阳|凌阳科技
lingtong	TW	company	凌通科技股份有限公司	凌通|凌通科技
songhan	TW	company	松翰科技股份有限公司	松翰|松翰科技
shengqun	TW	company	盛群半导体股份有限公司	?盛群|盛群半导体
yuanxiang	TW	company	原相科技股份有限公司	原相|原相科技
zhixin	TW	company	致新科技股份有限公司	致新|致新科技
maoda	TW	company	茂达电子股份有限公司	?茂达|茂达电子
jinghaoke	TW	company	晶豪科技股份有限公司	晶豪科|晶豪科技
yuchuang	TW	company	钰创科技股份有限公司	钰创|钰创科技
weifeng	TW	company	威锋电子股份有限公司	威锋|威锋电子
liji	TW	company	立积电子股份有限公司	立积|立积电子
hongjieke	TW	company	宏捷科技股份有限公司	宏捷科|宏捷科技
lianya	TW	company	联亚光电工业股份有限公司	?联亚|联亚光电
guangsheng	TW	company	光圣国际股份有限公司	光圣
huaxingguang	TW	company	华星光通科技股份有限公司	华星光|华星光通
zhongda	TW	company	众达科技股份有限公司	众达|众达-KY
boruowei	TW	company	波若威科技股份有限公司	波若威
shangquan	TW	company	上诠光纤通信股份有限公司	上诠|上诠光纤
lianjun	TW	company	联钧光电股份有限公司	联钧|联钧光电
qianding	TW	company	前鼎光电股份有限公司	前鼎|前鼎光电
tongxinguangxun	TW	company	统新光讯股份有限公司	统新光讯
hanyubo	TW	company	瀚宇博德股份有限公司	瀚宇博|瀚宇博德
nanzidian	TW	company	楠梓电子股份有限公司	楠梓电|楠梓电子
yaohua	TW	company	耀华电子股份有限公司	耀华|耀华电子
taijun	TW	company	台郡科技股份有限公司	台郡|台郡科技
jialianyi	TW	company	嘉联益科技股份有限公司	嘉联益
jinguoguang	TW	company	今国光学工业股份有限公司	今国光
xianjinguang	TW	company	先进光电科技股份有限公司	先进光|先进光电
gaoli	TW	company	高力热处理工业股份有限公司	?高力
qincheng	TW	company	勤诚兴业股份有限公司	?勤诚|勤诚兴业
yingbang	TW	company	营邦企业股份有限公司	营邦|营邦企业
chengmingdian	TW	company	晟铭电子科技股份有限公司	晟铭电|晟铭电子
hongjin	TW	company	鸿劲精密股份有限公司	鸿劲|鸿劲精密
wangxi	TW	company	旺矽科技股份有限公司	旺矽|旺硅
jingce	TW	company	中华精测科技股份有限公司	?精测|中华精测
yingwai	TW	company	颖崴科技股份有限公司	颖崴|颖崴科技
yongzhi	TW	company	雍智科技股份有限公司	雍智|雍智科技
wanrun	TW	company	万润科技股份有限公司	?万润|万润科技
junhao	TW	company	均豪精密工业股份有限公司	均豪|均豪精密
junhua	TW	company	均华精密工业股份有限公司	均华|均华精密
zhisheng	TW	company	志圣工业股份有限公司	志圣|志圣工业
youtian	TW	company	由田新技股份有限公司	?由田|由田新技
hantang	TW	company	汉唐集成股份有限公司	汉唐集成
yaxiang	TW	company	亚翔工程股份有限公司	?亚翔|亚翔工程
shenghui	TW	company	圣晖工程科技股份有限公司	圣晖|圣晖工程
yangjigongcheng	TW	company	洋基工程股份有限公司	洋基工程
zhongsha	TW	company	中国砂轮企业股份有限公司	中砂|中国砂轮
shengyangbandaoti	TW	company	升阳国际半导体股份有限公司	升阳半导体|升阳半
hongkang	TW	company	闳康科技股份有限公司	闳康|闳康科技
yite	TW	company	宜特科技股份有限公司	宜特|宜特科技
zhide	TW	company	直得科技股份有限公司	?直得|直得科技
quanqiuchuandong	TW	company	全球传动科技股份有限公司	全球传动
dongtaijingji	TW	company	东台精机股份有限公司	东台精机
chengtai	TW	company	程泰机械股份有限公司	程泰|程泰机械
yawai	TW	company	亚崴机电股份有限公司	亚崴|亚崴机电
taizhongjingji	TW	company	台中精机厂股份有限公司	台中精机
youjiajituan	TW	company	友嘉实业股份有限公司	友嘉集团|友嘉实业|友佳国际
heda	TW	company	和大工业股份有限公司	和大工业
xuande	TW	company	宣德科技股份有限公司	?宣德|宣德科技
liangwei	TW	company	良维科技股份有限公司	良维|良维科技
hongcheng	TW	company	鸿呈实业股份有限公司	鸿呈
huahan	TW	company	桦汉科技股份有限公司	桦汉|桦汉科技
weiqiangdian	TW	company	威强电工业电脑股份有限公司	威强电
linghua	TW	company	凌华科技股份有限公司	凌华|凌华科技
xinhan	TW	company	新汉智能系统股份有限公司	新汉
zhenhuadian	TW	company	振桦电子股份有限公司	振桦电|振桦电子
feijie	TW	company	飞捷科技股份有限公司	飞捷|飞捷科技
mingtai	TW	company	明泰科技股份有限公司	明泰|明泰科技
zhengwenkeji	TW	company	正文科技股份有限公司	正文科技
jianhan	TW	company	建汉科技股份有限公司	建汉|建汉科技
shenzhun	TW	company	神准科技股份有限公司	神准|神准科技
taiyang	TW	company	台扬科技股份有限公司	台扬|台扬科技
shengdake	TW	company	升达科技股份有限公司	升达科|升达科技
zhaohe	TW	company	兆赫电子股份有限公司	兆赫|兆赫电子
yingtai	TW	company	映泰股份有限公司	映泰
shiquan	TW	company	十铨科技股份有限公司	十铨|十铨科技
yuzhan	TW	company	宇瞻科技股份有限公司	宇瞻|宇瞻科技
yiding	TW	company	宜鼎国际股份有限公司	宜鼎|宜鼎国际
pinan	TW	company	品安科技股份有限公司	品安|品安科技
yideng	TW	company	益登科技股份有限公司	益登|益登科技
zengniqiang	TW	company	增你强股份有限公司	增你强
weijian	TW	company	威健实业股份有限公司	威健|威健实业
jingji	TW	company	精技电脑股份有限公司	精技|精技电脑
qundian	TW	company	群光电能科技股份有限公司	群电|群光电能
zhishen	TW	company	致伸科技股份有限公司	致伸|致伸科技
dafang	TW	company	达方电子股份有限公司	达方|达方电子
maodi	TW	company	茂迪股份有限公司	茂迪
yuanjing	TW	company	元晶太阳能科技股份有限公司	元晶|元晶太阳能
lianhezaisheng	TW	company	联合再生能源股份有限公司	联合再生
zhongzu	TW	company	中租控股股份有限公司	中租|中租控股|中租-KY|中租迪和
herun	TW	company	和润企业股份有限公司	和润|和润企业
yurong	TW	company	裕融企业股份有限公司	裕融|裕融企业
liujiaoguoji	TW	company	六角国际事业股份有限公司	六角国际
doufu	TW	company	豆府股份有限公司	豆府
panglaodie	TW	company	胖老爹餐饮股份有限公司	胖老爹
chuangyejiaxiongdi	TW	company	创业家兄弟股份有限公司	创业家兄弟
sensengouwu	TW	company	森森百货股份有限公司	森森购物|森森百货
xingyi	TW	company	杏一医疗用品股份有限公司	杏一|杏一医疗|杏一药局
dingdingliansuoyaoju	TW	company	丁丁连锁药妆股份有限公司	丁丁连锁药局|丁丁药局
hexindianxun	TW	company	和信电讯股份有限公司	和信电讯
huiyang	TW	company	慧洋海运股份有限公司	慧洋|慧洋海运|慧洋-KY
siweihang	TW	company	四维航业股份有限公司	四维航|四维航业
xinxinghangyun	TW	company	新兴航运股份有限公司	新兴航运
taihang	TW	company	台湾航业股份有限公司	台航
guohuahangkong	TW	company	国华航空股份有限公司	国华航空
dahuahangkong	TW	company	大华航空股份有限公司	大华航空
hexinkeyun	TW	company	和欣汽车客运股份有限公司	和欣客运
aluohakeyun	TW	company	阿罗哈客运股份有限公司	阿罗哈客运
shoudoukeyun	TW	company	首都汽车客运股份有限公司	首都客运
dadouhuikeyun	TW	company	大都会汽车客运股份有限公司	大都会客运
xinxinkeyun	TW	company	欣欣客运股份有限公司	欣欣客运
dayoubashi	TW	company	大有巴士股份有限公司	大有巴士
guanghuabashi	TW	company	光华巴士股份有限公司	光华巴士
zhinankeyun	TW	company	指南汽车客运股份有限公司	指南客运
sanzhongkeyun	TW	company	三重汽车客运股份有限公司	三重客运
taibeikeyun	TW	company	台北汽车客运股份有限公司	台北客运
gemalankeyun	TW	company	葛玛兰汽车客运股份有限公司	葛玛兰客运
zhaipeitong	TW	company	台湾宅配通股份有限公司	宅配通|台湾宅配通
dazhongyinxing	TW	company	大众商业银行股份有限公司	大众银行|大众银
zhonghuashangyin	TW	company	中华商业银行股份有限公司	中华商银|?中华银行
qingfengyinxing	TW	company	庆丰商业银行股份有限公司	庆丰银行
taidongqiyin	TW	company	台东区中小企业银行股份有限公司	台东企银
hualianqiyin	TW	company	花莲区中小企业银行股份有限公司	花莲企银
gaoxiongqiyin	TW	company	高雄区中小企业银行股份有限公司	高雄企银
zhongxingyinxing	TW	company	中兴商业银行股份有限公司	中兴银行
wantongyinxing	TW	company	万通商业银行股份有限公司	万通银行
shihuayinxing	TW	company	世华联合商业银行股份有限公司	世华银行|世华商银
chengtaiyinxing	TW	company	诚泰商业银行股份有限公司	诚泰银行
jianhuayinxing	TW	company	建华商业银行股份有限公司	建华银行|建华金控
huaxinyinxing	TW	company	华信商业银行股份有限公司	华信银行|华信商银
taibeiyinxing	TW	company	台北银行股份有限公司	台北银行
daanyinxing	TW	company	大安商业银行股份有限公司	大安银行
fanyayinxing	TW	company	泛亚商业银行股份有限公司	泛亚银行
yataiyinxing	TW	company	亚太商业银行股份有限公司	亚太银行
huitongyinxing	TW	company	汇通商业银行股份有限公司	汇通银行
qiaoyin	TW	company	华侨商业银行股份有限公司	侨银
baodaoyinxing	TW	company	宝岛商业银行股份有限公司	宝岛银行
hongtairenshou	TW	company	宏泰人寿保险股份有限公司	宏泰人寿
baochengrenshou	TW	company	保诚人寿保险股份有限公司	保诚人寿
xingfurenshou	TW	company	幸福人寿保险股份有限公司	幸福人寿
guohuarenshou	TW	company	国华人寿保险股份有限公司	国华人寿
chaoyangrenshou	TW	company	朝阳人寿保险股份有限公司	朝阳人寿
xinguangchanxian	TW	company	新光产物保险股份有限公司	新光产险
guotaichanxian	TW	company	国泰世纪产物保险股份有限公司	国泰产险
wangwangyoulian	TW	company	旺旺友联产物保险股份有限公司	旺旺友联|旺旺友联产险
huananchanxian	TW	company	华南产物保险股份有限公司	华南产险
diyichanxian	TW	company	第一产物保险股份有限公司	第一产险
zhaofengchanxian	TW	company	兆丰产物保险股份有限公司	兆丰产险
mingtaichanxian	TW	company	明台产物保险股份有限公司	明台产险
xinandongjinghaishang	TW	company	新安东京海上产物保险股份有限公司	新安东京海上
guotaizhengquan	TW	company	国泰综合证券股份有限公司	国泰证券
yongfengjinzheng	TW	company	永丰金证券股份有限公司	永丰金证|永丰金证券
huananyongchang	TW	company	华南永昌综合证券股份有限公司	华南永昌|华南永昌证券
zhaofengzheng	TW	company	兆丰证券股份有限公司	兆丰证|兆丰证券
beilizhengquan	TW	company	倍利国际综合证券股份有限公司	倍利证券
)",
R"(
dahuazhengquan	TW	company	大华证券股份有限公司	大华证券
jianhongzhengquan	TW	company	建弘证券股份有限公司	建弘证券
guotaitouxin	TW	company	国泰证券投资信托股份有限公司	国泰投信
fubangtouxin	TW	company	富邦证券投资信托股份有限公司	富邦投信
fuhuatouxin	TW	company	复华证券投资信托股份有限公司	复华投信
anliantouxin	TW	company	安联证券投资信托股份有限公司	安联投信
zhonghuapiaoquan	TW	company	中华票券金融股份有限公司	中华票券
zhongxingpiaoquan	TW	company	中兴票券金融股份有限公司	中兴票券
zhaofengpiaoquan	TW	company	兆丰票券金融股份有限公司	兆丰票券
dazhongpiaoquan	TW	company	大中票券金融股份有限公司	大中票券
wantongpiaoquan	TW	company	万通票券金融股份有限公司	万通票券
huangxiang	TW	company	皇翔建设股份有限公司	皇翔|皇翔建设
huangpujianshe	TW	company	皇普建设股份有限公司	皇普建设
dali-tw	TW	company	达丽建设股份有限公司	达丽|达丽建设
hongpu	TW	company	宏普建设股份有限公司	宏普|宏普建设
hongsheng	TW	company	宏盛建设股份有限公司	宏盛|宏盛建设
shengyangjianshe	TW	company	升阳建设股份有限公司	升阳建设
aishanlin	TW	company	爱山林国际股份有限公司	爱山林
daxingong	TW	company	达欣工程股份有限公司	达欣工|达欣工程
genjiyingzao	TW	company	根基营造股份有限公司	根基营造
jianguogongcheng	TW	company	建国工程股份有限公司	建国工程
huzhuyingzao	TW	company	互助营造股份有限公司	互助营造
xinyajianshe	TW	company	新亚建设开发股份有限公司	新亚建设
gongxingongcheng	TW	company	工信工程股份有限公司	工信工程
huangchang	TW	company	皇昌营造股份有限公司	皇昌|皇昌营造
leihu	TW	company	雷虎科技股份有限公司	雷虎|雷虎科技
zhongxinzaochuan	TW	company	中信造船股份有限公司	中信造船
jingweihangtai	TW	company	经纬航太科技股份有限公司	经纬航太
zhongyu	TW	company	中裕新药股份有限公司	中裕|中裕新药
heyishengji	TW	company	合一生技股份有限公司	合一生技
zhongtianshengji	TW	company	中天生物科技股份有限公司	中天生技
meishizhiyao	TW	company	美时化学制药股份有限公司	美时制药|?美时
yongxinyaopin	TW	company	永信国际投资控股股份有限公司	永信药品|永信投控
xinghui	TW	company	杏辉药品工业股份有限公司	杏辉
lianshengyao	TW	company	联合生物制药股份有限公司	联生药
taikangshengji	TW	company	台康生技股份有限公司	台康生技|台康
beijixingyaoye	TW	company	北极星药业股份有限公司	北极星药业
shunyao	TW	company	顺天医药生技股份有限公司	顺药|顺天医药
taifu	TW	company	泰福生技股份有限公司	泰福|泰福生技|泰福-KY
dajiangshengyi	TW	company	大江生医股份有限公司	大江生医
shenghongyiyao	TW	company	盛弘医药股份有限公司	盛弘医药
jingshuo	TW	company	晶硕光学股份有限公司	晶硕|晶硕光学
shiyang	TW	company	视阳光学股份有限公司	视阳|视阳光学
taibo	TW	company	泰博科技股份有限公司	泰博|泰博科技
taiweiti	TW	company	台湾微脂体股份有限公司	台微体
xufu	TW	company	旭富制药科技股份有限公司	旭富|旭富制药
xindongshengji	TW	company	信东生技股份有限公司	信东生技|信东
youhuashengji	TW	company	友华生技医药股份有限公司	友华生技
keyan	TW	company	科妍生物科技股份有限公司	科妍|科妍生物
bangte	TW	company	邦特生物科技股份有限公司	邦特|邦特生物
yianshengyi	TW	company	益安生医股份有限公司	益安生医
shenghuake	TW	company	生华生物科技股份有限公司	生华科|生华生技
xiangxinyinle	TW	company	相信音乐国际股份有限公司	相信音乐
gunshichangpian	TW	company	滚石国际音乐股份有限公司	滚石唱片|滚石国际
huayan	TW	company	华研国际音乐股份有限公司	华研|华研国际
zhiguan	TW	company	智冠科技股份有限公司	?智冠|智冠科技
yujun	TW	company	宇峻奥汀科技股份有限公司	宇峻|宇峻奥汀
dayuzixun	TW	company	大宇资讯股份有限公司	大宇资讯|大宇资
oumaiga	TW	company	欧买尬数位科技股份有限公司	欧买尬
wangyinguoji	TW	company	网银国际股份有限公司	网银国际
xinxiang	TW	company	鈊象电子股份有限公司	鈊象|钅心象
leiyayouxi	TW	company	雷亚游戏股份有限公司	雷亚游戏
91app	TW	company	九易宇轩股份有限公司	91APP
kkbox	TW	company	愿境网讯股份有限公司	KKBOX|KKCompany
quanzhifu	TW	company	全支付电子支付股份有限公司	全支付
guimeng	TW	company	桂盟国际股份有限公司	桂盟
chenglin	TW	company	成霖企业股份有限公司	成霖|成霖企业
qiaochun	TW	company	桥椿金属股份有限公司	桥椿
qingfengfu	TW	company	庆丰富实业股份有限公司	庆丰富
qiaoxin	TW	company	巧新科技工业股份有限公司	巧新|巧新科技
diweixi	TW	company	堤维西交通工业股份有限公司	堤维西
dibao	TW	company	帝宝工业股份有限公司	?帝宝|帝宝工业
weisheng	TW	company	为升电装工业股份有限公司	?为升|为升电装
hulian	TW	company	胡连精密股份有限公司	胡连|胡连精密
jiangshen	TW	company	江申工业股份有限公司	江申
liuhejixie	TW	company	六和机械股份有限公司	六和机械
pengcheng	TW	company	朋程科技股份有限公司	朋程|朋程科技
qiangmao	TW	company	强茂股份有限公司	?强茂
dewei	TW	company	德微科技股份有限公司	德微|德微科技
fuding	TW	company	富鼎先进电子股份有限公司	富鼎|富鼎先进
jieli	TW	company	杰力科技股份有限公司	杰力|杰力科技
nikesenweidianzi	TW	company	尼克森微电子股份有限公司	尼克森微电子
longda	TW	company	隆达电子股份有限公司	?隆达|隆达电子
hongqi	TW	company	宏齐科技股份有限公司	宏齐|宏齐科技
guanglei	TW	company	光磊科技股份有限公司	光磊|光磊科技
aidisen	TW	company	艾笛森光电股份有限公司	艾笛森
yangmingguang	TW	company	扬明光学股份有限公司	扬明光|扬明光学
yangzhi	TW	company	扬智科技股份有限公司	?扬智|扬智科技
ruiyi	TW	company	瑞仪光电股份有限公司	瑞仪|瑞仪光电
zhongguangdian	TW	company	中强光电股份有限公司	中光电
chengmeicai	TW	company	诚美材料科技股份有限公司	诚美材
qimeicai	TW	company	奇美材料科技股份有限公司	奇美材
maode	TW	company	茂德科技股份有限公司	茂德|茂德科技
shenghua	TW	company	胜华科技股份有限公司	胜华|胜华科技
chenhong	TW	company	宸鸿光电科技股份有限公司	宸鸿|宸鸿科技|TPK
yanghua	TW	company	洋华光电股份有限公司	洋华|洋华光电
jiemianguangdian	TW	company	介面光电股份有限公司	介面光电
lunengkeji	TW	company	绿能科技股份有限公司	绿能科技
yitongguangneng	TW	company	益通光能科技股份有限公司	益通光能
xinriguang	TW	company	新日光能源科技股份有限公司	新日光|新日光能源
yujing	TW	company	昱晶能源科技股份有限公司	昱晶|昱晶能源
shuohe	TW	company	硕禾电子材料股份有限公司	硕禾|硕禾电子
guoshuo	TW	company	国硕科技工业股份有限公司	国硕|国硕科技
daxingcailiao	TW	company	达兴材料股份有限公司	达兴材料
nanbao	TW	company	南宝树脂化学工厂股份有限公司	南宝|南宝树脂
yongguang	TW	company	台湾永光化学工业股份有限公司	?永光|永光化学
deyuan	TW	company	德渊企业股份有限公司	德渊
sanfuhua	TW	company	三福化工股份有限公司	三福化|三福化工
taitehua	TW	company	台湾特品化学股份有限公司	台特化
jingchengkeji	TW	company	晶呈科技股份有限公司	晶呈科技
zhaolianshiye	TW	company	兆联实业股份有限公司	兆联实业
huajingdian	TW	company	华景电通股份有限公司	华景电
pengyi	TW	company	朋亿股份有限公司	朋亿
xinhongke	TW	company	信纮科技股份有限公司	信纮科
qianfujingmi	TW	company	千附精密股份有限公司	千附精密
hankexitong	TW	company	汉科系统科技股份有限公司	汉科系统
taiwanjingrui	TW	company	台湾精锐科技股份有限公司	台湾精锐
zhushengkeji	TW	company	竹升科技股份有限公司	竹升科技
suoluomengongsi	TW	company	所罗门股份有限公司	所罗门公司
mengli	TW	company	盟立自动化股份有限公司	盟立|盟立自动化
kunying	TW	company	昆盈企业股份有限公司	昆盈
guangmingguangdian	TW	company	达明机器人股份有限公司	广明光电|达明机器人
hongbai	TW	company	鸿佰科技股份有限公司	鸿佰
zhengdaguoji	TW	company	正达国际光电股份有限公司	?正达国际
shuotian	TW	company	硕天科技股份有限公司	硕天|硕天科技
xusun	TW	company	旭隼科技股份有限公司	旭隼|旭隼科技
taiqidian	TW	company	台湾汽电共生股份有限公司	台汽电
senwai	TW	company	森崴能源股份有限公司	森崴|森崴能源
yunbaonengyuan	TW	company	云豹能源科技股份有限公司	云豹能源
hongdenengyuan	TW	company	泓德能源科技股份有限公司	泓德能源
taiwanbaoquan	TW	company	台湾保全股份有限公司	台湾保全
liliguanguang	TW	company	力丽观光开发股份有限公司	力丽观光
fenghuangluyou	TW	company	凤凰国际旅行社股份有限公司	凤凰旅游|凤凰旅行社
canxing	TW	company	灿星国际旅行社股份有限公司	灿星|灿星旅游
wufuluyou	TW	company	五福旅行社股份有限公司	五福旅游|五福旅行社
laoyejiudian	TW	company	老爷大酒店股份有限公司	老爷酒店
yunpin	TW	company	云品国际酒店股份有限公司	云品|云品温泉酒店
hanbilou	TW	company	乡林涵碧楼股份有限公司	涵碧楼
yilian	TW	company	义联集团	义联
yidakaifa	TW	company	义大开发股份有限公司	义大开发|义大世界
weijingjituan	TW	company	威京集团
dongsenjituan	TW	company	东森集团
liba	TW	company	中国力霸股份有限公司	力霸|力霸集团
hualong	TW	company	华隆股份有限公司	华隆|华隆集团
guofengshiye	TW	company	国丰实业股份有限公司	国丰实业|?国丰
hongguojituan	TW	company	宏国集团	?宏国
zhangyijituan	TW	company	长亿实业股份有限公司	长亿集团|长亿
anfengjituan	TW	company	安锋钢铁股份有限公司	安锋集团|安锋
hanyangjituan	TW	company	汉阳集团
taifeng	TW	company	台凤股份有限公司	台凤
guangsanjituan	TW	company	广三集团	广三
dongdishi	TW	company	东帝士集团	东帝士
taidian	TW	company	太平洋电线电缆股份有限公司	太电|太平洋电线电缆
taipingyangjianshe	TW	company	太平洋建设股份有限公司	太平洋建设
bodakeji	TW	company	博达科技股份有限公司	博达科技
xundie	TW	company	讯碟科技股份有限公司	讯碟|讯碟科技
huangtong	TW	company	皇统科技股份有限公司	皇统|皇统科技
shengji	TW	company	升技电脑股份有限公司	升技
hongchuandianzi	TW	company	宏传电子股份有限公司	宏传电子
yaxin	TW	company	雅新实业股份有限公司	雅新|雅新实业
taipingyangliutong	TW	company	太平洋流通投资股份有限公司	太平洋流通
jiashihua	TW	company	嘉新食品化纤股份有限公司	嘉食化
tainanqiye	TW	company	台南企业股份有限公司	台南企业
nianxing	TW	company	年兴纺织股份有限公司	年兴|年兴纺织
zhongxingfangzhi	TW	company	中兴纺织厂股份有限公司	中兴纺织
yutian	TW	company	羽田机械股份有限公司	羽田|羽田机械
guochanqiche	TW	company	国产汽车股份有限公司	国产汽车
futeliuhe	TW	company	福特六和汽车股份有限公司	福特六和
qingzhongqiche	TW	company	庆众汽车股份有限公司	庆众汽车|庆众
nanyangshiye	TW	company	南阳实业股份有限公司	南阳实业
yuyiqiche	TW	company	裕益汽车股份有限公司	裕益汽车
fande	TW	company	泛德股份有限公司	泛德|泛德永业
geshangzuche	TW	company	格上汽车租赁股份有限公司	格上租车|格上
heyunzuche	TW	company	和运租车股份有限公司	和运租车|和运
goshare	TW	company	睿能数位服务股份有限公司	GoShare
wemo	TW	company	威摩科技股份有限公司	WeMo
irent	TW	company	和云行动服务股份有限公司	iRent
taisuhejing	TW	company	台塑河静钢铁兴业股份有限公司	台塑河静|台塑河静钢铁|河静钢铁
)",
// Hong Kong and Macau: property, retail, food, finance
R"(
bailibao	HK	company	百利保控股有限公司	百利保|百利保控股
fuhaojiudianjituan	HK	company	富豪酒店国际控股有限公司	富豪酒店集团|富豪酒店
lizhan	HK	company	丽新制衣国际有限公司	丽展|丽新制衣
yongtaidechan	HK	company	永泰地产有限公司	永泰地产
zibencelue	HK	company	资本策略地产有限公司	资本策略|资本策略地产
zhongzhouzhiye	HK	company	中洲置业有限公司	中洲置业
dachangjituan	HK	company	大昌集团有限公司	大昌集团
zhaowakonggu	HK	company	爪哇控股有限公司	爪哇控股
zhuangshi	HK	company	庄士机构国际有限公司	庄士|庄士机构
jianhao	HK	company	建灏地产集团	建灏|建灏地产
hongan	HK	company	宏安集团有限公司	宏安|宏安地产|宏安集团
wankehaiwai	HK	company	万科海外投资控股有限公司	万科海外
xindulun	HK	company	新世界第一渡轮服务有限公司	新渡轮
759axinwu	HK	company	CEC国际控股有限公司	759阿信屋|阿信屋
youpin360	HK	company	优品360控股有限公司	优品360
yitian	HK	company	一田百货	一田
liankafu	HK	company	连卡佛集团	连卡佛
zhuoyue	HK	company	卓悦控股有限公司	?卓悦|卓悦控股
longfeng	HK	company	龙丰集团控股有限公司	龙丰|龙丰集团|龙丰药房
ribencheng	HK	company	国际家居零售有限公司	日本城|国际家居零售
shihui	HK	company	实惠家居有限公司	实惠家居
wanning	HK	company	牛奶有限公司万宁	?万宁
xieruilin	HK	company	谢瑞麟珠宝（国际）有限公司	谢瑞麟|谢瑞麟珠宝
yinghuangzhongbiao	HK	company	英皇钟表珠宝有限公司	英皇钟表|英皇钟表珠宝
dongfangbiaoxing	HK	company	东方表行集团有限公司	东方表行
taixing	HK	company	太兴集团控股有限公司	?太兴|太兴集团
tanzi	HK	company	谭仔国际有限公司	谭仔|谭仔国际|谭仔云南米线|谭仔三哥
daoxiang	HK	company	稻香控股有限公司	?稻香|稻香控股
fulin	HK	company	富临集团控股有限公司	富临|富临集团
xufulou	HK	company	叙福楼集团有限公司	叙福楼
hongfutang	HK	company	鸿福堂集团控股有限公司	鸿福堂
taodashipin	HK	company	淘大食品有限公司	淘大食品|淘大
sizhou	HK	company	四洲集团有限公司	?四洲|四洲集团
dashengyinxing	HK	company	大生银行有限公司	大生银行|大生地产
dongjiangjituan	HK	company	东江集团（控股）有限公司	东江集团
minhua	HK	company	敏华控股有限公司	敏华|敏华控股
asmtaipingyang	HK	company	ASM太平洋科技有限公司	ASM太平洋|ASMPT
libiaopinpai	HK	company	利标品牌有限公司	利标品牌
hedongjituan	HK	company	何东集团
lijun	MO	company	澳门励骏创建有限公司	励骏|澳门励骏
xinfuli	MO	company	新福利公共汽车有限公司	新福利|新福利公共汽车
xianggangdishini	HK	company	香港国际主题乐园有限公司	香港迪士尼|香港迪士尼乐园
angping360	HK	company	昂坪360有限公司	昂坪360
taipingyanghangyun	HK	company	太平洋航运集团有限公司	太平洋航运
haifengguoji	HK	company	海丰国际控股有限公司	海丰国际
dongfanghaiwaiguoji	HK	company	东方海外（国际）有限公司	东方海外国际
zhongyuanhaiyungangkou	HK	company	中远海运港口有限公司	中远海运港口
qishi	HK	company	其士国际集团有限公司	其士|其士国际
baohuajianye	HK	company	保华建业集团有限公司	保华建业|?保华
lidun	HK	company	礼顿建筑（亚洲）有限公司	礼顿|礼顿建筑|礼顿亚洲
zhongguojianzhuguoji	HK	company	中国建筑国际集团有限公司	中国建筑国际
anlegongcheng	HK	company	安乐工程集团有限公司	安乐工程
junhe	HK	company	俊和发展集团	俊和|俊和建筑
youlijituan	HK	company	有利集团有限公司	有利集团
ruianjianye	HK	company	瑞安建业有限公司	瑞安建业
xianggangxingyeguoji	HK	company	香港兴业国际集团有限公司	香港兴业国际|香港兴业|兴业国际
huarunchuangye	HK	company	华润创业有限公司	华润创业
furongyinxing	HK	company	富融银行有限公司	富融银行
huiliyinxing	HK	company	汇立银行有限公司	汇立银行
mayiyinxing	HK	company	蚂蚁银行（香港）有限公司	蚂蚁银行
lihuiyinxing	HK	company	理慧银行有限公司	理慧银行
pinganyizhangtongyinxing	HK	company	平安壹账通银行（香港）有限公司	平安壹账通银行
gongyinyazhou	HK	company	中国工商银行（亚洲）有限公司	工银亚洲
jianyinyazhou	HK	company	中国建设银行（亚洲）股份有限公司	建银亚洲|建行亚洲
jiaoyinxianggang	HK	company	交通银行（香港）有限公司	交银香港
lanshizi	HK	company	蓝十字（亚太）保险有限公司	蓝十字|蓝十字保险
zhongyinrenshou	HK	company	中银集团人寿保险有限公司	中银人寿
zhoudafurenshou	HK	company	周大福人寿保险有限公司	周大福人寿|富通保险
huilizhengquan	HK	company	辉立证券（香港）有限公司	辉立证券|辉立
futu	HK	company	富途控股有限公司	富途|富途证券|富途控股
laohuzhengquan	HK	company	老虎证券
haitongguoji	HK	company	海通国际证券集团有限公司	海通国际
diyishanghai	HK	company	第一上海投资有限公司	?第一上海
shifu	HK	company	时富金融服务集团有限公司	时富|时富金融
yinghuangzhengquan	HK	company	英皇证券集团有限公司	英皇证券
lianhejituan	HK	company	联合集团有限公司	联合集团
dexiangdechan	HK	company	德祥地产集团有限公司	德祥地产|德祥
xianggangzhiye	HK	company	香港置业（地产代理）有限公司	香港置业
ximayanke	HK	company	希玛医疗控股有限公司	希玛眼科|希玛医疗
yingjianyiliao	HK	company	盈健医疗集团有限公司	盈健医疗
lianheyiwu	HK	company	联合医务集团有限公司	联合医务
zhongguofeijizulin	HK	company	中国飞机租赁集团控股有限公司	中国飞机租赁|中飞租赁
zhongyinhangkongzulin	HK	company	中银航空租赁有限公司	中银航空租赁|中银航租
klook	HK	company	客路旅行有限公司	Klook|客路
lalamove-hk	HK	company	拉拉科技控股有限公司	Lalamove
deliveroo	GB	company	户户送	Deliveroo
foodpanda	DE	company	foodpanda	富胖达
keeta	HK	company	Keeta
)",
// Taiwan: food and drink, computer makers of the nineties, state firms
R"(
dayuanzi	TW	company	大苑子开发事业股份有限公司	大苑子
mikexia	TW	company	迷客夏国际股份有限公司	迷客夏
wushilan	TW	company	五十岚茶饮	?五十岚|50岚
qingxinfuquan	TW	company	清心福全国际股份有限公司	清心福全
kebukeshuchenghongcha	TW	company	可不可熟成红茶
maguchafang	TW	company	麻古茶坊	?麻古
doukechayin	TW	company	亿可国际饮食股份有限公司	都可茶饮|CoCo都可
chatanghui	TW	company	茶汤会
chunshuitang	TW	company	春水堂实业股份有限公司	春水堂
haibawang	TW	company	海霸王股份有限公司	海霸王
malajituan	TW	company	马辣国际餐饮股份有限公司	马辣集团|马辣
zhujian	TW	company	筑间餐饮事业股份有限公司	筑间|筑间餐饮
huxuzhang	TW	company	胡须张股份有限公司	胡须张
dandikafei	TW	company	丹堤咖啡
yikekafei	TW	company	怡客咖啡
napolipisa	TW	company	安心食品拿坡里	拿坡里披萨
bishengketaiwan	TW	company	必胜客台湾
hongyashipin	TW	company	宏亚食品股份有限公司	宏亚食品|宏亚
guaiguaigongsi	TW	company	乖乖股份有限公司	乖乖公司
huayuanshipin	TW	company	华元食品股份有限公司	华元食品
shengxiangzhen	TW	company	盛香珍食品股份有限公司	盛香珍
kangjiang	TW	company	康匠制机股份有限公司	康匠|康匠制机
chengtian	TW	company	晟田科技工业股份有限公司	晟田|晟田科技
baoyi	TW	company	宝一科技股份有限公司	宝一|宝一科技
tuofengkeji	TW	company	驼峰科技股份有限公司	驼峰科技
takai	TW	company	拓凯实业股份有限公司	拓凯|拓凯实业
zhangronggang	TW	company	长荣钢铁股份有限公司	长荣钢|长荣钢铁
zhangrongguoji	TW	company	长荣国际股份有限公司	长荣国际
mingqi	TW	company	明碁电脑股份有限公司	明碁|明碁电脑
dazhongdiannao	TW	company	大众电脑股份有限公司	大众电脑
shentongdiannao	TW	company	神通电脑股份有限公司	神通电脑|神通集团|神通资科
lunfei	TW	company	伦飞电脑股份有限公司	伦飞|伦飞电脑
hongke	TW	company	宏碁科技股份有限公司	宏科|宏碁科技
lijiediannao	TW	company	力捷电脑股份有限公司	力捷电脑|力捷
xuli	TW	company	旭丽股份有限公司	旭丽
zhifu	TW	company	致福股份有限公司	致福
yuanxingkeji	TW	company	源兴科技股份有限公司	源兴科技
yingqunqiye	TW	company	英群企业股份有限公司	英群企业
chengzhou	TW	company	诚洲电子股份有限公司	诚洲|诚洲电子
dabadianzi	TW	company	大霸电子股份有限公司	大霸电子
zhendanxing	TW	company	震旦行股份有限公司	震旦行|震旦集团|?震旦
taiwanfeilipu	TW	company	台湾飞利浦
deqibandaoti	TW	company	德碁半导体股份有限公司	德碁半导体
shidajitidianlu	TW	company	世大积体电路股份有限公司	世大积体电路|世大
hetaibandaoti	TW	company	合泰半导体股份有限公司	合泰半导体
maoxi	TW	company	茂硅电子股份有限公司	茂矽|茂硅
hualongweidianzi	TW	company	华隆微电子股份有限公司	华隆微电子
taiwanguwang	TW	company	台湾固网股份有限公司	台湾固网|台固
dongsenkuanpin	TW	company	东森宽频电信股份有限公司	东森宽频
xinshijizitong	TW	company	新世纪资通股份有限公司	新世纪资通|速博
fanyadianxin	TW	company	泛亚电信股份有限公司	泛亚电信|东信电讯
huashankongchu	TW	company	华膳空厨股份有限公司	华膳空厨|华膳
zhangrongkongchu	TW	company	长荣空厨股份有限公司	长荣空厨|长荣空厨公司
zhongguoshihuakaifa	TW	company	中国石油化学工业开发股份有限公司	中国石化开发
tangrong	TW	company	唐荣铁工厂股份有限公司	唐荣|唐荣公司|唐荣铁工厂
zhonglingongsi	TW	company	中磷股份有限公司	中磷公司
nonglingongsi	TW	company	台湾农林股份有限公司	农林公司
taikai	TW	company	台湾土地开发股份有限公司	台开|台湾土地开发
xianglin	TW	company	乡林建设事业股份有限公司	乡林|乡林建设
huiyujianshe	TW	company	惠宇建设股份有限公司	惠宇建设
zongtai	TW	company	总太地产开发股份有限公司	总太|总太地产
)",
// Power plants
R"(
dalindianchang	TW	company	大林发电厂	大林电厂|大林火力发电厂
xingdadianchang	TW	company	兴达发电厂	兴达电厂|兴达火力发电厂
taizhongdianchang	TW	company	台中发电厂	台中电厂|台中火力发电厂
datandianchang	TW	company	大潭发电厂	大潭电厂|大潭火力发电厂
tongxiaodianchang	TW	company	通霄发电厂	通霄电厂|通霄火力发电厂
xiehedianchang	TW	company	协和发电厂	协和电厂|协和火力发电厂
linkoudianchang	TW	company	林口发电厂	林口电厂|林口火力发电厂
nanbudianchang	TW	company	南部发电厂	南部电厂|南部火力发电厂
longmendianchang	TW	company	龙门发电厂	龙门电厂|龙门火力发电厂
mingtandianchang	TW	company	明潭发电厂	明潭电厂|明潭火力发电厂
daguandianchang	TW	company	大观发电厂	大观电厂|大观火力发电厂
jianshandianchang	TW	company	尖山发电厂	尖山电厂|尖山火力发电厂
mailiaodianchang	TW	company	麦寮发电厂	麦寮电厂|麦寮火力发电厂
hepingdianchang	TW	company	和平发电厂	和平电厂|和平火力发电厂
haihudianchang	TW	company	海湖发电厂	海湖电厂|海湖火力发电厂
jiahuidianchang	TW	company	嘉惠发电厂	嘉惠电厂|嘉惠火力发电厂
xintaodianchang	TW	company	新桃发电厂	新桃电厂|新桃火力发电厂
guoguangdianchang	TW	company	国光发电厂	国光电厂|国光火力发电厂
xingnengdianchang	TW	company	星能发电厂	星能电厂|星能火力发电厂
xingyuandianchang	TW	company	星元发电厂	星元电厂|星元火力发电厂
senbadianchang	TW	company	森霸发电厂	森霸电厂|森霸火力发电厂
fengdedianchang	TW	company	丰德发电厂	丰德电厂|丰德火力发电厂
suaodianchang	TW	company	苏澳发电厂	苏澳电厂|苏澳火力发电厂
shenaodianchang	TW	company	深澳发电厂	深澳电厂|深澳火力发电厂
qingshanfadianchang	HK	company	青山发电厂	青山电厂
longgutanfadianchang	HK	company	龙鼓滩发电厂	龙鼓滩电厂
nanyafadianchang	HK	company	南丫发电厂	南丫电厂
)",
// Taiwan: cable, leisure, parts; Hong Kong: trusts
R"(
haoledi	TW	company	好乐迪股份有限公司	好乐迪
qiangui	TW	company	钱柜企业股份有限公司	钱柜|钱柜企业
zhongjiawanglu	TW	company	中嘉网路股份有限公司	中嘉网路|中嘉
taigumeiti	TW	company	台固媒体股份有限公司	台固媒体
taiwankuanpin	TW	company	台湾宽频通讯顾问股份有限公司	台湾宽频|台湾宽频通讯
dafengdian	TW	company	大丰有线电视股份有限公司	大丰电|大丰有线
xianyuxian	TW	company	鲜芋仙
fengdake	TW	company	丰达科技股份有限公司	丰达科|丰达科技
zhulong	TW	company	驻龙精密机械股份有限公司	驻龙|驻龙精密
yaguoyouting	TW	company	亚果游艇开发股份有限公司	亚果游艇
jiahongyouting	TW	company	嘉鸿游艇集团	嘉鸿游艇
donggeyouting	TW	company	东哥游艇股份有限公司	东哥游艇
donglongwujin	TW	company	东隆五金工业股份有限公司	东隆五金
quanguojiayouzhan	TW	company	全国加油站股份有限公司	全国加油站
taiyashiyou	TW	company	台亚石油股份有限公司	台亚石油
tongyijinggong	TW	company	统一精工股份有限公司	统一精工
dinglijianshe	TW	company	鼎立建设股份有限公司	鼎立建设
xindashuini	TW	company	信大水泥股份有限公司	信大水泥
dongnanshuini	TW	company	东南水泥股份有限公司	东南水泥
runhong	TW	company	润弘精密工程股份有限公司	润弘|润弘精密
chengde	TW	company	晟德大药厂股份有限公司	晟德|晟德大药厂
haodingyinshuiji	TW	company	豪鼎饮水机股份有限公司	豪鼎饮水机
jiankangli	TW	company	健康力公司	?健康力
tailongshouchuangguan	TW	company	台隆工业股份有限公司	台隆手创馆
aijialiangfan	TW	company	爱家量贩股份有限公司	爱家量贩
yuandaqihuo	TW	company	元大期货股份有限公司	元大期货
qunyiqihuo	TW	company	群益期货股份有限公司	群益期货
kaijiqihuo	TW	company	凯基期货股份有限公司	凯基期货
kangheqihuo	TW	company	康和期货股份有限公司	康和期货
taiwandakuanpin	TW	company	台湾大宽频股份有限公司	台湾大宽频
weixiuyingcheng	TW	company	威秀影城股份有限公司	威秀影城
guobinyingcheng	TW	company	国宾影城股份有限公司	国宾影城
xiutaiyingcheng	TW	company	秀泰影城股份有限公司	秀泰影城
huayingyule	TW	company	华映娱乐股份有限公司	华映娱乐
jiashangyule	TW	company	甲上娱乐股份有限公司	甲上娱乐
qianhouzi	TW	company	牵猴子股份有限公司	牵猴子
qunxingruizhi	TW	company	群星瑞智股份有限公司	群星瑞智
dingtaifengjituan	TW	company	鼎泰丰小吃店	鼎泰丰集团
xinye	TW	company	欣叶国际餐饮股份有限公司	欣叶|欣叶国际餐饮
xiangbin	TW	company	飨宾餐旅事业股份有限公司	飨宾|飨宾餐旅
furongdafandian	TW	company	福容大饭店股份有限公司	福容大饭店
huangxiang-tw	TW	company	煌翔股份有限公司	煌翔
fenghuanghangkong	TW	company	凤凰航空股份有限公司	凤凰航空
jinlifeng	HK	company	金利丰证券有限公司	金利丰|金利丰证券
zhujiangchuanwu	HK	company	珠江船务企业有限公司	珠江船务
zhifuchanyexintuo	HK	company	置富产业信托
yuexiufangchanjijin	HK	company	越秀房地产投资信托基金	越秀房产基金
yangguangfangchanjijin	HK	company	阳光房地产投资信托基金	阳光房产基金
hongfuchanyexintuo	HK	company	泓富产业信托
chunquanchanyexintuo	HK	company	春泉产业信托
huixianchanyexintuo	HK	company	汇贤产业信托
)"};

}  // namespace kuang::data

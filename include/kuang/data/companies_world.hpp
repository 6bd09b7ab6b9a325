#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Firms of the rest of the world, under their mainland, Taiwan and Hong Kong names.
// Source: written for this project from general knowledge, 2026-11-24; tickers not checked against exchange lists.
// All names in Simplified: texts are folded before they are looked up.
// Columns (tab-separated): id, nation, type (company, media), canonical name, aliases (|), tickers (|).
// An alias with ? before it is also a common word or another name and counts only with evidence.
inline constexpr rows_of companies_world[] = {
// Technology and internet
R"(
microsoft	US	company	微软公司	微软|微软中国	NASDAQ:MSFT
apple	US	company	苹果公司	?苹果|苹果电脑公司|Apple Inc	NASDAQ:AAPL
google	US	company	谷歌公司	谷歌|Google|字母表公司|Alphabet	NASDAQ:GOOGL
deepmind	GB	company	深度思维公司	DeepMind|深度思维	
youtube	US	company	YouTube公司	YouTube	
waymo	US	company	Waymo公司	Waymo	
amazon	US	company	亚马逊公司	亚马逊|亚马逊网	NASDAQ:AMZN
aws	US	company	亚马逊云科技	亚马逊云|亚马逊AWS|AWS	
meta	US	company	Meta平台公司	脸书|?脸谱|Facebook|脸书公司|?Meta|Meta公司	NASDAQ:META
instagram	US	company	Instagram公司	Instagram	
whatsapp	US	company	WhatsApp公司	WhatsApp	
nvidia	US	company	英伟达公司	英伟达|辉达|辉达公司|NVIDIA	NASDAQ:NVDA
tesla	US	company	特斯拉公司	特斯拉	NASDAQ:TSLA
intel	US	company	英特尔公司	英特尔	NASDAQ:INTC
amd	US	company	超威半导体公司	超威半导体|超微半导体|超威|?超微|AMD	NASDAQ:AMD
supermicro	US	company	超微电脑公司	超微电脑|美超微|Supermicro	NASDAQ:SMCI
xilinx	US	company	赛灵思公司	赛灵思|Xilinx	
altera	US	company	阿尔特拉公司	阿尔特拉|Altera	
qualcomm	US	company	高通公司	高通|美国高通|Qualcomm	NASDAQ:QCOM
broadcom	US	company	博通公司	博通	NASDAQ:AVGO
micron	US	company	美光科技有限公司	美光科技|美光	NASDAQ:MU
ti	US	company	德州仪器公司	德州仪器	NASDAQ:TXN
ibm	US	company	国际商业机器公司	IBM	NYSE:IBM
oracle	US	company	甲骨文公司	甲骨文|Oracle	NYSE:ORCL
cisco	US	company	思科系统公司	思科	NASDAQ:CSCO
hp	US	company	惠普公司	惠普|惠普科技	NYSE:HPQ
hpe	US	company	慧与公司	慧与|慧与科技|HPE	NYSE:HPE
dell	US	company	戴尔公司	戴尔	NYSE:DELL
motorola	US	company	摩托罗拉公司	摩托罗拉	
compaq	US	company	康柏电脑公司	康柏|康柏电脑|康柏公司	
sun-micro	US	company	太阳微系统公司	太阳微系统|升阳电脑|Sun公司	
netscape	US	company	网景通信公司	网景公司|网景	
aol	US	company	美国在线公司	美国在线|AOL	
yahoo	US	company	雅虎公司	雅虎|雅虎中国|Yahoo	
ebay	US	company	电子海湾公司	eBay	NASDAQ:EBAY
paypal	US	company	贝宝公司	贝宝|PayPal	NASDAQ:PYPL
twitter	US	company	推特公司	推特|Twitter|X公司	
xai	US	company	xAI公司	xAI	
openai	US	company	OpenAI公司	OpenAI	
anthropic	US	company	Anthropic公司	Anthropic	
scale-ai	US	company	Scale AI公司	Scale AI	
perplexity	US	company	Perplexity公司	Perplexity	
huggingface	US	company	抱抱脸公司	Hugging Face|抱抱脸	
mistral	FR	company	Mistral AI公司	Mistral AI|Mistral	
coreweave	US	company	CoreWeave公司	CoreWeave	NASDAQ:CRWV
databricks	US	company	Databricks公司	Databricks	
palantir	US	company	帕兰提尔公司	Palantir|帕兰提尔	NASDAQ:PLTR
snowflake	US	company	雪花公司	Snowflake	NYSE:SNOW
salesforce	US	company	赛富时公司	赛富时|Salesforce	NYSE:CRM
adobe	US	company	奥多比公司	Adobe|奥多比	NASDAQ:ADBE
autodesk	US	company	欧特克公司	欧特克|Autodesk	NASDAQ:ADSK
synopsys	US	company	新思科技公司	新思科技|Synopsys	NASDAQ:SNPS
cadence	US	company	楷登电子公司	楷登电子|益华电脑|Cadence	NASDAQ:CDNS
vmware	US	company	威睿公司	VMware|威睿	
red-hat	US	company	红帽公司	Red Hat	
novell	US	company	网威公司	Novell	
symantec	US	company	赛门铁克公司	赛门铁克	
mcafee	US	company	迈克菲公司	迈克菲|McAfee	
crowdstrike	US	company	CrowdStrike公司	CrowdStrike	NASDAQ:CRWD
zoom	US	company	Zoom视频通信公司	Zoom公司	NASDAQ:ZM
github	US	company	GitHub公司	GitHub	
linkedin	US	company	领英公司	领英|LinkedIn	
snap	US	company	Snap公司	Snapchat|色拉布	NYSE:SNAP
reddit	US	company	Reddit公司	Reddit	NYSE:RDDT
pinterest	US	company	缤趣公司	Pinterest	NYSE:PINS
uber	US	company	优步公司	优步|Uber	NYSE:UBER
airbnb	US	company	爱彼迎公司	爱彼迎|Airbnb	NASDAQ:ABNB
lyft	US	company	来福车公司	来福车|Lyft	NASDAQ:LYFT
booking	US	company	缤客控股公司	?缤客|Booking.com|Booking控股	NASDAQ:BKNG
expedia	US	company	亿客行集团	亿客行|Expedia	NASDAQ:EXPE
tripadvisor	US	company	猫途鹰公司	猫途鹰	NASDAQ:TRIP
doordash	US	company	DoorDash公司	DoorDash	NASDAQ:DASH
groupon	US	company	高朋公司	Groupon|酷朋	NASDAQ:GRPN
roblox	US	company	罗布乐思公司	罗布乐思|Roblox	NYSE:RBLX
unity	US	company	优美缔公司	优美缔	NYSE:U
epic-games	US	company	英佩游戏公司	Epic Games|英佩游戏|Epic	
valve	US	company	维尔福集团	维尔福公司|Valve公司|Valve	
blizzard	US	company	暴雪娱乐公司	暴雪娱乐	
ea	US	company	美国艺电公司	艺电|?EA	NASDAQ:EA
activision	US	company	动视暴雪公司	动视暴雪
take-two	US	company	Take-Two互动软件公司	Take-Two	NASDAQ:TTWO
spacex	US	company	太空探索技术公司	SpaceX|太空探索公司|太空探索科技公司	
starlink	US	company	星链公司	Starlink	
neuralink	US	company	神经链公司	Neuralink|神经连接公司	
blue-origin	US	company	蓝色起源公司	蓝色起源	
virgin-galactic	US	company	维珍银河公司	维珍银河	NYSE:SPCE
boston-dynamics	US	company	波士顿动力公司	波士顿动力	
figure-ai	US	company	Figure AI公司	Figure AI	
kodak	US	company	伊士曼柯达公司	柯达|柯达公司|伊士曼柯达	NYSE:KODK
xerox	US	company	施乐公司	施乐|全录公司	NASDAQ:XRX
polaroid	US	company	宝丽来公司	宝丽来|拍立得公司	
gopro	US	company	GoPro公司	GoPro	NASDAQ:GPRO
garmin	CH	company	佳明公司	佳明|Garmin	NYSE:GRMN
western-digital	US	company	西部数据公司	西部数据|威腾电子|?西数	NASDAQ:WDC
seagate	US	company	希捷科技公司	希捷|希捷科技	NASDAQ:STX
sandisk	US	company	闪迪公司	闪迪|SanDisk|Sandisk|晟碟	NASDAQ:SNDK
kingston	US	company	金士顿科技公司	金士顿	
arista	US	company	Arista网络公司	Arista	NYSE:ANET
juniper	US	company	瞻博网络公司	瞻博网络	
lucent	US	company	朗讯科技公司	朗讯|朗讯科技	
nortel	CA	company	北电网络公司	北电网络|北方电讯|北电	
blackberry	CA	company	黑莓公司	黑莓手机|RIM公司|?黑莓	NYSE:BB
shopify	CA	company	Shopify公司	Shopify	NASDAQ:SHOP
nokia	FI	company	诺基亚公司	诺基亚|Nokia	NYSE:NOK
ericsson	SE	company	爱立信公司	爱立信|易利信	NASDAQ:ERIC
alcatel	FR	company	阿尔卡特公司	阿尔卡特|阿尔卡特朗讯	
sap	DE	company	思爱普公司	思爱普|SAP公司|SAP	NYSE:SAP
spotify	SE	company	声田公司	Spotify|声破天|声田	NYSE:SPOT
skype	LU	company	Skype公司	Skype	
telegram	AE	company	Telegram公司	Telegram	
klarna	SE	company	Klarna公司	Klarna	
ubisoft	FR	company	育碧公司	育碧	
supercell	FI	company	超级细胞公司	Supercell	
yandex	RU	company	扬杰克斯公司	Yandex	
kaspersky	RU	company	卡巴斯基实验室	卡巴斯基	
vk	RU	company	VK公司	VKontakte	
grab	SG	company	格步公司	Grab公司	NASDAQ:GRAB
sea-ltd	SG	company	冬海集团	Sea集团	NYSE:SE
goto	ID	company	GoTo集团	Gojek|Tokopedia	
flipkart	IN	company	Flipkart公司	Flipkart	
mercadolibre	AR	company	美客多公司	美客多|MercadoLibre	NASDAQ:MELI
coupang	KR	company	酷澎公司	酷澎|Coupang	NYSE:CPNG
naver	KR	company	NAVER公司	NAVER	KRX:035420
kakao	KR	company	Kakao公司	Kakao	KRX:035720
nexon	KR	company	纳克森公司	NEXON	TSE:3659
ncsoft	KR	company	NCSOFT公司	NCSOFT|恩希软体	KRX:036570
krafton	KR	company	魁匠团公司	魁匠团|KRAFTON	KRX:259960
line	JP	company	LY公司	LINE公司|LY Corporation	TSE:4689
rakuten	JP	company	乐天集团股份有限公司	日本乐天|?乐天|乐天市场	TSE:4755
mercari	JP	company	Mercari公司	Mercari	TSE:4385
)",
// Chips and equipment outside the United States
R"(
asml	NL	company	阿斯麦公司	阿斯麦|ASML|艾司摩尔|艾斯摩尔|艾司摩尔公司	NASDAQ:ASML
arm	GB	company	安谋公司	安谋|ARM公司|安谋国际	NASDAQ:ARM
nxp	NL	company	恩智浦半导体公司	恩智浦	NASDAQ:NXPI
nexperia	NL	company	安世半导体公司	安世半导体|安世	
stm	CH	company	意法半导体公司	意法半导体	NYSE:STM
infineon	DE	company	英飞凌科技公司	英飞凌	
zeiss	DE	company	卡尔蔡司公司	蔡司|卡尔蔡司|蔡司公司	
globalfoundries	US	company	格罗方德公司	格芯|格罗方德	NASDAQ:GFS
applied-materials	US	company	应用材料公司	应材	NASDAQ:AMAT
lam	US	company	泛林集团	科林研发|泛林	NASDAQ:LRCX
kla	US	company	科磊公司	科磊|科天半导体	NASDAQ:KLAC
marvell	US	company	美满电子科技公司	美满电子|迈威尔|Marvell	NASDAQ:MRVL
adi	US	company	亚德诺半导体公司	亚德诺|亚德诺半导体|ADI	NASDAQ:ADI
onsemi	US	company	安森美半导体公司	安森美	NASDAQ:ON
wolfspeed	US	company	Wolfspeed公司	Wolfspeed	NYSE:WOLF
teradyne	US	company	泰瑞达公司	泰瑞达	NASDAQ:TER
corning	US	company	康宁公司	?康宁	NYSE:GLW
freescale	US	company	飞思卡尔半导体公司	飞思卡尔	
rambus	US	company	Rambus公司	Rambus	NASDAQ:RMBS
cerebras	US	company	Cerebras公司	Cerebras	
groq	US	company	Groq公司	Groq	
tel	JP	company	东京电子株式会社	东京电子|东京威力科创	TSE:8035
renesas	JP	company	瑞萨电子株式会社	瑞萨电子|瑞萨	TSE:6723
kioxia	JP	company	铠侠控股株式会社	铠侠	TSE:285A
rapidus	JP	company	Rapidus株式会社	Rapidus	
elpida	JP	company	尔必达存储器株式会社	尔必达	
advantest	JP	company	爱德万测试株式会社	爱德万测试|爱德万	TSE:6857
screen	JP	company	迪恩士株式会社	迪恩士|SCREEN集团	TSE:7735
disco	JP	company	迪思科株式会社	迪思科	TSE:6146
lasertec	JP	company	Lasertec株式会社	Lasertec	TSE:6920
shin-etsu	JP	company	信越化学工业株式会社	信越化学|?信越	TSE:4063
sumco	JP	company	胜高株式会社	胜高公司|?胜高|SUMCO	TSE:3436
tokyo-ohka	JP	company	东京应化工业株式会社	东京应化	TSE:4186
jsr	JP	company	JSR株式会社	JSR公司|JSR	
murata	JP	company	村田制作所	?村田	TSE:6981
tdk	JP	company	TDK株式会社	TDK	TSE:6762
kyocera	JP	company	京瓷株式会社	京瓷	TSE:6971
nidec	JP	company	日本电产株式会社	日本电产|尼得科	TSE:6594
keyence	JP	company	基恩士株式会社	基恩士	TSE:6861
fanuc	JP	company	发那科株式会社	发那科	TSE:6954
yaskawa	JP	company	安川电机株式会社	安川电机	TSE:6506
omron	JP	company	欧姆龙株式会社	欧姆龙	TSE:6645
smc-jp	JP	company	SMC株式会社	SMC公司	TSE:6273
hoya	JP	company	豪雅株式会社	豪雅公司	TSE:7741
ibiden	JP	company	揖斐电株式会社	揖斐电	TSE:4062
japan-display	JP	company	日本显示器公司		TSE:6740
samsung	KR	company	三星电子株式会社	三星电子|三星集团|三星公司|三星	KRX:005930
samsung-sdi	KR	company	三星SDI株式会社	三星SDI	KRX:006400
samsung-display	KR	company	三星显示公司	三星显示	
samsung-cnt	KR	company	三星物产株式会社	三星物产	KRX:028260
samsung-heavy	KR	company	三星重工业株式会社	三星重工	KRX:010140
samsung-bio	KR	company	三星生物制剂公司	三星生物|三星生物制剂	KRX:207940
sk	KR	company	SK集团		KRX:034730
sk-hynix	KR	company	SK海力士公司	海力士|SK海力士|现代半导体	KRX:000660
sk-telecom	KR	company	SK电讯公司	SK电讯|SK Telecom	KRX:017670
sk-on	KR	company	SK On公司	SK On	
)",
// Korea
R"(
lg	KR	company	LG集团	LG	KRX:003550
lg-electronics	KR	company	LG电子公司	LG电子	KRX:066570
lg-display	KR	company	LG显示公司	LG显示|乐金显示|LG Display	KRX:034220
lg-es	KR	company	LG新能源公司	LG新能源	KRX:373220
lg-chem	KR	company	LG化学公司	LG化学	KRX:051910
hyundai	KR	company	现代汽车公司	现代汽车|现代汽车集团|?现代	KRX:005380
kia	KR	company	起亚汽车公司	起亚汽车|起亚	KRX:000270
hyundai-group	KR	company	现代集团	韩国现代集团	
hd-hyundai	KR	company	HD现代集团	HD现代|现代重工|HD现代重工	KRX:329180
hyundai-mobis	KR	company	现代摩比斯公司	现代摩比斯	KRX:012330
daewoo	KR	company	大宇集团	大宇公司|大宇汽车|?大宇	
hanwha-ocean	KR	company	韩华海洋公司	韩华海洋|大宇造船	KRX:042660
hanwha	KR	company	韩华集团	韩华	KRX:000880
ssangyong	KR	company	双龙汽车公司	双龙汽车	
posco	KR	company	浦项制铁公司	浦项制铁|浦项钢铁|浦项控股|浦项	KRX:005490
lotte	KR	company	乐天集团	乐天玛特|韩国乐天|?乐天	KRX:004990
shinsegae	KR	company	新世界集团(韩国)	易买得	KRX:004170
cj	KR	company	CJ集团	希杰集团|希杰	KRX:001040
doosan	KR	company	斗山集团	?斗山	KRX:000150
korean-air	KR	company	大韩航空公司	大韩航空	KRX:003490
asiana	KR	company	韩亚航空公司	韩亚航空	KRX:020560
jeju-air	KR	company	济州航空公司	济州航空	KRX:089590
hmm	KR	company	HMM公司	现代商船|韩新海运	KRX:011200
hanjin	KR	company	韩进集团	韩进海运	
kt	KR	company	韩国电信公司	韩国电信	KRX:030200
kepco	KR	company	韩国电力公社	韩国电力公司|韩国电力	KRX:015760
khnp	KR	company	韩国水电与核电公司	韩国水电核电公司|韩水原	
amore	KR	company	爱茉莉太平洋集团	爱茉莉太平洋	KRX:090430
nongshim	KR	company	农心集团	农心	KRX:004370
orion	KR	company	好丽友公司	好丽友	KRX:271560
samyang	KR	company	三养食品公司	三养食品	KRX:003230
hybe	KR	company	HYBE公司	HYBE	KRX:352820
sm-ent	KR	company	SM娱乐公司	SM娱乐|SM公司	KRX:041510
jyp	KR	company	JYP娱乐公司	JYP娱乐|JYP	KRX:035900
yg	KR	company	YG娱乐公司	YG娱乐	KRX:122870
kb	KR	company	KB金融集团	KB金融|韩国国民银行	KRX:105560
shinhan	KR	company	新韩金融集团	新韩银行|新韩金融	KRX:055550
hana	KR	company	韩亚金融集团	韩亚银行|韩亚金融	KRX:086790
woori	KR	company	友利金融集团	友利银行|友利金融	KRX:316140
mirae	KR	company	未来资产集团	未来资产证券	KRX:006800
krx	KR	company	韩国交易所	韩国证券交易所	
)",
// Japan
R"(
sony	JP	company	索尼集团公司	索尼|索尼公司|新力公司|?新力	TSE:6758|NYSE:SONY
panasonic	JP	company	松下控股株式会社	松下电器|松下|松下公司|国际牌	TSE:6752
sanyo	JP	company	三洋电机株式会社	三洋电机|三洋	
toshiba	JP	company	株式会社东芝	东芝公司|东芝	
hitachi	JP	company	日立制作所	日立公司|日立	TSE:6501
sharp	JP	company	夏普公司	夏普	TSE:6753
canon	JP	company	佳能公司	佳能	TSE:7751
nikon	JP	company	尼康公司	尼康	TSE:7731
fujitsu	JP	company	富士通公司	富士通	TSE:6702
nec	JP	company	日本电气株式会社	NEC|日本电气|恩益禧	TSE:6701
epson	JP	company	精工爱普生株式会社	爱普生	TSE:6724
seiko	JP	company	精工集团株式会社	精工集团	TSE:8050
casio	JP	company	卡西欧计算机株式会社	卡西欧	TSE:6952
ricoh	JP	company	理光株式会社	理光公司|理光	TSE:7752
fujifilm	JP	company	富士胶片控股株式会社	富士胶片|富士软片	TSE:4901
olympus	JP	company	奥林巴斯株式会社	奥林巴斯	TSE:7733
konica	JP	company	柯尼卡美能达株式会社	柯尼卡美能达|柯尼卡	TSE:4902
brother	JP	company	兄弟工业株式会社	兄弟工业	TSE:6448
toyota	JP	company	丰田汽车公司	丰田汽车|丰田	TSE:7203|NYSE:TM
lexus	JP	company	雷克萨斯	凌志汽车	
honda	JP	company	本田技研工业株式会社	本田汽车|本田	TSE:7267|NYSE:HMC
nissan	JP	company	日产汽车公司	日产汽车|?日产	TSE:7201
infiniti	JP	company	英菲尼迪		
mazda	JP	company	马自达汽车公司	马自达|马自达汽车	TSE:7261
suzuki	JP	company	铃木汽车公司	铃木汽车|?铃木	TSE:7269
subaru	JP	company	斯巴鲁株式会社	斯巴鲁|速霸陆|富士重工	TSE:7270
isuzu	JP	company	五十铃汽车公司	五十铃汽车|五十铃	TSE:7202
daihatsu	JP	company	大发工业株式会社	大发工业|大发汽车	
hino	JP	company	日野汽车公司	日野汽车	TSE:7205
yamaha	JP	company	雅马哈株式会社	雅马哈|山叶	TSE:7951
kawasaki	JP	company	川崎重工业株式会社	川崎重工	TSE:7012
ihi	JP	company	IHI株式会社	石川岛播磨重工	TSE:7013
mitsubishi	JP	company	三菱集团	三菱公司|三菱	
mitsubishi-corp	JP	company	三菱商事株式会社	三菱商事	TSE:8058
mitsubishi-motors	JP	company	三菱汽车工业株式会社	三菱汽车|日本三菱	TSE:7211
mhi	JP	company	三菱重工业株式会社	三菱重工	TSE:7011
mitsubishi-electric	JP	company	三菱电机株式会社	三菱电机	TSE:6503
mufg	JP	company	三菱日联金融集团	三菱日联|东京三菱银行|三菱UFJ|三菱UFJ银行|三菱东京UFJ|三菱东京UFJ银行|三菱日联银行	TSE:8306
mitsui	JP	company	三井物产株式会社	三井物产|三井集团	TSE:8031
mitsui-fudosan	JP	company	三井不动产株式会社	三井不动产	TSE:8801
smfg	JP	company	三井住友金融集团	三井住友|三井住友银行	TSE:8316
sumitomo	JP	company	住友商事株式会社	住友商事|住友集团	TSE:8053
mizuho	JP	company	瑞穗金融集团	瑞穗银行|瑞穗证券|?瑞穗	TSE:8411
itochu	JP	company	伊藤忠商事株式会社	伊藤忠商事|伊藤忠	TSE:8001
marubeni	JP	company	丸红株式会社	丸红商事|丸红	TSE:8002
softbank	JP	company	软银集团股份有限公司	软银集团|软银|软体银行	TSE:9984
ntt	JP	company	日本电信电话株式会社	日本电信电话公司|NTT	TSE:9432
docomo	JP	company	NTT都科摩公司	都科摩|NTT DoCoMo	
kddi	JP	company	KDDI株式会社	KDDI	TSE:9433
nintendo	JP	company	任天堂株式会社	任天堂	TSE:7974
sega	JP	company	世嘉飒美控股株式会社	世嘉公司|?世嘉	TSE:6460
bandai	JP	company	万代南梦宫控股株式会社	万代南梦宫|万代公司|南梦宫	TSE:7832
capcom	JP	company	卡普空株式会社	卡普空	TSE:9697
konami	JP	company	科乐美公司	科乐美|Konami	TSE:9766
squareenix	JP	company	史克威尔艾尼克斯公司	史克威尔艾尼克斯|史克威尔	TSE:9684
koei-tecmo	JP	company	光荣特库摩控股株式会社	光荣特库摩|光荣公司	TSE:3635
fromsoftware	JP	company	FromSoftware株式会社	FromSoftware	
fastretailing	JP	company	迅销集团	迅销公司|迅销|优衣库|UNIQLO	TSE:9983
muji	JP	company	良品计画株式会社	良品计划|良品计画|无印良品	TSE:7453
nitori	JP	company	似鸟控股株式会社	宜得利家居|似鸟|宜得利	TSE:9843
aeon	JP	company	永旺株式会社	永旺集团|?永旺|吉之岛|佳世客	TSE:8267
seven-i	JP	company	柒和伊控股株式会社	7&I控股|柒和伊控股|伊藤洋华堂|日本7-11	TSE:3382
lawson	JP	company	罗森株式会社	罗森便利店|罗森	
familymart	JP	company	全家便利店株式会社	全家便利店|日本全家	
takashimaya	JP	company	高岛屋株式会社	高岛屋百货|高岛屋	TSE:8233
isetan	JP	company	三越伊势丹控股株式会社	三越伊势丹|伊势丹	TSE:3099
yaohan-jp	JP	company	八佰伴株式会社	八佰伴	
don-quijote	JP	company	泛太平洋国际控股株式会社	唐吉诃德控股	TSE:7532
shiseido	JP	company	资生堂株式会社	资生堂	TSE:4911
kao	JP	company	花王株式会社	花王集团|花王公司|?花王	TSE:4452
lion-jp	JP	company	狮王株式会社	日本狮王	TSE:4912
unicharm	JP	company	尤妮佳株式会社	尤妮佳|娇联	TSE:8113
suntory	JP	company	三得利控股株式会社	三得利	
kirin	JP	company	麒麟控股株式会社	麒麟啤酒|麒麟控股	TSE:2503
asahi-breweries	JP	company	朝日集团控股株式会社	朝日啤酒|朝日集团控股	TSE:2502
sapporo	JP	company	札幌控股株式会社	札幌啤酒	TSE:2501
yakult	JP	company	养乐多本社	养乐多|益力多	TSE:2267
meiji	JP	company	明治控股株式会社	明治乳业|明治控股	TSE:2269
snow-brand	JP	company	雪印惠乳业株式会社	雪印乳业|雪印惠乳业	TSE:2270
ajinomoto	JP	company	味之素株式会社	味之素	TSE:2802
nissin	JP	company	日清食品控股株式会社	日清食品	TSE:2897
kikkoman	JP	company	龟甲万株式会社	龟甲万	TSE:2801
yoshinoya	JP	company	吉野家控股株式会社	吉野家	TSE:9861
sukiya	JP	company	泉膳控股株式会社	食其家|?善商	TSE:7550
saizeriya	JP	company	萨莉亚株式会社	萨莉亚	TSE:7581
sushiro	JP	company	F&LC株式会社	寿司郎	TSE:3563
takeda	JP	company	武田药品工业株式会社	武田药品|武田制药|?武田	TSE:4502
daiichi	JP	company	第一三共株式会社	第一三共	TSE:4568
astellas	JP	company	安斯泰来制药株式会社	安斯泰来	TSE:4503
eisai	JP	company	卫材株式会社	卫材制药|卫材药厂	TSE:4523
otsuka	JP	company	大冢控股株式会社	大冢制药	TSE:4578
chugai	JP	company	中外制药株式会社	中外制药	TSE:4519
kobayashi	JP	company	小林制药株式会社	小林制药	TSE:4967
nomura	JP	company	野村控股株式会社	野村证券|野村控股|?野村	TSE:8604
daiwa	JP	company	大和证券集团	大和证券|大和资本	TSE:8601
yamaichi	JP	company	山一证券株式会社	山一证券	
nippon-life	JP	company	日本生命保险公司	日本生命	
tokio-marine	JP	company	东京海上控股株式会社	东京海上|东京海上日动	TSE:8766
dai-ichi-life	JP	company	第一生命控股株式会社	第一生命	TSE:8750
orix	JP	company	欧力士株式会社	欧力士	TSE:8591
sbi	JP	company	SBI控股株式会社	SBI控股	TSE:8473
japan-post	JP	company	日本邮政株式会社	日本邮政	TSE:6178
jpx	JP	company	日本交易所集团	东京证券交易所|东证所|东京证交所	TSE:8697
jal	JP	company	日本航空公司	日本航空|日航	TSE:9201
ana	JP	company	全日本空输公司	全日空|全日本空输	TSE:9202
peach	JP	company	乐桃航空公司	乐桃航空	
jr-east	JP	company	东日本旅客铁道株式会社	JR东日本|东日本铁路公司	TSE:9020
jr-central	JP	company	东海旅客铁道株式会社	JR东海|东海旅客铁道	TSE:9022
jr-west	JP	company	西日本旅客铁道株式会社	JR西日本	TSE:9021
nyk	JP	company	日本邮船株式会社	日本邮船	TSE:9101
mol	JP	company	商船三井株式会社	商船三井	TSE:9104
tepco	JP	company	东京电力控股株式会社	东京电力公司|东京电力|东电公司	TSE:9501
kepco-jp	JP	company	关西电力株式会社	关西电力	TSE:9503
eneos	JP	company	引能仕控股株式会社	引能仕	TSE:5020
inpex	JP	company	国际石油开发帝石株式会社	国际石油开发帝石	TSE:1605
nippon-steel	JP	company	日本制铁株式会社	日本制铁|新日铁|新日铁住金|新日本制铁	TSE:5401
jfe	JP	company	JFE控股株式会社	JFE钢铁|JFE	TSE:5411
kobe-steel	JP	company	神户制钢所	神户制钢|神钢	TSE:5406
toray	JP	company	东丽株式会社	东丽公司	TSE:3402
asahi-kasei	JP	company	旭化成株式会社	旭化成	TSE:3407
agc	JP	company	AGC株式会社	旭硝子	TSE:5201
toto	JP	company	东陶株式会社	东陶|TOTO	TSE:5332
daikin	JP	company	大金工业株式会社	大金工业|大金空调|?大金	TSE:6367
komatsu	JP	company	小松制作所		TSE:6301
kubota	JP	company	久保田株式会社	久保田公司	TSE:6326
bridgestone	JP	company	普利司通株式会社	普利司通	TSE:5108
denso	JP	company	电装株式会社	日本电装|电装公司|?电装	TSE:6902
aisin	JP	company	爱信株式会社	爱信精机|?爱信	TSE:7259
takata	JP	company	高田株式会社	高田公司	
asics	JP	company	亚瑟士株式会社	亚瑟士	TSE:7936
mizuno	JP	company	美津浓株式会社	美津浓	TSE:8022
recruit	JP	company	瑞可利控股株式会社	瑞可利	TSE:6098
dentsu	JP	company	电通集团	电通公司	TSE:4324
toho	JP	company	东宝株式会社	东宝公司|东宝电影	TSE:9602
toei	JP	company	东映株式会社	东映动画|东映公司	TSE:9605
shochiku	JP	company	松竹株式会社	松竹公司	TSE:9601
ghibli	JP	company	吉卜力工作室	吉卜力	
kyoani	JP	company	京都动画公司	京都动画|京阿尼	
shueisha	JP	company	集英社		
kodansha	JP	company	讲谈社		
shogakukan	JP	company	小学馆		
kadokawa	JP	company	角川集团	角川书店	TSE:9468
johnnys	JP	company	杰尼斯事务所	杰尼斯	
yoshimoto	JP	company	吉本兴业		
daiei	JP	company	大荣株式会社	日本大荣	
)",
// Cars and parts of the West, India and Russia
R"(
volkswagen	DE	company	大众汽车集团	大众汽车|德国大众|福斯汽车|福斯集团|?福斯|?大众	
bmw	DE	company	宝马集团	宝马公司|宝马|BMW	
rolls-royce-cars	GB	company	劳斯莱斯汽车公司	劳斯莱斯|劳斯莱斯汽车	
mercedes	DE	company	梅赛德斯-奔驰集团	梅赛德斯-奔驰|梅赛德斯奔驰|梅赛德斯·奔驰|奔驰公司|奔驰汽车|?奔驰|宾士|朋驰	
daimler	DE	company	戴姆勒公司	戴姆勒|戴姆勒-克莱斯勒|戴姆勒克莱斯勒|戴姆勒卡车	
audi	DE	company	奥迪汽车公司	奥迪	
porsche	DE	company	保时捷公司	保时捷	
opel	DE	company	欧宝汽车公司	欧宝汽车|欧宝公司|欧宝	
man	DE	company	曼恩集团		
bosch	DE	company	博世集团	博世|博世公司	
continental-de	DE	company	大陆集团(德国)	德国大陆集团|大陆马牌	
zf	DE	company	采埃孚公司	采埃孚	
schaeffler	DE	company	舍弗勒集团	舍弗勒	
gm	US	company	通用汽车公司	通用汽车	NYSE:GM
cadillac	US	company	凯迪拉克		
buick	US	company	别克汽车公司	别克汽车|?别克	
ford	US	company	福特汽车公司	福特汽车|福特公司|福特	NYSE:F
lincoln	US	company	林肯汽车公司	林肯汽车	
chrysler	US	company	克莱斯勒公司	克莱斯勒	
jeep	US	company	吉普汽车	Jeep公司	
rivian	US	company	Rivian公司	Rivian|里维安	NASDAQ:RIVN
lucid	US	company	Lucid集团	Lucid汽车	NASDAQ:LCID
fisker	US	company	菲斯克公司	菲斯克汽车	
nikola	US	company	尼古拉公司	尼古拉汽车	
harley	US	company	哈雷戴维森公司	哈雷戴维森|哈雷机车|哈雷摩托	NYSE:HOG
goodyear	US	company	固特异轮胎橡胶公司	固特异	NASDAQ:GT
delphi	US	company	德尔福公司	?德尔福	
cummins	US	company	康明斯公司	康明斯	NYSE:CMI
volvo	SE	company	沃尔沃集团	沃尔沃汽车|沃尔沃|富豪汽车	
saab	SE	company	萨博集团	萨博汽车|绅宝汽车|萨博公司|绅宝	
scania	SE	company	斯堪尼亚公司	斯堪尼亚	
renault	FR	company	雷诺汽车公司	雷诺汽车|雷诺集团|雷诺	
psa	FR	company	标致雪铁龙集团	标致雪铁龙|标致汽车|雪铁龙|宝狮|?标致	
michelin	FR	company	米其林集团	米其林公司|米其林轮胎|米其林	
stellantis	NL	company	斯泰兰蒂斯集团	Stellantis|斯泰兰蒂斯	NYSE:STLA
fiat	IT	company	菲亚特汽车公司	菲亚特|菲亚特克莱斯勒|飞雅特	
ferrari	IT	company	法拉利公司	法拉利	NYSE:RACE
lamborghini	IT	company	兰博基尼公司	兰博基尼|蓝宝坚尼	
maserati	IT	company	玛莎拉蒂公司	玛莎拉蒂	
pirelli	IT	company	倍耐力公司	倍耐力	
ducati	IT	company	杜卡迪公司	杜卡迪	
jlr	GB	company	捷豹路虎公司	捷豹路虎|捷豹|路虎汽车|路虎	
bentley	GB	company	宾利汽车公司	宾利汽车|?宾利	
aston-martin	GB	company	阿斯顿马丁公司	阿斯顿马丁|阿斯顿·马丁	
rover	GB	company	罗孚汽车公司	罗孚汽车|罗孚集团	
mclaren	GB	company	迈凯伦集团	迈凯伦公司|迈凯伦|麦拉伦	
lotus	GB	company	路特斯集团	路特斯|莲花汽车	NASDAQ:LOT
skoda	CZ	company	斯柯达汽车公司	斯柯达	
seat	ES	company	西雅特汽车公司	西雅特	
dacia	RO	company	达契亚汽车公司	达契亚	
avtovaz	RU	company	伏尔加汽车公司	拉达汽车	
kamaz	RU	company	卡玛斯公司	卡玛斯	
magna	CA	company	麦格纳国际公司	麦格纳	NYSE:MGA
tata	IN	company	塔塔集团	塔塔汽车|塔塔钢铁|?塔塔	
mahindra	IN	company	马恒达集团	马恒达|马辛德拉	
maruti	IN	company	马鲁蒂铃木公司	马鲁蒂铃木	
vinfast	VN	company	VinFast公司	VinFast|越南Vingroup	NASDAQ:VFS
proton	MY	company	宝腾控股公司	宝腾汽车|宝腾	
)",
// Aircraft, airlines, defence
R"(
boeing	US	company	波音公司	波音	NYSE:BA
airbus	NL	company	空中客车公司	空中客车|空客|空客公司|空中巴士|空巴	
mcdonnell	US	company	麦克唐纳-道格拉斯公司	麦道公司|麦道	
lockheed	US	company	洛克希德-马丁公司	洛克希德-马丁|洛克希德马丁|洛克希德·马丁|洛马公司|洛马	NYSE:LMT
northrop	US	company	诺斯罗普-格鲁曼公司	诺斯罗普-格鲁曼|诺斯罗普·格鲁曼|诺格公司|诺斯洛普格鲁曼|诺斯罗普	NYSE:NOC
raytheon	US	company	雷神技术公司	雷神公司|雷神技术|雷神科技	NYSE:RTX
pratt	US	company	普拉特-惠特尼公司	普惠公司|普拉特-惠特尼|普惠发动机	
general-dynamics	US	company	通用动力公司	通用动力	NYSE:GD
l3harris	US	company	L3哈里斯技术公司	L3哈里斯	NYSE:LHX
anduril	US	company	安杜里尔公司	安杜里尔|Anduril	
spirit-aero	US	company	势必锐航空系统公司	势必锐	
bae	GB	company	英国宇航系统公司	英国宇航|BAE系统|BAE系统公司|贝宜系统	LSE:BA
rollsroyce	GB	company	罗尔斯-罗伊斯公司	罗罗公司|罗罗|罗尔斯罗伊斯|罗尔斯-罗伊斯|罗尔斯·罗伊斯|英国罗罗	LSE:RR
thales	FR	company	泰雷兹集团	泰雷兹|泰利斯	
dassault	FR	company	达索集团	达索航空|达索系统|达索公司|达梭|?达索	
safran	FR	company	赛峰集团	赛峰	
mbda	FR	company	欧洲导弹集团		
arianespace	FR	company	阿丽亚娜空间公司	阿里安航天公司|亚利安太空公司	
eads	NL	company	欧洲航空防务与航天公司	欧洲宇航防务集团|EADS	
leonardo	IT	company	莱奥纳多公司		
rheinmetall	DE	company	莱茵金属公司	莱茵金属	
bombardier	CA	company	庞巴迪公司	庞巴迪	
embraer	BR	company	巴西航空工业公司	巴航工业|巴西航空工业	NYSE:ERJ
sukhoi	RU	company	苏霍伊公司	苏霍伊飞机公司	
uac	RU	company	俄罗斯联合航空制造集团公司	联合航空制造集团|伊尔库特公司|米格公司	
rosoboron	RU	company	俄罗斯国防出口公司		
rostec	RU	company	俄罗斯国家技术集团	俄罗斯技术集团|俄技集团	
antonov	UA	company	安东诺夫设计局	安东诺夫公司	
elbit	IL	company	埃尔比特系统公司	埃尔比特系统	
hal	IN	company	印度斯坦航空公司	印度斯坦航空有限公司	
pan-am	US	company	泛美航空公司	泛美航空	
united	US	company	美国联合航空公司	美联航|联合航空公司|联合航空|美国联航	NASDAQ:UAL
american-airlines	US	company	美国航空公司	美国航空|美航	NASDAQ:AAL
delta-air	US	company	达美航空公司	达美航空|达美|三角洲航空	NYSE:DAL
southwest	US	company	美国西南航空公司	美国西南航空|西南航空	NYSE:LUV
northwest	US	company	美国西北航空公司	美国西北航空|西北航空	
twa	US	company	环球航空公司		
continental-air	US	company	美国大陆航空公司	美国大陆航空|大陆航空	
alaska-air	US	company	阿拉斯加航空公司	阿拉斯加航空	NYSE:ALK
spirit-air	US	company	精神航空公司	精神航空	
jetblue	US	company	捷蓝航空公司	捷蓝航空|捷蓝	NASDAQ:JBLU
hawaiian	US	company	夏威夷航空公司	夏威夷航空	
air-canada	CA	company	加拿大航空公司	加拿大航空|加航	
westjet	CA	company	西捷航空公司	西捷航空	
ba	GB	company	英国航空公司	英国航空|英航	
virgin	GB	company	维珍集团	维珍航空|维珍大西洋	
easyjet	GB	company	易捷航空公司	易捷航空	LSE:EZJ
iag	ES	company	国际航空集团	伊比利亚航空	
ryanair	IE	company	瑞安航空公司	瑞安航空	NASDAQ:RYAAY
aer-lingus	IE	company	爱尔兰航空公司	爱尔兰航空	
air-france	FR	company	法国航空公司	法国航空|法航|法荷航|法荷航集团	
lufthansa	DE	company	德国汉莎航空公司	汉莎航空|汉莎航空公司|德国汉莎|汉莎集团|德航|汉莎	
germanwings	DE	company	德国之翼航空公司	德国之翼	
klm	NL	company	荷兰皇家航空公司	荷兰皇家航空|荷航	
swissair	CH	company	瑞士国际航空公司	瑞士航空|瑞航|瑞士国际航空	
austrian	AT	company	奥地利航空公司	奥地利航空|奥航	
sas-air	SE	company	北欧航空公司	北欧航空	
finnair	FI	company	芬兰航空公司	芬兰航空|芬航	
alitalia	IT	company	意大利航空公司	意大利航空|意航	
aeroflot	RU	company	俄罗斯航空公司	俄罗斯航空|俄航	
turkish	TR	company	土耳其航空公司	土耳其航空|土航	
emirates	AE	company	阿联酋航空公司	阿联酋航空	
etihad	AE	company	阿提哈德航空公司	阿提哈德航空|伊提哈德航空	
qatar	QA	company	卡塔尔航空公司	卡塔尔航空|卡达航空	
saudia	SA	company	沙特阿拉伯航空公司	沙特航空|沙特阿拉伯航空	
iran-air	IR	company	伊朗航空公司	伊朗航空	
elal	IL	company	以色列航空公司	以色列航空	
egyptair	EG	company	埃及航空公司	埃及航空	
ethiopian	ET	company	埃塞俄比亚航空公司	埃塞俄比亚航空|衣索比亚航空	
kenya-airways	KE	company	肯尼亚航空公司	肯尼亚航空	
singapore-airlines	SG	company	新加坡航空公司	新加坡航空|新航	SGX:C6L
scoot	SG	company	酷航		
malaysia-airlines	MY	company	马来西亚航空公司	马来西亚航空|马航	
airasia	MY	company	亚洲航空公司	亚洲航空|亚航	
thai	TH	company	泰国国际航空公司	泰国航空|泰航|泰国国际航空	
garuda	ID	company	印度尼西亚鹰航空公司	印尼鹰航|鹰航|嘉鲁达航空|印尼航空	
lion-air	ID	company	印尼狮子航空公司	狮子航空|狮航|印尼狮航	
pal	PH	company	菲律宾航空公司	菲律宾航空|菲航	
cebu	PH	company	宿务太平洋航空公司	宿务太平洋航空|宿雾太平洋航空|宿雾太平洋	
vietnam-airlines	VN	company	越南航空公司	越南航空|越航	
vietjet	VN	company	越捷航空公司	越捷航空|越捷	
air-india	IN	company	印度航空公司	印度航空|印航	
indigo	IN	company	靛蓝航空公司	靛蓝航空	
pia	PK	company	巴基斯坦国际航空公司	巴基斯坦航空|巴基斯坦国际航空	
nepal-airlines	NP	company	尼泊尔航空公司	尼泊尔航空	
air-koryo	KP	company	朝鲜高丽航空公司	高丽航空	
miat	MN	company	蒙古航空公司	蒙古航空	
qantas	AU	company	澳洲航空公司	澳洲航空|澳航|快达航空	
ansett	AU	company	安捷航空公司	安捷航空	
air-nz	NZ	company	新西兰航空公司	新西兰航空|纽西兰航空	
latam	CL	company	南美航空集团	智利国家航空公司|南美航空|拉塔姆航空	
)",
// Express, shipping, rail, industry
R"(
fedex	US	company	联邦快递公司	联邦快递	NYSE:FDX
ups	US	company	联合包裹公司	联合包裹|联合包裹服务公司|优比速|UPS	NYSE:UPS
dhl	DE	company	德国邮政敦豪集团	敦豪|DHL|德国邮政|洋基通运	
tnt	NL	company	天地快运公司	TNT快递|天地快运	
maersk	DK	company	马士基集团	马士基	
msc	CH	company	地中海航运公司	地中海航运	
cma-cgm	FR	company	达飞海运集团	达飞海运|达飞轮船|达飞集团|?达飞
hapag	DE	company	赫伯罗特公司	赫伯罗特	
one-line	SG	company	海洋网联船务公司	海洋网联船务|海洋网联|ONE海洋网联	
zim	IL	company	以星综合航运公司	以星航运|以星轮船|?以星	NYSE:ZIM
dp-world	AE	company	迪拜环球港务集团	迪拜环球港务|迪拜港口世界	
psa-sg	SG	company	新加坡国际港务集团	新加坡港务集团	
royal-caribbean	US	company	皇家加勒比集团	皇家加勒比|皇家加勒比邮轮	NYSE:RCL
carnival	US	company	嘉年华集团	嘉年华邮轮|公主邮轮|歌诗达邮轮	NYSE:CCL
union-pacific	US	company	联合太平洋公司	联合太平洋铁路|联合太平洋铁路公司	NYSE:UNP
bnsf	US	company	伯灵顿北方圣太菲铁路公司	伯灵顿北方圣太菲	
amtrak	US	company	美国国家铁路客运公司	美国铁路公司|美铁	
sncf	FR	company	法国国家铁路公司	法国国铁|法铁	
db	DE	company	德国联邦铁路公司	德国铁路公司|德铁	
rzd	RU	company	俄罗斯铁路公司	俄铁	
eurostar	GB	company	欧洲之星公司	欧洲之星	
ge	US	company	通用电气公司	通用电气|GE|奇异公司|?奇异	NYSE:GE
siemens	DE	company	西门子股份公司	西门子|西门子公司	
abb	CH	company	ABB集团	ABB|ABB公司	
schneider	FR	company	施耐德电气公司	施耐德电气|施耐德	
alstom	FR	company	阿尔斯通公司	阿尔斯通	
thyssenkrupp	DE	company	蒂森克虏伯集团	蒂森克虏伯|蒂森克房伯	
kuka	DE	company	库卡集团	库卡|库卡机器人	
trumpf	DE	company	通快集团		
voith	DE	company	福伊特集团	福伊特	
linde	IE	company	林德集团	林德公司|林德气体	NASDAQ:LIN
air-liquide	FR	company	液化空气集团	法液空	
caterpillar	US	company	卡特彼勒公司	卡特彼勒|开拓重工	NYSE:CAT
deere	US	company	迪尔公司	约翰迪尔|约翰·迪尔|强鹿公司|?迪尔|强鹿	NYSE:DE
honeywell	US	company	霍尼韦尔国际公司	霍尼韦尔	NASDAQ:HON
emerson	US	company	艾默生电气公司	艾默生电气|艾默生	NYSE:EMR
3m	US	company	明尼苏达矿业及机器制造公司	3M公司|3M	NYSE:MMM
utc	US	company	联合技术公司	美国联合技术公司	
otis	US	company	奥的斯全球公司	奥的斯电梯|奥的斯	NYSE:OTIS
carrier	US	company	开利全球公司	开利空调|开利公司|?开利	NYSE:CARR
johnson-controls	US	company	江森自控公司	江森自控	NYSE:JCI
westinghouse	US	company	西屋电气公司	西屋电气|西屋公司	
bechtel	US	company	柏克德公司	柏克德|贝克特尔	
halliburton	US	company	哈里伯顿公司	哈里伯顿	NYSE:HAL
slb	US	company	斯伦贝谢公司	斯伦贝谢	NYSE:SLB
whirlpool	US	company	惠而浦公司	惠而浦	NYSE:WHR
philips	NL	company	皇家飞利浦公司	飞利浦|飞利浦公司	
electrolux	SE	company	伊莱克斯公司	伊莱克斯	
bsh	DE	company	博西家用电器集团	博西家电|博西家用电器	
dyson	GB	company	戴森公司	戴森	
miele	DE	company	美诺公司	美诺电器	
irobot	US	company	艾罗伯特公司	iRobot	
kone	FI	company	通力电梯公司	通力电梯|?通力	
schindler	CH	company	迅达集团	迅达电梯|?迅达	
skf	SE	company	斯凯孚集团	斯凯孚|SKF	
sandvik	SE	company	山特维克集团	山特维克	
tetrapak	SE	company	利乐公司	利乐包装	
vestas	DK	company	维斯塔斯公司	维斯塔斯	
orsted	DK	company	沃旭能源公司	沃旭能源|沃旭	
rosatom	RU	company	俄罗斯国家原子能公司	俄罗斯原子能公司|俄原子能公司	
framatome	FR	company	法马通公司	法马通|阿海珐|阿海珐集团	
edf	FR	company	法国电力集团	法国电力公司|法国电力	
eon	DE	company	意昂集团	?意昂	
rwe	DE	company	莱茵集团		
enel	IT	company	意大利国家电力公司		
iberdrola	ES	company	伊维尔德罗拉公司	伊维尔德罗拉	
pge	US	company	太平洋煤气电力公司	太平洋煤电公司	NYSE:PCG
enron	US	company	安然公司		
first-solar	US	company	第一太阳能公司	第一太阳能	NASDAQ:FSLR
northvolt	SE	company	北伏公司	Northvolt|北伏	
)",
// Oil, mining, chemicals
R"(
exxon	US	company	埃克森美孚公司	埃克森美孚|埃克森|美孚公司|美孚石油|埃克森公司	NYSE:XOM
chevron	US	company	雪佛龙公司	雪佛龙	NYSE:CVX
conoco	US	company	康菲石油公司	康菲石油|康菲	NYSE:COP
unocal	US	company	优尼科公司	优尼科	
oxy	US	company	西方石油公司		NYSE:OXY
shell	GB	company	壳牌集团	壳牌|荷兰皇家壳牌	
bp	GB	company	英国石油公司	英国石油|?BP|BP公司	LSE:BP
total	FR	company	道达尔能源公司	道达尔|道达尔能源	NYSE:TTE
eni	IT	company	埃尼集团	意大利石油总公司|?埃尼	
repsol	ES	company	雷普索尔公司	雷普索尔	
equinor	NO	company	挪威国家石油公司	挪威石油公司|艾奎诺|挪威国家石油	NYSE:EQNR
gazprom	RU	company	俄罗斯天然气工业股份公司	俄罗斯天然气工业公司|?俄气|俄气公司|俄罗斯天然气工业	
rosneft	RU	company	俄罗斯石油公司	?俄油|俄石油|俄罗斯石油	
lukoil	RU	company	卢克石油公司	卢克石油|鲁克石油	
yukos	RU	company	尤科斯石油公司	尤科斯	
novatek-ru	RU	company	诺瓦泰克公司	诺瓦泰克	
transneft	RU	company	俄罗斯石油管道运输公司	俄罗斯石油运输公司	
rusal	RU	company	俄罗斯铝业联合公司	俄铝	HKEX:0486
norilsk	RU	company	诺里尔斯克镍业公司	诺里尔斯克镍业	
naftogaz	UA	company	乌克兰国家石油天然气公司	乌克兰石油天然气公司	
aramco	SA	company	沙特阿拉伯国家石油公司	沙特阿美|阿美石油|沙特阿美石油公司|沙乌地阿美|?阿美	
sabic	SA	company	沙特基础工业公司	沙特基础工业	
adnoc	AE	company	阿布扎比国家石油公司	阿布扎比国家石油	
qatarenergy	QA	company	卡塔尔能源公司	卡塔尔能源	
knpc	KW	company	科威特石油公司		
nioc	IR	company	伊朗国家石油公司		
kazmunay	KZ	company	哈萨克斯坦国家石油天然气公司	哈国家石油天然气公司	
kazatom	KZ	company	哈萨克斯坦国家原子能公司	哈原工	
petronas	MY	company	马来西亚国家石油公司	马石油|马来西亚国家石油|马国油	
pertamina	ID	company	印尼国家石油公司		
ptt	TH	company	泰国国家石油公司		
petrovietnam	VN	company	越南国家油气集团	越南油气集团	
ongc	IN	company	印度石油天然气公司		
reliance	IN	company	信实工业公司	信实工业|信实集团|?信实	
adani	IN	company	阿达尼集团	阿达尼	
petrobras	BR	company	巴西国家石油公司	巴西石油公司|巴西国家石油	NYSE:PBR
pdvsa	VE	company	委内瑞拉国家石油公司		
pemex	MX	company	墨西哥国家石油公司		
ypf	AR	company	阿根廷国家石油公司		NYSE:YPF
sonangol	AO	company	安哥拉国家石油公司		
riotinto	GB	company	力拓集团	力拓	LSE:RIO|NYSE:RIO
bhp	AU	company	必和必拓公司	必和必拓	
fortescue	AU	company	福蒂斯丘金属集团	福蒂斯丘|FMG集团|福德士河|FMG	ASX:FMG
woodside	AU	company	伍德赛德能源公司	伍德赛德	
lynas	AU	company	莱纳斯稀土公司	莱纳斯稀土|莱纳斯公司	ASX:LYC
vale	BR	company	淡水河谷公司	淡水河谷	
glencore	CH	company	嘉能可公司	嘉能可|嘉能可斯特拉塔	LSE:GLEN
trafigura	SG	company	托克集团	?托克
vitol	CH	company	维多集团		
xstrata	CH	company	斯特拉塔公司	斯特拉塔	
anglo	GB	company	英美资源集团	英美资源	LSE:AAL
debeers	GB	company	戴比尔斯集团	戴比尔斯	
freeport	US	company	自由港麦克莫兰公司	自由港麦克莫兰	NYSE:FCX
newmont	US	company	纽蒙特矿业公司	纽蒙特	NYSE:NEM
barrick	CA	company	巴里克矿业公司	巴里克黄金|巴里克矿业|巴里克	NYSE:B
codelco	CL	company	智利国家铜业公司	智利铜业	
sqm	CL	company	智利矿业化工公司	智利矿业化工	NYSE:SQM
albemarle	US	company	雅保公司	美国雅保	NYSE:ALB
mp-materials	US	company	MP材料公司	MP材料	NYSE:MP
us-steel	US	company	美国钢铁公司	美钢	
nucor	US	company	纽柯钢铁公司	纽柯钢铁	NYSE:NUE
arcelormittal	LU	company	安赛乐米塔尔公司	安赛乐米塔尔	
arcelor	LU	company	阿塞洛公司	阿塞洛	
mittal	NL	company	米塔尔钢铁公司	米塔尔钢铁	
alcoa	US	company	美国铝业公司	美国铝业|美铝	
dow	US	company	陶氏化学公司	陶氏化学|陶氏	
dupont	US	company	杜邦公司	杜邦	NYSE:DD
basf	DE	company	巴斯夫集团	巴斯夫|巴斯夫公司	
bayer	DE	company	拜耳公司	拜耳|拜耳集团	
monsanto	US	company	孟山都公司	孟山都	
corteva	US	company	科迪华公司	科迪华	NYSE:CTVA
solvay	BE	company	索尔维集团		
akzo	NL	company	阿克苏诺贝尔公司	阿克苏诺贝尔	
covestro	DE	company	科思创公司	科思创	
evonik	DE	company	赢创工业集团	赢创	
henkel	DE	company	汉高集团	汉高公司|?汉高
merck-kgaa	DE	company	德国默克集团	德国默克|默克集团	
holcim	CH	company	豪瑞集团	拉法基豪瑞|拉法基	
saint-gobain	FR	company	圣戈班集团	圣戈班	
sherwin	US	company	宣伟公司		NYSE:SHW
nippon-paint	SG	company	立邦控股	立邦漆|立邦涂料	
lubrizol	US	company	路博润公司	路博润	
)",
// Drugs and health
R"(
pfizer	US	company	辉瑞公司	辉瑞	NYSE:PFE
moderna	US	company	莫德纳公司	莫德纳|Moderna	NASDAQ:MRNA
jnj	US	company	强生公司	强生|娇生|杨森制药|西安杨森	NYSE:JNJ
merck	US	company	默沙东公司	默沙东|默克药厂|默克公司|?默克	NYSE:MRK
abbvie	US	company	艾伯维公司	艾伯维	NYSE:ABBV
abbott	US	company	雅培公司	雅培|亚培|雅培制药	NYSE:ABT
amgen	US	company	安进公司	?安进	NASDAQ:AMGN
bms	US	company	百时美施贵宝公司	百时美施贵宝|施贵宝|必治妥	NYSE:BMY
gilead	US	company	吉利德科学公司	吉利德|吉利德科学|吉立亚	NASDAQ:GILD
lilly	US	company	礼来公司	礼来|礼来制药|美国礼来	NYSE:LLY
regeneron	US	company	再生元制药公司	再生元制药|再生元	NASDAQ:REGN
biogen	US	company	渤健公司	渤健|百健	NASDAQ:BIIB
novavax	US	company	诺瓦瓦克斯公司	诺瓦瓦克斯	NASDAQ:NVAX
wyeth	US	company	惠氏公司	惠氏奶粉|惠氏制药	
mead-johnson	US	company	美赞臣公司	美赞臣	
medtronic	IE	company	美敦力公司	美敦力	NYSE:MDT
ge-healthcare	US	company	通用电气医疗公司	GE医疗|通用电气医疗	NASDAQ:GEHC
intuitive	US	company	直觉外科公司	直觉外科|直观医疗	NASDAQ:ISRG
illumina	US	company	因美纳公司	因美纳	NASDAQ:ILMN
thermo	US	company	赛默飞世尔科技公司	赛默飞世尔|赛默飞	NYSE:TMO
danaher	US	company	丹纳赫公司	丹纳赫	NYSE:DHR
theranos	US	company	Theranos公司	Theranos|塞拉诺斯	
unitedhealth	US	company	联合健康集团	联合健康	NYSE:UNH
cvs	US	company	CVS健康公司	CVS健康|CVS	NYSE:CVS
walgreens	US	company	沃尔格林联合博姿公司	沃尔格林	
mckesson	US	company	麦克森公司	麦克森	NYSE:MCK
purdue	US	company	普渡制药公司	普渡制药	
roche	CH	company	罗氏集团	罗氏制药|罗氏公司|罗氏诊断|罗氏大药厂|罗氏	
novartis	CH	company	诺华公司	诺华|诺华制药|诺华集团	
sandoz	CH	company	山德士公司	山德士	
astrazeneca	GB	company	阿斯利康公司	阿斯利康|阿斯特捷利康|阿斯特拉捷利康|AZ公司	LSE:AZN
gsk	GB	company	葛兰素史克公司	葛兰素史克|GSK|葛兰素	LSE:GSK
haleon	GB	company	赫力昂公司	赫力昂	LSE:HLN
sanofi	FR	company	赛诺菲公司	赛诺菲|赛诺菲安万特	
biontech	DE	company	拜恩泰科公司	拜恩泰科|BioNTech|BNT公司	NASDAQ:BNTX
boehringer	DE	company	勃林格殷格翰公司	勃林格殷格翰|百灵佳殷格翰	
fresenius	DE	company	费森尤斯集团	费森尤斯	
novonordisk	DK	company	诺和诺德公司	诺和诺德	NYSE:NVO
lundbeck	DK	company	灵北制药公司	灵北制药	
ucb	BE	company	优时比公司	优时比	
teva	IL	company	梯瓦制药公司	梯瓦制药|梯瓦	NYSE:TEVA
serum-india	IN	company	印度血清研究所		
bharat	IN	company	巴拉特生物技术公司	巴拉特生物	
csl	AU	company	杰特贝林公司	CSL公司	
)",
// Banks, investment houses, insurers, exchanges, raters, accountants
R"(
jpm	US	company	摩根大通公司	摩根大通|小摩|摩根大通银行|大通银行|大通曼哈顿银行	NYSE:JPM
ms	US	company	摩根士丹利公司	摩根士丹利|大摩|摩根史坦利|摩根斯坦利	NYSE:MS
gs	US	company	高盛集团	高盛|高盛公司|高盛证券	NYSE:GS
citi	US	company	花旗集团	花旗银行|花旗|花旗环球	NYSE:C
bofa	US	company	美国银行公司	美银|美银证券|美银美林|美国银行	NYSE:BAC
merrill	US	company	美林证券公司	美林证券|美林	
lehman	US	company	雷曼兄弟控股公司	雷曼兄弟|雷曼	
bearstearns	US	company	贝尔斯登公司	贝尔斯登	
aig	US	company	美国国际集团	AIG	NYSE:AIG
wellsfargo	US	company	富国银行公司	富国银行	NYSE:WFC
us-bancorp	US	company	美国合众银行		NYSE:USB
bny	US	company	纽约梅隆银行	纽约梅隆	NYSE:BNY
state-street	US	company	道富公司	道富银行|道富集团	NYSE:STT
svb	US	company	硅谷银行	矽谷银行	
signature	US	company	签名银行	标志银行	
first-republic	US	company	第一共和银行		
wamu	US	company	华盛顿互惠银行		
fannie	US	company	联邦国民抵押贷款协会	房利美	
freddie	US	company	联邦住宅贷款抵押公司	房地美	
amex	US	company	美国运通公司	美国运通|运通公司	NYSE:AXP
visa	US	company	维萨公司	维萨|Visa公司|Visa	NYSE:V
mastercard	US	company	万事达卡公司	万事达|万事达卡|万事达公司	NYSE:MA
western-union	US	company	西联汇款公司	西联汇款	NYSE:WU
stripe	US	company	Stripe公司	Stripe	
robinhood	US	company	罗宾汉市场公司	Robinhood|罗宾汉证券	NASDAQ:HOOD
coinbase	US	company	Coinbase公司	Coinbase|比特币基地	NASDAQ:COIN
microstrategy	US	company	微策略公司	微策略|MicroStrategy	NASDAQ:MSTR
binance	MT	company	币安		
ftx	BS	company	FTX交易所	FTX	
okx	SC	company	欧易交易所	OKX|欧易	
tether	SV	company	泰达公司	Tether	
schwab	US	company	嘉信理财公司	嘉信理财	NYSE:SCHW
fidelity	US	company	富达投资集团	?富达国际|富达投资|富达基金
vanguard	US	company	先锋领航集团	先锋领航|领航集团|先锋集团	
blackrock	US	company	贝莱德集团	贝莱德	NYSE:BLK
blackstone	US	company	黑石集团	?黑石	NYSE:BX
carlyle	US	company	凯雷投资集团	凯雷集团|凯雷投资|凯雷	NASDAQ:CG
kkr	US	company	KKR集团	KKR	NYSE:KKR
tpg	US	company	德州太平洋集团	德太投资|TPG	NASDAQ:TPG
bain-capital	US	company	贝恩资本	贝恩投资	
apollo	US	company	阿波罗全球管理公司	阿波罗全球管理	NYSE:APO
warburg	US	company	华平投资集团	华平投资	
sequoia	US	company	红杉资本		
a16z	US	company	安德森-霍洛维茨公司	a16z	
citadel	US	company	城堡投资公司	城堡投资|城堡证券	
bridgewater	US	company	桥水基金	桥水公司|桥水	
two-sigma	US	company	双西格玛公司	Two Sigma	
renaissance	US	company	文艺复兴科技公司	文艺复兴科技	
quantum-fund	US	company	量子基金	索罗斯基金	
archegos	US	company	Archegos资本管理公司	Archegos	
ltcm	US	company	长期资本管理公司		
muddy-waters	US	company	浑水研究公司	浑水公司|浑水研究	
pimco	US	company	太平洋投资管理公司	PIMCO	
franklin	US	company	富兰克林邓普顿基金集团	富兰克林邓普顿|富兰克林坦伯顿	NYSE:BEN
invesco	US	company	景顺集团	景顺投资	NYSE:IVZ
alliancebernstein	US	company	联博资产管理公司	?联博	NYSE:AB
jefferies	US	company	杰富瑞集团	杰富瑞	NYSE:JEF
bernstein	US	company	伯恩斯坦公司	伯恩斯坦研究公司	
berkshire	US	company	伯克希尔-哈撒韦公司	伯克希尔|伯克希尔哈撒韦|伯克希尔·哈撒韦|伯克希尔-哈撒韦|波克夏|波克夏公司|波克夏海瑟威	NYSE:BRK.A
metlife	US	company	大都会人寿保险公司	大都会人寿|大都会集团	NYSE:MET
prudential-us	US	company	保德信金融集团	保德信金融|美国保德信|保德信	NYSE:PRU
new-york-life	US	company	纽约人寿保险公司	纽约人寿	
chubb	CH	company	安达保险集团	安达保险|丘博保险|?安达|丘博	NYSE:CB
state-farm	US	company	州立农业保险公司	州立农业保险	
manulife	CA	company	宏利金融公司	宏利金融|宏利保险|宏利人寿|?宏利	NYSE:MFC|HKEX:0945
sunlife	CA	company	永明金融公司	永明金融	NYSE:SLF
rbc	CA	company	加拿大皇家银行		NYSE:RY
td	CA	company	道明银行集团	道明银行|道明证券	NYSE:TD
bmo	CA	company	蒙特利尔银行	满地可银行	NYSE:BMO
scotiabank	CA	company	加拿大丰业银行	丰业银行	NYSE:BNS
brookfield	CA	company	布鲁克菲尔德公司	布鲁克菲尔德	
nyse	US	company	纽约证券交易所	纽交所|纽约证交所	
nasdaq	US	company	纳斯达克交易所	纳斯达克|那斯达克	NASDAQ:NDAQ
ice	US	company	洲际交易所		NYSE:ICE
cme	US	company	芝加哥商品交易所集团	芝加哥商品交易所|芝商所|芝加哥商业交易所	NASDAQ:CME
cboe	US	company	芝加哥期权交易所		
nymex	US	company	纽约商品交易所	纽约商业交易所	
msci	US	company	MSCI公司	明晟公司|MSCI	NYSE:MSCI
lse	GB	company	伦敦证券交易所集团	伦敦证券交易所|伦交所|伦敦证交所	LSE:LSEG
lme	GB	company	伦敦金属交易所		
ftse	GB	company	富时罗素公司	富时罗素	
deutsche-boerse	DE	company	德意志交易所集团	德意志交易所|法兰克福证券交易所|德交所	
euronext	NL	company	泛欧交易所	泛欧证券交易所	
six	CH	company	瑞士证券交易所	瑞交所	
sgx	SG	company	新加坡交易所	新交所	SGX:S68
moex	RU	company	莫斯科交易所		
asx	AU	company	澳大利亚证券交易所	澳交所	
bse-india	IN	company	孟买证券交易所		
set	TH	company	泰国证券交易所		
bursa	MY	company	马来西亚交易所	大马交易所	
moodys	US	company	穆迪公司	穆迪|穆迪评级	NYSE:MCO
sp	US	company	标准普尔公司	标准普尔|标普|标普全球	NYSE:SPGI
fitch	US	company	惠誉国际信用评级公司	惠誉|惠誉国际|惠誉评级	
deloitte	GB	company	德勤会计师事务所	德勤|德勤华永|勤业众信	
pwc	GB	company	普华永道会计师事务所	普华永道|资诚	
ey	GB	company	安永会计师事务所	安永|安永华明	
kpmg	NL	company	毕马威会计师事务所	毕马威|安侯建业	
andersen	US	company	安达信会计师事务所	安达信	
mckinsey	US	company	麦肯锡公司	麦肯锡	
bcg	US	company	波士顿咨询公司	波士顿咨询|波士顿顾问公司	
bain	US	company	贝恩公司	贝恩咨询	
accenture	IE	company	埃森哲公司	埃森哲	NYSE:ACN
gallup	US	company	盖洛普公司	盖洛普	
nielsen	US	company	尼尔森公司	?尼尔森	
gartner	US	company	高德纳公司	高德纳|顾能公司|Gartner	NYSE:IT
idc	US	company	国际数据公司	IDC	
counterpoint	HK	company	Counterpoint研究公司	Counterpoint|反点研究	
canalys	SG	company	科纳仕咨询公司	Canalys	
trendforce	TW	company	集邦科技股份有限公司	集邦咨询|集邦科技|TrendForce|集邦	
jll	US	company	仲量联行		NYSE:JLL
cbre	US	company	世邦魏理仕集团	世邦魏理仕|世邦	NYSE:CBRE
cushman	US	company	高纬环球	戴德梁行	NYSE:CWK
colliers	CA	company	高力国际		
savills	GB	company	第一太平戴维斯		
knight-frank	GB	company	莱坊国际	莱坊	
barclays	GB	company	巴克莱银行公司	巴克莱|巴克莱银行|巴克莱资本	LSE:BARC
lloyds	GB	company	劳埃德银行集团	劳埃德银行|莱斯银行	LSE:LLOY
rbs	GB	company	苏格兰皇家银行集团	苏格兰皇家银行|国民西敏寺银行	LSE:NWG
northern-rock	GB	company	北岩银行		
barings	GB	company	霸菱银行	巴林银行|霸菱	
lloyds-london	GB	company	伦敦劳合社	劳合社	
aviva	GB	company	英杰华集团	英杰华	LSE:AV
legal-general	GB	company	法通保险公司	法通保险	
schroders	GB	company	施罗德集团	施罗德投资	
ubs	CH	company	瑞士银行集团	瑞银集团|瑞银|瑞士银行|瑞士联合银行集团|瑞银证券	NYSE:UBS
cs	CH	company	瑞士信贷集团	瑞信|瑞士信贷|瑞士信贷银行	
julius-baer	CH	company	瑞士宝盛集团	瑞士宝盛	
pictet	CH	company	百达集团	百达资产管理|百达银行	
swissre	CH	company	瑞士再保险公司	瑞士再保险|瑞再	
zurich	CH	company	苏黎世保险集团	苏黎世保险	
deutschebank	DE	company	德意志银行股份公司	德意志银行|德银	NYSE:DB
commerzbank	DE	company	德国商业银行		
dresdner	DE	company	德累斯顿银行		
allianz	DE	company	安联保险集团	安联集团|安联保险|德国安联|?安联	
munichre	DE	company	慕尼黑再保险公司	慕尼黑再保险|慕再	
wirecard	DE	company	维卡公司	Wirecard	
bnp	FR	company	法国巴黎银行	法巴|法巴银行|巴黎百富勤	
socgen	FR	company	法国兴业银行	法兴银行|法兴	
credit-agricole	FR	company	法国农业信贷银行	东方汇理|东方汇理银行|农业信贷银行|法国农业信贷	
natixis	FR	company	法国外贸银行		
axa	FR	company	安盛集团	安盛保险|?安盛	
ing	NL	company	荷兰国际集团	安智银行|ING	
abn-amro	NL	company	荷兰银行		
rabobank	NL	company	荷兰合作银行		
aegon	NL	company	荷兰全球人寿保险集团	荷兰全球人寿	
kbc	BE	company	比利时联合银行		
fortis	BE	company	富通集团		
dexia	BE	company	德克夏银行	德克夏	
unicredit	IT	company	联合信贷集团	意大利联合信贷银行|裕信银行|裕信	
intesa	IT	company	意大利联合圣保罗银行	联合圣保罗银行|联合圣保罗	
generali	IT	company	忠利保险集团	忠利保险	
santander	ES	company	桑坦德银行	西班牙国际银行|?桑坦德
bbva	ES	company	西班牙对外银行		
danske	DK	company	丹麦银行	丹斯克银行	
nordea	FI	company	北欧联合银行	北欧银行	
seb	SE	company	瑞典北欧斯安银行	北欧斯安银行	
sberbank	RU	company	俄罗斯联邦储蓄银行	俄罗斯储蓄银行|俄储蓄银行	
vtb	RU	company	俄罗斯外贸银行	VTB银行	
anz	AU	company	澳新银行集团	澳新银行|澳盛银行	
nab	AU	company	澳大利亚国民银行		
cba	AU	company	澳大利亚联邦银行	澳洲联邦银行	
westpac	AU	company	西太平洋银行	西太银行	
macquarie	AU	company	麦格理集团	麦格理|麦格理银行	
dbs	SG	company	星展集团	星展银行|星展	SGX:D05
ocbc	SG	company	华侨银行有限公司	华侨银行	SGX:O39
uob	SG	company	大华银行有限公司	大华银行	SGX:U11
temasek	SG	company	淡马锡控股公司	淡马锡|淡马锡控股	
gic	SG	company	新加坡政府投资公司	GIC公司|新加坡政府投资|GIC	
capitaland	SG	company	凯德集团	凯德置地|嘉德置地	SGX:9CI
singtel	SG	company	新加坡电信公司	新加坡电信|新电信	SGX:Z74
keppel	SG	company	吉宝集团	吉宝企业	SGX:BN4
wilmar	SG	company	丰益国际集团	丰益国际	SGX:F34
cdl	SG	company	城市发展有限公司	城市发展集团	SGX:C09
creative-tech	SG	company	新加坡创新科技公司	?创新科技公司	
maybank	MY	company	马来亚银行	马来西亚银行	
genting	MY	company	云顶集团		
bangkok-bank	TH	company	盘谷银行	曼谷银行	
kasikorn	TH	company	开泰银行	泰华农民银行	
cp-group	TH	company	正大集团	卜蜂集团|泰国正大	
thaibev	TH	company	泰国酿酒集团	泰国酿酒	
scg	TH	company	暹罗水泥集团	暹罗水泥	
bca	ID	company	印尼中亚银行	中亚银行	
sinar-mas	ID	company	金光集团	印尼金光集团|金光纸业	
salim	ID	company	三林集团		
sm-investments	PH	company	SM投资公司	SM集团	
jollibee	PH	company	快乐蜂食品公司	快乐蜂	
san-miguel	PH	company	生力集团	生力啤酒	
vingroup	VN	company	越南温纳集团	Vingroup|温纳集团	
hdfc	IN	company	印度住房开发金融银行	HDFC银行	
sbi-india	IN	company	印度国家银行		
icici	IN	company	印度工业信贷投资银行		
infosys	IN	company	印孚瑟斯公司	印孚瑟斯|印福思|Infosys	NYSE:INFY
tcs	IN	company	塔塔咨询服务公司	塔塔咨询	
wipro	IN	company	威普罗公司	威普罗	
pif	SA	company	沙特公共投资基金	沙特主权基金	
qia	QA	company	卡塔尔投资局		
adia	AE	company	阿布扎比投资局		
mubadala	AE	company	穆巴达拉投资公司	穆巴达拉	
g42	AE	company	G42集团	G42	
emaar	AE	company	伊玛尔地产公司	伊玛尔	
bcci	LU	company	国际商业信贷银行		
)",
// Shops, food, clothes, luxury, toys, hotels
R"(
walmart	US	company	沃尔玛公司	沃尔玛|沃尔玛超市|山姆会员店|山姆会员商店|山姆超市	NASDAQ:WMT
costco	US	company	开市客公司	Costco|好市多|开市客	NASDAQ:COST
target	US	company	塔吉特公司	塔吉特	NYSE:TGT
kmart	US	company	凯马特公司	凯马特	
sears	US	company	西尔斯公司	西尔斯百货	
macys	US	company	梅西百货公司	梅西百货	NYSE:M
home-depot	US	company	家得宝公司	家得宝	NYSE:HD
lowes	US	company	劳氏公司	?劳氏	NYSE:LOW
best-buy	US	company	百思买公司	百思买	NYSE:BBY
gamestop	US	company	游戏驿站公司	游戏驿站	NYSE:GME
amway	US	company	安利公司	安利集团|安利(中国)	
avon	US	company	雅芳公司	雅芳	
mary-kay	US	company	玫琳凯公司	玫琳凯	
herbalife	US	company	康宝莱公司	康宝莱|贺宝芙	NYSE:HLF
nuskin	US	company	如新集团		NYSE:NUS
toysrus	US	company	玩具反斗城公司	玩具反斗城	
mattel	US	company	美泰公司	美泰儿	NASDAQ:MAT
hasbro	US	company	孩之宝公司	孩之宝	NASDAQ:HAS
lego	DK	company	乐高集团	乐高公司|乐高	
carrefour	FR	company	家乐福集团	家乐福	
auchan	FR	company	欧尚集团	欧尚超市|欧尚	
decathlon	FR	company	迪卡侬集团	迪卡侬	
metro	DE	company	麦德龙集团	麦德龙	
aldi	DE	company	阿尔迪公司	奥乐齐|阿尔迪	
lidl	DE	company	利德尔公司	利德尔超市|历德超市|利德尔	
tesco	GB	company	特易购集团	特易购|乐购|特斯科|Tesco	LSE:TSCO
marks	GB	company	玛莎百货集团	玛莎百货|马莎百货	LSE:MKS
sainsbury	GB	company	塞恩斯伯里公司	森宝利|塞恩斯伯里	LSE:SBRY
harrods	GB	company	哈罗德百货公司	哈罗德百货|哈洛德百货|哈罗兹	
kingfisher	GB	company	翠丰集团	百安居|特力屋百安居	
ahold	NL	company	皇家阿霍德德尔海兹集团	阿霍德	
ikea	SE	company	宜家家居集团	宜家家居|宜家|IKEA	
hm	SE	company	海恩斯莫里斯公司	H&M	
inditex	ES	company	印第纹集团	印地纺|Inditex|飒拉|ZARA	
gap	US	company	盖璞公司	盖璞	NYSE:GAP
levis	US	company	李维斯公司	李维斯|李维牛仔	NYSE:LEVI
vf	US	company	威富公司	威富集团	NYSE:VFC
ralph-lauren	US	company	拉夫劳伦公司	拉夫劳伦	NYSE:RL
calvin-klein	US	company	PVH集团	卡尔文克莱恩	NYSE:PVH
coach	US	company	泰佩思琦集团	蔻驰|泰佩思琦	NYSE:TPR
tiffany	US	company	蒂芙尼公司	蒂芙尼|第凡内	
estee	US	company	雅诗兰黛公司	雅诗兰黛	NYSE:EL
colgate	US	company	高露洁棕榄公司	高露洁	NYSE:CL
kimberly	US	company	金佰利公司	金佰利	
gillette	US	company	吉列公司	吉列	
pg	US	company	宝洁公司	宝洁|宝碱|宝侨	NYSE:PG
unilever	GB	company	联合利华公司	联合利华	
reckitt	GB	company	利洁时集团	利洁时	LSE:RKT
body-shop	GB	company	美体小铺公司	美体小铺	
burberry	GB	company	博柏利集团	博柏利|巴宝莉	LSE:BRBY
christies	GB	company	佳士得拍卖行	佳士得	
sothebys	US	company	苏富比拍卖行	苏富比|索斯比拍卖行	
bonhams	GB	company	邦瀚斯拍卖行	邦瀚斯	
loreal	FR	company	欧莱雅集团	欧莱雅|莱雅集团|?莱雅	
lvmh	FR	company	路威酩轩集团	路威酩轩|LVMH	
louis-vuitton	FR	company	路易威登公司	路易威登|路易·威登|路易斯威登	
dior	FR	company	克里斯汀-迪奥公司	迪奥公司|克里斯汀迪奥|迪奥	
chanel	FR	company	香奈儿公司	香奈儿	
hermes	FR	company	爱马仕国际集团	爱马仕	
kering	FR	company	开云集团	?开云	
cartier	FR	company	卡地亚公司	卡地亚	
sephora	FR	company	丝芙兰公司	丝芙兰	
pernod	FR	company	保乐力加集团	保乐力加	
richemont	CH	company	历峰集团	?历峰	
rolex	CH	company	劳力士公司	劳力士	
swatch	CH	company	斯沃琪集团	斯沃琪|欧米茄|浪琴表	
patek	CH	company	百达翡丽公司	百达翡丽	
gucci	IT	company	古驰公司	古驰|古奇公司	
prada	IT	company	普拉达集团	普拉达	HKEX:1913
armani	IT	company	阿玛尼集团	阿玛尼|亚曼尼	
versace	IT	company	范思哲公司	范思哲	
dg	IT	company	杜嘉班纳公司	杜嘉班纳|D&G公司	
moncler	IT	company	盟可睐集团	盟可睐	
luxottica	IT	company	陆逊梯卡集团	陆逊梯卡|依视路陆逊梯卡	
zegna	IT	company	杰尼亚集团	杰尼亚	NYSE:ZGN
hugo-boss	DE	company	雨果博斯集团	雨果博斯	
montblanc	DE	company	万宝龙公司	万宝龙	
nike	US	company	耐克公司	耐克|耐吉|Nike	NYSE:NKE
adidas	DE	company	阿迪达斯公司	阿迪达斯|爱迪达|Adidas	
puma	DE	company	彪马公司	彪马	
reebok	US	company	锐步公司	锐步	
under-armour	US	company	安德玛公司	安德玛	NYSE:UAA
lululemon	CA	company	露露乐檬公司	lululemon|露露乐蒙|露露柠檬	NASDAQ:LULU
new-balance	US	company	新百伦公司	新百伦|纽巴伦	
skechers	US	company	斯凯奇公司	斯凯奇	
crocs	US	company	卡骆驰公司	卡骆驰	NASDAQ:CROX
columbia	US	company	哥伦比亚运动服装公司	哥伦比亚运动服装	
canada-goose	CA	company	加拿大鹅公司	加拿大鹅	NYSE:GOOS
amer	FI	company	亚玛芬体育公司	亚玛芬体育|始祖鸟公司	NYSE:AS
deckers	US	company	德克斯户外公司	德克斯户外	NYSE:DECK
birkenstock	DE	company	勃肯公司	勃肯	
mcdonalds	US	company	麦当劳公司	麦当劳|金拱门(中国)	NYSE:MCD
kfc	US	company	肯德基公司	肯德基	
yum	US	company	百胜餐饮集团	百胜集团|百胜餐饮	NYSE:YUM
yum-china	CN	company	百胜中国控股有限公司	百胜中国	NYSE:YUMC|HKEX:9987
pizza-hut	US	company	必胜客公司	必胜客	
taco-bell	US	company	塔可钟公司	塔可钟|塔可贝尔	
burger-king	US	company	汉堡王公司	汉堡王	
subway	US	company	赛百味公司	赛百味	
dominos	US	company	达美乐比萨公司	达美乐|达美乐比萨|达美乐披萨	
starbucks	US	company	星巴克公司	星巴克|星巴克咖啡	NASDAQ:SBUX
tim-hortons	CA	company	提姆霍顿斯公司	Tims咖啡|天好咖啡	
haagen	US	company	哈根达斯公司	哈根达斯	
cocacola	US	company	可口可乐公司	可口可乐	NYSE:KO
pepsi	US	company	百事公司	百事可乐|?百事	NASDAQ:PEP
kraft	US	company	卡夫亨氏公司	卡夫食品|卡夫亨氏|亨氏公司	NASDAQ:KHC
mondelez	US	company	亿滋国际公司	亿滋国际|亿滋	NASDAQ:MDLZ
mars	US	company	玛氏公司	玛氏	
kellogg	US	company	家乐氏公司	家乐氏|凯洛格公司	
general-mills	US	company	通用磨坊公司	通用磨坊	NYSE:GIS
tyson	US	company	泰森食品公司	泰森食品	NYSE:TSN
smithfield	US	company	史密斯菲尔德食品公司	史密斯菲尔德	NASDAQ:SFD
cargill	US	company	嘉吉公司	嘉吉	
adm	US	company	阿彻丹尼尔斯米德兰公司	ADM公司|阿彻丹尼尔斯米德兰	NYSE:ADM
bunge	US	company	邦吉公司	邦吉	NYSE:BG
dole	IE	company	都乐食品公司	都乐食品	
sunkist	US	company	新奇士公司	新奇士	
del-monte	US	company	德尔蒙食品公司	德尔蒙	
beyond-meat	US	company	别样肉客公司	别样肉客	
wrigley	US	company	箭牌糖果公司	箭牌公司|箭牌糖果	
philip-morris	US	company	菲利普莫里斯国际公司	菲利普莫里斯|菲莫国际	NYSE:PM
bat	GB	company	英美烟草公司	英美烟草	LSE:BATS
juul	US	company	JUUL公司	JUUL	
nestle	CH	company	雀巢公司	雀巢|雀巢集团	
danone	FR	company	达能集团	达能|达能公司	
lactalis	FR	company	兰特黎斯集团	兰特黎斯|拉克塔利斯	
louis-dreyfus	FR	company	路易达孚公司	路易达孚	
fonterra	NZ	company	恒天然合作集团	恒天然	
zespri	NZ	company	佳沛公司	佳沛	
a2milk	NZ	company	a2牛奶公司	a2牛奶	
frieslandcampina	NL	company	菲仕兰公司	菲仕兰|荷兰皇家菲仕兰	
heineken	NL	company	喜力集团	喜力啤酒|海尼根|喜力	
ab-inbev	BE	company	百威英博集团	百威英博|百威亚太|英博啤酒|百威啤酒	HKEX:1876
carlsberg	DK	company	嘉士伯集团	嘉士伯	
diageo	GB	company	帝亚吉欧集团	帝亚吉欧	LSE:DGE
sabmiller	GB	company	南非米勒酿酒公司	南非米勒	
remy	FR	company	人头马君度集团	人头马君度	
redbull	AT	company	红牛公司	华彬红牛|中国红牛	
ferrero	IT	company	费列罗集团	费列罗	
barilla	IT	company	百味来公司	百味来	
lavazza	IT	company	拉瓦萨公司	拉瓦萨咖啡|乐维萨	
lindt	CH	company	瑞士莲公司	瑞士莲	
perfetti	IT	company	不凡帝范梅勒集团	不凡帝|不凡帝范梅勒	
jbs	BR	company	JBS公司		
marriott	US	company	万豪国际集团	万豪国际|万豪酒店|万豪集团|万豪|喜来登酒店|喜达屋	NASDAQ:MAR
hilton	US	company	希尔顿集团	希尔顿酒店|希尔顿全球|?希尔顿|希尔顿酒店集团	NYSE:HLT
hyatt	US	company	凯悦酒店集团	凯悦酒店|凯悦集团|凯悦	NYSE:H
ihg	GB	company	洲际酒店集团	洲际酒店|假日酒店集团	LSE:IHG
shangri-la	HK	company	香格里拉(亚洲)有限公司	香格里拉酒店集团|香格里拉酒店	HKEX:0069
accor	FR	company	雅高酒店集团	雅高集团|雅高酒店|雅高	
club-med	FR	company	地中海俱乐部公司	地中海具乐部	
four-seasons	CA	company	四季酒店集团		
banyan	SG	company	悦榕集团	悦榕庄	
oyo	IN	company	OYO酒店公司	OYO酒店	
las-vegas-sands	US	company	拉斯维加斯金沙集团	金沙集团	NYSE:LVS
mgm-resorts	US	company	美高梅国际酒店集团	美高梅|美高梅国际	NYSE:MGM
wynn	US	company	永利度假村公司	永利集团|永利度假村	NASDAQ:WYNN
wework	US	company	众创空间公司	WeWork	
trump-org	US	company	特朗普集团	川普集团	
vinci	FR	company	万喜集团		
acs	ES	company	ACS集团		
hochtief	DE	company	豪赫蒂夫公司	豪赫蒂夫|霍赫蒂夫	
thomas-cook	GB	company	托马斯库克集团	托马斯·库克集团|托马斯库克	
tui	DE	company	途易集团	途易	
)",
// Film, music, television and telecom firms
R"(
disney	US	company	华特迪士尼公司	迪士尼公司|迪士尼|迪斯尼|迪士尼集团|迪斯尼公司|华特迪士尼	NYSE:DIS
netflix	US	company	奈飞公司	奈飞|网飞|Netflix	NASDAQ:NFLX
warner	US	company	华纳兄弟探索公司	华纳兄弟|时代华纳|华纳影业|华纳公司|华纳兄弟探索	NASDAQ:WBD
paramount	US	company	派拉蒙天舞公司	派拉蒙|派拉蒙影业|派拉蒙全球|维亚康姆	NASDAQ:PSKY
universal	US	company	环球影业公司	环球影业|环球影城公司|NBC环球	
comcast	US	company	康卡斯特公司	康卡斯特|Comcast	NASDAQ:CMCSA
columbia-pictures	US	company	哥伦比亚影业公司	哥伦比亚影业|哥伦比亚电影公司	
fox-21	US	company	二十一世纪福克斯公司	二十一世纪福克斯|21世纪福克斯|二十世纪福克斯|20世纪福克斯	NASDAQ:FOXA
newscorp	US	company	新闻集团		NASDAQ:NWSA
mgm-film	US	company	米高梅公司	米高梅	
dreamworks	US	company	梦工厂动画公司	梦工厂|梦工场动画|梦工厂动画	
pixar	US	company	皮克斯动画公司	皮克斯	
lucasfilm	US	company	卢卡斯影业公司	卢卡斯影业	
marvel	US	company	漫威娱乐公司	漫威影业|漫威娱乐	
dc-comics	US	company	DC漫画公司	DC漫画	
lionsgate	US	company	狮门影业公司	狮门影业	
legendary	US	company	传奇影业公司	传奇影业	
amc	US	company	AMC院线公司	AMC院线	NYSE:AMC
imax	CA	company	IMAX公司		NYSE:IMAX
hulu	US	company	葫芦网公司	Hulu	
umg	NL	company	环球音乐集团	环球音乐|环球唱片	
warner-music	US	company	华纳音乐集团	华纳音乐|华纳唱片	NASDAQ:WMG
sony-music	JP	company	索尼音乐娱乐公司	索尼音乐|新力音乐	
emi	GB	company	百代唱片公司	百代唱片|百代公司	
bertelsmann	DE	company	贝塔斯曼集团	贝塔斯曼	
live-nation	US	company	莱恩娱乐公司	理想国演艺|Live Nation	NYSE:LYV
wwe	US	company	世界摔角娱乐公司	WWE公司	
wpp	GB	company	WPP集团	奥美广告|奥美集团	LSE:WPP
omnicom	US	company	宏盟集团		NYSE:OMC
publicis	FR	company	阳狮集团		
att	US	company	美国电话电报公司	AT&T	NYSE:T
verizon	US	company	威瑞森通信公司	威瑞森|Verizon	NYSE:VZ
t-mobile	US	company	T-Mobile美国公司	T-Mobile	NASDAQ:TMUS
worldcom	US	company	世界通信公司	世通公司	
sprint	US	company	斯普林特公司		
iridium	US	company	铱星通信公司	铱星公司	NASDAQ:IRDM
globalstar	US	company	全球星公司		NASDAQ:GSAT
hughes	US	company	休斯公司	休斯网络	
loral	US	company	劳拉空间系统公司	劳拉公司	
vodafone	GB	company	沃达丰集团	沃达丰	LSE:VOD
bt	GB	company	英国电信集团	英国电信	LSE:BT.A
cable-wireless	GB	company	英国大东电报局	大东电报局	
oneweb	GB	company	一网公司	OneWeb	
orange	FR	company	法国电信集团	法国电信	
vivendi	FR	company	维旺迪集团	维旺迪	
eutelsat	FR	company	欧洲通信卫星公司		
deutsche-telekom	DE	company	德国电信股份公司	德国电信	
telefonica	ES	company	西班牙电信公司	西班牙电信|Telefonica	
telecom-italia	IT	company	意大利电信公司	意大利电信	
kpn	NL	company	荷兰皇家电信集团	荷兰皇家电信	
telenor	NO	company	挪威电信公司	挪威电信	
telstra	AU	company	澳洲电讯公司	澳洲电信|澳大利亚电信公司	
america-movil	MX	company	美洲电信公司	美洲电信|墨西哥美洲电信	
reliance-jio	IN	company	信实Jio公司	Reliance Jio	
bharti	IN	company	巴蒂电信公司	巴帝电信|巴蒂电信	
viettel	VN	company	越南军队电信集团	Viettel|越南军用电子电信公司	
mtn	ZA	company	MTN集团		
naspers	ZA	company	纳斯珀斯公司	南非报业集团|Naspers|Prosus	
sasol	ZA	company	沙索公司		
standard-bank	ZA	company	标准银行集团	南非标准银行	
eskom	ZA	company	南非国家电力公司		
dangote	NG	company	丹格特集团		
safaricom	KE	company	萨法利通信公司	萨法利通信	
cemex	MX	company	西麦斯公司	西麦斯	
bimbo	MX	company	宾堡集团	宾堡	
)",
// German and other family names often met in trade news
R"(
faber	DE	company	辉柏嘉公司	辉柏嘉	
leica	DE	company	徕卡相机公司	徕卡|徕卡公司	
hasselblad	SE	company	哈苏公司		
steinway	US	company	施坦威公司	施坦威	
samsonite	US	company	新秀丽集团	新秀丽	HKEX:1910
vorwerk	DE	company	福维克集团	福维克	
wmf	DE	company	福腾宝公司	福腾宝	
zwilling	DE	company	双立人公司	双立人	
osram	DE	company	欧司朗公司	欧司朗	
beiersdorf	DE	company	拜尔斯道夫公司	拜尔斯道夫|妮维雅公司	
piraeus-port	GR	company	比雷埃夫斯港务局股份公司	比雷埃夫斯港务局	
turkcell	TR	company	土耳其电信运营商Turkcell	Turkcell	
koc	TR	company	科奇集团		
baykar	TR	company	拜卡尔公司		
teck	CA	company	泰克资源公司	泰克资源	NYSE:TECK
first-quantum	CA	company	第一量子矿业公司	第一量子矿业	
ivanhoe	CA	company	艾芬豪矿业公司	艾芬豪矿业	
potash	CA	company	加拿大钾肥公司	诺瓦化学	
belaruskali	BY	company	白俄罗斯钾肥公司		
uralkali	RU	company	乌拉尔钾肥公司	乌拉尔钾肥	
)",
// More firms of the world
R"(
luomu	JP	company	罗姆公司	?罗姆|罗姆半导体
zhuyouxiangjiao	JP	company	住友橡胶工业公司	住友橡胶
qiheyi	JP	company	柒和伊控股公司	柒和伊|7&I
jianabao	JP	company	嘉娜宝化妆品公司	嘉娜宝
gaosi	JP	company	高丝公司	高丝
weicai	JP	company	卫材公司	?卫材|卫材药业
naver-kr	KR	company	Naver公司	Naver
xiaoxing	KR	company	晓星集团	晓星
servicenow	US	company	ServiceNow公司	ServiceNow
workday	US	company	Workday公司	Workday
fukesigongsi	US	company	福克斯公司
yibei	US	company	eBay公司	?易贝
keluoge	US	company	克罗格公司	克罗格
luokeweierzidonghua	US	company	罗克韦尔自动化公司	罗克韦尔自动化
jiexing	AU	company	捷星航空公司	捷星|捷星航空
laohuhuanqiu	US	company	老虎环球管理公司	老虎环球
yian	GB	company	怡安集团	?怡安
daxingongsi	US	company	威达信集团	达信公司
chenxinggongsi	US	company	晨星公司	?晨星
futaizhiyao	US	company	福泰制药公司	福泰制药
boshidunkexue	US	company	波士顿科学公司	波士顿科学|波科
shisaike	US	company	史赛克公司	史赛克
bidiyiliao	US	company	碧迪医疗公司	碧迪医疗|碧迪
ximenziyiliao	DE	company	西门子医疗公司	西门子医疗
xinnuo	US	company	信诺集团	?信诺
mapailuntai	DE	company	大陆集团	马牌轮胎
ximenzinengyuan	DE	company	西门子能源公司	西门子能源
sitelandisi	NL	company	斯特兰蒂斯集团	斯特兰蒂斯
lucid-us	US	company	路西德汽车公司	Lucid|路西德
jixing	SE	company	极星汽车公司	?极星|极星汽车
yabao	US	company	雅宝公司	?雅宝|雅保
sqm-cl	CL	company	智利化工矿业公司	SQM
dsv	DK	company	得夫得斯国际货运公司	DSV
dexun	CH	company	德迅集团	?德迅
grab-sg	SG	company	Grab控股公司	Grab
ximenzigemeisa	ES	company	西门子歌美飒可再生能源公司	西门子歌美飒
teling	IE	company	特灵科技公司	?特灵|特灵科技|特灵空调
rilidianti	JP	company	日立电梯公司	日立电梯
disheng	DE	company	蒂升电梯公司	蒂升|蒂升电梯
weixinkeji	US	company	微芯科技公司	微芯科技|微芯
coherent	US	company	相干公司	Coherent
lumentum	US	company	朗美通公司	Lumentum
anfeinuo	US	company	安费诺公司	安费诺
taikedianzi	CH	company	泰科电子公司	泰科电子
moshi	US	company	莫仕公司	?莫仕
jiepu	US	company	捷普公司	?捷普|捷普科技
weichuangli	SG	company	伟创力公司	伟创力
luoji	CH	company	罗技公司	罗技
leishe	SG	company	雷蛇公司	?雷蛇
fitbit	US	company	Fitbit公司	Fitbit
ufjyinxing	JP	company	UFJ银行	UFJ
darong	JP	company	大荣公司	大荣|大荣超市
suanneng	CN	company	北京算能科技有限公司	算能|算能科技
)",
// Parts makers
R"(
zhipudianzi	JP	company	芝浦电子公司	芝浦电子
meibeiyasanmei	JP	company	美蓓亚三美公司	美蓓亚三美|美蓓亚
)",
// Web firms of the twenty-tens and brands
R"(
zynga	US	company	Zynga公司	Zynga
huifutianxia	CN	company	汇付天下有限公司	汇付天下
taobaoshangcheng	CN	company	淘宝商城
souhushipin	CN	company	搜狐视频
tengxunshipin	CN	company	腾讯视频
tengxundianshang	CN	company	腾讯电商控股公司	腾讯电商
tengxuntiyu	CN	company	腾讯体育
lashouwang	CN	company	拉手网
hanwangkeji	CN	company	汉王科技股份有限公司	汉王科技|?汉王
youpai	US	company	优派公司	优派
ruilinuxingwang	CN	company	瑞丽女性网
masamasuo	CN	company	玛萨玛索
yintaiwang	CN	company	银泰网
zhuoyueyamaxun	CN	company	卓越亚马逊
honghaizi	CN	company	红孩子公司	?红孩子
maikaolin	CN	company	麦考林
meilishuo	CN	company	美丽说公司	?美丽说
ku6wang	CN	company	酷6网	酷六
pps	CN	company	PPS网络电视	PPS
zhenaiwang	CN	company	珍爱网
wowotuan	CN	company	窝窝团
nuomiwang	CN	company	糯米网	百度糯米
paipaiwang	CN	company	拍拍网
kuxun	CN	company	酷讯
jiuyouwang	CN	company	久游网
lianzhong	CN	company	联众
kongzhongwang	CN	company	空中网
xinlangtiyu	CN	company	新浪体育
tengxuncaijing	CN	company	腾讯财经
wangyicaijing	CN	company	网易财经
souhucaijing	CN	company	搜狐财经
fenghuangcaijing	CN	company	凤凰财经
jinrongjie	CN	company	?金融界
xueqiu	CN	company	雪球财经	?雪球
guess	US	company	GUESS公司	GUESS
)"};

}  // namespace kuang::data

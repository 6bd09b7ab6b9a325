#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// News agencies, papers, broadcasters, news sites and publishers of all countries.
// Source: written for this project from general knowledge, 2026-11-24; tickers not checked against exchange lists.
// All names in Simplified: texts are folded before they are looked up.
// Columns (tab-separated): id, nation, type (company, media), canonical name, aliases (|), tickers (|).
// An alias with ? before it is also a common word or another name and counts only with evidence.
inline constexpr rows_of media[] = {
// News agencies and national media
R"(
xinhua	CN	media	新华通讯社	新华社	
xinhuanet	CN	media	新华网股份有限公司	新华网|新华在线	SSE:603888
cankaoxiaoxi	CN	media	参考消息报社	参考消息|参考消息报	
chinanews	CN	media	中国新闻社	中新社|中新网|中国新闻网	
people	CN	media	人民日报社	人民日报|人民日报海外版	
people-cn	CN	media	人民网股份有限公司	人民网	SSE:603000
globaltimes	CN	media	环球时报社	环球时报|环球网	
cctv	CN	media	中央电视台	央视|央视网|央视新闻|中国中央电视台|CCTV	
cmg	CN	media	中央广播电视总台	央视总台|中央广电总台	
cgtn	CN	media	中国国际电视台	CGTN	
cnr	CN	media	中央人民广播电台	央广|央广网|中国之声|中央电台	
cri	CN	media	中国国际广播电台	国际在线	
gmw	CN	media	光明日报社	光明日报|光明网	
econdaily	CN	media	经济日报社	经济日报|中国经济网	
pladaily	CN	media	解放军报社	解放军报|中国军网	
chinadaily	CN	media	中国日报社	中国日报|中国日报网	
chinacomcn	CN	media	中国互联网新闻中心	?中国网	
qiushi	CN	media	求是杂志社	求是杂志|求是网	
cyd	CN	media	中国青年报社	中国青年报|中青报|中青在线	
workers-daily	CN	media	工人日报社	工人日报	
farmers-daily	CN	media	农民日报社	农民日报	
legal-daily	CN	media	法治日报社	法制日报|法治日报|法制网	
procuratorial	CN	media	检察日报社	检察日报	
court-news	CN	media	人民法院报社	人民法院报	
cppcc-news	CN	media	人民政协报社	人民政协报	
science-daily	CN	media	科技日报社	科技日报	
china-womens	CN	media	中国妇女报社	中国妇女报	
discipline-daily	CN	media	中国纪检监察报社	中国纪检监察报	
china-education	CN	media	中国教育报社	中国教育报	
china-culture	CN	media	中国文化报社	中国文化报	
china-sports-daily	CN	media	中国体育报业总社	中国体育报	
china-trade-news	CN	media	中国贸易报社	中国贸易报	
intl-business-daily	CN	media	国际商报社	国际商报	
china-taxation	CN	media	中国税务报社	中国税务报	
china-environment	CN	media	中国环境报社	中国环境报	
china-energy-news	CN	media	中国能源报社	中国能源报	
china-electronics-news	CN	media	中国电子报社	中国电子报	
posts-telecom-news	CN	media	人民邮电报社	人民邮电报|人民邮电出版社	
china-industry-news	CN	media	中国工业报社	中国工业报	
china-quality-news	CN	media	中国质量报社	中国质量报	
china-consumer-news	CN	media	中国消费者报社	中国消费者报	
china-food-news	CN	media	中国食品报社	中国食品报	
china-auto-news	CN	media	中国汽车报社	中国汽车报	
china-civil-aviation	CN	media	中国民航报社	中国民航报	
people-railway	CN	media	人民铁道报社	人民铁道报|人民铁道	
china-health	CN	media	健康报社		
health-times	CN	media	健康时报社	健康时报	
reading-weekly	CN	media	中华读书报社	中华读书报	
outlook	CN	media	瞭望周刊社	了望周刊|了望新闻周刊|了望东方周刊	
banyuetan	CN	media	半月谈杂志社	半月谈	
china-newsweek	CN	media	中国新闻周刊社	中国新闻周刊	
ftchina-cn	CN	media	金融时报社	中国金融时报|金融时报	
)",
// Business press and portals
R"(
caixin	CN	media	财新传媒	财新网|财新周刊|财新	
caijing	CN	media	财经杂志社	财经杂志|财经网	
yicai	CN	media	第一财经	第一财经日报|第一财经周刊	
21cbh	CN	media	21世纪经济报道	21世纪报系	
csj	CN	media	中国证券报社	中国证券报|中证报|中证网	
ssnews	CN	media	上海证券报社	上海证券报|上证报|中国证券网	
stcn	CN	media	证券时报社	证券时报|证券时报网|券商中国	
zqrb	CN	media	证券日报社	证券日报	
eeo	CN	media	经济观察报社	经济观察报|经济观察网	
cb	CN	media	中国经营报社	中国经营报	
nbd	CN	media	每日经济新闻	每经网	
jjckb	CN	media	经济参考报社	经济参考报	
hexun	CN	media	和讯网	?和讯	
jrj	CN	media	金融界网站		
cls	CN	media	财联社		
wallstreetcn	CN	media	华尔街见闻		
jiemian	CN	media	界面新闻		
tmtpost	CN	media	钛媒体		
36kr	CN	media	36氪		NASDAQ:KRKR
huxiu	CN	media	虎嗅网	虎嗅	
latepost	CN	media	晚点传媒	晚点LatePost	
iresearch	CN	media	艾瑞咨询	艾瑞网	
analysys	CN	media	易观国际	易观	
pchouse	CN	media	太平洋网络有限公司	太平洋电脑网|太平洋汽车网	
zol	CN	media	中关村在线		
it168	CN	media	IT168网站	IT168	
ithome	CN	media	IT之家		
ccidnet	CN	media	赛迪网	赛迪顾问|赛迪传媒	
ccw	CN	media	计算机世界传媒集团	计算机世界报|计算机世界传媒	
chinabyte	CN	media	比特网	赛迪比特网	
china-computer	CN	media	中国计算机报社	中国计算机报	
csdn	CN	media	CSDN公司	CSDN	
ngacn	CN	media	游民星空		
17173	CN	media	17173网	17173	
duowan	CN	media	多玩游戏网	多玩网	
sina-news	CN	media	新浪新闻	新浪财经|新浪科技|新浪新闻中心	
phoenix-tv	CN	media	凤凰卫视投资(控股)有限公司	凤凰卫视|凤凰卫视中文台|凤凰卫视资讯台	HKEX:2008
ifeng	CN	media	凤凰网	凤凰新媒体	
huanqiu-people	CN	media	环球人物杂志社	环球人物杂志	
dongfangnet	CN	media	东方网股份有限公司	?东方网	
qianlong	CN	media	千龙新闻网	千龙网	
enorth	CN	media	天津北方网		
southcn	CN	media	南方新闻网	?南方网	
rednet	CN	media	湖南红网	?红网	
dzwww	CN	media	山东大众网	?大众网|大众报业	
zjol	CN	media	浙江在线	浙江在线新闻网站	
cnhubei	CN	media	荆楚网		
northeast-net	CN	media	东北网		
newssc	CN	media	四川新闻网		
cqnews	CN	media	华龙网		
anhuinews	CN	media	中安在线		
jxnews	CN	media	大江网	中国江西网	
guancha	CN	media	观察者网		
dwnews	CN	media	多维新闻网	多维新闻	
boxun	CN	media	博讯新闻网	博讯网	
pear-video	CN	media	梨视频		
redstar-news	CN	media	红星新闻		
upstream	CN	media	上游新闻		
jimu	CN	media	极目新闻		
dahe	CN	media	大河报社	大河报|大河网	
)",
// Provincial and city papers, magazines
R"(
thepaper	CN	media	澎湃新闻	澎湃新闻网	
jfdaily	CN	media	解放日报社	解放日报|上观新闻	
wenhui	CN	media	文汇报社	文汇报	
xinmin	CN	media	新民晚报社	新民晚报	
shanghai-daily	CN	media	上海日报社	上海日报	
dongfang-morning	CN	media	东方早报社	东方早报	
youth-daily-shanghai	CN	media	青年报社	上海青年报	
shanghai-media-group	CN	media	上海文化广播影视集团	上海文广新闻传媒集团|上海文广|上海报业集团|SMG	
bjd	CN	media	北京日报社	北京日报	
bjwb	CN	media	北京晚报社	北京晚报	
bjnews	CN	media	新京报社	新京报	
bj-youth	CN	media	北京青年报社	北京青年报|北青报|北青网	
bj-morning	CN	media	北京晨报社	北京晨报	
jinghua	CN	media	京华时报社	京华时报	
bj-business	CN	media	北京商报社	北京商报	
bj-times	CN	media	北京娱乐信报		
southern	CN	media	南方报业传媒集团	南方报业|南方日报报业集团	
nanfang-daily	CN	media	南方日报社	南方日报|南方+客户端	
infzm	CN	media	南方周末报社	南方周末	
nddaily	CN	media	南方都市报社	南方都市报|南都报	
nfpeople	CN	media	南方人物周刊		
ycwb	CN	media	羊城晚报社	羊城晚报|羊城晚报报业集团|金羊网	
gzdaily	CN	media	广州日报社	广州日报|广州日报报业集团|大洋网	
xkb	CN	media	新快报社	新快报	
infotimes	CN	media	信息时报社	信息时报	
sztqb	CN	media	深圳特区报社	深圳特区报|深圳报业集团	
szcm	CN	media	深圳商报社	深圳商报	
jingbao	CN	media	晶报社	深圳晶报	
zhuhai-daily	CN	media	珠海特区报社	珠海特区报	
xinhua-daily	CN	media	新华日报社	新华日报|新华报业|交汇点新闻	
yangtse	CN	media	扬子晚报社	扬子晚报	
modern-express	CN	media	现代快报社	现代快报	
jinling-evening	CN	media	金陵晚报社	金陵晚报	
suzhou-daily	CN	media	苏州日报社	苏州日报|姑苏晚报	
zjdaily	CN	media	浙江日报报业集团	浙江日报|潮新闻	
qianjiang	CN	media	钱江晚报社	钱江晚报	
hangzhou-daily	CN	media	杭州日报社	杭州日报|都市快报	
ningbo-daily	CN	media	宁波日报社	宁波日报|宁波晚报	
anhui-daily	CN	media	安徽日报社	安徽日报|新安晚报	
fujian-daily	CN	media	福建日报社	福建日报|海峡都市报|海峡导报	
xiamen-daily	CN	media	厦门日报社	厦门日报|厦门晚报|台海网	
jiangxi-daily	CN	media	江西日报社	江西日报|江南都市报	
dazhong-daily	CN	media	大众日报社	大众日报|大众报业集团	
qilu-evening	CN	media	齐鲁晚报社	齐鲁晚报	
qingdao-daily	CN	media	青岛日报社	青岛日报|半岛都市报|青岛晚报	
henan-daily	CN	media	河南日报社	河南日报|河南日报报业集团	
hubei-daily	CN	media	湖北日报传媒集团	湖北日报|楚天都市报	
changjiang-daily	CN	media	长江日报社	长江日报|武汉晚报|武汉晨报	
hunan-daily	CN	media	湖南日报社	湖南日报|新湖南	
xiaoxiang	CN	media	潇湘晨报社	潇湘晨报	
sanxiang	CN	media	三湘都市报社	三湘都市报|长沙晚报	
sichuan-daily	CN	media	四川日报社	四川日报|川观新闻|四川日报报业集团	
huaxi-metro	CN	media	华西都市报社	华西都市报|封面新闻	
chengdu-business	CN	media	成都商报社	成都商报|成都日报|成都晚报	
chongqing-daily	CN	media	重庆日报社	重庆日报|重庆晚报|重庆晨报|重庆商报	
guizhou-daily	CN	media	贵州日报社	贵州日报|贵阳晚报	
yunnan-daily	CN	media	云南日报社	云南日报|春城晚报|云南信息报	
guangxi-daily	CN	media	广西日报社	广西日报|南国早报	
hainan-daily	CN	media	海南日报社	海南日报|南国都市报	
shaanxi-daily	CN	media	陕西日报社	陕西日报	
huashang	CN	media	华商报社	华商报|西安晚报	
gansu-daily	CN	media	甘肃日报社	甘肃日报|兰州晨报|兰州晚报	
qinghai-daily	CN	media	青海日报社	青海日报	
ningxia-daily	CN	media	宁夏日报社	宁夏日报	
xinjiang-daily	CN	media	新疆日报社	新疆日报|天山网	
xizang-daily	CN	media	西藏日报社	西藏日报	
shanxi-daily	CN	media	山西日报社	山西日报|山西晚报	
hebei-daily	CN	media	河北日报社	河北日报|燕赵都市报|燕赵晚报	
tianjin-daily	CN	media	天津日报社	天津日报|?今晚报	
neimenggu-daily	CN	media	内蒙古日报社	内蒙古日报	
liaoning-daily	CN	media	辽宁日报社	辽宁日报|辽沈晚报|沈阳日报|沈阳晚报|华商晨报	
dalian-daily	CN	media	大连日报社	大连日报|大连晚报|半岛晨报	
jilin-daily	CN	media	吉林日报社	吉林日报|新文化报|长春日报	
heilongjiang-daily	CN	media	黑龙江日报社	黑龙江日报|?生活报社|哈尔滨日报	
lifeweek	CN	media	三联生活周刊		
xinzhoukan	CN	media	新周刊杂志社	新周刊	
readers-media	CN	media	读者出版传媒股份有限公司	读者杂志|读者传媒	SSE:603999
zhiyin	CN	media	知音传媒集团	知音杂志|知音传媒	
gqreport	CN	media	人物杂志社	人物杂志	
titan	CN	media	体坛传媒集团	体坛周报	
soccer-paper	CN	media	足球报社	足球报	
sports-weekly	CN	media	东方体育日报社	东方体育日报	
phoenix-weekly	CN	media	凤凰周刊		
china-entrepreneur	CN	media	中国企业家杂志社	中国企业家杂志	
yazhou	CN	media	亚洲周刊		
)",
// Mainland broadcasters and publishers
R"(
hunantv	CN	media	湖南广播电视台	湖南卫视|湖南广电|湖南电视台	
jiangsutv	CN	media	江苏省广播电视总台	江苏卫视|江苏广电总台|江苏电视台	
zjtv	CN	media	浙江广播电视集团	浙江卫视|浙江广电集团|浙江电视台	
dragontv	CN	media	上海广播电视台	东方卫视|上海电视台|东方电视台|看看新闻	
btv	CN	media	北京广播电视台	北京卫视|北京电视台|北京人民广播电台	
gdtv	CN	media	广东广播电视台	广东卫视|广东电视台|南方电视台	
sztv	CN	media	深圳广播电影电视集团	深圳卫视|深圳广电集团|深圳电视台	
ahtv	CN	media	安徽广播电视台	安徽卫视|安徽电视台	
sdtv	CN	media	山东广播电视台	山东卫视|山东电视台|齐鲁电视台	
hbtv	CN	media	湖北广播电视台	湖北卫视|湖北电视台	
hntv	CN	media	河南广播电视台	河南卫视|河南电视台	
sctv	CN	media	四川广播电视台	四川卫视|四川电视台	
cqtv	CN	media	重庆广播电视集团	重庆卫视|重庆电视台	
lntv	CN	media	辽宁广播电视台	辽宁卫视|辽宁电视台	
hljtv	CN	media	黑龙江广播电视台	黑龙江卫视|黑龙江电视台	
jltv	CN	media	吉林广播电视台	吉林卫视|吉林电视台	
jxtv	CN	media	江西广播电视台	江西卫视|江西电视台	
fjtv	CN	media	福建省广播影视集团	东南卫视|海峡卫视|福建电视台	
gxtv	CN	media	广西广播电视台	广西卫视|广西电视台	
gztv	CN	media	贵州广播电视台	贵州卫视|贵州电视台	
yntv	CN	media	云南广播电视台	云南卫视|云南电视台	
sxtv	CN	media	陕西广播电视台	陕西卫视|陕西电视台	
shanxitv	CN	media	山西广播电视台	山西卫视|山西电视台	
hebtv	CN	media	河北广播电视台	河北卫视|河北电视台	
tjtv	CN	media	天津广播电视台	天津卫视|天津电视台|津云新闻	
gstv	CN	media	甘肃广播电视台	甘肃卫视|甘肃电视台	
nmtv	CN	media	内蒙古广播电视台	内蒙古卫视|内蒙古电视台	
xjtv	CN	media	新疆广播电视台	新疆卫视|新疆电视台	
xztv	CN	media	西藏广播电视台	西藏卫视|西藏电视台	
hainantv	CN	media	海南广播电视总台	海南卫视|旅游卫视|海南电视台	
cetv	CN	media	中国教育电视台		
guangzhou-tv	CN	media	广州广播电视台	广州电视台	
voice-strait	CN	media	海峡之声广播电台	海峡之声	
commercial-press	CN	media	商务印书馆有限公司	商务印书馆	
zhonghua-book	CN	media	中华书局有限公司	中华书局	
sanlian	CN	media	生活·读书·新知三联书店	三联书店	
peoples-press	CN	media	人民出版社		
pep	CN	media	人民教育出版社	人教社	
rmwx	CN	media	人民文学出版社		
writers-press	CN	media	作家出版社		
citic-press	CN	media	中信出版集团股份有限公司	中信出版社|中信出版集团	SZSE:300788
cpmg	CN	media	中国出版集团有限公司	中国出版集团|中国出版传媒	SSE:601949
csm	CN	media	中国科技出版传媒股份有限公司	科学出版社	SSE:601858
tup	CN	media	清华大学出版社		
pup	CN	media	北京大学出版社		
fltrp	CN	media	外语教学与研究出版社	外研社	
mechanical-press	CN	media	机械工业出版社		
phei	CN	media	电子工业出版社		
shanghai-yiwen	CN	media	上海译文出版社	上海文艺出版社|上海人民出版社	
yilin	CN	media	译林出版社		
phoenix-pub	CN	media	江苏凤凰出版传媒股份有限公司	凤凰传媒|凤凰出版传媒集团	SSE:601928
central-south	CN	media	中南出版传媒集团股份有限公司	中南传媒	SSE:601098
jielibook	CN	media	接力出版社		
xinhua-bookstore	CN	media	新华书店总店	新华书店	
)",
// Taiwan
R"(
cna	TW	media	中央通讯社	中央社|台湾中央社	
udn	TW	media	联合报	联合新闻网|udn|联合报系|联合晚报|?民生报	
econdaily-tw	TW	media	经济日报(台湾)	台湾经济日报|经济日报	
chinatimes	TW	media	中国时报	中时电子报|中时新闻网|中时报系|旺旺中时|中国时报系|旺中集团|旺中	
ctee	TW	media	工商时报		
want-daily	TW	media	旺报社	旺报	
ltn	TW	media	自由时报	自由时报电子报|自由电子报	
taipeitimes	TW	media	台北时报		
appledaily-tw	TW	media	台湾苹果日报		
upaper	TW	media	人间福报		
youth-daily-tw	TW	media	青年日报社	青年日报	
mandarin-daily	TW	media	国语日报社	国语日报	
taiwan-times	TW	media	台湾时报		
taiwan-hsin-sheng	TW	media	台湾新生报		
china-daily-tw	TW	media	中华日报(台湾)	中华日报	
central-daily	TW	media	中央日报		
independence-evening	TW	media	自立晚报	自立早报	
storm	TW	media	风传媒		
newtalk	TW	media	新头壳	Newtalk	
ettoday	TW	media	东森新闻云	ETtoday|ETtoday新闻云	
nownews	TW	media	今日新闻网	NOWnews今日新闻|NOWnews	
mnews-tw	TW	media	镜周刊	镜新闻|镜电视	
next-tw	TW	media	壹传媒	壹周刊|壹电视	
business-weekly	TW	media	商业周刊(台湾)	台湾商业周刊|商周集团|?商业周刊	
cw	TW	media	天下杂志		
gvm	TW	media	远见杂志	远见天下	
btoday	TW	media	今周刊		
wealth	TW	media	财讯双周刊	财讯杂志	
moneyweekly	TW	media	理财周刊	先探投资周刊	
bnext	TW	media	数位时代杂志	?数位时代	
digitimes	TW	media	电子时报	DIGITIMES	
cnyes	TW	media	巨亨网	钜亨网	
moneydj	TW	media	MoneyDJ理财网	MoneyDJ|嘉实资讯	
technews	TW	media	科技新报	TechNews	
ithome-tw	TW	media	iThome电脑报周刊	iThome	
reporter	TW	media	报导者基金会	?报导者	
commonwealth-pub	TW	media	天下文化出版股份有限公司	天下文化	
yuanliu	TW	media	远流出版事业股份有限公司	远流出版|远流出版公司	
linking	TW	media	联经出版事业股份有限公司	联经出版|联经出版公司	
crown	TW	media	皇冠文化集团	皇冠出版社|皇冠文化	
cite	TW	media	城邦文化事业股份有限公司	城邦文化|城邦媒体集团|城邦出版集团	
chengchung	TW	media	正中书局		
tongli	TW	media	东立出版社		
ttv	TW	media	台湾电视事业股份有限公司	台视|台湾电视公司|台视新闻	
ctv	TW	media	中国电视事业股份有限公司	?中视|中国电视公司|中视新闻	TPEX:9928
cts	TW	media	中华电视股份有限公司	华视|中华电视公司|华视新闻	
ftv	TW	media	民间全民电视股份有限公司	民视|民视新闻	
pts	TW	media	公共电视文化事业基金会	公视|公视新闻|公共电视台|公广集团	
tvbs	TW	media	联利媒体股份有限公司	TVBS|TVBS新闻	
setn	TW	media	三立电视股份有限公司	三立电视|三立新闻|三立新闻网|三立	
ebc	TW	media	东森电视事业股份有限公司	东森电视|东森新闻|东森新闻台|东森电视台|东森	
ctitv	TW	media	中天电视股份有限公司	中天电视|中天新闻|中天新闻台|?中天	
era	TW	media	年代网际事业股份有限公司	年代新闻|年代电视台|年代电视	
ustv	TW	media	非凡电视事业股份有限公司	非凡电视|非凡新闻|非凡新闻台	
gtv	TW	media	八大电视股份有限公司	八大电视|八大电视台
videoland	TW	media	纬来电视网股份有限公司	纬来电视|纬来体育台|纬来	
bcc	TW	media	中国广播股份有限公司	中国广播公司|中广新闻网|?中广
pbs-tw	TW	media	警察广播电台	警广	
rti	TW	media	财团法人中央广播电台		
ufo-network	TW	media	中广流行网	飞碟联播网|飞碟电台	
ntdtv-tw	TW	media	新唐人亚太电视台	新唐人亚太台	
hakka-tv	TW	media	客家电视台		
taiwan-indigenous-tv	TW	media	原住民族电视台		
)",
// Hong Kong, Macau and Chinese papers abroad
R"(
mingpao	HK	media	明报	明报新闻网|明报周刊	HKEX:0685
scmp	HK	media	南华早报		
singtao	HK	media	星岛日报	星岛新闻集团|星岛环球网|星岛网	HKEX:1105
oriental	HK	media	东方日报	?东方日报|东网|东方报业集团	HKEX:0018
the-sun-hk	HK	media	太阳报(香港)	香港太阳报	
appledaily	HK	media	苹果日报	壹传媒集团|香港苹果日报	
hket	HK	media	香港经济日报	经济日报集团	HKEX:0423
hkej	HK	media	信报财经新闻	信报财经月刊|香港信报	
takungpao	HK	media	大公报(香港)	大公报|大公文汇传媒集团|大公网|香港大公报	
wenweipo	HK	media	香港文汇报		
hkcd	HK	media	香港商报		
singpao	HK	media	香港成报	?成报	
tin-tin	HK	media	香港天天日报	?天天日报	
am730	HK	media	am730		
headline	HK	media	头条日报		
metro-hk	HK	media	都市日报(香港)	香港都市日报	
skypost	HK	media	香港晴报	晴报	
hk01	HK	media	香港01		
stand-news	HK	media	立场新闻		
citizen-news	HK	media	香港众新闻	?众新闻	
initium	HK	media	端传媒(香港)	端传媒	
inmedia	HK	media	独立媒体(香港)	香港独立媒体网	
hkfp	HK	media	香港自由新闻		
china-review	HK	media	中国评论通讯社	中评社|中国评论新闻网|中评网	
hkcna	HK	media	香港中国通讯社	香港中通社	
rthk	HK	media	香港电台		
crhk	HK	media	香港商业电台	?商业电台	
metro-radio	HK	media	新城电台	新城广播	
tvb	HK	media	电视广播有限公司	无线电视|TVB|无线新闻|翡翠台	HKEX:0511
atv	HK	media	亚洲电视有限公司	亚洲电视|亚视	
viutv	HK	media	香港电视娱乐有限公司	ViuTV	
now-news	HK	media	Now新闻台	now新闻|NOW宽频电视	
cabletv-hk	HK	media	香港有线电视	有线新闻	
joint-pub	HK	media	联合出版(集团)有限公司	联合出版集团	
tdm	MO	media	澳门广播电视股份有限公司	澳广视|澳门广播电视	
macao-daily	MO	media	澳门日报		
zaobao	SG	media	联合早报	早报网|新加坡联合早报	
straits-times	SG	media	海峡时报	新加坡海峡时报	
lianhe-wanbao	SG	media	联合晚报(新加坡)	新明日报	
cna-sg	SG	media	亚洲新闻台	新传媒	
sinchew	MY	media	星洲日报	星洲网	
nanyang	MY	media	南洋商报		
china-press	MY	media	中国报(马来西亚)	马来西亚中国报	
world-journal	US	media	世界日报(北美)	?世界日报|世界新闻网	
qiaobao	US	media	美国侨报	侨报网|侨报	
epoch	US	media	大纪元时报	大纪元	
ntd	US	media	新唐人电视台	新唐人	
)",
// The world's agencies, papers and broadcasters
R"(
reuters	GB	media	路透社	路透|汤森路透|路透中文网|路透新闻社	
bbc	GB	media	英国广播公司	BBC|BBC中文网|英国广播电台	
ft	GB	media	英国金融时报	金融时报|FT中文网	
economist	GB	media	经济学人	经济学家杂志|英国经济学人	
guardian	GB	media	英国卫报	卫报|?观察家报	
times-gb	GB	media	泰晤士报	星期日泰晤士报	
telegraph	GB	media	每日电讯报		
daily-mail	GB	media	每日邮报	英国每日邮报	
sun-gb	GB	media	英国太阳报	?太阳报	
independent	GB	media	英国独立报	?独立报	
mirror	GB	media	每日镜报		
itv	GB	media	独立电视公司	英国独立电视台	
sky	GB	media	天空新闻台	英国天空电视台|天空电视台	
notw	GB	media	世界新闻报		
nature	GB	media	自然杂志	自然杂志社	
bloomberg	US	media	彭博社	彭博|彭博资讯|彭博新闻社|彭博通讯社|彭博商业周刊	
ap	US	media	美国联合通讯社	美联社	
upi	US	media	合众国际社		
dowjones	US	media	道琼斯公司	道琼斯通讯社	
cnn	US	media	美国有线电视新闻网	CNN|有线电视新闻网|有线新闻网	
nyt	US	media	纽约时报	纽约时报中文网|纽时	
wsj	US	media	华尔街日报	华尔街日报中文网	
wapo	US	media	华盛顿邮报		
latimes	US	media	洛杉矶时报		
usatoday	US	media	今日美国报		
chicago-tribune	US	media	芝加哥论坛报		
boston-globe	US	media	波士顿环球报		
nypost	US	media	纽约邮报	纽约每日新闻	
csmonitor	US	media	基督教科学箴言报		
time	US	media	时代周刊	时代杂志	
newsweek	US	media	美国新闻周刊	?新闻周刊	
businessweek	US	media	美国商业周刊	?商业周刊	
forbes	US	media	福布斯杂志社	福布斯杂志|福布斯|富比士	
fortune	US	media	财富杂志社	财富杂志|财星杂志	
barrons	US	media	巴伦周刊		
the-atlantic	US	media	大西洋月刊		
new-yorker	US	media	纽约客杂志社	纽约客杂志	
foreign-policy	US	media	外交政策杂志社	外交政策杂志	
foreign-affairs	US	media	外交事务杂志社	外交事务杂志	
natgeo	US	media	国家地理杂志社	国家地理杂志|国家地理频道	
readers-digest	US	media	读者文摘公司	读者文摘	
politico	US	media	政客新闻网	政治新闻网	
axios	US	media	阿克西奥斯新闻网	Axios	
thehill	US	media	国会山报		
huffpost	US	media	赫芬顿邮报	哈芬登邮报	
buzzfeed	US	media	BuzzFeed公司	BuzzFeed	
the-verge	US	media	The Verge网站	The Verge	
techcrunch	US	media	TechCrunch网站	TechCrunch|科技博客TechCrunch	
cnet	US	media	CNET科技资讯网	CNET	
zdnet	US	media	ZDNet网站	ZDNet	
wired	US	media	连线杂志社	连线杂志	
the-information	US	media	The Information网站	The Information	
variety	US	media	综艺杂志社	综艺杂志|好莱坞报道者	
espn	US	media	娱乐与体育节目电视网	ESPN	
the-athletic	US	media	The Athletic网站	The Athletic	
nbc	US	media	美国全国广播公司	NBC|全国广播公司	
cnbc	US	media	消费者新闻与商业频道	CNBC|全国广播公司商业频道	
msnbc	US	media	微软全国广播公司	MSNBC	
abc-us	US	media	美国广播公司	ABC新闻	
cbs	US	media	哥伦比亚广播公司	CBS	
fox-news	US	media	福克斯新闻频道	福克斯新闻|福斯新闻|霍士新闻|福克斯电视台	
pbs	US	media	美国公共广播公司	PBS|美国公共电视台	
npr	US	media	美国国家公共电台	NPR|全国公共广播电台	
hbo	US	media	HBO电视网	HBO	
cspan	US	media	有线卫星公共事务电视网	C-SPAN	
mtv	US	media	MTV电视网	MTV音乐台	
voa	US	media	美国之音		
rfa	US	media	自由亚洲电台		
rferl	US	media	自由欧洲电台		
bloomberg-tv	US	media	彭博电视台	彭博电视	
mcgraw	US	media	麦格劳-希尔公司	麦格劳希尔|麦格劳-希尔	
penguin	GB	media	企鹅兰登书屋	企鹅出版社|兰登书屋|企鹅出版集团	
harpercollins	US	media	哈珀柯林斯出版集团	哈珀柯林斯	
simon	US	media	西蒙与舒斯特公司	西蒙与舒斯特|西蒙舒斯特	
pearson	GB	media	培生集团		LSE:PSON
elsevier	NL	media	爱思唯尔公司	爱思唯尔	
springer	DE	media	施普林格自然集团	施普林格|施普林格自然	
oup	GB	media	牛津大学出版社		
cup	GB	media	剑桥大学出版社		
conde	US	media	康泰纳仕集团	康泰纳仕	
hearst	US	media	赫斯特集团		
thomson	CA	media	汤姆森公司		
cbc	CA	media	加拿大广播公司	CBC新闻	
globe-mail	CA	media	环球邮报		
toronto-star	CA	media	多伦多星报		
afp	FR	media	法国新闻社	法新社	
lemonde	FR	media	法国世界报	?世界报	
lefigaro	FR	media	费加罗报		
liberation	FR	media	解放报(法国)	法国解放报	
lesechos	FR	media	法国回声报	?回声报	
france24	FR	media	法国24电视台	法兰西24电视台	
rfi	FR	media	法国国际广播电台	法广	
charlie	FR	media	查理周刊		
tf1	FR	media	法国电视一台	法国电视二台	
dpa	DE	media	德国新闻社	德新社	
dw	DE	media	德国之声		
spiegel	DE	media	明镜周刊	明镜在线	
bild	DE	media	德国图片报	?图片报	
faz	DE	media	法兰克福汇报		
sz-de	DE	media	南德意志报		
welt	DE	media	世界报(德国)	德国世界报	
handelsblatt	DE	media	德国商报		
ard	DE	media	德国广播联盟	德国电视一台|德国电视二台	
nzz	CH	media	新苏黎世报		
swissinfo	CH	media	瑞士资讯		
apa	AT	media	奥地利通讯社	奥新社	
ansa	IT	media	安莎通讯社	安莎社	
corriere	IT	media	晚邮报	意大利晚邮报	
repubblica	IT	media	意大利共和国报	?共和国报	
gazzetta	IT	media	米兰体育报	罗马体育报|都灵体育报	
rai	IT	media	意大利广播电视公司	意大利国家电视台	
efe	ES	media	埃菲社		
elpais	ES	media	西班牙国家报		
elmundo	ES	media	世界报(西班牙)	西班牙世界报	
marca	ES	media	马卡报	阿斯报	
lusa	PT	media	葡萄牙通讯社	卢萨社	
anp	NL	media	荷兰通讯社	荷兰电讯报	
belga	BE	media	比利时通讯社	比通社	
euronews	FR	media	欧洲新闻台		
pap	PL	media	波兰通讯社	波通社	
ctk	CZ	media	捷克通讯社	捷通社	
mti	HU	media	匈牙利通讯社	匈通社	
tanjug	RS	media	南斯拉夫通讯社	南通社	
tass	RU	media	俄通社-塔斯社	塔斯社|俄通社|俄塔社	
ria	RU	media	俄罗斯新闻社	俄新社|俄新网	
interfax	RU	media	国际文传电讯社	国际文传|俄国际文传电讯社	
sputnik	RU	media	俄罗斯卫星通讯社	俄罗斯卫星网|卫星通讯社	
rt	RU	media	今日俄罗斯电视台	今日俄罗斯|RT电视台	
pravda	RU	media	真理报	共青团真理报	
izvestia	RU	media	俄罗斯消息报		
kommersant	RU	media	生意人报		
rossiyskaya	RU	media	俄罗斯报		
ntv-ru	RU	media	独立电视台(俄罗斯)	俄罗斯独立电视台|俄罗斯第一频道	
echo	RU	media	莫斯科回声电台	回声电台	
ukrinform	UA	media	乌克兰通讯社	乌通社|乌克兰国家通讯社	
belta	BY	media	白俄罗斯通讯社	白通社	
anadolu	TR	media	阿纳多卢通讯社	安纳杜鲁新闻社|安纳托利亚通讯社	
kyodo	JP	media	日本共同社	共同社|共同通讯社	
jiji	JP	media	日本时事通讯社	时事社|时事通讯社|日本时事社	
nhk	JP	media	日本放送协会	NHK|日本广播协会	
nikkei	JP	media	日本经济新闻社	日本经济新闻|日经新闻|日经|日经中文网|日经亚洲|日经BP	
asahi	JP	media	朝日新闻社	朝日新闻	
yomiuri	JP	media	读卖新闻社	读卖新闻	
mainichi	JP	media	每日新闻社	每日新闻	
sankei	JP	media	产经新闻社	产经新闻	
tokyo-shimbun	JP	media	东京新闻社	东京新闻	
okinawa-times	JP	media	冲绳时报社	冲绳时报|琉球新报	
japan-times	JP	media	日本时报社	日本时报	
ntv	JP	media	日本电视放送网株式会社	日本电视台|日本新闻网	
tbs	JP	media	东京放送控股株式会社	TBS电视台|东京放送	
fuji-tv	JP	media	富士电视台	富士新闻网	
tv-asahi	JP	media	朝日电视台		
tv-tokyo	JP	media	东京电视台		
famitsu	JP	media	Fami通		
bunshun	JP	media	文艺春秋社	周刊文春|文艺春秋	
yonhap	KR	media	韩国联合通讯社	韩联社|联合通讯社	
newsis	KR	media	纽西斯通讯社	韩国纽西斯	
chosun	KR	media	朝鲜日报社	朝鲜日报	
joongang	KR	media	中央日报社(韩国)	韩国中央日报|中央日报中文网	
donga	KR	media	东亚日报社	东亚日报	
hani	KR	media	韩民族新闻社	韩民族日报|韩民族新闻	
korea-herald	KR	media	韩国先驱报	韩国时报	
kbs	KR	media	韩国放送公社	KBS|KBS电视台|韩国广播公司	
mbc	KR	media	文化广播公司	MBC电视台|韩国文化广播公司	
sbs	KR	media	首尔广播公司	SBS电视台	
ytn	KR	media	韩联社电视台YTN	YTN电视台	
jtbc	KR	media	中央东洋放送株式会社	JTBC	
etnews	KR	media	电子新闻社(韩国)	韩国电子新闻	
kcna	KP	media	朝鲜中央通讯社	朝中社|朝鲜中央社	
rodong	KP	media	朝鲜劳动新闻	?劳动新闻	
kctv	KP	media	朝鲜中央电视台	朝鲜央视	
montsame	MN	media	蒙古国家通讯社	蒙通社	
vna	VN	media	越南通讯社	越通社	
nhandan	VN	media	人民报(越南)	越南人民报	
bernama	MY	media	马来西亚国家新闻社	马新社	
the-star-my	MY	media	星报(马来西亚)	马来西亚星报	
antara	ID	media	安塔拉通讯社	安塔拉社	
jakarta-post	ID	media	雅加达邮报		
kompas	ID	media	罗盘报		
bangkok-post	TH	media	曼谷邮报		
nation-th	TH	media	民族报(泰国)	泰国民族报	
thairath	TH	media	泰叻报		
inquirer	PH	media	菲律宾每日询问者报	每日询问者报	
philstar	PH	media	菲律宾星报		
rappler	PH	media	拉普勒新闻网	Rappler	
phnom-penh-post	KH	media	金边邮报		
irrawaddy	MM	media	伊洛瓦底新闻网		
pti	IN	media	印度报业托拉斯	印度报业托拉斯通讯社	
ani	IN	media	亚洲国际新闻社		
toi	IN	media	印度时报	印度经济时报	
the-hindu	IN	media	印度教徒报		
hindustan-times	IN	media	印度斯坦时报		
indian-express	IN	media	印度快报		
ndtv	IN	media	新德里电视台		
app-pk	PK	media	巴基斯坦联合通讯社	巴联社	
dawn	PK	media	黎明报		
geo-tv	PK	media	地理电视台		
irna	IR	media	伊朗伊斯兰共和国通讯社	伊通社|伊朗通讯社	
mehr	IR	media	迈赫尔通讯社	塔斯尼姆通讯社|法尔斯通讯社	
press-tv	IR	media	伊朗英语新闻电视台	伊朗英语新闻台	
mena	EG	media	中东通讯社	?中东社	
ahram	EG	media	金字塔报		
aljazeera	QA	media	半岛电视台		
alarabiya	SA	media	阿拉伯电视台	阿拉伯卫星电视台	
spa	SA	media	沙特通讯社	沙通社	
wam	AE	media	阿联酋通讯社	阿通社	
kuna	KW	media	科威特通讯社	科通社	
sana	SY	media	叙利亚阿拉伯通讯社	叙利亚通讯社|叙通社	
ina	IQ	media	伊拉克通讯社	伊拉克国家通讯社	
haaretz	IL	media	以色列国土报	?国土报	
yedioth	IL	media	新消息报		
jpost	IL	media	耶路撒冷邮报	以色列时报	
wafa	PS	media	巴勒斯坦通讯社	巴通社|瓦法通讯社	
abc-au	AU	media	澳大利亚广播公司	澳洲广播公司	
aap	AU	media	澳大利亚联合新闻社	澳联社	
australian	AU	media	澳大利亚人报	澳洲人报	
smh	AU	media	悉尼先驱晨报	雪梨晨锋报	
afr	AU	media	澳大利亚金融评论报		
nzherald	NZ	media	新西兰先驱报		
nan-ng	NG	media	尼日利亚通讯社		
sabc	ZA	media	南非广播公司		
prensa-latina	CU	media	拉丁美洲通讯社	拉美社	
granma	CU	media	格拉玛报		
notimex	MX	media	墨西哥通讯社	墨通社	
globo	BR	media	巴西环球传媒集团	环球电视网|巴西环球电视台	
folha	BR	media	圣保罗页报		
telam	AR	media	美洲通讯社		
clarin	AR	media	号角报	奥莱报	
)"};

}  // namespace kuang::data

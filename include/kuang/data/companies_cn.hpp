#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Firms of mainland China: groups of the central state, banks, listed leaders of every sector, platforms, and the
// historic firms of the 1990s and 2000s.
// Source: written for this project from general knowledge, 2026-11-24; tickers not checked against exchange lists.
// All names in Simplified: texts are folded before they are looked up.
// Columns (tab-separated): id, nation, type (company, media), canonical name, aliases (|), tickers (|).
// An alias with ? before it is also a common word or another name and counts only with evidence.
inline constexpr rows_of companies_cn[] = {
// Oil, power and other energy of the central state
R"(
cnpc	CN	company	中国石油天然气集团有限公司	中国石油天然气集团公司|中国石油天然气集团|中石油集团|中石油	
petrochina	CN	company	中国石油天然气股份有限公司	中国石油|中石油股份	SSE:601857|HKEX:0857
sinopec-group	CN	company	中国石油化工集团有限公司	中国石油化工集团公司|中石化集团	
sinopec	CN	company	中国石油化工股份有限公司	中国石化|中石化	SSE:600028|HKEX:0386
cnooc	CN	company	中国海洋石油集团有限公司	中国海洋石油总公司|中国海油|中海油|中国海洋石油	
cnooc-ltd	CN	company	中国海洋石油有限公司	中海油股份|中国海洋石油股份	HKEX:0883|SSE:600938
cosl	CN	company	中海油田服务股份有限公司	中海油服	HKEX:2883|SSE:601808
pipechina	CN	company	国家石油天然气管网集团有限公司	国家管网集团|国家管网	
daqing	CN	company	大庆油田有限责任公司	大庆油田|大庆石油管理局	
shengli	CN	company	中国石化集团胜利石油管理局	胜利油田|胜利石油管理局	
liaohe-oilfield	CN	company	中国石油辽河油田公司	辽河油田	
changqing-oilfield	CN	company	中国石油长庆油田公司	长庆油田	
zhongyuan-oilfield	CN	company	中国石化中原油田分公司	中原油田	
karamay	CN	company	中国石油新疆油田公司	新疆油田|新疆石油管理局|克拉玛依油田	
tarim-oilfield	CN	company	中国石油塔里木油田公司	塔里木油田	
dagang-oilfield	CN	company	中国石油大港油田公司	大港油田	
jilin-oilfield	CN	company	中国石油吉林油田公司	吉林油田	
huabei-oilfield	CN	company	中国石油华北油田公司	华北油田	
yanchang	CN	company	陕西延长石油(集团)有限责任公司	延长石油|延长油田	
shanghai-petrochemical	CN	company	中国石化上海石油化工股份有限公司	上海石化|金山石化	SSE:600688|HKEX:0338
yizheng	CN	company	中国石化仪征化纤有限公司	仪征化纤|仪化	
yanshan-petrochemical	CN	company	中国石化集团北京燕山石油化工有限公司	燕山石化|燕化	
zhenhai	CN	company	中国石化镇海炼化分公司	镇海炼化	
qilu-petrochemical	CN	company	中国石化齐鲁石油化工公司	齐鲁石化	
jilin-chemical	CN	company	吉林化学工业公司	吉林化工|吉化|吉化公司|吉林石化	
yangzi-petrochemical	CN	company	中国石化扬子石油化工有限公司	扬子石化	
maoming	CN	company	中国石化茂名石化公司	茂名石化	
enn	CN	company	新奥集团有限公司	新奥集团|新奥能源|新奥股份|新奥燃气	HKEX:2688
china-gas	CN	company	中国燃气控股有限公司	中国燃气	HKEX:0384
kunlun-energy	CN	company	昆仑能源有限公司	昆仑能源	HKEX:0135
state-grid	CN	company	国家电网有限公司	国家电网公司|国家电网|国网	
csg	CN	company	中国南方电网有限责任公司	南方电网|南网	
huaneng	CN	company	中国华能集团有限公司	华能集团|中国华能|华能	
huaneng-power	CN	company	华能国际电力股份有限公司	华能国际|华能国际电力	SSE:600011|HKEX:0902
lancang	CN	company	华能澜沧江水电股份有限公司	华能水电	SSE:600025
datang	CN	company	中国大唐集团有限公司	大唐集团|中国大唐集团|中国大唐|中国大唐集团公司	
datang-power	CN	company	大唐国际发电股份有限公司	大唐发电|大唐国际	SSE:601991|HKEX:0991
huadian	CN	company	中国华电集团有限公司	华电集团|中国华电|中国华电集团公司|华电	
huadian-power	CN	company	华电国际电力股份有限公司	华电国际	SSE:600027|HKEX:1071
spic	CN	company	国家电力投资集团有限公司	国家电投|国电投	
guodian	CN	company	中国国电集团公司	国电集团|中国国电	
guodian-power	CN	company	国电电力发展股份有限公司	国电电力	SSE:600795
longyuan	CN	company	龙源电力集团股份有限公司	龙源电力	SZSE:001289|HKEX:0916
chn-energy	CN	company	国家能源投资集团有限责任公司	国家能源集团	
shenhua-group	CN	company	神华集团有限责任公司	神华集团|神华	
shenhua	CN	company	中国神华能源股份有限公司	中国神华	SSE:601088|HKEX:1088
ctg	CN	company	中国长江三峡集团有限公司	三峡集团|三峡总公司|中国三峡集团	
cypc	CN	company	中国长江电力股份有限公司	长江电力	SSE:600900
three-gorges-renewables	CN	company	中国三峡新能源(集团)股份有限公司	三峡能源	SSE:600905
gezhouba	CN	company	中国葛洲坝集团股份有限公司	葛洲坝集团|中国葛洲坝集团公司	
state-power	CN	company	国家电力公司	中国国家电力公司	
cnnc	CN	company	中国核工业集团有限公司	中核集团|中国核工业集团	
cgn	CN	company	中国广核集团有限公司	中广核集团|中广核|中国广核	
cgn-power	CN	company	中国广核电力股份有限公司	中广核电力	SZSE:003816|HKEX:1816
cnnp	CN	company	中国核能电力股份有限公司	中国核电	SSE:601985
dayawan	CN	company	大亚湾核电站	大亚湾核电厂|大亚湾核电	
qinshan	CN	company	秦山核电有限公司	秦山核电站|秦山核电	
tianwan	CN	company	江苏核电有限公司	田湾核电站	
sdic	CN	company	国家开发投资集团有限公司	国投集团|国家开发投资公司|国家开发投资集团	
sdic-power	CN	company	国投电力控股股份有限公司	国投电力	SSE:600886
chuantou	CN	company	四川川投能源股份有限公司	川投能源	SSE:600674
guangdong-energy	CN	company	广东省能源集团有限公司	粤电集团|广东能源集团	
zheneng	CN	company	浙江省能源集团有限公司	浙能集团|浙能	
zheneng-power	CN	company	浙江浙能电力股份有限公司	浙能电力	SSE:600023
shenergy	CN	company	申能(集团)有限公司	申能集团|申能股份|?申能	SSE:600642
nari	CN	company	国电南瑞科技股份有限公司	国电南瑞|南瑞集团	SSE:600406
xuji	CN	company	许继集团有限公司	许继集团|许继电气	SZSE:000400
pinggao	CN	company	平高集团有限公司	平高集团|平高电气	SSE:600312
tbea	CN	company	特变电工股份有限公司	特变电工	SSE:600089
chint	CN	company	浙江正泰电器股份有限公司	正泰电器|正泰集团|正泰	SSE:601877
delixi	CN	company	德力西集团有限公司	德力西|德力西集团	
shanghai-electric	CN	company	上海电气集团有限公司	上海电气|上海电气集团	SSE:601727|HKEX:2727
dongfang-electric	CN	company	中国东方电气集团有限公司	东方电气|东方电气集团	SSE:600875|HKEX:1072
harbin-electric	CN	company	哈尔滨电气集团有限公司	哈电集团|哈尔滨电气|哈尔滨电站设备	HKEX:1133
china-energy-conservation	CN	company	中国节能环保集团有限公司	中国节能|中节能	
)",
// Telecom, post and space
R"(
china-mobile	CN	company	中国移动通信集团有限公司	中国移动|中移动|中国移动通信	HKEX:0941|SSE:600941
china-unicom	CN	company	中国联合网络通信集团有限公司	中国联通|?联通|中国联合通信有限公司|联通公司|联通集团	SSE:600050|HKEX:0762
china-telecom	CN	company	中国电信集团有限公司	中国电信	SSE:601728|HKEX:0728
china-netcom	CN	company	中国网络通信集团公司	中国网通|网通	
china-tower	CN	company	中国铁塔股份有限公司	中国铁塔	HKEX:0788
china-tietong	CN	company	中铁通信信息有限责任公司	中国铁通|铁通|铁通公司|铁道通信信息有限责任公司	
jitong	CN	company	吉通通信有限责任公司	吉通公司|吉通通信|中国吉通	
china-satcom	CN	company	中国卫通集团股份有限公司	中国卫通|中国卫星通信集团公司	SSE:601698
spacesat	CN	company	中国东方红卫星股份有限公司	中国卫星	SSE:600118
starnet	CN	company	中国卫星网络集团有限公司	中国星网	
china-post	CN	company	中国邮政集团有限公司	中国邮政|中国邮政集团公司|中国邮政集团	
ems-cn	CN	company	中国邮政速递物流股份有限公司	邮政速递物流|邮政EMS	
great-wall-industry	CN	company	中国长城工业集团有限公司	长城工业总公司|中国长城工业总公司	
datang-telecom	CN	company	大唐电信科技股份有限公司	大唐电信	SSE:600198
putian	CN	company	中国普天信息产业集团公司	中国普天|普天集团	
fiberhome	CN	company	烽火通信科技股份有限公司	烽火通信	SSE:600498
china-info-comm	CN	company	中国信息通信科技集团有限公司	中国信科	
yofc	CN	company	长飞光纤光缆股份有限公司	长飞光纤	SSE:601869|HKEX:6869
hengtong	CN	company	江苏亨通光电股份有限公司	亨通光电|亨通集团|亨通	SSE:600487
zhongtian	CN	company	江苏中天科技股份有限公司	中天科技	SSE:600522
great-dragon	CN	company	巨龙通信设备有限责任公司	巨龙通信	
shanghai-bell	CN	company	上海贝尔股份有限公司	上海贝尔|上海贝尔阿尔卡特	
china-broadnet	CN	company	中国广播电视网络集团有限公司	中国广电|中国广电网络	
)",
// Railways, construction, aerospace, defence, shipbuilding
R"(
china-rail	CN	company	中国国家铁路集团有限公司	国铁集团|中国铁路总公司|中铁总	
bj-sh-hsr	CN	company	京沪高速铁路股份有限公司	京沪高铁公司|京沪高铁股份	SSE:601816
daqin	CN	company	大秦铁路股份有限公司	大秦铁路股份|大秦铁路公司	SSE:601006
guangshen	CN	company	广深铁路股份有限公司	广深铁路股份|广深铁路公司	SSE:601333|HKEX:0525
crec-group	CN	company	中国铁路工程集团有限公司	中国铁路工程总公司|中国中铁集团	
crec	CN	company	中国中铁股份有限公司	中国中铁|中铁	SSE:601390|HKEX:0390
crcc-group	CN	company	中国铁道建筑集团有限公司	中国铁道建筑总公司|中国铁建集团	
crcc	CN	company	中国铁建股份有限公司	中国铁建|中铁建	SSE:601186|HKEX:1186
crrc	CN	company	中国中车股份有限公司	中国中车|中车	SSE:601766|HKEX:1766
csr	CN	company	中国南车股份有限公司	中国南车|南车	
cnr-rail	CN	company	中国北车股份有限公司	中国北车|北车	
crsc	CN	company	中国铁路通信信号股份有限公司	中国通号	SSE:688009|HKEX:3969
cscec	CN	company	中国建筑股份有限公司	?中国建筑|中国建筑集团|中国建筑工程总公司|中建集团|中建	SSE:601668
cccc	CN	company	中国交通建设股份有限公司	中国交建|中交集团	SSE:601800|HKEX:1800
china-harbour	CN	company	中国港湾工程有限责任公司	中国港湾|中国港湾建设集团	
crbc	CN	company	中国路桥工程有限责任公司	中国路桥	
powerchina	CN	company	中国电力建设股份有限公司	中国电建	SSE:601669
ceec	CN	company	中国能源建设股份有限公司	中国能建	SSE:601868|HKEX:3996
mcc	CN	company	中国冶金科工股份有限公司	中国中冶|中冶	SSE:601618|HKEX:1618
cncec	CN	company	中国化学工程股份有限公司	中国化学工程	SSE:601117
sepco3	CN	company	山东电力建设第三工程有限公司	山东电建三公司	
shanghai-construction	CN	company	上海建工集团股份有限公司	上海建工	SSE:600170
bcegc	CN	company	北京建工集团有限责任公司	北京建工|北京建工集团	
beijing-urban-construction	CN	company	北京城建集团有限责任公司	北京城建|北京城建集团	SSE:600266
cnbm	CN	company	中国建材集团有限公司	中国建材集团|中国建材	HKEX:3323
cnbm-old	CN	company	中国中材集团有限公司	中材集团|中国中材	
china-xd	CN	company	中国西电集团公司	中国西电|西电集团	SSE:601179
casc	CN	company	中国航天科技集团有限公司	航天科技集团|中国航天科技集团|中国航天科技集团公司	
calt	CN	company	中国运载火箭技术研究院	火箭研究院	
casic	CN	company	中国航天科工集团有限公司	航天科工集团|航天科工	
aerospace-information	CN	company	航天信息股份有限公司	航天信息	SSE:600271
avic	CN	company	中国航空工业集团有限公司	中航工业|航空工业集团|中国航空工业集团|中国航空工业集团公司|中国航空工业总公司	
avic1	CN	company	中国航空工业第一集团公司	中航一集团|中国一航	
avic2	CN	company	中国航空工业第二集团公司	中航二集团	
sac	CN	company	中航沈飞股份有限公司	中航沈飞|沈飞|沈阳飞机工业集团	SSE:600760
cac	CN	company	成都飞机工业(集团)有限责任公司	成飞|成飞集团|中航成飞	SZSE:302132
xac	CN	company	西安飞机工业(集团)有限责任公司	西飞|中航西飞|西飞集团	SZSE:000768
hac	CN	company	哈尔滨飞机工业集团有限责任公司	哈飞|哈飞集团	
hongdu	CN	company	江西洪都航空工业股份有限公司	洪都航空	SSE:600316
avic-power	CN	company	中国航发动力股份有限公司	航发动力	SSE:600893
comac	CN	company	中国商用飞机有限责任公司	中国商飞|商飞	
aecc	CN	company	中国航空发动机集团有限公司	中国航发	
norinco	CN	company	中国兵器工业集团有限公司	兵器工业集团|中国兵器工业集团公司|中国北方工业|中国兵器	
csgc	CN	company	中国兵器装备集团有限公司	兵器装备集团|兵装集团|中国兵装	
cssc	CN	company	中国船舶集团有限公司	中国船舶集团|中船集团	
csic	CN	company	中国船舶重工集团有限公司	中船重工|中国船舶重工集团公司|中国船舶重工集团	
csic-ltd	CN	company	中国船舶重工股份有限公司	中国重工	SSE:601989
cssc-ltd	CN	company	中国船舶工业股份有限公司	中国船舶工业股份|?中国船舶	SSE:600150
hudong	CN	company	沪东中华造船(集团)有限公司	沪东中华|沪东造船厂|沪东中华造船	
jiangnan	CN	company	江南造船(集团)有限责任公司	江南造船|江南造船厂|江南造船集团	
waigaoqiao	CN	company	上海外高桥造船有限公司	外高桥造船	
dalian-shipbuilding	CN	company	大连船舶重工集团有限公司	大船集团|大连船舶重工|大连造船厂|大连新船重工|大连造船	
guangzhou-shipyard	CN	company	广船国际有限公司	广船国际|广州广船国际	
yangzijiang	CN	company	江苏扬子江船业集团公司	扬子江船业	SGX:BS6
cetc	CN	company	中国电子科技集团有限公司	中国电科|中电科|中国电子科技集团|中国电子科技集团公司	
cec	CN	company	中国电子信息产业集团有限公司	?中国电子|中国电子信息产业集团公司|中国电子信息产业集团|中电集团|?中电	
)",
// Airlines, airports, shipping, ports, express
R"(
air-china	CN	company	中国国际航空股份有限公司	中国国航|国航|中国国际航空公司	SSE:601111|HKEX:0753
china-eastern	CN	company	中国东方航空股份有限公司	东方航空|东航|中国东航|中国东方航空|中国东方航空公司|东航集团|中国东方航空集团	SSE:600115|HKEX:0670
china-southern	CN	company	中国南方航空股份有限公司	南方航空|南航|中国南航|中国南方航空|中国南方航空公司|南航集团|中国南方航空集团	SSE:600029|HKEX:1055
air-china-group	CN	company	中国航空集团有限公司	中航集团|中国航空集团|国航集团	
hna	CN	company	海航集团有限公司	海航集团|海航	
hainan-airlines	CN	company	海南航空控股股份有限公司	海南航空|海航控股|海南航空公司	SSE:600221
spring-air	CN	company	春秋航空股份有限公司	春秋航空	SSE:601021
juneyao	CN	company	上海吉祥航空股份有限公司	吉祥航空	SSE:603885
shanghai-airlines	CN	company	上海航空有限公司	上海航空|上航|上海航空公司	
xiamen-air	CN	company	厦门航空有限公司	厦门航空|厦航|厦门航空公司	
shenzhen-airlines	CN	company	深圳航空有限责任公司	深圳航空|深航|深圳航空公司	
sichuan-airlines	CN	company	四川航空股份有限公司	四川航空|川航|四川航空公司	
shandong-airlines	CN	company	山东航空股份有限公司	山东航空|山航|山东航空公司	
capital-airlines	CN	company	北京首都航空有限公司	首都航空|首航	
tianjin-airlines	CN	company	天津航空有限责任公司	天津航空|?天航	
lucky-air	CN	company	云南祥鹏航空有限责任公司	祥鹏航空	
west-air	CN	company	西部航空有限责任公司	西部航空	
chengdu-airlines	CN	company	成都航空有限公司	成都航空	
kunming-airlines	CN	company	昆明航空有限公司	昆明航空	
okay	CN	company	奥凯航空有限公司	奥凯航空	
cua	CN	company	中国联合航空有限公司	中联航|中国联合航空	
hebei-airlines	CN	company	河北航空有限公司	河北航空	
tibet-airlines	CN	company	西藏航空有限公司	西藏航空	
zhejiang-loong	CN	company	浙江长龙航空有限公司	长龙航空	
ruili	CN	company	瑞丽航空有限公司	瑞丽航空	
china-express	CN	company	华夏航空股份有限公司	华夏航空	SZSE:002928
china-southwest-airlines	CN	company	中国西南航空公司	西南航空公司|西南航	
china-northern-airlines	CN	company	中国北方航空公司	北方航空公司|北方航空|北航集团	
china-northwest-airlines	CN	company	中国西北航空公司	西北航空公司|西北航	
china-xinhua-airlines	CN	company	中国新华航空公司	新华航空	
china-xinjiang-airlines	CN	company	新疆航空公司	新疆航空	
yunnan-airlines	CN	company	云南航空公司	云南航空	
changan-airlines	CN	company	长安航空有限责任公司	长安航空	
china-general-aviation	CN	company	中国通用航空公司		
zhejiang-airlines	CN	company	浙江航空公司	浙江航空	
wuhan-airlines	CN	company	武汉航空公司	武汉航空	
guizhou-airlines	CN	company	贵州航空公司	贵州航空	
fujian-airlines	CN	company	福建航空公司	福建航空	
china-cargo	CN	company	中国货运航空有限公司	中货航	
caac-old	CN	company	中国民航总公司		
travelsky	CN	company	中国民航信息集团有限公司	中国航信|中航信	HKEX:0696
caah	CN	company	中国航空油料集团有限公司	中国航油|中航油	
bcia	CN	company	北京首都国际机场股份有限公司	首都机场股份	HKEX:0694
capital-airports	CN	company	首都机场集团有限公司	首都机场集团|首都机场集团公司	
shanghai-airport	CN	company	上海国际机场股份有限公司	上海机场集团|上海机场股份	SSE:600009
baiyun	CN	company	广州白云国际机场股份有限公司	白云机场股份|白云机场公司	SSE:600004
cosco	CN	company	中国远洋海运集团有限公司	中远海运|中国远洋|中远集团	
cosco-hold	CN	company	中远海运控股股份有限公司	中远海控	SSE:601919|HKEX:1919
china-shipping	CN	company	中国海运(集团)总公司	中海集团|中国海运	
cosco-energy	CN	company	中远海运能源运输股份有限公司	中远海能	SSE:600026|HKEX:1138
cmes	CN	company	招商局能源运输股份有限公司	招商轮船	SSE:601872
sinotrans	CN	company	中国外运长航集团有限公司	中国外运|中外运|中外运长航	SSE:601598|HKEX:0598
csc-nanjing	CN	company	中国长江航运集团总公司	长航集团	
sipg	CN	company	上海国际港务(集团)股份有限公司	上港集团	SSE:600018
ningbo-port	CN	company	宁波舟山港股份有限公司	宁波港|宁波舟山港股份	SSE:601018
qingdao-port	CN	company	青岛港国际股份有限公司	青岛港集团|?青岛港	SSE:601298|HKEX:6198
yantian-port	CN	company	深圳市盐田港股份有限公司	盐田港股份|盐田港	SZSE:000088
cimc	CN	company	中国国际海运集装箱(集团)股份有限公司	中集集团|中集	SZSE:000039|HKEX:2039
zpmc	CN	company	上海振华重工(集团)股份有限公司	振华重工|振华港机	SSE:600320
sf	CN	company	顺丰控股股份有限公司	顺丰控股|顺丰速运|顺丰快递|顺丰	SZSE:002352|HKEX:6936
zto	CN	company	中通快递股份有限公司	中通快递|中通	NYSE:ZTO|HKEX:2057
yto	CN	company	圆通速递股份有限公司	圆通速递|圆通	SSE:600233
sto	CN	company	申通快递股份有限公司	申通快递|申通	SZSE:002468
yunda	CN	company	韵达控股集团股份有限公司	韵达股份|韵达快递|韵达速递|韵达	SZSE:002120
jt-express	CN	company	极兔速递环球有限公司	极兔速递|极兔	HKEX:1519
deppon	CN	company	德邦物流股份有限公司	德邦快递|德邦物流|德邦股份	SSE:603056
best-inc	CN	company	百世集团	百世快递|百世汇通|百世物流	
zjs	CN	company	北京宅急送快运股份有限公司	宅急送	
jd-logistics	CN	company	京东物流股份有限公司	京东物流|京东快递	HKEX:2618
lalamove	CN	company	货拉拉科技有限公司	货拉拉	
manbang	CN	company	满帮集团	满帮|运满满	NYSE:YMM
china-railway-container	CN	company	中铁集装箱运输有限责任公司	中铁集装箱	
china-logistics-group	CN	company	中国物流集团有限公司	中国物流集团	
sto-rail	CN	company	中铁快运股份有限公司	中铁快运	
)",
// Trade, grain, chemicals, metals of the central state
R"(
cofco	CN	company	中粮集团有限公司	中粮集团|中粮|中国粮油食品进出口总公司	
sinograin	CN	company	中国储备粮管理集团有限公司	中储粮|中储粮集团|中国储备粮管理总公司	
cofco-sugar	CN	company	中粮糖业控股股份有限公司	中粮糖业|中粮屯河	SSE:600737
joycity	CN	company	大悦城控股集团股份有限公司	大悦城控股	SZSE:000031
sinochem	CN	company	中国中化控股有限责任公司	中国中化|中化集团|中化	
chemchina	CN	company	中国化工集团有限公司	?中国化工	
syngenta	CN	company	先正达集团股份有限公司	先正达|先正达集团	
sinochem-intl	CN	company	中化国际(控股)股份有限公司	中化国际	SSE:600500
minmetals	CN	company	中国五矿集团有限公司	中国五矿|五矿集团|五矿|中国五金矿产进出口总公司	
mmg	CN	company	五矿资源有限公司	五矿资源	HKEX:1208
chinalco	CN	company	中国铝业集团有限公司	中铝集团|中铝公司|中国铝业公司|中铝	
chalco	CN	company	中国铝业股份有限公司	中国铝业	SSE:601600|HKEX:2600
china-cnmc	CN	company	中国有色矿业集团有限公司	中国有色集团|中国有色矿业	
china-rare-earth	CN	company	中国稀土集团有限公司	中国稀土集团	SZSE:000831
sinosteel	CN	company	中国中钢集团有限公司	中钢集团|中国中钢集团公司|中国中钢集团|中钢	
china-mineral-resources	CN	company	中国矿产资源集团有限公司	中国矿产资源集团|中矿集团	
citic-pacific-special	CN	company	中信泰富特钢集团股份有限公司	中信特钢	SZSE:000708
genertec	CN	company	中国通用技术(集团)控股有限责任公司	通用技术集团	
sinomach	CN	company	中国机械工业集团有限公司	国机集团|中国机械工业集团公司	
cmec	CN	company	中国机械设备工程股份有限公司	中国机械设备	
china-first-heavy	CN	company	中国第一重型机械集团公司	中国一重|一重集团|?一重|第一重型机器厂	SSE:601106
erzhong	CN	company	中国第二重型机械集团公司	二重集团|二重重装|中国二重|?二重|第二重型机器厂	
poly-tech	CN	company	保利科技有限公司	保利科技	
citic-group	CN	company	中国中信集团有限公司	中信集团|中信	
everbright-group	CN	company	中国光大集团股份公司	光大集团	
citic-ltd	CN	company	中国中信股份有限公司	中信股份|中信泰富	HKEX:0267
everbright-intl	CN	company	中国光大环境(集团)有限公司	光大环境|光大国际	HKEX:0257
everbright-hk	CN	company	中国光大控股有限公司	光大控股	HKEX:0165
cm-group	CN	company	招商局集团有限公司	招商局集团|?招商局|轮船招商局	
cmport	CN	company	招商局港口集团股份有限公司	招商局港口|招商港口	SZSE:001872|HKEX:0144
cmskipark	CN	company	招商局蛇口工业区控股股份有限公司	招商蛇口|招商地产	SZSE:001979
crh	CN	company	华润(集团)有限公司	华润集团|华润	
crland	CN	company	华润置地有限公司	华润置地	HKEX:1109
crpower	CN	company	华润电力控股有限公司	华润电力	HKEX:0836
crgas	CN	company	华润燃气控股有限公司	华润燃气	HKEX:1193
crpharma	CN	company	华润医药集团有限公司	华润医药	HKEX:3320
cr33	CN	company	华润三九医药股份有限公司	华润三九	SZSE:000999
crvanguard	CN	company	华润万家有限公司	华润万家	
poly-group	CN	company	中国保利集团有限公司	保利集团|中国保利|保利集团公司	
poly	CN	company	保利发展控股集团股份有限公司	保利地产|保利发展|保利	SSE:600048
cits	CN	company	中国旅游集团中免股份有限公司	中国中免|中国国旅|中免集团	SSE:601888|HKEX:1880
ctg-travel	CN	company	中国旅游集团有限公司	中国旅游集团|港中旅|港中旅集团|香港中旅	
cits-agency	CN	company	中国国际旅行社总社有限公司	国旅总社|中国国际旅行社|中国国旅总社	
cts-agency	CN	company	中国旅行社总社有限公司	中旅总社|中国旅行社总社	
cyts	CN	company	中青旅控股股份有限公司	中青旅|中国青年旅行社	SSE:600138
china-oct	CN	company	华侨城集团有限公司	?华侨城|华侨城集团	SZSE:000069
china-tobacco	CN	company	中国烟草总公司	中国烟草	
ctjc	CN	company	中国诚通控股集团有限公司	中国诚通|诚通集团	
crhc	CN	company	中国国新控股有限责任公司	中国国新|国新控股	
china-electric-equipment	CN	company	中国电气装备集团有限公司	中国电气装备	
china-salt	CN	company	中国盐业集团有限公司	中盐集团|中国盐业总公司|中盐|中国盐业	
china-grain-reserve-cotton	CN	company	中国储备棉管理有限公司	中储棉	
ciecc	CN	company	中国国际工程咨询有限公司	中咨公司|中国国际工程咨询公司	
cngc	CN	company	中国黄金集团有限公司	中国黄金集团|中国黄金集团公司	
zhongjin-gold	CN	company	中金黄金股份有限公司	中金黄金	SSE:600489
china-gold-jewelry	CN	company	中国黄金集团黄金珠宝股份有限公司	中国黄金珠宝	SSE:600916
cnadc	CN	company	中国农业发展集团有限公司	中农发集团|中国农发集团	
china-forestry	CN	company	中国林业集团有限公司	中林集团	
china-hualu	CN	company	中国华录集团有限公司	华录集团|中国华录	
china-silk	CN	company	中国中丝集团有限公司	中丝集团	
china-arts	CN	company	中国工艺集团有限公司	中国工艺集团|中国工艺美术	
china-textile	CN	company	中国中纺集团有限公司	中纺集团|中国纺织品进出口总公司	
ccic	CN	company	中国检验认证(集团)有限公司	中国中检|中检集团	
catarc	CN	company	中国汽车技术研究中心有限公司	中汽中心|中汽研|中国汽车技术研究中心	
catsic	CN	company	中国建筑科学研究院有限公司	中国建研院	
grinm	CN	company	有研科技集团有限公司	有研集团|北京有色金属研究总院	
ceri	CN	company	中国钢研科技集团有限公司	中国钢研|钢铁研究总院	
ccteg	CN	company	中国煤炭科工集团有限公司	中国煤科|煤炭科工集团	
bgrimm	CN	company	矿冶科技集团有限公司	矿冶集团|北京矿冶研究总院	
cmri	CN	company	中国移动通信研究院	中国移动研究院	
ctri	CN	company	中国电信研究院		
nam-kwong	CN	company	南光(集团)有限公司	南光集团|南光公司	
potevio-eastcom	CN	company	东方通信股份有限公司	东方通信	SSE:600776
china-coop	CN	company	中国供销集团有限公司	中国供销集团|供销集团	
sinopharm	CN	company	中国医药集团有限公司	国药集团|中国医药集团总公司|国药	
sinopharm-group	CN	company	国药控股股份有限公司	国药控股	HKEX:1099
cnbg	CN	company	中国生物技术股份有限公司	中国生物|中生集团	
cdb-capital	CN	company	国开金融有限责任公司	国开金融	
norinco-intl	CN	company	北方国际合作股份有限公司	北方国际	SZSE:000065
)",
// Steel, coal, nonferrous, building materials, chemicals
R"(
baowu	CN	company	中国宝武钢铁集团有限公司	中国宝武|宝武集团|宝武	
baosteel	CN	company	宝山钢铁股份有限公司	宝钢股份|宝钢|宝山钢铁|宝钢集团|宝山钢铁总厂|上海宝钢	SSE:600019
ansteel	CN	company	鞍钢集团有限公司	鞍钢|鞍钢集团|鞍山钢铁|鞍山钢铁公司|鞍钢集团公司|鞍钢股份	SZSE:000898|HKEX:0347
bensteel	CN	company	本钢集团有限公司	本钢|本钢集团|本溪钢铁|本钢板材|本溪钢铁公司	SZSE:000761
pangang	CN	company	攀钢集团有限公司	攀钢|攀钢集团|攀枝花钢铁公司	
hbis	CN	company	河钢集团有限公司	河钢|河钢集团|河北钢铁集团	
tangsteel	CN	company	唐山钢铁集团有限责任公司	唐钢|唐山钢铁|唐钢集团	
handan	CN	company	邯郸钢铁集团有限责任公司	邯钢|邯郸钢铁|邯钢集团	
shougang	CN	company	首钢集团有限公司	首钢|首钢集团|首钢总公司	
wisco	CN	company	武汉钢铁(集团)公司	武钢|武钢集团|武汉钢铁公司|武汉钢铁	
masteel	CN	company	马鞍山钢铁股份有限公司	马钢股份|马钢	SSE:600808|HKEX:0323
baotou-steel	CN	company	包头钢铁(集团)有限责任公司	包钢|包钢股份|包钢集团|包头钢铁	SSE:600010
northern-rare-earth	CN	company	中国北方稀土(集团)高科技股份有限公司	北方稀土|包钢稀土	SSE:600111
tisco	CN	company	太原钢铁(集团)有限公司	太钢|太钢集团|太钢不锈	SZSE:000825
shansteel	CN	company	山东钢铁集团有限公司	山钢|山钢集团|山东钢铁	SSE:600022
jinan-steel	CN	company	济南钢铁集团总公司	济钢|济南钢铁	
laigang	CN	company	莱芜钢铁集团有限公司	莱钢|莱芜钢铁	
valin	CN	company	湖南华菱钢铁股份有限公司	华菱钢铁|华菱集团|涟钢|湘钢	SZSE:000932
nanjing-steel	CN	company	南京钢铁股份有限公司	南钢股份|南钢	SSE:600282
liuzhou-steel	CN	company	柳州钢铁股份有限公司	柳钢股份|柳钢|柳钢集团	SSE:601003
shagang	CN	company	江苏沙钢集团有限公司	沙钢集团|沙钢	
jianlong	CN	company	北京建龙重工集团有限公司	建龙集团|建龙重工|?建龙	
delong	CN	company	德龙钢铁有限公司	德龙钢铁	
tsingshan	CN	company	青山控股集团有限公司	青山控股|青山集团	
rizhao-steel	CN	company	日照钢铁控股集团有限公司	日照钢铁	
magang-xin	CN	company	新余钢铁股份有限公司	新钢股份|新余钢铁	SSE:600782
chongqing-steel	CN	company	重庆钢铁股份有限公司	重庆钢铁|重钢|重钢集团	SSE:601005|HKEX:1053
jiuquan	CN	company	酒泉钢铁(集团)有限责任公司	酒钢|酒钢集团	
anyang	CN	company	安阳钢铁股份有限公司	安阳钢铁|安钢	SSE:600569
sansteel	CN	company	福建三钢闽光股份有限公司	三钢闽光|三钢集团	SZSE:002110
kunming-steel	CN	company	昆明钢铁集团有限责任公司	昆钢|昆明钢铁	
fushun-special	CN	company	抚顺特殊钢股份有限公司	抚顺特钢	SSE:600399
dongbei-special	CN	company	东北特殊钢集团有限责任公司	东北特钢	
china-coal	CN	company	中国中煤能源集团有限公司	中煤能源|中煤集团|中国中煤	SSE:601898|HKEX:1898
yankuang	CN	company	兖矿能源集团股份有限公司	兖矿能源|兖州煤业|兖矿	SSE:600188|HKEX:1171
shaanxi-coal	CN	company	陕西煤业股份有限公司	陕西煤业	SSE:601225
shandong-energy	CN	company	山东能源集团有限公司	山东能源集团|山能集团|兖矿集团|山东能源	
shaanxi-coal-group	CN	company	陕西煤业化工集团有限责任公司	陕煤集团|陕煤	
jinneng	CN	company	晋能控股集团有限公司	晋能控股|晋能集团	
datong-coal	CN	company	大同煤矿集团有限责任公司	同煤集团|大同煤矿集团|大同矿务局	
shanxi-coking	CN	company	山西焦煤集团有限责任公司	山西焦煤|西山煤电|焦煤集团|山西焦煤集团	SZSE:000983
luan	CN	company	山西潞安环保能源开发股份有限公司	潞安环能|潞安集团|潞安矿业|?潞安	SSE:601699
yangquan-coal	CN	company	华阳新材料科技集团有限公司	阳煤集团|阳泉煤业|华阳股份|阳煤	SSE:600348
jincheng-coal	CN	company	山西晋城无烟煤矿业集团有限责任公司	晋煤集团	
pingmei	CN	company	平顶山天安煤业股份有限公司	平煤股份|平煤集团|平煤神马|平煤神马集团	SSE:601666
kailuan	CN	company	开滦(集团)有限责任公司	开滦集团|开滦股份|开滦煤矿|开滦	SSE:600997
jizhong	CN	company	冀中能源集团有限公司	冀中能源	SZSE:000937
huainan	CN	company	淮南矿业(集团)有限责任公司	淮南矿业|淮河能源	SSE:600575
huaibei	CN	company	淮北矿业(集团)有限责任公司	淮北矿业	SSE:600985
yitai	CN	company	内蒙古伊泰煤炭股份有限公司	伊泰集团|伊泰股份	
longmay	CN	company	黑龙江龙煤矿业控股集团有限责任公司	龙煤集团	
yima	CN	company	义马煤业集团股份有限公司	义煤集团	
fuxin-coal	CN	company	阜新矿业(集团)有限责任公司	阜新矿业集团	
baofeng	CN	company	宁夏宝丰能源集团股份有限公司	宝丰能源	SSE:600989
zijin	CN	company	紫金矿业集团股份有限公司	紫金矿业	SSE:601899|HKEX:2899
jcc	CN	company	江西铜业集团有限公司	江西铜业|江铜集团|江铜	SSE:600362|HKEX:0358
tongling	CN	company	铜陵有色金属集团股份有限公司	铜陵有色	SZSE:000630
yunnan-copper	CN	company	云南铜业股份有限公司	云南铜业	SZSE:000878
daye	CN	company	大冶有色金属集团控股有限公司	大冶有色	
jinchuan	CN	company	金川集团股份有限公司	金川集团|金川公司	
baiyin	CN	company	白银有色集团股份有限公司	白银有色|白银公司	SSE:601212
cmoc	CN	company	洛阳栾川钼业集团股份有限公司	洛阳钼业	SSE:603993|HKEX:3993
hongqiao	CN	company	中国宏桥集团有限公司	中国宏桥|魏桥集团|山东魏桥创业集团|魏桥创业	HKEX:1378
shandong-gold	CN	company	山东黄金矿业股份有限公司	山东黄金	SSE:600547|HKEX:1787
zhaojin	CN	company	招金矿业股份有限公司	招金矿业	HKEX:1818
chifeng-gold	CN	company	赤峰吉隆黄金矿业股份有限公司	赤峰黄金	SSE:600988|HKEX:6693
nanshan	CN	company	山东南山铝业股份有限公司	南山铝业|南山集团	SSE:600219
yunnan-aluminium	CN	company	云南铝业股份有限公司	云铝股份	SZSE:000807
shenhuo	CN	company	河南神火煤电股份有限公司	神火股份	SZSE:000933
zksanhuan	CN	company	中科三环高技术股份有限公司	中科三环	SZSE:000970
yunnan-tin	CN	company	云南锡业股份有限公司	锡业股份|云锡集团|云南锡业	SZSE:000960
xiamen-tungsten	CN	company	厦门钨业股份有限公司	厦门钨业	SSE:600549
huayou	CN	company	浙江华友钴业股份有限公司	华友钴业	SSE:603799
gem	CN	company	格林美股份有限公司	格林美	SZSE:002340
ganfeng	CN	company	江西赣锋锂业集团股份有限公司	赣锋锂业	SZSE:002460|HKEX:1772
tianqi	CN	company	天齐锂业股份有限公司	天齐锂业	SZSE:002466|HKEX:9696
salt-lake	CN	company	青海盐湖工业股份有限公司	盐湖股份	SZSE:000792
zangge	CN	company	藏格矿业股份有限公司	藏格矿业|藏格控股	SZSE:000408
wanhua	CN	company	万华化学集团股份有限公司	万华化学	SSE:600309
conch	CN	company	安徽海螺水泥股份有限公司	海螺水泥|?海螺	SSE:600585|HKEX:0914
hualu-hengsheng	CN	company	山东华鲁恒升化工股份有限公司	华鲁恒升	SSE:600426
rongsheng	CN	company	荣盛石化股份有限公司	荣盛石化|?荣盛	SZSE:002493
hengli	CN	company	恒力石化股份有限公司	恒力石化|恒力集团	SSE:600346
hengyi	CN	company	恒逸石化股份有限公司	恒逸石化|恒逸集团|恒逸	SZSE:000703
tongkun	CN	company	桐昆集团股份有限公司	桐昆股份|桐昆	SSE:601233
shenghong	CN	company	江苏东方盛虹股份有限公司	东方盛虹|盛虹集团	SZSE:000301
satellite-chem	CN	company	卫星化学股份有限公司	卫星化学	SZSE:002648
longbai	CN	company	龙佰集团股份有限公司	龙佰集团|龙蟒佰利	SZSE:002601
kingfa	CN	company	金发科技股份有限公司	金发科技	SSE:600143
yuntianhua	CN	company	云南云天化股份有限公司	云天化	SSE:600096
juhua	CN	company	浙江巨化股份有限公司	巨化股份|巨化集团	SSE:600160
sinoma-sci	CN	company	中材科技股份有限公司	中材科技	SZSE:002080
jushi	CN	company	中国巨石股份有限公司	中国巨石	SSE:600176
bnbm	CN	company	北新集团建材股份有限公司	北新建材	SZSE:000786
jidong	CN	company	金隅冀东水泥集团股份有限公司	冀东水泥|金隅冀东	SZSE:000401
bbmg	CN	company	北京金隅集团股份有限公司	金隅集团|金隅股份	SSE:601992|HKEX:2009
huaxin	CN	company	华新水泥股份有限公司	华新水泥|华新建材	SSE:600801|HKEX:6655
shanshui	CN	company	中国山水水泥集团有限公司	山水水泥	HKEX:0691
fuyao	CN	company	福耀玻璃工业集团股份有限公司	福耀玻璃|福耀集团|福耀	SSE:600660|HKEX:3606
xinyi-glass	CN	company	信义玻璃控股有限公司	信义玻璃	HKEX:0868
flat-glass	CN	company	福莱特玻璃集团股份有限公司	福莱特	SSE:601865|HKEX:6865
oriental-yuhong	CN	company	北京东方雨虹防水技术股份有限公司	东方雨虹	SZSE:002271
linglong	CN	company	山东玲珑轮胎股份有限公司	玲珑轮胎	SSE:601966
sailun	CN	company	赛轮集团股份有限公司	赛轮轮胎|赛轮集团	SSE:601058
chenming	CN	company	山东晨鸣纸业集团股份有限公司	晨鸣纸业|晨鸣集团	SZSE:000488
sunpaper	CN	company	山东太阳纸业股份有限公司	太阳纸业	SZSE:002078
nine-dragons	CN	company	玖龙纸业(控股)有限公司	玖龙纸业	HKEX:2689
lee-man	CN	company	理文造纸有限公司	理文造纸	HKEX:2314
)",
// Banks
R"(
icbc	CN	company	中国工商银行股份有限公司	中国工商银行|工商银行|工行	SSE:601398|HKEX:1398
ccb	CN	company	中国建设银行股份有限公司	中国建设银行|建设银行|建行	SSE:601939|HKEX:0939
abc	CN	company	中国农业银行股份有限公司	中国农业银行|农业银行|农行	SSE:601288|HKEX:1288
boc	CN	company	中国银行股份有限公司	中国银行|中行	SSE:601988|HKEX:3988
bocom	CN	company	交通银行股份有限公司	交通银行|交行	SSE:601328|HKEX:3328
psbc	CN	company	中国邮政储蓄银行股份有限公司	中国邮政储蓄银行|邮储银行|邮政储蓄银行	SSE:601658|HKEX:1658
spdb	CN	company	上海浦东发展银行股份有限公司	浦发银行|浦发	SSE:600000
cib	CN	company	兴业银行股份有限公司	兴业银行|?兴业	SSE:601166
cmbc	CN	company	中国民生银行股份有限公司	民生银行|中国民生银行|?民生	SSE:600016|HKEX:1988
cmb	CN	company	招商银行股份有限公司	招商银行|招行	SSE:600036|HKEX:3968
citic-bank	CN	company	中信银行股份有限公司	中信银行	SSE:601998|HKEX:0998
everbright-bank	CN	company	中国光大银行股份有限公司	光大银行|中国光大银行	SSE:601818|HKEX:6818
hxb	CN	company	华夏银行股份有限公司	华夏银行	SSE:600015
pab	CN	company	平安银行股份有限公司	平安银行	SZSE:000001
sdb	CN	company	深圳发展银行股份有限公司	深圳发展银行|深发展	
cgb	CN	company	广发银行股份有限公司	广发银行|广东发展银行	
czb	CN	company	浙商银行股份有限公司	浙商银行	SSE:601916|HKEX:2016
bobj	CN	company	北京银行股份有限公司	北京银行	SSE:601169
bosh	CN	company	上海银行股份有限公司	上海银行	SSE:601229
bonj	CN	company	南京银行股份有限公司	南京银行	SSE:601009
bonb	CN	company	宁波银行股份有限公司	宁波银行	SZSE:002142
bojs	CN	company	江苏银行股份有限公司	江苏银行	SSE:600919
bohz	CN	company	杭州银行股份有限公司	杭州银行	SSE:600926
bohai-bank	CN	company	渤海银行股份有限公司	渤海银行	HKEX:9668
hengfeng	CN	company	恒丰银行股份有限公司	恒丰银行|烟台住房储蓄银行	
bocd	CN	company	成都银行股份有限公司	成都银行	SSE:601838
bocq	CN	company	重庆银行股份有限公司	重庆银行	SSE:601963|HKEX:1963
bocs	CN	company	长沙银行股份有限公司	长沙银行	SSE:601577
bogz	CN	company	贵阳银行股份有限公司	贵阳银行	SSE:601997
bozz	CN	company	郑州银行股份有限公司	郑州银行	SZSE:002936|HKEX:6196
boqd	CN	company	青岛银行股份有限公司	青岛银行	SZSE:002948|HKEX:3866
bosz	CN	company	苏州银行股份有限公司	苏州银行	SZSE:002966
boxa	CN	company	西安银行股份有限公司	西安银行	SSE:600928
boxm	CN	company	厦门银行股份有限公司	厦门银行	SSE:601187
boqilu	CN	company	齐鲁银行股份有限公司	齐鲁银行|济南市商业银行	SSE:601665
botj	CN	company	天津银行股份有限公司	天津银行	HKEX:1578
bodl	CN	company	大连银行股份有限公司	大连银行	
bosy	CN	company	盛京银行股份有限公司	盛京银行|沈阳市商业银行	HKEX:2066
bojz	CN	company	锦州银行股份有限公司	锦州银行	
boharbin	CN	company	哈尔滨银行股份有限公司	哈尔滨银行	HKEX:6138
bojl	CN	company	吉林银行股份有限公司	吉林银行	
bohs	CN	company	徽商银行股份有限公司	徽商银行	HKEX:3698
bojx	CN	company	江西银行股份有限公司	江西银行|南昌银行	HKEX:1916
bojiujiang	CN	company	九江银行股份有限公司	九江银行	HKEX:6190
bogs	CN	company	甘肃银行股份有限公司	甘肃银行	HKEX:2139
boguangxi	CN	company	广西北部湾银行股份有限公司	北部湾银行|广西北部湾银行	
bohebei	CN	company	河北银行股份有限公司	河北银行	
bobt	CN	company	包商银行股份有限公司	包商银行	
bonx	CN	company	宁夏银行股份有限公司	宁夏银行	
bokunlun	CN	company	昆仑银行股份有限公司	昆仑银行	
boguangzhou	CN	company	广州银行股份有限公司	广州银行	
bohubei	CN	company	湖北银行股份有限公司	湖北银行	
hankou	CN	company	汉口银行股份有限公司	汉口银行|武汉市商业银行	
botz	CN	company	浙江泰隆商业银行股份有限公司	泰隆银行	
bowz	CN	company	温州银行股份有限公司	温州银行	
bodg	CN	company	东莞银行股份有限公司	东莞银行	
bolz	CN	company	兰州银行股份有限公司	兰州银行	SZSE:001227
bozy	CN	company	中原银行股份有限公司	中原银行	HKEX:1216
bojinshang	CN	company	晋商银行股份有限公司	晋商银行	HKEX:2558
crcb	CN	company	重庆农村商业银行股份有限公司	重庆农商行|渝农商行|重庆农村商业银行	SSE:601077|HKEX:3618
brcb	CN	company	北京农村商业银行股份有限公司	北京农商银行|北京农商行	
srcb	CN	company	上海农村商业银行股份有限公司	上海农商银行|沪农商行|上海农商行	SSE:601825
grcb	CN	company	广州农村商业银行股份有限公司	广州农商银行|广州农商行	HKEX:1551
changshu	CN	company	江苏常熟农村商业银行股份有限公司	常熟银行	SSE:601128
wuxi-bank	CN	company	无锡农村商业银行股份有限公司	无锡银行	SSE:600908
jiangyin-bank	CN	company	江苏江阴农村商业银行股份有限公司	江阴银行	SZSE:002807
zjg-bank	CN	company	江苏张家港农村商业银行股份有限公司	张家港行	SZSE:002839
chengdu-rcb	CN	company	成都农村商业银行股份有限公司	成都农商银行	
zjrcu	CN	company	浙江农村商业联合银行股份有限公司	浙江农商联合银行	
webank	CN	company	深圳前海微众银行股份有限公司	微众银行	
mybank	CN	company	浙江网商银行股份有限公司	网商银行	
sichuan-xw	CN	company	四川新网银行股份有限公司	新网银行	
hainan-devbank	CN	company	海南发展银行	海发行	
gitic	CN	company	广东国际信托投资公司	广信公司|广东国投|广国投	
cdb	CN	company	国家开发银行	国开行|国家开发银行股份有限公司	
exim	CN	company	中国进出口银行	口行	
adbc	CN	company	中国农业发展银行	农业发展银行|农发行	
huijin	CN	company	中央汇金投资有限责任公司	中央汇金|汇金公司|汇金	
cic	CN	company	中国投资有限责任公司	中投公司|?中投
safe-inv	CN	company	梧桐树投资平台有限责任公司	梧桐树投资	
)",
// Insurance, asset managers, trusts, funds
R"(
pingan	CN	company	中国平安保险(集团)股份有限公司	中国平安|平安集团|平安保险|中国平安保险|?平安	SSE:601318|HKEX:2318
pingan-life	CN	company	中国平安人寿保险股份有限公司	平安人寿	
pingan-pc	CN	company	中国平安财产保险股份有限公司	平安产险|平安财险	
lufax	CN	company	陆金所控股有限公司	陆金所	NYSE:LU|HKEX:6623
ping-good-doctor	CN	company	平安健康医疗科技有限公司	平安好医生|平安健康	HKEX:1833
chinalife	CN	company	中国人寿保险股份有限公司	中国人寿|国寿|中国人寿保险|中国人寿保险公司	SSE:601628|HKEX:2628
chinalife-group	CN	company	中国人寿保险(集团)公司	国寿集团|中国人寿集团	
cpic	CN	company	中国太平洋保险(集团)股份有限公司	中国太保|太平洋保险|中国太平洋保险|?太保	SSE:601601|HKEX:2601
nci	CN	company	新华人寿保险股份有限公司	新华保险|新华人寿	SSE:601336|HKEX:1336
picc	CN	company	中国人民保险集团股份有限公司	中国人保|人保|中国人民保险|人保集团|中国人民保险公司	SSE:601319|HKEX:1339
picc-pc	CN	company	中国人民财产保险股份有限公司	人保财险|中国财险	HKEX:2328
taiping	CN	company	中国太平保险集团有限责任公司	中国太平|中国太平保险|太平保险	HKEX:0966
china-re	CN	company	中国再保险(集团)股份有限公司	中再集团|中国再保险|中再保险	HKEX:1508
sinosure	CN	company	中国出口信用保险公司	中国信保|中信保	
taikang	CN	company	泰康保险集团股份有限公司	泰康人寿|泰康保险|泰康集团|泰康	
sunshine	CN	company	阳光保险集团股份有限公司	阳光保险|阳光财险	HKEX:6963
zhongan	CN	company	众安在线财产保险股份有限公司	众安在线|众安保险|?众安	HKEX:6060
anbang	CN	company	安邦保险集团股份有限公司	安邦保险|安邦集团|?安邦	
dajia	CN	company	大家保险集团有限责任公司	大家保险	
huatai-ins	CN	company	华泰保险集团股份有限公司	华泰保险|华泰财险	
tianan	CN	company	天安财产保险股份有限公司	天安财险|天安保险	
huaxia-life	CN	company	华夏人寿保险股份有限公司	华夏人寿|华夏保险	
qianhai	CN	company	前海人寿保险股份有限公司	前海人寿|前海保险	
funde	CN	company	富德生命人寿保险股份有限公司	生命人寿|富德生命|富德生命人寿	
baoneng	CN	company	深圳市宝能投资集团有限公司	宝能集团|宝能系|宝能|宝能投资	
minmetals-fin	CN	company	五矿资本股份有限公司	五矿资本	SSE:600390
yingda	CN	company	英大泰和财产保险股份有限公司	英大财险|英大证券	
lujiazui-cathay	CN	company	陆家嘴国泰人寿保险有限责任公司	陆家嘴国泰人寿	
hezhong	CN	company	合众人寿保险股份有限公司	合众人寿	
beijing-life	CN	company	北京人寿保险股份有限公司	北京人寿	
cinda	CN	company	中国信达资产管理股份有限公司	中国信达|信达资产	HKEX:1359
huarong	CN	company	中国华融资产管理股份有限公司	中国华融|华融|华融资产|中信金融资产|中国中信金融资产	HKEX:2799
orient-amc	CN	company	中国东方资产管理股份有限公司	东方资产|中国东方资产	
greatwall-amc	CN	company	中国长城资产管理股份有限公司	长城资产|中国长城资产	
chinaamc	CN	company	华夏基金管理有限公司	华夏基金|?华夏	
efund	CN	company	易方达基金管理有限公司	易方达基金|易方达	
southernfund	CN	company	南方基金管理股份有限公司	南方基金
bosera	CN	company	博时基金管理有限公司	博时基金|博时	
gffund	CN	company	广发基金管理有限公司	广发基金	
fullgoal	CN	company	富国基金管理有限公司	富国基金	
harvest	CN	company	嘉实基金管理有限公司	嘉实基金|?嘉实	
icbccs	CN	company	工银瑞信基金管理有限公司	工银瑞信	
tianhong	CN	company	天弘基金管理有限公司	天弘基金	
china-universal	CN	company	汇添富基金管理股份有限公司	汇添富基金|汇添富	
huaan-fund	CN	company	华安基金管理有限公司	华安基金|?华安	
invesco-gw	CN	company	景顺长城基金管理有限公司	景顺长城	
xingzheng-fund	CN	company	兴证全球基金管理有限公司	兴全基金|兴证全球基金	
greenwoods	CN	company	上海景林资产管理有限公司	景林资产	
high-flyer	CN	company	宁波幻方量化投资管理合伙企业	幻方量化|?幻方	
hillhouse	CN	company	高瓴投资	高瓴资本|高瓴|高瓴集团	
sequoia-cn	CN	company	红杉中国	红杉资本中国	
idg-capital	CN	company	IDG资本		
zhenfund	CN	company	真格基金		
citic-trust	CN	company	中信信托有限责任公司	中信信托	
zhongrong	CN	company	中融国际信托有限公司	中融信托	
pingan-trust	CN	company	平安信托有限责任公司	平安信托	
huaneng-trust	CN	company	华能贵诚信托有限公司	华能信托	
minsheng-invest	CN	company	中国民生投资股份有限公司	中民投	
zhongzhi	CN	company	中植企业集团有限公司	中植集团|中植系	
tomorrow	CN	company	明天控股有限公司	明天控股|明天系	
cefc	CN	company	中国华信能源有限公司	中国华信|华信能源	
yingu	CN	company	宜信公司	宜信	
ezubao	CN	company	安徽钰诚集团	e租宝|钰诚集团	
)",
// Brokers, exchanges and clearing
R"(
citic-sec	CN	company	中信证券股份有限公司	中信证券	SSE:600030|HKEX:6030
csc-fin	CN	company	中信建投证券股份有限公司	中信建投	SSE:601066|HKEX:6066
cicc	CN	company	中国国际金融股份有限公司	中金公司|中金	SSE:601995|HKEX:3908
htsc	CN	company	华泰证券股份有限公司	华泰证券	SSE:601688|HKEX:6886
gtja	CN	company	国泰君安证券股份有限公司	国泰君安|?国泰	
haitong	CN	company	海通证券股份有限公司	海通证券	
gtht	CN	company	国泰海通证券股份有限公司	国泰海通	SSE:601211|HKEX:2611
gfsec	CN	company	广发证券股份有限公司	广发证券	SZSE:000776|HKEX:1776
swhy	CN	company	申万宏源集团股份有限公司	申万宏源|申银万国|宏源证券|申万宏源证券|申银万国证券	SZSE:000166|HKEX:6806
galaxy	CN	company	中国银河证券股份有限公司	银河证券|中国银河	SSE:601881|HKEX:6881
cms	CN	company	招商证券股份有限公司	招商证券	SSE:600999|HKEX:6099
everbright-sec	CN	company	光大证券股份有限公司	光大证券	SSE:601788|HKEX:6178
eastmoney	CN	company	东方财富信息股份有限公司	东方财富	SZSE:300059
guosen	CN	company	国信证券股份有限公司	国信证券	SZSE:002736
orient-sec	CN	company	东方证券股份有限公司	东方证券	SSE:600958|HKEX:3958
cib-sec	CN	company	兴业证券股份有限公司	兴业证券	SSE:601377
zheshang-sec	CN	company	浙商证券股份有限公司	浙商证券	SSE:601878
cj-sec	CN	company	长江证券股份有限公司	长江证券	SZSE:000783
founder-sec	CN	company	方正证券股份有限公司	方正证券	SSE:601901
guoyuan	CN	company	国元证券股份有限公司	国元证券	SZSE:000728
soochow	CN	company	东吴证券股份有限公司	东吴证券	SSE:601555
guojin	CN	company	国金证券股份有限公司	国金证券	SSE:600109
zhongtai	CN	company	中泰证券股份有限公司	中泰证券|齐鲁证券	SSE:600918
western-sec	CN	company	西部证券股份有限公司	西部证券	SZSE:002673
southwest-sec	CN	company	西南证券股份有限公司	西南证券	SSE:600369
northeast-sec	CN	company	东北证券股份有限公司	东北证券	SZSE:000686
huaxi-sec	CN	company	华西证券股份有限公司	华西证券	SZSE:002926
tianfeng	CN	company	天风证券股份有限公司	天风证券	SSE:601162
huaan-sec	CN	company	华安证券股份有限公司	华安证券	SSE:600909
shanxi-sec	CN	company	山西证券股份有限公司	山西证券	SZSE:002500
minsheng-sec	CN	company	国联民生证券股份有限公司	国联证券|民生证券|国联民生	SSE:601456|HKEX:1456
guohai	CN	company	国海证券股份有限公司	国海证券	SZSE:000750
caitong	CN	company	财通证券股份有限公司	财通证券	SSE:601108
caida	CN	company	财达证券股份有限公司	财达证券	SSE:600906
nanjing-sec	CN	company	南京证券股份有限公司	南京证券	SSE:601990
hongta-sec	CN	company	红塔证券股份有限公司	红塔证券	SSE:601236
capital-sec	CN	company	首创证券股份有限公司	首创证券	SSE:601136
boc-intl	CN	company	中银国际证券股份有限公司	中银国际|中银证券	SSE:601696
cinda-sec	CN	company	信达证券股份有限公司	信达证券	SSE:601059
pingan-sec	CN	company	平安证券股份有限公司	平安证券	
sdic-sec	CN	company	安信证券股份有限公司	安信证券|国投证券	
huarong-sec	CN	company	华融证券股份有限公司	华融证券|国新证券	
southern-sec	CN	company	南方证券有限公司	南方证券	
junan-sec	CN	company	君安证券有限责任公司	君安证券	
wanguo-sec	CN	company	上海万国证券公司	万国证券	
china-inv-sec	CN	company	中国中投证券有限责任公司	中投证券|中金财富	
minzu-sec	CN	company	中国民族证券有限责任公司	民族证券	
huachuang	CN	company	华创证券有限责任公司	华创证券	
ccb-sec-daton	CN	company	大通证券股份有限公司	大通证券	
xiangcai	CN	company	湘财证券股份有限公司	湘财证券	SSE:600095
great-wall-sec	CN	company	长城证券股份有限公司	长城证券	SZSE:002939
first-capital	CN	company	第一创业证券股份有限公司	第一创业	SZSE:002797
sealand-hualin	CN	company	华林证券股份有限公司	华林证券	SZSE:002945
bohai-sec	CN	company	渤海证券股份有限公司	渤海证券	
wanlian	CN	company	万联证券股份有限公司	万联证券	
kaiyuan	CN	company	开源证券股份有限公司	开源证券	
debon	CN	company	德邦证券股份有限公司	德邦证券	
dongxing	CN	company	东兴证券股份有限公司	东兴证券	SSE:601198
dongguan-sec	CN	company	东莞证券股份有限公司	东莞证券	
sse	CN	company	上海证券交易所	上交所|上证所|上海证交所	
szse	CN	company	深圳证券交易所	深交所|深证所|深圳证交所	
bse	CN	company	北京证券交易所	北交所|北京证交所	
neeq	CN	company	全国中小企业股份转让系统有限责任公司	全国股转公司|全国股转系统	
shfe	CN	company	上海期货交易所	上期所	
ine	CN	company	上海国际能源交易中心	上期能源	
dce	CN	company	大连商品交易所	大商所	
czce	CN	company	郑州商品交易所	郑商所	
gfex	CN	company	广州期货交易所	广期所	
cffex	CN	company	中国金融期货交易所	中金所	
sge	CN	company	上海黄金交易所	上金所	
csdc	CN	company	中国证券登记结算有限责任公司	中国结算|中登公司	
cfets	CN	company	中国外汇交易中心	外汇交易中心	
csf	CN	company	中国证券金融股份有限公司	证金公司	
csi	CN	company	中证指数有限公司	中证指数公司	
unionpay	CN	company	中国银联股份有限公司	中国银联|银联	
netsunion	CN	company	网联清算有限公司	网联清算	
dagong	CN	company	大公国际资信评估有限公司	大公国际	
chengxin	CN	company	中诚信国际信用评级有限责任公司	中诚信国际|中诚信	
lianhe	CN	company	联合资信评估股份有限公司	联合资信	
wind	CN	company	万得信息技术股份有限公司	万得资讯|Wind资讯	
flush	CN	company	浙江核新同花顺网络信息股份有限公司	同花顺	SZSE:300033
hundsun	CN	company	恒生电子股份有限公司	恒生电子	SSE:600570
gildata	CN	company	大智慧股份有限公司	?大智慧	SSE:601519
lakala	CN	company	拉卡拉支付股份有限公司	拉卡拉	SZSE:300773
)",
// Internet and platforms
R"(
alibaba	CN	company	阿里巴巴集团控股有限公司	阿里巴巴|阿里巴巴集团|?阿里	NYSE:BABA|HKEX:9988
taobao	CN	company	淘宝网	淘宝	
tmall	CN	company	浙江天猫网络有限公司	天猫商城|天猫	
ant	CN	company	蚂蚁科技集团股份有限公司	蚂蚁集团|蚂蚁金服	
alipay	CN	company	支付宝(中国)网络技术有限公司	支付宝	
aliyun	CN	company	阿里云计算有限公司	阿里云	
cainiao	CN	company	菜鸟网络科技有限公司	菜鸟网络|?菜鸟	
hema	CN	company	盒马(中国)有限公司	盒马鲜生|盒马|?盒马X会员店	
freshippo-rt	CN	company	高鑫零售有限公司	高鑫零售|大润发	HKEX:6808
amap	CN	company	高德软件有限公司	高德地图|高德软件	
dingtalk	CN	company	钉钉科技有限公司	钉钉	
pingtouge	CN	company	平头哥半导体有限公司	平头哥半导体|?平头哥	
alihealth	CN	company	阿里健康信息技术有限公司	阿里健康	HKEX:0241
alipictures	CN	company	阿里巴巴影业集团有限公司	阿里影业|大麦娱乐	HKEX:1060
ucweb	CN	company	优视科技有限公司	UC浏览器|优视科技|UC优视	
lazada	CN	company	来赞达	Lazada	
tencent	CN	company	腾讯控股有限公司	腾讯|腾讯公司|腾讯集团|腾讯科技|腾讯网	HKEX:0700
tencent-music	CN	company	腾讯音乐娱乐集团	腾讯音乐	NYSE:TME|HKEX:1698
tencent-cloud	CN	company	腾讯云计算(北京)有限责任公司	腾讯云	
china-literature	CN	company	阅文集团	阅文	HKEX:0772
huya	CN	company	虎牙公司	虎牙直播|虎牙	NYSE:HUYA
douyu	CN	company	斗鱼国际控股有限公司	斗鱼直播|斗鱼	NASDAQ:DOYU
baidu	CN	company	百度集团股份有限公司	百度|百度公司|百度在线	NASDAQ:BIDU|HKEX:9888
baidu-cloud	CN	company	百度智能云	百度云	
apollo-go	CN	company	萝卜快跑		
jd	CN	company	京东集团股份有限公司	京东|京东集团|京东商城	NASDAQ:JD|HKEX:9618
jd-health	CN	company	京东健康股份有限公司	京东健康	HKEX:6618
dada	CN	company	达达集团	达达-京东到家|京东到家	
bytedance	CN	company	北京字节跳动科技有限公司	字节跳动|?字节|今日头条	
douyin	CN	company	抖音集团	抖音	
tiktok	CN	company	TikTok	抖音海外版	
volcengine	CN	company	北京火山引擎科技有限公司	火山引擎	
meituan	CN	company	美团	美团点评|美团公司|美团外卖	HKEX:3690
dianping	CN	company	大众点评网	大众点评	
eleme	CN	company	上海拉扎斯信息科技有限公司	饿了么|淘宝闪购	
mobike	CN	company	北京摩拜科技有限公司	摩拜单车|摩拜	
ofo	CN	company	北京拜克洛克科技有限公司	ofo小黄车|ofo|?小黄车	
hello	CN	company	上海哈啰普惠科技有限公司	哈啰单车|哈啰出行|哈罗单车|哈啰	
pdd	CN	company	拼多多控股公司	拼多多	NASDAQ:PDD
temu	CN	company	Temu		
shein	CN	company	希音	SHEIN|Shein	
netease	CN	company	网易公司	网易	NASDAQ:NTES|HKEX:9999
netease-music	CN	company	网易云音乐有限公司	网易云音乐|?云音乐	HKEX:9899
youdao	CN	company	有道公司	网易有道	NYSE:DAO
sina	CN	company	新浪公司	新浪|新浪网	
weibo	CN	company	微博股份有限公司	新浪微博	NASDAQ:WB|HKEX:9898
sohu	CN	company	搜狐公司	搜狐|搜狐网	NASDAQ:SOHU
sogou	CN	company	搜狗公司	搜狗	
qihoo	CN	company	三六零安全科技股份有限公司	奇虎360|奇虎|360公司|三六零	SSE:601360
kuaishou	CN	company	快手科技	快手	HKEX:1024
bilibili	CN	company	哔哩哔哩股份有限公司	哔哩哔哩|B站	NASDAQ:BILI|HKEX:9626
xiaohongshu	CN	company	行吟信息科技(上海)有限公司	小红书	
didi	CN	company	滴滴出行科技有限公司	滴滴出行|滴滴打车|滴滴	
kuaidi	CN	company	杭州快智科技有限公司	快的打车|?快的	
caocao	CN	company	曹操出行有限公司	曹操出行|曹操专车	HKEX:2643
t3	CN	company	南京领行科技股份有限公司	T3出行	
shouqi-car	CN	company	首汽约车(北京)科技有限公司	首汽约车|首汽集团	
ucar	CN	company	神州优车股份有限公司	神州租车|神州专车|神州优车	
ehi	CN	company	一嗨汽车租赁有限公司	一嗨租车	
ctrip	CN	company	携程集团有限公司	携程|携程网|携程旅行网	NASDAQ:TCOM|HKEX:9961
qunar	CN	company	去哪儿网	?去哪儿	
elong	CN	company	艺龙旅行网	艺龙|艺龙网	
tongcheng	CN	company	同程旅行控股有限公司	同程旅行|同程网|同程艺龙|同程集团|?同程	HKEX:0780
fliggy	CN	company	飞猪旅行	飞猪	
tuniu	CN	company	途牛旅游网	途牛	NASDAQ:TOUR
mafengwo	CN	company	马蜂窝旅游网	?马蜂窝	
58com	CN	company	北京五八信息技术有限公司	58同城	
ganji	CN	company	赶集网		
anjuke	CN	company	安居客		
ke	CN	company	贝壳控股有限公司	贝壳找房|链家|链家地产|?贝壳	NYSE:BEKE|HKEX:2423
woaiwojia	CN	company	我爱我家控股集团股份有限公司	?我爱我家	SZSE:000560
centaline-cn	CN	company	中原地产代理有限公司	中原地产	
dangdang	CN	company	当当网	?当当	
joyo	CN	company	卓越网		
vancl	CN	company	凡客诚品(北京)科技有限公司	凡客诚品|凡客	
vip	CN	company	唯品会控股有限公司	唯品会	NYSE:VIPS
jumei	CN	company	聚美国际控股有限公司	聚美优品|聚美	
mogujie	CN	company	蘑菇街		NYSE:MOGU
eachnet	CN	company	易趣网	易趣	
8848	CN	company	8848珠穆朗玛电子商务网	8848网站	
yihaodian	CN	company	1号店	一号店	
missfresh	CN	company	每日优鲜		
dingdong	CN	company	叮咚(开曼)有限公司	叮咚买菜	NYSE:DDL
youku	CN	company	优酷网	优酷|优酷土豆	
tudou	CN	company	土豆网		
iqiyi	CN	company	爱奇艺公司	爱奇艺	NASDAQ:IQ
letv	CN	company	乐视网信息技术股份有限公司	乐视网|乐视	
pptv	CN	company	PPTV聚力	PPTV|PP视频	
baofeng-tech	CN	company	暴风集团股份有限公司	暴风集团|暴风科技|暴风影音	
xunlei	CN	company	迅雷有限公司	迅雷	NASDAQ:XNET
zhihu	CN	company	知乎公司	知乎	NYSE:ZH|HKEX:2390
douban	CN	company	豆瓣网	?豆瓣	
tianya	CN	company	天涯社区网络科技股份有限公司	天涯社区	
renren	CN	company	人人公司	人人网|校内网	NYSE:RENN
kaixin001	CN	company	开心网		
momo-cn	CN	company	挚文集团	陌陌|陌陌科技	NASDAQ:MOMO
yy	CN	company	欢聚集团	欢聚时代	
hupu	CN	company	虎扑(上海)文化传播股份有限公司	虎扑	
ximalaya	CN	company	喜马拉雅科技有限公司	喜马拉雅FM	
dedao	CN	company	北京思维造物信息科技股份有限公司	得到App	
boss	CN	company	BOSS直聘	看准科技	NASDAQ:BZ|HKEX:2076
zhaopin	CN	company	智联招聘		
51job	CN	company	前程无忧	前程无忧网	
liepin	CN	company	猎聘	猎聘网	HKEX:6100
autohome	CN	company	汽车之家		NYSE:ATHM|HKEX:2518
bitauto	CN	company	易车公司	易车网|易车	
guazi	CN	company	瓜子二手车		
zhuanzhuan	CN	company	转转集团		
aihuishou	CN	company	万物新生集团	爱回收|万物新生	NYSE:RERE
global-sources	CN	company	环球资源	环球资源网	
hc360	CN	company	慧聪集团	慧聪网|慧聪国际|慧聪	
chemnet	CN	company	中国化工网		
chinadotcom	CN	company	中华网		
263	CN	company	二六三网络通信股份有限公司	263网络	SZSE:002467
yesky	CN	company	天极网		
eguo	CN	company	亿国科技	?亿国	
jiayuan	CN	company	世纪佳缘	百合佳缘	
baihe	CN	company	百合网		
oneplus	CN	company	深圳市万普拉斯科技有限公司	一加手机|一加科技|?一加	
kingsoft	CN	company	金山软件有限公司	金山软件|金山集团|?金山	HKEX:3888
kingsoft-office	CN	company	北京金山办公软件股份有限公司	金山办公	SSE:688111
kingsoft-cloud	CN	company	金山云控股有限公司	金山云	NASDAQ:KC|HKEX:3896
shanda	CN	company	盛大网络发展有限公司	盛大网络|盛大游戏|盛大集团|?盛大	
giant	CN	company	巨人网络集团股份有限公司	巨人网络	SZSE:002558
perfect-world	CN	company	完美世界股份有限公司	?完美世界	SZSE:002624
the9	CN	company	第九城市	?九城	NASDAQ:NCTY
changyou	CN	company	畅游有限公司	搜狐畅游|?畅游	
37games	CN	company	三七互娱网络科技集团股份有限公司	三七互娱	SZSE:002555
mihoyo	CN	company	上海米哈游网络科技股份有限公司	米哈游|miHoYo	
lilith	CN	company	上海莉莉丝科技股份有限公司	莉莉丝游戏|莉莉丝	
game-science	CN	company	游戏科学		
papergames	CN	company	叠纸科技有限公司	叠纸游戏|?叠纸
kaiying	CN	company	恺英网络股份有限公司	恺英网络	SZSE:002517
gigabit	CN	company	厦门吉比特网络技术股份有限公司	吉比特	SSE:603444
century-huatong	CN	company	浙江世纪华通集团股份有限公司	世纪华通	SZSE:002602
kunlun-tech	CN	company	昆仑万维科技股份有限公司	昆仑万维	SZSE:300418
xd	CN	company	心动有限公司	心动网络|心动公司	HKEX:2400
ourpalm	CN	company	掌趣科技股份有限公司	掌趣科技	SZSE:300315
zulong	CN	company	祖龙娱乐有限公司	祖龙娱乐	HKEX:9990
new-oriental	CN	company	新东方教育科技集团	新东方教育|新东方学校|?新东方	NYSE:EDU|HKEX:9901
eastbuy	CN	company	东方甄选控股有限公司	东方甄选	HKEX:1797
tal	CN	company	好未来教育集团	好未来教育|学而思|?好未来	NYSE:TAL
gaotu	CN	company	高途集团	跟谁学	NYSE:GOTU
yuanfudao	CN	company	猿辅导	小猿搜题	
zuoyebang	CN	company	作业帮教育科技有限公司	作业帮	
vipkid	CN	company	大米科技有限公司	VIPKID	
offcn	CN	company	中公教育科技股份有限公司	中公教育	SZSE:002607
china-east-edu	CN	company	中国东方教育控股有限公司	新东方烹饪|中国东方教育	HKEX:0667
)",
// Software, AI, robots
R"(
yonyou	CN	company	用友网络科技股份有限公司	用友网络|用友软件|用友	SSE:600588
kingdee	CN	company	金蝶国际软件集团有限公司	金蝶国际|金蝶	HKEX:0268
neusoft	CN	company	东软集团股份有限公司	东软集团|东软	SSE:600718
inspur	CN	company	浪潮电子信息产业股份有限公司	浪潮信息	SZSE:000977
inspur-group	CN	company	浪潮集团有限公司	浪潮集团	
sugon	CN	company	曙光信息产业股份有限公司	中科曙光	SSE:603019
founder	CN	company	北大方正集团有限公司	北大方正|方正集团	
founder-tech	CN	company	方正科技集团股份有限公司	方正科技	SSE:600601
tsinghua-tongfang	CN	company	同方股份有限公司	清华同方|同方股份	SSE:600100
unigroup	CN	company	紫光集团有限公司	紫光集团|清华紫光|?紫光
iflytek	CN	company	科大讯飞股份有限公司	科大讯飞|讯飞	SZSE:002230
sensetime	CN	company	商汤集团股份有限公司	商汤科技|商汤|商汤集团	HKEX:0020
megvii	CN	company	旷视科技有限公司	旷视科技|旷视	
cloudwalk	CN	company	云从科技集团股份有限公司	云从科技	SSE:688327
yitu	CN	company	上海依图网络科技有限公司	依图科技|依图	
deepglint	CN	company	北京格灵深瞳信息技术股份有限公司	格灵深瞳	SSE:688207
4paradigm	CN	company	北京第四范式智能技术股份有限公司	第四范式	HKEX:6682
arcsoft	CN	company	虹软科技股份有限公司	虹软科技	SSE:688088
trs	CN	company	拓尔思信息技术股份有限公司	拓尔思	SZSE:300229
deepseek	CN	company	杭州深度求索人工智能基础技术研究有限公司	深度求索|DeepSeek	
moonshot	CN	company	北京月之暗面科技有限公司	月之暗面|Moonshot AI	
zhipu	CN	company	北京智谱华章科技股份有限公司	智谱AI|智谱|智谱华章	HKEX:2513
minimax	CN	company	上海稀宇科技有限公司	MiniMax|稀宇科技	HKEX:0100
baichuan	CN	company	北京百川智能科技有限公司	百川智能	
stepfun	CN	company	上海阶跃星辰智能科技有限公司	阶跃星辰	
01ai	CN	company	北京零一万物科技有限公司	零一万物	
modelbest	CN	company	北京面壁智能科技有限责任公司	面壁智能	
shengshu	CN	company	北京生数科技有限公司	生数科技	
butterfly-effect	CN	company	蝴蝶效应科技	Manus|蝴蝶效应公司	
baai	CN	company	北京智源人工智能研究院	智源研究院	
unisound	CN	company	云知声智能科技股份有限公司	云知声	HKEX:9678
mobvoi	CN	company	出门问问有限公司	出门问问	HKEX:2438
aispeech	CN	company	思必驰科技股份有限公司	思必驰	
unitree	CN	company	宇树科技股份有限公司	宇树科技|宇树	
agibot	CN	company	智元创新(上海)科技股份有限公司	智元机器人|智元创新	
ubtech	CN	company	深圳市优必选科技股份有限公司	优必选	HKEX:9880
galbot	CN	company	北京银河通用机器人有限公司	银河通用	
fourier	CN	company	上海傅利叶智能科技有限公司	傅利叶智能	
deeprobotics	CN	company	杭州云深处科技股份有限公司	云深处科技|?云深处	
brainco	CN	company	浙江强脑科技有限公司	强脑科技	
manycore	CN	company	群核科技		
leju	CN	company	乐聚智能(深圳)股份有限公司	乐聚机器人	
siasun	CN	company	沈阳新松机器人自动化股份有限公司	新松机器人|新松	SZSE:300024
estun	CN	company	南京埃斯顿自动化股份有限公司	埃斯顿	SZSE:002747
inovance	CN	company	深圳市汇川技术股份有限公司	汇川技术	SZSE:300124
roborock	CN	company	北京石头世纪科技股份有限公司	石头科技	SSE:688169
ecovacs	CN	company	科沃斯机器人股份有限公司	科沃斯	SSE:603486
dreame	CN	company	追觅科技(苏州)有限公司	追觅科技|追觅	
insta360	CN	company	影石创新科技股份有限公司	影石创新|影石	SSE:688775
pony	CN	company	小马智行		NASDAQ:PONY|HKEX:2026
weride	CN	company	文远知行		NASDAQ:WRD|HKEX:0800
momenta	CN	company	北京初速度科技有限公司	Momenta	
horizon-robotics	CN	company	地平线机器人	?地平线	HKEX:9660
hesai	CN	company	禾赛科技	禾赛	NASDAQ:HSAI|HKEX:2525
robosense	CN	company	速腾聚创科技有限公司	速腾聚创	HKEX:2498
black-sesame	CN	company	黑芝麻智能国际控股有限公司	黑芝麻智能	HKEX:2533
ehang	CN	company	广州亿航智能技术有限公司	亿航智能|亿航	NASDAQ:EH
dahua	CN	company	浙江大华技术股份有限公司	大华股份|大华技术	SZSE:002236
hikvision	CN	company	杭州海康威视数字技术股份有限公司	海康威视	SZSE:002415
uniview	CN	company	浙江宇视科技有限公司	宇视科技	
dji	CN	company	深圳市大疆创新科技有限公司	大疆创新|大疆|大疆无人机	
cs-soft	CN	company	中国软件与技术服务股份有限公司	中软|中国软件公司|中软总公司	SSE:600536
great-wall-computer	CN	company	中国长城科技集团股份有限公司	中国长城|长城电脑|长城计算机	SZSE:000066
kylin	CN	company	麒麟软件有限公司	麒麟软件	
uniontech	CN	company	统信软件技术有限公司	统信软件	
chinasoft	CN	company	中软国际有限公司	中软国际	HKEX:0354
digitalchina	CN	company	神州数码集团股份有限公司	神州数码	SZSE:000034
isoftstone	CN	company	软通动力信息技术(集团)股份有限公司	软通动力	SZSE:301236
thunder-software	CN	company	中科创达软件股份有限公司	中科创达	SZSE:300496
glodon	CN	company	广联达科技股份有限公司	广联达	SZSE:002410
weaver	CN	company	泛微网络科技股份有限公司	泛微网络	SSE:603039
venustech	CN	company	启明星辰信息技术集团股份有限公司	启明星辰	SZSE:002439
qianxin	CN	company	奇安信科技集团股份有限公司	奇安信	SSE:688561
sangfor	CN	company	深信服科技股份有限公司	深信服	SZSE:300454
nsfocus	CN	company	绿盟科技集团股份有限公司	绿盟科技	SZSE:300369
topsec	CN	company	天融信科技集团股份有限公司	天融信	SZSE:002212
rising	CN	company	北京瑞星网安技术股份有限公司	瑞星公司|瑞星	
jiangmin	CN	company	北京江民新科技术有限公司	江民科技|江民公司	
tuya	CN	company	涂鸦智能		NYSE:TUYA|HKEX:2391
wangsu	CN	company	网宿科技股份有限公司	网宿科技	SZSE:300017
gds	CN	company	万国数据控股有限公司	万国数据	NASDAQ:GDS|HKEX:9698
21vianet	CN	company	世纪互联集团	世纪互联	NASDAQ:VNET
ucloud	CN	company	优刻得科技股份有限公司	优刻得	SSE:688158
range-idc	CN	company	润泽智算科技集团股份有限公司	润泽科技	SZSE:300442
stone-group	CN	company	四通集团公司	四通集团|四通公司	
)",
// Phones, computers, chips, displays, electronics
R"(
xiaomi	CN	company	小米集团	小米公司|小米科技|小米汽车|?小米	HKEX:1810
redmi	CN	company	红米科技公司	Redmi|?红米	
huawei	CN	company	华为技术有限公司	华为|华为公司|华为集团	
huawei-cloud	CN	company	华为云计算技术有限公司	华为云	
honor	CN	company	荣耀终端股份有限公司	荣耀终端|荣耀手机|?荣耀	
zte	CN	company	中兴通讯股份有限公司	中兴通讯|中兴公司|?中兴	SZSE:000063|HKEX:0763
oppo	CN	company	广东欧珀移动通信有限公司	OPPO|欧珀	
vivo	CN	company	维沃移动通信有限公司	vivo|维沃	
realme	CN	company	锐尔觅移动通信(深圳)有限公司	真我手机|realme	
meizu	CN	company	星纪魅族集团	魅族科技|魅族|星纪魅族	
coolpad	CN	company	酷派集团有限公司	酷派集团|酷派	HKEX:2369
gionee	CN	company	深圳市金立通信设备有限公司	金立手机|金立通信|金立	
smartisan	CN	company	锤子科技(北京)股份有限公司	锤子科技	
transsion	CN	company	深圳传音控股股份有限公司	传音控股|传音	SSE:688036
bird	CN	company	宁波波导股份有限公司	波导股份	SSE:600130
amoi	CN	company	夏新电子股份有限公司	夏新电子|?夏新	
lenovo	CN	company	联想集团有限公司	联想集团|联想公司|?联想|Lenovo	HKEX:0992
legend	CN	company	联想控股股份有限公司	联想控股	HKEX:3396
hasee	CN	company	深圳市神舟电脑股份有限公司	神舟电脑	
tsinghua-unisplendour	CN	company	紫光股份股份有限公司	紫光股份|新华三|新华三集团	SZSE:000938
bbk	CN	company	广东步步高电子工业有限公司	步步高电子|?步步高	
readboy	CN	company	读书郎教育科技有限公司	读书郎	HKEX:2385
smic	CN	company	中芯国际集成电路制造有限公司	中芯国际	SSE:688981|HKEX:0981
huahong	CN	company	华虹半导体有限公司	华虹半导体|华虹|华虹公司	HKEX:1347|SSE:688347
huali	CN	company	上海华力微电子有限公司	华力微电子|华力微	
gsmc	CN	company	上海宏力半导体制造有限公司	宏力半导体	
nexchip	CN	company	合肥晶合集成电路股份有限公司	晶合集成	SSE:688249
silan	CN	company	杭州士兰微电子股份有限公司	士兰微	SSE:600460
crmicro	CN	company	华润微电子有限公司	华润微|华润微电子	SSE:688396
ymtc	CN	company	长江存储科技有限责任公司	长江存储	
cxmt	CN	company	长鑫科技集团股份有限公司	长鑫存储|长鑫科技	
hisilicon	CN	company	深圳市海思半导体有限公司	海思|华为海思|海思半导体	
cambricon	CN	company	中科寒武纪科技股份有限公司	寒武纪科技|?寒武纪	SSE:688256
mthreads	CN	company	摩尔线程智能科技(北京)股份有限公司	摩尔线程	SSE:688795
metax	CN	company	沐曦集成电路(上海)股份有限公司	沐曦股份|沐曦	SSE:688802
biren	CN	company	上海壁仞科技股份有限公司	壁仞科技|壁仞	HKEX:6082
enflame	CN	company	上海燧原科技股份有限公司	燧原科技	
iluvatar	CN	company	上海天数智芯半导体股份有限公司	天数智芯	HKEX:9903
kunlunxin	CN	company	昆仑芯(北京)科技股份有限公司	昆仑芯	
loongson	CN	company	龙芯中科技术股份有限公司	龙芯中科|龙芯	SSE:688047
phytium	CN	company	飞腾信息技术有限公司	飞腾公司|天津飞腾	
zhaoxin	CN	company	上海兆芯集成电路股份有限公司	兆芯	
unisoc	CN	company	紫光展锐(上海)科技股份有限公司	紫光展锐|展讯通信|展讯|锐迪科	
naura	CN	company	北方华创科技集团股份有限公司	北方华创	SZSE:002371
amec	CN	company	中微半导体设备(上海)股份有限公司	中微公司|中微半导体	SSE:688012
smee	CN	company	上海微电子装备(集团)股份有限公司	上海微电子	
acm	CN	company	盛美半导体设备(上海)股份有限公司	盛美上海|盛美半导体	SSE:688082
piotech	CN	company	拓荆科技股份有限公司	拓荆科技	SSE:688072
hwatsing	CN	company	华海清科股份有限公司	华海清科	SSE:688120
sicarrier	CN	company	深圳市新凯来技术有限公司	新凯来	
gigadevice	CN	company	兆易创新科技集团股份有限公司	兆易创新	SSE:603986|HKEX:3986
willsemi	CN	company	豪威集成电路(集团)股份有限公司	豪威集团|韦尔股份	SSE:603501
goodix	CN	company	深圳市汇顶科技股份有限公司	汇顶科技	SSE:603160
montage	CN	company	澜起科技股份有限公司	澜起科技	SSE:688008
maxscend	CN	company	江苏卓胜微电子股份有限公司	卓胜微	SZSE:300782
rockchip	CN	company	瑞芯微电子股份有限公司	瑞芯微	SSE:603893
allwinner	CN	company	珠海全志科技股份有限公司	全志科技	SZSE:300458
amlogic	CN	company	晶晨半导体(上海)股份有限公司	晶晨股份	SSE:688099
actions	CN	company	炬芯科技股份有限公司	炬力集成|炬芯科技	SSE:688049
vimicro	CN	company	北京中星微电子有限公司	中星微电子|中星微	
verisilicon	CN	company	芯原微电子(上海)股份有限公司	芯原股份|芯原微电子	SSE:688521
empyrean	CN	company	北京华大九天科技股份有限公司	华大九天	SZSE:301269
jcet	CN	company	江苏长电科技股份有限公司	长电科技	SSE:600584
tfme	CN	company	通富微电子股份有限公司	通富微电	SZSE:002156
huatian	CN	company	天水华天科技股份有限公司	华天科技	SZSE:002185
nsig	CN	company	上海硅产业集团股份有限公司	沪硅产业	SSE:688126
sanan	CN	company	三安光电股份有限公司	三安光电	SSE:600703
wingtech	CN	company	闻泰科技股份有限公司	闻泰科技	SSE:600745
hygon	CN	company	海光信息技术股份有限公司	海光信息	SSE:688041
boe	CN	company	京东方科技集团股份有限公司	京东方	SZSE:000725
visionox	CN	company	维信诺科技股份有限公司	维信诺	SZSE:002387
tianma	CN	company	天马微电子股份有限公司	天马微电子|深天马|深天马A	SZSE:000050
csot	CN	company	TCL华星光电技术有限公司	华星光电|TCL华星	
rainbow	CN	company	彩虹集团有限公司	彩虹集团|彩虹股份|彩虹电子集团	SSE:600707
ancai	CN	company	安阳彩色显像管玻壳有限公司	安彩集团	
svatech	CN	company	上海广电(集团)有限公司	上广电|上海广电集团	
luxshare	CN	company	立讯精密工业股份有限公司	立讯精密	SZSE:002475
goertek	CN	company	歌尔股份有限公司	歌尔股份	SZSE:002241
lens	CN	company	蓝思科技股份有限公司	蓝思科技	SZSE:300433|HKEX:6613
foxconn-fii	CN	company	富士康工业互联网股份有限公司	工业富联	SSE:601138
innolight	CN	company	中际旭创股份有限公司	中际旭创	SZSE:300308
eoptolink	CN	company	成都新易盛通信技术股份有限公司	新易盛	SZSE:300502
tfc	CN	company	苏州天孚光通信股份有限公司	天孚通信	SZSE:300394
accelink	CN	company	武汉光迅科技股份有限公司	光迅科技	SZSE:002281
shengyi	CN	company	广东生益科技股份有限公司	生益科技	SSE:600183
wus-printed	CN	company	沪士电子股份有限公司	沪电股份	SZSE:002463
shennan	CN	company	深南电路股份有限公司	深南电路	SZSE:002916
victory-giant	CN	company	胜宏科技(惠州)股份有限公司	胜宏科技	SZSE:300476
dsbj	CN	company	苏州东山精密制造股份有限公司	东山精密	SZSE:002384
avary	CN	company	鹏鼎控股(深圳)股份有限公司	鹏鼎控股	SZSE:002938
ofilm	CN	company	欧菲光集团股份有限公司	欧菲光	SZSE:002456
sunny	CN	company	舜宇光学科技(集团)有限公司	舜宇光学	HKEX:2382
aac	CN	company	瑞声科技控股有限公司	瑞声科技	HKEX:2018
byd-electronic	CN	company	比亚迪电子(国际)有限公司	比亚迪电子	HKEX:0285
huaqin	CN	company	华勤技术股份有限公司	华勤技术	SSE:603296
longcheer	CN	company	上海龙旗科技股份有限公司	龙旗科技	SSE:603341
lingyi	CN	company	广东领益智造股份有限公司	领益智造	SZSE:002600
everwin	CN	company	深圳市长盈精密技术股份有限公司	长盈精密	SZSE:300115
hanslaser	CN	company	大族激光科技产业集团股份有限公司	大族激光	SZSE:002008
envicool	CN	company	深圳市英维克科技股份有限公司	英维克	SZSE:002837
quectel	CN	company	上海移远通信技术股份有限公司	移远通信	SSE:603236
faratronic	CN	company	厦门法拉电子股份有限公司	法拉电子	SSE:600563
three-circle	CN	company	潮州三环(集团)股份有限公司	三环集团	SZSE:300408
sunlord	CN	company	深圳顺络电子股份有限公司	顺络电子	SZSE:002138
leyard	CN	company	利亚德光电股份有限公司	利亚德	SZSE:300296
desay-sv	CN	company	惠州市德赛西威汽车电子股份有限公司	德赛西威|德赛集团	SZSE:002920
)",
// Home appliances and consumer electronics
R"(
tcl	CN	company	TCL科技集团股份有限公司	TCL科技|TCL集团|TCL	SZSE:000100
hisense	CN	company	海信集团控股股份有限公司	海信|海信集团|海信电器|海信视像|海信家电	SSE:600060
skyworth	CN	company	创维集团有限公司	创维	HKEX:0751
changhong	CN	company	四川长虹电器股份有限公司	四川长虹|长虹集团|?长虹	SSE:600839
konka	CN	company	康佳集团股份有限公司	康佳|深康佳	SZSE:000016
haier	CN	company	海尔智家股份有限公司	海尔集团|青岛海尔|海尔智家|海尔	SSE:600690|HKEX:6690
midea	CN	company	美的集团股份有限公司	美的集团|美的电器|美的空调|?美的	SZSE:000333|HKEX:0300
gree	CN	company	珠海格力电器股份有限公司	格力电器|格力集团|格力空调|格力	SZSE:000651
aux	CN	company	奥克斯集团有限公司	奥克斯集团|奥克斯空调|奥克斯	HKEX:2580
chigo	CN	company	广东志高空调有限公司	志高空调|志高控股	
chunlan	CN	company	江苏春兰(集团)公司	春兰集团|春兰股份|?春兰	SSE:600854
kelon	CN	company	广东科龙电器股份有限公司	科龙电器|科龙集团|科龙	
rongshida	CN	company	合肥荣事达集团有限责任公司	荣事达	
meiling	CN	company	长虹美菱股份有限公司	美菱电器|长虹美菱|美菱	SZSE:000521
xinfei	CN	company	河南新飞电器有限公司	新飞电器|?新飞	
little-swan	CN	company	无锡小天鹅股份有限公司	?小天鹅|小天鹅股份	
panda	CN	company	熊猫电子集团有限公司	熊猫电子|熊猫电子集团|熊猫集团	SSE:600775|HKEX:0553
xoceco	CN	company	厦门华侨电子股份有限公司	厦华电子|厦华	
peony	CN	company	北京牡丹电子集团有限责任公司	牡丹电子	
galanz	CN	company	广东格兰仕集团有限公司	格兰仕	
wanhe	CN	company	广东万和新电气股份有限公司	万和电气	SZSE:002543
vatti	CN	company	华帝股份有限公司	华帝股份	SZSE:002035
robam	CN	company	杭州老板电器股份有限公司	老板电器	SZSE:002508
fotile	CN	company	宁波方太厨具有限公司	方太厨具|方太集团|方太	
supor	CN	company	浙江苏泊尔股份有限公司	苏泊尔	SZSE:002032
joyoung	CN	company	九阳股份有限公司	九阳股份|九阳电器|九阳	SZSE:002242
bear	CN	company	小熊电器股份有限公司	小熊电器	SZSE:002959
aigo	CN	company	爱国者数码科技有限公司	爱国者数码|华旗资讯	
newman	CN	company	北京纽曼理想数码科技有限公司	?纽曼	
oppein	CN	company	欧派家居集团股份有限公司	欧派家居|?欧派	SSE:603833
sofia	CN	company	索菲亚家居股份有限公司	索菲亚家居	SZSE:002572
kuka-home	CN	company	顾家家居股份有限公司	顾家家居	SSE:603816
easyhome	CN	company	居然智家新零售集团股份有限公司	居然之家|居然智家	SZSE:000785
redstar	CN	company	红星美凯龙家居集团股份有限公司	红星美凯龙	SSE:601828|HKEX:1528
)",
// Retail, catering, hotels, tourism
R"(
gome	CN	company	国美电器控股有限公司	国美电器|国美零售|国美	HKEX:0493
suning	CN	company	苏宁易购集团股份有限公司	苏宁电器|苏宁易购|苏宁云商|苏宁	SZSE:002024
yongle	CN	company	永乐电器销售有限公司	永乐电器	
dazhong	CN	company	北京市大中家用电器连锁销售有限公司	大中电器	
hongtu	CN	company	江苏宏图高科技股份有限公司	宏图高科|宏图三胞	
yonghui	CN	company	永辉超市股份有限公司	永辉超市|永辉	SSE:601933
lianhua	CN	company	联华超市股份有限公司	联华超市	HKEX:0980
hualian	CN	company	北京华联综合超市股份有限公司	北京华联|华联超市|华联综超	
wumart	CN	company	北京物美商业集团股份有限公司	物美超市|物美集团|?物美	
bubugao-store	CN	company	步步高商业连锁股份有限公司	步步高超市|步步高商业	SZSE:002251
jiajiayue	CN	company	家家悦集团股份有限公司	家家悦	SSE:603708
hongqi-chain	CN	company	成都红旗连锁股份有限公司	红旗连锁	SZSE:002697
pangdonglai	CN	company	许昌市胖东来商贸集团有限公司	胖东来	
dennis	CN	company	河南丹尼斯百货有限公司	丹尼斯百货	
wangfujing	CN	company	王府井集团股份有限公司	王府井百货|王府井集团	SSE:600859
bailian	CN	company	百联集团有限公司	百联集团|百联股份	SSE:600827
no1-dept	CN	company	上海市第一百货商店股份有限公司	上海一百|第一百货	
xidan	CN	company	北京市西单商场股份有限公司	西单商场|首商股份	
xinjiekou	CN	company	南京新街口百货商店股份有限公司	南京新百	SSE:600682
intime	CN	company	银泰商业(集团)有限公司	银泰百货|银泰商业|银泰集团	
maoye	CN	company	茂业国际控股有限公司	茂业国际|茂业百货	HKEX:0848
rainbow-dept	CN	company	天虹数科商业股份有限公司	天虹商场|天虹百货|天虹股份	SZSE:002419
parkson-cn	CN	company	百盛商业集团有限公司	百盛百货|百盛商业	HKEX:3368
wuhan-dept	CN	company	武商集团股份有限公司	武商集团|鄂武商	SZSE:000501
dalian-dashang	CN	company	大商股份有限公司	大商集团|大商股份	SSE:600694
yaohan	CN	company	第一八佰伴有限公司	第一八佰伴	
zhengzhou-asia	CN	company	郑州亚细亚商场	亚细亚商场	
lao-feng-xiang	CN	company	老凤祥股份有限公司	老凤祥	SSE:600612
laopu	CN	company	老铺黄金股份有限公司	老铺黄金	HKEX:6181
chowtaiseng	CN	company	周大生珠宝股份有限公司	周大生	SZSE:002867
miniso	CN	company	名创优品集团控股有限公司	名创优品	NYSE:MNSO|HKEX:9896
popmart	CN	company	泡泡玛特国际集团有限公司	泡泡玛特	HKEX:9992
bestore	CN	company	良品铺子股份有限公司	良品铺子	SSE:603719
three-squirrels	CN	company	三只松鼠股份有限公司	?三只松鼠	SZSE:300783
laiyifen	CN	company	上海来伊份股份有限公司	来伊份	SSE:603777
mingming	CN	company	湖南鸣鸣很忙商业连锁股份有限公司	鸣鸣很忙|零食很忙	HKEX:1768
hla	CN	company	海澜之家集团股份有限公司	海澜之家|海澜	SSE:600398
quanjude	CN	company	中国全聚德(集团)股份有限公司	全聚德	SZSE:002186
goubuli	CN	company	天津狗不理集团股份有限公司	狗不理集团|狗不理	
little-sheep	CN	company	内蒙古小肥羊餐饮连锁有限公司	小肥羊	
haidilao	CN	company	海底捞国际控股有限公司	海底捞	HKEX:6862
xiabu	CN	company	呷哺呷哺餐饮管理(中国)控股有限公司	呷哺呷哺|呷哺	HKEX:0520
jiumaojiu	CN	company	九毛九国际控股有限公司	九毛九	HKEX:9922
xibei	CN	company	内蒙古西贝餐饮集团有限公司	西贝餐饮|西贝莜面村|西贝	
yonghe-king	CN	company	永和大王餐饮集团	永和大王	
kungfu	CN	company	真功夫餐饮管理有限公司	真功夫餐饮|?真功夫	
laoxiangji	CN	company	安徽老乡鸡餐饮股份有限公司	老乡鸡	
juewei	CN	company	绝味食品股份有限公司	绝味食品|绝味鸭脖	SSE:603517
zhouheiya	CN	company	周黑鸭国际控股有限公司	周黑鸭	HKEX:1458
luckin	CN	company	瑞幸咖啡有限公司	瑞幸咖啡|瑞幸	
mixue	CN	company	蜜雪冰城股份有限公司	蜜雪冰城|蜜雪集团|蜜雪	HKEX:2097
heytea	CN	company	深圳美西西餐饮管理有限公司	喜茶	
nayuki	CN	company	奈雪的茶控股有限公司	奈雪的茶|奈雪	HKEX:2150
guming	CN	company	古茗控股有限公司	古茗	HKEX:1364
chabaidao	CN	company	四川百茶百道实业股份有限公司	茶百道	HKEX:2555
chagee	CN	company	霸王茶姬控股有限公司	霸王茶姬	NASDAQ:CHA
hushang	CN	company	沪上阿姨(上海)实业股份有限公司	沪上阿姨	HKEX:2589
cotti	CN	company	库迪咖啡	库迪	
manner	CN	company	上海茵赫实业有限公司	Manner咖啡	
jinjiang	CN	company	锦江国际(集团)有限公司	锦江国际|锦江酒店|锦江集团|?锦江	SSE:600754
btg	CN	company	北京首旅酒店(集团)股份有限公司	首旅酒店|首旅集团|首旅如家	SSE:600258
home-inns	CN	company	如家酒店集团	如家酒店|如家快捷酒店|?如家
huazhu	CN	company	华住集团有限公司	华住集团|华住|汉庭酒店|汉庭	NASDAQ:HTHT|HKEX:1179
atour	CN	company	亚朵集团	亚朵酒店|亚朵	NASDAQ:ATAT
jianguo	CN	company	建国酒店管理有限公司	建国饭店	
white-swan	CN	company	广州白天鹅宾馆有限公司	白天鹅宾馆	
songcheng	CN	company	宋城演艺发展股份有限公司	宋城演艺	SZSE:300144
huangshan	CN	company	黄山旅游发展股份有限公司	黄山旅游股份	SSE:600054
emei	CN	company	峨眉山旅游股份有限公司	峨眉山股份	SZSE:000888
caissa	CN	company	凯撒同盛发展股份有限公司	凯撒旅业|凯撒旅游	
utour	CN	company	众信旅游集团股份有限公司	众信旅游	SZSE:002707
spring-travel	CN	company	上海春秋国际旅行社(集团)有限公司	春秋旅游|春秋国旅|春秋旅行社	
chimelong	CN	company	广东长隆集团有限公司	长隆集团|长隆	
fantawild	CN	company	华强方特文化科技集团股份有限公司	华强方特	
)",
// Cars, batteries, parts
R"(
byd	CN	company	比亚迪股份有限公司	比亚迪|比亚迪汽车|比亚迪股份	SZSE:002594|HKEX:1211
catl	CN	company	宁德时代新能源科技股份有限公司	宁德时代	SZSE:300750|HKEX:3750
geely	CN	company	浙江吉利控股集团有限公司	吉利汽车|吉利控股|吉利集团|吉利控股集团|?吉利	HKEX:0175
zeekr	CN	company	极氪智能科技有限公司	极氪汽车|极氪	
lynkco	CN	company	领克汽车有限公司	领克汽车|领克	
chery	CN	company	奇瑞汽车股份有限公司	奇瑞汽车|奇瑞	HKEX:9973
gwm	CN	company	长城汽车股份有限公司	长城汽车|?长城	SSE:601633|HKEX:2333
saic	CN	company	上海汽车集团股份有限公司	上汽集团|上汽|上海汽车|上海汽车工业总公司|智己|智己汽车	SSE:600104
faw	CN	company	中国第一汽车集团有限公司	一汽集团|中国一汽|一汽|第一汽车制造厂|中国第一汽车集团公司|长春一汽|一汽解放	SZSE:000800
faw-vw	CN	company	一汽-大众汽车有限公司	一汽大众|一汽-大众	
saic-vw	CN	company	上汽大众汽车有限公司	上汽大众|上海大众|上海大众汽车	
saic-gm	CN	company	上汽通用汽车有限公司	上汽通用|上海通用|上海通用汽车	
sgmw	CN	company	上汽通用五菱汽车股份有限公司	上汽通用五菱|五菱汽车|柳州五菱|五菱集团|?五菱	
faw-toyota	CN	company	一汽丰田汽车有限公司	一汽丰田|天津丰田	
gac-toyota	CN	company	广汽丰田汽车有限公司	广汽丰田|广州丰田	
gac-honda	CN	company	广汽本田汽车有限公司	广汽本田|广州本田	
dongfeng-honda	CN	company	东风本田汽车有限公司	东风本田	
dongfeng-nissan	CN	company	东风日产乘用车公司	东风日产|东风汽车有限公司	
dpca	CN	company	神龙汽车有限公司	神龙汽车|神龙公司|东风标致|东风雪铁龙|神龙汽车公司	
dyk	CN	company	江苏悦达起亚汽车有限公司	悦达起亚|东风悦达起亚	
beijing-hyundai	CN	company	北京现代汽车有限公司	北京现代|北京现代汽车	
beijing-benz	CN	company	北京奔驰汽车有限公司	北京奔驰|北京吉普|北京吉普汽车	
bmw-brilliance	CN	company	华晨宝马汽车有限公司	华晨宝马	
changan-ford	CN	company	长安福特汽车有限公司	长安福特|长安福特马自达	
changan-mazda	CN	company	长安马自达汽车有限公司	长安马自达	
changan-suzuki	CN	company	重庆长安铃木汽车有限公司	长安铃木	
gac-mitsubishi	CN	company	广汽三菱汽车有限公司	广汽三菱	
gac-fca	CN	company	广汽菲亚特克莱斯勒汽车有限公司	广汽菲克|广汽菲亚特	
guangzhou-peugeot	CN	company	广州标致汽车公司	广州标致	
tianjin-xiali	CN	company	天津一汽夏利汽车股份有限公司	天津一汽夏利|一汽夏利|天津汽车	
hainan-mazda	CN	company	海马汽车股份有限公司	海马汽车|海南马自达	SZSE:000572
dfm	CN	company	东风汽车集团有限公司	东风汽车|东风集团|东风汽车公司|东风公司|第二汽车制造厂|二汽|东风汽车集团|岚图汽车|?东风|岚图	HKEX:0489
dfac	CN	company	东风汽车股份有限公司	东风股份|东风科技	SSE:600006
changan	CN	company	重庆长安汽车股份有限公司	长安汽车|深蓝汽车|?长安	SZSE:000625
changan-group	CN	company	中国长安汽车集团有限公司	长安汽车集团|中国南方工业汽车	
avatr	CN	company	阿维塔科技(重庆)有限公司	阿维塔科技|阿维塔	
gac	CN	company	广州汽车集团股份有限公司	广汽集团|广汽|广汽埃安|埃安	SSE:601238|HKEX:2238
baic	CN	company	北京汽车集团有限公司	北汽集团|北汽|北京汽车|北京汽车集团|北京汽车制造厂	HKEX:1958
foton	CN	company	北汽福田汽车股份有限公司	福田汽车|北汽福田	SSE:600166
bluepark	CN	company	北汽蓝谷新能源科技股份有限公司	北汽蓝谷|北汽新能源|极狐汽车	SSE:600733
brilliance	CN	company	华晨汽车集团控股有限公司	华晨汽车|华晨中国|华晨集团|?华晨	
jac	CN	company	安徽江淮汽车集团股份有限公司	江淮汽车|江汽集团	SSE:600418
jmc	CN	company	江铃汽车股份有限公司	江铃汽车|江铃	SZSE:000550
seres	CN	company	赛力斯集团股份有限公司	赛力斯|小康股份|东风小康	SSE:601127|HKEX:9927
aito	CN	company	鸿蒙智行		
nio	CN	company	蔚来集团	蔚来汽车|蔚来	NYSE:NIO|HKEX:9866
xpeng	CN	company	小鹏汽车有限公司	小鹏汽车|小鹏集团|?小鹏	NYSE:XPEV|HKEX:9868
liauto	CN	company	北京理想汽车有限公司	?理想|理想汽车	NASDAQ:LI|HKEX:2015
leapmotor	CN	company	浙江零跑科技股份有限公司	零跑汽车|零跑	HKEX:9863
hozon	CN	company	合众新能源汽车股份有限公司	哪咤汽车|合众新能源|合众汽车	
weltmeister	CN	company	威马汽车科技集团有限公司	威马汽车|威马	
jiyue	CN	company	集度汽车有限公司	极越汽车|集度汽车|?极越	
faraday	CN	company	法拉第未来公司	法拉第未来	NASDAQ:FFAI
evergrande-auto	CN	company	中国恒大新能源汽车集团有限公司	恒大汽车	
skyworth-auto	CN	company	开沃新能源汽车集团	开沃汽车	
zotye	CN	company	众泰汽车股份有限公司	众泰汽车|众泰	SZSE:000980
lifan	CN	company	力帆科技(集团)股份有限公司	力帆集团|力帆汽车|力帆股份|力帆	SSE:601777
qoros	CN	company	观致汽车有限公司	观致汽车|观致	
borgward-cn	CN	company	北京宝沃汽车股份有限公司	宝沃汽车|宝沃	
soueast	CN	company	东南(福建)汽车工业有限公司	东南汽车	
zhongxing-auto	CN	company	河北中兴汽车制造有限公司	中兴汽车	
qingqi	CN	company	中国轻骑集团有限公司	轻骑集团|济南轻骑	
jialing	CN	company	中国嘉陵工业股份有限公司	嘉陵集团|中国嘉陵|嘉陵摩托	
loncin	CN	company	隆鑫通用动力股份有限公司	隆鑫通用|隆鑫集团	SSE:603766
zongshen	CN	company	重庆宗申动力机械股份有限公司	宗申动力|宗申集团|宗申	SZSE:001696
cfmoto	CN	company	浙江春风动力股份有限公司	春风动力	SSE:603129
yadea	CN	company	雅迪集团控股有限公司	雅迪控股|雅迪	HKEX:1585
aima	CN	company	爱玛科技集团股份有限公司	爱玛科技|爱玛电动车	SSE:603529
niu	CN	company	小牛电动	小牛电动车	NASDAQ:NIU
ninebot	CN	company	九号有限公司	九号公司|九号机器人	SSE:689009
phoenix-bike	CN	company	上海凤凰企业(集团)股份有限公司	上海凤凰|凤凰自行车	SSE:600679
forever-bike	CN	company	中路股份有限公司	永久自行车|上海永久	SSE:600818
flying-pigeon	CN	company	天津飞鸽自行车有限公司	飞鸽自行车	
yutong	CN	company	宇通客车股份有限公司	宇通客车|宇通集团|郑州宇通|?宇通	SSE:600066
king-long	CN	company	厦门金龙汽车集团股份有限公司	金龙汽车|金龙客车|厦门金龙	SSE:600686
zhongtong-bus	CN	company	中通客车股份有限公司	中通客车	SZSE:000957
sinotruk	CN	company	中国重型汽车集团有限公司	中国重汽|重汽集团|中国重汽集团|重汽	SZSE:000951|HKEX:3808
shacman	CN	company	陕西汽车控股集团有限公司	陕汽集团|陕汽|陕汽重卡	
weichai	CN	company	潍柴动力股份有限公司	潍柴动力|潍柴|潍柴集团	SZSE:000338|HKEX:2338
yuchai	CN	company	广西玉柴机器集团有限公司	玉柴集团|玉柴机器|玉柴	NYSE:CYD
huayu	CN	company	华域汽车系统股份有限公司	华域汽车	SSE:600741
joyson	CN	company	宁波均胜电子股份有限公司	均胜电子	SSE:600699|HKEX:0699
tuopu	CN	company	宁波拓普集团股份有限公司	拓普集团	SSE:601689
sanhua	CN	company	浙江三花智能控制股份有限公司	三花智控|三花集团	SZSE:002050|HKEX:2050
xingyu	CN	company	常州星宇车灯股份有限公司	星宇股份	SSE:601799
bethel	CN	company	芜湖伯特利汽车安全系统股份有限公司	伯特利	SSE:603596
minth	CN	company	敏实集团有限公司	敏实集团	HKEX:0425
wanxiang	CN	company	万向集团公司	万向集团|万向钱潮|?万向	SZSE:000559
zhongsheng	CN	company	中升集团控股有限公司	中升集团	HKEX:0881
guanghui	CN	company	广汇汽车服务集团股份有限公司	广汇汽车|广汇集团	
pangda	CN	company	庞大汽贸集团股份有限公司	庞大集团|庞大汽贸	
eve	CN	company	惠州亿纬锂能股份有限公司	亿纬锂能	SZSE:300014
gotion	CN	company	国轩高科股份有限公司	国轩高科	SZSE:002074
calb	CN	company	中创新航科技集团股份有限公司	中创新航|中航锂电	HKEX:3931
sunwoda	CN	company	欣旺达电子股份有限公司	欣旺达	SZSE:300207
svolt	CN	company	蜂巢能源科技股份有限公司	蜂巢能源	
farasis	CN	company	孚能科技(赣州)股份有限公司	孚能科技	SSE:688567
rept	CN	company	瑞浦兰钧能源股份有限公司	瑞浦兰钧	HKEX:0666
lishen	CN	company	天津力神电池股份有限公司	力神电池|天津力神	
atl	CN	company	宁德新能源科技有限公司	新能源科技ATL	
desay-battery	CN	company	深圳市德赛电池科技股份有限公司	德赛电池	SZSE:000049
semcorp	CN	company	云南恩捷新材料股份有限公司	恩捷股份	SZSE:002812
putailai	CN	company	上海璞泰来新能源科技股份有限公司	璞泰来	SSE:603659
tinci	CN	company	广州天赐高新材料股份有限公司	天赐材料	SZSE:002709
cngr	CN	company	中伟新材料股份有限公司	中伟股份	SZSE:300919
ronbay	CN	company	宁波容百新能源科技股份有限公司	容百科技	SSE:688005
lead-intelligent	CN	company	无锡先导智能装备股份有限公司	先导智能	SZSE:300450
shanshan	CN	company	宁波杉杉股份有限公司	杉杉股份|杉杉集团|杉杉	SSE:600884
narada	CN	company	浙江南都电源动力股份有限公司	南都电源	SZSE:300068
tianneng	CN	company	天能电池集团股份有限公司	天能股份|天能动力|天能集团	SSE:688819
chilwee	CN	company	超威动力控股有限公司	超威动力	HKEX:0951
)",
// Solar, wind, machinery
R"(
longi	CN	company	隆基绿能科技股份有限公司	隆基绿能|隆基股份|隆基	SSE:601012
tongwei	CN	company	通威股份有限公司	通威股份	SSE:600438
sungrow	CN	company	阳光电源股份有限公司	阳光电源	SZSE:300274
jinko	CN	company	晶科能源股份有限公司	晶科能源|晶科	SSE:688223
trina	CN	company	天合光能股份有限公司	天合光能|?天合	SSE:688599
ja-solar	CN	company	晶澳太阳能科技股份有限公司	晶澳科技|晶澳	SZSE:002459
canadian-solar	CN	company	阿特斯阳光电力集团股份有限公司	阿特斯	SSE:688472|NASDAQ:CSIQ
daqo	CN	company	新疆大全新能源股份有限公司	大全能源	SSE:688303
gcl	CN	company	协鑫科技控股有限公司	协鑫科技|保利协鑫|协鑫集团|协鑫	HKEX:3800
gcl-si	CN	company	协鑫集成科技股份有限公司	协鑫集成	SZSE:002506
tcl-zhonghuan	CN	company	TCL中环新能源科技股份有限公司	TCL中环|中环股份	SZSE:002129
deye	CN	company	宁波德业科技股份有限公司	德业股份	SSE:605117
ginlong	CN	company	锦浪科技股份有限公司	锦浪科技	SZSE:300763
goodwe	CN	company	固德威技术股份有限公司	固德威	SSE:688390
hoymiles	CN	company	杭州禾迈电力电子股份有限公司	禾迈股份	SSE:688032
xinyi-solar	CN	company	信义光能控股有限公司	信义光能	HKEX:0968
jingsheng	CN	company	浙江晶盛机电股份有限公司	晶盛机电	SZSE:300316
maxwell	CN	company	苏州迈为科技股份有限公司	迈为股份	SZSE:300751
suntech	CN	company	无锡尚德太阳能电力有限公司	尚德电力|无锡尚德	
ldk	CN	company	江西赛维LDK太阳能高科技有限公司	江西赛维|赛维LDK	
yingli	CN	company	英利集团有限公司	英利集团|英利绿色能源|英利	
hanergy	CN	company	汉能控股集团有限公司	汉能集团|汉能薄膜发电|汉能	
chint-astronergy	CN	company	正泰新能科技股份有限公司	正泰新能	
goldwind	CN	company	金风科技股份有限公司	金风科技	SZSE:002202|HKEX:2208
mingyang	CN	company	明阳智慧能源集团股份有限公司	明阳智能	SSE:601615
envision	CN	company	远景能源有限公司	远景能源	
sinovel	CN	company	华锐风电科技(集团)股份有限公司	华锐风电	
dongfang-cable	CN	company	宁波东方电缆股份有限公司	东方电缆	SSE:603606
sany	CN	company	三一重工股份有限公司	三一重工|三一集团|三一重卡|?三一	SSE:600031|HKEX:6031
zoomlion	CN	company	中联重科股份有限公司	中联重科	SZSE:000157|HKEX:1157
xcmg	CN	company	徐工集团工程机械股份有限公司	徐工机械|徐工集团|徐工	SZSE:000425
liugong	CN	company	广西柳工机械股份有限公司	柳工	SZSE:000528
lonking	CN	company	中国龙工控股有限公司	中国龙工	HKEX:3339
shantui	CN	company	山推工程机械股份有限公司	山推股份	SZSE:000680
lovol	CN	company	潍柴雷沃智慧农业科技股份有限公司	雷沃重工|潍柴雷沃	
yto-group	CN	company	中国一拖集团有限公司	中国一拖|一拖集团|一拖股份|第一拖拉机	SSE:601038|HKEX:0038
hangcha	CN	company	杭叉集团股份有限公司	杭叉集团	SSE:603298
zhengzhou-coal	CN	company	郑州煤矿机械集团股份有限公司	郑煤机	SSE:601717|HKEX:0564
tiandi	CN	company	天地科技股份有限公司	天地科技	SSE:600582
shenyang-machine	CN	company	沈阳机床(集团)有限责任公司	沈阳机床|沈阳机床集团	SZSE:000410
dalian-machine	CN	company	大连机床集团有限责任公司	大连机床集团	
jier	CN	company	济南二机床集团有限公司	济南二机床	
taizhong	CN	company	太原重工股份有限公司	太原重工|太重集团|?太重	SSE:600169
northern-heavy	CN	company	北方重工集团有限公司	北方重工	
shenyang-blower	CN	company	沈阳鼓风机集团股份有限公司	沈鼓集团	
shaangu	CN	company	西安陕鼓动力股份有限公司	陕鼓动力|陕鼓集团	SSE:601369
hengli-hyd	CN	company	江苏恒立液压股份有限公司	恒立液压	SSE:601100
hangyang	CN	company	杭氧集团股份有限公司	杭氧股份|杭氧集团	SZSE:002430
jereh	CN	company	烟台杰瑞石油服务集团股份有限公司	杰瑞股份	SZSE:002353
haitian-plastics	CN	company	海天国际控股有限公司	海天国际	HKEX:1882
czec	CN	company	株洲中车时代电气股份有限公司	时代电气|株洲所	SSE:688187|HKEX:3898
crrc-sifang	CN	company	中车青岛四方机车车辆股份有限公司	青岛四方|四方股份|南车四方	
crrc-changchun	CN	company	中车长春轨道客车股份有限公司	长客股份|长春轨道客车|长春客车厂	
crrc-zhuzhou	CN	company	中车株洲电力机车有限公司	株洲电力机车厂|株机公司	
luoyang-bearing	CN	company	洛阳轴承集团股份有限公司	洛轴	
wafangdian	CN	company	瓦房店轴承集团有限责任公司	瓦轴集团|瓦轴	
kstar	CN	company	科士达科技股份有限公司	科士达	SZSE:002518
kehua	CN	company	科华数据股份有限公司	科华数据	SZSE:002335
sieyuan	CN	company	思源电气股份有限公司	思源电气	SZSE:002028
jst-jinpan	CN	company	金盘科技股份有限公司	金盘科技	SSE:688676
)",
// Property
R"(
vanke	CN	company	万科企业股份有限公司	万科|万科集团|万科地产|万科A	SZSE:000002|HKEX:2202
evergrande	CN	company	中国恒大集团	恒大集团|恒大地产|中国恒大|恒大	
country-garden	CN	company	碧桂园控股有限公司	碧桂园	HKEX:2007
cg-services	CN	company	碧桂园服务控股有限公司	碧桂园服务	HKEX:6098
sunac	CN	company	融创中国控股有限公司	融创中国|融创	HKEX:1918
longfor	CN	company	龙湖集团控股有限公司	龙湖集团|龙湖地产|?龙湖	HKEX:0960
greenland	CN	company	绿地控股集团股份有限公司	绿地控股|绿地集团|?绿地	SSE:600606
greentown	CN	company	绿城中国控股有限公司	绿城中国|绿城集团|绿城房产|?绿城	HKEX:3900
wanda	CN	company	大连万达集团股份有限公司	万达集团|大连万达集团|万达商业|万达|大连万达|万达商管|珠海万达商管	
wanda-film	CN	company	万达电影股份有限公司	万达电影|万达院线|儒意电影	SZSE:002739
soho	CN	company	SOHO中国有限公司	SOHO中国	HKEX:0410
gemdale	CN	company	金地(集团)股份有限公司	金地集团|?金地	SSE:600383
rf	CN	company	广州富力地产股份有限公司	富力地产|富力	HKEX:2777
agile	CN	company	雅居乐集团控股有限公司	雅居乐	HKEX:3383
ocwf	CN	company	远洋集团控股有限公司	远洋地产|远洋集团	HKEX:3377
coli	CN	company	中国海外发展有限公司	中海地产|中国海外发展|?中海|中国海外|中海外	HKEX:0688
china-jinmao	CN	company	中国金茂控股集团有限公司	中国金茂|方兴地产	HKEX:0817
shimao	CN	company	世茂集团控股有限公司	世茂集团|世茂房地产|世茂股份|世茂	HKEX:0813
cifi	CN	company	旭辉控股(集团)有限公司	旭辉集团|旭辉控股|旭辉	HKEX:0884
seazen	CN	company	新城控股集团股份有限公司	新城控股|新城发展	SSE:601155
yango	CN	company	阳光城集团股份有限公司	阳光城集团|阳光城	
kaisa	CN	company	佳兆业集团控股有限公司	佳兆业集团|佳兆业	HKEX:1638
fantasia	CN	company	花样年控股集团有限公司	花样年控股|花样年集团|?花样年
zhongliang	CN	company	中梁控股集团有限公司	中梁控股	HKEX:2772
zhengro	CN	company	正荣地产集团有限公司	正荣地产|?正荣	HKEX:6158
ronshine	CN	company	融信中国控股有限公司	融信中国	HKEX:3301
risesun	CN	company	荣盛房地产发展股份有限公司	荣盛发展	SZSE:002146
cfld	CN	company	华夏幸福基业股份有限公司	华夏幸福	SSE:600340
jinke	CN	company	金科地产集团股份有限公司	金科股份|金科地产|?金科	SZSE:000656
taihe	CN	company	泰禾集团股份有限公司	泰禾集团|?泰禾
yuzhou	CN	company	禹洲集团控股有限公司	禹洲集团|禹洲地产	HKEX:1628
logan	CN	company	龙光集团有限公司	龙光集团|龙光地产|?龙光	HKEX:3380
aoyuan	CN	company	中国奥园集团有限公司	中国奥园|奥园集团|奥园	HKEX:3883
times-china	CN	company	时代中国控股有限公司	时代中国控股|?时代地产|时代中国	HKEX:1233
yuexiu	CN	company	越秀地产股份有限公司	越秀地产|越秀集团	HKEX:0123
c-d	CN	company	厦门建发集团有限公司	建发股份|建发集团|建发国际|建发房产	SSE:600153|HKEX:1908
xiamen-itg	CN	company	厦门国贸集团股份有限公司	厦门国贸|国贸控股	SSE:600755
xiangyu	CN	company	厦门象屿股份有限公司	厦门象屿|象屿集团	SSE:600057
binjiang	CN	company	杭州滨江房产集团股份有限公司	滨江集团|?滨江|滨江房产	SZSE:002244
huafa	CN	company	珠海华发实业股份有限公司	华发股份|华发集团	SSE:600325
hopson	CN	company	合生创展集团有限公司	合生创展	HKEX:0754
kwg	CN	company	合景泰富集团控股有限公司	合景泰富	HKEX:1813
beijing-capital-land	CN	company	首创置业有限公司	首创置业|首创集团	
bcap	CN	company	北京首都开发股份有限公司	首开股份|首开集团	SSE:600376
lujiazui	CN	company	上海陆家嘴金融贸易区开发股份有限公司	陆家嘴集团|陆家嘴股份	SSE:600663
zhangjiang	CN	company	上海张江高科技园区开发股份有限公司	张江高科|张江集团	SSE:600895
jinqiao	CN	company	上海金桥出口加工区开发股份有限公司	浦东金桥	SSE:600639
sz-metro	CN	company	深圳市地铁集团有限公司	深铁集团|深圳地铁集团	
bj-subway	CN	company	北京市地铁运营有限公司	北京地铁公司|北京地铁运营公司	
sh-metro	CN	company	上海申通地铁集团有限公司	申通地铁|申通地铁集团|上海地铁公司	SSE:600834
gz-metro	CN	company	广州地铁集团有限公司	广州地铁集团|广州地铁公司|广州地铁	
dahua-group	CN	company	大华(集团)有限公司	大华集团	
modernland	CN	company	当代置业(中国)有限公司	当代置业	
vanke-onewo	CN	company	万物云空间科技服务股份有限公司	万物云	HKEX:2602
fosun	CN	company	复星国际有限公司	复星集团|复星国际|复星	HKEX:0656
yuyuan	CN	company	上海豫园旅游商城(集团)股份有限公司	豫园股份	SSE:600655
)",
// Liquor, food, drinks, farming
R"(
moutai	CN	company	贵州茅台酒股份有限公司	贵州茅台|茅台集团|茅台	SSE:600519
wuliangye	CN	company	宜宾五粮液股份有限公司	五粮液|五粮液集团	SZSE:000858
luzhou	CN	company	泸州老窖股份有限公司	泸州老窖	SZSE:000568
yanghe	CN	company	江苏洋河酒厂股份有限公司	洋河股份	SZSE:002304
fenjiu	CN	company	山西杏花村汾酒厂股份有限公司	山西汾酒	SSE:600809
gujing	CN	company	安徽古井贡酒股份有限公司	古井贡酒|古井集团	SZSE:000596
jinshiyuan	CN	company	江苏今世缘酒业股份有限公司	今世缘酒业|今世缘	SSE:603369
shede	CN	company	舍得酒业股份有限公司	舍得酒业|沱牌舍得|沱牌曲酒	SSE:600702
shuijingfang	CN	company	四川水井坊股份有限公司	水井坊	SSE:600779
jiugui	CN	company	酒鬼酒股份有限公司	酒鬼酒	SZSE:000799
kouzi	CN	company	安徽口子酒业股份有限公司	口子窖|口子酒业	SSE:603589
yingjia	CN	company	安徽迎驾贡酒股份有限公司	迎驾贡酒	SSE:603198
langjiu	CN	company	四川郎酒股份有限公司	郎酒集团|郎酒股份|郎酒	
xijiu	CN	company	贵州习酒集团有限公司	习酒集团|贵州习酒	
jiannanchun	CN	company	四川剑南春(集团)有限责任公司	剑南春	
xifeng	CN	company	陕西西凤酒股份有限公司	西凤酒股份|西凤酒	
shunxin	CN	company	北京顺鑫农业股份有限公司	顺鑫农业|牛栏山酒厂	SZSE:000860
hongxing	CN	company	北京红星股份有限公司	红星二锅头酒厂	
qinchi	CN	company	山东秦池酒厂	秦池酒厂|?秦池	
zhenjiu	CN	company	珍酒李渡集团有限公司	珍酒李渡	HKEX:6979
guyuelongshan	CN	company	浙江古越龙山绍兴酒股份有限公司	古越龙山	SSE:600059
changyu	CN	company	烟台张裕葡萄酿酒股份有限公司	张裕葡萄酒|张裕公司|张裕集团	SZSE:000869
dynasty	CN	company	王朝酒业集团有限公司	王朝酒业	HKEX:0828
tsingtao	CN	company	青岛啤酒股份有限公司	青岛啤酒	SSE:600600|HKEX:0168
yanjing	CN	company	北京燕京啤酒股份有限公司	燕京啤酒	SZSE:000729
crbeer	CN	company	华润啤酒(控股)有限公司	华润啤酒|雪花啤酒	HKEX:0291
zhujiang	CN	company	广州珠江啤酒股份有限公司	珠江啤酒	SZSE:002461
chongqing-beer	CN	company	重庆啤酒股份有限公司	重庆啤酒	SSE:600132
harbin-beer	CN	company	哈尔滨啤酒集团有限公司	哈尔滨啤酒|哈啤	
jinxing-beer	CN	company	河南金星啤酒集团	金星啤酒	
mengniu	CN	company	中国蒙牛乳业有限公司	蒙牛乳业|蒙牛	HKEX:2319
yili	CN	company	内蒙古伊利实业集团股份有限公司	伊利股份|伊利集团|伊利实业|伊利	SSE:600887
sanlu	CN	company	石家庄三鹿集团股份有限公司	三鹿集团|三鹿	
bright-dairy	CN	company	光明乳业股份有限公司	光明乳业|?光明	SSE:600597
bright-food	CN	company	光明食品(集团)有限公司	光明食品|光明食品集团	
sanyuan	CN	company	北京三元食品股份有限公司	三元食品|三元股份	SSE:600429
feihe	CN	company	中国飞鹤有限公司	中国飞鹤|飞鹤乳业|飞鹤	HKEX:6186
junlebao	CN	company	君乐宝乳业集团股份有限公司	君乐宝乳业|君乐宝	
new-hope-dairy	CN	company	新希望乳业股份有限公司	新乳业|新希望乳业	SZSE:002946
beingmate	CN	company	贝因美股份有限公司	贝因美	SZSE:002570
ausnutria	CN	company	澳优乳业股份有限公司	澳优乳业|澳优	HKEX:1717
synutra	CN	company	圣元国际集团	圣元乳业|圣元国际	
wandashan	CN	company	北大荒完达山乳业股份有限公司	完达山乳业|完达山	
yashili	CN	company	雅士利国际控股有限公司	雅士利	
modern-farming	CN	company	现代牧业(集团)有限公司	现代牧业|中国现代牧业	HKEX:1117
yurun	CN	company	中国雨润食品集团有限公司	雨润食品|雨润集团|中国雨润|雨润	HKEX:1068
shuanghui	CN	company	河南双汇投资发展股份有限公司	双汇发展|双汇集团|双汇	SZSE:000895
wh-group	CN	company	万洲国际有限公司	万洲国际	HKEX:0288
jinluo	CN	company	临沂新程金锣肉制品集团有限公司	金锣集团|?金锣	
chunduc	CN	company	洛阳春都集团有限责任公司	春都集团|春都	
newhope	CN	company	新希望六和股份有限公司	新希望集团|新希望六和|?新希望	SZSE:000876
muyuan	CN	company	牧原食品股份有限公司	牧原股份|牧原集团|牧原	SZSE:002714
wens	CN	company	温氏食品集团股份有限公司	温氏股份|温氏集团|温氏	SZSE:300498
zhengbang	CN	company	江西正邦科技股份有限公司	正邦科技	SZSE:002157
haida	CN	company	广东海大集团股份有限公司	海大集团	SZSE:002311
sunner	CN	company	福建圣农发展股份有限公司	圣农发展	SZSE:002299
cp-cn	CN	company	正大集团(中国)	正大食品	
beidahuang	CN	company	北大荒农垦集团有限公司	北大荒集团|北大荒股份	SSE:600598
longping	CN	company	袁隆平农业高科技股份有限公司	隆平高科	SZSE:000998
denghai	CN	company	山东登海种业股份有限公司	登海种业	SZSE:002041
zhangzidao	CN	company	獐子岛集团股份有限公司	獐子岛集团	
lantian	CN	company	湖北蓝田股份有限公司	蓝田股份|蓝田公司	
haitian	CN	company	佛山市海天调味食品股份有限公司	海天味业	SSE:603288|HKEX:3288
jonjee	CN	company	中炬高新技术实业(集团)股份有限公司	中炬高新	SSE:600872
hengshun	CN	company	江苏恒顺醋业股份有限公司	恒顺醋业	SSE:600305
fuling	CN	company	重庆市涪陵榨菜集团股份有限公司	涪陵榨菜集团|涪陵榨菜	SZSE:002507
laoganma	CN	company	贵阳南明老干妈风味食品有限责任公司	老干妈	
lianhua-msg	CN	company	莲花控股股份有限公司	莲花味精|莲花健康	SSE:600186
anjoy	CN	company	安井食品集团股份有限公司	安井食品	SSE:603345|HKEX:2648
sanquan	CN	company	三全食品股份有限公司	三全食品	SZSE:002216
synear	CN	company	郑州思念食品有限公司	思念食品	
want-want	CN	company	中国旺旺控股有限公司	中国旺旺|旺旺集团|?旺旺	HKEX:0151
dali	CN	company	达利食品集团有限公司	达利食品|达利园	
panpan	CN	company	福建盼盼食品有限公司	盼盼食品	
weilong	CN	company	卫龙美味全球控股有限公司	卫龙美味|卫龙辣条|?卫龙	HKEX:9985
qiaqia	CN	company	洽洽食品股份有限公司	洽洽食品	SZSE:002557
toly	CN	company	桃李面包股份有限公司	桃李面包	SSE:603866
xizhilang	CN	company	广东喜之郎集团有限公司	喜之郎	
hsufuchi	CN	company	徐福记国际集团	徐福记	
white-rabbit	CN	company	上海冠生园食品有限公司	冠生园	
daoxiangcun	CN	company	北京稻香村食品有限责任公司	稻香村	
wufangzhai	CN	company	浙江五芳斋实业股份有限公司	五芳斋	SSE:603237
baixiang	CN	company	白象食品股份有限公司	白象食品|?白象	
jinmailang	CN	company	今麦郎食品股份有限公司	今麦郎	
jinlongyu	CN	company	益海嘉里金龙鱼食品集团股份有限公司	益海嘉里|金龙鱼	SZSE:300999
luhua	CN	company	山东鲁花集团有限公司	鲁花集团|鲁花	
xiwang	CN	company	西王集团有限公司	西王食品|西王集团	SZSE:000639
nongfu	CN	company	农夫山泉股份有限公司	农夫山泉	HKEX:9633
wahaha	CN	company	杭州娃哈哈集团有限公司	娃哈哈|娃哈哈集团	
robust	CN	company	广东乐百氏集团有限公司	乐百氏	
jianlibao	CN	company	广东健力宝集团有限公司	健力宝集团|健力宝	
eastroc	CN	company	东鹏饮料(集团)股份有限公司	东鹏饮料|东鹏特饮	SSE:605499
jdb	CN	company	加多宝集团	加多宝	
wlj	CN	company	广州王老吉大健康产业有限公司	王老吉	
huiyuan	CN	company	中国汇源果汁集团有限公司	汇源果汁|汇源	
genki	CN	company	元气森林(北京)食品科技集团有限公司	元气森林	
cr-cestbon	CN	company	华润饮料(控股)有限公司	华润饮料|怡宝	HKEX:2460
chengde-lolo	CN	company	承德露露股份有限公司	承德露露|露露集团	SZSE:000848
yangyuan	CN	company	河北养元智汇饮品股份有限公司	养元饮品|六个核桃	SSE:603156
coconut-palm	CN	company	椰树集团有限公司	椰树集团	
uni-cn	CN	company	统一企业中国控股有限公司	统一企业中国	HKEX:0220
angel	CN	company	安琪酵母股份有限公司	安琪酵母	SSE:600298
byhealth	CN	company	汤臣倍健股份有限公司	汤臣倍健	SZSE:300146
apollo-health	CN	company	太阳神集团有限公司	太阳神集团	
melatonin	CN	company	上海健特生物科技有限公司	脑白金	
sanzhu	CN	company	三株实业有限公司	三株集团|三株公司|?三株	
hongta	CN	company	红塔烟草(集团)有限责任公司	红塔集团|玉溪卷烟厂|玉溪红塔	
hongyun	CN	company	红云红河烟草(集团)有限责任公司	红云红河集团	
shanghai-tobacco	CN	company	上海烟草集团有限责任公司	上海烟草集团|上海卷烟厂	
changsha-tobacco	CN	company	湖南中烟工业有限责任公司	湖南中烟|长沙卷烟厂	
smoore	CN	company	思摩尔国际控股有限公司	思摩尔国际	HKEX:6969
relx-cn	CN	company	雾芯科技	悦刻	NYSE:RLX
)",
// Clothing, sports brands, paper, toys, daily goods
R"(
anta	CN	company	安踏体育用品有限公司	安踏体育|安踏	HKEX:2020
lining	CN	company	李宁有限公司	李宁公司|李宁集团|?李宁	HKEX:2331
xtep	CN	company	特步国际控股有限公司	特步国际|特步	HKEX:1368
361	CN	company	三六一度国际有限公司	361度	HKEX:1361
peak	CN	company	匹克体育用品有限公司	匹克体育|?匹克	
erke	CN	company	鸿星尔克集团有限公司	鸿星尔克	
doublestar	CN	company	青岛双星股份有限公司	双星集团|青岛双星	SZSE:000599
bosideng	CN	company	波司登国际控股有限公司	波司登	HKEX:3998
youngor	CN	company	雅戈尔集团股份有限公司	雅戈尔	SSE:600177
septwolves	CN	company	福建七匹狼实业股份有限公司	七匹狼	SZSE:002029
semir	CN	company	浙江森马服饰股份有限公司	森马服饰|森马	SZSE:002563
metersbonwe	CN	company	上海美特斯邦威服饰股份有限公司	美邦服饰|美特斯邦威	SZSE:002269
redbud	CN	company	江苏红豆实业股份有限公司	红豆集团|红豆股份	SSE:600400
aokang	CN	company	浙江奥康鞋业股份有限公司	奥康国际|奥康	SSE:603001
belle	CN	company	百丽国际控股有限公司	百丽国际|百丽	
topsports	CN	company	滔搏国际控股有限公司	滔搏运动|滔搏国际|滔搏	HKEX:6110
shenzhou	CN	company	申洲国际集团控股有限公司	申洲国际	HKEX:2313
huafu	CN	company	华孚时尚股份有限公司	华孚时尚	SZSE:002042
lutai	CN	company	鲁泰纺织股份有限公司	鲁泰纺织|鲁泰	SZSE:000726
erdos	CN	company	内蒙古鄂尔多斯资源股份有限公司	鄂尔多斯集团|鄂尔多斯羊绒	SSE:600295
hengyuanxiang	CN	company	恒源祥(集团)有限公司	恒源祥	
threegun	CN	company	上海三枪(集团)有限公司	三枪集团	
baoxiniao	CN	company	报喜鸟控股股份有限公司	报喜鸟集团	SZSE:002154
luolai	CN	company	罗莱生活科技股份有限公司	罗莱家纺|罗莱生活|罗莱	SZSE:002293
jahwa	CN	company	上海家化联合股份有限公司	上海家化	SSE:600315
proya	CN	company	珀莱雅化妆品股份有限公司	珀莱雅	SSE:603605
bloomage	CN	company	华熙生物科技股份有限公司	华熙生物	SSE:688363
imeik	CN	company	爱美客技术发展股份有限公司	爱美客	SZSE:300896
giant-biogene	CN	company	巨子生物控股有限公司	巨子生物	HKEX:2367
botanee	CN	company	云南贝泰妮生物科技集团股份有限公司	贝泰妮	SZSE:300957
maogeping	CN	company	毛戈平化妆品股份有限公司	毛戈平化妆品	HKEX:1318
yatsen	CN	company	逸仙控股有限公司	逸仙电商|完美日记	NYSE:YSG
hengan	CN	company	恒安国际集团有限公司	恒安国际|恒安集团	HKEX:1044
vinda	CN	company	维达国际控股有限公司	维达国际	
liby	CN	company	广州立白企业集团有限公司	立白集团|立白	
bluemoon	CN	company	蓝月亮集团控股有限公司	蓝月亮集团|?蓝月亮	HKEX:6993
nice-group	CN	company	纳爱斯集团有限公司	纳爱斯	
mg-stationery	CN	company	上海晨光文具股份有限公司	晨光文具|晨光股份	SSE:603899
deli	CN	company	得力集团有限公司	得力集团	
alpha-ent	CN	company	奥飞娱乐股份有限公司	奥飞娱乐|奥飞动漫	SZSE:002292
bloks	CN	company	布鲁可集团有限公司	布鲁可	HKEX:0325
pearl-river-piano	CN	company	广州珠江钢琴集团股份有限公司	珠江钢琴	SZSE:002678
goodbaby	CN	company	好孩子国际控股有限公司	好孩子集团|好孩子国际	HKEX:1086
)",
// Drugs, hospitals, devices
R"(
hengrui	CN	company	江苏恒瑞医药股份有限公司	恒瑞医药|恒瑞	SSE:600276|HKEX:1276
beigene	CN	company	百济神州有限公司	百济神州	SSE:688235|HKEX:6160
wuxiapptec	CN	company	无锡药明康德新药开发股份有限公司	药明康德	SSE:603259|HKEX:2359
wuxibio	CN	company	药明生物技术有限公司	药明生物	HKEX:2269
mindray	CN	company	深圳迈瑞生物医疗电子股份有限公司	迈瑞医疗|?迈瑞	SZSE:300760
united-imaging	CN	company	上海联影医疗科技股份有限公司	联影医疗|?联影	SSE:688271
shpharma	CN	company	上海医药集团股份有限公司	上海医药|上海医药集团|上药集团	SSE:601607|HKEX:2607
fosunpharma	CN	company	上海复星医药(集团)股份有限公司	复星医药	SSE:600196|HKEX:2196
yunnanbaiyao	CN	company	云南白药集团股份有限公司	云南白药	SZSE:000538
tongrentang	CN	company	北京同仁堂股份有限公司	同仁堂	SSE:600085
pientzehuang	CN	company	漳州片仔癀药业股份有限公司	片仔癀	SSE:600436
sinovac	CN	company	科兴控股生物技术有限公司	科兴生物|科兴|科兴控股	
cansino	CN	company	康希诺生物股份公司	康希诺	SSE:688185|HKEX:6185
zhifei	CN	company	重庆智飞生物制品股份有限公司	智飞生物	SZSE:300122
walvax	CN	company	云南沃森生物技术股份有限公司	沃森生物	SZSE:300142
wantai	CN	company	北京万泰生物药业股份有限公司	万泰生物	SSE:603392
hualan	CN	company	华兰生物工程股份有限公司	华兰生物	SZSE:002007
tiantan	CN	company	北京天坛生物制品股份有限公司	天坛生物	SSE:600161
shanghai-raas	CN	company	上海莱士血液制品股份有限公司	上海莱士	SZSE:002252
changchun-hightech	CN	company	长春高新技术产业(集团)股份有限公司	长春高新|金赛药业	SZSE:000661
changsheng	CN	company	长生生物科技股份有限公司	长生生物|长春长生	
kanghong	CN	company	成都康弘药业集团股份有限公司	康弘药业	SZSE:002773
cspc	CN	company	石药集团有限公司	石药集团	HKEX:1093
sino-biopharm	CN	company	中国生物制药有限公司	中国生物制药|正大天晴	HKEX:1177
hansoh	CN	company	翰森制药集团有限公司	翰森制药|豪森药业	HKEX:3692
innovent	CN	company	信达生物制药(苏州)有限公司	信达生物	HKEX:1801
junshi	CN	company	上海君实生物医药科技股份有限公司	君实生物	SSE:688180|HKEX:1877
akeso	CN	company	康方生物科技(开曼)有限公司	康方生物	HKEX:9926
zai-lab	CN	company	再鼎医药有限公司	再鼎医药	NASDAQ:ZLAB|HKEX:9688
hutchmed	CN	company	和黄医药(中国)有限公司	和黄医药	NASDAQ:HCM|HKEX:0013
xtalpi	CN	company	晶泰控股有限公司	晶泰科技	HKEX:2228
insilico	CN	company	英矽智能		HKEX:3696
kelun	CN	company	四川科伦药业股份有限公司	科伦药业|科伦博泰	SZSE:002422|HKEX:6990
salubris	CN	company	深圳信立泰药业股份有限公司	信立泰	SZSE:002294
huadong	CN	company	华东医药股份有限公司	华东医药	SZSE:000963
livzon	CN	company	丽珠医药集团股份有限公司	丽珠集团|丽珠医药	SZSE:000513|HKEX:1513
joincare	CN	company	健康元药业集团股份有限公司	健康元	SSE:600380
baiyunshan	CN	company	广州白云山医药集团股份有限公司	白云山医药|广药集团|广药白云山|广州医药集团|广药|白云山制药	SSE:600332|HKEX:0874
buchang	CN	company	山东步长制药股份有限公司	步长制药|山东步长制药	SSE:603858
yiling	CN	company	石家庄以岭药业股份有限公司	以岭药业	SZSE:002603
tasly	CN	company	天士力医药集团股份有限公司	天士力	SSE:600535
dongeejiao	CN	company	东阿阿胶股份有限公司	东阿阿胶	SZSE:000423
jiuzhitang	CN	company	九芝堂股份有限公司	九芝堂	SZSE:000989
mayinglong	CN	company	马应龙药业集团股份有限公司	马应龙	SSE:600993
renfu	CN	company	人福医药集团股份有限公司	人福医药	SSE:600079
kangmei	CN	company	康美药业股份有限公司	康美药业	SSE:600518
xiuzheng	CN	company	修正药业集团股份有限公司	修正药业	
harbin-pharma	CN	company	哈药集团股份有限公司	哈药集团|哈药股份|哈药六厂|哈药	SSE:600664
ncpc	CN	company	华北制药股份有限公司	华北制药|华药集团	SSE:600812
northeast-pharma	CN	company	东北制药集团股份有限公司	东北制药	SZSE:000597
xinhua-pharma	CN	company	山东新华制药股份有限公司	新华制药	SZSE:000756|HKEX:0719
zhejiang-medicine	CN	company	浙江医药股份有限公司	浙江医药	SSE:600216
nhu	CN	company	浙江新和成股份有限公司	新和成	SZSE:002001
hisun	CN	company	浙江海正药业股份有限公司	海正药业	SSE:600267
huahai	CN	company	浙江华海药业股份有限公司	华海药业	SSE:600521
yangtze-river	CN	company	扬子江药业集团有限公司	扬子江药业	
qilu-pharma	CN	company	齐鲁制药有限公司	齐鲁制药	
simcere	CN	company	先声药业集团有限公司	先声药业	HKEX:2096
sanjiu	CN	company	三九企业集团	三九集团|三九药业	
taiji	CN	company	重庆太极实业(集团)股份有限公司	太极集团	SSE:600129
tigermed	CN	company	杭州泰格医药科技股份有限公司	泰格医药	SZSE:300347|HKEX:3347
pharmaron	CN	company	康龙化成(北京)新药技术股份有限公司	康龙化成	SZSE:300759|HKEX:3759
asymchem	CN	company	凯莱英医药集团(天津)股份有限公司	凯莱英	SZSE:002821|HKEX:6821
bgi	CN	company	深圳华大基因股份有限公司	华大基因|华大集团|?华大	SZSE:300676
mgi	CN	company	深圳华大智造科技股份有限公司	华大智造	SSE:688114
daan	CN	company	广州达安基因股份有限公司	达安基因	SZSE:002030
kingmed	CN	company	广州金域医学检验集团股份有限公司	金域医学	SSE:603882
dian	CN	company	迪安诊断技术集团股份有限公司	迪安诊断	SZSE:300244
aier	CN	company	爱尔眼科医院集团股份有限公司	爱尔眼科	SZSE:300015
topchoice	CN	company	通策医疗股份有限公司	通策医疗	SSE:600763
lepu	CN	company	乐普(北京)医疗器械股份有限公司	乐普医疗	SZSE:300003
microport	CN	company	微创医疗科学有限公司	微创医疗|?微创	HKEX:0853
yuwell	CN	company	江苏鱼跃医疗设备股份有限公司	鱼跃医疗	SZSE:002223
weigao	CN	company	山东威高集团医用高分子制品股份有限公司	威高股份|威高集团	HKEX:1066
intco	CN	company	英科医疗科技股份有限公司	英科医疗	SZSE:300677
neusoft-medical	CN	company	东软医疗系统股份有限公司	东软医疗	
yifeng	CN	company	益丰大药房连锁股份有限公司	益丰药房|益丰大药房	SSE:603939
lbx	CN	company	老百姓大药房连锁股份有限公司	老百姓大药房	SSE:603883
yixintang	CN	company	一心堂药业集团股份有限公司	一心堂	SZSE:002727
dashenlin	CN	company	大参林医药集团股份有限公司	大参林	SSE:603233
jointown	CN	company	九州通医药集团股份有限公司	九州通	SSE:600998
)",
// Film, entertainment, sport, advertising
R"(
huayi	CN	company	华谊兄弟传媒股份有限公司	华谊兄弟	SZSE:300027
enlight	CN	company	北京光线传媒股份有限公司	光线传媒	SZSE:300251
bona	CN	company	博纳影业集团股份有限公司	博纳影业	SZSE:001330
cfgc	CN	company	中国电影集团公司	中影集团|中影股份|中国电影集团|中影	SSE:600977
sh-film	CN	company	上海电影(集团)有限公司	上影集团|上影股份|上海电影集团	SSE:601595
shfilm-studio	CN	company	上海电影制片厂	上影厂	
bj-film-studio	CN	company	北京电影制片厂	北影厂	
changchun-film	CN	company	长影集团有限责任公司	长影集团|长春电影制片厂|长影	
bayi-film	CN	company	八一电影制片厂		
xian-film	CN	company	西安电影制片厂	西影厂|西影集团	
emei-film	CN	company	峨眉电影集团有限公司	峨影集团|峨眉电影制片厂	
sh-animation	CN	company	上海美术电影制片厂	上美影|上海美影厂	
huace	CN	company	浙江华策影视股份有限公司	华策影视	SZSE:300133
ciwen	CN	company	慈文传媒股份有限公司	慈文传媒	SZSE:002343
maoyan	CN	company	猫眼娱乐	猫眼电影|?猫眼	HKEX:1896
hengdian	CN	company	横店集团有限公司	横店集团|横店影视|横店东磁	SSE:603103
focus-media	CN	company	分众传媒信息技术股份有限公司	分众传媒|分众	SZSE:002027
bluefocus	CN	company	北京蓝色光标数据科技股份有限公司	蓝色光标	SZSE:300058
oriental-pearl	CN	company	东方明珠新媒体股份有限公司	东方明珠新媒体|百视通|东方明珠股份	SSE:600637
mango	CN	company	芒果超媒股份有限公司	芒果超媒|芒果TV	SZSE:300413
gehua	CN	company	北京歌华有线电视网络股份有限公司	歌华有线	SSE:600037
poly-auction	CN	company	北京保利国际拍卖有限公司	北京保利拍卖|保利拍卖	
guardian-auction	CN	company	中国嘉德国际拍卖有限公司	中国嘉德|嘉德拍卖	
damai	CN	company	北京大麦文化传媒发展有限公司	大麦网	
taihe-music	CN	company	太合音乐集团	太合音乐	
china-sports	CN	company	中体产业集团股份有限公司	中体产业	SSE:600158
alibaba-sports	CN	company	阿里体育有限公司	阿里体育	
)",
// Other state and private groups
R"(
beijing-enterprises	CN	company	北京控股集团有限公司	北控集团|北京控股|北控水务	HKEX:0392
shanghai-industrial	CN	company	上海实业(集团)有限公司	上实集团|上海实业|上实控股	HKEX:0363
guangdong-holdings	CN	company	广东粤海控股集团有限公司	粤海控股|粤海集团|粤海投资|粤海企业集团|粤海企业	HKEX:0270
guangdong-guangxin	CN	company	广东省广新控股集团有限公司	广新集团	
shum-yip	CN	company	深业集团有限公司	深业集团|深圳控股	HKEX:0604
szhti	CN	company	深圳市投资控股有限公司	深投控	
guangzhou-pharma-industrial	CN	company	广州工业投资控股集团有限公司	广州工控	
chongqing-yufu	CN	company	重庆渝富控股集团有限公司	渝富集团	
hefei-jiantou	CN	company	合肥市建设投资控股(集团)有限公司	合肥建投	
shanghai-guosheng	CN	company	上海国盛(集团)有限公司	上海国盛集团|国盛集团	
tianjin-teda	CN	company	天津泰达投资控股有限公司	泰达控股|泰达股份	SZSE:000652
tianjin-bohai-chem	CN	company	天津渤海化工集团有限责任公司	渤化集团|天津渤化	
shandong-luneng	CN	company	鲁能集团有限公司	鲁能集团	
shandong-hispeed	CN	company	山东高速集团有限公司	山东高速集团|山东高速股份	SSE:600350
zhejiang-materials	CN	company	物产中大集团股份有限公司	物产中大	SSE:600704
yiwu	CN	company	浙江中国小商品城集团股份有限公司	小商品城	SSE:600415
jiangsu-hiway	CN	company	江苏宁沪高速公路股份有限公司	宁沪高速公路公司|宁沪高速股份|宁沪高速	SSE:600377|HKEX:0177
suning-global	CN	company	苏宁环球股份有限公司	苏宁环球	SZSE:000718
sanpower	CN	company	三胞集团有限公司	三胞集团	
delong-group	CN	company	新疆德隆(集团)有限责任公司	德隆集团|德隆系|新疆德隆|德隆	
jingwei	CN	company	经纬纺织机械股份有限公司	经纬纺机	
broad	CN	company	远大科技集团有限公司	远大空调|远大科技集团|远大集团	
hope	CN	company	希望集团有限公司	希望集团	
east-hope	CN	company	东方希望集团有限公司	东方希望	
tongwei-group	CN	company	通威集团有限公司	通威集团	
kweichow-zunyi	CN	company	贵州盘江精煤股份有限公司	盘江股份	SSE:600395
wengfu	CN	company	瓮福(集团)有限责任公司	瓮福集团	
xinjiang-bingtuan-zhongji	CN	company	新疆中基实业股份有限公司	中基实业	
tunhe	CN	company	新疆屯河股份有限公司	新疆屯河	
guanghui-energy	CN	company	广汇能源股份有限公司	广汇能源	SSE:600256
zhongtai-chem	CN	company	新疆中泰化学股份有限公司	中泰化学|新疆中泰	SZSE:002092
zhengda-qingchunbao	CN	company	正大青春宝药业有限公司	青春宝集团|正大青春宝	
nantong-zhongnan	CN	company	中南控股集团有限公司	中南集团|中南建设	
nanjing-jinling	CN	company	金陵饭店股份有限公司	金陵饭店	SSE:601007
snbc	CN	company	山东新北洋信息技术股份有限公司	新北洋	SZSE:002376
ultrapower	CN	company	北京神州泰岳软件股份有限公司	神州泰岳	SZSE:300002
sinopec-oilfield	CN	company	中石化石油工程技术服务股份有限公司	石化油服	SSE:600871|HKEX:1033
antong	CN	company	安通控股股份有限公司	安通控股	SSE:600179
ningbo-fubang	CN	company	宁波富邦控股集团	宁波富邦	
landsea	CN	company	朗诗控股集团	朗诗集团|朗诗绿色	
far-east-holding	CN	company	三普药业股份有限公司	远东控股|远东智慧能源	SSE:600869
weiqiao-textile	CN	company	魏桥纺织股份有限公司	魏桥纺织	
yinji	CN	company	银基集团		
yinguangxia	CN	company	广夏(银川)实业股份有限公司	银广夏	
zhengbaiwen	CN	company	郑州百文股份有限公司	郑百文	
hainan-rubber	CN	company	海南天然橡胶产业集团股份有限公司	海南橡胶	SSE:601118
hainan-dev	CN	company	海南省农垦投资控股集团有限公司	海垦集团|海南农垦	
yangpu	CN	company	海南省发展控股有限公司	海南控股	
yunnan-construction	CN	company	云南省建设投资控股集团有限公司	云南建投	
sichuan-road	CN	company	四川路桥建设集团股份有限公司	四川路桥|蜀道集团	SSE:600039
anhui-conch-group	CN	company	安徽海螺集团有限公司	海螺集团|海螺型材	
gansu-highway	CN	company	甘肃省公路航空旅游投资集团有限公司	甘肃公航旅	
rockcheck	CN	company	天津荣程祥泰投资控股集团有限公司	荣程集团	
tpv	CN	company	冠捷电子科技股份有限公司	冠捷科技|AOC|冠捷	SZSE:000727
bull	CN	company	公牛集团股份有限公司	公牛集团	SSE:603195
anker	CN	company	安克创新科技股份有限公司	安克创新|Anker	SZSE:300866
ugreen	CN	company	深圳市绿联科技股份有限公司	绿联科技|绿联	SZSE:301606
bambu	CN	company	深圳拓竹科技有限公司	拓竹科技|拓竹	
landspace	CN	company	蓝箭航天空间科技股份有限公司	蓝箭航天	
ispace-cn	CN	company	北京星际荣耀科技集团股份有限公司	星际荣耀	
galactic-energy	CN	company	北京星河动力航天科技股份有限公司	星河动力	
casspace	CN	company	中科宇航技术股份有限公司	中科宇航	
spacepioneer	CN	company	江苏天兵航天科技股份有限公司	天兵科技	
changguang	CN	company	长光卫星技术股份有限公司	长光卫星	
galaxyspace	CN	company	银河航天(北京)网络技术有限公司	银河航天	
quantumctek	CN	company	科大国盾量子技术股份有限公司	国盾量子	SSE:688027
originq	CN	company	本源量子计算科技(合肥)股份有限公司	本源量子	
supcon	CN	company	中控技术股份有限公司	中控技术	SSE:688777
)",
// More listed firms by their short names, city banks, insurers, funds
R"(
jinhuijiu	CN	company	金徽酒股份有限公司	金徽酒
laobaiganjiu	CN	company	河北衡水老白干酒业股份有限公司	老白干酒
yilite	CN	company	新疆伊力特实业股份有限公司	伊力特
xijiu-cn	CN	company	贵州习酒投资控股集团有限责任公司	习酒
guotaijiuye	CN	company	贵州国台酒业集团股份有限公司	国台酒业
heshengyuan	CN	company	健合（H&H）国际控股有限公司	合生元|健合集团
qianheweiye	CN	company	千禾味业食品股份有限公司	千禾味业
longdameishi	CN	company	山东龙大美食股份有限公司	龙大美食
tianbangshipin	CN	company	天邦食品股份有限公司	天邦食品
tangrenshen	CN	company	唐人神集团股份有限公司	唐人神
dabeinong	CN	company	北京大北农科技集团股份有限公司	大北农
yishenggufen	CN	company	山东益生种畜禽股份有限公司	益生股份
minhegufen	CN	company	山东民和牧业股份有限公司	民和股份
xiantangufen	CN	company	山东仙坛股份有限公司	仙坛股份
huangshanghuang	CN	company	江西煌上煌集团食品股份有限公司	煌上煌
yanjinpuzi	CN	company	盐津铺子食品股份有限公司	盐津铺子
ganyuanshipin	CN	company	甘源食品股份有限公司	甘源食品
jinzishipin	CN	company	劲仔食品集团股份有限公司	劲仔食品
haoxiangnizaoye	CN	company	好想你健康食品股份有限公司	好想你枣业
hongniu	CN	company	红牛维他命饮料有限公司	?红牛|红牛饮料|红牛维他命
xiangpiaopiao	CN	company	香飘飘食品股份有限公司	香飘飘
shuyishaoxiancao	CN	company	四川书亦餐饮管理有限公司	书亦烧仙草
xingyunka	CN	company	河南幸运咖餐饮管理有限公司	幸运咖
xiangcunji	CN	company	乡村基（重庆）投资有限公司	乡村基
dashigufen	CN	company	达势股份有限公司	达势股份
xiaocaiyuanguoji	CN	company	小菜园国际控股有限公司	小菜园国际
luchajituan	CN	company	绿茶集团有限公司	绿茶集团|绿茶餐厅
guangzhoujiujia	CN	company	广州酒家集团股份有限公司	广州酒家
weiqian	CN	company	味千（中国）控股有限公司	味千|味千拉面|味千中国
babishipin	CN	company	中饮巴比食品股份有限公司	巴比食品
gaoheqiche	CN	company	华人运通（江苏）技术有限公司	高合汽车|高合|华人运通
wenjieqiche	CN	company	问界汽车
jianghuai	CN	company	江淮汽车集团	?江淮
ankaikeche	CN	company	安徽安凯汽车股份有限公司	安凯客车
zhongcexiangjiao	CN	company	中策橡胶集团股份有限公司	中策橡胶
senqilin	CN	company	青岛森麒麟轮胎股份有限公司	森麒麟
luotuogufen	CN	company	骆驼集团股份有限公司	骆驼股份
penghuinengyuan	CN	company	广州鹏辉能源科技股份有限公司	鹏辉能源
shengxinlineng	CN	company	盛新锂能集团股份有限公司	盛新锂能
yongxingcailiao	CN	company	永兴特种材料科技股份有限公司	永兴材料
rongjiegufen	CN	company	融捷股份有限公司	融捷股份
yahuajituan	CN	company	四川雅化实业集团股份有限公司	雅化集团
hanruiguye	CN	company	南京寒锐钴业股份有限公司	寒锐钴业
xinzhoubang	CN	company	深圳新宙邦科技股份有限公司	新宙邦
duofuduo	CN	company	多氟多新材料股份有限公司	多氟多
beiterui	CN	company	贝特瑞新材料集团股份有限公司	贝特瑞
dangshengkeji	CN	company	北京当升材料科技股份有限公司	当升科技
shawuxinneng	CN	company	厦门厦钨新能源材料股份有限公司	厦钨新能
defangnami	CN	company	深圳市德方纳米科技股份有限公司	德方纳米
hunanyuneng	CN	company	湖南裕能新能源电池材料股份有限公司	湖南裕能
wanrunxinneng	CN	company	湖北万润新能源科技股份有限公司	万润新能
yinghekeji	CN	company	深圳市赢合科技股份有限公司	赢合科技
xingyuancaizhi	CN	company	深圳市星源材质科技股份有限公司	星源材质
kedali	CN	company	深圳市科达利实业股份有限公司	科达利
jiayuankeji	CN	company	广东嘉元科技股份有限公司	嘉元科技
nuodegufen	CN	company	诺德新材料股份有限公司	诺德股份
fusiteguangfu	CN	company	杭州福斯特应用材料股份有限公司	福斯特光伏
jiejiaweichuang	CN	company	深圳市捷佳伟创新能源装备股份有限公司	捷佳伟创
shangnengdianqi	CN	company	上能电气股份有限公司	上能电气
aixugufen	CN	company	上海爱旭新能源股份有限公司	爱旭股份|爱旭
dongfangrisheng	CN	company	东方日升新能源股份有限公司	东方日升
yundagufen	CN	company	运达能源科技集团股份有限公司	运达股份
sanyizhongneng	CN	company	三一重能股份有限公司	三一重能
dianqifengdian	CN	company	上海电气风电集团股份有限公司	电气风电
tianshunfengneng	CN	company	天顺风能（苏州）股份有限公司	天顺风能
liangxingufen	CN	company	上海良信电器股份有限公司	良信股份
aifute	CN	company	埃夫特智能机器人股份有限公司	埃夫特
ludexiebo	CN	company	苏州绿的谐波传动科技股份有限公司	绿的谐波
zhongqingjiqiren	CN	company	深圳市众擎机器人科技有限公司	众擎机器人
songyandongli	CN	company	松延动力（北京）科技有限公司	松延动力
yuejiang	CN	company	深圳市越疆科技股份有限公司	越疆|越疆科技
jieka	CN	company	节卡机器人股份有限公司	节卡|节卡机器人
jizhijia	CN	company	北京极智嘉科技股份有限公司	极智嘉
hairouchuangxin	CN	company	深圳市海柔创新科技有限公司	海柔创新
tiejianzhonggong	CN	company	中国铁建重工集团股份有限公司	铁建重工
zhongtiegongye	CN	company	中铁高新工业股份有限公司	中铁工业
shihuajixie	CN	company	中石化石油机械股份有限公司	石化机械
ziguangguowei	CN	company	紫光国芯微电子股份有限公司	紫光国微
shengbanggufen	CN	company	圣邦微电子（北京）股份有限公司	圣邦股份
siruipu	CN	company	思瑞浦微电子科技（苏州）股份有限公司	思瑞浦
naxinwei	CN	company	苏州纳芯微电子股份有限公司	纳芯微
aiweidianzi	CN	company	上海艾为电子技术股份有限公司	艾为电子
hengxuankeji	CN	company	恒玄科技（上海）股份有限公司	恒玄科技
lexinkeji	CN	company	乐鑫信息科技（上海）股份有限公司	乐鑫科技|乐鑫
beijingjunzheng	CN	company	北京君正集成电路股份有限公司	北京君正
guokewei	CN	company	湖南国科微电子股份有限公司	国科微
jingjiawei	CN	company	长沙景嘉微电子股份有限公司	景嘉微
xinyuanwei	CN	company	沈阳芯源微电子设备股份有限公司	芯源微
zhichunkeji	CN	company	上海至纯洁净系统科技股份有限公司	至纯科技
wanyeqiye	CN	company	上海万业企业股份有限公司	万业企业
jingcedianzi	CN	company	武汉精测电子集团股份有限公司	精测电子
zhongkefeice	CN	company	深圳中科飞测科技股份有限公司	中科飞测
gailundianzi	CN	company	上海概伦电子股份有限公司	概伦电子
anlukeji	CN	company	上海安路信息科技股份有限公司	安路科技
fudanweidian	CN	company	上海复旦微电子集团股份有限公司	复旦微电|复旦微
ziguangtongchuang	CN	company	深圳市紫光同创电子股份有限公司	紫光同创
liangwei-cn	CN	company	杭州立昂微电子股份有限公司	立昂微
sidabandao	CN	company	斯达半导体股份有限公司	斯达半导
yangjiekeji	CN	company	扬州扬杰电子科技股份有限公司	扬杰科技
xinjieneng	CN	company	无锡新洁能股份有限公司	新洁能
tianyuexianjin	CN	company	山东天岳先进科技股份有限公司	天岳先进
yongxidianzi	CN	company	甬硅电子（宁波）股份有限公司	甬矽电子
jingfangkeji	CN	company	苏州晶方半导体科技股份有限公司	晶方科技
weicekeji	CN	company	上海伟测半导体科技股份有限公司	伟测科技
shenkeji	CN	company	深圳长城开发科技股份有限公司	深科技
jiangbolong	CN	company	深圳市江波龙电子股份有限公司	江波龙
baiweicunchu	CN	company	深圳佰维存储科技股份有限公司	佰维存储
demingli	CN	company	深圳市德明利技术股份有限公司	德明利
yakekeji	CN	company	江苏雅克科技股份有限公司	雅克科技
anjikeji	CN	company	安集微电子科技（上海）股份有限公司	安集科技
dinglonggufen	CN	company	湖北鼎龙控股股份有限公司	鼎龙股份
jiangfengdianzi	CN	company	宁波江丰电子材料股份有限公司	江丰电子
nandaguangdian	CN	company	江苏南大光电材料股份有限公司	南大光电
tongchengxincai	CN	company	彤程新材料集团股份有限公司	彤程新材
jingruidiancai	CN	company	晶瑞电子材料股份有限公司	晶瑞电材
shanghaixinyang	CN	company	上海新阳半导体材料股份有限公司	上海新阳
shengyidianzi	CN	company	生益电子股份有限公司	生益电子
jingwangdianzi	CN	company	深圳市景旺电子股份有限公司	景旺电子
xingsenkeji	CN	company	深圳市兴森快捷电路科技股份有限公司	兴森科技
hehuiguangdian	CN	company	上海和辉光电股份有限公司	和辉光电
rouyu	CN	company	深圳市柔宇科技股份有限公司	柔宇|柔宇科技
huike	CN	company	惠科股份有限公司	惠科|惠科股份
jianqiaokeji	CN	company	上海剑桥科技股份有限公司	剑桥科技
yuanjiekeji	CN	company	陕西源杰半导体科技股份有限公司	源杰科技
shijiaguangzi	CN	company	河南仕佳光子科技股份有限公司	仕佳光子
taichenguang	CN	company	深圳太辰光通信股份有限公司	太辰光
yunjing	CN	company	云鲸智能创新（深圳）有限公司	云鲸|云鲸智能
jimi	CN	company	极米科技股份有限公司	极米|极米科技
huami	CN	company	华米（北京）信息科技有限公司	华米|华米科技
taweixinxi	CN	company	拓维信息系统股份有限公司	拓维信息
taijigufen	CN	company	太极计算机股份有限公司	太极股份
anhengxinxi	CN	company	杭州安恒信息技术股份有限公司	安恒信息
diankewangan	CN	company	中电科网络安全科技股份有限公司	电科网安
siweituxin	CN	company	北京四维图新科技股份有限公司	四维图新
qianfangkeji	CN	company	北京千方科技股份有限公司	千方科技
baoxinruanjian	CN	company	上海宝信软件股份有限公司	宝信软件
shijixinxi	CN	company	北京中长石基信息技术股份有限公司	石基信息
weiningjiankang	CN	company	卫宁健康科技集团股份有限公司	卫宁健康
chuangyehuikang	CN	company	创业慧康科技股份有限公司	创业慧康
jiuyuanyinhai	CN	company	四川久远银海软件股份有限公司	久远银海
hangtianhongtu	CN	company	航天宏图信息技术股份有限公司	航天宏图
bolite	CN	company	西安铂力特增材技术股份有限公司	铂力特
guangqijishu	CN	company	光启技术股份有限公司	光启技术
yuanxinweixing	CN	company	上海垣信卫星科技有限公司	垣信卫星
xiaopenghuitian	CN	company	广东汇天航空航天科技有限公司	小鹏汇天
fengfeihangkong	CN	company	上海峰飞航空科技有限公司	峰飞航空
wofeizhangkong	CN	company	四川沃飞长空科技发展有限公司	沃飞长空
jingdonggongye	CN	company	京东工业股份有限公司	京东工业
zhangyue	CN	company	掌阅科技股份有限公司	掌阅|掌阅科技
zhongwenzaixian	CN	company	中文在线集团股份有限公司	中文在线
dewu	CN	company	上海识装信息科技有限公司	得物|得物App
siku	CN	company	北京寺库商贸有限公司	寺库
xianyu	CN	company	闲鱼
pupuchaoshi	CN	company	福建朴朴电子商务有限公司	朴朴超市|朴朴
qiandama	CN	company	广州钱大妈农产品有限公司	钱大妈
xingshengyouxuan	CN	company	湖南兴盛优选电子商务有限公司	兴盛优选
duoduomaicai	CN	company	多多买菜
meituanyouxuan	CN	company	美团优选
meituanmaiyao	CN	company	美团买药
meituanlongzhu	CN	company	美团龙珠
xiaomichantou	CN	company	小米产业投资	小米产投
lumama	CN	company	上海景域国际旅游运营集团	驴妈妈|驴妈妈旅游网
fangtianxia	CN	company	房天下控股有限公司	房天下
gaotu-cn	CN	company	高途教育科技集团	高途
zhongjiaokonggu	CN	company	中国教育集团控股有限公司	中教控股
doushenjiaoyu	CN	company	豆神教育科技（北京）股份有限公司	豆神教育
kedazhineng	CN	company	科大智能科技股份有限公司	科大智能
xiangdaochuxing	CN	company	上海赛可出行科技服务有限公司	享道出行
ruqichuxing	CN	company	广州祺宸科技有限公司	如祺出行
didachuxing	CN	company	北京畅行信息技术有限公司	嘀嗒出行|嘀嗒
yuanrongqixing	CN	company	深圳元戎启行科技有限公司	元戎启行
tudatong	CN	company	图达通智能科技（苏州）有限公司	图达通
yingjiaowangluo	CN	company	上海鹰角网络科技有限公司	鹰角网络|?鹰角
youzuwangluo	CN	company	游族网络股份有限公司	游族网络
yingke	CN	company	映宇宙集团有限公司	?映客
tantan	CN	company	探探科技（北京）有限公司	?探探
beijingwenhua	CN	company	北京京西文化旅游股份有限公司	北京文化
huanruishiji	CN	company	欢瑞世纪联合股份有限公司	欢瑞世纪
zhengwuyangguang	CN	company	东阳正午阳光影视有限公司	正午阳光
xinlichuanmei	CN	company	新丽传媒集团有限公司	新丽传媒
shunfengtongcheng	CN	company	杭州顺丰同城实业股份有限公司	顺丰同城
jiuyuanhangkong	CN	company	九元航空有限公司	九元航空
guizhouyinxing	CN	company	贵州银行股份有限公司	贵州银行
weihaiyinxing	CN	company	威海市商业银行股份有限公司	威海银行
luzhouyinxing	CN	company	泸州银行股份有限公司	泸州银行
yibinyinxing	CN	company	宜宾市商业银行股份有限公司	宜宾银行
zhuhaihuarunyinxing	CN	company	珠海华润银行股份有限公司	珠海华润银行
longjiangyinxing	CN	company	龙江银行股份有限公司	龙江银行
zhangjiakouyinxing	CN	company	张家口银行股份有限公司	张家口银行
mengshangyinxing	CN	company	蒙商银行股份有限公司	蒙商银行
neimengguyinxing	CN	company	内蒙古银行股份有限公司	内蒙古银行
fudianyinxing	CN	company	富滇银行股份有限公司	富滇银行
guilinyinxing	CN	company	桂林银行股份有限公司	桂林银行
liuzhouyinxing	CN	company	柳州银行股份有限公司	柳州银行
hainanyinxing	CN	company	海南银行股份有限公司	海南银行
taizhouyinxing	CN	company	台州银行股份有限公司	台州银行
shaoxingyinxing	CN	company	绍兴银行股份有限公司	绍兴银行
jiaxingyinxing	CN	company	嘉兴银行股份有限公司	嘉兴银行
huzhouyinxing	CN	company	湖州银行股份有限公司	湖州银行
chouzhouyinxing	CN	company	浙江稠州商业银行股份有限公司	稠州银行|浙江稠州商业银行
)",
R"(
mintaiyinxing	CN	company	浙江民泰商业银行股份有限公司	民泰银行|浙江民泰商业银行
jinhuayinxing	CN	company	金华银行股份有限公司	金华银行
sushangyinxing	CN	company	江苏苏商银行股份有限公司	苏商银行
jiangsuzhangjiangshangyeyinxing	CN	company	江苏长江商业银行股份有限公司	江苏长江商业银行
qishangyinxing	CN	company	齐商银行股份有限公司	齐商银行
rizhaoyinxing	CN	company	日照银行股份有限公司	日照银行
weifangyinxing	CN	company	潍坊银行股份有限公司	潍坊银行
yantaiyinxing	CN	company	烟台银行股份有限公司	烟台银行
linshangyinxing	CN	company	临商银行股份有限公司	临商银行
laishangyinxing	CN	company	莱商银行股份有限公司	莱商银行
luoyangyinxing	CN	company	洛阳银行股份有限公司	洛阳银行
sichuanyinxing	CN	company	四川银行股份有限公司	四川银行
mianyangshishangyeyinxing	CN	company	绵阳市商业银行股份有限公司	绵阳市商业银行|绵阳商行
chongqingsanxiayinxing	CN	company	重庆三峡银行股份有限公司	重庆三峡银行|三峡银行
zhanganyinxing	CN	company	长安银行股份有限公司	长安银行
qinnongyinxing	CN	company	陕西秦农农村商业银行股份有限公司	秦农银行
qinghaiyinxing	CN	company	青海银行股份有限公司	青海银行
xicangyinxing	CN	company	西藏银行股份有限公司	西藏银行
wulumuqiyinxing	CN	company	乌鲁木齐银行股份有限公司	乌鲁木齐银行
xinjiangyinxing	CN	company	新疆银行股份有限公司	新疆银行
shenzhennongshangyinxing	CN	company	深圳农村商业银行股份有限公司	深圳农商银行
dongguannongshangyinxing	CN	company	东莞农村商业银行股份有限公司	东莞农商银行|东莞农商行
shundenongshangyinxing	CN	company	广东顺德农村商业银行股份有限公司	顺德农商银行|顺德农商行
wuhannongshangxing	CN	company	武汉农村商业银行股份有限公司	武汉农商行|武汉农商银行
sunongyinxing	CN	company	江苏苏州农村商业银行股份有限公司	苏农银行
zijinyinxing	CN	company	江苏紫金农村商业银行股份有限公司	紫金银行
ruifengyinxing	CN	company	浙江绍兴瑞丰农村商业银行股份有限公司	瑞丰银行
qingnongshangxing	CN	company	青岛农村商业银行股份有限公司	青农商行
tianjinnongshangyinxing	CN	company	天津农村商业银行股份有限公司	天津农商银行
hangzhoulianheyinxing	CN	company	杭州联合农村商业银行股份有限公司	杭州联合银行
jiutainongshangxing	CN	company	吉林九台农村商业银行股份有限公司	九台农商行
jiangnannongshangxing	CN	company	江苏江南农村商业银行股份有限公司	江南农商行|江南农商银行
baixinyinxing	CN	company	中信百信银行股份有限公司	百信银行
yilianyinxing	CN	company	吉林亿联银行股份有限公司	亿联银行
zhongbangyinxing	CN	company	武汉众邦银行股份有限公司	众邦银行
fuminyinxing	CN	company	重庆富民银行股份有限公司	富民银行
huaruiyinxing	CN	company	上海华瑞银行股份有限公司	华瑞银行
sanxiangyinxing	CN	company	湖南三湘银行股份有限公司	三湘银行
taipingrenshou	CN	company	太平人寿保险有限公司	太平人寿
bainianrenshou	CN	company	百年人寿保险股份有限公司	百年人寿
junkangrenshou	CN	company	君康人寿保险股份有限公司	君康人寿
youbangrenshou	CN	company	友邦人寿保险有限公司	友邦人寿
gongyinansheng	CN	company	工银安盛人寿保险有限公司	工银安盛
zhongyoubaoxian	CN	company	中邮人寿保险股份有限公司	中邮保险|中邮人寿
taibaochanxian	CN	company	中国太平洋财产保险股份有限公司	太保产险|太平洋产险
dadebaoxian	CN	company	中国大地财产保险股份有限公司	大地保险
zhonghuabaoxian	CN	company	中华联合财产保险股份有限公司	中华保险|中华财险
yonganbaoxian	CN	company	永安财产保险股份有限公司	永安保险
guorenbaoxian	CN	company	国任财产保险股份有限公司	国任保险
hongkangrenshou	CN	company	弘康人寿保险股份有限公司	弘康人寿
taipingyangzhengquan	CN	company	太平洋证券股份有限公司	太平洋证券
zhongyuanzhengquan	CN	company	中原证券股份有限公司	中原证券
huaxinzhengquan	CN	company	华鑫证券有限责任公司	华鑫证券
yuekaizhengquan	CN	company	粤开证券股份有限公司	粤开证券
wukuangzhengquan	CN	company	五矿证券有限公司	五矿证券
shijizhengquan	CN	company	世纪证券有限责任公司	世纪证券
hengtaizhengquan	CN	company	恒泰证券股份有限公司	恒泰证券
zhaoshangjijin	CN	company	招商基金管理有限公司	招商基金
guotaijijin	CN	company	国泰基金管理有限公司	国泰基金
yinhuajijin	CN	company	银华基金管理股份有限公司	银华基金
zhongoujijin	CN	company	中欧基金管理有限公司	中欧基金
jiaoyinshiluode	CN	company	交银施罗德基金管理有限公司	交银施罗德|交银施罗德基金
dachengjijin	CN	company	大成基金管理有限公司	大成基金
wanjiajijin	CN	company	万家基金管理有限公司	万家基金
jianxinjijin	CN	company	建信基金管理有限责任公司	建信基金
zhongyinjijin	CN	company	中银基金管理有限公司	中银基金
yongyingjijin	CN	company	永赢基金管理有限公司	永赢基金
huabaojijin	CN	company	华宝基金管理有限公司	华宝基金
ruiyuanjijin	CN	company	睿远基金管理有限公司	睿远基金
qianhaikaiyuan	CN	company	前海开源基金管理有限公司	前海开源|前海开源基金
nuoanjijin	CN	company	诺安基金管理有限公司	诺安基金
rongtongjijin	CN	company	融通基金管理有限公司	融通基金
hongdejijin	CN	company	泓德基金管理有限公司	泓德基金
gaoyizichan	CN	company	上海高毅资产管理合伙企业	高毅资产
danshuiquantouzi	CN	company	淡水泉（北京）投资管理有限公司	淡水泉投资
jiukuntouzi	CN	company	九坤投资（北京）有限公司	九坤投资|九坤
minghongtouzi	CN	company	上海明汯投资管理有限公司	明汯投资
lingjuntouzi	CN	company	宁波灵均投资管理合伙企业	灵均投资
jingweichuangtou	CN	company	经纬创投（北京）投资管理顾问有限公司	经纬创投
shenchuangtou	CN	company	深圳市创新投资集团有限公司	深创投
dachencaizhi	CN	company	深圳市达晨财智创业投资管理有限公司	达晨财智|达晨创投
qimingchuangtou	CN	company	启明维创创业投资管理有限公司	启明创投
yuanmaziben	CN	company	源码资本
wuyuanziben	CN	company	五源资本
shunweiziben	CN	company	顺为资本
junlianziben	CN	company	君联资本管理股份有限公司	君联资本
zhongkechuangxing	CN	company	中科创星科技投资有限公司	中科创星
yidaziben	CN	company	江苏毅达股权投资基金管理有限公司	毅达资本
dinghuitouzi	CN	company	鼎晖投资基金管理公司	鼎晖投资
hongyitouzi	CN	company	弘毅投资
chunhuaziben	CN	company	春华资本集团	春华资本
huarunxintuo	CN	company	华润深国投信托有限公司	华润信托
jianxinxintuo	CN	company	建信信托有限责任公司	建信信托
zhonghangxintuo	CN	company	中航信托股份有限公司	中航信托
minshengxintuo	CN	company	中国民生信托有限公司	民生信托
sichuanxintuo	CN	company	四川信托有限公司	四川信托
anxinxintuo	CN	company	安信信托股份有限公司	安信信托
nuoyacaifu	CN	company	诺亚控股有限公司	诺亚财富
hengdacaifu	CN	company	恒大金融财富管理（深圳）有限公司	恒大财富
yirendai	CN	company	宜人智科	宜人贷
lexin	CN	company	乐信控股有限公司	乐信
xinyekeji	CN	company	信也科技集团	信也科技
qifukeji	CN	company	奇富科技
duxiaoman	CN	company	度小满科技（北京）有限公司	度小满|度小满金融
mashangxiaofei	CN	company	马上消费金融股份有限公司	马上消费|马上消费金融
zhaolianxiaofeijinrong	CN	company	招联消费金融股份有限公司	招联消费金融|招联金融
lianlianshuzi	CN	company	连连数字科技股份有限公司	连连数字
caifutong	CN	company	财付通支付科技有限公司	财付通
languangfazhan	CN	company	四川蓝光发展股份有限公司	蓝光发展
baolongdechan	CN	company	宝龙地产控股有限公司	宝龙地产
hongyangdechan	CN	company	弘阳地产集团有限公司	弘阳地产|弘阳
xiangshengkonggu	CN	company	祥生控股（集团）有限公司	祥生控股|祥生地产
lujin	HK	company	路劲基建有限公司	?路劲|路劲基建
wukuangdechan	CN	company	五矿地产有限公司	五矿地产
zhongjiaodechan	CN	company	中交地产股份有限公司	中交地产
chengtoukonggu	CN	company	上海城投控股股份有限公司	城投控股
shanghaichengtou	CN	company	上海城投（集团）有限公司	上海城投
xianchengtou	CN	company	西安城市基础设施建设投资集团有限公司	西安城投
jinggangdetie	CN	company	北京京港地铁有限公司	京港地铁
baoliwuye	CN	company	保利物业服务股份有限公司	保利物业
luchengfuwu	CN	company	绿城服务集团有限公司	绿城服务
yashenghuo	CN	company	雅生活智慧城市服务股份有限公司	雅生活
rongchuangfuwu	CN	company	融创服务控股有限公司	融创服务
hengdawuye	CN	company	恒大物业集团有限公司	恒大物业
keerrui	CN	company	克而瑞（上海）科技有限公司	克而瑞|易居克而瑞
zhongzhiyanjiuyuan	CN	company	中国指数研究院	中指研究院|中指院
shilianxing	CN	company	深圳世联行集团股份有限公司	世联行
hangtiandianzi	CN	company	航天时代电子技术股份有限公司	航天电子
zhongzhigufen	CN	company	中航直升机股份有限公司	中直股份
fangdajituan	CN	company	方大集团股份有限公司	方大集团
fangdategang	CN	company	方大特钢科技股份有限公司	方大特钢
fangdatansu	CN	company	方大炭素新材料科技股份有限公司	方大炭素
zijinhuangjinguoji	CN	company	紫金黄金国际有限公司	紫金黄金国际
hunanhuangjin	CN	company	湖南黄金股份有限公司	湖南黄金
lingbaohuangjin	CN	company	灵宝黄金集团股份有限公司	灵宝黄金
chaohongji	CN	company	广东潮宏基实业股份有限公司	潮宏基
shengheziyuan	CN	company	盛和资源控股股份有限公司	盛和资源
zhongwugaoxin	CN	company	中钨高新材料股份有限公司	中钨高新
zhangyuanwuye	CN	company	崇义章源钨业股份有限公司	章源钨业
xibukuangye	CN	company	西部矿业股份有限公司	西部矿业
chihongxinzhe	CN	company	云南驰宏锌锗股份有限公司	驰宏锌锗
huaxiyouse	CN	company	广西华锡有色金属股份有限公司	华锡有色
zhejiangshihua	CN	company	浙江石油化工有限公司	浙江石化|浙石化
xinfengming	CN	company	新凤鸣集团股份有限公司	新凤鸣
luxihuagong	CN	company	鲁西化工集团股份有限公司	鲁西化工
yangnonghuagong	CN	company	江苏扬农化工股份有限公司	扬农化工
heshengguiye	CN	company	合盛硅业股份有限公司	合盛硅业
xinangufen	CN	company	浙江新安化工集团股份有限公司	新安股份
xingfajituan	CN	company	湖北兴发化工集团股份有限公司	兴发集团
huafenghuaxue	CN	company	华峰化学股份有限公司	华峰化学
sanmeigufen	CN	company	浙江三美化工股份有限公司	三美股份
dongyuejituan	CN	company	东岳集团有限公司	东岳集团
yonghegufen	CN	company	浙江永和制冷股份有限公司	永和股份
haohuakeji	CN	company	昊华化工科技集团股份有限公司	昊华科技
jinlingshihua	CN	company	中国石化集团金陵石油化工有限责任公司	金陵石化
daqingshihua	CN	company	中国石油大庆石化公司	大庆石化
lanzhoushihua	CN	company	中国石油兰州石化公司	兰州石化
dushanzishihua	CN	company	中国石油独山子石化公司	独山子石化
diantounengyuan	CN	company	内蒙古电投能源股份有限公司	电投能源|露天煤业
yongtainengyuan	CN	company	永泰能源集团股份有限公司	永泰能源
meijinnengyuan	CN	company	山西美锦能源股份有限公司	美锦能源
shenzhenranqi	CN	company	深圳市燃气集团股份有限公司	深圳燃气
tianshangufen	CN	company	天山材料股份有限公司	天山股份
qibinjituan	CN	company	株洲旗滨集团股份有限公司	旗滨集团
sankeshutuliao	CN	company	三棵树涂料股份有限公司	三棵树涂料
weixingxincai	CN	company	浙江伟星新型建材股份有限公司	伟星新材
jianlangwujin	CN	company	广东坚朗五金制品股份有限公司	坚朗五金
tcldianzi	CN	company	TCL电子控股有限公司	TCL电子
feike	CN	company	上海飞科电器股份有限公司	飞科|飞科电器
oupuzhaoming	CN	company	欧普照明股份有限公司	欧普照明
leishizhaoming	CN	company	雷士国际控股有限公司	雷士照明|雷士国际
fushanzhaoming	CN	company	佛山电器照明股份有限公司	佛山照明|佛照
taipingniao	CN	company	宁波太平鸟时尚服饰股份有限公司	太平鸟
jiangnanbuyi	CN	company	江南布衣有限公司	江南布衣
lilang	CN	company	中国利郎有限公司	利郎|中国利郎
biyinleifen	CN	company	比音勒芬服饰股份有限公司	比音勒芬
desushishang	CN	company	地素时尚股份有限公司	地素时尚
hualijituan	CN	company	中山华利实业集团股份有限公司	华利集团
hongqingtingxieye	CN	company	浙江红蜻蜓鞋业股份有限公司	红蜻蜓鞋业
fuanna	CN	company	深圳市富安娜家居用品股份有限公司	富安娜
shuixingjiafang	CN	company	上海水星家用纺织品股份有限公司	水星家纺
haohaishengke	CN	company	上海昊海生物科技股份有限公司	昊海生科
wanmei	CN	company	广东丸美生物技术股份有限公司	丸美|丸美股份
shangmeigufen	CN	company	上海上美化妆品股份有限公司	上美股份
huaxizi	CN	company	浙江宜格企业管理集团有限公司	花西子
kangyuanyaoye	CN	company	江苏康缘药业股份有限公司	康缘药业
darentang	CN	company	津药达仁堂集团股份有限公司	达仁堂
jiangzhongyaoye	CN	company	江中药业股份有限公司	江中药业|江中集团
rongchangshengwu	CN	company	荣昌生物制药（烟台）股份有限公司	荣昌生物|荣昌制药
zejingzhiyao	CN	company	苏州泽璟生物制药股份有限公司	泽璟制药
bailitianheng	CN	company	四川百利天恒药业股份有限公司	百利天恒
fuhonghanlin	CN	company	上海复宏汉霖生物技术股份有限公司	复宏汉霖
yaominghelian	CN	company	药明合联生物技术有限公司	药明合联
zhaoyanxinyao	CN	company	北京昭衍新药研究中心股份有限公司	昭衍新药
botenggufen	CN	company	重庆博腾制药科技股份有限公司	博腾股份
jiuzhouyaoye	CN	company	浙江九洲药业股份有限公司	九洲药业
)",
R"(
puluoyaoye	CN	company	普洛药业股份有限公司	普洛药业
beidayaoye	CN	company	贝达药业股份有限公司	贝达药业
tonghuadongbao	CN	company	通化东宝药业股份有限公司	通化东宝
ganliyaoye	CN	company	甘李药业股份有限公司	甘李药业
lukangyiyao	CN	company	山东鲁抗医药股份有限公司	鲁抗医药
kexingzhongwei	CN	company	北京科兴中维生物技术有限公司	科兴中维
guoyaozhongsheng	CN	company	国药集团中国生物	国药中生
kangtaishengwu	CN	company	深圳康泰生物制品股份有限公司	康泰生物
hualanyimiao	CN	company	华兰生物疫苗股份有限公司	华兰疫苗
baikeshengwu	CN	company	长春百克生物科技股份有限公司	百克生物
pailinshengwu	CN	company	派斯双林生物制药股份有限公司	派林生物
xianjiankeji	CN	company	先健科技公司	先健科技
xinmaiyiliao	CN	company	上海微创心脉医疗科技股份有限公司	心脉医疗
huitaiyiliao	CN	company	深圳惠泰医疗器械股份有限公司	惠泰医疗
antushengwu	CN	company	郑州安图生物工程股份有限公司	安图生物
shengxiangshengwu	CN	company	圣湘生物科技股份有限公司	圣湘生物
wanfushengwu	CN	company	广州万孚生物技术股份有限公司	万孚生物
dongfangshengwu	CN	company	浙江东方基因生物制品股份有限公司	东方生物
jiuanyiliao	CN	company	天津九安医疗电子股份有限公司	九安医疗
lanfanyiliao	CN	company	蓝帆医疗股份有限公司	蓝帆医疗
zhendeyiliao	CN	company	振德医疗用品股份有限公司	振德医疗
wenjianyiliao	CN	company	稳健医疗用品股份有限公司	稳健医疗
aomeiyiliao	CN	company	奥美医疗用品股份有限公司	奥美医疗
meinianjiankang	CN	company	美年大健康产业控股股份有限公司	美年健康|美年大健康
guojiyixuegongsi	CN	company	西安国际医学投资股份有限公司	国际医学公司
haijiya	CN	company	海吉亚医疗控股有限公司	海吉亚|海吉亚医疗
gushengtang	CN	company	固生堂控股有限公司	固生堂
jinxinshengzhi	CN	company	锦欣生殖医疗集团有限公司	锦欣生殖
shuyupingmin	CN	company	漱玉平民大药房连锁股份有限公司	漱玉平民
dingdangjiankang	CN	company	叮当健康科技集团有限公司	叮当健康|叮当快药
weiyi	CN	company	微医集团	微医
yuanxinkeji	CN	company	北京圆心科技集团股份有限公司	圆心科技
yidukeji	CN	company	医渡科技有限公司	医渡科技
nanqi	CN	company	南京汽车集团有限公司	南汽|南汽集团|南京汽车集团
qiruishangyongche	CN	company	奇瑞商用车（安徽）有限公司	奇瑞商用车
zhongguozhongyao	CN	company	中国中药控股有限公司	中国中药
)",
// Futures brokers, steel works, oil fields and firms of the nineties, power grids
R"(
nanjingxiongmao	CN	company	南京熊猫电子股份有限公司	南京熊猫
xiongmaorupin	CN	company	熊猫乳品集团股份有限公司	熊猫乳品
leshandianli	CN	company	乐山电力股份有限公司	乐山电力
guilinluyou	CN	company	桂林旅游股份有限公司	桂林旅游
shanghaijidian	CN	company	上海机电股份有限公司	上海机电
yonganqihuo	CN	company	永安期货股份有限公司	永安期货
nanhuaqihuo	CN	company	南华期货股份有限公司	南华期货
zhongxinqihuo	CN	company	中信期货有限公司	中信期货
guotaijunanqihuo	CN	company	国泰君安期货有限公司	国泰君安期货
yinheqihuo	CN	company	银河期货有限公司	银河期货
ruidaqihuo	CN	company	瑞达期货股份有限公司	瑞达期货
hongyeqihuo	CN	company	弘业期货股份有限公司	弘业期货
huataiqihuo	CN	company	华泰期货有限公司	华泰期货
haitongqihuo	CN	company	海通期货股份有限公司	海通期货
guangfaqihuo	CN	company	广发期货有限公司	广发期货
zhongliangqihuo	CN	company	中粮期货有限公司	中粮期货
guangdaqihuo	CN	company	光大期货有限公司	光大期货
fangzhengzhongqiqihuo	CN	company	方正中期期货有限公司	方正中期期货
dongzhengqihuo	CN	company	上海东证期货有限公司	东证期货
xinhuqihuo	CN	company	新湖期货股份有限公司	新湖期货
zheshangqihuo	CN	company	浙商期货有限公司	浙商期货
ruikejiguang	CN	company	武汉锐科光纤激光技术股份有限公司	锐科激光
jiepute	CN	company	深圳市杰普特光电股份有限公司	杰普特
jushenghua	CN	company	深圳市钜盛华股份有限公司	钜盛华
haihangkeji	CN	company	海航科技股份有限公司	海航科技
kunmingnuoshida	CN	company	昆明诺仕达企业（集团）有限公司	昆明诺仕达
shaogang	CN	company	广东韶关钢铁集团有限公司	韶钢
rongsheng-cn	CN	company	容声
xiaobawang	CN	company	小霸王公司	?小霸王
aiduo	CN	company	广东爱多电器	?爱多
jurenjituan	CN	company	珠海巨人高科技集团	巨人集团
jinxingdianshi	CN	company	金星电视
qiongminyuan	CN	company	海南民源现代农业股份有限公司	琼民源
yiankeji	CN	company	亿安科技股份有限公司	亿安科技
nandejituan	CN	company	南德经济集团	南德集团
zhongnongxin	CN	company	中国农村发展信托投资公司	中农信
zhongchuanggongsi	CN	company	中国新技术创业投资公司	中创公司
guowangbeijingdianli	CN	company	国网北京市电力公司	国网北京电力|国网北京
guowangtianjindianli	CN	company	国网天津市电力公司	国网天津电力|国网天津
guowanghebeidianli	CN	company	国网河北省电力公司	国网河北电力|国网河北
guowangjibeidianli	CN	company	国网冀北电力公司	国网冀北电力|国网冀北
guowangshanxidianli	CN	company	国网山西省电力公司	国网山西电力|国网山西
guowangshandongdianli	CN	company	国网山东省电力公司	国网山东电力|国网山东
guowangshanghaidianli	CN	company	国网上海市电力公司	国网上海电力|国网上海
guowangjiangsudianli	CN	company	国网江苏省电力公司	国网江苏电力|国网江苏
guowangzhejiangdianli	CN	company	国网浙江省电力公司	国网浙江电力|国网浙江
guowanganhuidianli	CN	company	国网安徽省电力公司	国网安徽电力|国网安徽
guowangfujiandianli	CN	company	国网福建省电力公司	国网福建电力|国网福建
guowanghubeidianli	CN	company	国网湖北省电力公司	国网湖北电力|国网湖北
guowanghunandianli	CN	company	国网湖南省电力公司	国网湖南电力|国网湖南
guowanghenandianli	CN	company	国网河南省电力公司	国网河南电力|国网河南
guowangjiangxidianli	CN	company	国网江西省电力公司	国网江西电力|国网江西
guowangsichuandianli	CN	company	国网四川省电力公司	国网四川电力|国网四川
guowangchongqingdianli	CN	company	国网重庆市电力公司	国网重庆电力|国网重庆
guowangliaoningdianli	CN	company	国网辽宁省电力公司	国网辽宁电力|国网辽宁
guowangjilindianli	CN	company	国网吉林省电力公司	国网吉林电力|国网吉林
guowangheilongjiangdianli	CN	company	国网黑龙江省电力公司	国网黑龙江电力|国网黑龙江
guowangmengdongdianli	CN	company	国网蒙东电力公司	国网蒙东电力|国网蒙东
guowangshanxidianli-cn	CN	company	国网陕西省电力公司	国网陕西电力|国网陕西
guowanggansudianli	CN	company	国网甘肃省电力公司	国网甘肃电力|国网甘肃
guowangqinghaidianli	CN	company	国网青海省电力公司	国网青海电力|国网青海
guowangningxiadianli	CN	company	国网宁夏电力公司	国网宁夏电力|国网宁夏
guowangxinjiangdianli	CN	company	国网新疆电力公司	国网新疆电力|国网新疆
guowangxicangdianli	CN	company	国网西藏电力公司	国网西藏电力|国网西藏
guangdongdianwang	CN	company	广东电网有限责任公司	广东电网|南方电网广东公司|广东电网公司
guangxidianwang	CN	company	广西电网有限责任公司	广西电网|南方电网广西公司|广西电网公司
yunnandianwang	CN	company	云南电网有限责任公司	云南电网|南方电网云南公司|云南电网公司
guizhoudianwang	CN	company	贵州电网有限责任公司	贵州电网|南方电网贵州公司|贵州电网公司
hainandianwang	CN	company	海南电网有限责任公司	海南电网|南方电网海南公司|海南电网公司
)",
// Railway, building and water bureaus; power, roads and ports of the provinces
R"(
zhongtieyiju	CN	company	中铁一局集团有限公司	中铁一局|中铁一局集团
zhongtieerju	CN	company	中铁二局集团有限公司	中铁二局|中铁二局集团
zhongtiesanju	CN	company	中铁三局集团有限公司	中铁三局|中铁三局集团
zhongtiesiju	CN	company	中铁四局集团有限公司	中铁四局|中铁四局集团
zhongtiewuju	CN	company	中铁五局集团有限公司	中铁五局|中铁五局集团
zhongtieliuju	CN	company	中铁六局集团有限公司	中铁六局|中铁六局集团
zhongtieqiju	CN	company	中铁七局集团有限公司	中铁七局|中铁七局集团
zhongtiebaju	CN	company	中铁八局集团有限公司	中铁八局|中铁八局集团
zhongtiejiuju	CN	company	中铁九局集团有限公司	中铁九局|中铁九局集团
zhongtieshiju	CN	company	中铁十局集团有限公司	中铁十局|中铁十局集团
zhongtieshiyiju	CN	company	中铁十一局集团有限公司	中铁十一局|中铁十一局集团
zhongtieshierju	CN	company	中铁十二局集团有限公司	中铁十二局|中铁十二局集团
zhongtieshisanju	CN	company	中铁十三局集团有限公司	中铁十三局|中铁十三局集团
zhongtieshisiju	CN	company	中铁十四局集团有限公司	中铁十四局|中铁十四局集团
zhongtieshiwuju	CN	company	中铁十五局集团有限公司	中铁十五局|中铁十五局集团
zhongtieshiliuju	CN	company	中铁十六局集团有限公司	中铁十六局|中铁十六局集团
zhongtieshiqiju	CN	company	中铁十七局集团有限公司	中铁十七局|中铁十七局集团
zhongtieshibaju	CN	company	中铁十八局集团有限公司	中铁十八局|中铁十八局集团
zhongtieshijiuju	CN	company	中铁十九局集团有限公司	中铁十九局|中铁十九局集团
zhongtieershiju	CN	company	中铁二十局集团有限公司	中铁二十局|中铁二十局集团
zhongtieershiyiju	CN	company	中铁二十一局集团有限公司	中铁二十一局|中铁二十一局集团
zhongtieershierju	CN	company	中铁二十二局集团有限公司	中铁二十二局|中铁二十二局集团
zhongtieershisanju	CN	company	中铁二十三局集团有限公司	中铁二十三局|中铁二十三局集团
zhongtieershisiju	CN	company	中铁二十四局集团有限公司	中铁二十四局|中铁二十四局集团
zhongtieershiwuju	CN	company	中铁二十五局集团有限公司	中铁二十五局|中铁二十五局集团
zhongjianyiju	CN	company	中国建筑第一工程局有限公司	中建一局|中建一局集团
zhongjianerju	CN	company	中国建筑第二工程局有限公司	中建二局|中建二局集团
zhongjiansanju	CN	company	中国建筑第三工程局有限公司	中建三局|中建三局集团
zhongjiansiju	CN	company	中国建筑第四工程局有限公司	中建四局|中建四局集团
zhongjianwuju	CN	company	中国建筑第五工程局有限公司	中建五局|中建五局集团
zhongjianliuju	CN	company	中国建筑第六工程局有限公司	中建六局|中建六局集团
zhongjianqiju	CN	company	中国建筑第七工程局有限公司	中建七局|中建七局集团
zhongjianbaju	CN	company	中国建筑第八工程局有限公司	中建八局|中建八局集团
zhongguoshuidianyiju	CN	company	中国水利水电第一工程局有限公司	中国水电一局|水电一局
zhongguoshuidianerju	CN	company	中国水利水电第二工程局有限公司	中国水电二局|水电二局
zhongguoshuidiansanju	CN	company	中国水利水电第三工程局有限公司	中国水电三局|水电三局
zhongguoshuidiansiju	CN	company	中国水利水电第四工程局有限公司	中国水电四局|水电四局
zhongguoshuidianwuju	CN	company	中国水利水电第五工程局有限公司	中国水电五局|水电五局
zhongguoshuidianliuju	CN	company	中国水利水电第六工程局有限公司	中国水电六局|水电六局
zhongguoshuidianqiju	CN	company	中国水利水电第七工程局有限公司	中国水电七局|水电七局
zhongguoshuidianbaju	CN	company	中国水利水电第八工程局有限公司	中国水电八局|水电八局
zhongguoshuidianjiuju	CN	company	中国水利水电第九工程局有限公司	中国水电九局|水电九局
zhongguoshuidianshiju	CN	company	中国水利水电第十工程局有限公司	中国水电十局|水电十局
zhongguoshuidianshiyiju	CN	company	中国水利水电第十一工程局有限公司	中国水电十一局|水电十一局
zhongguoshuidianshierju	CN	company	中国水利水电第十二工程局有限公司	中国水电十二局|水电十二局
zhongguoshuidianshisanju	CN	company	中国水利水电第十三工程局有限公司	中国水电十三局|水电十三局
zhongguoshuidianshisiju	CN	company	中国水利水电第十四工程局有限公司	中国水电十四局|水电十四局
zhongguoshuidianshiwuju	CN	company	中国水利水电第十五工程局有限公司	中国水电十五局|水电十五局
zhongguoshuidianshiliuju	CN	company	中国水利水电第十六工程局有限公司	中国水电十六局|水电十六局
zhongjiaoyihangju	CN	company	中交第一航务工程局有限公司	中交一航局|中交一公局
zhongjiaoerhangju	CN	company	中交第二航务工程局有限公司	中交二航局|中交二公局
zhongjiaosanhangju	CN	company	中交第三航务工程局有限公司	中交三航局|中交三公局
zhongjiaosihangju	CN	company	中交第四航务工程局有限公司	中交四航局|中交四公局
guangyuyuan	CN	company	广誉远中药股份有限公司	广誉远
wuzhouxinchun	CN	company	浙江五洲新春集团股份有限公司	五洲新春
bingxingkeji	CN	company	北京并行科技股份有限公司	并行科技
qujiangwenlu	CN	company	西安曲江文化旅游股份有限公司	曲江文旅
xinjiangjiaojian	CN	company	新疆交通建设集团股份有限公司	新疆交建
sanhua-cn	CN	company	三花控股集团有限公司	?三花|浙江三花|三花控股
langchaoruanjian	CN	company	浪潮软件股份有限公司	浪潮软件
zhongkejiangnan	CN	company	北京中科江南信息技术股份有限公司	中科江南
taihaokeji	CN	company	泰豪科技股份有限公司	泰豪科技
yunnanchengtou	CN	company	云南城投置业股份有限公司	云南城投
guiguandianli	CN	company	广西桂冠电力股份有限公司	桂冠电力
suihengyun	CN	company	广州恒运企业集团股份有限公司	穗恒运
yuedianli	CN	company	广东电力发展股份有限公司	粤电力|粤电力A
wannengdianli	CN	company	安徽省皖能股份有限公司	皖能电力
yunengkonggu	CN	company	河南豫能控股股份有限公司	豫能控股
gannenggufen	CN	company	江西赣能股份有限公司	赣能股份
hubeinengyuan	CN	company	湖北能源集团股份有限公司	湖北能源
funenggufen	CN	company	福建福能股份有限公司	福能股份
jiantounengyuan	CN	company	河北建投能源投资股份有限公司	建投能源
neimenghuadian	CN	company	内蒙古蒙电华能热电股份有限公司	内蒙华电
jingnengdianli	CN	company	北京京能电力股份有限公司	京能电力
jinkongdianli	CN	company	晋能控股山西电力股份有限公司	晋控电力
gansunengyuan	CN	company	甘肃能化股份有限公司	甘肃能源
qianyuandianli	CN	company	贵州黔源电力股份有限公司	黔源电力
shaonenggufen	CN	company	广东韶能集团股份有限公司	韶能股份
yuegaosu	CN	company	广东省高速公路发展股份有限公司	粤高速
wantonggaosu	CN	company	安徽皖通高速公路股份有限公司	皖通高速
shandonggaosu	CN	company	山东高速股份有限公司	山东高速
zhaoshanggonglu	CN	company	招商局公路网络科技控股股份有限公司	招商公路
shandongluqiao	CN	company	山东高速路桥集团股份有限公司	山东路桥
anhuijiangong	CN	company	安徽建工集团股份有限公司	安徽建工
zhejiangjiaoke	CN	company	浙江交通科技股份有限公司	浙江交科
beibuwangang	CN	company	北部湾港股份有限公司	?北部湾港
rizhaogang	CN	company	日照港股份有限公司	?日照港
tangshangang	CN	company	唐山港集团股份有限公司	?唐山港
tianjingang	CN	company	天津港股份有限公司	?天津港
guangzhougang	CN	company	广州港股份有限公司	?广州港
shamengangwu	CN	company	厦门港务发展股份有限公司	厦门港务
daliangang	CN	company	大连港股份有限公司	?大连港
qinganggufen	CN	company	秦皇岛港股份有限公司	秦港股份
)"};

}  // namespace kuang::data

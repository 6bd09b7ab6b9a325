#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Ministries, central banks, cabinets, parliaments, courts and agencies of other countries.
// Source: general knowledge, years from memory where not checked, no list copied; written 2026-11-24.
// Columns (tab-separated): id, label, nation, level, canonical name, aliases (|), since, until, successor id.
// The canonical name is a name to be found too and is not repeated among the aliases. An alias with ? before it is
// also a common word or a generic name and counts only with evidence; an alias of several rows is settled by context.
// Where the canonical name itself is generic it stands among the aliases once more, with the ?.
// Bare names which countries share (外交部, 财政部, 央行) are aliases of each of them, always with the ?: they mean a
// foreign body only where its country is near, and ours (CN, TW) otherwise.
inline constexpr rows_of ministries_world[] = {
    // US United States
    R"(
us-wh	government	US	cabinet	美国总统办公室	白宫|美国白宫|?椭圆形办公室	1789		
us-gov	government	US	government	美国政府	美国联邦政府|?联邦政府	1789		
us-congress	government	US	legislature	美国国会	?国会|美国国会山|国会山	1789		
us-senate	government	US	legislature	美国国会参议院	?参议院|美国参议院|?联邦参议院	1789		
us-house	government	US	legislature	美国国会众议院	?众议院|美国众议院|联邦众议院	1789		
us-scotus	government	US	judiciary	美国联邦最高法院	美国最高法院|?联邦最高法院|?最高法院|美国最高院	1789		
us-nsc	ministry	US	cabinet	美国国家安全委员会	白宫国家安全委员会|白宫国安会|?国家安全委员会|美国国安会|?国安会	1947		
us-omb	ministry	US	cabinet	美国行政管理和预算局	白宫预算管理办公室|白宫管理和预算办公室|白宫预算办公室|行政管理和预算局	1970		
us-ustr	ministry	US	cabinet	美国贸易代表办公室	?贸易代表办公室|美国贸易代表署|美贸易代表办公室	1962		
us-nec	ministry	US	cabinet	美国国家经济委员会	白宫国家经济委员会|?国家经济委员会	1993		
us-cea	ministry	US	cabinet	美国经济顾问委员会	白宫经济顾问委员会|?经济顾问委员会	1946		
us-ostp	ministry	US	cabinet	美国科技政策办公室	白宫科技政策办公室|白宫科学和技术政策办公室	1976		
us-dogesvc	ministry	US	cabinet	美国政府效率部	政府效率部|?DOGE	2025		
us-state	ministry	US	department	美国国务院	?国务院	1789		
us-dod	ministry	US	department	美国国防部	?国防部|五角大楼|美国五角大楼|美国战争部|?战争部	1947		
us-treasury	ministry	US	department	美国财政部	?财政部	1789		
us-doj	ministry	US	department	美国司法部	?司法部|联邦司法部	1870		
us-doi	ministry	US	department	美国内政部	?内政部	1849		
us-usda	ministry	US	department	美国农业部	?农业部	1862		
us-doc	ministry	US	department	美国商务部	?商务部|?商业部	1903		
us-dol	ministry	US	department	美国劳工部	?劳工部|?劳动部	1913		
us-hhs	ministry	US	department	美国卫生与公众服务部	卫生与公众服务部|卫生和公众服务部|美国卫生部|?卫生部|美国卫生及公共服务部|卫生及公共服务部|美国卫生与公共服务部|卫生与公共服务部	1979		
us-hud	ministry	US	department	美国住房和城市发展部	住房和城市发展部|美国住房与城市发展部|住房与城市发展部	1965		
us-dot	ministry	US	department	美国运输部	美国交通部|?交通部|?运输部	1966		
us-doe	ministry	US	department	美国能源部	?能源部	1977		
us-ed	ministry	US	department	美国教育部	?教育部	1979		
us-va	ministry	US	department	美国退伍军人事务部	退伍军人事务部|退伍军人部	1989		
us-dhs	ministry	US	department	美国国土安全部	国土安全部|?国安部	2002		
us-fed	ministry	US	central-bank	美国联邦储备委员会	美联储|联准会|联储局|联储会|美国联准会|联邦准备理事会|联邦储备委员会|联邦储备局|联邦储备系统|美国联邦储备系统|美国联储局|联邦储备理事会|美国联邦准备理事会|美国联邦储备局|?联储|美国央行	1913		
us-fomc	ministry	US	central-bank	美国联邦公开市场委员会	联邦公开市场委员会|公开市场委员会|美联储公开市场委员会|?FOMC	1933		
us-nyfed	ministry	US	central-bank	纽约联邦储备银行	纽约联储|纽约联邦准备银行|纽约联储银行	1914		
us-cia	ministry	US	agency	美国中央情报局	中央情报局|中情局|美国中情局|?CIA	1947		
us-fbi	ministry	US	agency	美国联邦调查局	联邦调查局|?FBI|?联调局	1908		
us-nsa	ministry	US	agency	美国国家安全局	?国家安全局|美国国安局|?国安局|?NSA	1952		
us-odni	ministry	US	agency	美国国家情报总监办公室	国家情报总监办公室	2004		
us-dia	ministry	US	agency	美国国防情报局	国防情报局	1961		
us-nasa	ministry	US	agency	美国国家航空航天局	国家航空航天局|美国航天局|美国宇航局|美国太空总署|?太空总署|航空暨太空总署|美国航空暨太空总署|美国国家航空暨太空总署|国家航空暨太空总署|美国航空航天局|?宇航局|?NASA	1958		
us-fda	ministry	US	agency	美国食品药品监督管理局	?食品药品监督管理局|美国食品和药物管理局|食品和药物管理局|美国食品药物管理局|?食品药物管理局|美国药管局|美国食药局|美国食药监局|食品及药物管理局|美国食品及药物管理局|美国药品食品管理局|?FDA	1906		
us-cdc	ministry	US	agency	美国疾病控制与预防中心	?疾病控制与预防中心|美国疾控中心|美国疾病管制暨预防中心|疾病管制暨预防中心|美国疾病控制和预防中心|?疾病控制和预防中心|疾病管制与预防中心|美国疾病管制与预防中心|?疾病预防控制中心|美国疾病预防控制中心	1946		
us-nih	ministry	US	agency	美国国立卫生研究院	国立卫生研究院|美国国家卫生研究院|?NIH	1887		
us-cms	ministry	US	agency	美国联邦医疗保险和医疗补助服务中心	联邦医疗保险和医疗补助服务中心|医疗保险和医疗补助服务中心	1977		
us-sec	ministry	US	agency	美国证券交易委员会	证券交易委员会|美国证交会|证交会|美国证管会|美国证监会|?SEC	1934		
us-cftc	ministry	US	agency	美国商品期货交易委员会	商品期货交易委员会|?CFTC	1974		
us-ftc	ministry	US	agency	美国联邦贸易委员会	联邦贸易委员会|联贸会|?FTC	1914		
us-fcc	ministry	US	agency	美国联邦通信委员会	联邦通信委员会|联邦通讯委员会|美国联邦通讯委员会|联邦通信委|?FCC	1934		
us-fdic	ministry	US	agency	美国联邦存款保险公司	联邦存款保险公司|?FDIC	1933		
us-occ	ministry	US	agency	美国货币监理署	货币监理署|美国货币监理局	1863		
us-cfpb	ministry	US	agency	美国消费者金融保护局	消费者金融保护局|?CFPB	2011		
us-epa	ministry	US	agency	美国国家环境保护局	美国环境保护署|美国环保署|?环保署|?环境保护署|美国环保局|美国环境保护局|?EPA	1970		
us-ferc	ministry	US	agency	美国联邦能源监管委员会	联邦能源监管委员会	1977		
us-nrc	ministry	US	agency	美国核管理委员会	核管理委员会|美国核能管理委员会|核能管理委员会|美国核管会	1974		
us-eia	ministry	US	agency	美国能源信息署	能源信息署|美国能源资讯署|美国能源信息局|?能源信息局|?EIA	1977		
us-faa	ministry	US	agency	美国联邦航空管理局	联邦航空管理局|联邦航空局|美国联邦航空局|联邦航空总署|美国联邦航空总署|?FAA	1958		
us-ntsb	ministry	US	agency	美国国家运输安全委员会	国家运输安全委员会|美国国家交通安全委员会|国家交通安全委员会|美国运输安全委员会|美国运安会|?NTSB	1967		
us-nhtsa	ministry	US	agency	美国国家公路交通安全管理局	国家公路交通安全管理局|高速公路安全管理局|美国高速公路安全管理局|国家公路交通安全局|美国国家公路交通安全局|?NHTSA	1970		
us-fra	ministry	US	agency	美国联邦铁路管理局	联邦铁路管理局	1966		
us-cbp	ministry	US	agency	美国海关和边境保护局	海关和边境保护局|海关及边境保护局|海关与边境保护局|美国海关与边境保护局|海关暨边境保护局|海关及边境保卫局	2003		
us-ice	ministry	US	agency	美国移民和海关执法局	移民和海关执法局|移民与海关执法局|美国移民与海关执法局|移民及海关执法局|移民暨海关执法局|美国移民局|?ICE	2003		
us-uscis	ministry	US	agency	美国公民及移民服务局	公民及移民服务局|公民与移民服务局|美国公民与移民服务局	2003		
us-tsa	ministry	US	agency	美国运输安全管理局	运输安全管理局|?运输安全局|美国运输安全局	2001		
us-fema	ministry	US	agency	美国联邦紧急事务管理局	联邦紧急事务管理局|联邦应急管理局|美国联邦应急管理局|联邦紧急事务管理署|联邦紧急措施署|?FEMA	1979		
us-uss	government	US	agency	美国特勤局	特勤局|?特工处|美国特工处	1865		
us-cisa	ministry	US	agency	美国网络安全和基础设施安全局	网络安全和基础设施安全局|网络安全与基础设施安全局|?CISA	2018		
us-dea	ministry	US	agency	美国缉毒局	?缉毒局|?缉毒署|美国缉毒署	1973		
us-atf	ministry	US	agency	美国烟酒枪支爆炸物管理局	烟酒枪支爆炸物管理局|烟酒枪械及爆炸物管理局|烟酒枪炮及爆炸物管理局	1972		
us-usms	government	US	agency	美国法警局	法警局	1789		
us-irs	ministry	US	agency	美国国家税务局	美国国税局|?国税局|美国国内收入署|国内收入署|?IRS	1862		
us-ofac	ministry	US	agency	美国财政部海外资产控制办公室	海外资产控制办公室|外国资产控制办公室|美国财政部外国资产控制办公室|美国海外资产控制办公室|?OFAC	1950		
us-cfius	ministry	US	agency	美国外国投资委员会	?外国投资委员会|海外投资委员会|美国海外投资委员会|?外资投资委员会|?CFIUS	1975		
us-bis	ministry	US	agency	美国商务部工业与安全局	工业与安全局|工业和安全局|美国商务部产业安全局|产业安全局|工业暨安全局|美国商务部工业和安全局	1987		
us-itc	ministry	US	agency	美国国际贸易委员会	?国际贸易委员会|美国国贸会	1916		
us-uspto	ministry	US	agency	美国专利商标局	专利商标局|美国专利及商标局|美国专利和商标局	1975		
us-census	ministry	US	agency	美国人口普查局	人口普查局|美国普查局	1902		
us-bls	ministry	US	agency	美国劳工统计局	劳工统计局|劳工部劳工统计局|美国劳工部统计局	1884		
us-bea	ministry	US	agency	美国经济分析局	?经济分析局|商务部经济分析局	1972		
us-noaa	ministry	US	agency	美国国家海洋和大气管理局	国家海洋和大气管理局|国家海洋暨大气总署|美国国家海洋暨大气总署|国家海洋与大气管理局|国家海洋及大气管理局|?NOAA	1970		
us-nws	ministry	US	agency	美国国家气象局	?国家气象局|国家气象服务中心|美国国家气象服务中心|美国国家气象服务局	1870		
us-nhc	ministry	US	agency	美国国家飓风中心	国家飓风中心	1956		
us-usgs	ministry	US	agency	美国地质调查局	美国地质勘探局|?地质调查局|美国地质勘探所|?USGS	1879		
us-nist	ministry	US	agency	美国国家标准与技术研究院	国家标准与技术研究院|国家标准与技术研究所|美国国家标准技术研究院|?NIST	1901		
us-nsf	ministry	US	agency	美国国家科学基金会	国家科学基金会	1950		
us-ssa	ministry	US	agency	美国社会保障署	?社会保障署|?社会保障局|美国社会保障局|?社会安全局|美国社会安全局	1935		
us-usaid	ministry	US	agency	美国国际开发署	国际开发署|美国国际开发总署|美国国际援助署|?USAID	1961	2025	us-state
us-opm	ministry	US	agency	美国人事管理局	?人事管理局|美国联邦人事管理局|联邦人事管理局|美国人事管理办公室	1979		
us-gao	government	US	agency	美国政府问责局	政府问责局|美国政府问责署|政府问责署|美国审计总署	1921		
us-cbo	government	US	agency	美国国会预算办公室	国会预算办公室|?国会预算局|美国国会预算局	1974		
us-crs	government	US	agency	美国国会研究服务部	国会研究服务部|国会研究处|国会研究服务处	1914		
us-jcs	government	US	military	美国参谋长联席会议	?参谋长联席会议|?参联会|美军参联会	1949		
us-uscg	government	US	military	美国海岸警卫队	?海岸警卫队|美国海岸防卫队|?海岸防卫队	1790		
us-darpa	ministry	US	agency	美国国防高级研究计划局	国防高级研究计划局|国防先进研究计划署|?DARPA	1958		
us-uscc	government	US	legislature	美中经济与安全审查委员会	美中经济安全审查委员会|美国国会美中经济与安全审查委员会|美中经济暨安全检讨委员会	2000		
us-cselect	government	US	legislature	美国众议院美中战略竞争特别委员会	众议院美中战略竞争特别委员会|美中战略竞争特别委员会|众议院中国问题特别委员会	2023		
us-ait	ministry	US	agency	美国在台协会	?AIT	1979		
us-voa	ministry	US	agency	美国国际媒体总署	国际媒体总署|美国国际媒体署|美国全球媒体总署	1999		
us-ca-caagency	government	US	judiciary	美国联邦巡回上诉法院	联邦巡回上诉法院|联邦上诉法院|美国联邦上诉法院	1891		
us-sdny	government	US	judiciary	美国纽约南区联邦地区法院	纽约南区联邦法院|纽约南区联邦地区法院	1789		
us-citct	government	US	judiciary	美国国际贸易法院	国际贸易法院|美国国际贸易法庭|国际贸易法庭	1980		
)",
    // JP Japan
    R"(
jp-gov	government	JP	government	日本政府		1885		
jp-cab	government	JP	cabinet	日本内阁		1885		
jp-kantei	government	JP	cabinet	日本首相官邸	首相官邸|?总理官邸	1929		
jp-cas	ministry	JP	cabinet	日本内阁官房	内阁官房	1947		
jp-cao	ministry	JP	cabinet	日本内阁府	内阁府	2001		
jp-diet	government	JP	legislature	日本国会	?国会	1890		
jp-sangiin	government	JP	legislature	日本参议院	?参议院|日本国会参议院	1947		
jp-shugiin	government	JP	legislature	日本众议院	?众议院|日本国会众议院	1890		
jp-sc	government	JP	judiciary	日本最高裁判所	最高裁判所|日本最高法院|?最高法院|最高裁	1947		
jp-mofa	ministry	JP	ministry	日本外务省	外务省|日本外交部|?外交部	1869		
jp-mof	ministry	JP	ministry	日本财务省	财务省|日本财政部|?财政部	2001		
jp-h-mof	ministry	JP	historic	日本大藏省	大藏省	1869	2001	jp-mof
jp-mod	ministry	JP	ministry	日本防卫省	防卫省|日本国防部|?国防部	2007		
jp-h-jda	ministry	JP	historic	日本防卫厅	防卫厅	1954	2007	jp-mod
jp-meti	ministry	JP	ministry	日本经济产业省	经济产业省|经产省|日本经产省	2001		
jp-h-miti	ministry	JP	historic	日本通商产业省	通商产业省|通产省|日本通产省	1949	2001	jp-meti
jp-mic	ministry	JP	ministry	日本总务省	总务省	2001		
jp-moj	ministry	JP	ministry	日本法务省	法务省	1871		
jp-mext	ministry	JP	ministry	日本文部科学省	文部科学省|文科省|日本文科省|文部省|日本文部省	2001		
jp-mhlw	ministry	JP	ministry	日本厚生劳动省	厚生劳动省|厚劳省|日本厚劳省|厚生省|日本厚生省	2001		
jp-maff	ministry	JP	ministry	日本农林水产省	农林水产省|农水省|日本农水省	1978		
jp-mlit	ministry	JP	ministry	日本国土交通省	国土交通省|国交省|日本国交省	2001		
jp-moe	ministry	JP	ministry	日本环境省	环境省	2001		
jp-digital	ministry	JP	agency	日本数字厅	数字厅|数位厅|日本数位厅|数码厅	2021		
jp-recon	ministry	JP	agency	日本复兴厅	复兴厅	2012		
jp-children	ministry	JP	agency	日本儿童家庭厅	儿童家庭厅	2023		
jp-fsa	ministry	JP	agency	日本金融厅	金融厅	2000		
jp-boj	ministry	JP	central-bank	日本银行	日本央行|日银|?央行|日本中央银行	1882		
jp-npsc	ministry	JP	agency	日本国家公安委员会	国家公安委员会	1947		
jp-npa	government	JP	agency	日本警察厅	警察厅	1954		
jp-mpd	government	JP	agency	日本警视厅	警视厅|东京警视厅	1874		
jp-jcg	ministry	JP	agency	日本海上保安厅	海上保安厅	1948		
jp-jma	ministry	JP	agency	日本气象厅	气象厅	1956		
jp-jta	ministry	JP	agency	日本观光厅	观光厅	2008		
jp-jpo	ministry	JP	agency	日本特许厅	特许厅|日本专利厅	1949		
jp-anre	ministry	JP	agency	日本资源能源厅	资源能源厅	1973		
jp-isa	ministry	JP	agency	日本出入国在留管理厅	出入国在留管理厅|出入国管理厅|入国管理局|日本入国管理局	2019		
jp-nra	ministry	JP	agency	日本原子力规制委员会	原子力规制委员会|日本原子能规制委员会|原子能规制委员会|日本原子能管理委员会	2012		
jp-jftc	ministry	JP	agency	日本公正交易委员会	?公正交易委员会|日本公正取引委员会|公正取引委员会|日本公平交易委员会	1947		
jp-sesc	ministry	JP	agency	日本证券交易监视委员会	证券交易监视委员会|证券交易等监视委员会	1992		
jp-iha	ministry	JP	agency	日本宫内厅	宫内厅	1949		
jp-cca	ministry	JP	agency	日本消费者厅	消费者厅	2009		
jp-fdma	ministry	JP	agency	日本总务省消防厅	?消防厅|日本消防厅	1960		
jp-cult	ministry	JP	agency	日本文化厅	?文化厅	1968		
jp-nss	ministry	JP	cabinet	日本国家安全保障会议	国家安全保障会议|国家安全保障局|日本国家安全保障局	2013		
jp-tpd	government	JP	judiciary	日本东京地方检察厅	东京地方检察厅|东京地检|东京地检署|东京地检特搜部|东京地方检察厅特搜部	1947		
jp-nta	ministry	JP	agency	日本国税厅	国税厅	1949		
jp-jso	government	JP	military	日本防卫省统合幕僚监部	统合幕僚监部|日本统合幕僚监部	2006		
jp-koryu	ministry	JP	agency	日本台湾交流协会		1972		
)",
    // KR South Korea
    R"(
kr-pres	government	KR	cabinet	韩国总统府	?总统府|青瓦台|韩国青瓦台|韩国龙山总统府|韩国总统室|?总统室	1948		
kr-gov	government	KR	government	韩国政府		1948		
kr-na	government	KR	legislature	韩国国会	?国会	1948		
kr-sc	government	KR	judiciary	韩国大法院	?大法院|韩国最高法院	1948		
kr-cc	government	KR	judiciary	韩国宪法法院	?宪法法院|宪法裁判所|韩国宪法裁判所|?宪裁	1988		
kr-mofa	ministry	KR	ministry	韩国外交部	?外交部|外交通商部|韩国外交通商部	1948		
kr-mou	ministry	KR	ministry	韩国统一部	统一部	1969		
kr-mnd	ministry	KR	ministry	韩国国防部	?国防部	1948		
kr-moef	ministry	KR	ministry	韩国企划财政部	企划财政部|企财部|韩国企财部|韩国财政部|?财政部	2008		
kr-motie	ministry	KR	ministry	韩国产业通商资源部	产业通商资源部|?产业部|韩国产业部|韩国产业通商部|产业通商部|韩国知识经济部	2013		
kr-msit	ministry	KR	ministry	韩国科学技术信息通信部	科学技术信息通信部|科技信息通信部|韩国科技信息通信部|韩国科技部|?科技部|科学技术情报通信部|韩国科学技术情报通信部	2017		
kr-moj	ministry	KR	ministry	韩国法务部	?法务部|韩国司法部	1948		
kr-mois	ministry	KR	ministry	韩国行政安全部	行政安全部|行安部|韩国行安部	1998		
kr-moe	ministry	KR	ministry	韩国教育部	?教育部	1948		
kr-mohw	ministry	KR	ministry	韩国保健福祉部	保健福祉部|韩国保健福利部|韩国卫生部|韩国保健部	1994		
kr-moel	ministry	KR	ministry	韩国雇佣劳动部	雇佣劳动部|雇用劳动部|韩国雇用劳动部	2010		
kr-molit	ministry	KR	ministry	韩国国土交通部	国土交通部	2013		
kr-mafra	ministry	KR	ministry	韩国农林畜产食品部	农林畜产食品部	2013		
kr-mof-ocean	ministry	KR	ministry	韩国海洋水产部	海洋水产部	1996		
kr-mcst	ministry	KR	ministry	韩国文化体育观光部	文化体育观光部|?文体部|韩国文体部	2008		
kr-me	ministry	KR	ministry	韩国环境部	?环境部	1994		
kr-mss	ministry	KR	ministry	韩国中小风险企业部	中小风险企业部|?中小企业部|韩国中小企业部	2017		
kr-mogef	ministry	KR	ministry	韩国女性家庭部	女性家庭部|女性家族部|韩国女性家族部	2001		
kr-mpva	ministry	KR	ministry	韩国国家报勋部	国家报勋部|报勋部	2023		
kr-bok	ministry	KR	central-bank	韩国银行	韩国央行|?央行|韩国中央银行	1950		
kr-fsc	ministry	KR	agency	韩国金融委员会	?金融委员会	2008		
kr-fss	ministry	KR	agency	韩国金融监督院	金融监督院|韩国金监院|金监院	1999		
kr-ftc	ministry	KR	agency	韩国公平交易委员会	?公平交易委员会|?公正交易委员会|韩国公正交易委员会	1981		
kr-nis	ministry	KR	agency	韩国国家情报院	国家情报院|国情院|韩国国情院	1961		
kr-npa	government	KR	agency	韩国警察厅	?警察厅	1991		
kr-spo	government	KR	judiciary	韩国大检察厅	大检察厅|韩国检察厅	1948		
kr-cio	government	KR	judiciary	韩国高级公职者犯罪调查处	高级公职者犯罪调查处|公调处|高级公职人员犯罪调查处|韩国公调处	2021		
kr-kdca	ministry	KR	agency	韩国疾病管理厅	疾病管理厅|韩国疾控厅|韩国疾病管理本部|疾病管理本部	2020		
kr-mfds	ministry	KR	agency	韩国食品医药品安全处	食品医药品安全处|?食药处|韩国食药处	2013		
kr-kcc	ministry	KR	agency	韩国广播通信委员会	广播通信委员会|放送通信委员会	2008		
kr-kma	ministry	KR	agency	韩国气象厅	?气象厅	1990		
kr-kcs	ministry	KR	agency	韩国关税厅	关税厅	1970		
kr-kostat	ministry	KR	agency	韩国统计厅	?统计厅|韩国国家数据处	1990		
kr-jcs	government	KR	military	韩国联合参谋本部	联合参谋本部|韩国联参|韩军联参	1963		
kr-nec	ministry	KR	agency	韩国中央选举管理委员会	中央选举管理委员会|中选委|韩国中选委	1963		
kr-bai	ministry	KR	agency	韩国监查院	监查院	1963		
kr-kcg	ministry	KR	agency	韩国海洋警察厅	海洋警察厅|韩国海警厅	1953		
kr-dapa	ministry	KR	agency	韩国防卫事业厅	防卫事业厅	2006		
)",
    // KP North Korea
    R"(
kp-sac	government	KP	cabinet	朝鲜国务委员会	?国务委员会	2016		
kp-cab	government	KP	cabinet	朝鲜内阁		1948		
kp-spa	government	KP	legislature	朝鲜最高人民会议	最高人民会议	1948		
kp-mfa	ministry	KP	ministry	朝鲜外务省	?外务省|朝鲜外交部	1948		
kp-mnd	ministry	KP	ministry	朝鲜国防省	?国防省|人民武力省|朝鲜人民武力省|朝鲜人民武力部|朝鲜国防部	1948		
kp-mss	ministry	KP	ministry	朝鲜国家保卫省	国家保卫省	1973		
kp-wpkcc	government	KP	party	朝鲜劳动党中央委员会	劳动党中央委员会	1949		
kp-wpkcmc	government	KP	party	朝鲜劳动党中央军事委员会	劳动党中央军事委员会	1962		
kp-gsd	government	KP	military	朝鲜人民军总参谋部	人民军总参谋部	1948		
)",
    // RU Russia
    R"(
ru-kremlin	government	RU	cabinet	俄罗斯总统办公厅	克里姆林宫|俄罗斯总统府|俄罗斯克里姆林宫|俄总统办公厅|?克宫	1991		
ru-gov	government	RU	cabinet	俄罗斯政府	俄罗斯联邦政府|俄政府	1991		
ru-duma	government	RU	legislature	俄罗斯国家杜马	国家杜马|俄国家杜马|?杜马|俄罗斯议会下院	1993		
ru-fc	government	RU	legislature	俄罗斯联邦委员会	?联邦委员会|俄联邦委员会|俄罗斯议会上院	1993		
ru-sc	government	RU	cabinet	俄罗斯联邦安全会议	联邦安全会议|俄罗斯安全会议|俄联邦安全会议|俄安全会议	1992		
ru-mfa	ministry	RU	ministry	俄罗斯外交部	?外交部|俄外交部	1991		
ru-mod	ministry	RU	ministry	俄罗斯国防部	?国防部|俄国防部	1992		
ru-mof	ministry	RU	ministry	俄罗斯财政部	?财政部|俄财政部	1991		
ru-mia	ministry	RU	ministry	俄罗斯内务部	?内务部|俄内务部	1991		
ru-mchs	ministry	RU	ministry	俄罗斯紧急情况部	紧急情况部|俄紧急情况部|俄罗斯联邦紧急情况部	1994		
ru-moed	ministry	RU	ministry	俄罗斯经济发展部	?经济发展部|俄经济发展部	2000		
ru-moen	ministry	RU	ministry	俄罗斯能源部	?能源部|俄能源部	2008		
ru-moit	ministry	RU	ministry	俄罗斯工业和贸易部	俄罗斯工贸部|?工业和贸易部|俄工业和贸易部	2008		
ru-moh	ministry	RU	ministry	俄罗斯卫生部	?卫生部|俄卫生部	2012		
ru-moa	ministry	RU	ministry	俄罗斯农业部	?农业部|俄农业部	1991		
ru-mot	ministry	RU	ministry	俄罗斯交通运输部	俄罗斯交通部|?交通部|俄罗斯运输部	2004		
ru-moj	ministry	RU	ministry	俄罗斯司法部	?司法部|俄司法部	1991		
ru-mosci	ministry	RU	ministry	俄罗斯科学和高等教育部	科学和高等教育部	2018		
ru-mdigital	ministry	RU	ministry	俄罗斯数字发展、通信和大众传媒部	俄罗斯数字发展部|数字发展、通信和大众传媒部	2018		
ru-mfe	ministry	RU	ministry	俄罗斯远东和北极发展部	远东和北极发展部|远东发展部|俄罗斯远东发展部	2012		
ru-cbr	ministry	RU	central-bank	俄罗斯联邦中央银行	俄罗斯中央银行|俄罗斯央行|俄央行|?央行|俄中央银行|俄罗斯银行	1990		
ru-fsb	ministry	RU	agency	俄罗斯联邦安全局	联邦安全局|俄联邦安全局|俄罗斯安全局|?FSB	1995		
ru-svr	ministry	RU	agency	俄罗斯对外情报局	对外情报局|俄对外情报局	1991		
ru-ic	government	RU	agency	俄罗斯联邦侦查委员会	联邦侦查委员会|?侦查委员会|俄罗斯侦查委员会|俄联邦侦查委员会|俄侦查委员会|联邦调查委员会|俄罗斯联邦调查委员会	2011		
ru-pgo	government	RU	judiciary	俄罗斯总检察院	?总检察院|俄罗斯总检察长办公室|俄总检察院	1722		
ru-supc	government	RU	judiciary	俄罗斯最高法院	?最高法院	1992		
ru-fas	ministry	RU	agency	俄罗斯联邦反垄断局	联邦反垄断局	2004		
ru-fcs	ministry	RU	agency	俄罗斯联邦海关署	联邦海关署|俄罗斯海关署|俄罗斯联邦海关局	2004		
ru-rosstat	ministry	RU	agency	俄罗斯联邦统计局	?联邦统计局|俄罗斯统计局|俄联邦统计局	2004		
ru-rkn	ministry	RU	agency	俄罗斯联邦通信、信息技术和大众传媒监督局	俄罗斯通信监管局|联邦通信、信息技术和大众传媒监督局|俄通信监管局	2008		
ru-rospotreb	ministry	RU	agency	俄罗斯联邦消费者权益保护和公益监督局	联邦消费者权益保护和公益监督局|俄罗斯消费者权益保护局	2004		
ru-roscosmos	ministry	RU	agency	俄罗斯国家航天集团	俄罗斯航天局|俄罗斯联邦航天局|联邦航天局|俄航天局	1992		
ru-cec	ministry	RU	agency	俄罗斯中央选举委员会	?中央选举委员会|俄中央选举委员会	1993		
ru-gs	government	RU	military	俄罗斯武装力量总参谋部	?总参谋部|俄军总参谋部|俄罗斯总参谋部	1992		
)",
    // GB United Kingdom
    R"(
gb-pmo	government	GB	cabinet	英国首相府	唐宁街10号|唐宁街十号|?唐宁街|?首相府|唐宁街首相府	1735		
gb-gov	government	GB	government	英国政府	英国内阁	1707		
gb-parl	government	GB	legislature	英国议会	?议会|英国国会|?国会	1707		
gb-hoc	government	GB	legislature	英国议会下院	?下议院|英国下议院|英国下院|英国平民院	1707		
gb-hol	government	GB	legislature	英国议会上院	?上议院|英国上议院|英国上院|英国贵族院	1707		
gb-uksc	government	GB	judiciary	英国最高法院	?最高法院	2009		
gb-fcdo	ministry	GB	ministry	英国外交、联邦和发展事务部	英国外交部|?外交部|英国外交和联邦事务部|英国外交与联邦事务部|英国外交及联邦事务部|英国外交发展部	1968		
gb-mod	ministry	GB	ministry	英国国防部	?国防部	1964		
gb-hmt	ministry	GB	ministry	英国财政部	?财政部	1066		
gb-ho	ministry	GB	ministry	英国内政部	?内政部	1782		
gb-moj	ministry	GB	ministry	英国司法部	?司法部	2007		
gb-dhsc	ministry	GB	ministry	英国卫生与社会保障部	英国卫生部|?卫生部|卫生与社会保障部|英国卫生和社会保障部|英国卫生和社会福利部|英国卫生及社会关怀部|英国卫生与社会关怀部	2018		
gb-dfe	ministry	GB	ministry	英国教育部	?教育部	2010		
gb-dbt	ministry	GB	ministry	英国商业和贸易部	英国商业贸易部|英国商业与贸易部|英国商贸部	2023		
gb-h-beis	ministry	GB	historic	英国商业、能源和产业战略部	英国商业、能源与产业战略部|英国商业能源与产业战略部|英国商务部	2016	2023	gb-dbt
gb-h-dit	ministry	GB	historic	英国国际贸易部	?国际贸易部|英国贸易部	2016	2023	gb-dbt
gb-desnz	ministry	GB	ministry	英国能源安全与净零排放部	英国能源安全和净零排放部|英国能源安全与净零部	2023		
gb-dsit	ministry	GB	ministry	英国科学、创新与技术部	英国科学、创新和技术部|英国科技部	2023		
gb-dcms	ministry	GB	ministry	英国文化、媒体和体育部	英国数字、文化、媒体和体育部|英国文化、媒体与体育部|英国数字化、文化、媒体和体育部	1997		
gb-defra	ministry	GB	ministry	英国环境、食品和农村事务部	英国环境、食品与农村事务部|英国环境部	2001		
gb-dft	ministry	GB	ministry	英国交通部	英国运输部|?运输部	2002		
gb-dwp	ministry	GB	ministry	英国就业与养老金部	英国工作和养老金部|英国就业和退休保障部	2001		
gb-boe	ministry	GB	central-bank	英格兰银行	英国央行|英伦银行|?央行|英国英格兰银行|英国中央银行	1694		
gb-fca	ministry	GB	agency	英国金融行为监管局	金融行为监管局|金融市场行为监管局|英国金融市场行为监管局|?FCA	2013		
gb-pra	ministry	GB	agency	英国审慎监管局	审慎监管局|英国审慎监理局	2013		
gb-cma	ministry	GB	agency	英国竞争与市场管理局	竞争与市场管理局|英国竞争和市场管理局|竞争和市场管理局|竞争及市场管理局|英国竞争及市场管理局|?CMA	2013		
gb-ons	ministry	GB	agency	英国国家统计局	英国统计局|?国家统计局|英国国家统计署|英国统计署	1996		
gb-ofcom	ministry	GB	agency	英国通信管理局	英国通讯管理局|?通信管理局|英国通信办公室|英国电信监管机构	2003		
gb-ofgem	ministry	GB	agency	英国天然气和电力市场办公室	天然气和电力市场办公室|英国能源监管机构	2000		
gb-mi5	ministry	GB	agency	英国军情五处	军情五处|英国国家安全局|英国安全局|英国军情5处|军情5处	1909		
gb-mi6	ministry	GB	agency	英国秘密情报局	军情六处|英国军情六处|英国秘密情报处|军情6处|英国军情6处	1909		
gb-gchq	ministry	GB	agency	英国政府通信总部	政府通信总部|英国政府通讯总部|政府通讯总部	1919		
gb-met	government	GB	agency	伦敦警察厅	苏格兰场|伦敦大都会警察局|伦敦警方|伦敦都会警察局|苏格兰警场|英国伦敦警察厅	1829		
gb-nca	ministry	GB	agency	英国国家打击犯罪局	国家打击犯罪局|英国国家犯罪调查局	2013		
gb-sfo	ministry	GB	agency	英国严重欺诈办公室	严重欺诈办公室|英国重大欺诈案办公室|英国重大欺诈调查办公室	1987		
gb-hmrc	ministry	GB	agency	英国税务海关总署	税务海关总署|英国税务及海关总署|英国税务与海关总署|英国皇家税务与海关总署	2005		
gb-mhra	ministry	GB	agency	英国药品和保健品监管局	药品和保健品监管局|英国药品与保健品管理局|英国药品和医疗产品监管署|英国药监局|英国药管局	2003		
gb-ukhsa	ministry	GB	agency	英国卫生安全局	?卫生安全局|英国公共卫生局|英格兰公共卫生局	2021		
gb-metoffice	ministry	GB	agency	英国气象局		1854		
gb-ukef	ministry	GB	agency	英国出口融资署		1919		
)",
    // FR France
    R"(
fr-elysee	government	FR	cabinet	法国总统府	爱丽舍宫|?总统府|法国爱丽舍宫|?艾丽榭宫	1848		
fr-gov	government	FR	cabinet	法国政府	法国内阁|马提尼翁宫	1958		
fr-an	government	FR	legislature	法国国民议会	?国民议会|法国议会	1789		
fr-senat	government	FR	legislature	法国参议院	?参议院	1795		
fr-mfa	ministry	FR	ministry	法国外交部	法国欧洲和外交部|?外交部|法国欧洲与外交部|法国外交和欧洲事务部	1589		
fr-mod	ministry	FR	ministry	法国武装部队部	法国国防部|?国防部|?武装部队部|法国军队部	1948		
fr-mef	ministry	FR	ministry	法国经济和财政部	法国财政部|?财政部|法国经济与财政部|法国经济部|?经济部|法国财经部|法国经济财政部	1790		
fr-int	ministry	FR	ministry	法国内政部	?内政部	1790		
fr-moj	ministry	FR	ministry	法国司法部	?司法部	1790		
fr-moh	ministry	FR	ministry	法国卫生部	?卫生部|法国卫生和预防部	1920		
fr-edu	ministry	FR	ministry	法国国民教育部	法国教育部|?教育部|?国民教育部	1828		
fr-agri	ministry	FR	ministry	法国农业部	?农业部	1881		
fr-cult	ministry	FR	ministry	法国文化部	?文化部	1959		
fr-eco	ministry	FR	ministry	法国生态转型部	法国环境部|?生态转型部	1971		
fr-trans	ministry	FR	ministry	法国交通部		1870		
fr-bdf	ministry	FR	central-bank	法兰西银行	法国央行|法国中央银行|?央行	1800		
fr-amf	ministry	FR	agency	法国金融市场管理局	金融市场管理局	2003		
fr-adlc	ministry	FR	agency	法国竞争管理局	?竞争管理局|法国竞争管理总局	2009		
fr-insee	ministry	FR	agency	法国国家统计与经济研究所	法国国家统计和经济研究所|法国统计局|法国国家统计局	1946		
fr-bea	ministry	FR	agency	法国民航安全调查分析局	民航安全调查分析局	1946		
fr-dgse	ministry	FR	agency	法国对外安全总局	对外安全总局	1982		
fr-dgsi	ministry	FR	agency	法国国内安全总局	国内安全总局	2014		
fr-cc	government	FR	judiciary	法国宪法委员会	?宪法委员会	1958		
fr-cass	government	FR	judiciary	法国最高法院	?最高法院	1790		
fr-pp	government	FR	agency	巴黎警察局	巴黎警察总局|巴黎市警察局	1800		
fr-asn	ministry	FR	agency	法国核安全局		2006		
)",
    // DE Germany
    R"(
de-bk	government	DE	cabinet	德国联邦总理府	德国总理府|联邦总理府|?总理府	1949		
de-gov	government	DE	cabinet	德国政府	德国联邦政府|德国内阁	1949		
de-bt	government	DE	legislature	德国联邦议院	联邦议院|德国议会|德国国会	1949		
de-br	government	DE	legislature	德国联邦参议院	德国参议院|?联邦参议院	1949		
de-bverfg	government	DE	judiciary	德国联邦宪法法院	联邦宪法法院|德国宪法法院	1951		
de-bgh	government	DE	judiciary	德国联邦最高法院	德国联邦法院|德国最高法院	1950		
de-aa	ministry	DE	ministry	德国联邦外交部	德国外交部|?外交部|?联邦外交部|德国外交办公室	1870		
de-bmvg	ministry	DE	ministry	德国联邦国防部	德国国防部|?国防部|?联邦国防部	1955		
de-bmf	ministry	DE	ministry	德国联邦财政部	德国财政部|?财政部|?联邦财政部	1949		
de-bmi	ministry	DE	ministry	德国联邦内政部	德国内政部|?内政部|?联邦内政部	1949		
de-bmj	ministry	DE	ministry	德国联邦司法部	德国司法部|?司法部	1949		
de-bmwk	ministry	DE	ministry	德国联邦经济和能源部	德国经济部|?经济部|德国联邦经济部|德国联邦经济与能源部|德国联邦经济和气候保护部|德国联邦经济与气候保护部|德国经济和气候保护部|德国经济与能源部	1949		
de-bmg	ministry	DE	ministry	德国联邦卫生部	德国卫生部|?卫生部|?联邦卫生部	1961		
de-bmas	ministry	DE	ministry	德国联邦劳动和社会事务部	德国劳工部|德国劳动部|德国联邦劳工部|德国联邦劳动与社会事务部	1949		
de-bmbf	ministry	DE	ministry	德国联邦教育和研究部	德国教研部|德国教育部|德国联邦教研部|德国联邦教育与研究部|德国教育与研究部	1955		
de-bmv	ministry	DE	ministry	德国联邦交通部	德国交通部|?交通部|德国联邦数字和交通部|德国联邦交通和数字基础设施部	1949		
de-bmu	ministry	DE	ministry	德国联邦环境部	德国环境部|?环境部|德国联邦环境、自然保护和核安全部	1986		
de-bmel	ministry	DE	ministry	德国联邦食品和农业部	德国农业部|?农业部|德国联邦农业部	1949		
de-bmz	ministry	DE	ministry	德国联邦经济合作与发展部	德国发展部|德国经济合作与发展部|德国经合部	1961		
de-bbk	ministry	DE	central-bank	德意志联邦银行	德国央行|德国联邦银行|德国中央银行|?央行	1957		
de-bafin	ministry	DE	agency	德国联邦金融监管局	联邦金融监管局|德国金融监管局|德国联邦金融监督管理局	2002		
de-bka-cartel	ministry	DE	agency	德国联邦卡特尔局	联邦卡特尔局|德国反垄断局|德国卡特尔局|德国联邦反垄断局	1958		
de-destatis	ministry	DE	agency	德国联邦统计局	?联邦统计局|德国统计局	1948		
de-bnetza	ministry	DE	agency	德国联邦网络管理局	联邦网络管理局|德国联邦网络局|联邦网络局|德国联邦网络署	1998		
de-bnd	ministry	DE	agency	德国联邦情报局	联邦情报局|德国情报局	1956		
de-bfv	ministry	DE	agency	德国联邦宪法保卫局	联邦宪法保卫局|德国宪法保卫局|宪法保卫局	1950		
de-bkakrim	government	DE	agency	德国联邦刑事警察局	联邦刑事警察局|联邦刑警局|德国联邦刑警局	1951		
de-gba	government	DE	judiciary	德国联邦检察院	德国联邦总检察院|德国联邦检察官办公室	1950		
de-rki	ministry	DE	agency	德国罗伯特·科赫研究所	罗伯特·科赫研究所|罗伯特科赫研究所|德国疾控机构罗伯特·科赫研究所	1891		
de-ba	ministry	DE	agency	德国联邦劳工局	联邦劳工局|德国联邦劳动局|联邦劳动局|德国联邦就业局	1952		
de-kba	ministry	DE	agency	德国联邦机动车管理局	德国联邦机动车运输管理局|联邦机动车管理局|联邦机动车运输管理局	1951		
)",
    // IT Italy
    R"(
it-gov	government	IT	cabinet	意大利政府	意大利总理府|基吉宫|意大利内阁	1946		
it-parl	government	IT	legislature	意大利议会	意大利国会|意大利参议院|意大利众议院	1948		
it-mfa	ministry	IT	ministry	意大利外交与国际合作部	意大利外交部|?外交部|意大利外交和国际合作部	1861		
it-mod	ministry	IT	ministry	意大利国防部	?国防部	1947		
it-mef	ministry	IT	ministry	意大利经济和财政部	意大利财政部|?财政部|意大利经济与财政部|意大利经济财政部	2001		
it-int	ministry	IT	ministry	意大利内政部	?内政部	1861		
it-moh	ministry	IT	ministry	意大利卫生部	?卫生部	1958		
it-mimit	ministry	IT	ministry	意大利企业和意大利制造部	意大利经济发展部|意大利工业部	2006		
it-bi	ministry	IT	central-bank	意大利银行	意大利央行|?央行|意大利中央银行	1893		
it-istat	ministry	IT	agency	意大利国家统计局	意大利统计局|意大利国家统计研究所|?国家统计局	1926		
it-agcm	ministry	IT	agency	意大利反垄断局	意大利竞争管理局|意大利反垄断机构	1990		
it-garante	ministry	IT	agency	意大利个人数据保护局	意大利数据保护局	1996		
it-dpc	ministry	IT	agency	意大利民事保护局	意大利民防部|?民事保护局|意大利民防局	1982		
)",
    // ES Spain
    R"(
es-gov	government	ES	cabinet	西班牙政府	蒙克洛亚宫|西班牙内阁	1977		
es-cong	government	ES	legislature	西班牙议会	西班牙众议院|西班牙国会|西班牙议会众议院	1977		
es-mfa	ministry	ES	ministry	西班牙外交、欧盟与合作部	西班牙外交部|?外交部|西班牙外交大臣办公室	1833		
es-mod	ministry	ES	ministry	西班牙国防部	?国防部	1977		
es-int	ministry	ES	ministry	西班牙内政部	?内政部	1832		
es-meco	ministry	ES	ministry	西班牙经济部	?经济部|西班牙经济、贸易和企业部	1857		
es-hac	ministry	ES	ministry	西班牙财政部	?财政部	1851		
es-moh	ministry	ES	ministry	西班牙卫生部	?卫生部	1977		
es-bde	ministry	ES	central-bank	西班牙银行	西班牙央行|?央行|西班牙中央银行	1782		
es-ine	ministry	ES	agency	西班牙国家统计局	西班牙国家统计研究所|?国家统计局|西班牙统计局	1945		
)",
    // CA Canada
    R"(
ca-gov	government	CA	cabinet	加拿大政府	加拿大联邦政府|加拿大内阁	1867		
ca-parl	government	CA	legislature	加拿大议会	加拿大国会|加拿大众议院|加拿大参议院|加拿大联邦众议院	1867		
ca-sc	government	CA	judiciary	加拿大最高法院	加拿大联邦最高法院	1875		
ca-gac	ministry	CA	department	加拿大全球事务部	加拿大外交部|?外交部|加拿大环球事务部|?全球事务部	1909		
ca-dnd	ministry	CA	department	加拿大国防部	?国防部	1923		
ca-fin	ministry	CA	department	加拿大财政部	?财政部	1867		
ca-ps	ministry	CA	department	加拿大公共安全部	?公共安全部	2003		
ca-hc	ministry	CA	department	加拿大卫生部	?卫生部	1993		
ca-ircc	ministry	CA	department	加拿大移民、难民和公民部	加拿大移民部|?移民部|加拿大移民局	1994		
ca-ised	ministry	CA	department	加拿大创新、科学与经济发展部	加拿大创新科技部|加拿大创新部|加拿大工业部	1993		
ca-tc	ministry	CA	department	加拿大交通部	加拿大运输部|?交通部	1935		
ca-boc	ministry	CA	central-bank	加拿大银行	加拿大央行|?央行|加拿大中央银行	1934		
ca-rcmp	government	CA	agency	加拿大皇家骑警	皇家骑警|加拿大骑警|加拿大皇家骑警队	1920		
ca-csis	ministry	CA	agency	加拿大安全情报局	?安全情报局|加拿大情报局	1984		
ca-statcan	ministry	CA	agency	加拿大统计局		1971		
ca-cbsa	ministry	CA	agency	加拿大边境服务局	加拿大边境服务署|?边境服务局	2003		
ca-cra	ministry	CA	agency	加拿大税务局		1999		
ca-phac	ministry	CA	agency	加拿大公共卫生局	加拿大公共卫生署|?公共卫生局	2004		
ca-tsb	ministry	CA	agency	加拿大运输安全委员会	加拿大交通安全委员会	1990		
)",
    // AU Australia
    R"(
au-gov	government	AU	cabinet	澳大利亚政府	澳大利亚联邦政府|澳洲政府|澳洲联邦政府	1901		
au-parl	government	AU	legislature	澳大利亚联邦议会	澳大利亚议会|澳大利亚国会|澳洲国会|澳洲议会|澳大利亚众议院|澳大利亚参议院	1901		
au-hc	government	AU	judiciary	澳大利亚高等法院	澳大利亚最高法院|澳洲高等法院	1903		
au-dfat	ministry	AU	department	澳大利亚外交贸易部	澳大利亚外交部|?外交部|澳洲外交部|外交贸易部|澳大利亚外交和贸易部|澳大利亚外交与贸易部|澳洲外交贸易部	1987		
au-dod	ministry	AU	department	澳大利亚国防部	?国防部|澳洲国防部	1942		
au-treasury	ministry	AU	department	澳大利亚财政部	澳大利亚国库部|?财政部|澳洲财政部|?国库部	1901		
au-ha	ministry	AU	department	澳大利亚内政部	?内政部|澳洲内政部|澳大利亚移民局|澳洲移民局	2017		
au-health	ministry	AU	department	澳大利亚卫生部	?卫生部|澳洲卫生部	1921		
au-ag	ministry	AU	department	澳大利亚农业部	?农业部|澳洲农业部	1942		
au-rba	ministry	AU	central-bank	澳大利亚储备银行	澳大利亚央行|澳洲央行|澳储行|澳洲储备银行|澳联储|?央行|?储备银行	1960		
au-asic	ministry	AU	agency	澳大利亚证券和投资委员会	澳大利亚证券与投资委员会|澳洲证券及投资委员会|澳大利亚证监会|澳洲证券投资委员会	1991		
au-apra	ministry	AU	agency	澳大利亚审慎监管局	澳洲审慎监管局	1998		
au-accc	ministry	AU	agency	澳大利亚竞争与消费者委员会	澳大利亚竞争和消费者委员会|澳洲竞争与消费者委员会|澳洲竞争及消费者委员会|竞争与消费者委员会	1995		
au-asio	ministry	AU	agency	澳大利亚安全情报组织	澳大利亚安全情报局|澳洲安全情报组织|澳大利亚安全情报机构	1949		
au-abs	ministry	AU	agency	澳大利亚统计局	澳洲统计局|澳大利亚国家统计局	1975		
au-afp	government	AU	agency	澳大利亚联邦警察	澳洲联邦警察|澳大利亚联邦警察局	1979		
au-firb	ministry	AU	agency	澳大利亚外国投资审查委员会	外国投资审查委员会|澳洲外国投资审查委员会|澳洲外资审查委员会	1976		
au-tga	ministry	AU	agency	澳大利亚药品管理局	澳大利亚治疗用品管理局|澳洲药管局|澳大利亚药物管理局	1989		
au-bom	ministry	AU	agency	澳大利亚气象局	澳洲气象局	1906		
au-atsb	ministry	AU	agency	澳大利亚运输安全局	澳大利亚交通安全局	1999		
)",
    // NZ New Zealand
    R"(
nz-gov	government	NZ	cabinet	新西兰政府	纽西兰政府|新西兰内阁	1907		
nz-parl	government	NZ	legislature	新西兰议会	新西兰国会|纽西兰国会	1854		
nz-mfat	ministry	NZ	ministry	新西兰外交贸易部	新西兰外交部|?外交部|纽西兰外交部|新西兰外交与贸易部|新西兰外交和贸易部	1943		
nz-mod	ministry	NZ	ministry	新西兰国防部	?国防部|纽西兰国防部	1937		
nz-treasury	ministry	NZ	ministry	新西兰国库部	新西兰财政部|?财政部|纽西兰财政部	1840		
nz-moh	ministry	NZ	ministry	新西兰卫生部	?卫生部|纽西兰卫生部	1903		
nz-mpi	ministry	NZ	ministry	新西兰初级产业部	?初级产业部|新西兰第一产业部	2012		
nz-rbnz	ministry	NZ	central-bank	新西兰储备银行	新西兰央行|新西兰联储|纽西兰央行|纽西兰储备银行|?央行|新西兰储备局	1934		
nz-stats	ministry	NZ	agency	新西兰统计局	新西兰国家统计局|纽西兰统计局	1975		
nz-police	government	NZ	agency	新西兰警察局	新西兰警方	1886		
nz-oio	ministry	NZ	agency	新西兰海外投资办公室		2005		
)",
    // IN India
    R"(
in-gov	government	IN	cabinet	印度政府	印度内阁|印度中央政府	1947		
in-pmo	government	IN	cabinet	印度总理办公室	印度总理府|?总理办公室	1977		
in-parl	government	IN	legislature	印度议会	印度国会|印度议会人民院|印度人民院|印度联邦院|印度下议院|印度上议院	1950		
in-sc	government	IN	judiciary	印度最高法院	?最高法院	1950		
in-mea	ministry	IN	ministry	印度外交部	?外交部|印外交部	1946		
in-mod	ministry	IN	ministry	印度国防部	?国防部	1947		
in-mof	ministry	IN	ministry	印度财政部	?财政部	1946		
in-mha	ministry	IN	ministry	印度内政部	?内政部	1947		
in-moc	ministry	IN	ministry	印度商工部	印度商业和工业部|印度工商部|印度商务部|印度商业部|印度商业与工业部	1947		
in-mohfw	ministry	IN	ministry	印度卫生与家庭福利部	印度卫生部|?卫生部|印度卫生和家庭福利部|印度卫生及家庭福利部	1947		
in-meity	ministry	IN	ministry	印度电子和信息技术部	印度电子信息技术部|印度电子与信息技术部|印度电子和资讯科技部	2016		
in-mor	ministry	IN	ministry	印度铁道部	印度铁路部|?铁路部	1905		
in-moa	ministry	IN	ministry	印度农业部	?农业部|印度农业和农民福利部|印度农业与农民福利部	1947		
in-moca	ministry	IN	ministry	印度民航部	印度民用航空部|?民航部	1947		
in-mnre	ministry	IN	ministry	印度新能源和可再生能源部	印度新能源与可再生能源部	1992		
in-moes	ministry	IN	ministry	印度石油和天然气部	印度石油部|印度石油与天然气部	1963		
in-rbi	ministry	IN	central-bank	印度储备银行	印度央行|?央行|?储备银行|印度中央银行	1935		
in-sebi	ministry	IN	agency	印度证券交易委员会	印度证券与交易委员会|印度证监会|印度证券和交易委员会	1988		
in-isro	ministry	IN	agency	印度空间研究组织	印度太空研究组织|?空间研究组织|印度太空总署|印度航天局	1969		
in-cbi	ministry	IN	agency	印度中央调查局	?中央调查局	1963		
in-raw	ministry	IN	agency	印度调查分析局	印度研究分析局|?调查分析局|印度调查与分析局	1968		
in-ed	ministry	IN	agency	印度执法局	印度金融犯罪执法局|印度执法总局	1956		
in-dgca	ministry	IN	agency	印度民航总局	印度民用航空总局	1978		
in-cci	ministry	IN	agency	印度竞争委员会		2003		
in-imd	ministry	IN	agency	印度气象局	印度气象部	1875		
)",
    // PK Pakistan
    R"(
pk-gov	government	PK	cabinet	巴基斯坦政府	巴基斯坦内阁|巴基斯坦联邦政府	1947		
pk-na	government	PK	legislature	巴基斯坦国民议会	巴基斯坦议会|?国民议会	1973		
pk-sc	government	PK	judiciary	巴基斯坦最高法院	?最高法院	1956		
pk-mofa	ministry	PK	ministry	巴基斯坦外交部	?外交部|巴外交部	1947		
pk-mod	ministry	PK	ministry	巴基斯坦国防部	?国防部	1947		
pk-mof	ministry	PK	ministry	巴基斯坦财政部	?财政部	1947		
pk-moi	ministry	PK	ministry	巴基斯坦内政部	?内政部	1947		
pk-ispr	government	PK	military	巴基斯坦三军公共关系局	巴基斯坦三军新闻局|三军公共关系局	1949		
pk-sbp	ministry	PK	central-bank	巴基斯坦国家银行	巴基斯坦央行|?央行	1948		
pk-isi	ministry	PK	agency	巴基斯坦三军情报局	三军情报局|巴基斯坦三军情报总局	1948		
pk-ecp	ministry	PK	agency	巴基斯坦选举委员会		1956		
)",
    // VN Vietnam
    R"(
vn-gov	government	VN	cabinet	越南政府	越南中央政府	1945		
vn-na	government	VN	legislature	越南国会	?国会	1946		
vn-cpv	government	VN	party	越南共产党中央委员会	越共中央|越南共产党中央|越共中央委员会|越共中央政治局	1930		
vn-mofa	ministry	VN	ministry	越南外交部	?外交部	1945		
vn-mod	ministry	VN	ministry	越南国防部	?国防部	1945		
vn-mps	ministry	VN	ministry	越南公安部	?公安部	1953		
vn-mof	ministry	VN	ministry	越南财政部	?财政部	1945		
vn-moit	ministry	VN	ministry	越南工贸部	?工贸部|越南工商部|越南工业贸易部|?工商部	2007		
vn-mpi	ministry	VN	ministry	越南计划投资部	计划投资部|越南计划与投资部|越南计划和投资部|计划与投资部	1995	2025	vn-mof
vn-moh	ministry	VN	ministry	越南卫生部	?卫生部	1945		
vn-moet	ministry	VN	ministry	越南教育培训部	?教育培训部|越南教育与培训部	1990		
vn-mot	ministry	VN	ministry	越南交通运输部	越南交通部|?交通运输部	1945	2025	
vn-mard	ministry	VN	ministry	越南农业与环境部	越南农业与农村发展部|越南农业部|越南农业农村发展部|越南农业和环境部	1995		
vn-sbv	ministry	VN	central-bank	越南国家银行	越南央行|?央行	1951		
vn-gso	ministry	VN	agency	越南统计总局	越南国家统计局|越南统计局	1946		
)",
    // TH Thailand
    R"(
th-gov	government	TH	cabinet	泰国政府	泰国内阁|泰国总理府	1932		
th-parl	government	TH	legislature	泰国国会	泰国议会|泰国下议院|泰国上议院|泰国国会下议院	1932		
th-cc	government	TH	judiciary	泰国宪法法院	?宪法法院|泰国宪法法庭	1998		
th-mfa	ministry	TH	ministry	泰国外交部	?外交部	1875		
th-mod	ministry	TH	ministry	泰国国防部	?国防部	1887		
th-mof	ministry	TH	ministry	泰国财政部	?财政部	1875		
th-moi	ministry	TH	ministry	泰国内政部	?内政部	1892		
th-moc	ministry	TH	ministry	泰国商业部	泰国商务部|?商务部|?商业部	1920		
th-mots	ministry	TH	ministry	泰国旅游和体育部	泰国旅游与体育部|泰国旅游部|泰国旅游及体育部|?旅游和体育部	2002		
th-moph	ministry	TH	ministry	泰国公共卫生部	泰国卫生部|?卫生部|?公共卫生部	1942		
th-mot	ministry	TH	ministry	泰国交通部	泰国运输部|?交通部	1941		
th-bot	ministry	TH	central-bank	泰国银行	泰国央行|?央行|泰国中央银行	1942		
th-ect	ministry	TH	agency	泰国选举委员会	?选举委员会|泰国中央选举委员会	1997		
th-tat	ministry	TH	agency	泰国国家旅游局	泰国旅游局|泰国观光局	1960		
th-police	government	TH	agency	泰国皇家警察总署	泰国警察总署|泰国国家警察|泰国警察总部	1915		
th-nesdc	ministry	TH	agency	泰国国家经济和社会发展委员会	泰国国家经济与社会发展委员会|泰国国家经济社会发展委员会	1950		
th-boi	ministry	TH	agency	泰国投资促进委员会	泰国投资促进委员会办公室	1966		
)",
    // PH Philippines
    R"(
ph-pres	government	PH	cabinet	菲律宾总统府	马拉坎南宫|?总统府|马拉卡南宫	1935		
ph-gov	government	PH	government	菲律宾政府		1946		
ph-cong	government	PH	legislature	菲律宾国会	菲律宾众议院|菲律宾参议院	1916		
ph-sc	government	PH	judiciary	菲律宾最高法院	?最高法院	1901		
ph-dfa	ministry	PH	department	菲律宾外交部	?外交部|菲外交部	1898		
ph-dnd	ministry	PH	department	菲律宾国防部	?国防部|菲国防部	1939		
ph-dof	ministry	PH	department	菲律宾财政部	?财政部	1898		
ph-dilg	ministry	PH	department	菲律宾内政部	菲律宾内政和地方政府部|?内政部	1987		
ph-doj	ministry	PH	department	菲律宾司法部	?司法部	1897		
ph-doh	ministry	PH	department	菲律宾卫生部	?卫生部	1941		
ph-da	ministry	PH	department	菲律宾农业部	?农业部	1898		
ph-dmw	ministry	PH	department	菲律宾移民劳工部	菲律宾移工部|?移工部	2021		
ph-dti	ministry	PH	department	菲律宾贸易和工业部	菲律宾贸工部|菲律宾贸易与工业部|?贸工部	1974		
ph-bsp	ministry	PH	central-bank	菲律宾中央银行	菲律宾央行|?央行	1993		
ph-pcg	government	PH	agency	菲律宾海岸警卫队	菲海警|菲律宾海警|菲律宾海岸防卫队	1967		
ph-pnp	government	PH	agency	菲律宾国家警察	菲律宾国家警察局|菲律宾国家警察总署	1991		
ph-bi	ministry	PH	agency	菲律宾移民局	?移民局	1940		
ph-nsc	ministry	PH	agency	菲律宾国家安全委员会	?国家安全委员会	1950		
ph-phivolcs	ministry	PH	agency	菲律宾火山地震研究所	菲律宾火山与地震研究所|菲律宾火山和地震研究所	1952		
)",
    // MY Malaysia
    R"(
my-gov	government	MY	cabinet	马来西亚政府	马来西亚内阁|大马政府	1957		
my-parl	government	MY	legislature	马来西亚国会	马来西亚国会下议院|马来西亚下议院	1957		
my-mfa	ministry	MY	ministry	马来西亚外交部	?外交部|大马外交部	1957		
my-mod	ministry	MY	ministry	马来西亚国防部	?国防部|大马国防部	1957		
my-mof	ministry	MY	ministry	马来西亚财政部	?财政部|大马财政部	1957		
my-moha	ministry	MY	ministry	马来西亚内政部	?内政部|大马内政部	1957		
my-miti	ministry	MY	ministry	马来西亚投资、贸易和工业部	马来西亚贸工部|马来西亚国际贸易与工业部|?贸工部|马来西亚国际贸易和工业部|马来西亚投资贸易及工业部|马来西亚投资、贸易及工业部	1990		
my-moh	ministry	MY	ministry	马来西亚卫生部	?卫生部|大马卫生部	1957		
my-mot	ministry	MY	ministry	马来西亚交通部	?交通部|大马交通部	1957		
my-motac	ministry	MY	ministry	马来西亚旅游、艺术和文化部	马来西亚旅游部|马来西亚旅游、艺术及文化部|马来西亚旅游艺术及文化部	1987		
my-moe	ministry	MY	ministry	马来西亚教育部	?教育部	1957		
my-bnm	ministry	MY	central-bank	马来西亚国家银行	马来西亚央行|马来西亚中央银行|?国行|?央行|大马央行	1959		
my-sc	ministry	MY	agency	马来西亚证券监督委员会	马来西亚证券委员会|马来西亚证监会	1993		
my-macc	ministry	MY	agency	马来西亚反贪污委员会	?反贪污委员会|马来西亚反贪会|?反贪会	2009		
my-police	government	MY	agency	马来西亚皇家警察	马来西亚警方|大马皇家警察	1807		
my-dosm	ministry	MY	agency	马来西亚统计局		1949		
my-mitb	ministry	MY	agency	马来西亚投资发展局	?投资发展局	1967		
)",
    // SG Singapore
    R"(
sg-gov	government	SG	cabinet	新加坡政府	新加坡内阁|新加坡总理公署|?总理公署	1959		
sg-parl	government	SG	legislature	新加坡国会		1965		
sg-mfa	ministry	SG	ministry	新加坡外交部	?外交部	1965		
sg-mindef	ministry	SG	ministry	新加坡国防部	?国防部	1970		
sg-mof	ministry	SG	ministry	新加坡财政部	?财政部	1959		
sg-mha	ministry	SG	ministry	新加坡内政部	?内政部	1959		
sg-mti	ministry	SG	ministry	新加坡贸易与工业部	新加坡贸工部|?贸工部|新加坡贸易及工业部|新加坡贸易和工业部	1979		
sg-moh	ministry	SG	ministry	新加坡卫生部	?卫生部	1959		
sg-mom	ministry	SG	ministry	新加坡人力部	?人力部	1998		
sg-moe	ministry	SG	ministry	新加坡教育部	?教育部	1955		
sg-mot	ministry	SG	ministry	新加坡交通部	?交通部	2001		
sg-mnd	ministry	SG	ministry	新加坡国家发展部	国家发展部	1959		
sg-mddi	ministry	SG	ministry	新加坡数码发展及新闻部	新加坡通讯及新闻部|新加坡数码发展和新闻部|通讯及新闻部	2012		
sg-mlaw	ministry	SG	ministry	新加坡律政部	?律政部	1959		
sg-mas	ministry	SG	central-bank	新加坡金融管理局	新加坡金管局|?金管局|新加坡央行	1971		
sg-edb	ministry	SG	agency	新加坡经济发展局	新加坡经发局|?经济发展局	1961		
sg-hdb	ministry	SG	agency	新加坡建屋发展局	建屋发展局|建屋局|新加坡建屋局	1960		
sg-spf	government	SG	agency	新加坡警察部队	新加坡警方	1820		
sg-cpib	ministry	SG	agency	新加坡贪污调查局	贪污调查局	1952		
sg-ica	ministry	SG	agency	新加坡移民与关卡局	移民与关卡局|新加坡移民局	2003		
sg-stb	ministry	SG	agency	新加坡旅游局		1964		
sg-caas	ministry	SG	agency	新加坡民航局		1984		
sg-mpa	ministry	SG	agency	新加坡海事及港务管理局	海事及港务管理局	1996		
sg-hsa	ministry	SG	agency	新加坡卫生科学局	卫生科学局	2001		
sg-sfa	ministry	SG	agency	新加坡食品局		2019		
sg-courts	government	SG	judiciary	新加坡高等法院	新加坡最高法院	1969		
)",
    // ID Indonesia
    R"(
id-gov	government	ID	cabinet	印度尼西亚政府	印尼政府|印尼内阁	1945		
id-dpr	government	ID	legislature	印度尼西亚国会	印尼国会|印尼人民代表会议|印尼人民协商会议	1945		
id-mofa	ministry	ID	ministry	印度尼西亚外交部	印尼外交部|?外交部	1945		
id-mod	ministry	ID	ministry	印度尼西亚国防部	印尼国防部|?国防部	1945		
id-mof	ministry	ID	ministry	印度尼西亚财政部	印尼财政部|?财政部	1945		
id-moha	ministry	ID	ministry	印度尼西亚内政部	印尼内政部	1945		
id-mot	ministry	ID	ministry	印度尼西亚贸易部	印尼贸易部|?贸易部	1945		
id-moi	ministry	ID	ministry	印度尼西亚工业部	印尼工业部	1945		
id-mesdm	ministry	ID	ministry	印度尼西亚能源和矿产资源部	印尼能源和矿产资源部|印尼能矿部|印尼能源与矿产资源部|印尼能源部	1945		
id-moh	ministry	ID	ministry	印度尼西亚卫生部	印尼卫生部	1945		
id-motr	ministry	ID	ministry	印度尼西亚交通部	印尼交通部|印尼运输部	1945		
id-moinv	ministry	ID	ministry	印度尼西亚投资部	印尼投资部|印尼投资协调委员会|印度尼西亚投资协调委员会	1973		
id-moma	ministry	ID	ministry	印度尼西亚海洋与投资统筹部	印尼海洋与投资统筹部|印尼海洋统筹部|印尼海洋与投资事务统筹部	2014	2024	
id-bi	ministry	ID	central-bank	印度尼西亚银行	印尼央行|印度尼西亚央行|印尼中央银行|印尼银行	1953		
id-ojk	ministry	ID	agency	印度尼西亚金融服务管理局	印尼金融服务管理局|印尼金融监管局	2011		
id-bps	ministry	ID	agency	印度尼西亚中央统计局	印尼中央统计局|印尼统计局|印尼中央统计署	1960		
id-kpk	ministry	ID	agency	印度尼西亚肃贪委员会	印尼肃贪委员会|印尼肃贪委|肃贪委员会	2002		
id-bnpb	ministry	ID	agency	印度尼西亚国家抗灾署	印尼国家抗灾署|国家抗灾署|印尼抗灾署|印尼国家减灾署	2008		
id-bmkg	ministry	ID	agency	印度尼西亚气象、气候和地球物理局	印尼气象、气候和地球物理局|印尼气象气候和地球物理局|印尼气象局	1947		
id-kpu	ministry	ID	agency	印度尼西亚选举委员会	印尼选举委员会|印尼大选委员会|印尼普选委员会	1999		
)",
    // MM Myanmar
    R"(
mm-sac	government	MM	cabinet	缅甸国家管理委员会	?国家管理委员会|缅甸国管委	2021	2025	
mm-gov	government	MM	cabinet	缅甸政府	缅甸军政府|缅甸联邦政府	1948		
mm-parl	government	MM	legislature	缅甸联邦议会	缅甸议会|缅甸国会	2011		
mm-mofa	ministry	MM	ministry	缅甸外交部	?外交部	1947		
mm-mod	ministry	MM	ministry	缅甸国防部	?国防部	1948		
mm-moha	ministry	MM	ministry	缅甸内政部	?内政部	1948		
mm-cbm	ministry	MM	central-bank	缅甸中央银行	缅甸央行|?央行	1948		
mm-uec	ministry	MM	agency	缅甸联邦选举委员会	?联邦选举委员会|缅甸选举委员会	2010		
)",
    // IR Iran
    R"(
ir-pres	government	IR	cabinet	伊朗总统府	?总统府	1980		
ir-majlis	government	IR	legislature	伊朗伊斯兰议会	伊朗议会|伊斯兰议会|伊朗国会	1980		
ir-gc	government	IR	advisory	伊朗宪法监护委员会	宪法监护委员会	1980		
ir-snsc	government	IR	cabinet	伊朗最高国家安全委员会	最高国家安全委员会|伊朗国家安全委员会	1989		
ir-mfa	ministry	IR	ministry	伊朗外交部	?外交部	1821		
ir-mod	ministry	IR	ministry	伊朗国防部	?国防部	1989		
ir-moi	ministry	IR	ministry	伊朗内政部	?内政部	1910		
ir-mois	ministry	IR	ministry	伊朗情报部	?情报部|伊朗情报和国家安全部	1983		
ir-oil	ministry	IR	ministry	伊朗石油部	?石油部	1979		
ir-moh	ministry	IR	ministry	伊朗卫生部	?卫生部|伊朗卫生和医疗教育部	1985		
ir-mefa	ministry	IR	ministry	伊朗财经部	伊朗经济和财政部|伊朗经济部|伊朗财政部	1974		
ir-cbi	ministry	IR	central-bank	伊朗中央银行	伊朗央行|?央行	1960		
ir-aeoi	ministry	IR	agency	伊朗原子能组织	?原子能组织	1974		
ir-jud	government	IR	judiciary	伊朗司法部	?司法部|伊朗司法机构	1979		
)",
    // IL Israel
    R"(
il-pmo	government	IL	cabinet	以色列总理府	以色列总理办公室|?总理办公室	1948		
il-gov	government	IL	cabinet	以色列政府	以色列内阁|以色列安全内阁|以色列战时内阁|?战时内阁	1948		
il-knesset	government	IL	legislature	以色列议会	以色列国会|?克奈塞特	1949		
il-mfa	ministry	IL	ministry	以色列外交部	?外交部|以外交部	1948		
il-mod	ministry	IL	ministry	以色列国防部	?国防部|以国防部	1948		
il-mof	ministry	IL	ministry	以色列财政部	?财政部	1948		
il-moh	ministry	IL	ministry	以色列卫生部	?卫生部	1948		
il-mns	ministry	IL	ministry	以色列国家安全部	?国家安全部|以色列公共安全部	1948		
il-boi	ministry	IL	central-bank	以色列银行	以色列央行|?央行|以色列中央银行	1954		
il-mossad	ministry	IL	agency	以色列摩萨德	摩萨德|以色列情报和特勤局|以色列情报和特殊使命局|以色列情报机构摩萨德	1949		
il-shabak	ministry	IL	agency	以色列国家安全总局	以色列辛贝特|辛贝特|以色列安全总局	1949		
il-sc	government	IL	judiciary	以色列最高法院	?最高法院|以色列高等法院	1948		
il-cbs	ministry	IL	agency	以色列中央统计局		1949		
)",
    // SA Saudi Arabia
    R"(
sa-court	government	SA	cabinet	沙特王室法院	沙特王宫|沙特皇家法院|沙特内阁	1932		
sa-mofa	ministry	SA	ministry	沙特阿拉伯外交部	沙特外交部|?外交部|沙乌地阿拉伯外交部|沙国外交部	1930		
sa-mod	ministry	SA	ministry	沙特阿拉伯国防部	沙特国防部|?国防部	1943		
sa-mof	ministry	SA	ministry	沙特阿拉伯财政部	沙特财政部|?财政部	1932		
sa-energy	ministry	SA	ministry	沙特阿拉伯能源部	沙特能源部|?能源部|沙特石油部|沙特石油和矿产资源部	1960		
sa-moi	ministry	SA	ministry	沙特阿拉伯内政部	沙特内政部	1951		
sa-hajj	ministry	SA	ministry	沙特阿拉伯朝觐部	沙特朝觐部|沙特朝觐和副朝部|沙特朝觐及副朝部	1962		
sa-sama	ministry	SA	central-bank	沙特阿拉伯中央银行	沙特央行|沙特中央银行|沙特阿拉伯货币局|沙特货币局|?央行	1952		
)",
    // TR Türkiye
    R"(
tr-pres	government	TR	cabinet	土耳其总统府	?总统府	1923		
tr-tbmm	government	TR	legislature	土耳其大国民议会	大国民议会|土耳其议会|土耳其国会	1920		
tr-mfa	ministry	TR	ministry	土耳其外交部	?外交部|土外交部	1920		
tr-mod	ministry	TR	ministry	土耳其国防部	?国防部|土国防部	1928		
tr-moi	ministry	TR	ministry	土耳其内政部	?内政部	1920		
tr-moh	ministry	TR	ministry	土耳其卫生部	?卫生部	1920		
tr-mof	ministry	TR	ministry	土耳其财政部	土耳其国库与财政部|土耳其国库和财政部|?财政部	1920		
tr-energy	ministry	TR	ministry	土耳其能源和自然资源部	土耳其能源部|土耳其能源与自然资源部	1963		
tr-trade	ministry	TR	ministry	土耳其贸易部	?贸易部	1939		
tr-cbrt	ministry	TR	central-bank	土耳其中央银行	土耳其央行|?央行|土央行	1930		
tr-mit	ministry	TR	agency	土耳其国家情报局	土耳其国家情报组织|?国家情报局|土耳其国家情报机构	1965		
tr-afad	ministry	TR	agency	土耳其灾害和应急管理局	?灾害和应急管理局|土耳其灾害与应急管理局|土耳其灾害应急管理局|土耳其灾难与紧急应变总署	2009		
tr-tuik	ministry	TR	agency	土耳其统计局	土耳其国家统计局|土耳其统计研究所	1926		
)",
    // UA Ukraine
    R"(
ua-pres	government	UA	cabinet	乌克兰总统办公室	乌克兰总统府|?总统办公室|乌总统办公室	1991		
ua-gov	government	UA	cabinet	乌克兰政府	乌克兰内阁|乌克兰部长内阁	1991		
ua-rada	government	UA	legislature	乌克兰最高拉达	最高拉达|乌克兰议会|乌克兰国会	1990		
ua-mfa	ministry	UA	ministry	乌克兰外交部	?外交部|乌外交部	1991		
ua-mod	ministry	UA	ministry	乌克兰国防部	?国防部|乌国防部	1991		
ua-mia	ministry	UA	ministry	乌克兰内务部	?内务部|乌克兰内政部|?内政部	1991		
ua-mof	ministry	UA	ministry	乌克兰财政部	?财政部	1991		
ua-moe	ministry	UA	ministry	乌克兰能源部	?能源部	1992		
ua-moeco	ministry	UA	ministry	乌克兰经济部	?经济部	1991		
ua-nbu	ministry	UA	central-bank	乌克兰国家银行	乌克兰央行|?央行|乌克兰中央银行	1991		
ua-sbu	ministry	UA	agency	乌克兰国家安全局	乌克兰安全局|?国家安全局|乌国家安全局|乌克兰国安局	1991		
ua-gur	ministry	UA	agency	乌克兰国防部情报总局	国防部情报总局|乌国防部情报总局|乌克兰情报总局	1992		
ua-nabu	ministry	UA	agency	乌克兰国家反腐败局	国家反腐败局|乌克兰国家反贪局|乌克兰反腐败局	2015		
ua-gs	government	UA	military	乌克兰武装部队总参谋部	乌军总参谋部|乌克兰总参谋部|?总参谋部|乌武装部队总参谋部	1991		
ua-nsdc	government	UA	cabinet	乌克兰国家安全与国防委员会	国家安全与国防委员会|乌克兰国家安全和国防委员会	1992		
ua-energoatom	ministry	UA	agency	乌克兰国家核监管局	乌克兰国家核监管检查局	1992		
)",
    // BR Brazil
    R"(
br-pres	government	BR	cabinet	巴西总统府	?总统府|高原宫	1889		
br-cong	government	BR	legislature	巴西国会	巴西众议院|巴西参议院|巴西联邦参议院|巴西国民议会	1824		
br-stf	government	BR	judiciary	巴西联邦最高法院	巴西最高法院|?联邦最高法院	1890		
br-tse	government	BR	judiciary	巴西高等选举法院	巴西最高选举法院|高等选举法院|最高选举法院	1932		
br-mre	ministry	BR	ministry	巴西外交部	?外交部|伊塔马拉蒂宫|巴西对外关系部	1823		
br-mod	ministry	BR	ministry	巴西国防部	?国防部	1999		
br-mof	ministry	BR	ministry	巴西财政部	?财政部|巴西经济部	1808		
br-moh	ministry	BR	ministry	巴西卫生部	?卫生部	1953		
br-mapa	ministry	BR	ministry	巴西农业部	?农业部|巴西农牧业部|巴西农业、畜牧业和供应部	1860		
br-mdic	ministry	BR	ministry	巴西发展、工业、贸易和服务部	巴西工贸部|巴西发展工业贸易和服务部|巴西发展、工业和外贸部	1960		
br-mma	ministry	BR	ministry	巴西环境部	?环境部|巴西环境和气候变化部	1992		
br-mme	ministry	BR	ministry	巴西矿产和能源部	巴西矿业和能源部|巴西能源部|巴西矿产能源部	1960		
br-bcb	ministry	BR	central-bank	巴西中央银行	巴西央行|?央行	1964		
br-ibge	ministry	BR	agency	巴西国家地理与统计局	巴西国家地理统计局|巴西地理与统计局|巴西地理统计局|巴西国家地理和统计局	1936		
br-anvisa	ministry	BR	agency	巴西国家卫生监督局	国家卫生监督局|巴西卫生监督局	1999		
br-pf	government	BR	agency	巴西联邦警察	巴西联邦警察局|?联邦警察局	1944		
br-inpe	ministry	BR	agency	巴西国家空间研究所	巴西国家太空研究所|国家空间研究所	1961		
)",
    // MX Mexico
    R"(
mx-pres	government	MX	cabinet	墨西哥总统府	?总统府	1824		
mx-cong	government	MX	legislature	墨西哥国会	墨西哥众议院|墨西哥参议院|墨西哥议会	1824		
mx-sre	ministry	MX	ministry	墨西哥外交部	?外交部|墨西哥外长办公室	1821		
mx-sedena	ministry	MX	ministry	墨西哥国防部	?国防部	1937		
mx-shcp	ministry	MX	ministry	墨西哥财政部	?财政部|墨西哥财政和公共信贷部|墨西哥财政与公共信贷部	1821		
mx-se	ministry	MX	ministry	墨西哥经济部	?经济部	2000		
mx-ssa	ministry	MX	ministry	墨西哥卫生部	?卫生部	1943		
mx-segob	ministry	MX	ministry	墨西哥内政部	?内政部	1853		
mx-sspc	ministry	MX	ministry	墨西哥安全和公民保护部	墨西哥安全与公民保护部|墨西哥公共安全部	2018		
mx-sener	ministry	MX	ministry	墨西哥能源部	?能源部	1994		
mx-banxico	ministry	MX	central-bank	墨西哥银行	墨西哥央行|?央行|墨西哥中央银行	1925		
mx-fgr	government	MX	judiciary	墨西哥总检察院	墨西哥总检察长办公室|墨西哥联邦检察院|墨西哥检察院	2018		
mx-inegi	ministry	MX	agency	墨西哥国家统计和地理局	墨西哥国家统计与地理研究所|墨西哥国家统计局|墨西哥国家统计地理局	1983		
mx-ine	ministry	MX	agency	墨西哥国家选举委员会	墨西哥国家选举机构|墨西哥全国选举委员会	2014		
)",
    // ZA South Africa
    R"(
za-pres	government	ZA	cabinet	南非总统府	?总统府|南非内阁	1994		
za-parl	government	ZA	legislature	南非国民议会	南非议会|南非国会|?国民议会	1994		
za-cc	government	ZA	judiciary	南非宪法法院	?宪法法院	1994		
za-dirco	ministry	ZA	department	南非国际关系与合作部	南非国际关系和合作部|南非外交部|?外交部|国际关系与合作部	1927		
za-dod	ministry	ZA	department	南非国防部	?国防部	1994		
za-treasury	ministry	ZA	department	南非国家财政部	南非财政部|?财政部|?国家财政部|南非国库部	2000		
za-doh	ministry	ZA	department	南非卫生部	?卫生部	1994		
za-dtic	ministry	ZA	department	南非贸易、工业和竞争部	南非贸工部|南非贸易和工业部|南非贸易、工业与竞争部|南非贸易工业和竞争部	1994		
za-dmre	ministry	ZA	department	南非矿产和石油资源部	南非矿产资源和能源部|南非矿产资源部|南非能源部|南非矿产资源与能源部	2009		
za-dha	ministry	ZA	department	南非内政部	?内政部	1910		
za-sarb	ministry	ZA	central-bank	南非储备银行	南非央行|?央行|?储备银行|南非联储|南非中央银行	1921		
za-stats	ministry	ZA	agency	南非统计局	南非国家统计局	1996		
za-saps	government	ZA	agency	南非警察总局	南非警察局|南非警方	1995		
za-iec	ministry	ZA	agency	南非独立选举委员会	南非选举委员会|?独立选举委员会	1993		
)",
    // EG Egypt
    R"(
eg-pres	government	EG	cabinet	埃及总统府	?总统府|埃及内阁	1953		
eg-parl	government	EG	legislature	埃及众议院	埃及议会|埃及国会|埃及人民议会	1923		
eg-mfa	ministry	EG	ministry	埃及外交部	?外交部	1922		
eg-mod	ministry	EG	ministry	埃及国防部	?国防部	1939		
eg-mof	ministry	EG	ministry	埃及财政部	?财政部	1878		
eg-moi	ministry	EG	ministry	埃及内政部	?内政部	1878		
eg-moh	ministry	EG	ministry	埃及卫生部	?卫生部|埃及卫生和人口部|埃及卫生与人口部	1936		
eg-tour	ministry	EG	ministry	埃及旅游和文物部	埃及旅游与文物部|埃及文物部|埃及旅游部|埃及旅游与古迹部	1964		
eg-pet	ministry	EG	ministry	埃及石油部	埃及石油和矿产资源部|埃及石油与矿产资源部	1973		
eg-mosc	ministry	EG	ministry	埃及供应和内贸部	埃及供应部|埃及供应与内贸部	1964		
eg-cbe	ministry	EG	central-bank	埃及中央银行	埃及央行|?央行	1961		
eg-sca	ministry	EG	agency	埃及苏伊士运河管理局	苏伊士运河管理局|?运河管理局	1956		
eg-capmas	ministry	EG	agency	埃及中央公众动员与统计局	埃及中央公共动员和统计局|埃及中央统计局|埃及统计局	1964		
eg-gis	ministry	EG	agency	埃及情报总局	埃及国家情报总局	1954		
)",
    // EU European Union
    R"(
eu-com	ministry	EU	commission	欧盟委员会	欧洲委员会|?欧委会|欧盟执委会|?执委会|欧盟执行委员会|欧洲联盟委员会	1958		
eu-ep	government	EU	legislature	欧洲议会	?欧议会	1952		
eu-council	government	EU	council	欧盟理事会	?部长理事会|欧盟部长理事会|欧洲联盟理事会	1967		
eu-euco	government	EU	council	欧洲理事会	欧洲高峰会	1974		
eu-cjeu	government	EU	judiciary	欧盟法院	欧洲法院|欧盟最高法院|欧盟普通法院	1952		
eu-ecb	ministry	EU	central-bank	欧洲中央银行	欧洲央行|欧央行|欧银|?央行	1998		
eu-eeas	ministry	EU	agency	欧盟对外行动署	欧洲对外行动署|对外行动署|欧盟对外事务部	2010		
eu-ema	ministry	EU	agency	欧洲药品管理局	欧盟药品管理局|欧洲药物管理局|欧洲药管局|欧盟药管局|欧洲药监局	1995		
eu-eurostat	ministry	EU	agency	欧盟统计局	欧洲统计局|欧盟统计处	1953		
eu-eba	ministry	EU	agency	欧洲银行管理局	欧洲银行业管理局|欧洲银行业监管局|欧洲银行监管局	2011		
eu-esma	ministry	EU	agency	欧洲证券和市场管理局	欧洲证券及市场管理局|欧洲证券与市场管理局|欧洲证券市场管理局	2011		
eu-easa	ministry	EU	agency	欧洲航空安全局	欧盟航空安全局|欧盟航空安全总署	2002		
eu-europol	government	EU	agency	欧洲刑警组织	欧盟刑警组织|欧洲警察署	1998		
eu-frontex	ministry	EU	agency	欧盟边境管理局	欧洲边境和海岸警卫局|欧盟边防局|欧盟边境与海岸警卫局	2004		
eu-ecdc	ministry	EU	agency	欧洲疾病预防控制中心	欧洲疾控中心|欧盟疾控中心|欧洲疾病预防和控制中心	2004		
eu-efsa	ministry	EU	agency	欧洲食品安全局	欧盟食品安全局	2002		
eu-eca	government	EU	agency	欧洲审计院	欧洲审计法院|欧盟审计院	1977		
eu-comp	government	EU	agency	欧盟委员会竞争总司	欧盟竞争总司|欧盟委员会竞争总局	1958		
eu-eppo	government	EU	judiciary	欧洲检察官办公室	欧洲检察院	2017		
eu-eurogroup	government	EU	council	欧元集团	欧元区财长会议	1997		
)",
    // CH Switzerland
    R"(
ch-snb	ministry	CH	central-bank	瑞士国家银行	瑞士央行|?央行	1907		
ch-finma	ministry	CH	agency	瑞士金融市场监管局	瑞士金融市场监督管理局|瑞士金融监管局	2009		
ch-fdfa	ministry	CH	department	瑞士联邦外交部	瑞士外交部	1848		
ch-fc	government	CH	cabinet	瑞士联邦委员会		1848		
)",
    // SE Sweden
    R"(
se-riksbank	ministry	SE	central-bank	瑞典中央银行	瑞典央行|?央行	1668		
)",
    // NO Norway
    R"(
no-norges	ministry	NO	central-bank	挪威中央银行	挪威央行|挪威银行|?央行	1816		
)",
    // AR Argentina
    R"(
ar-bcra	ministry	AR	central-bank	阿根廷中央银行	阿根廷央行|?央行	1935		
ar-mecon	ministry	AR	ministry	阿根廷经济部	?经济部	1958		
ar-mre	ministry	AR	ministry	阿根廷外交部	?外交部	1823		
)",
    // NL Netherlands
    R"(
nl-mfa	ministry	NL	ministry	荷兰外交部	?外交部	1798		
nl-mea	ministry	NL	ministry	荷兰经济事务部	荷兰经济部|荷兰经济事务与气候政策部	1905		
nl-dnb	ministry	NL	central-bank	荷兰中央银行	荷兰央行|?央行|荷兰银行监管局	1814		
)"};

}  // namespace kuang::data

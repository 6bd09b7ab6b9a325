#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Bodies of the People's Republic of China and of the party centre, present and past.
// Source: general knowledge, years from memory where not checked, no list copied; written 2026-11-24.
// Columns (tab-separated): id, label, nation, level, canonical name, aliases (|), since, until, successor id.
// The canonical name is a name to be found too and is not repeated among the aliases. An alias with ? before it is
// also a common word or a generic name and counts only with evidence; an alias of several rows is settled by context.
// Where the canonical name itself is generic it stands among the aliases once more, with the ?.
// Mass organisations (level mass) are here where they rank as ministries; armies, media and associations are not.
inline constexpr rows_of ministries_cn[] = {
    // State Council and its constituent departments
    R"(
cn-state-council	government	CN	council	中华人民共和国国务院	国务院|中央人民政府	1954		
cn-mfa	ministry	CN	constituent	中华人民共和国外交部	外交部	1949		
cn-mod	ministry	CN	constituent	中华人民共和国国防部	国防部	1954		
cn-ndrc	ministry	CN	constituent	中华人民共和国国家发展和改革委员会	国家发展和改革委员会|国家发展改革委|国家发改委|发展改革委|发改委|发展和改革委员会|国家发展与改革委员会	2003		
cn-moe	ministry	CN	constituent	中华人民共和国教育部	教育部|国家教育部	1998		
cn-most	ministry	CN	constituent	中华人民共和国科学技术部	科学技术部|科技部|国家科技部	1998		
cn-miit	ministry	CN	constituent	中华人民共和国工业和信息化部	工业和信息化部|工信部|国家工信部|工业与信息化部|国家工业和信息化部|工业信息化部	2008		
cn-neac	ministry	CN	constituent	中华人民共和国国家民族事务委员会	国家民族事务委员会|国家民委|国家民族委	1978		
cn-mps	ministry	CN	constituent	中华人民共和国公安部	公安部|国家公安部	1949		
cn-mss	ministry	CN	constituent	中华人民共和国国家安全部	国家安全部|国安部	1983		
cn-mca	ministry	CN	constituent	中华人民共和国民政部	民政部|国家民政部	1978		
cn-moj	ministry	CN	constituent	中华人民共和国司法部	司法部|国家司法部	1979		
cn-mof	ministry	CN	constituent	中华人民共和国财政部	财政部|国家财政部	1949		
cn-mohrss	ministry	CN	constituent	中华人民共和国人力资源和社会保障部	人力资源和社会保障部|人力资源社会保障部|人社部|人保部|人力资源与社会保障部|人力资源保障部	2008		
cn-mnr	ministry	CN	constituent	中华人民共和国自然资源部	自然资源部|国家自然资源部	2018		
cn-mee	ministry	CN	constituent	中华人民共和国生态环境部	生态环境部|国家生态环境部	2018		
cn-mohurd	ministry	CN	constituent	中华人民共和国住房和城乡建设部	住房和城乡建设部|住房城乡建设部|住建部|国家住建部|住房与城乡建设部	2008		
cn-mot	ministry	CN	constituent	中华人民共和国交通运输部	交通运输部|交通部|国家交通运输部|交运部	2008		
cn-mwr	ministry	CN	constituent	中华人民共和国水利部	水利部|国家水利部	1949		
cn-mara	ministry	CN	constituent	中华人民共和国农业农村部	农业农村部|国家农业农村部	2018		
cn-mofcom	ministry	CN	constituent	中华人民共和国商务部	商务部|国家商务部	2003		
cn-mct	ministry	CN	constituent	中华人民共和国文化和旅游部	文化和旅游部|文旅部|文化旅游部|文化与旅游部|国家文旅部	2018		
cn-nhc	ministry	CN	constituent	中华人民共和国国家卫生健康委员会	国家卫生健康委员会|国家卫生健康委|国家卫健委|卫健委|卫生健康委|卫生健康委员会	2018		
cn-mva	ministry	CN	constituent	中华人民共和国退役军人事务部	退役军人事务部|退役军人部|国家退役军人事务部	2018		
cn-mem	ministry	CN	constituent	中华人民共和国应急管理部	应急管理部|应急部|国家应急管理部	2018		
cn-pbc	ministry	CN	constituent	中国人民银行	人民银行|央行|人行|中国人行|?中央银行	1948		
cn-cnao	ministry	CN	constituent	中华人民共和国审计署	审计署|国家审计署	1983		
)",
    // Commission, bureaus and offices directly under the State Council
    R"(
cn-sasac	ministry	CN	special	国务院国有资产监督管理委员会	国资委|国务院国资委|国有资产监督管理委员会	2003		
cn-gac	ministry	CN	direct	中华人民共和国海关总署	海关总署|国家海关总署	1949		
cn-sta	ministry	CN	direct	国家税务总局	税务总局|国税总局|国家税总|?税总	1998		
cn-samr	ministry	CN	direct	国家市场监督管理总局	国家市场监管总局|市场监管总局|市场监督管理总局|市监总局|国家市监总局	2018		
cn-nfra	ministry	CN	direct	国家金融监督管理总局	国家金融监管总局|金融监管总局|金监总局|金融监督管理总局	2023		
cn-csrc	ministry	CN	direct	中国证券监督管理委员会	证监会|中国证监会|国家证监会	1992		
cn-nrta	ministry	CN	direct	国家广播电视总局	国家广电总局|广电总局|广播电视总局	2018		
cn-gas	ministry	CN	direct	国家体育总局	体育总局	1998		
cn-ncpb	ministry	CN	direct	国家信访局	?信访局	2000		
cn-nbs	ministry	CN	direct	国家统计局	?统计局	1952		
cn-cnipa	ministry	CN	direct	国家知识产权局	?知识产权局|国知局	1998		
cn-cidca	ministry	CN	direct	国家国际发展合作署	国际发展合作署	2018		
cn-nhsa	ministry	CN	direct	国家医疗保障局	国家医保局|医保局|?医疗保障局	2018		
cn-counsellor	ministry	CN	direct	国务院参事室		1949		
cn-nggoa	ministry	CN	direct	国家机关事务管理局	国管局|国务院机关事务管理局|机关事务管理局	1950		
cn-ovsea	ministry	CN	office	国务院侨务办公室	国务院侨办|国侨办|?侨办|中央统战部侨务办	1978		
cn-hkmao	ministry	CN	office	国务院港澳事务办公室	国务院港澳办|港澳办|中央港澳工作办公室|中央港澳办|国务院港澳事务办|港澳事务办公室	1978		
cn-tao	ministry	CN	office	国务院台湾事务办公室	国务院台办|国台办|?台办|中央台办|中共中央台湾工作办公室|中央台湾工作办公室|国务院台湾事务办	1988		
cn-cac	ministry	CN	office	国家互联网信息办公室	国家网信办|网信办|国家互联网信息办	2011		
cn-scio	ministry	CN	office	国务院新闻办公室	国新办|国务院新闻办	1991		
cn-gosc	ministry	CN	office	国务院办公厅	?国办	1949		
cn-scro	ministry	CN	office	国务院研究室		1988		
)",
    // Institutions
    R"(
cn-cas	ministry	CN	institution	中国科学院	中科院	1949		
cn-cass	ministry	CN	institution	中国社会科学院	?社科院|中国社科院	1977		
cn-cae	ministry	CN	institution	中国工程院	?工程院	1994		
cn-drc	ministry	CN	institution	国务院发展研究中心	国研中心|?发展研究中心	1981		
cn-cma	ministry	CN	institution	中国气象局	国家气象局|?气象局	1949		
cn-nsfc	ministry	CN	institution	国家自然科学基金委员会	自然科学基金委|国家自然科学基金委|?基金委	1986		
cn-ssf	ministry	CN	institution	全国社会保障基金理事会	社保基金理事会|全国社保基金理事会|?社保基金会|全国社保基金会	2000		
)",
    // National bureaus under ministries
    R"(
cn-nao	ministry	CN	national-bureau	国家粮食和物资储备局	国家粮储局|粮食和物资储备局|粮储局	2018		
cn-nea	ministry	CN	national-bureau	国家能源局	能源局	2008		
cn-nda	ministry	CN	national-bureau	国家数据局	?数据局	2023		
cn-sastind	ministry	CN	national-bureau	国家国防科技工业局	国防科工局	2008		
cn-stma	ministry	CN	national-bureau	国家烟草专卖局	烟草专卖局|国家烟草局	1983		
cn-nia	ministry	CN	national-bureau	国家移民管理局	移民管理局|移民局	2018		
cn-nfga	ministry	CN	national-bureau	国家林业和草原局	国家林草局|林草局	2018		
cn-nra	ministry	CN	national-bureau	国家铁路局	国铁局|?铁路局	2013		
cn-caac	ministry	CN	national-bureau	中国民用航空局	民航局|中国民航局|国家民航局	2008		
cn-spb	ministry	CN	national-bureau	国家邮政局	?邮政局	1998		
cn-ncha	ministry	CN	national-bureau	国家文物局	?文物局	1988		
cn-ntcm	ministry	CN	national-bureau	国家中医药管理局	中医药管理局|国家中医药局|国家中管局	1988		
cn-ncdc	ministry	CN	national-bureau	国家疾病预防控制局	国家疾控局|疾控局	2021		
cn-nmsa	ministry	CN	national-bureau	国家矿山安全监察局	国家矿山安监局|矿山安监局	2020		
cn-safe	ministry	CN	national-bureau	国家外汇管理局	外汇局|国家外汇局|外管局|外汇管理局	1979		
cn-nmpa	ministry	CN	national-bureau	国家药品监督管理局	国家药监局|药监局|药品监督管理局	2018		
cn-fra	ministry	CN	national-bureau	国家消防救援局	?消防救援局	2023		
cn-ncs	ministry	CN	national-bureau	国家公务员局	?公务员局|公务员管理局	2018		
cn-nsa	ministry	CN	national-bureau	国家保密局	?保密局	1988		
cn-scma	ministry	CN	national-bureau	国家密码管理局	国家密码局	1990		
cn-saac	ministry	CN	national-bureau	国家档案局	?档案局|中央档案馆	1954		
cn-nacr	ministry	CN	national-bureau	国家宗教事务局	国家宗教局|?宗教事务局|?宗教局	1998		
cn-ncac	ministry	CN	national-bureau	国家版权局	?版权局	1985		
cn-nppa	ministry	CN	national-bureau	国家新闻出版署	新闻出版署	2018		
cn-cfa	ministry	CN	national-bureau	国家电影局	?电影局	2018		
cn-nnsa	ministry	CN	national-bureau	国家核安全局	核安全局	1984		
cn-cnsa	ministry	CN	national-bureau	国家航天局	?航天局	1993		
cn-caea	ministry	CN	national-bureau	国家原子能机构		1999		
cn-soa	ministry	CN	national-bureau	国家海洋局	?海洋局	1964		
cn-nbp	ministry	CN	historic	国家乡村振兴局	乡村振兴局	2021	2023	cn-mara
cn-sac	ministry	CN	national-bureau	国家标准化管理委员会	国家标准委|标准委	2001		
cn-cnca	ministry	CN	national-bureau	国家认证认可监督管理委员会	国家认监委|认监委	2001		
cn-nfsra	ministry	CN	national-bureau	国家反垄断局	反垄断局	2021		
cn-cea	ministry	CN	national-bureau	中国地震局	国家地震局|?地震局	1998		
)",
    // Legislature, advisory body, courts, procurators, supervision
    R"(
cn-npc	government	CN	legislature	全国人民代表大会	全国人大	1954		
cn-npcsc	government	CN	legislature	全国人民代表大会常务委员会	全国人大常委会|?人大常委会	1954		
cn-cppcc	government	CN	advisory	中国人民政治协商会议	全国政协|人民政协	1949		
cn-spc	government	CN	judiciary	最高人民法院	最高法院|最高法|最高院	1949		
cn-spp	government	CN	judiciary	最高人民检察院	最高检|最高检察院|高检院	1949		
cn-nsc	government	CN	supervision	中华人民共和国国家监察委员会	国家监察委员会|国家监委	2018		
)",
    // Party centre
    R"(
cn-ccdi	government	CN	party	中国共产党中央纪律检查委员会	中央纪律检查委员会|中央纪委|中纪委|中共中央纪律检查委员会|中共中央纪委	1978		
cn-cpc	government	CN	party	中国共产党中央委员会	中共中央|党中央|中共中央委员会|中国共产党中央	1921		
cn-politburo	government	CN	party	中国共产党中央政治局	中央政治局|政治局|中共中央政治局	1927		
cn-odcpc	government	CN	party	中国共产党中央委员会组织部	中央组织部|中组部|中共中央组织部	1924		
cn-pdcpc	government	CN	party	中国共产党中央委员会宣传部	中央宣传部|中宣部|中共中央宣传部	1924		
cn-ufwd	government	CN	party	中国共产党中央委员会统一战线工作部	中央统战部|统战部|中共中央统战部	1942		
cn-idcpc	government	CN	party	中国共产党中央委员会对外联络部	中央对外联络部|中联部|中共中央对外联络部	1951		
cn-cplc	government	CN	party	中国共产党中央政法委员会	中央政法委员会|中央政法委|政法委|中共中央政法委员会|中共中央政法委	1990		
cn-gocpc	government	CN	party	中国共产党中央委员会办公厅	中央办公厅|中办|中共中央办公厅	1948		
cn-cpro	government	CN	party	中央政策研究室	中央政研室|中政研|中共中央政策研究室	1981		
cn-cdrc	government	CN	party	中央全面深化改革委员会	中央深改委|深改委	2018		
cn-cfec	government	CN	party	中央财经委员会	中央财经委|?财经委	2018		
cn-cfao	government	CN	party	中央外事工作委员会办公室	中央外办|中央外事办	2018		
cn-cfc	government	CN	party	中央金融委员会	中央金融委	2023		
cn-cfwc	government	CN	party	中央金融工作委员会	中央金融工委|金融工委	2023		
cn-cswd	government	CN	party	中央社会工作部	中央社工部|社工部	2023		
cn-cstc	government	CN	party	中央科技委员会	中央科技委	2023		
cn-cips	government	CN	party	中央机构编制委员会办公室	中央编办|中编办	1991		
cn-cpps	government	CN	party	中共中央党校	中央党校|国家行政学院|中共中央党校（国家行政学院）|中央党校（国家行政学院）	1933		
cn-dfstc	government	CN	historic	中央财经领导小组	中央财经领导小组办公室|中央财办	1989	2018	cn-cfec
cn-cswcom	government	CN	party	中央和国家机关工作委员会	中央和国家机关工委	2018		
)",
    // Military
    R"(
cn-cmc	government	CN	military	中华人民共和国中央军事委员会	中央军事委员会|中央军委|?军委	1982		
cn-ccg	government	CN	military	中国海警局	中国海警|海警局	2013		
cn-cgsd	government	CN	historic	中国人民解放军总参谋部	总参谋部|总参	1950	2016	cn-cmc-jsd
)",
    // Mass organisations of ministry rank
    R"(
cn-acftu	government	CN	mass	中华全国总工会	全国总工会|?全总	1925		
cn-cyl	government	CN	mass	中国共产主义青年团中央委员会	共青团中央|团中央	1922		
cn-acwf	government	CN	mass	中华全国妇女联合会	全国妇联|?妇联	1949		
cn-ccpit	government	CN	mass	中国国际贸易促进委员会	中国贸促会|贸促会	1952		
)",
    // Offices in Hong Kong and Macau
    R"(
cn-hk-lo	ministry	CN	party-office	中央人民政府驻香港特别行政区联络办公室	香港中联办|中联办|中央政府驻港联络办|驻港中联办|中央驻港联络办	2000		
cn-mo-lo	ministry	CN	party-office	中央人民政府驻澳门特别行政区联络办公室	澳门中联办|中联办|中央政府驻澳联络办|驻澳中联办	2000		
)",
    // Earlier bodies
    R"(
cn-h-cbrc	ministry	CN	historic	中国银行业监督管理委员会	银监会|中国银监会	2003	2018	cn-h-cbirc
cn-h-circ	ministry	CN	historic	中国保险监督管理委员会	保监会|中国保监会	1998	2018	cn-h-cbirc
cn-h-cbirc	ministry	CN	historic	中国银行保险监督管理委员会	银保监会|中国银保监会	2018	2023	cn-nfra
cn-h-mii	ministry	CN	historic	中华人民共和国信息产业部	信息产业部|信产部	1998	2008	cn-miit
cn-h-mlr	ministry	CN	historic	中华人民共和国国土资源部	国土资源部|国土部	1998	2018	cn-mnr
cn-h-mep	ministry	CN	historic	中华人民共和国环境保护部	环境保护部|环保部	2008	2018	cn-mee
cn-h-sepa	ministry	CN	historic	国家环境保护总局	国家环保总局|环保总局	1998	2008	cn-h-mep
cn-h-moa	ministry	CN	historic	中华人民共和国农业部	农业部	1949	2018	cn-mara
cn-h-moc	ministry	CN	historic	中华人民共和国文化部	文化部	1949	2018	cn-mct
cn-h-moh	ministry	CN	historic	中华人民共和国卫生部	卫生部	1949	2013	cn-h-nhfpc
cn-h-nhfpc	ministry	CN	historic	中华人民共和国国家卫生和计划生育委员会	国家卫生和计划生育委员会|国家卫生计生委|国家卫计委|卫计委|卫生计生委	2013	2018	cn-nhc
cn-h-nfpc	ministry	CN	historic	中华人民共和国国家人口和计划生育委员会	国家人口和计划生育委员会|国家人口计生委|人口计生委|国家计生委|计生委	2003	2013	cn-h-nhfpc
cn-h-mor	ministry	CN	historic	中华人民共和国铁道部	铁道部	1949	2013	cn-nra
cn-h-mocn	ministry	CN	historic	中华人民共和国建设部	建设部	1988	2008	cn-mohurd
cn-h-mop	ministry	CN	historic	中华人民共和国人事部	?人事部	1988	2008	cn-mohrss
cn-h-moss	ministry	CN	historic	中华人民共和国劳动和社会保障部	劳动和社会保障部|劳动保障部|?社会保障部|劳动与社会保障部	1998	2008	cn-mohrss
cn-h-mol	ministry	CN	historic	中华人民共和国劳动部	劳动部	1949	1998	cn-h-moss
cn-h-mos	ministry	CN	historic	中华人民共和国监察部	监察部	1987	2018	cn-nsc
cn-h-sdpc	ministry	CN	historic	中华人民共和国国家发展计划委员会	国家发展计划委员会|国家计委	1998	2003	cn-ndrc
cn-h-setc	ministry	CN	historic	中华人民共和国国家经济贸易委员会	国家经济贸易委员会|国家经贸委|?经贸委	1993	2003	cn-mofcom
cn-h-moftec	ministry	CN	historic	中华人民共和国对外贸易经济合作部	对外贸易经济合作部|外经贸部	1993	2003	cn-mofcom
cn-h-mpt	ministry	CN	historic	中华人民共和国邮电部	邮电部	1949	1998	cn-h-mii
cn-h-mei	ministry	CN	historic	中华人民共和国电子工业部	电子工业部|?电子部	1982	1998	cn-h-mii
cn-h-sstc	ministry	CN	historic	中华人民共和国国家科学技术委员会	国家科学技术委员会|国家科委	1958	1998	cn-most
cn-h-sec	ministry	CN	historic	中华人民共和国国家教育委员会	国家教育委员会|国家教委	1985	1998	cn-moe
cn-h-costind	ministry	CN	historic	国防科学技术工业委员会	国防科工委	1982	2008	cn-sastind
cn-h-aqsiq	ministry	CN	historic	国家质量监督检验检疫总局	国家质检总局|质检总局	2001	2018	cn-samr
cn-h-qts	ministry	CN	historic	国家质量技术监督局	国家质监局|?质量技术监督局|?质监局|国家质量技监局	1998	2001	cn-h-aqsiq
cn-h-saic	ministry	CN	historic	国家工商行政管理总局	国家工商总局|工商总局	2001	2018	cn-samr
cn-h-cfda	ministry	CN	historic	国家食品药品监督管理总局	国家食药监总局|食药监总局|食药总局	2013	2018	cn-nmpa
cn-h-sfda	ministry	CN	historic	国家食品药品监督管理局	国家食药监局|食药监局|国家食品药监局	2003	2013	cn-h-cfda
cn-h-sarft	ministry	CN	historic	国家广播电影电视总局	广播电影电视总局|国家广电总局|广电总局	1998	2013	cn-h-sapprft
cn-h-sapprft	ministry	CN	historic	国家新闻出版广电总局	新闻出版广电总局|国家新广总局	2013	2018	cn-nrta
cn-h-gapp	ministry	CN	historic	中华人民共和国新闻出版总署	新闻出版总署|国家新闻出版总署	2001	2013	cn-h-sapprft
cn-h-saws	ministry	CN	historic	国家安全生产监督管理总局	国家安监总局|安监总局|国家安全监管总局	2005	2018	cn-mem
cn-h-cnta	ministry	CN	historic	国家旅游局	?旅游局	1982	2018	cn-mct
cn-h-sfa	ministry	CN	historic	国家林业局	?林业局	1998	2018	cn-nfga
cn-h-serc	ministry	CN	historic	国家电力监管委员会	电监会|国家电监会	2003	2013	cn-nea
cn-h-gacaa	ministry	CN	historic	中国民用航空总局	民航总局|中国民航总局	1949	2008	cn-caac
cn-h-sgro	ministry	CN	historic	国家粮食局	?粮食局	2000	2018	cn-nao
cn-h-poor	ministry	CN	historic	国务院扶贫开发领导小组办公室	国务院扶贫办|扶贫办	1993	2021	cn-nbp
cn-h-lao	ministry	CN	historic	国务院法制办公室	国务院法制办	1998	2018	cn-moj
cn-h-fso	ministry	CN	historic	国务院三峡工程建设委员会办公室	三峡办|国务院三峡办	1993	2018	cn-mwr
cn-h-sbdo	ministry	CN	historic	国务院南水北调工程建设委员会办公室	南水北调办|国务院南水北调办	2003	2018	cn-mwr
cn-h-moci	ministry	CN	historic	中华人民共和国国内贸易部	国内贸易部|内贸部	1993	1998	cn-h-setc
cn-h-coal	ministry	CN	historic	国家煤炭工业局	煤炭工业局	1998	2001	cn-h-saws2
cn-h-saws2	ministry	CN	historic	国家煤矿安全监察局	国家煤监局|煤监局	2000	2020	cn-nmsa
cn-h-geo	ministry	CN	historic	中华人民共和国地质矿产部	地质矿产部|地矿部	1982	1998	cn-h-mlr
cn-h-mach	ministry	CN	historic	中华人民共和国机械工业部	机械工业部|?机械部	1982	1998	cn-h-mach98
cn-h-chem	ministry	CN	historic	中华人民共和国化学工业部	化学工业部|化工部	1956	1998	cn-h-chem98
cn-h-metal	ministry	CN	historic	中华人民共和国冶金工业部	冶金工业部|冶金部	1956	1998	cn-h-metal98
cn-h-power	ministry	CN	historic	中华人民共和国电力工业部	电力工业部|?电力部	1955	1998	cn-h-setc
cn-h-forest	ministry	CN	historic	中华人民共和国林业部	?林业部	1949	1998	cn-h-sfa
cn-h-scres	ministry	CN	historic	国家经济体制改革委员会	国家体改委|体改委	1982	1998	cn-h-scrta
cn-h-sfea	ministry	CN	historic	国家外国专家局	国家外专局|外专局	1988	2018	cn-most
cn-h-smap	ministry	CN	historic	国家测绘地理信息局	国家测绘局|测绘局|国家测绘地信局	1982	2018	cn-mnr
)",
    // constituent departments, earlier names
    R"(
cn-h-motc	ministry	CN	historic	中华人民共和国交通部	交通部	1949	2008	cn-mot
cn-h-spc	ministry	CN	historic	中华人民共和国国家计划委员会	国家计划委员会|国家计委	1952	1998	cn-h-sdpc
cn-h-moe49	ministry	CN	historic	中华人民共和国教育部	教育部	1949	1985	cn-h-sec
cn-h-mohe	ministry	CN	historic	中华人民共和国高等教育部	高等教育部|高教部	1952	1966	cn-h-moe49
cn-h-moj49	ministry	CN	historic	中华人民共和国司法部	司法部	1949	1959	cn-moj
cn-h-mos49	ministry	CN	historic	中华人民共和国监察部	监察部	1954	1959	cn-h-mos
cn-h-moi49	ministry	CN	historic	中华人民共和国内务部	?内务部	1949	1969	cn-mca
cn-h-moft	ministry	CN	historic	中华人民共和国对外贸易部	对外贸易部|?外贸部	1952	1982	cn-h-mofert
cn-h-mofert	ministry	CN	historic	中华人民共和国对外经济贸易部	对外经济贸易部|经贸部	1982	1993	cn-h-moftec
cn-h-mofe	ministry	CN	historic	中华人民共和国对外经济联络部	对外经济联络部|外经部	1970	1982	cn-h-mofert
cn-h-commerce	ministry	CN	historic	中华人民共和国商业部	?商业部	1949	1993	cn-h-moci
cn-h-mom	ministry	CN	historic	中华人民共和国物资部	物资部	1988	1993	cn-h-moci
cn-h-light	ministry	CN	historic	中华人民共和国轻工业部	轻工业部|轻工部	1949	1993	cn-h-clic
cn-h-textile	ministry	CN	historic	中华人民共和国纺织工业部	纺织工业部|?纺织部	1949	1993	cn-h-ctc
cn-h-clic	ministry	CN	historic	中国轻工总会	轻工总会	1993	1998	cn-h-light98
cn-h-ctc	ministry	CN	historic	中国纺织总会	纺织总会	1993	1998	cn-h-textile98
cn-h-aero	ministry	CN	historic	中华人民共和国航空航天工业部	航空航天工业部|航空航天部	1988	1993	cn-cnsa
cn-h-aviation	ministry	CN	historic	中华人民共和国航空工业部	航空工业部|第三机械工业部|三机部	1982	1988	cn-h-aero
cn-h-space	ministry	CN	historic	中华人民共和国航天工业部	航天工业部|第七机械工业部|七机部	1982	1988	cn-h-aero
cn-h-nuclear	ministry	CN	historic	中华人民共和国核工业部	核工业部|第二机械工业部|二机部	1982	1988	cn-caea
cn-h-ordnance	ministry	CN	historic	中华人民共和国兵器工业部	兵器工业部|第五机械工业部|五机部	1982	1986	cn-h-smic
cn-h-smic	ministry	CN	historic	国家机械工业委员会	国家机械委	1986	1988	cn-h-mmei
cn-h-mmei	ministry	CN	historic	中华人民共和国机械电子工业部	机械电子工业部|机电部	1988	1993	cn-h-mach
cn-h-oil	ministry	CN	historic	中华人民共和国石油工业部	石油工业部|?石油部	1955	1988	cn-h-moen
cn-h-moen	ministry	CN	historic	中华人民共和国能源部	?能源部	1988	1993	cn-h-power
cn-h-mowre	ministry	CN	historic	中华人民共和国水利电力部	水利电力部|水电部	1958	1988	cn-mwr
cn-h-urcep	ministry	CN	historic	中华人民共和国城乡建设环境保护部	城乡建设环境保护部	1982	1988	cn-h-mocn
cn-h-scc	ministry	CN	historic	国家基本建设委员会	国家建设委员会|国家建委	1954	1982	cn-h-urcep
cn-h-mlp	ministry	CN	historic	中华人民共和国劳动人事部	劳动人事部	1982	1988	cn-h-mol
cn-h-mafa	ministry	CN	historic	中华人民共和国农牧渔业部	农牧渔业部	1982	1988	cn-h-moa
cn-h-maf	ministry	CN	historic	中华人民共和国农林部	农林部	1970	1979	cn-h-moa
cn-h-mlr-n	ministry	CN	historic	中华人民共和国农垦部	农垦部	1956	1982	cn-h-mafa
cn-h-mrft	ministry	CN	historic	中华人民共和国广播电影电视部	广播电影电视部|广电部	1986	1998	cn-h-sarft
cn-h-mrt	ministry	CN	historic	中华人民共和国广播电视部	广播电视部	1982	1986	cn-h-mrft
cn-h-sfpc	ministry	CN	historic	中华人民共和国国家计划生育委员会	国家计划生育委员会|国家计生委|计生委	1981	2003	cn-h-nfpc
cn-h-sec-econ	ministry	CN	historic	中华人民共和国国家经济委员会	国家经济委员会|国家经委	1956	1988	cn-h-spc
cn-h-nspc	ministry	CN	historic	中华人民共和国国家体育运动委员会	国家体育运动委员会|国家体委	1952	1998	cn-gas
cn-h-metal98	ministry	CN	historic	国家冶金工业局	?冶金局	1998	2001	cn-h-setc
cn-h-mach98	ministry	CN	historic	国家机械工业局	?机械局	1998	2001	cn-h-setc
cn-h-chem98	ministry	CN	historic	国家石油和化学工业局	国家石化局	1998	2001	cn-h-setc
cn-h-light98	ministry	CN	historic	国家轻工业局	国家轻工局	1998	2001	cn-h-setc
cn-h-textile98	ministry	CN	historic	国家纺织工业局	国家纺织局	1998	2001	cn-h-setc
cn-h-bmi98	ministry	CN	historic	国家建筑材料工业局	国家建材局	1978	2001	cn-h-setc
cn-h-nonf98	ministry	CN	historic	国家有色金属工业局	国家有色局	1998	2001	cn-h-setc
)",
    // bureaus, earlier names
    R"(
cn-h-sla	ministry	CN	historic	国家土地管理局	国家土地局	1986	1998	cn-h-mlr
cn-h-nepa	ministry	CN	historic	国家环境保护局	国家环保局	1988	1998	cn-h-sepa
cn-h-saic98	ministry	CN	historic	国家工商行政管理局	国家工商局|?工商行政管理局	1982	2001	cn-h-saic
cn-h-ppa	ministry	CN	historic	中华人民共和国新闻出版署	新闻出版署	1987	2001	cn-h-gapp
cn-h-sda	ministry	CN	historic	国家药品监督管理局	国家药监局	1998	2003	cn-h-sfda
cn-h-spa	ministry	CN	historic	国家医药管理局	国家医药局	1978	1998	cn-h-sda
cn-h-sbts	ministry	CN	historic	国家技术监督局	国家技监局	1988	1998	cn-h-qts
cn-h-ciq	ministry	CN	historic	国家出入境检验检疫局	出入境检验检疫局	1998	2001	cn-h-aqsiq
cn-h-ccib	ministry	CN	historic	国家进出口商品检验局	国家商检局	1980	1998	cn-h-ciq
cn-h-stb	ministry	CN	historic	国家税务局	?国税局	1988	1993	cn-sta
cn-h-sasb	ministry	CN	historic	国家国有资产管理局	国家国资局|国有资产管理局	1988	1998	cn-mof
cn-h-spb-price	ministry	CN	historic	国家物价局	?物价局	1982	1994	cn-h-spc
cn-h-saws01	ministry	CN	historic	国家安全生产监督管理局	国家安监局	2001	2005	cn-h-saws
cn-h-nnca	ministry	CN	historic	国家预防腐败局	预防腐败局	2007	2018	cn-nsc
cn-h-scsc	ministry	CN	historic	国务院证券委员会	国务院证券委|?证券委	1992	1998	cn-csrc
cn-h-sez	ministry	CN	historic	国务院经济特区办公室	国务院特区办|特区办	1982	1998	cn-h-sdpc
cn-h-scitw	ministry	CN	historic	国务院信息化工作办公室	国务院信息办|国信办	2001	2008	cn-miit
cn-h-scrta	ministry	CN	historic	国务院经济体制改革办公室	国务院体改办	1998	2003	cn-ndrc
cn-h-west	ministry	CN	historic	国务院西部地区开发领导小组办公室	西部开发办|国务院西部办	2000	2008	cn-ndrc
cn-h-northeast	ministry	CN	historic	国务院振兴东北地区等老工业基地领导小组办公室	国务院东北办|东北办|振兴东北办	2004	2008	cn-ndrc
cn-h-lab	ministry	CN	historic	国务院法制局	?法制局	1988	1998	cn-h-lao
cn-h-anticult	ministry	CN	historic	国务院防范和处理邪教问题办公室	610办公室|国务院防范办	1999	2018	cn-cplc
cn-h-jiufeng	ministry	CN	historic	国务院纠正行业不正之风办公室	国务院纠风办	1990	2013	cn-ccdi
cn-h-gnao	ministry	CN	historic	国务院机关事务管理局	国管局	1950	2013	cn-nggoa
cn-h-ncs08	ministry	CN	historic	国家公务员局	?公务员局	2008	2018	cn-ncs
)",
    // co-ordinating bodies of the State Council
    R"(
cn-wsc	ministry	CN	coordination	国务院安全生产委员会	国务院安委会|国务院安委办|国务院安全生产委员会办公室|?安委会	2001		
cn-sfdh	ministry	CN	coordination	国家防汛抗旱总指挥部	国家防总	1950		
cn-sfdho	ministry	CN	coordination	国家防汛抗旱总指挥部办公室	国家防办	1950		
cn-ncdr	ministry	CN	coordination	国家防灾减灾救灾委员会	国家防减救灾委|国家防减救灾办	2023		
cn-h-ncdr05	ministry	CN	historic	国家减灾委员会	国家减灾委	2005	2023	cn-ncdr
cn-fsc-food	ministry	CN	coordination	国务院食品安全委员会	国务院食安委|国务院食安办|国务院食品安全办	2010		
cn-h-fsdc	ministry	CN	historic	国务院金融稳定发展委员会	国务院金融委|金融委|金稳委	2017	2023	cn-cfc
cn-amc	ministry	CN	coordination	国务院反垄断反不正当竞争委员会	国务院反垄断委员会	2008		
cn-nec	ministry	CN	coordination	国家能源委员会	国家能源委	2010		
cn-h-nelg	ministry	CN	historic	国家能源领导小组	国家能源办|国家能源领导小组办公室	2005	2008	cn-nea
cn-eqrh	ministry	CN	coordination	国务院抗震救灾指挥部		2000		
cn-ffc	ministry	CN	coordination	国家森林草原防灭火指挥部	国家森防指|国家森防办	2018		
cn-h-ffc	ministry	CN	historic	国家森林防火指挥部	国家森防指	2006	2018	cn-ffc
cn-ctc	ministry	CN	coordination	国务院关税税则委员会	税委会|国务院税则委|?关税税则委员会	1987		
cn-nphcc	ministry	CN	coordination	全国爱国卫生运动委员会	全国爱卫会|全国爱卫办|爱卫会	1952		
cn-scad	ministry	CN	coordination	国务院学位委员会	国务院学位办|国务院学位委员会办公室	1980		
cn-nwccw	ministry	CN	coordination	国务院妇女儿童工作委员会	国务院妇儿工委|妇儿工委	1990		
cn-ncdw	ministry	CN	coordination	国务院残疾人工作委员会	国务院残工委	1993		
cn-lgpad	ministry	CN	coordination	国务院扶贫开发领导小组	国务院扶贫领导小组	1993	2021	
cn-migrant	ministry	CN	coordination	国务院农民工工作领导小组	国务院农民工办	2013		
cn-jpcm	ministry	CN	coordination	国务院应对新型冠状病毒肺炎疫情联防联控机制	国务院联防联控机制|?联防联控机制	2020	2023	
cn-tgpcc	ministry	CN	coordination	国务院三峡工程建设委员会	国务院三建委|三峡建委	1993	2018	cn-mwr
cn-snwdc	ministry	CN	coordination	国务院南水北调工程建设委员会	南水北调建委会	2003	2018	cn-mwr
cn-nncc	ministry	CN	coordination	国家禁毒委员会	国家禁毒委|国家禁毒办|国家禁毒委员会办公室	1990		
cn-ngc	ministry	CN	coordination	全国绿化委员会	全国绿委会|全国绿化委|全国绿委办	1982		
cn-nlwc	ministry	CN	coordination	国家语言文字工作委员会	国家语委	1985		
cn-bcdc	ministry	CN	coordination	国家边海防委员会	国家边海防委	1991		
cn-cmil-mob	ministry	CN	coordination	国家国防动员委员会	国家国动委	1994		
cn-swaids	ministry	CN	coordination	国务院防治艾滋病工作委员会	国务院艾防委	2004		
cn-nciplg	ministry	CN	coordination	全国打击侵犯知识产权和制售假冒伪劣商品工作领导小组	全国双打办|全国打假办	2011		
cn-shfw	ministry	CN	coordination	全国扫黄打非工作小组	全国扫黄打非办公室|全国扫黄打非办|全国扫黄打非工作小组办公室	1989		
cn-saohei	ministry	CN	coordination	全国扫黑除恶专项斗争领导小组	全国扫黑办|全国扫黑除恶专项斗争领导小组办公室	2018		
cn-msd	ministry	CN	coordination	国家制造强国建设领导小组	国家制造强国领导小组	2015		
cn-nsi	ministry	CN	coordination	国家科技领导小组	国家科教领导小组	1998	2023	cn-cstc
cn-edusup	ministry	CN	coordination	国务院教育督导委员会	国务院教育督导办|国务院教督办|国务院教育督导委员会办公室	2012		
cn-hanban	ministry	CN	historic	国家汉语国际推广领导小组办公室	国家汉办	1987	2020	
cn-ageing	ministry	CN	coordination	全国老龄工作委员会	全国老龄委|全国老龄办|全国老龄工作委员会办公室	1999		
cn-census	ministry	CN	coordination	国务院全国人口普查领导小组	国务院人口普查办|国务院第七次全国人口普查领导小组办公室	1979		
cn-taxinfo	ministry	CN	coordination	国务院处理非法集资部际联席会议	处非联席会议|处置非法集资部际联席会议	2007		
)",
    // other bodies of the State Council and of ministries
    R"(
cn-cgs	ministry	CN	institution	中国地质调查局	国家地质调查局|中国地调局	1999		
cn-npa-park	ministry	CN	national-bureau	国家公园管理局		2018		
cn-exitentry	ministry	CN	national-bureau	中华人民共和国出入境管理局	?出入境管理局	2018		
cn-msa	ministry	CN	national-bureau	中华人民共和国海事局	中国海事局|交通运输部海事局|?海事局	1998		
cn-crhist	ministry	CN	institution	中央文史研究馆	中央文史馆	1951		
cn-cfla	ministry	CN	institution	中国外文出版发行事业局	中国外文局	1949		
cn-cpad	ministry	CN	institution	国家留学基金管理委员会	国家留学基金委	1996		
cn-neea	ministry	CN	institution	教育部教育考试院	教育部考试中心	1987		
cn-cites	ministry	CN	institution	中华人民共和国濒危物种进出口管理办公室	国家濒管办	1982		
)",
    // legislature, advisory body, courts
    R"(
cn-npc-go	government	CN	legislature	全国人民代表大会常务委员会办公厅	全国人大常委会办公厅	1954		
cn-npc-law	government	CN	legislature	全国人民代表大会宪法和法律委员会	全国人大宪法和法律委员会|宪法和法律委员会	2018		
cn-h-npc-law	government	CN	legislature	全国人民代表大会法律委员会	全国人大法律委员会|全国人大法律委	1983	2018	cn-npc-law
cn-npc-fec	government	CN	legislature	全国人民代表大会财政经济委员会	全国人大财政经济委员会|全国人大财经委	1983		
cn-npc-sj	government	CN	legislature	全国人民代表大会监察和司法委员会	全国人大监察和司法委员会|全国人大监察司法委	2018		
cn-h-npc-ija	government	CN	legislature	全国人民代表大会内务司法委员会	全国人大内务司法委员会|全国人大内司委|?内司委	1988	2018	cn-npc-sj
cn-npc-ecsh	government	CN	legislature	全国人民代表大会教育科学文化卫生委员会	全国人大教育科学文化卫生委员会|全国人大教科文卫委	1983		
cn-npc-fa	government	CN	legislature	全国人民代表大会外事委员会	全国人大外事委员会|全国人大外事委	1983		
cn-npc-oc	government	CN	legislature	全国人民代表大会华侨委员会	全国人大华侨委员会|全国人大华侨委	1983		
cn-npc-erc	government	CN	legislature	全国人民代表大会环境与资源保护委员会	全国人大环境与资源保护委员会|全国人大环资委|全国人大环境资源委	1993		
cn-npc-ara	government	CN	legislature	全国人民代表大会农业与农村委员会	全国人大农业与农村委员会|全国人大农业与农村委|全国人大农委	1998		
cn-npc-sdc	government	CN	legislature	全国人民代表大会社会建设委员会	全国人大社会建设委员会|全国人大社会委	2018		
cn-npc-eac	government	CN	legislature	全国人民代表大会民族委员会	全国人大民族委员会|全国人大民委	1954		
cn-npc-lac	government	CN	legislature	全国人民代表大会常务委员会法制工作委员会	全国人大常委会法制工作委员会|全国人大常委会法工委|全国人大法工委|法制工作委员会|?法工委	1979		
cn-npc-bac	government	CN	legislature	全国人民代表大会常务委员会预算工作委员会	全国人大常委会预算工作委员会|全国人大常委会预算工委|预算工委	1998		
cn-npc-hkbl	government	CN	legislature	全国人民代表大会常务委员会香港特别行政区基本法委员会	全国人大常委会香港基本法委员会|香港基本法委员会|?基本法委员会	1997		
cn-npc-mobl	government	CN	legislature	全国人民代表大会常务委员会澳门特别行政区基本法委员会	全国人大常委会澳门基本法委员会|澳门基本法委员会	1999		
cn-npc-rep	government	CN	legislature	全国人民代表大会常务委员会代表工作委员会	全国人大常委会代表工作委员会|全国人大常委会代工委	2023		
cn-cppcc-nc	government	CN	advisory	中国人民政治协商会议全国委员会	全国政协委员会|政协全国委员会	1949		
cn-cppcc-sc	government	CN	advisory	中国人民政治协商会议全国委员会常务委员会	全国政协常委会	1949		
cn-cppcc-econ	government	CN	advisory	中国人民政治协商会议全国委员会经济委员会	全国政协经济委员会|全国政协经济委	1988		
cn-cppcc-prs	government	CN	advisory	中国人民政治协商会议全国委员会人口资源环境委员会	全国政协人口资源环境委员会|全国政协人资环委	1998		
cn-cppcc-cult	government	CN	advisory	中国人民政治协商会议全国委员会文化文史和学习委员会	全国政协文化文史和学习委员会	2018		
cn-cppcc-sl	government	CN	advisory	中国人民政治协商会议全国委员会社会和法制委员会	全国政协社会和法制委员会|全国政协社法委	1988		
cn-cppcc-hmt	government	CN	advisory	中国人民政治协商会议全国委员会港澳台侨委员会	全国政协港澳台侨委员会	1988		
cn-cppcc-fa	government	CN	advisory	中国人民政治协商会议全国委员会外事委员会	全国政协外事委员会	1988		
cn-cicc	government	CN	judiciary	最高人民法院国际商事法庭	国际商事法庭	2018		
cn-spc-ip	government	CN	judiciary	最高人民法院知识产权法庭	最高法知识产权法庭|最高法院知识产权法庭	2019		
cn-mil-court	government	CN	judiciary	中国人民解放军军事法院	解放军军事法院	1954		
cn-mil-proc	government	CN	judiciary	中国人民解放军军事检察院	解放军军事检察院	1956		
)",
    // party centre
    R"(
cn-psc	government	CN	party	中国共产党中央政治局常务委员会	中央政治局常务委员会|中央政治局常委会|政治局常委会	1927		
cn-secr	government	CN	party	中国共产党中央书记处	中央书记处|中共中央书记处	1934		
cn-cnsc	government	CN	party	中央国家安全委员会	中央国安委|国安委|中共中央国家安全委员会|中央国安办|中央国家安全委员会办公室	2013		
cn-ccac	government	CN	party	中央网络安全和信息化委员会	中央网信委|中央网络安全和信息化委员会办公室|中央网信办	2018		
cn-h-cclg	government	CN	party	中央网络安全和信息化领导小组	中央网信领导小组	2014	2018	cn-ccac
cn-caudit	government	CN	party	中央审计委员会	中央审计委|中央审计办|中央审计委员会办公室	2018		
cn-clawc	government	CN	party	中央全面依法治国委员会	中央依法治国委|中央依法治国办|中央全面依法治国委员会办公室	2018		
cn-cedulg	government	CN	party	中央教育工作领导小组	中央教育工作领导小组秘书组	2018		
cn-crwlg	government	CN	party	中央农村工作领导小组	中央农办|中农办|中央农村工作领导小组办公室	1993		
cn-ccmi	government	CN	party	中央军民融合发展委员会	中央军民融合发展委|中央军民融合办	2017		
cn-cfaw	government	CN	party	中央外事工作委员会	中央外事委|中央外事委员会	2018		
cn-h-cfalg	government	CN	party	中央外事工作领导小组	中央外事领导小组	1981	2018	cn-cfaw
cn-cspi	government	CN	party	中央精神文明建设指导委员会	中央文明委|中央文明办|中央精神文明建设指导委员会办公室	1997		
cn-cinsp	government	CN	party	中央巡视工作领导小组	中央巡视办|中央巡视组|中央巡视工作领导小组办公室	2009		
cn-ccsec	government	CN	party	中央保密委员会	中央保密办|中央保密委	1988		
cn-csecb	government	CN	party	中央警卫局	中共中央办公厅警卫局	1949		
cn-h-czz	government	CN	party	中共中央直属机关工作委员会	中央直属机关工委|中直机关工委|中央直属机关工作委员会	1988	2018	cn-cswcom
cn-h-cgj	government	CN	party	中央国家机关工作委员会	中央国家机关工委	1988	2018	cn-cswcom
cn-cphl	government	CN	party	中央党史和文献研究院	中共中央党史和文献研究院|中央党史文献院|中央党史和文献院	2018		
cn-h-ctb	government	CN	party	中共中央编译局	中央编译局	1953	2018	cn-cphl
cn-h-cphr	government	CN	party	中共中央党史研究室	中央党史研究室	1980	2018	cn-cphl
cn-h-cdr	government	CN	party	中共中央文献研究室	中央文献研究室|中央文献室	1980	2018	cn-cphl
cn-h-cac-adv	government	CN	party	中央顾问委员会	中顾委|中共中央顾问委员会	1982	1992	
cn-h-czw	government	CN	party	中央社会治安综合治理委员会	中央综治委|中央综治办|中央社会管理综合治理委员会	1991	2018	cn-cplc
cn-h-ccw	government	CN	party	中央维护稳定工作领导小组	中央维稳办|中央维稳领导小组	1998	2018	cn-cplc
cn-cxj	government	CN	party	中央新疆工作协调小组	中央新疆办|中央新疆工作协调小组办公室	2000		
cn-cxz	government	CN	party	中央西藏工作协调小组	中央西藏工作协调小组办公室	2003		
cn-ctwlg	government	CN	party	中央对台工作领导小组	中央对台领导小组	1979		
cn-chkmlg	government	CN	party	中央港澳工作领导小组	中央港澳工作协调小组	2003		
cn-creg	government	CN	party	中央区域协调发展领导小组	中央区域协调发展领导小组办公室|中央区域办	2021		
cn-h-cdrlg	government	CN	party	中央全面深化改革领导小组	中央深改组|中央深改小组|深改组	2013	2018	cn-cdrc
cn-cfeo	government	CN	party	中央财经委员会办公室	中央财办|中财办	2018		
cn-cfo	government	CN	party	中央金融委员会办公室	中央金融办	2023		
cn-cdrco	government	CN	party	中央全面深化改革委员会办公室	中央改革办|中央深改办	2018		
cn-cstco	government	CN	party	中央科技委员会办公室	中央科技办	2023		
cn-ciec	government	CN	party	中央机构编制委员会	中央编委	1991		
cn-h-cwtg	government	CN	party	中央文化体制改革和发展工作领导小组	中央文改领导小组|中央文改办	2003		
cn-h-cew-crg	government	CN	party	中央文化革命小组	中央文革小组|中央文革	1966	1969	
cn-cvet	government	CN	party	中央老干部局	中组部老干部局|中央组织部老干部局	1982		
cn-ctal	government	CN	party	中央人才工作领导小组	中央人才工作协调小组	2003		
cn-cparty	government	CN	party	中央党的建设工作领导小组	中央党建工作领导小组|中央党建领导小组	1988		
)",
    // military
    R"(
cn-cmc-party	government	CN	military	中国共产党中央军事委员会	中共中央军委|中共中央军事委员会	1925		
cn-cmc-go	government	CN	military	中央军委办公厅	军委办公厅	1950		
cn-cmc-jsd	government	CN	military	中央军委联合参谋部	军委联合参谋部|军委联参部|?联合参谋部	2016		
cn-cmc-pwd	government	CN	military	中央军委政治工作部	军委政治工作部|军委政工部	2016		
cn-cmc-lsd	government	CN	military	中央军委后勤保障部	军委后勤保障部|军委后保部	2016		
cn-cmc-edd	government	CN	military	中央军委装备发展部	军委装备发展部	2016		
cn-cmc-tad	government	CN	military	中央军委训练管理部	军委训练管理部	2016		
cn-cmc-ndmd	government	CN	military	中央军委国防动员部	军委国防动员部	2016		
cn-cmc-dic	government	CN	military	中央军委纪律检查委员会	军委纪委|军委纪律检查委员会|中央军委纪委	2016		
cn-cmc-plc	government	CN	military	中央军委政法委员会	军委政法委|军委政法委员会|中央军委政法委	2016		
cn-cmc-stc	government	CN	military	中央军委科学技术委员会	军委科技委|军委科学技术委员会|中央军委科技委	2016		
cn-cmc-osp	government	CN	military	中央军委战略规划办公室	军委战略规划办公室|军委规划办	2016		
cn-cmc-oros	government	CN	military	中央军委改革和编制办公室	军委改革和编制办公室|军委改革办	2016		
cn-cmc-oimc	government	CN	military	中央军委国际军事合作办公室	军委国际军事合作办公室|军委国合办	2016		
cn-cmc-audit	government	CN	military	中央军委审计署	军委审计署	2016		
cn-cmc-aoga	government	CN	military	中央军委机关事务管理总局	军委机关事务管理总局	2016		
cn-h-gpd	government	CN	military	中国人民解放军总政治部	总政治部|?总政|解放军总政治部	1950	2016	cn-cmc-pwd
cn-h-gld	government	CN	military	中国人民解放军总后勤部	总后勤部|?总后|解放军总后勤部	1949	2016	cn-cmc-lsd
cn-h-gad	government	CN	military	中国人民解放军总装备部	总装备部|?总装|解放军总装备部	1998	2016	cn-cmc-edd
cn-cmsa	government	CN	military	中国载人航天工程办公室	载人航天工程办公室|载人航天办	1992		
)",
    // offices of the state in Hong Kong and Macau
    R"(
cn-hk-nso	ministry	CN	party-office	中央人民政府驻香港特别行政区维护国家安全公署	驻港国安公署|驻港国家安全公署|香港国安公署|国安公署	2020		
cn-hk-mfa	ministry	CN	party-office	中华人民共和国外交部驻香港特别行政区特派员公署	外交部驻港公署|外交部驻香港公署|外交部驻香港特派员公署|外交部驻港特派员公署	1997		
cn-mo-mfa	ministry	CN	party-office	中华人民共和国外交部驻澳门特别行政区特派员公署	外交部驻澳公署|外交部驻澳门公署|外交部驻澳门特派员公署	1999		
cn-h-hk-xinhua	ministry	CN	party-office	新华通讯社香港分社	新华社香港分社	1947	2000	cn-hk-lo
cn-h-mo-xinhua	ministry	CN	party-office	新华通讯社澳门分社	新华社澳门分社	1987	2000	cn-mo-lo
cn-cdc	government	CN	agency	中国疾病预防控制中心	中国疾控中心|国家疾控中心	2002		
)"};

}  // namespace kuang::data

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Bodies of Hong Kong and Macau, present and past. Each name stands with and without the place before it.
// Source: general knowledge, years from memory where not checked, no list copied; written 2026-11-24.
// Columns (tab-separated): id, label, nation, level, canonical name, aliases (|), since, until, successor id.
// The canonical name is a name to be found too and is not repeated among the aliases. An alias with ? before it is
// also a common word or a generic name and counts only with evidence; an alias of several rows is settled by context.
// Where the canonical name itself is generic it stands among the aliases once more, with the ?.
inline constexpr rows_of ministries_hk_mo[] = {
    // Hong Kong: government, legislature, courts
    R"(
hk-gov	government	HK	government	香港特别行政区政府	香港特区政府|特区政府|港府|香港政府|港英政府|特首办|行政长官办公室	1997		
hk-exco	government	HK	council	香港特别行政区行政会议	?行政会议|香港行政会议|?行会|香港行会	1997		
hk-legco	government	HK	legislature	香港特别行政区立法会	立法会|香港立法会	1997		
hk-legco-fc	government	HK	legislature	香港特别行政区立法会财务委员会	立法会财务委员会|立法会财委会	1997		
hk-h-legco	government	HK	historic	香港立法局	立法局	1843	1997	hk-legco
hk-h-exco	government	HK	historic	香港行政局	?行政局	1843	1997	hk-exco
hk-cfa	government	HK	judiciary	香港终审法院	终审法院|?终院|香港终院	1997		
hk-hc	government	HK	judiciary	香港高等法院	?高等法院|?高院|香港高院	1997		
hk-ca	government	HK	judiciary	香港高等法院上诉法庭	?上诉法庭|香港上诉法庭|高等法院上诉法庭|高院上诉庭|香港高院上诉庭	1997		
hk-cfi	government	HK	judiciary	香港高等法院原讼法庭	原讼法庭|香港原讼法庭|高等法院原讼法庭	1997		
hk-dcourt	government	HK	judiciary	香港区域法院	?区域法院	1953		
hk-lt	government	HK	judiciary	香港土地审裁处	土地审裁处	1974		
hk-jud	government	HK	judiciary	香港司法机构		1997		
hk-h-urbco	government	HK	historic	市政局	?市政局|香港市政局	1935	1999	
hk-h-regco	government	HK	historic	区域市政局	香港区域市政局	1986	1999	
)",
    // Hong Kong: secretaries and policy bureaux
    R"(
hk-cs	ministry	HK	bureau	政务司司长办公室	香港政务司司长办公室|?政务司|香港政务司	1997		
hk-fs	ministry	HK	bureau	财政司司长办公室	香港财政司司长办公室|?财政司|香港财政司	1997		
hk-doj	ministry	HK	bureau	律政司	香港律政司	1997		
hk-csb	ministry	HK	bureau	公务员事务局	香港公务员事务局	1997		
hk-cmab	ministry	HK	bureau	政制及内地事务局	香港政制及内地事务局|政制局|香港政制局|政制及内地局|香港政制及内地局	2007		
hk-cstb	ministry	HK	bureau	文化体育及旅游局	香港文化体育及旅游局|文体旅局|香港文体旅局|文体旅游局|香港文体旅游局	2022		
hk-devb	ministry	HK	bureau	发展局	?发展局|香港发展局	2007		
hk-edb	ministry	HK	bureau	教育局	?教育局|香港教育局	2007		
hk-h-ed	ministry	HK	historic	教育署	香港教育署	1980	2003	hk-edb
hk-eeb	ministry	HK	bureau	环境及生态局	香港环境及生态局|环生局|香港环生局|?环境局|香港环境局	2022		
hk-fstb	ministry	HK	bureau	财经事务及库务局	香港财经事务及库务局|财库局|香港财库局	2002		
hk-hhb	ministry	HK	bureau	医务卫生局	香港医务卫生局|医卫局|香港医卫局	2022		
hk-hyab	ministry	HK	bureau	民政及青年事务局	香港民政及青年事务局|民青局|香港民青局	2022		
hk-housing	ministry	HK	bureau	房屋局	?房屋局|香港房屋局	2022		
hk-itib	ministry	HK	bureau	创新科技及工业局	香港创新科技及工业局|创科局|香港创科局|创科及工业局|香港创科及工业局|?创工局|香港创工局	2022		
hk-lwb	ministry	HK	bureau	劳工及福利局	香港劳工及福利局|劳福局|香港劳福局	2007		
hk-sb	ministry	HK	bureau	保安局	?保安局|香港保安局	1997		
hk-tlb	ministry	HK	bureau	运输及物流局	香港运输及物流局|运物局|香港运物局	2022		
hk-cedb	ministry	HK	bureau	商务及经济发展局	香港商务及经济发展局|商经局|香港商经局	2007		
hk-ppu	ministry	HK	bureau	政策创新与统筹办事处	香港政策创新与统筹办事处|?创新办|香港创新办	2018	2022	
hk-ceppu	ministry	HK	bureau	特首政策组	行政长官政策组	2023		
hk-h-cpu	ministry	HK	historic	中央政策组		1989	2018	hk-ppu
hk-h-fhb	ministry	HK	historic	食物及卫生局	香港食物及卫生局|食卫局|香港食卫局	2007	2022	hk-hhb
hk-h-thb	ministry	HK	historic	运输及房屋局	香港运输及房屋局|运房局|香港运房局	2007	2022	hk-tlb
hk-h-hab	ministry	HK	historic	民政事务局	香港民政事务局|?民政局|香港民政局	1997	2022	hk-hyab
hk-h-enb	ministry	HK	historic	环境局	?环境局|香港环境局	2007	2022	hk-eeb
hk-h-itb	ministry	HK	historic	创新及科技局	香港创新及科技局|创科局|香港创科局	2015	2022	hk-itib
hk-h-hwfb	ministry	HK	historic	卫生福利及食物局	香港卫生福利及食物局|卫福局|香港卫福局	2002	2007	hk-h-fhb
hk-h-hplb	ministry	HK	historic	房屋及规划地政局	香港房屋及规划地政局|房规局|香港房规局	2002	2007	hk-devb
hk-h-etwb	ministry	HK	historic	环境运输及工务局	香港环境运输及工务局|环运局|香港环运局	2002	2007	hk-h-thb
hk-h-edlb	ministry	HK	historic	经济发展及劳工局	香港经济发展及劳工局|经劳局|香港经劳局	2002	2007	hk-cedb
hk-h-citb	ministry	HK	historic	工商及科技局	香港工商及科技局|工商科技局|香港工商科技局	2002	2007	hk-cedb
hk-h-emb	ministry	HK	historic	教育统筹局	香港教育统筹局|教统局|香港教统局	1997	2007	hk-edb
hk-h-cab	ministry	HK	historic	政制事务局	香港政制事务局|政制局|香港政制局	1997	2007	hk-cmab
hk-h-fsb	ministry	HK	historic	财经事务局	香港财经事务局	1997	2002	hk-fstb
hk-h-tb	ministry	HK	historic	库务局	香港库务局	1997	2002	hk-fstb
hk-h-tib	ministry	HK	historic	工商局	?工商局|香港工商局	1997	2002	hk-h-citb
hk-h-wb	ministry	HK	historic	工务局	?工务局|香港工务局	1997	2002	hk-h-etwb
)",
    // Hong Kong: departments
    R"(
hk-aud	ministry	HK	commission	审计署	香港审计署	1844		
hk-icac	ministry	HK	commission	廉政公署	香港廉政公署|廉署|香港廉署	1974		
hk-ombudsman	government	HK	commission	申诉专员公署	香港申诉专员公署|申诉专员|香港申诉专员	1989		
hk-police	government	HK	department	香港警务处	警务处|?警队|香港警队	1844		
hk-ced	government	HK	department	香港海关	?海关|?海关总部|香港海关总部	1909		
hk-fsd	ministry	HK	department	消防处	香港消防处	1868		
hk-csd	ministry	HK	department	惩教署	香港惩教署	1982		
hk-immd	ministry	HK	department	入境事务处	香港入境事务处|入境处|香港入境处	1961		
hk-ird	ministry	HK	department	税务局	?税务局|香港税务局	1947		
hk-censtatd	ministry	HK	department	政府统计处	香港政府统计处|?统计处|香港统计处	1967		
hk-dh	ministry	HK	department	卫生署	香港卫生署	1989		
hk-chp	ministry	HK	department	卫生防护中心	香港卫生防护中心|卫生署卫生防护中心|香港卫生署卫生防护中心	2004		
hk-hko	ministry	HK	department	香港天文台	?天文台	1883		
hk-afcd	ministry	HK	department	渔农自然护理署	香港渔农自然护理署|渔护署|香港渔护署	2000		
hk-h-afd	ministry	HK	historic	渔农处	香港渔农处	1964	1999	hk-afcd
hk-fehd	ministry	HK	department	食物环境卫生署	香港食物环境卫生署|食环署|香港食环署	2000		
hk-cfs	ministry	HK	department	食物安全中心	香港食物安全中心|食安中心|香港食安中心	2006		
hk-epd	ministry	HK	department	环境保护署	香港环境保护署|环保署|香港环保署	1986		
hk-lcsd	ministry	HK	department	康乐及文化事务署	香港康乐及文化事务署|康文署|香港康文署	2000		
hk-hd	ministry	HK	department	房屋署	香港房屋署	1973		
hk-landsd	ministry	HK	department	地政总署	香港地政总署	1993		
hk-pland	ministry	HK	department	规划署	?规划署|香港规划署	1990		
hk-bd	ministry	HK	department	屋宇署	香港屋宇署	1993		
hk-archsd	ministry	HK	department	建筑署	?建筑署|香港建筑署	1986		
hk-cedd	ministry	HK	department	土木工程拓展署	香港土木工程拓展署|土拓署|香港土拓署	2004		
hk-dsd	ministry	HK	department	渠务署	香港渠务署	1989		
hk-wsd	ministry	HK	department	水务署	香港水务署	1982		
hk-emsd	ministry	HK	department	机电工程署	香港机电工程署|机电署|香港机电署	1982		
hk-hyd	ministry	HK	department	路政署	香港路政署	1986		
hk-td	ministry	HK	department	运输署	香港运输署	1968		
hk-mardep	ministry	HK	department	海事处	香港海事处	1947		
hk-cad	ministry	HK	department	民航处	香港民航处	1946		
hk-ld	ministry	HK	department	劳工处	香港劳工处	1946		
hk-swd	ministry	HK	department	社会福利署	香港社会福利署|社署|香港社署	1958		
hk-had	ministry	HK	department	民政事务总署	香港民政事务总署|民政总署|香港民政总署	1982		
hk-isd	ministry	HK	department	政府新闻处	香港政府新闻处|?新闻处|香港新闻处	1946		
hk-ogcio	ministry	HK	historic	政府资讯科技总监办公室	香港政府资讯科技总监办公室|资科办|香港资科办	2004	2024	hk-dpo
hk-dpo	ministry	HK	department	数字政策办公室	香港数字政策办公室|?数字办|香港数字办	2024		
hk-ofca	ministry	HK	department	通讯事务管理局办公室	香港通讯事务管理局办公室|通讯办|香港通讯办	2012		
hk-ca-comm	government	HK	authority	通讯事务管理局	香港通讯事务管理局|?通讯局|香港通讯局	2012		
hk-h-ofta	ministry	HK	historic	电讯管理局	香港电讯管理局|电管局|香港电管局	1993	2012	hk-ofca
hk-cr	ministry	HK	department	公司注册处	香港公司注册处	1993		
hk-lr	ministry	HK	department	土地注册处	香港土地注册处	1993		
hk-oro	ministry	HK	department	破产管理署	香港破产管理署|破管署|香港破管署	1992		
hk-ipd	ministry	HK	department	知识产权署	香港知识产权署	1990		
hk-tid	ministry	HK	department	工业贸易署	香港工业贸易署|工贸署|香港工贸署	2000		
hk-invest	ministry	HK	department	投资推广署	香港投资推广署	2000		
hk-itc	ministry	HK	department	创新科技署	香港创新科技署|创科署|香港创科署	2000		
hk-tc	ministry	HK	department	旅游事务署	香港旅游事务署	1999		
hk-h-tdd	ministry	HK	historic	拓展署	香港拓展署	1986	2004	hk-cedd
hk-rvd	ministry	HK	department	差饷物业估价署	香港差饷物业估价署|差估署|香港差估署	1973		
hk-treasury	ministry	HK	department	库务署	香港库务署	1937		
hk-gld	ministry	HK	department	政府物流服务署	香港政府物流服务署|?物流署|香港物流署	2003		
hk-gpa	ministry	HK	department	政府产业署	香港政府产业署|?产业署|香港产业署	1990		
hk-lad	ministry	HK	department	法律援助署	香港法律援助署|法援署|香港法援署	1970		
hk-reo	ministry	HK	department	选举事务处	香港选举事务处	1994		
hk-eac	government	HK	commission	选举管理委员会	香港选举管理委员会|选管会|香港选管会	1997		
hk-gls	ministry	HK	department	政府化验所	香港政府化验所	1913		
hk-ccd	ministry	HK	department	医疗辅助队	香港医疗辅助队	1950		
hk-cas	ministry	HK	department	民众安全服务队	香港民众安全服务队|民安队|香港民安队	1952		
hk-gfs	ministry	HK	department	政府飞行服务队	香港政府飞行服务队|飞行服务队|香港飞行服务队	1993		
hk-wfsfaa	ministry	HK	department	在职家庭及学生资助事务处	香港在职家庭及学生资助事务处|学资处|香港学资处	2014		
hk-oac	ministry	HK	department	粤港澳大湾区发展办公室	大湾区办	2020		
hk-teco	ministry	HK	department	香港经济贸易文化办事处	经贸办|香港经贸办	2011		
hk-oases	ministry	HK	department	引进重点企业办公室	香港引进重点企业办公室|?引进办|香港引进办	2022		
hk-otd	ministry	HK	department	人才服务办公室	香港人才服务办公室|?人才办|香港人才办	2022		
hk-amo	ministry	HK	department	古物古迹办事处	香港古物古迹办事处|古迹办|香港古迹办	1976		
)",
    // Hong Kong: statutory bodies
    R"(
hk-hkma	ministry	HK	authority	香港金融管理局	金管局|金融管理局|香港金管局	1993		
hk-sfc	government	HK	authority	证券及期货事务监察委员会	香港证券及期货事务监察委员会|证监会|香港证监会|?证监|香港证监	1989		
hk-ia	government	HK	authority	保险业监管局	香港保险业监管局|保监局|香港保监局	2015		
hk-h-oci	ministry	HK	historic	保险业监理处	香港保险业监理处|保监处|香港保监处	1990	2017	hk-ia
hk-afrc	government	HK	authority	会计及财务汇报局	香港会计及财务汇报局|会财局|香港会财局|财务汇报局|香港财务汇报局|财汇局|香港财汇局	2006		
hk-ha	government	HK	authority	医院管理局	香港医院管理局|医管局|香港医管局	1990		
hk-hkha	government	HK	authority	香港房屋委员会	房委会|香港房委会	1973		
hk-ura	government	HK	authority	市区重建局	香港市区重建局|市建局|香港市建局	2001		
hk-aa	government	HK	authority	香港机场管理局	机管局|香港机管局|?机场管理局	1995		
hk-tdc	government	HK	authority	香港贸易发展局	贸发局|香港贸发局	1966		
hk-tb	government	HK	authority	香港旅游发展局	旅发局|香港旅发局	2001		
hk-mpfa	government	HK	authority	强制性公积金计划管理局	香港强制性公积金计划管理局|积金局|香港积金局	1998		
hk-eoc	government	HK	authority	平等机会委员会	香港平等机会委员会|平机会|香港平机会	1996		
hk-pcpd	government	HK	authority	个人资料私隐专员公署	香港个人资料私隐专员公署|私隐专员公署|香港私隐专员公署|私隐公署|香港私隐公署	1996		
hk-cc	government	HK	authority	消费者委员会	香港消费者委员会|消委会|香港消委会	1974		
hk-comp	government	HK	authority	竞争事务委员会	香港竞争事务委员会|竞委会|香港竞委会	2012		
hk-ipcc	government	HK	authority	独立监察警方处理投诉委员会	监警会|香港监警会	2009		
hk-eaa	government	HK	authority	地产代理监管局	香港地产代理监管局|地监局|香港地监局	1997		
hk-hkpc	government	HK	authority	香港生产力促进局	生产力促进局|生产力局|香港生产力局	1967		
hk-hkeaa	government	HK	authority	香港考试及评核局	考评局|香港考评局	1977		
hk-vtc	government	HK	authority	职业训练局	香港职业训练局|职训局|香港职训局	1982		
hk-cic	government	HK	authority	建造业议会	香港建造业议会	2007		
hk-wkcda	government	HK	authority	西九文化区管理局	香港西九文化区管理局|西九管理局|香港西九管理局|西九管局|香港西九管局	2008		
hk-cicsc	government	HK	commission	香港特别行政区维护国家安全委员会	香港国安委|维护国家安全委员会	2020		
hk-nsd	government	HK	department	香港警务处国家安全处	警务处国家安全处|警务处国安处|香港警务处国安处|警方国安处|国安处|香港国安处	2020		
hk-tpb	government	HK	authority	城市规划委员会	香港城市规划委员会|城规会|香港城规会	1939		
hk-ugc	government	HK	authority	大学教育资助委员会	香港大学教育资助委员会|教资会|香港教资会	1965		
hk-sec	government	HK	commission	公务员叙用委员会	香港公务员叙用委员会	1950		
hk-hkjustice	government	HK	commission	法律改革委员会	香港法律改革委员会|法改会|香港法改会	1980		
hk-era	government	HK	authority	雇员再培训局	香港雇员再培训局|再培训局|香港再培训局	1992		
)",
    // Macau
    R"(
mo-gov	government	MO	government	澳门特别行政区政府	澳门特区政府|特区政府|澳府|澳门政府	1999		
mo-exco	government	MO	council	澳门特别行政区行政会	?行政会|澳门行政会	1999		
mo-al	government	MO	legislature	澳门特别行政区立法会	立法会|澳门立法会	1999		
mo-tui	government	MO	judiciary	澳门终审法院	终审法院	1999		
mo-tsi	government	MO	judiciary	澳门中级法院	?中级法院	1999		
mo-tjb	government	MO	judiciary	澳门初级法院	?初级法院	1999		
mo-mp	government	MO	judiciary	澳门检察院	?检察院	1999		
mo-saj	ministry	MO	secretariat	行政法务司	澳门行政法务司|行政法务司司长办公室|澳门行政法务司司长办公室	1999		
mo-sef	ministry	MO	secretariat	经济财政司	澳门经济财政司|经济财政司司长办公室|澳门经济财政司司长办公室	1999		
mo-ss	ministry	MO	secretariat	保安司	?保安司|澳门保安司|保安司司长办公室|澳门保安司司长办公室	1999		
mo-sasc	ministry	MO	secretariat	社会文化司	澳门社会文化司|社会文化司司长办公室|澳门社会文化司司长办公室	1999		
mo-stpw	ministry	MO	secretariat	运输工务司	澳门运输工务司|运输工务司司长办公室|澳门运输工务司司长办公室	1999		
mo-ccac	ministry	MO	commission	澳门廉政公署	廉政公署|廉署|澳门廉署	1999		
mo-ca	ministry	MO	commission	澳门审计署	审计署	1999		
mo-spu	government	MO	department	澳门警察总局	?警察总局	2001		
mo-psp	government	MO	department	澳门治安警察局	治安警察局|治安警局|澳门治安警局|治安警|澳门治安警	1995		
mo-pj	government	MO	department	澳门司法警察局	司法警察局|司警局|澳门司警局	1990		
mo-sa	government	MO	department	澳门海关	?海关	2001		
mo-amcm	ministry	MO	authority	澳门金融管理局	金管局|金融管理局|澳门金管局	1989		
mo-dicj	ministry	MO	department	博彩监察协调局	澳门博彩监察协调局|博监局|澳门博监局	2003		
mo-dsec	ministry	MO	department	统计暨普查局	澳门统计暨普查局|统普局|澳门统普局|?统计局|澳门统计局	1987		
mo-mgto	ministry	MO	department	澳门旅游局	?旅游局	1999		
mo-dsedt	ministry	MO	department	经济及科技发展局	澳门经济及科技发展局|经科局|澳门经科局	2021		
mo-h-dse	ministry	MO	historic	澳门经济局	?经济局	1999	2021	mo-dsedt
mo-dsf	ministry	MO	department	澳门财政局	?财政局	1999		
mo-ssm	ministry	MO	department	澳门卫生局	?卫生局	1999		
mo-dsedj	ministry	MO	department	教育及青年发展局	澳门教育及青年发展局|教青局|澳门教青局	2021		
mo-h-dsej	ministry	MO	historic	教育暨青年局	澳门教育暨青年局|教青局|澳门教青局	1992	2021	mo-dsedj
mo-dsal	ministry	MO	department	澳门劳工事务局	?劳工事务局|?劳工局|澳门劳工局	2004		
mo-dsop	ministry	MO	department	公共建设局	?公共建设局|澳门公共建设局	2022		
mo-dscu	ministry	MO	department	土地及城市建设局	澳门土地及城市建设局|土地城建局|澳门土地城建局	2022		
mo-h-dssopt	ministry	MO	historic	土地工务运输局	澳门土地工务运输局|?工务局|澳门工务局	1999	2022	mo-dscu
mo-dsat	ministry	MO	department	交通事务局	澳门交通事务局|?交通局|澳门交通局	2008		
mo-dsama	ministry	MO	department	海事及水务局	澳门海事及水务局|?海事局|澳门海事局	2013		
mo-dspa	ministry	MO	department	环境保护局	?环境保护局|澳门环境保护局|?环保局|澳门环保局	2009		
mo-smg	ministry	MO	department	地球物理气象局	澳门地球物理气象局|澳门气象局|?气象局	1999		
mo-ih	ministry	MO	department	澳门房屋局	?房屋局	1990		
mo-ias	ministry	MO	department	社会工作局	澳门社会工作局|?社工局|澳门社工局	1999		
mo-icm	ministry	MO	department	澳门文化局	?文化局	1989		
mo-id	ministry	MO	department	澳门体育局	?体育局	2016		
mo-iam	ministry	MO	department	市政署	澳门市政署	2019		
mo-h-iacm	ministry	MO	historic	民政总署	澳门民政总署	2002	2018	mo-iam
mo-safp	ministry	MO	department	行政公职局	澳门行政公职局|公职局|澳门公职局	1999		
mo-dsaj	ministry	MO	department	法务局	?法务局|澳门法务局	1999		
mo-gcs	ministry	MO	department	澳门新闻局	?新闻局	1999		
mo-aacm	ministry	MO	department	澳门民航局	?民航局	1999		
mo-ctt	ministry	MO	department	邮电局	?邮电局|澳门邮电局	2017		
mo-cb	ministry	MO	department	澳门消防局	?消防局	1999		
mo-dsc	ministry	MO	department	惩教管理局	澳门惩教管理局|惩教局|澳门惩教局	2016		
mo-ipim	ministry	MO	department	招商投资促进局	?招商投资促进局|澳门招商投资促进局|招商投促局|澳门招商投促局|?贸易投资促进局|澳门贸易投资促进局|?贸促局|澳门贸促局	1999		
mo-cc-consumer	ministry	MO	department	澳门消费者委员会	消委会|澳门消委会	1990		
mo-dsepdr	ministry	MO	department	政策研究和区域发展局	澳门政策研究和区域发展局|?政研局|澳门政研局	2018		
mo-dsi	ministry	MO	department	身份证明局	澳门身份证明局	1994		
hk-mag-eastern	government	HK	court	东区裁判法院				
hk-mag-kowloon-city	government	HK	court	九龙城裁判法院	九龙城法院			
hk-mag-kwun-tong	government	HK	court	观塘裁判法院	观塘法院			
hk-mag-west-kowloon	government	HK	court	西九龙裁判法院	西九龙法院			
hk-mag-tsuen-wan	government	HK	court	荃湾裁判法院	荃湾法院			
hk-mag-tuen-mun	government	HK	court	屯门裁判法院	屯门法院			
hk-mag-fanling	government	HK	court	粉岭裁判法院	粉岭法院			
hk-mag-sha-tin	government	HK	court	沙田裁判法院	沙田法院			
)"};

}  // namespace kuang::data

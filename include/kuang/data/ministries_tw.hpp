#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Bodies of Taiwan, present and past: presidency, the five yuan, ministries, agencies, courts.
// Source: general knowledge, years from memory where not checked, no list copied; written 2026-11-24.
// Columns (tab-separated): id, label, nation, level, canonical name, aliases (|), since, until, successor id.
// The canonical name is a name to be found too and is not repeated among the aliases. An alias with ? before it is
// also a common word or a generic name and counts only with evidence; an alias of several rows is settled by context.
// Where the canonical name itself is generic it stands among the aliases once more, with the ?.
inline constexpr rows_of ministries_tw[] = {
    // presidency and five yuan
    R"(
tw-op	government	TW	presidency	总统府	中华民国总统府|?府方	1948		
tw-nsc	ministry	TW	presidency	国家安全会议	国安会	1967		
tw-nsb	ministry	TW	bureau	国家安全局	国安局	1955		
tw-ah	ministry	TW	presidency	国史馆		1947		
tw-ac	ministry	TW	institution	中央研究院	中研院	1928		
tw-ey	government	TW	council	行政院	政院	1928		
tw-ly	government	TW	legislature	立法院	立院	1928		
tw-jy	ministry	TW	judiciary	司法院		1928		
tw-ky	ministry	TW	exam	考试院	试院	1928		
tw-cy	ministry	TW	control	监察院	监院	1928		
tw-moe-exam	ministry	TW	exam	考选部		1948		
tw-mocs	ministry	TW	exam	铨叙部		1948		
tw-cspt	ministry	TW	exam	公务人员保障暨培训委员会	保训会	1996		
tw-nao	ministry	TW	control	审计部		1931		
tw-nhrc	ministry	TW	control	国家人权委员会	?人权会	2020		
tw-na	government	TW	historic	国民大会	?国大	1948	2005	tw-ly
)",
    // courts and procurators
    R"(
tw-cc	government	TW	judiciary	宪法法庭	大法官会议|?大法官	2022		
tw-sc	government	TW	judiciary	最高法院		1927		
tw-sac	government	TW	judiciary	最高行政法院		2000		
tw-hc	government	TW	judiciary	台湾高等法院	?高等法院|?高院	1945		
tw-ipcc	government	TW	judiciary	智慧财产及商业法院	智商法院|智慧财产法院	2021		
tw-dc	government	TW	judiciary	惩戒法院	公务员惩戒委员会|公惩会	2020		
tw-spo	government	TW	judiciary	最高检察署	最高检|最高法院检察署	1927		
tw-hpo	government	TW	judiciary	台湾高等检察署	高检署|高等检察署|台湾高等法院检察署	1945		
tw-h-sid	government	TW	historic	最高法院检察署特别侦查组	特侦组	2007	2017	tw-spo
)",
    // committees of the legislature
    R"(
tw-ly-interior	government	TW	legislature	立法院内政委员会	?内政委员会			
tw-ly-fnd	government	TW	legislature	立法院外交及国防委员会	外交及国防委员会|立法院外交国防委员会|外交国防委员会			
tw-ly-econ	government	TW	legislature	立法院经济委员会	?经济委员会			
tw-ly-fin	government	TW	legislature	立法院财政委员会	?财政委员会			
tw-ly-edu	government	TW	legislature	立法院教育及文化委员会	教育及文化委员会|立法院教育文化委员会			
tw-ly-trans	government	TW	legislature	立法院交通委员会	?交通委员会			
tw-ly-jud	government	TW	legislature	立法院司法及法制委员会	司法及法制委员会|立法院司法法制委员会|司法法制委员会			
tw-ly-swe	government	TW	legislature	立法院社会福利及卫生环境委员会	社会福利及卫生环境委员会|卫环委员会|立法院卫环委员会			
tw-ly-proc	government	TW	legislature	立法院程序委员会	?程序委员会			
tw-ly-bc	government	TW	legislature	立法院预算中心				
)",
    // ministries
    R"(
tw-moi	ministry	TW	ministry	内政部		1928		
tw-mofa	ministry	TW	ministry	外交部		1928		
tw-mnd	ministry	TW	ministry	国防部		1946		
tw-mof	ministry	TW	ministry	财政部		1928		
tw-moe	ministry	TW	ministry	教育部		1928		
tw-moj	ministry	TW	ministry	法务部		1980		
tw-moea	ministry	TW	ministry	经济部		1937		
tw-motc	ministry	TW	ministry	交通部		1932		
tw-mol	ministry	TW	ministry	劳动部		2014		
tw-moa	ministry	TW	ministry	农业部		2023		
tw-mohw	ministry	TW	ministry	卫生福利部	卫福部	2013		
tw-moenv	ministry	TW	ministry	环境部		2023		
tw-moc	ministry	TW	ministry	文化部		2012		
tw-moda	ministry	TW	ministry	数位发展部	数发部|?数位部	2022		
tw-mosports	ministry	TW	ministry	运动部		2025		
)",
    // councils and independent bodies
    R"(
tw-ndc	ministry	TW	council	国家发展委员会	国发会|行政院国家发展委员会	2014		
tw-nstc	ministry	TW	council	国家科学及技术委员会	国科会	2022		
tw-mac	ministry	TW	council	大陆委员会	陆委会|行政院大陆委员会|行政院陆委会	1991		
tw-fsc	ministry	TW	council	金融监督管理委员会	金管会|行政院金融监督管理委员会|行政院金管会	2004		
tw-oac	ministry	TW	council	海洋委员会	海委会	2018		
tw-ocac	ministry	TW	council	侨务委员会	侨委会|行政院侨务委员会	1926		
tw-vac	ministry	TW	council	国军退除役官兵辅导委员会	退辅会|辅导会|行政院退辅会|行政院国军退除役官兵辅导委员会	1954		
tw-cip	ministry	TW	council	原住民族委员会	原民会|行政院原住民族委员会|行政院原民会|行政院原住民委员会	1996		
tw-hac	ministry	TW	council	客家委员会	客委会|行政院客家委员会|行政院客委会	2001		
tw-pcc	ministry	TW	council	行政院公共工程委员会	公共工程委员会|?工程会	1995		
tw-dgbas	ministry	TW	agency	行政院主计总处	主计总处|主计处	2012		
tw-dgpa	ministry	TW	agency	行政院人事行政总处	人事行政总处|人事总处	2012		
tw-cbc	ministry	TW	central-bank	中央银行	央行|中华民国中央银行	1924		
tw-npm	ministry	TW	agency	国立故宫博物院	?故宫博物院|台北故宫|?故宫	1965		
tw-ftc	ministry	TW	independent	公平交易委员会	公平会|行政院公平交易委员会|公平交易会	1992		
tw-ncc	ministry	TW	independent	国家通讯传播委员会	通传会|?NCC	2006		
tw-cec	ministry	TW	independent	中央选举委员会	中选会	1980		
tw-ttsb	ministry	TW	independent	国家运输安全调查委员会	运安会	2019		
tw-h-asc	ministry	TW	historic	飞航安全调查委员会	飞安会|行政院飞航安全委员会	1998	2019	tw-ttsb
tw-nusc	ministry	TW	independent	核能安全委员会	核安会	2023		
tw-eyosp	government	TW	office	行政院发言人办公室	?发言人办公室			
tw-eycpc	ministry	TW	office	行政院消费者保护会	消保会	2012		
tw-eycpo	ministry	TW	office	行政院消费者保护处	消保处	2012		
tw-otn	ministry	TW	office	行政院经贸谈判办公室	?经贸办|经贸谈判办公室	2016		
tw-eysti	ministry	TW	office	行政院科技会报办公室	科技会报	2012		
tw-pdpc	ministry	TW	council	个人资料保护委员会	个资会|个资保护委员会|个人资料保护委员会筹备处	2025		
tw-tjc	ministry	TW	historic	促进转型正义委员会	促转会	2018	2022	
tw-ctpa	ministry	TW	council	不当党产处理委员会	党产会|行政院不当党产处理委员会	2016		
tw-cecc	ministry	TW	coordination	中央流行疫情指挥中心	流行疫情指挥中心|?疫情指挥中心	2020	2023	
tw-ceoc	ministry	TW	coordination	中央灾害应变中心	?灾害应变中心			
tw-cdprc	ministry	TW	coordination	中央灾害防救委员会	灾害防救会报|中央灾害防救会报			
)",
    // agencies of the Ministry of the Interior
    R"(
tw-npa	government	TW	bureau	内政部警政署	警政署	1972		
tw-cib	government	TW	bureau	内政部警政署刑事警察局	刑事警察局|?刑事局|警政署刑事局|警政署刑事警察局	1946		
tw-hpb	government	TW	bureau	内政部警政署国道公路警察局	国道公路警察局|国道警察局|?国道警	1970		
tw-apb	government	TW	bureau	内政部警政署航空警察局	航空警察局|航警局	1979		
tw-rpb	government	TW	bureau	内政部警政署铁路警察局	铁路警察局|铁警局	1949		
tw-bao	government	TW	bureau	内政部警政署保安警察第七总队	保七总队			
tw-nfa	ministry	TW	bureau	内政部消防署	消防署	1995		
tw-imm	ministry	TW	bureau	内政部移民署	移民署|入出国及移民署|内政部入出国及移民署	2007		
tw-nlma	ministry	TW	bureau	内政部国土管理署	国土管理署|国土署	2023		
tw-cpa	ministry	TW	historic	内政部营建署	营建署	1981	2023	tw-nlma
tw-npsa	ministry	TW	bureau	内政部国家公园署	国家公园署	2023		
tw-asa	ministry	TW	bureau	内政部役政署	役政署	2000		
tw-nasc	ministry	TW	bureau	内政部空中勤务总队	空中勤务总队|空勤总队	2005		
tw-nlsc	ministry	TW	bureau	内政部国土测绘中心	国土测绘中心	2007		
tw-abri	ministry	TW	bureau	内政部建筑研究所		1995		
)",
    // of foreign affairs, defence, finance
    R"(
tw-boca	ministry	TW	bureau	外交部领事事务局	领事事务局|领务局	1994		
tw-gsh	government	TW	military	国防部参谋本部	参谋本部	1946		
tw-pwb	government	TW	military	国防部政治作战局	政治作战局|政战局	1950		
tw-mib	government	TW	military	国防部军事情报局	军事情报局|军情局	1985		
tw-aodm	ministry	TW	bureau	国防部全民防卫动员署	全民防卫动员署|全动署	2022		
tw-customs	ministry	TW	bureau	财政部关务署	关务署	2013		
tw-h-doc	ministry	TW	historic	财政部关税总局	关税总局	1991	2013	tw-customs
tw-ntb	ministry	TW	bureau	财政部赋税署	赋税署	1968		
tw-nta	ministry	TW	bureau	财政部国库署	国库署	1940		
tw-fnp	ministry	TW	bureau	财政部国有财产署	国有财产署|国产署	2013		
tw-h-fnp	ministry	TW	historic	财政部国有财产局	国有财产局	1960	2013	tw-fnp
tw-ntbt	ministry	TW	bureau	财政部台北国税局	台北国税局			
tw-ntbn	ministry	TW	bureau	财政部北区国税局	北区国税局			
tw-ntbc	ministry	TW	bureau	财政部中区国税局	中区国税局			
tw-ntbs	ministry	TW	bureau	财政部南区国税局	南区国税局			
tw-ntbk	ministry	TW	bureau	财政部高雄国税局	高雄国税局			
tw-kpc	government	TW	customs	财政部关务署台北关	台北关			
tw-kpk	government	TW	customs	财政部关务署基隆关	基隆关			
tw-kpkh	government	TW	customs	财政部关务署高雄关	高雄关			
tw-kptc	government	TW	customs	财政部关务署台中关	台中关			
)",
    // of education, justice
    R"(
tw-k12	ministry	TW	bureau	教育部国民及学前教育署	国民及学前教育署|国教署	2013		
tw-yda	ministry	TW	bureau	教育部青年发展署	青年发展署|?青年署	2013		
tw-h-sa	ministry	TW	historic	教育部体育署	体育署	2013	2025	tw-mosports
tw-mjib	ministry	TW	bureau	法务部调查局	调查局	1949		
tw-mjac	ministry	TW	bureau	法务部廉政署	廉政署	2011		
tw-mjaca	ministry	TW	bureau	法务部矫正署	矫正署	2011		
tw-mjaea	ministry	TW	bureau	法务部行政执行署	行政执行署	2000		
tw-ifm	ministry	TW	bureau	法务部法医研究所	法医研究所|法医所	1998		
)",
    // of economic affairs
    R"(
tw-ib	ministry	TW	bureau	经济部产业发展署	产业发展署|产发署	2023		
tw-idb	ministry	TW	historic	经济部工业局	?工业局	1970	2023	tw-ib
tw-ita	ministry	TW	bureau	经济部国际贸易署	国际贸易署|贸易署	2023		
tw-bft	ministry	TW	historic	经济部国际贸易局	国际贸易局|国贸局|?贸易局	1969	2023	tw-ita
tw-ea	ministry	TW	bureau	经济部能源署	能源署	2023		
tw-boe	ministry	TW	historic	经济部能源局	能源局	2004	2023	tw-ea
tw-tipo	ministry	TW	bureau	经济部智慧财产局	智慧财产局|智财局	1999		
tw-wra	ministry	TW	bureau	经济部水利署	水利署	2002		
tw-bsmi	ministry	TW	bureau	经济部标准检验局	标准检验局|标检局	1999		
tw-smea	ministry	TW	bureau	经济部中小及新创企业署	中小及新创企业署|中小企业署|中企署	2023		
tw-h-smea	ministry	TW	historic	经济部中小企业处	?中小企业处	1981	2023	tw-smea
tw-doc	ministry	TW	bureau	经济部商业发展署	商业发展署|商发署	2023		
tw-h-docs	ministry	TW	historic	经济部商业司	?商业司	1949	2023	tw-doc
tw-bip	ministry	TW	bureau	经济部产业园区管理局	产业园区管理局|园管局	2023		
tw-h-epza	ministry	TW	historic	经济部加工出口区管理处	加工出口区管理处|?加工处	1965	2023	tw-bip
tw-gsmma	ministry	TW	bureau	经济部地质调查及矿业管理中心	地质调查及矿业管理中心|地矿中心	2023		
tw-h-cgs	ministry	TW	historic	经济部中央地质调查所	中央地质调查所|地调所	1978	2023	tw-gsmma
tw-h-bom	ministry	TW	historic	经济部矿务局	?矿务局	1970	2023	tw-gsmma
tw-h-ic	ministry	TW	bureau	经济部投资审议司	投审司|投资审议司	2023		
tw-moeaic	ministry	TW	historic	经济部投资审议委员会	投审会|投资审议委员会	1955	2023	tw-h-ic
tw-snec	ministry	TW	historic	经济部国营事业委员会	国营会|国营事业委员会	1968	2023	
)",
    // of transport
    R"(
tw-cwa	ministry	TW	bureau	交通部中央气象署	中央气象署|气象署	2023		
tw-cwb	ministry	TW	historic	交通部中央气象局	中央气象局|气象局	1971	2023	tw-cwa
tw-tourism	ministry	TW	bureau	交通部观光署	观光署	2023		
tw-tb	ministry	TW	historic	交通部观光局	观光局	1971	2023	tw-tourism
tw-caa	ministry	TW	bureau	交通部民用航空局	民用航空局|民航局	1947		
tw-thb	ministry	TW	bureau	交通部公路局	?公路局	2023		
tw-h-thb	ministry	TW	historic	交通部公路总局	公路总局	2002	2023	tw-thb
tw-fb	ministry	TW	bureau	交通部高速公路局	高速公路局|高公局	2018		
tw-h-fb	ministry	TW	historic	交通部台湾区国道高速公路局	国道高速公路局|台湾区国道高速公路局	1970	2018	tw-fb
tw-rb	ministry	TW	bureau	交通部铁道局	?铁道局	2018		
tw-h-hsr	ministry	TW	historic	交通部高速铁路工程局	高铁局|高速铁路工程局	1997	2018	tw-rb
tw-h-reb	ministry	TW	historic	交通部铁路改建工程局	铁工局|铁路改建工程局	1983	2018	tw-rb
tw-h-tra	ministry	TW	historic	交通部台湾铁路管理局	台湾铁路管理局|台铁局|铁路管理局	1948	2023	
tw-mpb	ministry	TW	bureau	交通部航港局	航港局	2012		
tw-iot	ministry	TW	bureau	交通部运输研究所	运输研究所|运研所	1985		
tw-h-tel	ministry	TW	historic	交通部电信总局	电信总局	1943	2007	tw-ncc
)",
    // of labour, agriculture
    R"(
tw-bli	ministry	TW	bureau	劳动部劳工保险局	劳工保险局|劳保局	1950		
tw-blf	ministry	TW	bureau	劳动部劳动基金运用局	劳动基金运用局|劳金局|?基金运用局	2014		
tw-wda	ministry	TW	bureau	劳动部劳动力发展署	劳动力发展署|劳发署	2014		
tw-osha	ministry	TW	bureau	劳动部职业安全卫生署	职业安全卫生署|职安署	2014		
tw-h-evta	ministry	TW	historic	行政院劳工委员会职业训练局	职业训练局|职训局	1981	2014	tw-wda
tw-afa	ministry	TW	bureau	农业部农粮署	农粮署	2004		
tw-fa	ministry	TW	bureau	农业部渔业署	渔业署	1998		
tw-aphia	ministry	TW	bureau	农业部动植物防疫检疫署	动植物防疫检疫署|防检署	2023		
tw-h-baphiq	ministry	TW	historic	行政院农业委员会动植物防疫检疫局	动植物防疫检疫局|防检局	1998	2023	tw-aphia
tw-facna	ministry	TW	bureau	农业部林业及自然保育署	林业及自然保育署|林业保育署|林保署	2023		
tw-h-fb-forest	ministry	TW	historic	行政院农业委员会林务局	林务局	1945	2023	tw-facna
tw-ardswc	ministry	TW	bureau	农业部农村发展及水土保持署	农村发展及水土保持署|农村水保署	2023		
tw-h-swcb	ministry	TW	historic	行政院农业委员会水土保持局	水土保持局|水保局	1989	2023	tw-ardswc
tw-ia	ministry	TW	bureau	农业部农田水利署	农田水利署|农水署	2020		
tw-bofa	ministry	TW	bureau	农业部农业金融署	农业金融署|农金署	2023		
tw-h-bofa	ministry	TW	historic	行政院农业委员会农业金融局	农业金融局|农金局	2004	2023	tw-bofa
)",
    // of health
    R"(
tw-cdc	ministry	TW	bureau	卫生福利部疾病管制署	疾病管制署|疾管署|卫福部疾病管制署|卫福部疾管署	2013		
tw-h-cdc	ministry	TW	historic	行政院卫生署疾病管制局	疾病管制局|疾管局	1999	2013	tw-cdc
tw-fda	ministry	TW	bureau	卫生福利部食品药物管理署	食品药物管理署|食药署|卫福部食药署|卫福部食品药物管理署	2013		
tw-h-fda	ministry	TW	historic	行政院卫生署食品药物管理局	食品药物管理局|食药局|?食管局	2010	2013	tw-fda
tw-nhi	ministry	TW	bureau	卫生福利部中央健康保险署	中央健康保险署|健保署|卫福部健保署|卫福部中央健康保险署	2013		
tw-h-nhi	ministry	TW	historic	行政院卫生署中央健康保险局	中央健康保险局|健保局	1995	2013	tw-nhi
tw-hpa	ministry	TW	bureau	卫生福利部国民健康署	国民健康署|国健署|卫福部国健署|卫福部国民健康署	2013		
tw-h-hpa	ministry	TW	historic	行政院卫生署国民健康局	国民健康局|国健局	2001	2013	tw-hpa
tw-sfaa	ministry	TW	bureau	卫生福利部社会及家庭署	社会及家庭署|社家署|卫福部社家署	2013		
)",
    // of environment, culture, digital affairs, finance supervision, sea
    R"(
tw-cca-env	ministry	TW	bureau	环境部气候变迁署	气候变迁署|?气候署	2023		
tw-rca	ministry	TW	bureau	环境部资源循环署	资源循环署|?循环署	2023		
tw-cha	ministry	TW	bureau	环境部化学物质管理署	化学物质管理署|?化学署	2023		
tw-ema	ministry	TW	bureau	环境部环境管理署	环境管理署|环管署	2023		
tw-boch	ministry	TW	bureau	文化部文化资产局	文化资产局|文资局	2012		
tw-bamid	ministry	TW	bureau	文化部影视及流行音乐产业局	影视及流行音乐产业局|?影视局	2012		
tw-adi	ministry	TW	bureau	数位发展部数位产业署	数位产业署|数产署|数发部数位产业署|数发部数产署	2022		
tw-acs	ministry	TW	bureau	数位发展部资通安全署	资通安全署|资安署|数发部资安署	2022		
tw-banking	ministry	TW	bureau	金融监督管理委员会银行局	金管会银行局|?银行局	2004		
tw-sfb	ministry	TW	bureau	金融监督管理委员会证券期货局	证券期货局|证期局|金管会证期局|金管会证券期货局	2004		
tw-ib-ins	ministry	TW	bureau	金融监督管理委员会保险局	金管会保险局|?保险局	2004		
tw-feb	ministry	TW	bureau	金融监督管理委员会检查局	金管会检查局|?检查局	2004		
tw-h-sfc	ministry	TW	historic	财政部证券暨期货管理委员会	证期会|证券暨期货管理委员会|证管会	1960	2004	tw-sfb
tw-cga	ministry	TW	bureau	海洋委员会海巡署	海巡署|海委会海巡署	2018		
tw-h-cga	ministry	TW	historic	行政院海岸巡防署	海岸巡防署|行政院海巡署	2000	2018	tw-cga
tw-oca	ministry	TW	bureau	海洋委员会海洋保育署	海洋保育署|海保署	2018		
tw-hsp	ministry	TW	bureau	国家科学及技术委员会新竹科学园区管理局	新竹科学园区管理局|竹科管理局|新竹科学工业园区管理局|科管局	1980		
tw-ctsp	ministry	TW	bureau	国家科学及技术委员会中部科学园区管理局	中部科学园区管理局|中科管理局	2003		
tw-stsp	ministry	TW	bureau	国家科学及技术委员会南部科学园区管理局	南部科学园区管理局|南科管理局	1997		
tw-narm	ministry	TW	bureau	国家发展委员会档案管理局	?档案管理局	2001		
)",
    // earlier bodies
    R"(
tw-coa	ministry	TW	historic	行政院农业委员会	农委会|农业委员会|行政院农委会	1984	2023	tw-moa
tw-cla	ministry	TW	historic	行政院劳工委员会	劳委会|劳工委员会|行政院劳委会	1987	2014	tw-mol
tw-epa	ministry	TW	historic	行政院环境保护署	环保署|环境保护署|行政院环保署	1987	2023	tw-moenv
tw-doh	ministry	TW	historic	行政院卫生署	卫生署	1971	2013	tw-mohw
tw-cepd	ministry	TW	historic	行政院经济建设委员会	经建会|经济建设委员会|行政院经建会	1977	2014	tw-ndc
tw-cca	ministry	TW	historic	行政院文化建设委员会	文建会|文化建设委员会|行政院文建会	1981	2012	tw-moc
tw-nsc59	ministry	TW	historic	行政院国家科学委员会	国科会|国家科学委员会|行政院国科会	1959	2014	tw-most
tw-most	ministry	TW	historic	科技部		2014	2022	tw-nstc
tw-aec	ministry	TW	historic	行政院原子能委员会	原能会|原子能委员会|行政院原能会	1955	2023	tw-nusc
tw-rdec	ministry	TW	historic	行政院研究发展考核委员会	研考会|行政院研考会	1969	2014	tw-ndc
tw-gio	ministry	TW	historic	行政院新闻局	?新闻局	1954	2012	tw-moc
tw-yac	ministry	TW	historic	行政院青年辅导委员会	青辅会|行政院青辅会	1966	2013	tw-yda
tw-sac-sport	ministry	TW	historic	行政院体育委员会	体委会|行政院体委会	1997	2013	tw-h-sa
tw-cpc	ministry	TW	historic	行政院消费者保护委员会	消保会|行政院消保会	1994	2012	tw-eycpc
tw-mtac	ministry	TW	historic	蒙藏委员会		1928	2017	tw-moc
tw-h-dgbas	ministry	TW	historic	行政院主计处	主计处	1931	2012	tw-dgbas
tw-h-cpa	ministry	TW	historic	行政院人事行政局	人事行政局|?人事局	1967	2012	tw-dgpa
tw-h-moj	ministry	TW	historic	司法行政部		1943	1980	tw-moj
tw-h-cus	ministry	TW	historic	行政院美援运用委员会	美援会	1948	1963	tw-h-ciecd
tw-h-ciecd	ministry	TW	historic	行政院国际经济合作发展委员会	经合会	1963	1977	tw-cepd
tw-h-provgov	government	TW	historic	台湾省政府	?省政府|台湾省府|?省府	1947	2018	tw-ndc
tw-h-fpg	government	TW	historic	福建省政府	?福建省政府	1956	2018	tw-ey
tw-h-provasm	government	TW	historic	台湾省议会	?省议会	1959	1998	
tw-h-garrison	government	TW	historic	台湾警备总司令部	警备总部|?警总|台湾警备总部	1958	1992	
tw-sec-h	ministry	TW	historic	财政部证券暨期货管理委员会	财政部证券管理委员会|证券暨期货管理委员会|证期会|证管会|财政部证期会|财政部证管会	1960	2004	tw-fsc
tw-wrpc-h	ministry	TW	historic	经济部水资源统一规划委员会	经济部水资会|水资会	1966	1996	tw-wra
tw-tpe-prosecutors	government	TW	judiciary	台湾台北地方检察署	北检			
tw-nwt-prosecutors	government	TW	judiciary	台湾新北地方检察署	新北检			
tw-sl-prosecutors	government	TW	judiciary	台湾士林地方检察署	士检			
tw-tao-prosecutors	government	TW	judiciary	台湾桃园地方检察署	桃检			
tw-hsz-prosecutors	government	TW	judiciary	台湾新竹地方检察署	竹检			
tw-txg-prosecutors	government	TW	judiciary	台湾台中地方检察署	中检			
tw-cha-prosecutors	government	TW	judiciary	台湾彰化地方检察署	彰检			
tw-tnn-prosecutors	government	TW	judiciary	台湾台南地方检察署	南检			
tw-khh-prosecutors	government	TW	judiciary	台湾高雄地方检察署	雄检			
tw-ctc-prosecutors	government	TW	judiciary	台湾桥头地方检察署	桥检			
tw-pif-prosecutors	government	TW	judiciary	台湾屏东地方检察署	屏检			
tw-hua-prosecutors	government	TW	judiciary	台湾花莲地方检察署	花检			
tw-kee-prosecutors	government	TW	judiciary	台湾基隆地方检察署	基检			
)"};

// Governments of Taiwan's cities and counties. The first name is the one its papers use; without 府 it is the city
// before any of its bodies (北市交通局). Columns as above, then `edge` where that also ends names of the mainland
// (肥东县) and so needs a clear left edge.
inline constexpr rows_of governments_tw[] = {R"(
tw-tpe-gov	government	TW	local	台北市政府	北市府|台北市府			
tw-nwt-gov	government	TW	local	新北市政府	新北市府			
tw-tao-gov	government	TW	local	桃园市政府	桃市府|桃园市府			
tw-txg-gov	government	TW	local	台中市政府	中市府|台中市府			
tw-tnn-gov	government	TW	local	台南市政府	南市府|台南市府			
tw-khh-gov	government	TW	local	高雄市政府	高市府|高雄市府			
tw-kee-gov	government	TW	local	基隆市政府	基市府|基隆市府			
tw-hsz-gov	government	TW	local	新竹市政府	竹市府|新竹市府			
tw-hsq-gov	government	TW	local	新竹县政府	竹县府|新竹县府			
tw-mia-gov	government	TW	local	苗栗县政府	苗县府|苗栗县府			
tw-cha-gov	government	TW	local	彰化县政府	彰县府|彰化县府			
tw-nan-gov	government	TW	local	南投县政府	投县府|南投县府			
tw-yun-gov	government	TW	local	云林县政府	云县府|云林县府			
tw-cyi-gov	government	TW	local	嘉义市政府	嘉市府|嘉义市府			
tw-cyq-gov	government	TW	local	嘉义县政府	嘉县府|嘉义县府			
tw-pif-gov	government	TW	local	屏东县政府	屏县府|屏东县府			
tw-ila-gov	government	TW	local	宜兰县政府	宜县府|宜兰县府			
tw-hua-gov	government	TW	local	花莲县政府	花县府|花莲县府				edge
tw-ttt-gov	government	TW	local	台东县政府	东县府|台东县府				edge
tw-pen-gov	government	TW	local	澎湖县政府	澎县府|澎湖县府			
tw-kin-gov	government	TW	local	金门县政府	金县府|金门县府				edge
tw-lie-gov	government	TW	local	连江县政府	连县府				edge
)"};

}  // namespace kuang::data

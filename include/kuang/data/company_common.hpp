#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Words that are evidence that an alias marked ? in the company tables is a company.
// Source: written for this project, 2026-11-24.
// Columns (tab-separated): text, side: after (right after the alias), before (right before it), near (anywhere
// in the same sentence).
inline constexpr rows_of company_evidence[] = {R"(
公司	after
集团	after
企业	after
厂商	after
股价	after
股票	after
股份	after
股东	after
财报	after
年报	after
季报	after
营收	after
收入	after
净利	after
净利润	after
利润	after
获利	after
盈利	after
业绩	after
毛利率	after
每股盈余	after
亏损	after
市值	after
市占率	after
市场份额	after
汽车	after
轿车	after
车型	after
车主	after
电动车	after
新能源车	after
手机	after
电脑	after
笔电	after
平板	after
电视	after
空调	after
冰箱	after
家电	after
旗下	after
门店	after
专卖店	after
经销商	after
代理商	after
供应商	after
供应链	after
订单	after
产品	after
新品	after
品牌	after
股权	after
股份有限公司	after
有限公司	after
控股	after
子公司	after
分公司	after
母公司	after
总部	after
官网	after
客服	after
用户	after
会员	after
客户	after
门市	after
分店	after
超市	after
便利店	after
超商	after
工厂	after
厂房	after
产能	after
生产线	after
研发	after
研发中心	after
实验室	after
发言人	after
发布	after
发布会	after
宣布	after
推出	after
上市	after
挂牌	after
停牌	after
复牌	after
涨停	after
跌停	after
收盘	after
开盘	after
收购	after
并购	after
入股	after
减持	after
增持	after
融资	after
投资	after
裁员	after
召回	after
起诉	after
破产	after
重组	after
代工	after
出货	after
出货量	after
销量	after
销售	after
销售额	after
董事长	after
董事会	after
董事	after
总裁	after
总经理	after
副总裁	after
执行长	after
首席执行官	after
CEO	after
CFO	after
CTO	after
高管	after
创始人	after
创办人	after
创始	after
员工	after
负责人	after
掌门人	after
大股东	after
专利	after
芯片	after
晶片	after
处理器	after
系统	after
软件	after
软体	after
平台	after
应用	after
保险	after
人寿	after
银行	after
证券	after
基金	after
信托	after
航空	after
航班	after
客机	after
物流	after
快递	after
电信	after
资费	after
套餐	after
网络	after
乳业	after
牛奶	after
食品	after
饮料	after
方便面	after
泡面	after
集团股	after
概念股	after
代言人	after
折扣	after
促销	after
总经销	after
对手	before
竞争对手	before
厂商	before
龙头	before
大厂	before
巨头	before
品牌	before
企业	before
公司	before
集团	before
电商	before
车企	before
车厂	before
车商	before
汽车制造商	before
制造商	before
手机厂	before
手机厂商	before
晶片商	before
芯片商	before
晶圆代工	before
供应商	before
代工厂	before
运营商	before
电信业者	before
电信商	before
航空公司	before
保险公司	before
险企	before
券商	before
银行	before
互联网公司	before
科技公司	before
科技巨头	before
科技股	before
上市公司	before
合作伙伴	before
国产品牌	before
国内品牌	before
国际品牌	before
知名品牌	before
乳企	before
药企	before
房企	before
央企	before
国企	before
民企	before
港商	before
台商	before
美商	before
日商	before
韩商	before
陆企	before
中资	before
外资	before
收购	before
入股	before
并购	before
起诉	before
状告	before
投资	before
供货给	before
加盟	before
任职于	before
就职于	before
购买	before
选购	before
搭载	before
股价	near
市值	near
财报	near
营收	near
上市	near
挂牌	near
涨停	near
跌停	near
港股	near
A股	near
美股	near
台股	near
个股	near
权值股	near
蓝筹股	near
牛股	near
指数	near
成分股	near
董事长	near
总裁	near
CEO	near
执行长	near
创始人	near
创办人	near
智能手机	near
智慧手机	near
笔记本电脑	near
新能源汽车	near
电动汽车	near
新车	near
车市	near
销量	near
出货量	near
市场份额	near
市占率	near
供应链	near
代工	near
晶圆	near
芯片	near
晶片	near
半导体	near
互联网	near
电商	near
科技公司	near
双十一	near
双11	near
融资	near
估值	near
收购	near
并购	near
裁员	near
员工	near
工厂	near
品牌	near
门店	near
用户	near
资费	near
套餐	near
运营商	near
合资	near
IPO	near
招股书	near
华为	near
腾讯	near
三星	near
阿里巴巴	near
京东	near
百度	near
台积电	near
鸿海	near
微软	near
谷歌	near
特斯拉	near
比亚迪	near
丰田	near
本田	near
宝马	near
奥迪	near
持股	near
每股	near
董事会	near
股权	near
外资	near
法人	near
产能	near
交付	near
乘联会	near
车企	near
开盘	near
收盘	near
盘价	near
月盘	near
季盘	near
业者	near
厂商	near
门市	near
财务	near
违约金	near
新机	after
新款	after
主席	after
系列	after
代表	after
洗衣机	after
冷气	after
电锅	after
中期	near
分店	near
减价	near
纯利	near
得标	near
标案	near
得标	after
落败	after
领涨	near
跟涨	near
领跌	near
停牌	near
复牌	near
标价	near
入标	near
截标	near
ST	near
)"};

// Longer strings in which the name of a company is not a mention of it: 平安夜, 高通胀, 奥林匹克 (匹克), 市长和 (长和).
// Source: written for this project, 2026-11-24. Column: text.
inline constexpr rows_of company_stops[] = {
// Common words, products, places that begin like a firm
R"(
百度百科
恒生指数
恒生科技指数
恒生国企指数
恒生中国企业指数
拦路虎
国建六年
日产空调
日产冰箱
日产手机
日产量
日产能
日产原油
日产天然气
中钢协
新街口
国泰民安
阿里地区
阿里山
阿里郎
拳王阿里
斯托克城
暴雪预警
亿光年
广州恒大
江苏苏宁
山东鲁能
北京国安
上海上港
上海申花
天津泰达
河南建业
浙江绿城
辽宁宏运
重庆力帆
长春亚泰
大连实德
四川全兴
广州富力
河北华夏
深圳平安队
上海绿地
北京现代队
大连万达队
沈阳海狮
青岛中能
陕西国力
统一狮
兄弟象
中信兄弟
富邦悍将
乐天桃猿
味全龙
台钢雄鹰
统一7-ELEVEn狮
裕隆恐龙
宏国象
台湾啤酒队
达欣工程队
璞园建筑
富邦勇士
百度网盘
百度地图
百度贴吧
一百度
二百度
两百度
三百度
五百度
几百度
上百度
数百度
百度以上
百度左右
百度高温
平安夜
松下幸之助
平安无事
平安到达
平安抵达
平安返回
平安归来
平安回家
平安回来
平安度过
平安出行
平安幸福
平安建设
平安中国
平安校园
平安城市
平安社区
平安北京
平安县
平安区
平安镇
平安乡
平安路
平安大街
平安里
平安顺利
平安喜乐
平安符
平平安安
报平安
保平安
祈平安
求平安
一路平安
出入平安
人身平安
岁岁平安
平安险
平安京
平安时代
平安落地
平安着陆
平安降落
平安获释
平安脱险
平安生产
平安与否
平安吉祥
平安祥和
苹果园
苹果汁
苹果树
苹果醋
苹果酱
苹果派
苹果核
苹果脸
苹果酸
苹果香
苹果干
苹果产业
苹果种植
苹果产量
苹果产区
苹果价格
苹果期货
苹果皮
苹果肉
苹果花
红苹果
青苹果
烂苹果
大苹果
苹果农
苹果采摘
苹果出口
苹果基地
富士苹果
山东苹果
烟台苹果
洛川苹果
栖霞苹果
陕西苹果
进口苹果
吃苹果
削苹果
苹果绿
大众传媒
大众传播
大众媒介
大众媒体
大众文化
大众化
大众健身
大众体育
大众消费
大众创业
大众运输
大众捷运
大众路线
大众生活
大众娱乐
大众审美
大众旅游
大众科普
大众普遍
大众需求
大众口味
大众视野
大众心理
大众电影
大众音乐
大众文艺
人民大众
劳苦大众
社会大众
普罗大众
广大大众
一般大众
投资大众
消费大众
普通大众
民众大众
大众银行
大众评审
大众认知
大众舆论
大众投票
大众情人
小米粥
小米饭
小米面
小米椒
小米辣
小米加步枪
小米酒
小米种植
小米产业
小米糕
小米杂粮
小米祭
小米收获
小米油
小米步枪
沁州小米
小米黍
统一战线
统一思想
统一部署
统一领导
统一管理
统一规划
统一标准
统一行动
统一认识
统一指挥
统一组织
统一安排
统一口径
统一意志
统一步调
统一市场
统一大市场
统一台湾
统一祖国
统一中国
统一大业
统一货币
统一考试
统一招生
统一采购
统一收费
统一价格
统一发票
统一编号
统一调度
统一配置
统一布置
统一协调
统一着装
统一服装
统一使用
统一发放
统一公布
统一登记
统一规定
统一要求
统一制定
统一纲领
统一教会
统一教
统一进程
统一问题
统一俄罗斯党
统一党
统一党派
统一国家
统一六国
统一性
统一体
统一后
统一前
统一论
国家统一
祖国统一
和平统一
两岸统一
民族统一
完全统一
武力统一
不统一
对立统一
辩证统一
高度统一
相统一
有机统一
团结统一
集中统一
德国统一
朝鲜统一
南北统一
统一集中
统一协议
统一步伐
统一立法
统一监管
统一支付
统一印制
统一筛选
统一分配
统一经营
统一供应
统一处理
长城脚下
万里长城
长城万里
八达岭长城
居庸关长城
慕田峪长城
古长城
明长城
秦长城
长城文化
长城景区
长城保护
长城国家
钢铁长城
绿色长城
长城内外
登长城
爬长城
修长城
游长城
长城饭店
长城站
长城公园
长城沿线
长城遗址
长城烽火
防火长城
长城会
长城一号
长城数字
长城抗战
现代化
现代人
现代社会
现代文明
现代史
现代文学
现代科技
现代科学
现代技术
现代企业
现代农业
现代工业
现代服务业
现代物流
现代艺术
现代舞
现代诗
现代汉语
现代教育
现代生活
现代战争
现代国家
现代都市
现代城市
现代建筑
现代主义
现代性
现代感
现代派
现代医学
现代传播
现代信息
现代产业
现代通信
现代金融
现代交通
现代管理
现代制度
现代版
现代京剧
现代戏
现代女性
现代家庭
现代年轻人
现代海战
现代级
现代五项
现代意义
现代意识
现代公司制
现代军事
现代武器
现代治理
现代流通
现代奥运
现代奥林匹克
现代能源
现代种业
现代传媒
现代音乐
现代中国
现代世界
近现代
后现代
当代现代
近代现代
古代现代
北京现代化
现代装备
现代制造
现代综合
现代美术
现代足球
三星级
三星堆
三星上将
三星将军
三星酒店
三星期
三星村
三星镇
三星乡
福禄寿三星
三星酒家
二三星
三三星
阿里山
阿里地区
阿里尔
阿里扎
阿里亚
阿里奥
阿里桑那
穆罕默德·阿里
拳王阿里
阿里高原
阿里木
阿里斯
阿里夫
阿里埃
沙阿里
萨阿里
马阿里
阿里巴耶夫
阿里耶夫
阿里郎
亚马逊河
亚马逊雨林
亚马逊流域
亚马逊地区
亚马逊盆地
亚马逊森林
亚马逊热带
亚马逊州
亚马逊女战士
民生工程
改善民生
民生问题
民生保障
民生改善
民生领域
民生项目
民生实事
民生福祉
民生发展
民生事业
民生支出
民生建设
民生物资
民生用品
民生必需
民生需求
民生经济
民生服务
民生热线
民生路
民生东路
民生西路
民生权
民生议题
民生诉求
民生凋敝
民生困苦
民生疾苦
民生关切
民生优先
民生主义
民生法案
民生难题
民生大计
民生大事
民生商品
民生社区
民生新闻
民生产业
国计民生
保障民生
关注民生
惠民生
保民生
重民生
促民生
经济民生
社会民生
基本民生
惠及民生
聚焦民生
服务民生
人民生
农民生
居民生
公民生
国民生
市民生
渔民生
难民生
村民生
牧民生
移民生
民生产
民生态
民生命
民生育
民生存
民生意
民生气
民生病
选民生
光明磊落
光明正大
光明前景
光明路
光明新区
光明区
光明大道
光明未来
前途光明
光明与黑暗
光明使者
光明面
正大光明
一片光明
大放光明
光明顶
光明之
光明天使
带来光明
重见光明
走向光明
光明基金
光明行
光明寺
送光明
东风吹
东风化雨
东风导弹
东风西渐
东风压倒
东风快递
东风浩荡
春风东风
欠东风
借东风
东风汽车路
东风路
东风东路
东风西路
东风航天城
东风着陆场
东风村
东风镇
东风渠
东风广场
东风百货
东风31
东风-31
东风41
东风-41
东风21
东风-21
东风17
东风-17
东风26
东风-26
东风5
东风-5
偏东风
西南东风
强东风
东东风
长安街
长安大街
长安大学
长安区
长安城
长安镇
长安路
长安古城
长安俱乐部
东长安
西长安
大唐长安
汉长安
唐长安
古长安
长安十二时辰
长安三万里
长安剑
长安大戏院
长安塔
长安书院
长治长安
)",
// Ordinary speech that ends or begins in a name
R"(
美的人
美的地方
美的风景
美的事
完美的
优美的
精美的
唯美的
甜美的
壮美的
健美的
凄美的
最美的
美美的
华美的
赞美的
媲美的
欧美的
秀美的
丰美的
柔美的
俊美的
绝美的
鲜美的
肥美的
美的追求
美的享受
美的教育
美的历程
美的东西
美的力量
北美的
南美的
拉美的
亲美的
反美的
对美的
赴美的
访美的
在美的
旅美的
留美的
中美的
英美的
日美的
韩美的
审美的
爱美的
臭美的
很美的
更美的
太美的
多美的
真美的
这么美的
那么美的
好美的
理想信念
理想主义
理想状态
理想化
理想型
理想国
理想中
理想的
理想人选
理想生活
理想追求
理想选择
理想抱负
理想教育
理想目标
不理想
不够理想
较理想
很理想
最理想
崇高理想
共同理想
远大理想
人生理想
有理想
革命理想
实现理想
青春理想
理想之
理想与
政治理想
社会理想
联想到
联想起
联想力
联想能力
不禁联想
让人联想
令人联想
容易联想
产生联想
引发联想
浮想联想
自由联想
丰富联想
苏联想
美联想
联想学习
荣耀时刻
荣耀感
荣耀之
荣耀归
荣耀的
荣耀与
王者荣耀
无上荣耀
至高荣耀
荣耀殿堂
国家荣耀
绿地面积
绿地率
绿地公园
绿地建设
公共绿地
公园绿地
城市绿地
小区绿地
大片绿地
绿地系统
绿地广场
绿地申花
盛大开幕
盛大举行
盛大启动
盛大欢迎
盛大庆典
盛大仪式
盛大开业
盛大阅兵
盛大登场
盛大举办
盛大演出
盛大的
盛大节日
盛大聚会
盛大婚礼
盛大活动
规模盛大
场面盛大
隆重盛大
盛大晚会
盛大游行
寒武纪时期
寒武纪大爆发
前寒武纪
寒武纪生命
中兴路
中兴大学
中兴新村
中兴通
少康中兴
中兴之
中兴名臣
中兴号
完美世界里
新世界纪录
新世界秩序
新世界杯
刷新世界
新世界格局
创新世界
打开新世界
新世界观
重新世界
东方新世界
新东方红
最新东方
新希望的
新希望小学
带来新希望
全新希望
新的新希望
小天鹅芭蕾
四小天鹅
平头哥们
太古时代
太古代
友邦国家
友邦元首
邦交友邦
台湾友邦
我友邦
友邦洪都拉斯
友邦巴拉圭
友邦海地
甲骨文字
甲骨文献
甲骨文化
甲骨文研究
甲骨文发现
甲骨文出土
殷墟甲骨文
甲骨文书法
甲骨文中
特斯拉线圈
微特斯拉
奔驰在
奔驰的骏马
奔驰而
纵横奔驰
策马奔驰
奔驰向
疾速奔驰
日产量
日产能
日产值
日产千
日产万
日产原油
日产天然气
日产煤
日产水
日产约
日产达
平均日产
生日产
日产油
日产气
日产口罩
日产出
日产奶
福特总统
福特基金会
福特级
福特号
亨利·福特
哈里森·福特
福特政府
汤姆·福特
杰拉尔德·福特
克劳福特
克拉福特
斯坦福特
班福特
兰福特
本田圭佑
夏普比率
夏普里
高通胀
高通货
高通量
高通过
提高通
最高通
高通关
高通行
高通用
高通讯
高通透
高通道
高通风
默克尔
罗氏家族
雷诺阿
雷诺斯
雷诺数
雷诺兹
布雷诺
格雷诺
黑石头
黑石礁
黑石关
松下问
青松下
老松下
)",
// Characters of two words that look like a firm
R"(
北京东
南京东
东京东
燕京东
京东大鼓
盛京东
汴京东
中华为
才华为
清华为
光华为
精华为
繁华为
豪华为
奢华为
在华为期
升华为
国航天
国航空
国航母
国航运
国航线
国航海
国航道
国航企
国航程
海航行
海航道
海航线
海航母
海航程
沿海航
深海航
远海航
出海航
东航线
东航天
东航道
南航线
南航道
南航程
上航行
上航班
上航线
上航天
上航空
上航母
上航程
山航线
深航道
川航线
人工行
员工行
职工行
施工行
工行业
工行动
工行列
工行政
罢工行
民工行
罢工行动
工行驶
分工行
建行政
兴建行
重建行
筹建行
组建行
新建行
福建行
扩建行
在建行
创建行
中行走
中行驶
中行业
中行动
中行使
中行政
中行进
其中行
途中行
空中行
雨中行
雪中行
风中行
集中行
当中行
程中行
农行业
农行动
支农行
三农行
交行动
交行业
交行政
交行程
外交行
社交行
提交行
移交行
公交行
成交行
性交行
招行政
招行业
其中信
集中信
心中信
手中信
中信息
中信心
中信号
中信任
中信仰
中信徒
中信用
中信访
中信件
中信赖
空中信
集中化
其中化
中化学
中化解
中化为
中化肥
中化妆
中化身
其中建
空中建
手中建
中建立
中建设
中建议
中建成
中建造
中建起
中建筑
中建国
中铁路
中铁矿
中铁人
其中铁
中车站
中车辆
中车主
中车内
中车祸
中车手
其中车
途中车
故中车
中粮食
中粮票
其中粮
中粮油价
其中金
手中金
空中金
中金牌
中金额
中金属
中金融
中金币
中集中
中集合
中集体
中集结
中集会
中集成
其中集
中影响
其中影
空中影
中影像
中影片
中影视
中软件
中软弱
中国电信业
中国移动互联网
中国移动支付
中国移动电话
中国银行业
中国银行间
中国银行家
中国建材业
中国石油进口
中国石油需求
中国石油消费
中国石油工业
中国石油大学
中国石油产
中国建筑业
中国建筑师
中国建筑史
中国建筑学
中国建筑企业
中国建筑文化
中国建筑工人
中国建筑装饰
中国化工产
中国化工行业
中国电子商务
中国电子竞技
中国电子学会
中国电子产
中国电子信息百强
中国船舶工
中国船舶出口
中国民生
中国农业银行业
中国邮政编码
中国卫星发射
中国卫星导航
中国电信市场
中国太平洋
中国网民
中国网络
中国网球
中国网友
中国网站
中国网购
中国网游
中国网红
中国网信
中国网文
中国网速
中国网约
中国网上
中国平安夜
中国烟草业
中国烟草控制
中国长城学会
中国长城文化
中国银河系
个人保
工人保
专人保
老人保
人保护
人保持
人保证
人保障
人保留
人保存
人保密
人保姆
人保健
人保镖
人保险
人保送
美国寿
中国寿星
各国寿
国寿命
国寿险
国寿司
国寿宴
苏联通
妇联通
工商联通
残联通
文联通
作联通
联通过
联通知
联通报
联通道
设施联通
互联通
相联通
联通世界
联通内外
联通中外
联通亚欧
联通起来
贸易联通
市场联通
联通性
联通民心
中国美
美国美
法国美
韩国美
全国美
英国美
德国美
各国美
国美国
国美术
国美女
国美元
国美食
国美丽
国美容
国美军
国美学
国美好
国美欧
外国美
泰国美
国美日
国美韩
国美俄
国美洲
国网络
国网民
国网友
国网球
国网站
国网上
国网购
国网红
国网速
国网信
国网约
国网军
全国网
美国网
我国网
英国网
法国网
韩国网
外国网
德国网
各国网
南网络
南网友
南网民
海南网
云南网
湖南网
河南网
东南网
济南网
越南网
西南网
赣南网
中华能
才华能
清华能
华能够
华能否
在华能
对华能
华能力
清华电
华电影
华电视
华电脑
华电话
华电商
在华电
对华电
华电动
年华电
金融创新
金融创造
融创新
融创业
上海信
沿海信
海信息
海信号
海信用
海信访
上海思
海思想
四海思
海思维
海思考
深海思
网易用
网易于
网易受
上网易
联网易
贸易车
交易车
容易车
新浪潮
新浪漫
新浪费
创新浪
美团结
美团体
访美团
赴美团
欧美团
旅美团
北美团
美团队
美团圆
美团员
人格力
价格力
性格力
风格力
资格力
格力量
格力争
格力求
格力度
品格力
万科技
万科研
万科学
万科普
万科目
确保利
保利润
保利率
保利益
担保利
环保利
社保利
医保利
保利息
万达到
亿万达
百万达
千万达
十万达
数万达
万达成
万达标
万达广场
永恒大
恒大力
恒大地
修复星
恢复星
复星球
复星辰
伊利诺
伊利亚
伊利沙白
伊利莎白
伊利里
伊利扎
伊利切
伊利汗
伊利湖
丹伊利
伊利特
外汇源
银联盟
健康佳
小康佳
安康佳
奥林匹克
扩大疆
大疆域
快手续
快手脚
快手段
豆瓣酱
豆瓣鲫鱼
郫县豆瓣
豆瓣菜
长影响
增长影响
成长影响
市长影响
长影视
海底捞月
海底捞针
海底捞起
海底捞上
徐工程师
徐工作
福建行政
陆金所有
重钢筋
多重钢
东软弱
东软实力
南北车
东北车
湖北车
河北车
华北车
北车站
北车道
北车主
北车辆
南车站
南车道
南车主
东南车
湖南车
海南车
云南车
一汽车
第一汽车站
海上汽
上汽车
上汽油
马上汽
路上汽
市场上汽
世界上汽
北汽车
南北汽
河北汽
湖北汽
华北汽
推广汽
广汽车
广汽油
滑华润
华润滑
部长和
市长和
校长和
局长和
院长和
会长和
省长和
县长和
区长和
镇长和
村长和
厂长和
社长和
队长和
董事长和
行长和
处长和
科长和
所长和
署长和
秘书长和
议长和
酋长和
船长和
家长和
班长和
团长和
师长和
军长和
司长和
厅长和
州长和
台长和
馆长和
站长和
组长和
增长和
成长和
生长和
延长和
特长和
擅长和
身长和
全长和
长和平
长和谐
长和解
长和发展
漫长和
首长和
机长和
路长和
乡长和
店长和
主任委员长和
委员长和
总长和
参谋长和
检察长和
庭长和
理事长和
次长和
关长和
学长和
长和宽
长和短
其中油
中油价
中油田
中油气
中油品
中油料
中油烟
中油墨
中油画
集中油
其中钢
中钢铁
中钢材
中钢筋
中钢琴
中钢产
平台化
舞台化
台化妆
平台电
电台电
后台电
台电脑
台电视
台电动
台电话
台电梯
台电机
台电子
台电影
台电车
台电风扇
台电商
台电器
台电热
两台电
一台电
多台电
首台电
台电站
台电力机车
前台半
一台半
两台半
台半导体
台水泵
一台水
台水轮
两台水
台船用
台铁路
台泥石流
台视频
平台视
电台视
两台视
中视为
中视频
中视察
其中视
眼中视
集中视
空中视
中视觉
人民视
居民视
农民视
市民视
网民视
国民视
民视为
民视频
民视角
民视线
民视察
中华视
华视为
华视频
华视角
华视界
第一银行业
二一银行
台银行
华银行
土银行
网上银行
海上银
线上银
上银行
手上银
上银联
上银币
上银幕
上银色
台湾大学
台湾大陆
台湾大选
台湾大部
台湾大多
台湾大型
台湾大学生
台湾大使
台湾大小
台湾大规模
台湾大地震
台湾大众
台湾大胃
台湾大甲
台湾大战
台湾大概
台湾大量
台湾大会
台湾大师
台湾大罢免
第一金牌
第一金属
第一金融
开发金额
开发金融
开发金矿
东南亚科
南亚科学
南亚各国
南亚地区
南亚国家
南亚次大陆
南亚大陆
南亚裔
东南亚
南亚东南亚
南亚部队
南亚地震
南亚海啸
南亚三国
南亚区域
南亚问题
南亚人
南亚局势
中国巨
全国巨
国巨大
国巨额
国巨头
国巨人
国巨星
国巨变
各国巨
关联电
互联电
苏联电
并联电
串联电
物联电
联电话
联电视
联电影
联电脑
联电网
联电力
全联邦
全联盟
安全联
完全联
网家庭
互联网家
可成为
可成功
可成长
可成交
可成就
可成立
即可成
不可成
就可成
便可成
才可成
也可成
还可成
皆可成
努力成
力成为
力成功
力成果
能力成
权力成
实力成
动力成
力成本
全力成
势力成
国家登
大家登
专家登
家登记
家登陆
家登山
家登台
家登上
亲家登
家登报
稳健策
稳健策略
城巴士
东城巴
创科技
创科学
首创科
开创科
独创科
永恒基
文新地
创新地
最新地
崭新地
重新地
全新地
新地标
新地区
新地图
新地方
新地铁
新地点
新地位
新地平
新地球
新地址
新地产
新地块
新地王
新地缘
其中电
集中电
空中电
中电视
中电影
中电话
中电子
中电脑
中电力
中电动
中电池
中电网
当中电
全家人
全家福
全家老
全家搬
全家都
全家的
全家一起
全家团
全家出
全家总动员
全家三口
全家五口
全家旅游
全家人口
他全家
她全家
我全家
其全家
保全家
国全家
安全家
杀全家
救全家
大同小异
大同市
大同江
大同区
大同县
世界大同
天下大同
大同世界
大同学
大同社会
大同大学
大同团结
大同路
广大同
重大同
最大同
太大同
扩大同
大同时
大同意
大同步
大同情
大同胞
大同伙
意大同
较大同
惠普通
惠普及
实惠普
最惠普
普惠普
最佳能
佳能源
佳能力
佳能见度
今日立
日立即
日立案
日立法
日立春
日立秋
日立夏
日立冬
生日立
节日立
次日立
当日立
日立场
日立刻
日立下
今日航
日航班
日航行
日航天
日航空
日航线
日航母
日航程
每日航
次日航
今日经
近日经
昨日经
日经过
日经济
日经历
日经由
日经225
日经指数
日经贸
日经营
日经济新闻
日经批准
日经股
当日经
次日经
每日经
节日经
生日经
婚礼来
典礼来
送礼来
仪式礼来
失礼来
敬礼来
行礼来
厚礼来
礼来了
礼来到
礼来临
到达能
传达能
表达能
发达能
抵达能
达能力
达能否
达能够
物美价廉
玛氏族
承诺华
标普500
标普五百
标普指数
标准普尔500
标准普尔指数
穆迪斯
证明报
说明报
声明报
明报告
明报复
明报道
明报导
明报名
申明报
阐明报
表明报
联合报告
联合报道
联合报导
联合报警
联合报名
联合报价
联合报送
中央社会
中央社区
中央社保
中央视察
中央视频
共同社会
共同社区
共同社群
中东社会
时事社会
完成报
达成报
成报告
成报道
成报复
成报名
成报价
成报废
天晴报
高端传媒
终端传媒
大众新闻
观众新闻
公众新闻
民众新闻
群众新闻
三立方
立三立
央广场
中央广场
环球网络
环球网红
大公报告
东网络
东网站
东网友
山东网
广东网
东网民
房东网
股东网
海东网
红网红
网红网
完成飞
建成飞
成飞行
成飞机
变成飞
造成飞
成飞翔
成飞速
西飞行
西飞机
向西飞
重新飞
新飞机
新飞行
新飞跃
新飞船
哈飞行
华新科学
华夏新
宁夏新
空中天
其中天
中天然
中天文
中天空
中天气
中天下
中天地
其中广
心中广
中广告
中广泛
中广大
中广东
中广播
中广为
空中广
其中通
空中通
中通过
中通常
中通知
中通讯
中通道
中通用
集中通
招商局长
市招商局
县招商局
区招商局
省招商局
响当当
叮当当
相当当
当当地
当当事
当当年
滴滴答
滴滴涕
点点滴滴
水滴滴
血滴滴
娇滴滴
一滴滴
快的速度
最快的
更快的
很快的
较快的
飞快的
快快的
愉快的
欢快的
轻快的
痛快的
凉快的
尽快的
快的增长
快的发展
加快的
明快的
爽快的
勤快的
畅快的
多字节
字节码
个字节
字节数
微博客
发微博
微博账号
微博上
微博用户
官方微博
个人微博
微博热搜
微博评论
实名微博
微博平台
认证微博
开微博
微博认证
政务微博
微博发布厅
去哪儿了
去哪儿玩
去哪儿吃
你去哪儿
要去哪儿
爸爸去哪儿
想去哪儿
该去哪儿
菜鸟级
菜鸟们
菜鸟球员
职场菜鸟
菜鸟赛季
菜鸟教练
金山区
金山银山
金山县
金山岭
金山寺
金山乡
金山卫
金山镇
金山路
旧金山
阿尔金山
紫金山
钟金山
金山屯
南金山
新金山
银山金山
金山桥
金山角
吉利数字
吉利话
大吉利
吉利的
不吉利
吉利丁
图个吉利
讨吉利
吉利服
长虹饮涧
气贯长虹
长虹桥
势如长虹
白色长虹
绿城杯
绿城足球
龙湖区
龙湖镇
龙湖公园
九龙湖
青龙湖
华晨宇
华晨光
金晨华晨
旺旺仙贝
兴旺旺
人旺旺
宝成铁路
宝成线
珠宝成
元宝成
太保乡
太保市
少保太保
十三太保
太保太傅
百事通
百事待兴
百事可做
百事哀
诸事百事
维维百事
一日百事
国泰民安
国泰路
泰国泰
国泰电影院
国泰大戏院
国泰剧院
新闻周刊记者
独立报告
独立报道
独立报警
独立报名
世界报告
世界报道
卫报国
保卫报
回声报告
图片报道
图片报导
时代周刊文
恒大队
恒大主场
恒大球迷
恒大俱乐部
恒大足校
富力队
富力切
财富力
财富力量
丰富力
丰富力度
绿城队
力帆队
苏宁队
味全龙
统一狮
中信兄弟
中信兄弟象
乐天桃猿
乐天巨人
)",
// Characters of two words that look like a firm (more)
R"(
乐天女孩
三星狮
起亚虎
LG双子
软银鹰
养乐多燕子
欧力士野牛
丰田中心
丰田杯
百事中心
奔驰中心
梅赛德斯奔驰文化中心
东亚银行杯
怡宝杯
凯迪拉克中心
宝马会
万事达中心
雷克萨斯杯
汇丰杯
渣打马拉松
沃尔沃公开赛
宝马大师赛
宝马公开赛
大众公开赛
标致赛
海尔曼
海尔格
沙海尔
米海尔
苏海尔
海尔森
艾米海尔
来华为期
访华为期
过程中行为
其中行为
性交行为
活动中行为
银联合体
中银联手
农银联手
工银联手
统一票
统一航空
大同煤炭
新航天
新航母
新航线
新航班
新航站
新航程
新航道
新航空兵
新航空母舰
美航天
美航母
美航线
美航班
美航站
美航程
美航道
美航空兵
美航空母舰
英航天
英航母
英航线
英航班
英航站
英航程
英航道
英航空兵
英航空母舰
法航天
法航母
法航线
法航班
法航站
法航程
法航道
法航空兵
法航空母舰
德航天
德航母
德航线
德航班
德航站
德航程
德航道
德航空兵
德航空母舰
俄航天
俄航母
俄航线
俄航班
俄航站
俄航程
俄航道
俄航空兵
俄航空母舰
印航天
印航母
印航线
印航班
印航站
印航程
印航道
印航空兵
印航空母舰
泰航天
泰航母
泰航线
泰航班
泰航站
泰航程
泰航道
泰航空兵
泰航空母舰
越航天
越航母
越航线
越航班
越航站
越航程
越航道
越航空兵
越航空母舰
菲航天
菲航母
菲航线
菲航班
菲航站
菲航程
菲航道
菲航空兵
菲航空母舰
亚航天
亚航母
亚航线
亚航班
亚航站
亚航程
亚航道
亚航空兵
亚航空母舰
意航天
意航母
意航线
意航班
意航站
意航程
意航道
意航空兵
意航空母舰
奥航天
奥航母
奥航线
奥航班
奥航站
奥航程
奥航道
奥航空兵
奥航空母舰
澳航天
澳航母
澳航线
澳航班
澳航站
澳航程
澳航道
澳航空兵
澳航空母舰
土航天
土航母
土航线
土航班
土航站
土航程
土航道
土航空兵
土航空母舰
芬航天
芬航母
芬航线
芬航班
芬航站
芬航程
芬航道
芬航空兵
芬航空母舰
加航天
加航母
加航线
加航班
加航站
加航程
加航道
加航空兵
加航空母舰
荷航天
荷航母
荷航线
荷航班
荷航站
荷航程
荷航道
荷航空兵
荷航空母舰
瑞航天
瑞航母
瑞航线
瑞航班
瑞航站
瑞航程
瑞航道
瑞航空兵
瑞航空母舰
马航天
马航母
马航线
马航班
马航站
马航程
马航道
马航空兵
马航空母舰
狮航天
狮航母
狮航线
狮航班
狮航站
狮航程
狮航道
狮航空兵
狮航空母舰
鹰航天
鹰航母
鹰航线
鹰航班
鹰航站
鹰航程
鹰航道
鹰航空兵
鹰航空母舰
虎航天
虎航母
虎航线
虎航班
虎航站
虎航程
虎航道
虎航空兵
虎航空母舰
新航空
亚航空
东南亚航
三亚航
新航向
新航季
乌兹别克
乌孜别克
别克斯坦
京九铁路
娇生惯养
珠光宝气
年富力强
指南车
迅雷不及掩耳
迅雷之势
茅台酒
达鲁花赤
和硕特
增长实
成长实
长实现
长实施
长实行
长实力
长实际
长实体
市长实
延长实
脸谱化
京剧脸谱
重九铁路
捅马蜂窝
得太重
不太重
负担太重
太重要
太重视
很别克
起亚洲
起亚太
起亚非
一起亚
美光明
美光彩
美光滑
精美光
强生产
强生态
强生活
强生命
强生物
加强生
增强生
坚强生
对方太
地方太
方太多
方太大
方太空
双方太
官方太
一银行
某一银行
和黄金
和黄河
和黄山
和黄色
达美国
达美洲
达美军
达美元
达美欧
到达美
处理光
管理光
理光伏
独立白
建立白
设立白
成立白
立白皮书
娱乐高
快乐高
音乐高
乐高峰
乐高潮
欢乐高
部分众
十分众
分众多
分众筹
社会主义美
主义美
宝能够
宝能否
支付宝能
余额宝能
联网通
官网通
网通过
网通知
网通道
网通报
电网通
网通讯
路网通
全网通
永远传
远传承
远传播
远传递
铁通车
铁通行
铁通过
高铁通
地铁通
铁通道
使用友
用友好
用友谊
武汉能
汉能否
汉能够
文明基
证明基
说明基
明基本
明基础
精神华
神华侨
道路透
公路透
路透明
铁路透
线路透
路透气
朋友达
战友达
男友达
网友达
友达成
友达到
华航天
华航运
中华航海
清华航
丰富采
财富采
富采购
集群创
族群创
群创业
群创新
航空客
太空客
天空客
领空客
高空客
空客厅
空客运
其中铝
中铝合金
中铝材
成长荣
长荣誉
长荣获
市长荣
部长荣
院长荣
所长荣
长荣耀
网飞速
联网飞
其中盐
中盐分
中盐碱
展科兴
科兴奋
科兴趣
本科兴
华住宅
华住房
在华住
安世界
西安世
长安世
公安世
天安世
安世博
安世纪
大摩托
大摩擦
大摩天
平安世界
手工艺电
台铁皮
台铁塔
英利用
英利益
人员分众
万海里
万海外
万海军
万海水
千万海
十万海
上万海
数万海
中盐湖
领英国
本领英
法广泛
法广受
违法广
立法广
合法广
无法广
非法广
立法兴
亿国家
本钢铁
基本钢
日本钢
大摩纳哥
群光明
群光辉
山钢铁
唐山钢
马鞍山钢
鞍山钢
保山钢
南钢铁
湖南钢
河南钢
海南钢
云南钢
越南钢
济南钢
高盛会
高盛典
高盛赞
提高盛
南钢琴
美林业
美林草
美林区
欧美林
优美林
美林木
德银行
美银行
美银幕
东元素
中东元
山东元
广东元
京东元
东元旦
东元朝
华银川
)"};

// What a company's name ends in. Strong suffixes make a name of any proper stem, medium ones of a short brand, tails only
// where the name stands free; weak: never without a list; never: generic words. Source: written for this project, 2026-11-24.
// Columns (tab-separated): suffix, strength (strong, medium, weak, never), type (company, media), note (false friends).
inline constexpr rows_of company_suffixes[] = {R"(
股份有限公司	strong	company	take the longest; 股份公司 is a shorter variant
有限责任公司	strong	company	
有限公司	strong	company	
集团有限公司	strong	company	
集团股份有限公司	strong	company	
集团公司	strong	company	bare 集团公司 = generic noun
控股有限公司	strong	company	
总公司	strong	company	bare 总公司 = generic
分公司	strong	company	"X北京分公司": place inside the name
子公司	never	company	generic: 全资子公司, 旗下子公司
母公司	never	company	generic
上市公司	never	company	generic; also 跨国公司, 控股公司, 保险公司, 投资公司, 房地产公司, 基金公司, 证券公司, 航空公司, 博彩公司 (CLUENER labels 博彩公司 17 times, so label is noisy)
公司	medium	company	该公司/本公司/两家公司/这家公司/贵公司 are references, not names
集团	medium	company	犯罪集团, 军事集团, 夺冠集团, 利益集团, 二十国集团 are not companies
株式会社	strong	company	also prefix 株式会社东芝
会社	medium	company	東亞會社; 会社 alone
控股	medium	company	verb: 控股子公司, 控股股东
股份	medium	company	noun: 10%股份, 持有股份; name only after 2-4 char brand
银行	medium	company	generic: 商业银行, 中资银行, 外资银行, 各银行, 投资银行; 人民银行 = government; 世界银行/亚洲开发银行 = institute
信用社	medium	company	农村信用社 generic
信托	medium	company	noun 信托业务
证券	medium	company	noun: 有价证券, 证券市场
基金	weak	company	noun; product names
期货	weak	company	noun
保险	weak	company	noun: 养老保险, 医疗保险, 社会保险
人寿	medium	company	
财险	medium	company	
资管	medium	company	
投资	weak	company	noun/verb
创投	medium	company	
资本	tail	company	noun; 红杉资本, 高瓴资本 are names
地产	tail	company	noun: 房地产
置业	medium	company	verb: 首次置业
实业	tail	company	noun
科技	tail	company	noun: 高科技
电子	tail	company	noun
通信	tail	company	noun
电信	tail	company	industry noun
移动	weak	company	verb
软件	tail	company	TW 軟體
半导体	tail	company	noun
网络	weak	company	noun
网	weak	company	新华网, 人民网; false: 互联网, 官网, 上网, 电网
在线	weak	company	
传媒	tail	company	
影业	medium	company	
娱乐	weak	company	
航空	weak	company	noun; 国泰航空 name
铁路	weak	company	
石油	weak	company	noun
石化	tail	company	
钢铁	tail	company	noun
电力	weak	company	noun
能源	tail	company	noun; 新能源
煤业	medium	company	
矿业	medium	company	
化工	tail	company	
汽车	weak	company	noun: 新能源汽车
重工	medium	company	
机械	tail	company	
电器	tail	company	
电气	tail	company	
医药	tail	company	noun; 上海医药 trap
药业	medium	company	
制药	medium	company	
生物	tail	company	noun
乳业	medium	company	
食品	tail	company	noun
啤酒	weak	company	product
酒业	medium	company	
百货	medium	company	
超市	weak	company	generic
酒店	weak	company	building / place
商城	weak	company	also 商城县
商社	medium	company	JP
会计师事务所	strong	company	
律师事务所	strong	company	
事务所	medium	company	
厂	medium	company	工厂, 电厂 generic
矿	weak	company	
出版社	strong	company	
通讯社	strong	media	
电视台	strong	media	
日报	strong	media	
晚报	strong	media	
时报	strong	media	
投控	medium	company	TW
金控	strong	company	TW
超商	medium	company	TW; generic
软体	tail	company	Taiwan; noun
网路	weak	company	Taiwan; noun
通讯	tail	company	noun
跨国公司	never	company	generic
控股公司	never	company	generic
保险公司	never	company	generic
投资公司	never	company	generic
房地产公司	never	company	generic
基金公司	never	company	generic
证券公司	never	company	generic
航空公司	weak	company	generic alone; name after a place or brand
博彩公司	never	company	generic
人寿保险	medium	company	
财产保险	medium	company	
产险	medium	company	Taiwan
期货公司	never	company	generic
农商银行	medium	company	generic alone
商业银行	medium	company	generic alone
卫视	medium	media	卫视 alone
广播电台	strong	media	
电台	weak	media	noun
新闻社	strong	media	
早报	medium	media	
周刊	medium	media	
周报	medium	media	
新闻网	medium	media	
出版集团	strong	company	
日报社	strong	media	
影城	weak	company	place
光电	medium	company	Taiwan
电脑	tail	company	noun
精密	tail	company	adjective
科技公司	weak	company	generic alone
车厂	weak	company	generic
电厂	medium	company	generic alone
发电厂	medium	company	generic alone
核电站	medium	company	generic alone
油田	medium	company	generic alone
煤矿	weak	company	generic; place
商贸	weak	company	
物流	tail	company	noun
快递	weak	company	noun
租车	weak	company	verb
旅行社	medium	company	generic alone
书店	weak	company	generic
饭店	weak	company	building
药厂	medium	company	generic alone
钢厂	weak	company	generic
机床厂	medium	company	
拍卖行	medium	company	generic alone
律师楼	medium	company	Hong Kong
洋行	medium	company	
工业	tail	company	noun
建设	tail	company	verb, noun
建工	medium	company	
电机	tail	company	noun
面板厂	never	company	generic
晶圆厂	never	company	generic
外商	never	company	generic
生技	medium	company	Taiwan
综合证券	medium	company	Taiwan
实业公司	medium	company	
国际	tail	company	a stem and clear edges, as all tails
精机	tail	company	
科仪	tail	company	
票券	tail	company	Taiwan
疫苗	tail	company	
应用材料	tail	company	
航运	tail	company	
影视	tail	company	
新能源	tail	company	
医疗	tail	company	
智控	tail	company	
客运	tail	company	Taiwan
巴士	tail	company	
水泥	tail	company	
城投	tail	company	
交投	tail	company	
建投	tail	company	
产投	tail	company	
锂业	medium	company	
铝业	medium	company	
铜业	medium	company	
钢构	tail	company	
家居	tail	company	
服饰	tail	company	
纸业	medium	company	
实业集团	medium	company	
控股集团	strong	company	
装修工程公司	medium	company	
工程顾问	medium	company	
乳品	tail	company	
交建	tail	company	
城建	tail	company	
文旅	tail	company	
国投	tail	company	
游艇	tail	company	
五金	tail	company	
船务	tail	company	
营造	tail	company	
纺织	tail	company	
)"};

}  // namespace kuang::data

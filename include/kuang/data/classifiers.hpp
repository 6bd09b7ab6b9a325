#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Measure words, and nouns that news counts without one (三部委, 7省区, 百名). They become the `unit` of a cardinal;
// the longest row wins. Columns: text, `weak` where the word is also the start of many others, so that a lone 一, 两
// or 几 before it is no proof of a count (see unit_stops in number_context.hpp).
inline constexpr rows_of classifiers[] = {
    // people
    R"(
个
名
位
人
口	weak
员	weak
户
家
伙	weak
帮	weak
群
批
拨
班	weak
队	weak
组	weak
代	weak
辈	weak
届
任	weak
世	weak
房	weak
人次
挡
女孩
男孩
小孩
孩童
少女
老太
老汉
姑娘
小伙
青年人
年轻人
中年人
月龄
周龄
日龄
港人
乡亲
姊妹
同事
同学
同胞
病友
房客
住客
乘员
旅人
路人
死者家属
家属
工友
战友
队友
干将
老将
新人
新秀
少年
青年
青少年
妇女
男子
女子
男童
女童
婴儿
幼童
幼儿
长者
老者
侨胞
台胞
僧人
教徒
信徒
信众
香客
店员
店主
业主
租客
租户
司机
船员
渔民
机师
空姐
空服员
矿工
民工
农民工
杂工
临时工
清洁工
国脚
主播
博主
网红
铁粉
用人单位
者	weak
外援
商银
词元
字元
投	weak
厂次
事	weak
大项
小项
分项
单项
单品
主力
大队
小队
中队
支队
大类
小类
大厂
大洲
大州
都会
人组	weak
连拍
行省
郡
府	weak
邦	weak
洲	weak
大洋
海	weak
河	weak
江	weak
湖	weak
党团
军	weak
师	weak
旅	weak
营	weak
舰	weak
机	weak
弹	weak
塔	weak
桥	weak
路	weak
街	weak
巷	weak
弄	weak
校	weak
馆	weak
园	weak
区块
梯次
梯队
波	weak
拍	weak
季军
轮胎
箭	weak
摄
线程
宗地
幅地块
单元
楼盘
房企
车企
药企
银企
央企
国企
民企
外企
台企
港企
险企
品类
单曲
专辑
人份
人天
人日
人月
人年
人时
户次
家次
人口
岁
周岁
虚岁
足岁
男
女
男女	weak
子	weak
女儿
儿子
孩	weak
孩子
胎
老人
儿童
学生
学员
学者
学童
教师
老师
教授
医生
医师
医护
医护人员
护士
护理师
护理人员
专家
院士
工人
农民
职工
员工
干部
党员
团员
委员
代表
议员
立委
立法委员
市议员
县议员
里长
村民
居民
市民
民众
群众
百姓
网友
网民
用户
客户
顾客
旅客
乘客
游客
观众
球迷
歌迷
粉丝
读者
会员
成员
队员
球员
选手
运动员
教练
裁判
志愿者
志工
义工
候选人
参选人
当选人
选民
选举人
公民
军人
官兵
士兵
战士
民兵
消防员
消防人员
警员
警察
民警
员警
干警
法官
检察官
律师
嫌犯
嫌疑人
犯罪嫌疑人
被告
被告人
原告
证人
死者
伤者
患者
病人
病患
病例
确诊
确诊病例
感染者
受害者
受害人
被害人
遇难者
失踪者
失联者
灾民
难民
移工
外劳
劳工
受访者
求职者
毕业生
新生
考生
研究生
博士
博士生
硕士
硕士生
大学生
中学生
小学生
留学生
陆生
侨生
外籍人士
人士
公务员
工程师
科学家
作家
艺人
演员
明星
歌手
导演
记者
编辑
股东
董事
独立董事
独董
监事
高管
投资者
投资人
散户
股民
纳税人
师生
夫妻
夫妇
情侣
兄弟
兄妹
姐妹
姐弟
父子
母子
父女
母女
亲属
家庭
家长
)",
    // bodies, firms and places
    R"(
国
国家
地	weak
地区
省
省份
省市
省区
省区市
省市区
市	weak
城	weak
城市
都
县
县市
市县
区	weak
市区
县区
区县
旗	weak
州	weak
盟	weak
乡
镇
乡镇
村
街道
社区
小区
里	weak
邻	weak
寨
庄	weak
岛	weak
岛屿
海域
海岛
港	weak
港口
口岸
机场
车站
站	weak
火车站
码头
园区
开发区
自贸区
片区
部委
部	weak
部会
部门
部委局
委	weak
局	weak
厅	weak
司	weak
处	weak
署	weak
院	weak
所	weak
会	weak
机构
单位
机关
组织
团体
协会
商会
政党
党	weak
党派
派	weak
方	weak
企业
公司
上市公司
子公司
分公司
厂商
厂家
厂	weak
工厂
工坊
店
门店
分店
商店
商家
商户
门市
门市部
餐厅
饭店
酒店
旅馆
民宿
超市
便利店
药店
药局
诊所
医院
卫生院
学校
大学
高校
院校
学院
中学
小学
幼儿园
幼儿班
图书馆
博物馆
展馆
场馆
银行
行	weak
分行
支行
网点
券商
基金
基金会
证券公司
保险公司
金控
交易所
平台
电商
媒体
报社
电视台
电台
矿
煤矿
油田
气田
电厂
电站
核电厂
农场
牧场
林场
农户
贫困户
低保户
住户
用电户
商圈
市场
摊位
摊商
庙
寺
教堂
法院
检察院
派出所
分局
警局
大使馆
领事馆
党支部
支部
选区
投票所
投开票所
学区
战区
军区
赛区
考区
考点
点位
)",
    // things, in general
    R"(
只
件
项
种
类
样
款
套
批次
份
枚
颗
粒
块	weak
片
张
条
根
支
枝
杆
把
柄
顶
面	weak
幅
帧
卷
册
本
台
架
辆
艘
列	weak
节	weak
座
栋
幢
间
套房
层
扇
道	weak
口井
眼井
门	weak
尊
具
挺
盏
床
铺	weak
席
席次
席位
箱
包
袋
盒
瓶
罐
桶	weak
桶装
壶
杯
碗
盘
碟
锅	weak
盆
篮
筐
篓
笼
缸
坛	weak
捆
束
堆
排
串
挂
叠
沓
摞
团
丛
簇
棵
株
朵
瓣
茎
苗	weak
穗
滴
股
缕
丝	weak
抹
撮
匹
头	weak
尾
峰	weak
羽
窝
胎次
对	weak
双	weak
副
打	weak
令	weak
刀	weak
领	weak
仗	weak
记	weak
罪	weak
雌	weak
雄	weak
身	weak
轮
轴
圈
环	weak
弯
折	weak
撇
捺
笔
画	weak
字
词	weak
句
段
章
篇
页
版
版次
期
集
幕
场
出	weak
首
曲
阕
封
通
则
条款
款式
栏	weak
格
项目
个案
案	weak
案件
案例
起	weak
宗
桩
例
单
单位数
票
手	weak
股份
份额
车	weak
船	weak
车厢
货柜
集装箱
标箱
标准箱
teu
车皮
拖
拖车
车位
停车位
泊位
床位
病床
房间
客房
座位
机位
铺位
展位
岗
岗位
职位
职缺
名额
职务
学位
学分
学时
课时
课
堂
科
科目
题
问	weak
答	weak
分题
户型
居室
室	weak
厅室
卫	weak
楼
楼层
号	weak
号楼
号线
号机
号机组
机组
号井
号馆
号门
房屋
住房
平房
帐篷
桥梁
隧道
水库
河流
湖泊
山
峰会
线	weak
路线
线路
航线
航班
班次
班机
班列
车次
列次
趟
趟次
架次
艘次
辆次
台次
航次
客机
战机
军机
共机
军舰
舰艇
舰船
共舰
渔船
货轮
轮船
油轮
飞机
直升机
无人机
卫星
火箭
导弹
飞弹
汽车
轿车
货车
客车
卡车
公交车
公车
巴士
出租车
计程车
机车
摩托车
电动车
自行车
单车
列车
动车
消防车
救护车
警车
手机
电脑
设备
机器
机器人
服务器
伺服器
基站
基地台
充电桩
充电站
加油站
加氢站
平板
晶片
芯片
晶圆
摄像头
监视器
专利
商标
商品
产品
品项
品牌
药品
药物
疫苗
剂
剂次
针
针次
味
帖
副药
疗程
次
回
回合
遍
下	weak
番
趟次数
顿
餐
席酒
桌
桌次
声	weak
眼	weak
脚	weak
拳	weak
刀次
枪	weak
炮	weak
发
响	weak
步
交
连
连霸
连胜
连败
连冠
连任
连阳
连阴
连板
连涨
连跌
连降
连升
连增
胜
败
负	weak
平	weak
胜场
场次
战
杆数
球
进球
助攻
篮板
抢断
盖帽
犯规
失误
板
金
银
铜
金牌
银牌
铜牌
奖牌
冠军
亚军
大奖
奖
奖项
注
红牌
黄牌
三振
安打
全垒打
打点
打数
打席
局数
好球
坏球
出局
垒打
)",
    // ranks, grades and points
    R"(
级
等
等级
档
档次
阶	weak
段位
品	weak
星
星级
度	weak
强
大	weak
甲	weak
成	weak
分
点
基点
bp
基本点
步骤
阶段
环节
流程
步走
方面
层面
维度
角度
点钟
部曲
要素
指标
标准
措施
举措
政策
条例
条文
法规
法案
提案
议案
议题
建议
意见
任务
工程
计划
行动
工作
重点
亮点
特点
优势
问题
难题
原因
理由
因素
条件
要求
原则
目标
方向
领域
行业
产业
板块
类股
个股
股票
标的
债券
账户
帐户
户头
卡
件次
码
票差
代机
年级
年次
季	weak
论文
报告
成果
技术
机型
车型
型号
版本
频道
频段
通道
通路
车道
线道
跑道
轨
赛道
月台
闸门
出口
入口
楼梯
电梯
门牌
菜
品种
物种
属	weak
科属
目	weak
纲	weak
门类
界别
民族
族
语种
语言
国籍
姓	weak
朝	weak
命
死
伤
亡
死伤
轻伤
重伤
失踪
阳
阴性
本土
境外移入
人命
遗体
尸体
生猪
畜禽
)"};

}  // namespace kuang::data

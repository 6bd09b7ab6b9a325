#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Words beside a number that bound it. Columns: text, side of the number they stand on, bound. The longest row wins.
// 强 and 弱 after a number bound percentages only (三成强); 上 before a bare multiplier only (上百).
inline constexpr rows_of bound_words[] = {
    // before the number: over
    R"(
超过	before	over
超逾	before	over
超出	before	over
超	before	over
逾	before	over
愈	before	over
已逾	before	over
突破	before	over
破	before	over
冲破	before	over
打破	before	over
过	before	over
已过	before	over
越过	before	over
跨过	before	over
跨越	before	over
迈过	before	over
冲过	before	over
冲上	before	over
冲高至	before	over
站上	before	over
站稳	before	over
升破	before	over
涨破	before	over
贬破	before	over
贬逾	before	over
飙破	before	over
飙过	before	over
攻破	before	over
攻上	before	over
重返	before	over
收复	before	over
高于	before	over
高过	before	over
多于	before	over
多过	before	over
大于	before	over
长于	before	over
晚于	before	over
强于	before	over
优于	before	over
远超	before	over
远超过	before	over
远高于	before	over
远大于	before	over
大幅超过	before	over
均超	before	over
均超过	before	over
合计超	before	over
累计超	before	over
总计超	before	over
>	before	over
)",
    // before the number: under
    R"(
近	before	under
将近	before	under
接近	before	under
逼近	before	under
直逼	before	under
迫近	before	under
趋近	before	under
贴近	before	under
临近	before	under
靠近	before	under
不到	before	under
未到	before	under
未达	before	under
不及	before	under
未及	before	under
未满	before	under
不满	before	under
不足	before	under
尚不足	before	under
尚不到	before	under
还不到	before	under
低于	before	under
低过	before	under
远低于	before	under
少于	before	under
少过	before	under
小于	before	under
短于	before	under
早于	before	under
弱于	before	under
跌破	before	under
降破	before	under
失守	before	under
跌穿	before	under
击穿	before	under
跌逾	before	over
未超	before	at_most
几近	before	under
几达	before	under
快到	before	under
快要	before	under
差不多	before	about
<	before	under
)",
    // before the number: about
    R"(
约	before	about
大约	before	about
约莫	before	about
约略	before	about
约为	before	about
约合	before	about
约占	before	about
约有	before	about
约计	before	about
约等于	before	about
大概	before	about
大致	before	about
大体	before	about
大抵	before	about
粗估	before	about
估约	before	about
估计约	before	about
预计约	before	about
预估约	before	about
平均约	before	about
概约	before	about
大略	before	about
差不多有	before	about
几乎	before	about
数以	before	about
折合约	before	about
相当于约	before	about
~	before	about
≈	before	about
)",
    // before the number: at least
    R"(
至少	before	at_least
最少	before	at_least
最低	before	at_least
起码	before	at_least
少说	before	at_least
少说也有	before	at_least
不低于	before	at_least
不少于	before	at_least
不小于	before	at_least
不亚于	before	at_least
不短于	before	at_least
不早于	before	at_least
不得低于	before	at_least
不得少于	before	at_least
不应低于	before	at_least
不应少于	before	at_least
不能低于	before	at_least
不能少于	before	at_least
应不低于	before	at_least
应不少于	before	at_least
须不低于	before	at_least
不得早于	before	at_least
至低	before	at_least
最起码	before	at_least
下限	before	at_least
下限为	before	at_least
底线为	before	at_least
上	before	at_least
已达	before	at_least
达到或超过	before	at_least
大于等于	before	at_least
大于或等于	before	at_least
≥	before	at_least
≧	before	at_least
)",
    // before the number: at most
    R"(
至多	before	at_most
最多	before	at_most
最高	before	at_most
顶多	before	at_most
顶天	before	at_most
充其量	before	at_most
不超过	before	at_most
最重可罚	before	at_most
最高可罚	before	at_most
最高可处	before	at_most
最重可处	before	at_most
最高罚	before	at_most
最高达	before	at_most
最多可	before	at_most
最高可	before	at_most
最长	before	at_most
未超过	before	at_most
不超	before	at_most
没超过	before	at_most
不得超过	before	at_most
不应超过	before	at_most
不能超过	before	at_most
不可超过	before	at_most
不会超过	before	at_most
不得超出	before	at_most
不得高于	before	at_most
不得多于	before	at_most
不得大于	before	at_most
不得晚于	before	at_most
不应高于	before	at_most
不高于	before	at_most
不多于	before	at_most
不大于	before	at_most
不逾	before	at_most
不晚于	before	at_most
不长于	before	at_most
不迟于	before	at_most
上限	before	at_most
上限为	before	at_most
上限是	before	at_most
封顶	before	at_most
上看	before	at_most
小于等于	before	at_most
小于或等于	before	at_most
≤	before	at_most
≦	before	at_most
)",
    // after the number
    R"(
多	after	over
余	after	over
有余	after	over
开外	after	over
出头	after	over
挂零	after	over
左右	after	about
上下	after	about
前后	after	about
许	after	about
来	after	about
光景	after	about
之谱	after	about
差不多	after	about
上下浮动	after	about
以上	after	at_least
之上	after	at_least
及以上	after	at_least
或以上	after	at_least
含以上	after	at_least
(含)以上	after	at_least
以上者	after	at_least
起跳	after	at_least
起步	after	at_least
起算	after	at_least
起价	after	at_least
以下	after	at_most
之下	after	at_most
及以下	after	at_most
或以下	after	at_most
(含)以下	after	at_most
以内	after	at_most
为限	after	at_most
为上限	after	at_most
封顶	after	at_most
不到	after	under
不足	after	under
未满	after	under
未到	after	under
弱	after	under
强	after	over
)"};

// Words that end or begin with a bound word of one character and bound nothing (最近, 条约, 不过, 许多). One a row.
// Only one-character rows of bound_words are stopped by them: 靠近, 打破 and 突破 are bound words themselves.
inline constexpr rows_of bound_stops[] = {
    // words that end in 近
    R"(
最近
附近
新近
邻近
亲近
相近
远近
就近
浅近
切近
晚近
凑近
挨近
抵近
不近
周近
左近
走近
拉近
平易近
近近
贴近
临近
靠近
迁近
将近
最近一
近日
近期
近年
近来
近几
近些
近代
近郊
近况
近距离
近似
近视
近海
近岸
)",
    // words that end in 约
    R"(
节约
条约
合约
契约
签约
公约
和约
盟约
违约
履约
毁约
解约
续约
缔约
预约
邀约
特约
大纽约
纽约
北约
华约
制约
集约
简约
隐约
婚约
失约
赴约
践约
守约
爽约
应约
相约
立约
期约
租约
聘约
要约
贸易出超
贸易入超
由出超
由入超
呈出超
呈入超
出超占
入超占
出超为
入超为
出超达
入超达
誓约
约约
新约
旧约
劲约
俭约
保约
团约
密约
约定
约束
约谈
约会
约见
约旦
约翰
约请
约瑟
)",
    // words that end in 过
    R"(
通过
经过
不过
只不过
越过
路过
度过
渡过
难过
透过
错过
放过
躲过
避过
挺过
熬过
看过
说过
做过
见过
听过
来过
去过
有过
用过
吃过
写过
读过
得过
打过
拍过
演过
走过
跑过
飞过
穿过
绕过
翻过
掠过
擦过
闪过
骗过
瞒过
胜过
赛过
好过
掉过
接过
递过
转过
改过
悔过
记过
罪过
太过
过过
议过
审过
表决过
三读过
掀过
想过
提过
谈过
问过
住过
当过
任过
夺过
拿过
创过
出过
进过
办过
开过
举办过
发生过
担任过
经历过
参加过
使用过
过去
过程
过后
过期
过境
过渡
过剩
过敏
过年
过节
过半
过度
过分
过失
过往
过滤
过户
过夜
)",
    // words that end in 破, 超, 逾 or 上
    R"(
侦破
爆破
识破
看破
说破
卖超
买超
道破
揭破
戳破
点破
撞破
踢破
摔破
弄破
撕破
残破
打破
攻破
冲破
刺破
磨破
突破口
破案
破产
破坏
破裂
破解
破获
破除
破冰
破损
破土
破局
破晓
破门
破发
中超
英超
西超
土超
意超
高超
赶超
反超
港超
华超
法超
德超
超级
超市
超越
超额
超高
超大
超标
超速
超载
超时
超支
超前
超强
超低
超声
逾期
逾越
逾矩
晚上
早上
以上
之上
马上
加上
网上
线上
身上
手上
路上
车上
船上
海上
陆上
地上
天上
街上
世上
赛上
会上
史上
实际上
事实上
基本上
总体上
原则上
大体上
际上
场上
市上
股上
台上
版上
桌上
床上
心上
脸上
头上
早在
送上
登上
走上
坐上
赶上
遇上
碰上
爱上
看上
用上
穿上
戴上
带上
附上
配上
献上
补上
追上
跟上
关上
合上
锁上
算上
称得上
谈得上
比得上
上午
上次
上周
上月
上年
上届
上市
上海
上述
)",
    // words that end in 多, 来, 余, 许, 内, 起 or 强
    R"(
许多
大多
众多
诸多
繁多
很多
好多
太多
过多
更多
较多
颇多
增多
几多
多年
多次
多个
多名
多家
多种
多数
多元
多少
多边
多项
多位
多方
多地
多处
多样
多久
多云
来自
来源
来到
来宾
来访
来临
来看
来说
来往
来电
来函
来信
业余
其余
多余
剩余
盈余
节余
结余
富余
残余
空余
余下
余名
余额
余地
余波
余震
余杭
余姚
允许
或许
也许
容许
准许
特许
许可
许诺
许昌
国内
境内
市内
省内
县内
区内
校内
馆内
场内
室内
车内
体内
党内
业内
日内
年内
月内
周内
区间内
范围内
内部
内容
内地
内阁
内政
内蒙
内外
内需
起来
起诉
起飞
起点
起到
起床
起火
起义
起草
起因
起步价
强调
强化
强烈
强制
强大
强度
强劲
强势
强队
强国
强者
强盗
左右两侧
左右手
左右为难
上下游
上下班
上下车
上下文
上下级
前后卫
前后任
之间的
)"};

// Words that begin with a classifier or a unit and are none (五家分别, 三分之, 12年轻人, 两成功). One a row. Where one
// of these begins right after a number, its first character is not the unit.
inline constexpr rows_of unit_stops[] = {
    // 成 分 元 角 度 点 倍
    R"(
成功
成为
成立
成员
成本
成分
成长
成果
成绩
成就
成效
成交
成人
成年
成都
成型
成熟
成品
成员国
成因
成片
成批
成渝
成语
成份
成吨
成群
成名
成家
成婚
分别
分布
分析
分公司
分行
分支
分局
分享
分配
分类
分级
分期
分为
分成
分工
分红
分离
分享会
分开
分手
分会
分会场
分店
分校
分院
分子
分歧
分裂
分化
分批
分段
分组
分部
分区
分管
分流
分明
分散
分量
分担
分赴
分获
分居
分列
分属
分占
分析师
分管领导
元旦
元首
元素
元帅
元宵
元老
元勋
元年
元月
元件
元凶
元朝
元代
元气
元朗
元大
元太
元戎
角色
角度
角逐
角落
角力
角膜
度假
度过
度日
点击
点名
点评
点赞
点燃
点火
点球
点头
点子
点心
点亮
点出
点滴
点缀
点阅
倍增
倍感
倍加
倍受
)",
    // 年 月 日 天 周 时 秒
    R"(
年轻
年轻人
年龄
年纪
年底
年初
年末
年中
年关
年报
年会
年薪
年终
年长
年幼
年迈
年年
年糕
年度报告
月球
月亮
月饼
月台
月薪
月经
月嫂
月票
日本
日方
日军
日元
日圆
日币
日常
日报
日益
日前
日内瓦
日后
日籍
日系
日企
日照
日志
日程
日夜
日渐
日均
日产
天津
天然
天气
天安门
天才
天空
天文
天生
天主教
天下
天使
天堂
天赋
天地
天河
天府
天猫
天价
天真
周边
周围
周末
周期
周刊
周转
周到
周密
周恩来
周年庆
周知
周围人
时间
时代
时候
时期
时机
时任
时事
时刻
时尚
时常
时速
时段
时局
时隔
时装
时而
时报
秒杀
秒懂
)",
    // classifiers that begin words
    R"(
人民
人民币
人员
人类
人工
人事
人质
人物
人才
人才库
人家
人权
人均
人体
人气
人生
人大
人寿
人心
人力
人行
人潮
人选
人士
人道
人马
个人
个性
个别
个体
个股
个体户
家庭
家长
家属
家人
家乡
家电
家具
家园
家族
家教
家住
家中
家里
家居
名单
名人
名义
名字
名称
名牌
名誉
名列
名校
名额
名下
位于
位置
位居
位列
位阶
项目
项链
件数
起诉
起来
起飞
起步
起点
起草
起火
起义
起因
起源
例如
例外
例行
例会
户外
户口
户籍
户型
只能
只有
只是
只要
只好
条件
条例
条约
条款
条文
条码
座谈
座位
座椅
座驾
所有
所以
所谓
所在
所得
所属
所长
所需
所致
部分
部队
部门
部长
部署
部落
部属
部委
省级
省长
省委
省份
省会
省道
市场
市民
市长
市政
市委
市值
市区
市府
市占率
国家
国际
国内
国会
国民
国防
国产
国务院
国有
国企
国外
国道
国旗
国营
国立
国王
国籍
国库
国庆
地区
地方
地震
地点
地位
地铁
地球
地产
地下
地铁站
地理
地图
地标
地面
地板
地形
地检
次数
次日
次年
次贷
次级
次要
次长
场地
场景
场面
场所
场馆
场合
轮流
轮胎
轮船
轮廓
轮值
轮到
轮椅
台湾
台北
台中
台南
台风
台币
台商
台股
台独
台海
台积电
台资
台企
台籍
台大
台东
台阶
台州
台铁
台电
套利
套餐
套现
套路
张家
张贴
张力
张开
张先生
张家口
封面
封锁
封闭
封杀
封城
封装
封控
句话
页面
本人
本地
本土
本报
本届
本次
本月
本周
本年
本身
本质
本来
本科
期间
期货
期待
期望
期限
期中
期末
号召
号称
号码
级别
点钟
步骤
步伐
步行
步入
层面
层次
楼市
楼盘
楼房
版本
版权
版图
版面
门口
门票
门槛
门户
门市
门诊
种子
种植
种族
种类
类似
类型
类别
类股
批准
批评
批发
批判
批次
支持
支援
支付
支出
支撑
支柱
支行
支部
队伍
队员
队友
队长
组织
组成
组建
组合
组长
组团
对于
对手
对象
对方
对此
对话
对外
对策
对抗
对立
对待
双方
双边
双手
双向
双打
双双
副总
副主席
副主任
副市长
副作用
副总统
打击
打造
打算
打破
打开
打工
打架
包括
包含
包装
包围
包商
片区
片段
片面
片酬
块状
排放
排名
排除
排球
排队
排查
排行
列入
列为
列车
列出
列席
列强
行动
行政
行业
行为
行程
行长
行人
行使
行李
行情
行驶
行贿
格局
格外
格式
格斗
段落
章程
等级
等待
等地
等人
等等
等候
等国
强调
强化
强烈
强制
强大
强度
强劲
强势
都会
都是
都市
都有
都要
都在
席位
席卷
岗位
岗亭
单位
单一
单独
单身
单日
单月
单车
笔者
笔记
笔试
笔录
宗教
宗旨
床位
倍数
手机
手段
手术
手法
手续
手续费
手工
手下
头部
头条
头发
口号
口罩
口头
口径
口味
口岸
面临
面对
面积
面包
面板
面试
面子
心理
心情
心中
路线
路面
路口
路上
路透
方式
方面
方向
方法
方案
方便
方针
会议
会员
会计
会长
会谈
会见
会场
会上
性别
性质
性能
性侵
大学
大量
大型
大楼
大幅
大陆
大使
大众
大家
大厦
大选
大会
大臣
金融
金额
金属
金牌
金银
银行
银牌
胜利
胜负
胜选
胜率
败选
败诉
发展
发生
发现
发布
发表
发行
发言
战争
战略
战斗
战机
战士
球员
球队
球迷
板块
股票
股份
股东
股市
股价
股权
股指
连续
连任
连接
连锁
连夜
环境
环保
环节
环球
代表
代理
代价
代码
届时
任务
任命
任期
任职
任何
世界
世纪
线上
线索
线路
案件
案例
案情
科技
科学
科研
课程
题目
题材
目标
目的
目前
品牌
品质
站点
站稳
处理
处罚
处于
处分
处理厂
委员
委托
局长
局面
局部
局势
厅长
司法
司机
司长
署长
院长
院士
院校
党员
党委
党组
派出所
派出
派遣
厂商
厂房
店铺
店家
矿业
矿产
寺庙
山区
山东
山西
命令
死亡
死刑
死者
伤害
伤亡
伤者
亡者
房贷
起售
起价
起跳
起拍
起征
领跑
领先
领涨
领跌
领衔
领军
领航
领到
领取
领导
大关
记者
记录
记忆
记载
记得
记忆力
仗义
仗势
罪犯
罪名
罪行
罪嫌
雌性
雄性
雄厚
雄心
)"};

// Names of series whose members are numbered, so that the number is part of the name: 神舟十九号, 骁龙8. Columns: text,
// `号` where the number is one only with 号 behind it. The longest row wins.
inline constexpr rows_of series_names[] = {
    // spacecraft, rockets, satellites
    R"(
神舟	号
嫦娥	号
天宫	号
天问	号
天舟	号
梦舟	号
长征	号
东方红	号
北斗	号
风云	号
海洋	号
祝融	号
朱雀	号
飞船	号
双龙	号
引力	号
火箭	号
卫星	号
阿波罗	号
羲和	号
夸父	号
高分	号
谷神星	号
捷龙	号
快舟	号
星际	号
力箭	号
资源	号
实践	号
遥感	号
吉林	号
福卫	号
猎鹰
遥
)",
    // planes, ships, missiles
    R"(
空警
轰
歼
歼轰
运油
无侦
翼龙
鹘鹰
枭龙
东风
红旗
巨浪
鹰击
霹雳
长剑
雄风
天弓
爱国者
波音
空巴
空客
米格
苏霍伊
蛟龙	号
奋斗者	号
雪龙	号
向阳红
海洋石油	号
深海	号
)",
    // computers, chips and other products
    R"(
祖冲之	号
九章	号
本源悟空
骁龙
天玑
麒麟
酷睿
锐龙
酷睿ultra
鸿蒙
昇腾
升腾
龙芯
澎湃os
)"};

// What 号 and a number before it name a member of: 汉光41号演习, 鲁荣渔2177号渔船.
inline constexpr rows_of vessels[] = {
    R"(
演习
火箭
运载
卫星
飞船
探测器
乘组
航天员
乘员组
返回舱
载人
空间站
航天
月球车
火星车
舰
艇
邮轮
货轮
客轮
游轮
渔船
油轮
渡轮
拖船
科考船
考察船
测量船
运输船
补给船
公务船
海警船
量子
光量子
计算机
)"};

}  // namespace kuang::data

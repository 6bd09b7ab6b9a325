#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Strings that hold a province's or prefecture's name by accident, or where it is no mention: nothing is found inside.
// Source: our own reading and traps in issue threads of peers; written 2026-11-24. Column: text.
// Strings with a true mention at their head (上海南站, 烟台南站, 西宁夏季) are not here: the leftmost, longest name
// wins there. Nor are listed places and companies (烟台, 京东). A one-character province inside one of these strings
// is no mention either (台 in 出台商业措施).
inline constexpr rows_of place_stops[] = {
    // 河南 and 河北: banks of rivers
    R"(
黄河南岸
黄河北岸
海河南岸
海河北岸
辽河南岸
辽河北岸
淮河南岸
淮河北岸
渭河南岸
渭河北岸
运河南岸
运河北岸
大运河南岸
大运河北岸
汾河南岸
汾河北岸
洛河南岸
洛河北岸
沙河南岸
沙河北岸
护城河南岸
护城河北岸
永定河南岸
永定河北岸
潮白河南岸
潮白河北岸
塔里木河南岸
塔里木河北岸
尼罗河南岸
尼罗河北岸
湄公河南岸
湄公河北岸
约旦河南岸
约旦河北岸
莱茵河南岸
莱茵河北岸
塞纳河南岸
塞纳河北岸
泰晤士河南岸
泰晤士河北岸
多瑙河南岸
多瑙河北岸
第聂伯河南岸
第聂伯河北岸
顿河南岸
顿河北岸
恒河南岸
恒河北岸
印度河南岸
印度河北岸
黄河南侧
黄河北侧
黄河南路
黄河北路
运河南路
运河北路
两河南北
银河南
银河北
大河南北
江河南北
山河南北
沿河南路
沿河北路
滨河南路
滨河北路
清河南
清河北
沙河南
沙河北
护城河南
护城河北
过河北上
渡河南下
渡河北上
过河南下
沿河北上
沿河南下
)",
    // 湖南 and 湖北: shores of lakes
    R"(
太湖南岸
太湖北岸
洞庭湖南岸
洞庭湖北岸
鄱阳湖南岸
鄱阳湖北岸
洪泽湖南岸
洪泽湖北岸
巢湖南岸
巢湖北岸
西湖南岸
西湖北岸
东湖南岸
东湖北岸
南湖南岸
南湖北岸
微山湖南岸
微山湖北岸
玄武湖南岸
玄武湖北岸
千岛湖南岸
千岛湖北岸
贝加尔湖南岸
贝加尔湖北岸
五大湖南岸
五大湖北岸
密歇根湖南岸
密歇根湖北岸
维多利亚湖南岸
维多利亚湖北岸
太湖北部
太湖南部
洞庭湖南部
洞庭湖北部
鄱阳湖南部
鄱阳湖北部
环湖南路
环湖北路
滨湖南路
滨湖北路
西湖南线
西湖北线
东湖南路
东湖北路
)",
    // 海南 and 海北: parts of seas
    R"(
南海南部
南海南岸
东海南部
东海南岸
渤海南部
渤海南岸
黄海南部
黄海南岸
北海南部
北海南岸
地中海南部
地中海南岸
黑海南部
黑海南岸
里海南部
里海南岸
红海南部
红海南岸
波罗的海南部
波罗的海南岸
日本海南部
日本海南岸
加勒比海南部
加勒比海南岸
阿拉伯海南部
阿拉伯海南岸
爱琴海南部
爱琴海南岸
白令海南部
白令海南岸
鄂霍次克海南部
鄂霍次克海南岸
珊瑚海南部
珊瑚海南岸
渤海南侧
东海南麂
沿海南部
东海南北
南海南端
南海南沙
沿海南下
出海南下
)",
    // 江西 and 江东: banks of rivers
    R"(
长江西岸
珠江西岸
湘江西岸
赣江西岸
钱塘江西岸
闽江西岸
松花江西岸
嘉陵江西岸
汉江西岸
黄浦江西岸
澜沧江西岸
金沙江西岸
雅鲁藏布江西岸
鸭绿江西岸
甬江西岸
瓯江西岸
锦江西岸
临江西路
沿江西路
滨江西路
长江西路
珠江西路
锦江西路
湘江西路
长江西段
沿江西上
浦江西岸
江西岸
隔江西望
)",
    // 山东 and 山西: slopes of mountains
    R"(
泰山东麓
泰山西麓
华山东麓
华山西麓
衡山东麓
衡山西麓
嵩山东麓
嵩山西麓
天山东麓
天山西麓
昆仑山东麓
昆仑山西麓
祁连山东麓
祁连山西麓
阴山东麓
阴山西麓
太行山东麓
太行山西麓
大巴山东麓
大巴山西麓
贺兰山东麓
贺兰山西麓
六盘山东麓
六盘山西麓
长白山东麓
长白山西麓
武夷山东麓
武夷山西麓
落基山东麓
落基山西麓
玉山东麓
玉山西麓
阿里山东麓
阿里山西麓
阳明山东麓
阳明山西麓
高山东麓
高山西麓
大雪山东麓
大雪山西麓
燕山东麓
燕山西麓
吕梁山东麓
吕梁山西麓
罗霄山东麓
罗霄山西麓
雪峰山东麓
雪峰山西麓
中央山东麓
中央山西麓
高山东坡
高山西坡
登山东坡
雪山东坡
雪山西坡
天山东段
天山西段
昆仑山西段
泰山东路
泰山西路
玉山东峰
玉山西峰
老山东里
关山东路
中山东路
中山西路
翻山西行
翻山东进
下山西行
火山东侧
火山西侧
深山东侧
深山西侧
)",
    // 云南, 广东, 广西, 四川, 贵州, 江苏, 安徽, 福建, 西藏, 新疆 and others across words
    R"(
白云南路
青云南路
乌云南下
乌云南移
祥云南路
风云南下
推广东盟
推广东部
推广东方
推广东南亚
推广东亚
推广西部
推广西方
推广西药
推广西医
推广西餐
推广西式
川流不息
清江苏醒
大江苏醒
冬江苏醒
公安徽章
公安徽标
平安徽章
治安徽章
保安徽章
造福建设
幸福建设
谋福建设
祝福建党
祝福建国
幸福建筑
幸福建立
东西藏起来
东西藏在
东西藏到
东西藏匿
创新疆域
创新疆界
重新疆界
丹青海报
知青海外
团青海外
长青海外
常青海外
大吉林立
万吉林肯
安宁夏夜
安宁夏日
列宁夏宫
隆重庆祝
隆重庆典
隆重庆贺
双重庆祝
郑重庆祝
双重庆典
津津有味
津津乐道
今天津津乐道
每天津津有味
天津津有味
西北京剧
华北京剧
东北京剧
)",
    // 上海 across words
    R"(
以上海域
以上海拔
以上海浪
陆上海上
陆上海运
船上海员
舰上海军
岛上海滩
岛上海岸
网上海关
网上海量
网上海选
线上海外
线上海关
线上海选
加上海外
加上海运
加上海关
加上海军
加上海水
赶上海啸
遇上海啸
遇上海盗
水上海上
史上海军
世上海拔
纸上海军
早上海面
晚上海面
路上海风
身上海水
岸上海鲜
桌上海鲜
基本上海外
实际上海外
事实上海外
马上海外
爱上海洋
爱上海鲜
登上海拔
登上海岸
登上海岛
冲上海滩
冲上海岸
涌上海岸
漂上海滩
搬上海报
印上海军
坐上海盗船
穿上海军
披上海军
)",
    // Taiwan's units across words
    R"(
平台北侧
平台南侧
平台东侧
平台北部
平台南部
平台东部
平台中心
平台中央
平台中国
平台中的
平台中有
舞台中心
舞台中间
舞台北侧
舞台南侧
舞台东侧
舞台中的
擂台中央
讲台中央
电台中的
电台中国
柜台中的
丰台东路
丰台南路
丰台北路
丰台东大街
丰台南苑
阳台南侧
阳台东侧
新北约
新北投
新北方
新北美
新北极
新北斗
新北欧
重新北上
更新北斗
最新北斗
最新北约
崇高雄伟
崇高雄心
荷花莲花
荷花莲蓬
莲花莲叶
开花莲子
雪花莲
南投资
南投入
南投放
南投票
南投靠
南投运
南投身
南投诉
南投稿
南投篮
表彰化工
表彰化解
风云林立
便宜兰花
适宜兰花
桃园三结义
桃园结义
桃园三兄弟
荧屏东方
大屏东侧
银屏东方
金门大桥
金门海峡大桥
基金门户
基金门槛
资金门槛
黄金门店
奖金门槛
现金门槛
五金门店
租金门槛
五金门窗
合金门窗
一连江水
罗马祖先
基隆隆
新竹笋
舞台中央
)",
    // Prefectures inside words
    R"(
三明治
广元素
来宾席
来宾致辞
与会来宾
各位来宾
吉安娜
世界大同
大同小异
大同世界
山南海北
天水围
日照时间
日照时数
日照充足
日照率
日照量
日照强度
白银价格
白银期货
白银现货
黄金白银
白银时代
黄石公园
黄石国家公园
德州扑克
美国德州
中山装
中山陵
中山舰
孙中山
中山大学
北海道
北海公园
北海舰队
北海油田
布伦特北海
九江路
安康杯
健康安康
海东青
四平八稳
通化学
广安门
德宏观
自贡献
普洱茶
大理石
大理院
大理想
和田玉
和田径
阿里山
阿里斯托
武威胁
威海军
佛山无影脚
中卫生
中卫星
中卫视
孝感动天
乐山乐水
朝阳产业
朝阳行业
朝阳企业
淮南子
长治久安
)",
    // 台 in words
    R"(
台风
平台
电台
阳台
舞台
擂台
柜台
讲台
五台山
台阶
台词
台柱
台账
灶台
梳妆台
灯台
炮台
烽火台
瞭望台
观景台
主席台
领奖台
颁奖台
窗台
吧台
站台
晒台
露台
塔台
锅台
井台
琴台
钓鱼台
发射台
操作台
工作台
控制台
登台
倒台
垮台
坍台
拆台
搭台
补台
唱对台戏
对台戏
打擂台
钢琴台
砚台
亭台
楼台
瑶台
铜雀台
对台风
抗台风
防台风
来台风
袭台风
遇台风
迎台风
受台风
强台风
超强台风
双台风
超级台风
今年台风
台风袭
对台词
全台阶
全台风
)",
    // Other single characters in words that look like a context
    R"(
在京都
赴京都
访京都
抵京都
来京都
东京都
京畿道
京都府
回京都
在港口
来港口
赴港口
到港口
全港口
离港口
抵港口
返港口
在港湾
进港口
海港人
南港人
入川流
在川流
在藏族
入藏书
进藏书
收入藏
纳入藏
加入藏
在藏书
在藏品
进藏族
赴藏族
援藏族
在粤语
在沪语
在湘江
赴湘江
在赣江
在闽江
在川崎
赴川崎
来川崎
入川崎
在辽阔
在豫园
在滇池
在津巴布韦
访津巴布韦
赴津巴布韦
)",
    // Brands, books and other names
    R"(
黄浦江
浙江潮
蒙古国
外蒙古
云雾
贵公司
苏联
苏格兰
桂花
桂圆
忠贞不渝
矢志不渝
始终不渝
犹豫
秘鲁
布鲁塞尔
鲁迅
鲁班
琼瑶
琼斯
渤海湾
)",
    // more 台 and 港 in words
    R"(
台后
台柱子
台站
港口
港湾
港池
港城
港元
港币
港仙
台币
新台币
)",
    // Heads and tails of words that meet a context or a joined form
    R"(
东京
普京
燕京
望京
盛京
川普
川习会
川金会
川崎
藏匿
藏身
藏品
藏书
藏家
藏语
藏历
藏族
桂冠
鄂霍次克
魏晋
西晋
东晋
两晋
晋升
晋级
晋身
普鲁
祖鲁
乌鲁
克鲁
德鲁
布鲁
赫鲁
前苏
安全港
避风港
深水港
内陆港
出台商业
出台商务
出台商品
出台企业
出台资金
出台资源
出台资本
出台资助
出台独立
出台股权
出台股票
出台海洋
出台海关
出台海运
出台军事
一台商用
后台商家
后台资料
上台独唱
上台独奏
站在台上
坐在台下
站在台前
对台下观众
祝英台
上台阶
台历
供港口
新台阶
)"};

// Joined short forms, each character a place of its own (京津冀 is three mentions). Source: our own; written 2026-11-24.
// Columns (tab-separated): text, the ids of its characters in order (|), with - for one that is no province (成 in 成渝).
inline constexpr rows_of joined_provinces[] = {
    // Neighbouring provinces
    R"(
京津冀	CN-BJ|CN-TJ|CN-HE
京津	CN-BJ|CN-TJ
津冀	CN-TJ|CN-HE
京冀	CN-BJ|CN-HE
京津冀晋	CN-BJ|CN-TJ|CN-HE|CN-SX
京津冀鲁	CN-BJ|CN-TJ|CN-HE|CN-SD
京津冀晋蒙	CN-BJ|CN-TJ|CN-HE|CN-SX|CN-NM
晋冀	CN-SX|CN-HE
晋冀鲁豫	CN-SX|CN-HE|CN-SD|CN-HA
晋冀豫	CN-SX|CN-HE|CN-HA
晋陕	CN-SX|CN-SN
陕京	CN-SN|CN-BJ
晋陕蒙	CN-SX|CN-SN|CN-NM
晋陕豫	CN-SX|CN-SN|CN-HA
晋蒙	CN-SX|CN-NM
晋陕甘	CN-SX|CN-SN|CN-GS
冀鲁豫	CN-HE|CN-SD|CN-HA
冀鲁	CN-HE|CN-SD
冀豫	CN-HE|CN-HA
陕甘宁	CN-SN|CN-GS|CN-NX
陕甘	CN-SN|CN-GS
陕甘青	CN-SN|CN-GS|CN-QH
陕甘宁蒙	CN-SN|CN-GS|CN-NX|CN-NM
甘青	CN-GS|CN-QH
甘青宁	CN-GS|CN-QH|CN-NX
甘宁	CN-GS|CN-NX
甘宁青	CN-GS|CN-NX|CN-QH
甘青新	CN-GS|CN-QH|CN-XJ
青甘	CN-QH|CN-GS
陕晋豫	CN-SN|CN-SX|CN-HA
陕晋	CN-SN|CN-SX
陕豫	CN-SN|CN-HA
豫陕	CN-HA|CN-SN
川陕	CN-SC|CN-SN
川陕渝	CN-SC|CN-SN|CN-CQ
川陕鄂	CN-SC|CN-SN|CN-HB
川渝	CN-SC|CN-CQ
渝川	CN-CQ|CN-SC
川渝黔	CN-SC|CN-CQ|CN-GZ
渝黔	CN-CQ|CN-GZ
川黔	CN-SC|CN-GZ
川滇	CN-SC|CN-YN
川滇黔	CN-SC|CN-YN|CN-GZ
滇川	CN-YN|CN-SC
滇黔	CN-YN|CN-GZ
滇黔桂	CN-YN|CN-GZ|CN-GX
滇桂	CN-YN|CN-GX
桂滇	CN-GX|CN-YN
黔桂	CN-GZ|CN-GX
黔滇	CN-GZ|CN-YN
黔桂滇	CN-GZ|CN-GX|CN-YN
桂黔	CN-GX|CN-GZ
云贵川	CN-YN|CN-GZ|CN-SC
云贵川渝	CN-YN|CN-GZ|CN-SC|CN-CQ
云贵川藏	CN-YN|CN-GZ|CN-SC|CN-XZ
川藏	CN-SC|CN-XZ
滇藏	CN-YN|CN-XZ
青藏	CN-QH|CN-XZ
新藏	CN-XJ|CN-XZ
川青藏	CN-SC|CN-QH|CN-XZ
川青	CN-SC|CN-QH
川甘	CN-SC|CN-GS
川甘青	CN-SC|CN-GS|CN-QH
川滇藏	CN-SC|CN-YN|CN-XZ
甘川	CN-GS|CN-SC
湘鄂	CN-HN|CN-HB
湘鄂赣	CN-HN|CN-HB|CN-JX
湘鄂渝	CN-HN|CN-HB|CN-CQ
湘鄂渝黔	CN-HN|CN-HB|CN-CQ|CN-GZ
湘赣	CN-HN|CN-JX
湘黔	CN-HN|CN-GZ
湘桂	CN-HN|CN-GX
湘粤	CN-HN|CN-GD
湘粤赣	CN-HN|CN-GD|CN-JX
湘渝	CN-HN|CN-CQ
渝湘	CN-CQ|CN-HN
渝鄂	CN-CQ|CN-HB
鄂渝	CN-HB|CN-CQ
鄂豫	CN-HB|CN-HA
鄂豫皖	CN-HB|CN-HA|CN-AH
鄂豫陕	CN-HB|CN-HA|CN-SN
鄂皖	CN-HB|CN-AH
鄂赣	CN-HB|CN-JX
鄂湘	CN-HB|CN-HN
豫皖	CN-HA|CN-AH
豫皖苏	CN-HA|CN-AH|CN-JS
豫鲁	CN-HA|CN-SD
豫鄂	CN-HA|CN-HB
豫鄂皖	CN-HA|CN-HB|CN-AH
豫鲁苏皖	CN-HA|CN-SD|CN-JS|CN-AH
苏鲁	CN-JS|CN-SD
苏鲁豫皖	CN-JS|CN-SD|CN-HA|CN-AH
苏皖	CN-JS|CN-AH
苏皖浙	CN-JS|CN-AH|CN-ZJ
苏浙	CN-JS|CN-ZJ
苏浙沪	CN-JS|CN-ZJ|CN-SH
苏浙皖	CN-JS|CN-ZJ|CN-AH
苏浙皖沪	CN-JS|CN-ZJ|CN-AH|CN-SH
沪苏	CN-SH|CN-JS
沪苏浙	CN-SH|CN-JS|CN-ZJ
沪苏浙皖	CN-SH|CN-JS|CN-ZJ|CN-AH
沪浙	CN-SH|CN-ZJ
沪苏皖	CN-SH|CN-JS|CN-AH
浙沪	CN-ZJ|CN-SH
浙皖	CN-ZJ|CN-AH
浙闽	CN-ZJ|CN-FJ
浙赣	CN-ZJ|CN-JX
浙苏	CN-ZJ|CN-JS
皖苏	CN-AH|CN-JS
皖浙	CN-AH|CN-ZJ
皖赣	CN-AH|CN-JX
皖豫	CN-AH|CN-HA
闽浙	CN-FJ|CN-ZJ
闽粤	CN-FJ|CN-GD
闽赣	CN-FJ|CN-JX
闽粤赣	CN-FJ|CN-GD|CN-JX
闽浙赣	CN-FJ|CN-ZJ|CN-JX
赣粤	CN-JX|CN-GD
赣闽	CN-JX|CN-FJ
赣湘	CN-JX|CN-HN
赣浙	CN-JX|CN-ZJ
粤桂	CN-GD|CN-GX
粤桂黔	CN-GD|CN-GX|CN-GZ
粤桂琼	CN-GD|CN-GX|CN-HI
粤赣	CN-GD|CN-JX
粤闽	CN-GD|CN-FJ
粤湘	CN-GD|CN-HN
粤琼	CN-GD|CN-HI
琼粤	CN-HI|CN-GD
桂粤	CN-GX|CN-GD
黑吉辽	CN-HL|CN-JL|CN-LN
黑吉	CN-HL|CN-JL
黑吉辽蒙	CN-HL|CN-JL|CN-LN|CN-NM
吉黑	CN-JL|CN-HL
辽吉黑	CN-LN|CN-JL|CN-HL
辽吉	CN-LN|CN-JL
辽吉黑蒙	CN-LN|CN-JL|CN-HL|CN-NM
辽蒙	CN-LN|CN-NM
蒙辽	CN-NM|CN-LN
蒙吉	CN-NM|CN-JL
蒙晋	CN-NM|CN-SX
蒙冀	CN-NM|CN-HE
蒙陕	CN-NM|CN-SN
鲁苏	CN-SD|CN-JS
鲁冀	CN-SD|CN-HE
鲁豫皖	CN-SD|CN-HA|CN-AH
冀蒙	CN-HE|CN-NM
宁蒙	CN-NX|CN-NM
宁甘	CN-NX|CN-GS
云贵	CN-YN|CN-GZ
)",
    // Railways, roads, markets, ties with Hong Kong, Macau and Taiwan
    R"(
京沪	CN-BJ|CN-SH
京广	CN-BJ|-
京港	CN-BJ|CN-HK
京九	CN-BJ|-
京哈	CN-BJ|-
京津塘	CN-BJ|CN-TJ|-
京港澳	CN-BJ|CN-HK|CN-MO
京藏	CN-BJ|CN-XZ
京台	CN-BJ|CN-TW
京昆	CN-BJ|-
京杭	CN-BJ|-
京张	CN-BJ|-
京沈	CN-BJ|-
京雄	CN-BJ|-
京唐	CN-BJ|-
京开	CN-BJ|-
京包	CN-BJ|-
京原	CN-BJ|-
京通	CN-BJ|-
京秦	CN-BJ|-
京福	CN-BJ|-
京珠	CN-BJ|-
京深	CN-BJ|-
京滨	CN-BJ|-
京蓉	CN-BJ|-
京渝	CN-BJ|CN-CQ
京礼	CN-BJ|-
京石	CN-BJ|-
京武	CN-BJ|-
京郑	CN-BJ|-
京汉	CN-BJ|-
京济	CN-BJ|-
京青	CN-BJ|-
沪宁	CN-SH|-
沪杭	CN-SH|-
沪昆	CN-SH|-
沪蓉	CN-SH|-
沪汉蓉	CN-SH|-|-
沪通	CN-SH|-
沪渝	CN-SH|CN-CQ
沪陕	CN-SH|CN-SN
沪深	CN-SH|-
沪深港	CN-SH|-|CN-HK
沪深京	CN-SH|-|CN-BJ
沪港	CN-SH|CN-HK
沪港通	CN-SH|CN-HK|-
沪台	CN-SH|CN-TW
沪杭甬	CN-SH|-|-
沪宁杭	CN-SH|-|-
沪苏湖	CN-SH|-|-
沪苏通	CN-SH|-|-
沪渝蓉	CN-SH|CN-CQ|-
沪芦	CN-SH|-
沪青平	CN-SH|-|-
沪乍杭	CN-SH|-|-
沪甬	CN-SH|-
津沪	CN-TJ|CN-SH
津浦	CN-TJ|-
津秦	CN-TJ|-
津保	CN-TJ|-
津滨	CN-TJ|-
津石	CN-TJ|-
津雄	CN-TJ|-
津京	CN-TJ|CN-BJ
津深	CN-TJ|-
渝新欧	CN-CQ|CN-XJ|-
渝万	CN-CQ|-
渝贵	CN-CQ|CN-GZ
渝昆	CN-CQ|-
渝厦	CN-CQ|-
渝怀	CN-CQ|-
渝利	CN-CQ|-
渝蓉	CN-CQ|-
渝沪	CN-CQ|CN-SH
渝长	CN-CQ|-
渝湛	CN-CQ|-
成渝	-|CN-CQ
遂渝	-|CN-CQ
襄渝	-|CN-CQ
郑渝	-|CN-CQ
兰渝	-|CN-CQ
西渝	-|CN-CQ
陇海	CN-GS|-
黔张常	CN-GZ|-|-
黔常	CN-GZ|-
赣龙	CN-JX|-
赣深	CN-JX|-
广深港	-|-|CN-HK
深港	-|CN-HK
港深	CN-HK|-
港珠澳	CN-HK|-|CN-MO
珠澳	-|CN-MO
琴澳	-|CN-MO
深澳	-|CN-MO
港深莞	CN-HK|-|-
穗港	-|CN-HK
穗港澳	-|CN-HK|CN-MO
粤港	CN-GD|CN-HK
粤澳	CN-GD|CN-MO
粤港澳	CN-GD|CN-HK|CN-MO
粤港澳台	CN-GD|CN-HK|CN-MO|CN-TW
深港澳	-|CN-HK|CN-MO
港澳	CN-HK|CN-MO
港澳台	CN-HK|CN-MO|CN-TW
港澳台侨	CN-HK|CN-MO|CN-TW|-
台港	CN-TW|CN-HK
台港澳	CN-TW|CN-HK|CN-MO
台澎	CN-TW|-
闽台	CN-FJ|CN-TW
闽港	CN-FJ|CN-HK
闽澳	CN-FJ|CN-MO
浙台	CN-ZJ|CN-TW
沪澳	CN-SH|CN-MO
京澳	CN-BJ|CN-MO
陆港通	-|CN-HK|-
深港通	-|CN-HK|-
港台	CN-HK|CN-TW
澳台	CN-MO|CN-TW
鲁台	CN-SD|CN-TW
渝台	CN-CQ|CN-TW
厦台	-|CN-TW
榕台	-|CN-TW
赣台	CN-JX|CN-TW
鄂台	CN-HB|CN-TW
湘台	CN-HN|CN-TW
皖台	CN-AH|CN-TW
冀台	CN-HE|CN-TW
晋台	CN-SX|CN-TW
陕台	CN-SN|CN-TW
粤台	CN-GD|CN-TW
黔台	CN-GZ|CN-TW
滇台	CN-YN|CN-TW
辽台	CN-LN|CN-TW
浙港	CN-ZJ|CN-HK
鲁港	CN-SD|CN-HK
渝港	CN-CQ|CN-HK
川港澳	CN-SC|CN-HK|CN-MO
琼港	CN-HI|CN-HK
赣港	CN-JX|CN-HK
湘港	CN-HN|CN-HK
桂港	CN-GX|CN-HK
京新高速	CN-BJ|CN-XJ|-|-
兰新铁路	-|CN-XJ|-|-
兰新高铁	-|CN-XJ|-|-
兰新线	-|CN-XJ|-
兰青铁路	-|CN-QH|-|-
)",
    // Others
    R"(
江浙	CN-JS|CN-ZJ
江浙沪	CN-JS|CN-ZJ|CN-SH
江浙沪皖	CN-JS|CN-ZJ|CN-SH|CN-AH
江浙皖	CN-JS|CN-ZJ|CN-AH
江浙闽	CN-JS|CN-ZJ|CN-FJ
苏锡常沪	-|-|-|CN-SH
杭甬沪	-|-|CN-SH
京沪穗	CN-BJ|CN-SH|-
京沪深	CN-BJ|CN-SH|-
京沪广深	CN-BJ|CN-SH|-|-
京沪穗深	CN-BJ|CN-SH|-|-
京沪津渝	CN-BJ|CN-SH|CN-TJ|CN-CQ
京津沪	CN-BJ|CN-TJ|CN-SH
京津沪渝	CN-BJ|CN-TJ|CN-SH|CN-CQ
京沪渝	CN-BJ|CN-SH|CN-CQ
京沪津	CN-BJ|CN-SH|CN-TJ
京沪粤	CN-BJ|CN-SH|CN-GD
京沪港	CN-BJ|CN-SH|CN-HK
沪京	CN-SH|CN-BJ
沪粤	CN-SH|CN-GD
京粤	CN-BJ|CN-GD
蓉渝	-|CN-CQ
成渝贵	-|CN-CQ|CN-GZ
苏沪	CN-JS|CN-SH
皖沪	CN-AH|CN-SH
)",
    // Taiwan's cities and counties; 竹 and 嘉 alone stand for the county
    R"(
北北基	TW-TPE|TW-NWT|TW-KEE
北北基桃	TW-TPE|TW-NWT|TW-KEE|TW-TAO
北北基宜	TW-TPE|TW-NWT|TW-KEE|TW-ILA
北北桃	TW-TPE|TW-NWT|TW-TAO
北北桃竹	TW-TPE|TW-NWT|TW-TAO|TW-HSQ
基北北	TW-KEE|TW-TPE|TW-NWT
基北北桃	TW-KEE|TW-TPE|TW-NWT|TW-TAO
高高屏	TW-KHH|TW-KHQ|TW-PIF
台澎金马	CN-TW|TW-PEN|TW-KIN|TW-LIE
金马澎	TW-KIN|TW-LIE|TW-PEN
桃竹苗	TW-TAO|TW-HSQ|TW-MIA
桃竹竹苗	TW-TAO|TW-HSQ|TW-HSZ|TW-MIA
竹竹苗	TW-HSQ|TW-HSZ|TW-MIA
中彰投	TW-TXG|TW-CHA|TW-NAN
中彰投苗	TW-TXG|TW-CHA|TW-NAN|TW-MIA
苗中彰投	TW-MIA|TW-TXG|TW-CHA|TW-NAN
中彰投云	TW-TXG|TW-CHA|TW-NAN|TW-YUN
彰云投	TW-CHA|TW-YUN|TW-NAN
彰云嘉	TW-CHA|TW-YUN|TW-CYQ
彰云嘉南	TW-CHA|TW-YUN|TW-CYQ|TW-TNN
云嘉南	TW-YUN|TW-CYQ|TW-TNN
云嘉嘉	TW-YUN|TW-CYQ|TW-CYI
云嘉嘉南	TW-YUN|TW-CYQ|TW-CYI|TW-TNN
嘉南高屏	TW-CYQ|TW-TNN|TW-KHH|TW-PIF
云嘉南高屏	TW-YUN|TW-CYQ|TW-TNN|TW-KHH|TW-PIF
南高屏	TW-TNN|TW-KHH|TW-PIF
宜花东	TW-ILA|TW-HUA|TW-TTT
花东	TW-HUA|TW-TTT
苗中彰	TW-MIA|TW-TXG|TW-CHA
高屏澎	TW-KHH|TW-PIF|TW-PEN
高屏地区	TW-KHH|TW-PIF|-|-
高屏两	TW-KHH|TW-PIF|-
竹苗地区	TW-HSQ|TW-MIA|-|-
云嘉地区	TW-YUN|TW-CYQ|-|-
宜花地区	TW-ILA|TW-HUA|-|-
中彰地区	TW-TXG|TW-CHA|-|-
彰云地区	TW-CHA|TW-YUN|-|-
)"};

// Contexts in which one character stands for its province. Source: our own; written 2026-11-24.
// Columns (tab-separated): text, index of the character counted from 0, province id, nested (1 where the mention lies
// inside a larger word: 台商, 港股, 沪指). A context gives way to a listed name that begins at its character (在桂林,
// 来赣州, 在京东) and to place_stops.
inline constexpr rows_of one_character_provinces[] = {
    // By province, in the order 台 港 澳, then the mainland
    R"(
访台	1	CN-TW	0
赴台	1	CN-TW	0
驻台	1	CN-TW	0
来台	1	CN-TW	0
抵台	1	CN-TW	0
全台	1	CN-TW	0
袭台	1	CN-TW	0
对台	1	CN-TW	0
涉台	1	CN-TW	0
返台	1	CN-TW	0
在台	1	CN-TW	0
留台	1	CN-TW	0
侵台	1	CN-TW	0
犯台	1	CN-TW	0
攻台	1	CN-TW	0
援台	1	CN-TW	0
助台	1	CN-TW	0
挺台	1	CN-TW	0
亲台	1	CN-TW	0
惠台	1	CN-TW	0
促台	1	CN-TW	0
入台	1	CN-TW	0
输台	1	CN-TW	0
居台	1	CN-TW	0
旅台	1	CN-TW	0
护台	1	CN-TW	0
保台	1	CN-TW	0
反台	1	CN-TW	0
治台	1	CN-TW	0
渡台	1	CN-TW	0
迁台	1	CN-TW	0
环台	1	CN-TW	0
绕台	1	CN-TW	0
围台	1	CN-TW	0
扰台	1	CN-TW	0
窜台	1	CN-TW	0
遏台	1	CN-TW	0
对台军售	1	CN-TW	0
对台工作	1	CN-TW	0
美台	1	CN-TW	0
日台	1	CN-TW	0
欧台	1	CN-TW	0
台海	0	CN-TW	0
台美	0	CN-TW	0
台日	0	CN-TW	0
台欧	0	CN-TW	0
台商	0	CN-TW	1
台胞	0	CN-TW	1
台企	0	CN-TW	1
台资	0	CN-TW	1
台股	0	CN-TW	1
台独	0	CN-TW	1
台军	0	CN-TW	1
台媒	0	CN-TW	1
台籍	0	CN-TW	1
台青	0	CN-TW	1
台生	0	CN-TW	1
台农	0	CN-TW	1
台剧	0	CN-TW	1
台菜	0	CN-TW	1
台银行	0	CN-TW	1
台保险业	0	CN-TW	1
台金融	0	CN-TW	1
台券商	0	CN-TW	1
台厂商	0	CN-TW	1
台业者	0	CN-TW	1
台渔民	0	CN-TW	1
台渔船	0	CN-TW	1
台民众	0	CN-TW	1
台官员	0	CN-TW	1
台艺人	0	CN-TW	1
台学生	0	CN-TW	1
台旅客	0	CN-TW	1
台游客	0	CN-TW	1
台立委	0	CN-TW	1
台政坛	0	CN-TW	1
台网友	0	CN-TW	1
台青年	0	CN-TW	1
台居民	0	CN-TW	1
台高校	0	CN-TW	1
台医师	0	CN-TW	1
台军方	0	CN-TW	1
台当局	0	CN-TW	1
台海局势	0	CN-TW	1
台海军演	0	CN-TW	1
台海危机	0	CN-TW	1
台指期	0	CN-TW	1
台指	0	CN-TW	1
访港	1	CN-HK	0
赴港	1	CN-HK	0
来港	1	CN-HK	0
抵港	1	CN-HK	0
在港	1	CN-HK	0
留港	1	CN-HK	0
全港	1	CN-HK	0
驻港	1	CN-HK	0
返港	1	CN-HK	0
涉港	1	CN-HK	0
居港	1	CN-HK	0
旅港	1	CN-HK	0
治港	1	CN-HK	0
援港	1	CN-HK	0
惠港	1	CN-HK	0
乱港	1	CN-HK	0
祸港	1	CN-HK	0
反中乱港	3	CN-HK	0
爱港	1	CN-HK	0
爱国爱港	3	CN-HK	0
亲港	1	CN-HK	0
挺港	1	CN-HK	0
游港	1	CN-HK	0
输港	1	CN-HK	0
供港	1	CN-HK	0
销港	1	CN-HK	0
赴港上市	1	CN-HK	0
来港上市	1	CN-HK	0
爱国者治港	4	CN-HK	0
港人治港	0	CN-HK	0
港股	0	CN-HK	1
港人	0	CN-HK	1
港媒	0	CN-HK	1
港独	0	CN-HK	1
港商	0	CN-HK	1
港资	0	CN-HK	1
港企	0	CN-HK	1
港生	0	CN-HK	1
港警	0	CN-HK	1
港女	0	CN-HK	1
港男	0	CN-HK	1
港区	0	CN-HK	1
港剧	0	CN-HK	1
港片	0	CN-HK	1
港青	0	CN-HK	1
港漂	0	CN-HK	1
港姐	0	CN-HK	1
港星	0	CN-HK	1
港式	0	CN-HK	1
港英	0	CN-HK	1
港版	0	CN-HK	1
港股通	0	CN-HK	1
港区国安法	0	CN-HK	1
治澳	1	CN-MO	0
爱国爱澳	3	CN-MO	0
爱澳	1	CN-MO	0
澳人治澳	0	CN-MO	0
驻澳部队	1	CN-MO	0
居澳	1	CN-MO	0
澳人	0	CN-MO	1
澳娱	0	CN-MO	1
在京	1	CN-BJ	0
来京	1	CN-BJ	0
进京	1	CN-BJ	0
抵京	1	CN-BJ	0
离京	1	CN-BJ	0
返京	1	CN-BJ	0
赴京	1	CN-BJ	0
回京	1	CN-BJ	0
驻京	1	CN-BJ	0
到京	1	CN-BJ	0
留京	1	CN-BJ	0
访京	1	CN-BJ	0
出京	1	CN-BJ	0
入京	1	CN-BJ	0
京内外	0	CN-BJ	0
京城	0	CN-BJ	0
京郊	0	CN-BJ	0
京畿	0	CN-BJ	0
晋京	1	CN-BJ	0
环京	1	CN-BJ	0
在京举行	1	CN-BJ	0
在京召开	1	CN-BJ	0
在京闭幕	1	CN-BJ	0
在京开幕	1	CN-BJ	0
在京会见	1	CN-BJ	0
在京去世	1	CN-BJ	0
在京逝世	1	CN-BJ	0
京牌	0	CN-BJ	1
京企	0	CN-BJ	1
京籍	0	CN-BJ	1
京媒	0	CN-BJ	1
在津	1	CN-TJ	0
来津	1	CN-TJ	0
抵津	1	CN-TJ	0
赴津	1	CN-TJ	0
驻津	1	CN-TJ	0
离津	1	CN-TJ	0
津门	0	CN-TJ	0
津城	0	CN-TJ	0
津沽	0	CN-TJ	0
访津	1	CN-TJ	0
在津举行	1	CN-TJ	0
津牌	0	CN-TJ	1
津企	0	CN-TJ	1
访沪	1	CN-SH	0
在沪	1	CN-SH	0
来沪	1	CN-SH	0
抵沪	1	CN-SH	0
赴沪	1	CN-SH	0
离沪	1	CN-SH	0
返沪	1	CN-SH	0
驻沪	1	CN-SH	0
留沪	1	CN-SH	0
沪上	0	CN-SH	0
沪郊	0	CN-SH	0
沪籍	0	CN-SH	0
沪内	0	CN-SH	0
居沪	1	CN-SH	0
到沪	1	CN-SH	0
入沪	1	CN-SH	0
回沪	1	CN-SH	0
沪市	0	CN-SH	0
在沪举行	1	CN-SH	0
在沪召开	1	CN-SH	0
在沪开幕	1	CN-SH	0
沪指	0	CN-SH	1
沪股	0	CN-SH	1
沪股通	0	CN-SH	1
沪铜	0	CN-SH	1
沪铝	0	CN-SH	1
沪锌	0	CN-SH	1
沪镍	0	CN-SH	1
沪金	0	CN-SH	1
沪银	0	CN-SH	1
沪铅	0	CN-SH	1
沪锡	0	CN-SH	1
沪胶	0	CN-SH	1
沪牌	0	CN-SH	1
沪综指	0	CN-SH	1
沪企	0	CN-SH	1
沪媒	0	CN-SH	1
沪剧	0	CN-SH	1
在渝	1	CN-CQ	0
来渝	1	CN-CQ	0
抵渝	1	CN-CQ	0
赴渝	1	CN-CQ	0
驻渝	1	CN-CQ	0
访渝	1	CN-CQ	0
离渝	1	CN-CQ	0
入渝	1	CN-CQ	0
返渝	1	CN-CQ	0
渝城	0	CN-CQ	0
渝西	0	CN-CQ	0
渝东北	0	CN-CQ	0
渝东南	0	CN-CQ	0
渝东	0	CN-CQ	0
在渝举行	1	CN-CQ	0
渝企	0	CN-CQ	1
渝牌	0	CN-CQ	1
渝菜	0	CN-CQ	1
在粤	1	CN-GD	0
赴粤	1	CN-GD	0
来粤	1	CN-GD	0
入粤	1	CN-GD	0
抵粤	1	CN-GD	0
驻粤	1	CN-GD	0
返粤	1	CN-GD	0
离粤	1	CN-GD	0
粤东	0	CN-GD	0
粤西	0	CN-GD	0
粤北	0	CN-GD	0
粤东北	0	CN-GD	0
粤西北	0	CN-GD	0
粤东西北	0	CN-GD	0
全粤	1	CN-GD	0
访粤	1	CN-GD	0
留粤	1	CN-GD	0
在粤举行	1	CN-GD	0
粤菜	0	CN-GD	1
粤剧	0	CN-GD	1
粤企	0	CN-GD	1
粤商	0	CN-GD	1
粤式	0	CN-GD	1
粤牌	0	CN-GD	1
粤股	0	CN-GD	1
粤曲	0	CN-GD	1
粤人	0	CN-GD	1
入川	1	CN-SC	0
来川	1	CN-SC	0
赴川	1	CN-SC	0
在川	1	CN-SC	0
抵川	1	CN-SC	0
出川	1	CN-SC	0
驻川	1	CN-SC	0
川西	0	CN-SC	0
川北	0	CN-SC	0
川东	0	CN-SC	0
川南	0	CN-SC	0
川中	0	CN-SC	0
川东北	0	CN-SC	0
川西北	0	CN-SC	0
川西高原	0	CN-SC	0
返川	1	CN-SC	0
援川	1	CN-SC	0
全川	1	CN-SC	0
在川举行	1	CN-SC	0
川菜	0	CN-SC	1
川剧	0	CN-SC	1
川企	0	CN-SC	1
川商	0	CN-SC	1
川军	0	CN-SC	1
川酒	0	CN-SC	1
川籍	0	CN-SC	1
川茶	0	CN-SC	1
援藏	1	CN-XZ	0
赴藏	1	CN-XZ	0
进藏	1	CN-XZ	0
来藏	1	CN-XZ	0
在藏	1	CN-XZ	0
驻藏	1	CN-XZ	0
涉藏	1	CN-XZ	0
抵藏	1	CN-XZ	0
离藏	1	CN-XZ	0
出藏	1	CN-XZ	0
治藏	1	CN-XZ	0
援藏干部	1	CN-XZ	0
藏独	0	CN-XZ	1
藏胞	0	CN-XZ	1
援疆	1	CN-XJ	0
赴疆	1	CN-XJ	0
进疆	1	CN-XJ	0
入疆	1	CN-XJ	0
来疆	1	CN-XJ	0
在疆	1	CN-XJ	0
驻疆	1	CN-XJ	0
涉疆	1	CN-XJ	0
治疆	1	CN-XJ	0
稳疆	1	CN-XJ	0
兴疆	1	CN-XJ	0
北疆	1	CN-XJ	0
南疆	1	CN-XJ	0
全疆	1	CN-XJ	0
抵疆	1	CN-XJ	0
出疆	1	CN-XJ	0
离疆	1	CN-XJ	0
疆内	0	CN-XJ	0
疆外	0	CN-XJ	0
援疆干部	1	CN-XJ	0
疆独	0	CN-XJ	1
疆棉	0	CN-XJ	1
在闽	1	CN-FJ	0
来闽	1	CN-FJ	0
赴闽	1	CN-FJ	0
入闽	1	CN-FJ	0
抵闽	1	CN-FJ	0
驻闽	1	CN-FJ	0
闽南	0	CN-FJ	0
闽北	0	CN-FJ	0
闽东	0	CN-FJ	0
闽西	0	CN-FJ	0
闽中	0	CN-FJ	0
访闽	1	CN-FJ	0
八闽	1	CN-FJ	0
返闽	1	CN-FJ	0
闽菜	0	CN-FJ	1
闽商	0	CN-FJ	1
闽企	0	CN-FJ	1
闽剧	0	CN-FJ	1
闽籍	0	CN-FJ	1
在浙	1	CN-ZJ	0
来浙	1	CN-ZJ	0
赴浙	1	CN-ZJ	0
入浙	1	CN-ZJ	0
抵浙	1	CN-ZJ	0
驻浙	1	CN-ZJ	0
浙东	0	CN-ZJ	0
浙西	0	CN-ZJ	0
浙北	0	CN-ZJ	0
浙南	0	CN-ZJ	0
浙中	0	CN-ZJ	0
返浙	1	CN-ZJ	0
全浙	1	CN-ZJ	0
浙西南	0	CN-ZJ	0
浙东北	0	CN-ZJ	0
浙商	0	CN-ZJ	1
浙企	0	CN-ZJ	1
浙股	0	CN-ZJ	1
浙菜	0	CN-ZJ	1
浙籍	0	CN-ZJ	1
苏北	0	CN-JS	0
苏南	0	CN-JS	0
在苏高校	1	CN-JS	0
来苏投资	1	CN-JS	0
赴苏投资	1	CN-JS	0
在苏企业	1	CN-JS	0
粤车南下	0	CN-GD	1
港车北上	0	CN-HK	1
澳车北上	0	CN-MO	1
不得离港	3	CN-HK	0
苏商	0	CN-JS	1
苏企	0	CN-JS	1
在皖	1	CN-AH	0
来皖	1	CN-AH	0
赴皖	1	CN-AH	0
入皖	1	CN-AH	0
驻皖	1	CN-AH	0
皖北	0	CN-AH	0
皖南	0	CN-AH	0
皖西	0	CN-AH	0
皖东	0	CN-AH	0
皖中	0	CN-AH	0
皖江	0	CN-AH	0
抵皖	1	CN-AH	0
返皖	1	CN-AH	0
全皖	1	CN-AH	0
皖北地区	0	CN-AH	0
皖企	0	CN-AH	1
皖商	0	CN-AH	1
皖籍	0	CN-AH	1
皖股	0	CN-AH	1
在赣	1	CN-JX	0
来赣	1	CN-JX	0
赴赣	1	CN-JX	0
入赣	1	CN-JX	0
驻赣	1	CN-JX	0
赣南	0	CN-JX	0
赣北	0	CN-JX	0
赣西	0	CN-JX	0
赣东	0	CN-JX	0
赣东北	0	CN-JX	0
赣中	0	CN-JX	0
抵赣	1	CN-JX	0
返赣	1	CN-JX	0
赣鄱	0	CN-JX	0
赣商	0	CN-JX	1
赣企	0	CN-JX	1
赣剧	0	CN-JX	1
赣菜	0	CN-JX	1
在湘	1	CN-HN	0
来湘	1	CN-HN	0
赴湘	1	CN-HN	0
入湘	1	CN-HN	0
驻湘	1	CN-HN	0
湘北	0	CN-HN	0
湘南	0	CN-HN	0
湘中	0	CN-HN	0
抵湘	1	CN-HN	0
返湘	1	CN-HN	0
湘西北	0	CN-HN	0
湘西南	0	CN-HN	0
三湘	1	CN-HN	0
湘菜	0	CN-HN	1
湘军	0	CN-HN	1
湘商	0	CN-HN	1
湘企	0	CN-HN	1
湘剧	0	CN-HN	1
湘籍	0	CN-HN	1
湘股	0	CN-HN	1
湘绣	0	CN-HN	1
援鄂	1	CN-HB	0
在鄂	1	CN-HB	0
来鄂	1	CN-HB	0
赴鄂	1	CN-HB	0
入鄂	1	CN-HB	0
驻鄂	1	CN-HB	0
鄂西	0	CN-HB	0
鄂东	0	CN-HB	0
鄂北	0	CN-HB	0
鄂西北	0	CN-HB	0
鄂东南	0	CN-HB	0
鄂西南	0	CN-HB	0
鄂东北	0	CN-HB	0
抵鄂	1	CN-HB	0
返鄂	1	CN-HB	0
离鄂	1	CN-HB	0
援鄂医疗队	1	CN-HB	0
鄂企	0	CN-HB	1
鄂商	0	CN-HB	1
鄂籍	0	CN-HB	1
在豫	1	CN-HA	0
来豫	1	CN-HA	0
赴豫	1	CN-HA	0
入豫	1	CN-HA	0
驻豫	1	CN-HA	0
豫东	0	CN-HA	0
豫西	0	CN-HA	0
豫南	0	CN-HA	0
豫北	0	CN-HA	0
豫中	0	CN-HA	0
抵豫	1	CN-HA	0
返豫	1	CN-HA	0
豫西南	0	CN-HA	0
援豫	1	CN-HA	0
豫剧	0	CN-HA	1
豫企	0	CN-HA	1
豫商	0	CN-HA	1
豫籍	0	CN-HA	1
豫菜	0	CN-HA	1
鲁西	0	CN-SD	0
鲁南	0	CN-SD	0
鲁北	0	CN-SD	0
鲁中	0	CN-SD	0
鲁西南	0	CN-SD	0
鲁东	0	CN-SD	0
鲁西北	0	CN-SD	0
来鲁	1	CN-SD	0
入鲁	1	CN-SD	0
赴鲁	1	CN-SD	0
驻鲁	1	CN-SD	0
鲁菜	0	CN-SD	1
鲁企	0	CN-SD	1
鲁商	0	CN-SD	1
在冀	1	CN-HE	0
来冀	1	CN-HE	0
赴冀	1	CN-HE	0
入冀	1	CN-HE	0
驻冀	1	CN-HE	0
冀中	0	CN-HE	0
冀南	0	CN-HE	0
冀东	0	CN-HE	0
冀北	0	CN-HE	0
冀东南	0	CN-HE	0
冀企	0	CN-HE	1
冀商	0	CN-HE	1
赴晋	1	CN-SX	0
驻晋	1	CN-SX	0
晋北	0	CN-SX	0
晋南	0	CN-SX	0
晋东南	0	CN-SX	0
晋西北	0	CN-SX	0
三晋	1	CN-SX	0
晋西	0	CN-SX	0
晋商	0	CN-SX	1
晋煤	0	CN-SX	1
晋企	0	CN-SX	1
晋剧	0	CN-SX	1
在陕	1	CN-SN	0
来陕	1	CN-SN	0
赴陕	1	CN-SN	0
入陕	1	CN-SN	0
驻陕	1	CN-SN	0
陕北	0	CN-SN	0
陕南	0	CN-SN	0
抵陕	1	CN-SN	0
返陕	1	CN-SN	0
陕企	0	CN-SN	1
陕菜	0	CN-SN	1
陕商	0	CN-SN	1
陕籍	0	CN-SN	1
赴甘	1	CN-GS	0
陇东	0	CN-GS	0
陇原	0	CN-GS	0
陇上	0	CN-GS	0
陇中	0	CN-GS	0
在陇	1	CN-GS	0
陇商	0	CN-GS	1
驻青高校	1	CN-QH	0
援青	1	CN-QH	0
援青干部	1	CN-QH	0
援宁	1	CN-NX	0
宁南山区	0	CN-NX	0
在桂	1	CN-GX	0
来桂	1	CN-GX	0
赴桂	1	CN-GX	0
入桂	1	CN-GX	0
驻桂	1	CN-GX	0
桂北	0	CN-GX	0
桂西	0	CN-GX	0
桂南	0	CN-GX	0
桂中	0	CN-GX	0
桂东南	0	CN-GX	0
桂西北	0	CN-GX	0
八桂	1	CN-GX	0
抵桂	1	CN-GX	0
桂企	0	CN-GX	1
桂商	0	CN-GX	1
桂菜	0	CN-GX	1
在琼	1	CN-HI	0
来琼	1	CN-HI	0
赴琼	1	CN-HI	0
入琼	1	CN-HI	0
驻琼	1	CN-HI	0
抵琼	1	CN-HI	0
返琼	1	CN-HI	0
琼岛	0	CN-HI	0
琼北	0	CN-HI	0
琼南	0	CN-HI	0
琼菜	0	CN-HI	1
琼剧	0	CN-HI	1
琼企	0	CN-HI	1
在黔	1	CN-GZ	0
来黔	1	CN-GZ	0
赴黔	1	CN-GZ	0
入黔	1	CN-GZ	0
驻黔	1	CN-GZ	0
黔北	0	CN-GZ	0
黔中	0	CN-GZ	0
黔东	0	CN-GZ	0
黔西北	0	CN-GZ	0
抵黔	1	CN-GZ	0
黔货出山	0	CN-GZ	0
黔菜	0	CN-GZ	1
黔企	0	CN-GZ	1
黔商	0	CN-GZ	1
黔货	0	CN-GZ	1
在滇	1	CN-YN	0
来滇	1	CN-YN	0
赴滇	1	CN-YN	0
入滇	1	CN-YN	0
驻滇	1	CN-YN	0
滇西	0	CN-YN	0
滇中	0	CN-YN	0
滇东北	0	CN-YN	0
滇南	0	CN-YN	0
滇西北	0	CN-YN	0
滇西南	0	CN-YN	0
滇东	0	CN-YN	0
抵滇	1	CN-YN	0
援滇	1	CN-YN	0
返滇	1	CN-YN	0
滇菜	0	CN-YN	1
滇企	0	CN-YN	1
滇军	0	CN-YN	1
滇剧	0	CN-YN	1
蒙东	0	CN-NM	0
蒙西	0	CN-NM	0
辽西	0	CN-LN	0
辽东	0	CN-LN	0
辽南	0	CN-LN	0
辽北	0	CN-LN	0
辽中南	0	CN-LN	0
在辽	1	CN-LN	0
来辽	1	CN-LN	0
赴辽	1	CN-LN	0
入辽	1	CN-LN	0
驻辽	1	CN-LN	0
辽西北	0	CN-LN	0
辽企	0	CN-LN	1
辽商	0	CN-LN	1
辽菜	0	CN-LN	1
辽篮	0	CN-LN	1
藏北高原	0	CN-XZ	0
藏东南	0	CN-XZ	0
藏南地区	0	CN-XZ	0
在晋企业	1	CN-SX	0
)"};

}  // namespace kuang::data

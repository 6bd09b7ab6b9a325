#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Units of time, for durations. Columns: text, UCUM code (empty where it has none), unit as reported: hours are 小时
// however written, months keep their 个. The longest row wins.
inline constexpr rows_of time_units[] = {
    // years and longer
    R"(
年	a	年
年半	a	年半
年份	a	年
公历年	a	年
载	a	载
整年	a	年
周年	a	周年
学年	a	学年
学年度	a	学年度
财年	a	财年
会计年度	a	会计年度
年度	a	年度
光阴	a	光阴
寒暑	a	寒暑
春秋	a	春秋
个年头	a	年头
年头	a	年头
个春秋	a	春秋
个寒暑	a	寒暑
年代		年代
个年代		年代
世纪		世纪
个世纪		世纪
代		代
个学年	a	学年
个财年	a	财年
个学期		学期
学期		学期
个整年	a	年
千年		千年
甲子		甲子
个甲子		甲子
)",
    // quarters, months and weeks
    R"(
季		季
季度		季度
个季度		季度
个季		季
个季节		季节
月	mo	月
个月	mo	个月
个多月	mo	个月
个月份	mo	个月
个整月	mo	个月
个足月	mo	个月
月份	mo	月
足月	mo	个月
孕周	wk	周
旬		旬
周	wk	周
周半	wk	周半
周时间	wk	周
个星期	wk	个星期
个多星期	wk	个星期
星期	wk	星期
个礼拜	wk	个礼拜
个多礼拜	wk	个礼拜
礼拜	wk	礼拜
个周末		周末
周末		周末
)",
    // days and nights
    R"(
天	d	天
天半	d	天半
整天	d	天
日	d	日
个整日	d	日
昼夜	d	昼夜
个昼夜	d	昼夜
个日夜	d	日夜
天天	d	天
个工作日		工作日
工作日		工作日
工作天		工作天
个工作天		工作天
个交易日		交易日
交易日		交易日
个营业日		营业日
营业日		营业日
个自然日	d	自然日
自然日	d	自然日
个日历日	d	日历日
日历天	d	日历天
个上班日		上班日
晚		晚
个晚上		晚上
晚上		晚上
夜		夜
宿		宿
个白天		白天
个上午		上午
个下午		下午
个夜晚		夜晚
夜晚		夜晚
个通宵		通宵
)",
    // hours and shorter
    R"(
小时	h	小时
个小时	h	小时
个多小时	h	小时
小时半	h	小时
个钟头	h	小时
钟头	h	小时
个钟	h	小时
个半钟	h	小时
个多钟头	h	小时
个多钟	h	小时
个时辰	2.h	时辰
时辰	2.h	时辰
h	h	小时
hr	h	小时
hrs	h	小时
刻	15.min	刻
刻钟	15.min	刻钟
分钟	min	分钟
分	min	分钟
分多钟	min	分钟
分半钟	min	分钟
min	min	分钟
mins	min	分钟
秒	s	秒
秒钟	s	秒
秒多钟	s	秒
sec	s	秒
s	s	秒
毫秒	ms	毫秒
ms	ms	毫秒
微秒	us	微秒
μs	us	微秒
纳秒	ns	纳秒
奈秒	ns	纳秒
皮秒	ps	皮秒
飞秒	fs	飞秒
飞米秒	fs	飞秒
阿秒	as	阿秒
)"};

}  // namespace kuang::data

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_scan.hpp>

namespace kuang::detail {

// Numbers that name things rather than count them: list and section numbers, stock codes, document numbers, versions,
// the numbers of a series.

// 一、 三是 1． at the head of a line or a clause.
inline bool numeral_scanner::list_number(const reading& r) const noexcept {
    const char32_t right = text_[r.end];
    if (!is_one_of(right, U"、.)是要看来")) return false;
    if (r.range || r.fraction || r.decimals || r.suffixed) return false;
    const char32_t left = before(text_, r.begin);
    const bool head = line_begins(r.begin), clause = head || is_one_of(left, U"。;:,!?”“‘’");
    if (r.chain.pure_arabic && r.chain.digits <= 2 && head)
        // 1、2000年 and 3、一经 are numbered, 6、7次 is a range
        return (right == U'、' &&
                (!is_ascii_digit(text_[r.end + 1]) || (r.chain.digits == 1 && is_ascii_digit(text_[r.end + 1]) &&
                                                       read_arabic(text_, r.end + 1).digits > 1))) ||
               ((right == U'.' || right == U')') && !is_ascii_digit(text_[r.end + 1]) &&
                text_.kind(r.end + 1) != char_class::latin);
    // 【早报】1、某事；2、某事
    if (r.chain.pure_arabic && r.chain.digits <= 2 && right == U'、' && is_one_of(left, U"。;】!?"))
        return han(r.end + 1) && !text_.numeral(r.end + 1);
    if (r.chain.pure_arabic && r.chain.digits <= 2 && right == U'.' && r.begin > 0 &&
        text_.kind(r.begin - 1) == char_class::space)
        return han(r.end + 1);  // 1．某事 2．某事
    if (r.chain.arabic || r.chain.characters > 4) return false;
    if (clause && right == U'、' && !text_.numeral(r.end + 1)) return head || is_one_of(left, U"。;:");
    if (clause && r.chain.characters == 1 && (right == U'是' || right == U'要' || right == U'看' || right == U'来') &&
        text_[r.begin] != U'两')
        return han(r.end + 1);
    return false;
}

// （2330）, （三）, （８８）: stock codes and section numbers. A year may stand in brackets, and so may a day:
// 昨（廿五）日.
inline bool numeral_scanner::bracketed(const reading& r) const noexcept {
    const char32_t left = before(text_, r.begin), right = text_[r.end];
    if (is_one_of(left, U"注图表") && right == U')' && !r.range) return true;  // （註1）
    if (left != U'(' && left != U'〔' && left != U'[' && left != U'【') return false;
    if (left == U'(' && right == U',' && r.chain.pure_arabic && r.chain.digits == 6) return true;
    if (right != U')' && right != U'〕' && right != U']' && right != U'】') return false;
    if (r.fraction || r.range || r.decimals || r.chain.multiplied)
        return text_[r.end + 1] != U'日' && r.chain.multiplied && r.chain.characters <= 3 && !r.chain.arabic &&
               line_begins(r.begin - 1);
    if (text_[r.end + 1] == U'日' || text_[r.end + 1] == U'月' || text_[r.end + 1] == U'年') return false;
    if (r.chain.pure_arabic && r.chain.digits == 4 && !r.chain.leading_zero && r.value.is_exact()) {
        const auto year = r.value.value().to_integer().value_or(0);
        return !(left == U'(' && year >= 1900 && year < 2100) || stock_code(r) || document_year(r);
    }
    return true;
}

// （2024）京01民终123号: the year of a document's number.
inline bool numeral_scanner::document_year(const reading& r) const noexcept {
    constexpr std::uint32_t reach = 14;
    std::uint32_t k = r.end + 1;
    while (k - r.end < reach && text_[k] != U'号' && (han(k) || is_ascii_digit(text_[k]))) ++k;
    return text_[k] == U'号' && k > r.end + 2 && is_ascii_digit(text_[k - 1]);
}

// 碧桂园（2007）: four digits in brackets are a year behind a title, a stock's code right behind a company's name.
inline bool numeral_scanner::stock_code(const reading& r) const noexcept {
    for (std::size_t k = next_hit_; k < hits_.size() && hits_[k].first < r.begin; ++k)
        if (hits_[k].owner != owner_ && !hits_[k].weak && hits_[k].last + 1 == r.begin) return true;
    return false;
}

// （亿元）, 单位：万元: the head of a column says in what it counts, and no amount.
inline bool numeral_scanner::column_head(const reading& r) const noexcept {
    if (!r.chain.bare || r.chain.multipliers != r.chain.characters || !r.value.is_exact()) return false;
    if (stands_before(text_, r.begin, U"单位:") || stands_before(text_, r.begin, U"单位")) return true;
    const number_words::match unit = words_.after(text_, r.end);
    if (!unit || (r.chain.trailing_big == 0 && (unit.word->kinds & is_currency) == 0)) return false;
    return before(text_, r.begin) == U'(' && (text_[unit.end] == U')' || text_[unit.end] == U'/');
}

// 〔2025〕12号, （2024）京01民终123号: the numbers behind the year of a document.
inline bool numeral_scanner::document_number(const reading& r) const noexcept {
    constexpr std::uint32_t reach = 10;
    if (text_[r.end] == U'号' && stands_before(text_, r.begin, U"字第")) return true;
    if (text_[r.end] == U'号' && r.chain.digits >= 7 && !r.chain.grouped && !r.chain.point) return true;
    if (bracketed_digits_ == 0 || r.begin - bracketed_digits_ > reach + 5) return false;  // settles nearly all
    const auto inside = [&](std::uint32_t k) {
        return han(k) || is_ascii_digit(text_[k]) || is_ascii_letter(text_[k]);
    };
    std::uint32_t begin = r.begin, end = r.end;
    while (begin > 0 && r.begin - begin < reach && inside(begin - 1)) --begin;
    if (begin < 6 || !is_one_of(text_[begin - 1], U"〕】])") || !is_one_of(text_[begin - 6], U"〔【[(")) return false;
    for (std::uint32_t k = begin - 5; k < begin - 1; ++k)
        if (!is_ascii_digit(text_[k])) return false;
    while (end - r.end < reach && inside(end) && text_[end] != U'号') ++end;
    return text_[end] == U'号';
}

// 神舟十九号, 骁龙8, “祖冲之三号”, 汉光41号演习: the number is part of a name.
inline bool numeral_scanner::series_number(const reading& r) const noexcept {
    const bool numbered = text_[r.end] == U'号';
    switch (words_.series_before(text_, r.begin)) {
        case number_words::series::numbered: return numbered || text_[r.end] == U'火';
        case number_words::series::plain: {  // 波音3架 and 波音80亿美元 count, 波音737客机 names
            if (r.chain.trailing_big > 0) return numbered;
            const number_words::match unit = words_.after(text_, r.end);
            if (unit && (unit.word->kinds & (is_currency | is_time | is_physical)) != 0) return false;
            return numbered || !unit || unit.end - r.end > 1 || !unit_follows(r.end, true);
        }
        default: break;
    }
    if (before(text_, r.begin) == U'神' && words_.vessel_at(text_, r.end)) return true;  // 神二十乘组
    if (!numbered || !han_before(r.begin) || is_one_of(text_[r.begin - 1], U"的是为第和与在共及了有、年月日"))
        return false;
    if (words_.vessel_at(text_, r.end + 1)) return true;
    if (!is_one_of(text_[r.end + 1], U"”’")) return false;
    constexpr std::uint32_t reach = 6;
    std::uint32_t i = r.begin;
    while (r.begin - i < reach && han_before(i)) --i;
    return is_one_of(before(text_, i), U"“‘");
}

// 文三路, 中山五路: a street; 兵分三路, 3路公交车 are counts.
inline bool numeral_scanner::street_number(const reading& r) const noexcept {
    const std::uint32_t behind = r.end + 1;
    bool named = !han(behind);  // what stands behind the name of a street
    for (const std::u32string_view word :
         {U"口", U"与", U"交", U"施工", U"号", U"段", U"站", U"附近", U"一带", U"沿线"})
        named = named || stands_at(text_, behind, word);
    return named && r.chain.characters == 1 && is_one_of(text_[r.end], U"路街") && han_before(r.begin) &&
           !text_.numeral(r.begin - 1) && text_[r.begin] != U'两' &&
           !is_one_of(text_[r.begin - 1], U"的是为第和与在共及了有分兵每各这那乘坐换搭开从由成前后条等另有") &&
           !is_one_of(text_[r.end + 1], U"大纵人进出军并公车巴线诸分兵");
}

// 12306查询, 登录12306, 拨12358举报, 1999市民热线: the short numbers of public services.
inline bool numeral_scanner::service_number(const reading& r) const noexcept {
    if (r.chain.digits < 3 || r.chain.digits > 6 || r.chain.point || r.chain.grouped) return false;
    if (r.chain.digits > 3 && stands_before(text_, r.end, U"000")) return false;  // 10000网友
    const bool emergency = r.chain.digits == 3 && text_[r.begin] == U'1' && is_one_of(text_[r.begin + 1], U"12") &&
                           is_one_of(text_[r.begin + 2], U"029");
    constexpr std::uint32_t reach = 4;
    const bool dialled = is_one_of(before(text_, r.begin), U"打拨");
    for (std::uint32_t k = r.end; k <= r.end + reach && han(k); ++k) {
        if (!dialled && !is_one_of(text_[k], U"热专服")) continue;
        if (stands_at(text_, k, U"热线") || stands_at(text_, k, U"专线") || stands_at(text_, k, U"服务台"))
            return words_.after(text_, r.end).end != r.end + 1;  // not 300条热线
        if (dialled && k == r.end)
            for (const std::u32string_view verb :
                 {U"举报", U"检举", U"投诉", U"咨询", U"报", U"求", U"查询", U"反映", U"进行"})
                if (stands_at(text_, k, verb)) return emergency || r.chain.digits > 3;
    }
    if (emergency)
        for (const std::u32string_view word : {U"消防", U"火警", U"报警", U"急救", U"接警", U"指挥", U"反诈"})
            if (stands_at(text_, r.end, word)) return !is_one_of(text_[r.end + 2], U"员人者");
    if (r.chain.digits != 5 || r.chain.point || r.chain.grouped) return false;
    const char32_t first = text_[r.begin], second = text_[r.begin + 1];
    if (!(first == U'1' && (second == U'2' || second == U'0')) && !(first == U'9' && is_one_of(second, U"56")))
        return false;
    for (const std::u32string_view word : {U"登录", U"拨打", U"致电", U"通过", U"查询", U"关注"})
        if (stands_before(text_, r.begin, word)) return !unit_follows(r.end, false);
    for (const std::u32string_view word : {U"查询", U"网", U"平台", U"客户端", U"政务", U"便民", U"服务", U"订票",
                                           U"app", U"官方", U"诉", U"接诉", U"消费"})
        if (stands_at(text_, r.end, word)) return true;
    return false;
}

// 500, 3000: a count more likely than a name.
inline bool numeral_scanner::is_round(const reading& r) const noexcept {
    return r.end - r.begin >= 3 && stands_before(text_, r.end, U"00");
}

// 319枪击案, 921大地震, 107国道, 301医院: the day of an event, the number of a road or of a house.
inline bool numeral_scanner::number_of_name(const reading& r) const noexcept {
    const std::uint32_t digits = r.chain.pure_arabic ? r.chain.digits : r.chain.positional ? r.chain.characters : 0;
    if (digits < 3 || digits > 5 || r.chain.point || r.chain.grouped || r.chain.multiplied) return false;
    if (!is_one_of(text_[r.end], U"事枪惨空大学暴血晚购电纪连医国省县高部") || is_round(r)) return false;
    for (const std::u32string_view word :
         {U"事件",   U"枪击",   U"惨案",   U"空难", U"大地震", U"学运", U"暴动", U"血案", U"晚会", U"大促",
          U"购物节", U"电信日", U"纪念日", U"连假", U"医院",   U"国道", U"省道", U"县道", U"高地", U"部队"})
        if (stands_at(text_, r.end, word)) return true;
    return false;
}

// 2.0版, V3.1, Windows 11: a version.
inline bool numeral_scanner::version_number(const reading& r) const noexcept {
    const char32_t left = before(text_, r.begin), right = text_[r.end];
    if (right == U'版') return r.chain.point || !unit_follows(r.end, false);
    return r.chain.point && stands_before(text_, r.end, U".0") && (right == U'等' || !unit_follows(r.end, false)) &&
           !is_one_of(left, U"是为达至到约占跌涨降升报收分");
}

// Codes, phone numbers, versions, model and index numbers are none.
inline bool numeral_scanner::arabic_accepted(const reading& r) const noexcept {
    const chain_result& c = r.chain;
    if (c.dotted || series_number(r)) return false;
    if (!c.pure_arabic || r.fraction || r.range || r.suffixed || r.filler) return true;
    const char32_t left = before(text_, r.begin), right = text_[r.end];
    // 《模拟人生3》 is a sequel, 《731》 a title; but a year may end one
    if ((right == U'》' || right == U'〉') && ((han_before(r.begin) && c.digits < 4) || is_one_of(left, U"《〈")))
        return false;
    if (right == U'型') return false;                                                                 // 200型飞机
    if (right == U'+' && is_one_of(left, U"“‘") && is_one_of(text_[r.end + 1], U"”’")) return false;  // “35+”
    if (is_one_of(left, U"“‘") && is_one_of(right, U"”’") && c.digits >= 2 && c.digits <= 5) return false;  // “633”方案
    if (c.leading_zero && (c.digits > 2 || c.point)) return false;
    if (!c.point && !c.grouped && c.digits >= 11 && !unit_follows(r.end, false)) return false;
    // 7·24, the name of a day
    if ((right == U'·' && is_ascii_digit(text_[r.end + 1])) ||
        (left == U'·' && r.begin > 1 && is_ascii_digit(text_[r.begin - 2])))
        return false;
    // 02-2345, 2+26, 1-2-3
    if (right == U'+' && is_ascii_digit(text_[r.end + 1])) return false;
    if (left == U'+' && r.begin > 1 && is_ascii_digit(text_[r.begin - 2])) return false;
    if (right == U'-' && is_ascii_digit(text_[r.end + 1])) {
        const arabic next = read_arabic(text_, r.end + 1);
        if ((c.leading_zero && left != U':') || next.digits >= 6 || text_[next.end] == U'-') return false;
    }
    if (left == U'-' && !r.negative && r.begin > 1 && is_ascii_digit(text_[r.begin - 2]) &&
        ((c.leading_zero && right != U':') || c.digits >= 6))
        return false;
    if (is_one_of(right, U"指芯晶系处机航专热号版时报防急客无汽柴"))
        for (const std::u32string_view word :
             {U"指数", U"芯片", U"晶片", U"系列",   U"处理器",   U"机型",   U"航班",  U"专线",     U"热线",
              U"号文", U"版本", U"时代", U"报案",   U"防疫专线", U"报警",   U"急救",  U"指挥中心", U"客服",
              U"无铅", U"汽油", U"柴油", U"号汽油", U"号柴油",   U"号无铅", U"号乙醇"})
            if (stands_at(text_, r.end, word)) return is_round(r) && (word == U"航班" || word == U"客服");
    if (number_of_name(r) || version_number(r) || service_number(r) || document_number(r)) return false;
    if (is_one_of(left, U"话线打号码编服机信牌道电真备证:"))
        for (const std::u32string_view word :
             {U"电话",  U"热线", U"专线", U"拨打", U"编号",  U"代码",  U"代号",   U"邮编",
              U"客服",  U"手机", U"微信", U"车牌", U"单号",  U"账号",  U"学号",   U"证号",
              U"电话:", U"统编", U"致电", U"传真", U"icp备", U"icp证", U"网安备", U"网文"})
            if (stands_before(text_, r.begin, word) && !unit_follows(r.end, false)) return false;
    if (stands_before(text_, r.begin, U"国道") || (left == U'台' && right == U'线')) return false;  // 国道1号, 台61线
    if (stands_before(text_, r.begin, U"尾号") || stands_before(text_, r.begin, U"末四码")) return false;
    if (is_one_of(left, U"打拨") && c.digits >= 3 && !c.point && !han(r.end)) return false;  // 请打1999
    return true;
}

}  // namespace kuang::detail

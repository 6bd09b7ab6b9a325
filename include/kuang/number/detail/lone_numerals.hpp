#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_scan.hpp>

namespace kuang::detail {

// Whether a few Chinese numeral characters are a number: a lone 一, 半, 万, 伍; 六四, 九三.

// A unit, a mark or a counted noun at i. `strict`: not one that is the beginning of another word.
inline bool numeral_scanner::unit_follows(std::uint32_t i, bool strict) const noexcept {
    const std::uint32_t at = skip_blanks(text_, i);
    const number_words::match m = words_.after(text_, at);
    if (!m) return text_[at] == U'号' || text_[at] == U'时' || text_[at] == U'点' || text_[at] == U'半';
    if (at != i && (m.word->kinds & is_mark) == 0 && (m.word->kinds & (is_physical | is_currency | is_time)) == 0)
        return false;
    return !(strict || m.word->weak) || words_.stop_at(text_, at) <= m.end;
}

inline bool numeral_scanner::line_ends(std::uint32_t i) const noexcept {
    while (i < text_.size() && text_.kind(i) == char_class::space) ++i;
    return i == text_.size() || text_.kind(i) == char_class::line_end;
}

inline bool numeral_scanner::line_begins(std::uint32_t i) const noexcept {
    while (i > 0 && text_.kind(i - 1) == char_class::space) --i;
    return i == 0 || text_.kind(i - 1) == char_class::line_end;
}

inline bool numeral_scanner::accepted(const reading& r) const noexcept {
    const part first = numeral_character_of(text_[r.begin]).kind;
    if (first == part::half) return half_accepted(r);
    if (first == part::pair || first == part::vulgar) return true;
    if (list_number(r) || bracketed(r) || column_head(r)) return false;
    if (r.chain.arabic) return arabic_accepted(r);
    if (r.fraction || r.decimals || r.negative)
        return !(r.negative && r.chain.characters == 1 && r.chain.bare && !unit_follows(r.end, false) &&
                 r.end - r.begin > 2);
    if ((r.range && r.end - r.begin > 3) || r.suffixed) return true;
    if (surname(r) || quoted(r) || session(r) || document_number(r) || series_number(r) || street_number(r) ||
        number_of_name(r))
        return false;
    if (left_is_ordinal_name(r)) return false;
    // 邮政编码一○○○三一, 电话六六○二○○○一: no year has six digits
    if (r.chain.positional && !r.chain.multiplied && r.chain.characters >= 6 && !unit_follows(r.end, false) &&
        !(line_begins(r.begin) && line_ends(r.end)))
        return false;
    const bool single = r.chain.characters == 1;
    const bool code = !r.chain.multiplied && r.chain.characters < 4;  // 六四, 九三, 三五: events and pairs
    if (single || code ||
        (r.chain.bare && !r.chain.vague && r.chain.characters == 2 &&
         (r.chain.trailing == 0 || r.chain.trailing_big > 0)))
        return lone_accepted(r);
    return true;
}

// One Chinese numeral character, or a few digits with no multiplier. It is a number if something that is counted
// follows, if it stands alone, or if the word before asks for a number.
inline bool numeral_scanner::lone_accepted(const reading& r) const noexcept {
    const char32_t c = text_[r.begin], left = before(text_, r.begin), right = text_[r.end];
    const numeral_character nc = numeral_character_of(c);
    if (left == U'第' || (left == U'之' && is_one_of(r.begin > 1 ? text_[r.begin - 2] : 0, U"分"))) return true;
    if (left == U'分' && c == U'百') return true;
    if (r.begin > 1 && left == U' ' && text_[r.begin - 2] == U'之') return true;
    if (is_one_of(left, U"周") && r.chain.characters == 1 && nc.kind == part::digit && nc.value <= 6 && c != U'两' &&
        !unit_follows(r.end, true))
        return true;
    if (left == U'期' && is_one_of(r.begin > 1 ? text_[r.begin - 2] : 0, U"星")) return true;
    if (left == U'拜' && is_one_of(r.begin > 1 ? text_[r.begin - 2] : 0, U"礼")) return true;
    if (c == U'一' && right == U'时' && r.chain.characters == 1)  // 一时难以判断; but 今晚一时, 一时许
        return is_one_of(left, U"晚午晨夜日天早间后") || is_one_of(text_[r.end + 1], U"许至到正整半前起") ||
               text_.numeral(r.end + 1);
    if (c == U'四' && right == U'周' && r.chain.characters == 1)  // 广场四周; but 连跌四周, 四周内
        return is_one_of(left, U"连续近前后过达约共期了长去满隔每有经需用跌涨") ||
               is_one_of(text_[r.end + 1], U"内后前来时以之间年");
    if (c == U'一' && right == U'路' && r.chain.characters == 1)  // 一路南下; but 一路公交, 一路人马
        return is_one_of(text_[r.end + 1], U"公车人军纵");
    const bool follows = unit_follows(r.end, c == U'一' || nc.kind == part::big);
    const bool standalone = !han_before(r.begin) && !han(r.end);
    if (c == U'十' || c == U'万') {  // adverbs: 十分高兴, 万分感谢
        if (right == U'分' && r.chain.characters == 1 && han(r.end + 1) &&
            !is_one_of(text_[r.end + 1], U"钟之以左多球制的和与、秒半") &&
            (!is_one_of(left, U"得打输赢先后加扣拿砍近约满") ||
             (left == U'得' && is_one_of(before(text_, r.begin - 1), U"显觉变感"))))
            return false;
    }
    if (r.chain.bare && !r.chain.vague && r.chain.characters == 2 && r.chain.trailing_big > 0)
        return c == U'十' || c == U'百' || follows || standalone || is_one_of(left, U"近约超逾破达上过数成");
    // 机械五厂, 海军总医院三院: the number of a plant or a branch
    if (r.chain.characters == 1 && nc.kind == part::digit && is_one_of(right, U"厂院局师军团冶航中") &&
        han_before(r.begin) && !text_.numeral(r.begin - 1) && (right != U'局' || is_one_of(left, U"铁建电水航冶务")) &&
        !is_one_of(left, U"等这那共前头近约逾超满每各达此该首有和与的及为成在由从家了、"))
        return false;
    if (left == U'以' && right == U'计' && nc.kind != part::zero) return true;  // 数以万计
    // 黄万波, 陈万江: in names
    if ((nc.kind == part::big || c == U'百' || c == U'千') && r.chain.characters == 1 && han_before(r.begin) &&
        !is_one_of(left, U"近超逾达上过满约每数共有的为成破和与及等这那各在于是到至把从、")) {
        const number_words::match unit = words_.after(text_, r.end);
        if (unit && unit.word->weak && unit.end == r.end + 1) return false;
        if (nc.kind == part::big && is_one_of(right, U"年国")) return false;  // 陈万年, 遗臭万年
    }
    if (r.chain.characters == 1 && (nc.kind == part::big || c == U'百' || c == U'千') && is_one_of(left, U"破过超逾") &&
        (!han(r.end) || right == U'了'))
        return true;  // 销量破万, 首日过亿
    if (nc.kind == part::big && r.chain.characters == 1) return follows && !is_one_of(left, U"千百");
    if (c == U'零' && r.chain.characters == 1 && right == U'点')  // an hour, with a date or an end beside it
        return !han(r.end + 1) || is_one_of(left, U"日晨夜") || is_one_of(text_[r.end + 1], U"前后起许至到整多时");
    if (c == U'零' && r.chain.characters == 1 && text_.numeral(r.end)) return false;  // 三岁零两个月
    if (c == U'零' && r.chain.characters == 1) return standalone || (follows && !is_one_of(right, U"部"));
    if (nc.financial && r.chain.characters == 1) {
        const number_words::match m = words_.after(text_, r.end, is_currency);
        if (m && left != U'收') return true;
        if (!standalone) return false;
        return line_ends(r.end) && line_begins(r.begin);
    }
    if (c == U'一' && follows && text_[r.end + 1] == U'就') {  // 一交就没有了
        const number_words::match unit = words_.after(text_, r.end);
        if (unit && unit.word->weak) return false;
    }
    if (follows) return true;
    if (nc.kind == part::digit && c != U'一' && is_one_of(right, U"小大老女男")) {  // 两小女孩, 三老人
        const number_words::match counted = words_.after(text_, r.end + 1, is_counted);
        if (counted && !counted.word->weak && counted.end > r.end + 2) return true;
    }
    if (standalone) return nc.kind != part::small || c == U'十' || r.chain.characters > 1;
    if (right == U'比' && text_.numeral(r.end + 1)) return true;
    if (left == U'比' && r.begin > 1 && text_.numeral(r.begin - 2)) return true;
    if (r.chain.characters > 1) return false;
    if (left == U'连' && is_one_of(right, U"卖买涨跌黑红胜败霸升降庄阳阴")) return true;  // 外资连五卖
    const bool asks =
        is_one_of(left, U"是为等到加减乘除这那") || (left == U'于' && before(text_, r.begin - 1) == U'等');
    const bool closes = !han(r.end) || is_one_of(right, U"是这那不和与或加减乘除等的却");
    if (asks && closes) return true;
    if (c == U'一') return asks && left != U'这' && left != U'那' && closes;
    if (nc.kind == part::small && c != U'十') return false;
    if (!han(r.end))
        return is_one_of(left, U"前第排共计达约") ||
               (r.chain.characters == 1 && is_one_of(left, U"约近逾超达满足各每仅只剩"));
    return is_one_of(left, U"等这那共前头近约逾超满每各达此该首");
}

// 万先生, 伍女士, 陆某: a surname.
inline bool numeral_scanner::surname(const reading& r) const noexcept {
    if (r.end - r.begin != 1 || !is_one_of(text_[r.begin], U"万伍陆")) return false;
    if (is_one_of(before(text_, r.begin), U"上近超逾过数几约达")) return false;  // 上万同学
    for (const std::u32string_view title : {U"先生", U"女士", U"小姐", U"太太", U"某", U"氏", U"姓", U"老师", U"教授",
                                            U"博士", U"医生", U"师傅", U"大爷", U"大妈", U"阿姨", U"同学", U"校长"})
        if (stands_at(text_, r.end, title)) return true;
    return false;
}

// 半小时, 半个百分点, 半根; not 半导体, 上半年, 过半.
inline bool numeral_scanner::half_accepted(const reading& r) const noexcept {
    const char32_t left = before(text_, r.begin), right = text_[r.end];
    if (is_one_of(left, U"上下前后大多过对各南北东西")) {
        const char32_t verb = before(text_, r.begin - 1);  // 提前半小时, 延后半天, 超过半年
        const bool moved = (left == U'前' && verb == U'提') || (left == U'后' && is_one_of(verb, U"延推落退")) ||
                           (left == U'过' && is_one_of(verb, U"超不"));
        if (!moved || !words_.after(text_, r.end, is_time)) return false;
    }
    if (stands_at(text_, r.end, U"小时") || stands_at(text_, r.end, U"分钟") || stands_at(text_, r.end, U"世纪") ||
        stands_at(text_, r.end, U"公斤") || stands_at(text_, r.end, U"公里") || stands_at(text_, r.end, U"辈子") ||
        stands_at(text_, r.end, U"星期"))
        return true;
    return is_one_of(right, U"个年天日月成折吨斤米杯碗瓶根张块片克亩升秒匹盒袋箱码") &&
           words_.stop_at(text_, r.end) <= r.end + 1;
}

// 十五届三中全会, 十四届全国人大: a session's name; 第十届 is an ordinal.
inline bool numeral_scanner::session(const reading& r) const noexcept {
    if (text_[r.end] != U'届' || before(text_, r.begin) == U'第') return false;
    const std::uint32_t at = r.end + 1;
    if (text_.numeral(at) && text_[at + 1] == U'中' && text_[at + 2] == U'全') return true;
    return stands_at(text_, at, U"全国") || stands_at(text_, at, U"人大") || stands_at(text_, at, U"政协") ||
           stands_at(text_, at, U"中央");
}

// “十一”, “八五”, “7.1”: names of days and plans.
inline bool numeral_scanner::quoted(const reading& r) const noexcept {
    if (r.chain.pure_arabic && r.chain.point && r.value.is_exact() && r.value.value() < decimal{13} &&
        is_one_of(before(text_, r.begin), U"“‘") && is_one_of(text_[r.end], U"”’"))
        return true;
    return r.end - r.begin > 1 && !r.fraction && !r.decimals && !r.chain.multiplied == (text_[r.begin] != U'十') &&
           r.chain.characters <= 4 && is_one_of(before(text_, r.begin), U"“‘") && is_one_of(text_[r.end], U"”’");
}

// 某某大学第二附属医院, 某市第三中学
inline bool numeral_scanner::left_is_ordinal_name(const reading& r) const noexcept {
    if (before(text_, r.begin) != U'第' || r.begin < 2 || !han(r.begin - 2)) return false;
    for (const std::u32string_view word :
         {U"附属",     U"人民医院",     U"医院",       U"中学",     U"小学",     U"高中",     U"高级中学", U"女中",
          U"女子中学", U"中级人民法院", U"人民检察院", U"军医大学", U"师范",     U"医科大学", U"外国语",   U"稽查局",
          U"分局",     U"监狱",         U"看守所",     U"工程局",   U"工程有限", U"勘察",     U"勘测",     U"设计院",
          U"设计研究", U"研究院",       U"研究所",     U"巡回法庭", U"检察部",   U"支队",     U"大队",     U"总队",
          U"派出所",   U"税务",         U"稽查",       U"集团军",   U"航务",     U"监察",     U"建筑"})
        if (stands_at(text_, r.end, word)) return true;
    // 某处第三局官员
    return is_one_of(text_[r.end], U"局处科厅") && text_[r.end + 1] != U'比' &&
           is_one_of(before(text_, r.begin - 1), U"处局部署院厅会") && r.chain.characters == 1;
}

}  // namespace kuang::detail

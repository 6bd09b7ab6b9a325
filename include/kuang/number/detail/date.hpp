#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// date  = year [ month [ day ] ] | month [ day ] | day | weekday | quarter | decade | digits "-" digits "-" digits
// year  = [ "公元" | "西元" | "民国" ] numeral "年" tail       month = numeral "月" tail      day = numeral ( "日" |
// "号" ) tail  = [ "份" | "度" | "初" | "中" | "底" | "末" | "上旬" … | "上半年" ] A left end that is a bare number
// makes a range: 1—8月.

// 1949年, 九八年 and 07年 are years, 30年 is a duration; 八十四年度, 113年底, 從八十一年起 are years of the republic.
inline bool quantity_builder::calendar_year(std::size_t k) const {
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    const numeral& n = at(k);
    if (n.bound != kuang::bound::none) return false;
    const std::uint32_t digits = digits_of_place(k);
    if (n.value.is_range()) {
        if (any_of_at(end, {U"年代"})) return true;  // 八、九十年代
        return n.positional && n.value.lo() >= decimal{1000} && n.value.hi() <= decimal{2100};
    }
    const std::int64_t y = integer(n.value);
    if (y < 0) return false;
    if (any_of_at(end, {U"年代"})) return true;
    if (stands_before(text_, begin, U"民国") || stands_before(text_, begin, U"公元") ||
        stands_before(text_, begin, U"西元") || stands_before(text_, begin, U"公元前") ||
        stands_before(text_, begin, U"西元前"))
        return true;
    if (any_of_at(end, {U"年轻", U"年龄", U"年纪", U"年级", U"年华", U"年薪", U"年息", U"年期", U"年利"})) return false;
    if (n.positional || digits >= 2) {
        if (digits == 4 || (n.positional && end - begin == 4)) return y >= 1000 && y <= 2999;
        if (digits == 2 && text_[begin] == U'0') return true;
        if (n.positional && end - begin == 2) return true;
        if (n.positional && end - begin == 3) return y >= 100 && y <= 150;
    }
    if (digits == 2 && y >= 40 && y < 100 && !is_one_of(text_[end + 1], U"来间前后内期历的之多时以如风磨寿不漫至到")) {
        if (is_one_of(left_of(begin), U"在于自从")) return true;
        if (y % 10 != 0 && is_one_of(left_of(begin), U",。;、")) return true;
    }
    if (digits == 2 && y >= 40 && left_of(begin) == U'在' && text_[end + 1] == U'以') return true;
    if (y < 60 || y > 150) return y == 2000 && end - begin <= 2;
    // 八十六年十二月的指数, …八十七年涨幅: another year of the republic stands before in the same paragraph
    if (republic_year_before(begin) && !is_one_of(text_[end + 1], U"来间前后内期历的之多以") &&
        !is_one_of(left_of(begin), U"约近逾满达长隔第"))
        return true;
    // Two digits, or three: what stands around has to tell.
    const std::uint32_t behind = end + 1;
    if (any_of_at(behind, {U"度", U"底", U"初", U"末", U"第", U"上半年", U"下半年", U"中秋", U"春节", U"元旦", U"端午",
                           U"清明", U"国庆"}))
        return true;
    if (numeral_at(k + 1, behind) && text_[end_of(k + 1)] == U'月') return true;
    if (numeral_at(k + 1, behind) && text_[end_of(k + 1)] == U'季') return true;
    if (digits == 3 && y >= 100 && y <= 140 && is_one_of(left_of(begin), U"于自从至到在计定"))
        return true;  // 預計123年完工
    for (const std::u32string_view word : {U"成立", U"建校", U"建国", U"胜利", U"结婚", U"开业", U"从业", U"建党",
                                           U"创办", U"创立", U"通车", U"入行", U"解放"})
        if (stands_before(text_, begin, word)) return false;  // 建校七十年至今
    if (any_of_at(behind, {U"至今", U"迄今"})) return true;
    if (text_[behind] == U'的' && digits == 0 && numeral_at(k + 1, behind + 1) &&
        (text_[end_of(k + 1)] == U'%' || text_[end_of(k + 1)] == U'成'))
        return true;  // 八十年的16.25%
    if (any_of_at(behind, {U"以来"})) return is_one_of(left_of(begin), U"自从是为");
    if (text_[behind] == U'起') return is_one_of(left_of(begin), U"自从");
    if (left_of(begin) == U'于' || left_of(begin) == U'自' || left_of(begin) == U'从') return true;
    // 在54年, 从72年; at the head of a clause round numbers are durations: 50年风雨, 47年演出
    return digits == 2 && y >= 85 && !is_one_of(text_[behind], U"来间前后内期历的之多") &&
           words_.bound_before(text_, begin, floor_).value == kuang::bound::none && left_of(begin) != U'达';
}

// Does a year of the republic stand before i, at most `reach` characters away?
inline bool quantity_builder::republic_year_before(std::uint32_t i) const {
    constexpr std::uint32_t reach = 200;
    if (republic_end_ == 0 || i - republic_end_ > reach) return false;
    for (std::uint32_t k = republic_end_; k < i; ++k)
        if (text_.kind(k) == char_class::line_end) return false;
    return true;
}

// Past 份 底 初 …, which belong to the date and leave its value alone.
inline std::uint32_t quantity_builder::date_tail(std::uint32_t i, bool year) const {
    if (year && text_[i] == U'年' && is_one_of(text_[i + 1], U"初底末")) return i + 2;  // 2011年年末
    if (year && any_of_at(i, {U"上半年", U"下半年"})) return i + 3;
    if (any_of_at(i, {U"上旬", U"中旬", U"下旬", U"中下旬", U"中上旬"})) return i + (text_[i + 2] == U'旬' ? 3 : 2);
    if (text_[i] == U'尾' && text_[i - 1] == U'月') return i + 1;
    if (is_one_of(text_[i], U"初底末"))
        return text_[i] == U'初' && is_one_of(text_[i + 1], U"中选审步级衷期") ? i : i + 1;
    if (text_[i] == U'份' && text_[i + 1] != U'额') return i + 1;
    if (year && text_[i] == U'度' && !is_one_of(text_[i + 1], U"假过")) return i + 1;
    if (text_[i] == U'中' && clause_ends(i + 1)) return i + 1;
    return i;
}

inline bool quantity_builder::date_triple(std::size_t& k, quantity_draft& q) const {
    if (digits_of_place(k) != 4 || !has(k + 1)) return false;
    const char32_t mark = text_[end_of(k)];
    if (!is_one_of(mark, U"-/.") || !numeral_at(k + 1, end_of(k) + 1)) return false;
    const std::int64_t y = integer(at(k).value), m = integer(at(k + 1).value);
    if (y < 1000 || y > 2100 || m < 1 || m > 12 || digits_of_place(k + 1) > 2) return false;
    calendar_date day{static_cast<std::int16_t>(y), static_cast<std::uint8_t>(m), 0};
    std::size_t last = k + 1;
    if (text_[end_of(k + 1)] == mark && numeral_at(k + 2, end_of(k + 1) + 1)) {
        const std::int64_t d = integer(at(k + 2).value);
        if (d < 1 || d > 31) return false;
        day.day = static_cast<std::uint8_t>(d);
        last = k + 2;
    } else if (mark != U'-' || y < 1900 || digits_of_place(k + 1) != 2) {
        return false;
    }
    q.begin = begin_of(k);
    q.end = end_of(last);
    q.value = amount::date(day);
    k = last + 1;
    return true;
}

// 2024中國茶業博覽會, 報告（2025）: four digits that stand for a year with nothing counted behind them.
inline bool quantity_builder::bare_year(std::size_t& k, quantity_draft& q) const {
    const std::int64_t y = integer(at(k).value);
    if (digits_of_place(k) != 4 || y < 1900 || y > 2099) return false;
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    // 2019/20年度
    if (text_[end] == U'/' && numeral_at(k + 1, end + 1) && digits_of_place(k + 1) == 2) {
        const std::uint32_t tail = end_of(k + 1);
        const bool named = any_of_at(tail, {U"年度", U"学年", U"财年", U"赛季", U"年"});
        q.begin = begin;
        q.end = any_of_at(tail, {U"学年度"})                   ? tail + 3
                : any_of_at(tail, {U"年度", U"学年", U"财年"}) ? tail + 2
                : text_[tail] == U'年'                         ? tail + 1
                                                               : tail;
        if (!named) return false;
        k += 2;
        return true;
    }
    // 2026产业大会 names a year, 2026个 counts: a noun may follow the year where an event is named
    const number_words::match counted = unit_at(end);
    const bool cohort = is_one_of(text_[end], U"届级款版") && y >= 1950 && y <= 2050;  // 2025届毕业生
    if (counted && !cohort && (counted.word->kinds != is_counted || counted.end - end < 2 || !names_event(counted.end)))
        return false;
    if (unit_at(skip_blanks(text_, end), is_physical | is_currency | is_mark)) return false;
    if (is_one_of(text_[end], U"+*×=/~") || is_one_of(left_of(begin), U"$¥€£+*×=/约超逾近达共") || text_[end] == U'-' ||
        left_of(begin) == U'-')
        return false;
    if (words_.bound_before(text_, begin, floor_).value != kuang::bound::none) return false;
    if (text_.kind(end) == char_class::latin) return false;
    q.begin = begin;
    q.end = end;
    q.value = amount::date({static_cast<std::int16_t>(y), 0, 0});
    ++k;
    return true;
}

inline bool quantity_builder::names_event(std::uint32_t i) const {
    for (std::uint32_t k = i; k < text_.size() && k < i + 12; ++k) {
        if (text_.kind(k) != char_class::han && text_.kind(k) != char_class::latin) return false;
        if (any_of_at(k, {U"大会", U"论坛", U"峰会", U"年会", U"博览会", U"展", U"赛", U"节", U"杯", U"榜", U"报告",
                          U"白皮书", U"周", U"庆典", U"音乐会", U"座谈", U"研讨", U"会议"}))
            return true;
    }
    return false;
}

// 周五, 星期四
inline bool quantity_builder::weekday(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    std::uint32_t length = 0;
    if (left_of(begin) == U'周') length = 1;
    else if (begin >= floor_ + 2 && (stands_before(text_, begin, U"星期") || stands_before(text_, begin, U"礼拜")))
        length = 2;
    if (length == 0 || end != begin + 1 || numeral_character_of(text_[begin]).kind != part::digit) return false;
    const std::int64_t n = integer(at(k).value);
    if (n < 1 || n > 6 || text_[begin] == U'两') return false;
    if (length == 1 && is_one_of(left_of(begin, 2), U"一二三四五六七八九十两几姓先") && left_of(begin, 3) != U'周')
        return false;
    const number_words::match counted = unit_at(end);                          // 每周五次, 每周三小时
    const bool goes_on = is_one_of(text_[end], U"晚早") ||                     // 周四晚
                         (text_[end] == U'周' && numeral_at(k + 1, end + 1));  // 周二周三
    if (length == 1 && counted && !goes_on && !counted.word->weak && counted.word->kinds != is_mark &&
        words_.stop_at(text_, end) <= counted.end)
        return false;
    q.begin = begin - length;
    q.end = end;
    ++k;
    return true;
}

// 9、10月, 14、15日: two that follow each other; 3、4月 is one numeral already.
inline bool quantity_builder::neighbour_months(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t comma = end_of(k);
    if (text_[comma] != U'、' || !numeral_at(k + 1, comma + 1) || left_of(begin_of(k)) == U'、') return false;
    const std::uint32_t mark = end_of(k + 1);
    const bool months = text_[mark] == U'月';
    if (!months && text_[mark] != U'日') return false;
    const std::int64_t first = integer(at(k).value), second = integer(at(k + 1).value);
    if (first < 1 || second != first + 1 || second > (months ? 12 : 31)) return false;
    calendar_date from, to;
    (months ? from.month : from.day) = static_cast<std::uint8_t>(first);
    (months ? to.month : to.day) = static_cast<std::uint8_t>(second);
    q.begin = begin_of(k);
    q.end = months ? date_tail(mark + 1, false) : mark + 1;
    q.value = amount::date_range(from, to);
    k += 2;
    return true;
}

inline bool quantity_builder::try_date(std::size_t& k, quantity_draft& q) const {
    if (!wants(quantity_kind::date) && !wants(quantity_kind::cardinal) && !wants(quantity_kind::duration)) return false;
    q.kind = quantity_kind::date;
    const numeral& n = at(k);
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    if (date_triple(k, q) || weekday(k, q)) return true;
    if (neighbour_months(k, q)) return true;
    // 07、08年
    if (text_[end] == U'、' && numeral_at(k + 1, end + 1) && text_[end_of(k + 1)] == U'年' &&
        ((text_[begin] == U'0' && digits_of_place(k) == 2) || digits_of_place(k) == 4) &&
        digits_of_place(k + 1) == digits_of_place(k)) {
        q.begin = begin;
        q.end = end_of(k + 1) + 1;
        k += 2;
        return true;
    }
    if (n.value.what() != amount::form::exact && !n.value.is_range()) return false;
    calendar_date from, to;
    const bool range = n.value.is_range();
    bool valued = true;
    std::size_t next = k;
    std::uint32_t i = begin;
    q.begin = begin;
    const auto small_of = [](const decimal& d, std::int64_t top) {
        const std::int64_t v = d.to_integer().value_or(0);
        return v >= 1 && v <= top ? static_cast<std::uint8_t>(v) : std::uint8_t{0};
    };

    if (text_[end] == U'年' && calendar_year(k)) {
        if (any_of_at(end, {U"年代"})) {
            q.end = end + 2;
            if (is_one_of(text_[q.end], U"初末中")) ++q.end;
            ++k;
            return true;
        }
        const std::int64_t y = range ? 0 : integer(n.value);
        const bool short_year = range ? false : y < 1000;
        if (range) {
            from.year = static_cast<std::int16_t>(n.value.lo().to_integer().value_or(0));
            to.year = static_cast<std::int16_t>(n.value.hi().to_integer().value_or(0));
        } else {
            from.year = static_cast<std::int16_t>(y);
        }
        if (begin >= floor_ + 3 && (stands_before(text_, begin, U"公元前") || stands_before(text_, begin, U"西元前")))
            q.begin -= 3, valued = false;
        else if (begin >= floor_ + 2 && (stands_before(text_, begin, U"公元") || stands_before(text_, begin, U"西元")))
            q.begin -= 2;
        else if (begin >= floor_ + 2 && stands_before(text_, begin, U"民国")) {
            q.begin -= 2;
            q.republic = true;
            from.year = static_cast<std::int16_t>(from.year + 1911);
        } else if (short_year) {
            valued = false;
            q.republic = y >= 60 && !n.positional && (digits_of_place(k) == 0 || y >= 100);
        }
        i = end + 1;
        ++next;
        const std::uint32_t tail = date_tail(i, true);
        if (range || tail != i || !numeral_at(next, i) || text_[end_of(next)] != U'月' ||
            small_of(at(next).value.hi(), 12) == 0) {
            q.end = tail;
            if (numeral_at(next, tail) && any_of_at(end_of(next), {U"季度"}) && tail == i &&
                integer(at(next).value) <= 4) {
                q.end = end_of(next) + 2;
                ++next;
            }
            if (valued) q.value = range ? amount::date_range(from, to) : amount::date(from);
            k = next;
            return true;
        }
    }
    // month
    if (has(next) && begin_of(next) == i && text_[end_of(next)] == U'月' && !at(next).determiner) {
        const numeral& m = at(next);
        const std::uint8_t high = small_of(m.value.hi(), 12), low = small_of(m.value.lo(), 12);
        if (high == 0 || low == 0 || m.bound != kuang::bound::none || any_of_at(end_of(next), {U"月饼", U"月龄"}) ||
            stands_at(text_, end_of(next), U"月球"))
            return false;
        from.month = low;
        to = from;
        to.month = high;
        i = end_of(next) + 1;
        ++next;
        const bool months = m.value.is_range();
        const std::uint32_t tail = date_tail(i, false);
        // 四月初八
        if (!months && text_[i] == U'初' && numeral_character_of(text_[i + 1]).kind != part::none &&
            text_[i + 2] != U'日') {
            const numeral_character d = numeral_character_of(text_[i + 1]);
            from.day = d.kind == part::small ? 10 : d.value;
            q.end = i + 2;
            if (valued && d.kind != part::ascii) q.value = amount::date(from);
            k = next;
            while (has(k) && begin_of(k) < q.end) ++k;
            return true;
        }
        const bool day = !months && tail == i && numeral_at(next, skip_blanks(text_, i)) &&
                         is_one_of(text_[end_of(next)], U"日号") && small_of(at(next).value.hi(), 31) != 0;
        if (!day) {
            q.end = tail;
            if (valued) q.value = months ? amount::date_range(from, to) : amount::date(from);
            k = next;
            return true;
        }
        i = skip_blanks(text_, i);
        to.month = from.month;
    } else if (next != k) {
        return false;
    }
    // day
    if (!has(next) || begin_of(next) != i) return false;
    const numeral& d = at(next);
    const std::uint32_t day_end = end_of(next);
    const std::uint8_t high = small_of(d.value.hi(), 31), low = small_of(d.value.lo(), 31);
    const bool bracket = next == k && text_[day_end] == U')' && text_[day_end + 1] == U'日' && left_of(begin) == U'(';
    const bool named = text_[day_end] == U'日' || (text_[day_end] == U'号' && next != k) || bracket;
    if (named && high != 0 && low != 0 && d.bound == kuang::bound::none) {
        if (next == k && !bracket) {
            if (any_of_at(day_end, {U"日内", U"日之内", U"日以内", U"日间", U"日游", U"日元", U"日圆", U"日币", U"日本",
                                    U"日军", U"日均", U"日圓"}) &&
                !any_of_at(day_end, {U"日内瓦"}))
                return false;
            if (text_[begin] == U'一' && end == begin + 1 && !d.value.is_range()) return false;  // 一日
            if (text_[begin] == U'半' || text_[begin] == U'两') return false;
            if (any_of_at(day_end, {U"日连假", U"日会议", U"日行程", U"日后"}) ||
                is_one_of(left_of(begin), U"连续满第逾约近每隔期共整足首头后最需花耗历留押"))
                return false;
            if (left_of(begin) == U'前' && text_[day_end + 1] != U'前') return false;
            if (is_one_of(left_of(begin), U"跌降升涨") && left_of(begin, 2) == U'连') return false;  // 连跌四日
        }
        from.day = low;
        to.day = high;
        q.end = bracket ? day_end : day_end + 1;
        if (valued) q.value = d.value.is_range() ? amount::date_range(from, to) : amount::date(from);
        k = next + 1;
        return true;
    }
    if (next != k) return false;
    // 腊月三十, 正月十五
    if (!range && high != 0 && begin >= floor_ + 2 && d.bound == kuang::bound::none &&
        (stands_before(text_, begin, U"腊月") || stands_before(text_, begin, U"正月") ||
         stands_before(text_, begin, U"冬月")) &&
        !unit_at(end)) {
        q.begin = begin - 2;
        q.end = end;
        ++k;
        return true;
    }
    // 21世纪, 20世纪90年代
    if (any_of_at(end, {U"世纪"}) && !range && integer(n.value) <= 30 && text_[begin] != U'半' &&
        text_[begin] != U'两' && text_[begin] != U'一' && n.bound == kuang::bound::none) {
        q.end = end + 2;
        ++k;
        if (numeral_at(k, q.end) && any_of_at(end_of(k), {U"年代"})) q.end = end_of(k++) + 2;
        if (is_one_of(text_[q.end], U"初末")) ++q.end;
        return true;
    }
    // 一季度, 前三季度, 前三季
    if (text_[end] == U'季' && !range && integer(n.value) <= 4 && integer(n.value) >= 1 && end - begin == 1 &&
        text_[begin] != U'两') {
        const bool first = left_of(begin) == U'前';
        if (text_[end + 1] != U'度' && !first) return false;
        q.begin = first ? begin - 1 : begin;
        q.end = end + (text_[end + 1] == U'度' ? 2 : 1);
        if (is_one_of(text_[q.end], U"初末")) ++q.end;
        ++k;
        return true;
    }
    // 114学年度, 2024学年
    if (any_of_at(end, {U"学年度", U"学年", U"财年", U"会计年度", U"年度"}) && !range &&
        (digits_of_place(k) >= 3 || (integer(n.value) >= 60 && integer(n.value) <= 150))) {
        q.end = end + (any_of_at(end, {U"会计年度"}) ? 4 : any_of_at(end, {U"学年度"}) ? 3 : 2);
        if (digits_of_place(k) == 4) q.value = amount::date({static_cast<std::int16_t>(integer(n.value)), 0, 0});
        ++k;
        return true;
    }
    return bare_year(k, q);
}

}  // namespace kuang::detail

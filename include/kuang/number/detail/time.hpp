#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// Where the word for a part of the day before `begin` begins; `begin` if there is none. shift: 1 for the hours after
// noon, 2 for night (12 is midnight), 3 for noon. 今晚 and 昨晚 tell the hour, but stand outside the span.
inline std::uint32_t quantity_builder::day_part(std::uint32_t begin, int& shift) const {
    struct entry {
        std::u32string_view word;
        int shift;
    };
    static constexpr entry words[] = {
        {U"上午", 0}, {U"下午", 1}, {U"晚上", 2}, {U"凌晨", 0}, {U"清晨", 0}, {U"早上", 0}, {U"中午", 3},
        {U"傍晚", 1}, {U"深夜", 2}, {U"午夜", 2}, {U"早晨", 0}, {U"夜间", 2}, {U"晚间", 2}, {U"午间", 3},
        {U"正午", 3}, {U"午后", 1}, {U"夜里", 2}, {U"黎明", 0}, {U"半夜", 2}, {U"入夜", 2}, {U"早间", 0}};
    shift = 0;
    const std::uint32_t i = begin > floor_ && text_.kind(begin - 1) == char_class::space ? begin - 1 : begin;
    for (const entry& e : words)
        if (i >= floor_ + 2 && stands_before(text_, i, e.word)) {
            shift = e.shift;
            return i - 2;
        }
    if (left_of(begin) == U'午' && is_one_of(left_of(begin, 2), U"今昨明前当")) shift = 1;  // 昨午3时
    if (is_one_of(left_of(begin), U"晚") && begin > 1 && is_one_of(text_[begin - 2], U"今昨明当前日周是天")) shift = 2;
    return begin;
}

// time = [ day part ] numeral ( "时" | "点" ) [ numeral [ "分" ] | "半" | "整" | "钟" | numeral "刻" ] [ numeral "秒" ]
//      | [ day part ] digits ":" digits [ ":" digits ]
// 点 is a clock's only with a part of the day or a date before it, or minutes behind it: 指数涨三点, 三点建议.
inline bool quantity_builder::try_time(std::size_t& k, quantity_draft& q) const {
    if (!wants(quantity_kind::time) && !wants(quantity_kind::cardinal) && !wants(quantity_kind::duration)) return false;
    if (colon_time(k, q)) return true;
    const std::uint32_t end = end_of(k);
    const char32_t mark = text_[end];
    if (mark != U'时' && mark != U'点') return false;
    const std::int64_t hour = integer(at(k).value);
    if (hour < 0 || hour > 24 || at(k).bound != kuang::bound::none || end - begin_of(k) > 3) return false;
    if (mark == U'时' && words_.stop_at(text_, end) > end + 1) return false;
    if (mark == U'时' && is_one_of(text_[end + 1], U"间代候期机事刻尚常速段差局")) return false;
    int shift = 0;
    q.kind = quantity_kind::time;
    q.begin = day_part(begin_of(k), shift);
    const bool told = q.begin != begin_of(k) || shift != 0 ||
                      (last_kind_ == quantity_kind::date && last_end_ == q.begin && last_end_ != 0) ||
                      (last_kind_ == quantity_kind::time && last_end_ != 0 && begin_of(k) - last_end_ <= 1);
    if (mark == U'点' && words_.stop_at(text_, end) > end + 1 && !any_of_at(end, {U"点钟"})) return false;
    if (mark == U'点' && stands_at(text_, end, U"点多") && !told) return false;
    clock_time time{static_cast<std::uint8_t>(hour), 0, 0xFF};
    std::uint32_t at_end = end + 1;
    std::size_t next = k + 1;
    bool minutes = false;
    if (numeral_at(next, at_end)) {
        const std::int64_t m = integer(at(next).value);
        const std::uint32_t behind = end_of(next);
        if (m >= 0 && m < 60 && (text_[behind] == U'分' && text_[behind + 1] != U'之' && text_[behind + 1] != U'钟')) {
            time.minute = static_cast<std::uint8_t>(m);
            at_end = behind + 1;
            ++next;
            minutes = true;
            if (numeral_at(next, at_end) && text_[end_of(next)] == U'秒' && integer(at(next).value) < 60 &&
                integer(at(next).value) >= 0) {
                time.second = static_cast<std::uint8_t>(integer(at(next).value));
                at_end = end_of(next) + 1;
                ++next;
            }
        } else if (m > 0 && m <= 3 && text_[behind] == U'刻') {
            time.minute = static_cast<std::uint8_t>(m * 15);
            at_end = behind + 1;
            ++next;
            minutes = true;
        } else if (m >= 0 && m < 60 && behind - at_end <= 3 && (told || behind - at_end >= 2) && !unit_at(behind)) {
            time.minute = static_cast<std::uint8_t>(m);
            at_end = behind;
            ++next;
            minutes = true;
        }
    } else if (text_[at_end] == U'半' && !is_one_of(text_[at_end + 1], U"个年月天导")) {
        time.minute = 30;
        ++at_end;
        if (has(next) && begin_of(next) < at_end) ++next;
        minutes = true;
    } else if (text_[at_end] == U'整' || (text_[at_end] == U'钟' && mark == U'点')) {
        ++at_end;
        minutes = true;
    }
    if (text_[at_end] == U'多') q.bound = kuang::bound::over;  // 四点多: outside the span
    if (mark == U'点' && !told && !minutes &&
        !(hour == 0 && text_[begin_of(k)] == U'零' && is_one_of(text_[at_end], U"前后起许至到时。,")))
        return false;
    if (shift == 1 && time.hour < 12) time.hour = static_cast<std::uint8_t>(time.hour + 12);
    if (shift == 2 && time.hour >= 5 && time.hour < 12) time.hour = static_cast<std::uint8_t>(time.hour + 12);
    else if (shift == 2 && time.hour == 12) time.hour = 0;
    if (shift == 3 && time.hour < 5) time.hour = static_cast<std::uint8_t>(time.hour + 12);
    q.end = at_end;
    q.value = amount::time(time);
    k = next;
    return true;
}

inline bool quantity_builder::colon_time(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t mark = end_of(k);
    if ((text_[mark] != U':' && text_[mark] != U'﹕') || !numeral_at(k + 1, mark + 1)) return false;
    const std::int64_t hour = integer(at(k).value), minute = integer(at(k + 1).value);
    const std::uint32_t left = digits_of_place(k);
    if (left < 1 || left > 2 || digits_of_place(k + 1) != 2 || hour < 0 || hour > 24 || minute < 0 || minute > 59)
        return false;
    int shift = 0;
    q.kind = quantity_kind::time;
    q.begin = day_part(begin_of(k), shift);
    clock_time time{static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute), 0xFF};
    q.end = end_of(k + 1);
    std::size_t next = k + 2;
    if (text_[q.end] == text_[mark] && numeral_at(next, q.end + 1) && digits_of_place(next) == 2 &&
        integer(at(next).value) < 60) {
        time.second = static_cast<std::uint8_t>(integer(at(next).value));
        q.end = end_of(next);
        ++next;
    }
    if ((shift == 1 || shift == 2) && time.hour < 12 && time.hour > 0)
        time.hour = static_cast<std::uint8_t>(time.hour + 12);
    q.value = amount::time(time);
    k = next;
    return true;
}

}  // namespace kuang::detail

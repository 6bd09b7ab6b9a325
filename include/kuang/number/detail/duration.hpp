#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// duration = numeral time unit [ "半" | "多" ] { [ "零" ] numeral time unit }
//            三年, 1年半, 6个月, 20分钟, 1小时25分46秒 (no value), 四天三夜 (no value)
// 分 is a minute only where something else says so: 4分45秒, 八至十分 after another duration.
inline bool quantity_builder::try_duration(std::size_t& k, quantity_draft& q) const {
    if (!wants(quantity_kind::duration) && !wants(quantity_kind::cardinal)) return false;
    const numeral& n = at(k);
    if (n.value.what() == amount::form::none) return false;
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    const auto time_unit = [&](std::uint32_t from, std::uint32_t& first) -> number_words::match {
        const std::uint32_t i = skip_blanks(text_, from);
        const number_words::match longest = unit_at(i);
        number_words::match m = unit_at(i, is_time);
        if (!m || (longest.end > m.end && longest.word->kinds != is_time &&
                   !(longest.end - m.end == 1 && text_[m.end] == U'半')))
            return {};
        if (i != from && text_.kind(i) == char_class::space) return {};
        first = i;
        const char32_t c = text_[i];
        if (m.end - i == 1) {
            if (is_one_of(c, U"季旬代宿刻")) return {};
            if (c == U'h' || c == U's') {
                if (!is_ascii_digit(text_[i - 1])) return {};
            } else if (words_.stop_at(text_, i) > m.end &&
                       !any_of_at(i, {U"年底", U"年初", U"年末", U"年中", U"年后", U"日后", U"年前", U"时间"})) {
                return {};
            }
        }
        return m;
    };
    std::uint32_t first = 0;
    number_words::match unit = time_unit(end, first);
    if (!unit) return false;
    const std::string_view canonical = unit.word->canonical;
    const char32_t head = text_[first];
    const std::uint32_t length = unit.end - first;
    if (length == 1 && head == U'分') {
        const bool seconds = numeral_at(k + 1, unit.end) && text_[end_of(k + 1)] == U'秒';
        const bool half = text_[unit.end] == U'半' && !is_one_of(text_[unit.end + 1], U"导岛数个");
        if (!seconds && !half && !(last_kind_ == quantity_kind::duration && after_kind(quantity_kind::duration, begin)))
            return false;
        if (text_[unit.end] == U'之') return false;
    }
    if (length == 1 && head == U'点') return false;
    if (length == 1 && head == U'月' && text_[begin] != U'半' && !(n.bound != kuang::bound::none)) return false;
    if (length == 1 && head == U'字') return false;
    if (canonical == "代" || canonical == "年代" || canonical == "光阴") return false;
    q.kind = quantity_kind::duration;
    q.begin = begin;
    q.end = unit.end;
    q.value = n.value;
    q.bound = n.bound;
    q.code = unit.word->time_code;
    q.unit_begin = first;
    q.unit_end = unit.end;
    // 年半 is a unit and a half; 个多月 has 多 inside; 个小时 is reported as 小时
    bool halved = false;
    for (std::uint32_t i = first + 1; i < q.unit_end; ++i) halved = halved || text_[i] == U'半';
    if (halved) {
        q.value = plus(q.value, decimal{5, -1});
        if (text_[q.unit_end - 1] == U'半') --q.unit_end;
        else q.unit_begin = q.unit_end - 1;
    } else if (length > 1 && text_[first] == U'个' && text_[first + 1] == U'多') {
        q.bound = kuang::bound::over;
    }
    if (text_[first] == U'个' && (text_[q.unit_end - 1] != U'月')) q.unit_begin += text_[first + 1] == U'多' ? 2U : 1U;
    if (text_[q.end] == U'半' && !is_one_of(text_[q.end + 1], U"导岛数个价")) {
        q.value = plus(q.value, decimal{5, -1});
        ++q.end;
        if (text_[q.end] == U'钟' && text_[q.end - 2] == U'分') ++q.end;
        while (has(k + 1) && begin_of(k + 1) < q.end) ++k;
    } else if (text_[q.end] == U'多' && !is_one_of(text_[q.end + 1], U"次家个名了")) {
        q.bound = kuang::bound::over;
        ++q.end;
    }
    ++k;
    // 十个月大, 三周大: an age, and so a count like 岁
    if (text_[q.end] == U'大' && q.end == unit.end &&
        (!is_han(q.end + 1) || is_one_of(text_[q.end + 1], U"的了时婴男女小就已以")) &&
        is_one_of(text_[q.end - 1], U"月周天年岁")) {
        q.kind = quantity_kind::cardinal;
        q.end = end;
        q.unit_end = q.edge = unit.end + 1;
        q.code = {};
        return true;
    }
    // 11秒51: a time in sport
    if (q.end == unit.end && length == 1 && head == U'秒' && numeral_at(k, q.end) && digits_of_place(k) == 2 &&
        !unit_at(end_of(k))) {
        q.value = {};
        q.end = end_of(k);
        q.unit_begin = q.unit_end = 0;
        q.code = {};
        ++k;
        return true;
    }
    // compound
    for (bool more = true; more;) {
        more = false;
        std::uint32_t i = q.end;
        if (text_[i] == U'零' || text_[i] == U'又') ++i;
        if (!has(k) || (begin_of(k) != q.end && begin_of(k) != i)) break;
        std::uint32_t part_first = 0;
        const std::uint32_t behind = end_of(k);
        number_words::match part_unit = unit_at(behind, is_time);
        if (!part_unit) break;
        part_first = behind;
        const char32_t c = text_[part_first];
        const bool minutes = c == U'分' || c == U'秒' ||
                             any_of_at(part_first, {U"小时", U"个小时", U"个月", U"个星期", U"个半月"}) || c == U'天' ||
                             c == U'日' || c == U'夜' || c == U'晚' || (c == U'月' && head == U'年');
        if (!minutes || (c == head && length == 1) || at(k).value.is_range()) break;
        if (head == U'年' && c == U'月' && integer(at(k).value) > 12) break;
        q.value = {};
        q.end = part_unit.end;
        q.unit_begin = q.unit_end = 0;
        q.code = {};
        ++k;
        more = true;
    }
    return true;
}

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// percent = numeral ( "%" | "‰" | "‱" )
//         | [ "负" [ "的" ] ] ( "百" | "千" | "万" … ) "分之" numeral | "百分百"
//         | numeral "成" [ digit | "半" | "多" ]        numeral "折"
//         | rate words numeral "厘"
// point   = numeral [ "个" ] "百分点"
inline bool quantity_builder::try_percent(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t end = end_of(k);
    if (at(k).value.what() == amount::form::none || at(k).value.what() == amount::form::fraction) {
        if (text_[end] != U'成') return false;
    }
    q.begin = begin_of(k);
    q.value = at(k).value;
    q.bound = at(k).bound;
    q.kind = quantity_kind::percent;
    if (percent_before(k, q)) {
        ++k;
        return true;
    }
    const std::uint32_t mark = skip_blanks(text_, end);
    switch (text_[mark]) {
        case U'%':
        case U'‰':
        case U'‱':
            q.value = scaled_by(q.value, decimal{1}, text_[mark] == U'%' ? 0 : text_[mark] == U'‰' ? -1 : -2);
            q.end = mark + 1;
            ++k;
            return true;
        case U'成':
        case U'折': return tenths(k, q);
        case U'个':
        case U'百':
            if (any_of_at(skip_blanks(text_, mark), {U"个百分点", U"百分点"})) {
                q.end = mark + (text_[mark] == U'个' ? 4 : 3);
            } else {
                static constexpr std::u32string_view word = U"个百分点";  // with blanks: 个 百 分 点
                std::uint32_t i = mark;
                for (const char32_t c : word) {
                    if (i != mark) i = skip_blanks(text_, i);
                    if (text_[i] != c) return false;
                    ++i;
                }
                q.end = i;
            }
            q.kind = quantity_kind::point;
            ++k;
            return true;
        case U'厘': {
            if (is_one_of(text_[mark + 1], U"米升清定")) return false;
            const bool rate = clause_has(q.begin, 8, U"息率报", U"。,;");
            if (!rate) return false;
            q.end = mark + 1;
            ++k;
            return true;
        }
        default: return false;
    }
}

// 百分之, 千分之, 万分之, 百万分之 before the numeral, blanks allowed inside; a sign may stand before or behind it.
inline bool quantity_builder::percent_before(std::size_t k, quantity_draft& q) const {
    std::uint32_t i = q.begin;
    const auto back = [&] {
        while (i > floor_ && text_.kind(i - 1) == char_class::space && q.begin - i < 12) --i;
        return i > floor_ ? text_[i - 1] : char32_t{0};
    };
    if (left_of(i) == U'分' && left_of(i, 2) == U'百' && text_[i] == U'百' && end_of(k) == i + 1) {
        q.begin = i - 2;
        q.end = end_of(k);
        return true;
    }
    if (back() != U'之') return false;
    --i;
    if (back() != U'分') return false;
    --i;
    std::int32_t power = 0;
    for (;;) {
        const numeral_character c = numeral_character_of(power == 0 ? back() : left_of(i));
        if ((c.kind != part::small && c.kind != part::big) || (c.kind == part::small && c.value < 2)) break;
        power += c.value;
        --i;
    }
    if (power == 0 || power > 16 || (i > floor_ && numeral_character_of(text_[i - 1]).kind != part::none)) return false;
    bool negative = false;
    // 负百分之六十的责任: to bear it, no sign
    const std::uint32_t behind = end_of(k) + (text_[end_of(k)] == U'的');
    if (left_of(i) == U'负' && text_[behind] != U'责') negative = true, --i;
    else if (left_of(i) == U'的' && left_of(i, 2) == U'负') negative = true, i -= 2;
    q.begin = i;
    q.end = end_of(k);
    q.value = scaled_by(q.value, decimal{negative ? -1 : 1}, 2 - power);
    return true;
}

// 四成, 四成五, 成半, 七成多; 八折, 八五折
inline bool quantity_builder::tenths(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t end = end_of(k), mark = skip_blanks(text_, end);
    const bool discount = text_[mark] == U'折';
    const decimal top = at(k).value.hi();
    if (at(k).value.what() == amount::form::fraction || at(k).value.what() == amount::form::none || top.negative())
        return false;
    if (discount ? words_.stop_at(text_, mark) > mark + 1 : words_.hard_stop_at(text_, mark) > mark + 1) return false;
    q.end = mark + 1;
    if (discount) {
        if (is_one_of(text_[q.end], U"合算叠断磨射价旧损腾戟返")) return false;
        if (top > decimal{100}) return false;
        const bool whole = at(k).positional || top > decimal{10};  // 八五折, 75折
        q.value = scaled_by(q.value, decimal{1}, whole ? 0 : 1);
        ++k;
        return true;
    }
    if (top > decimal{10}) return false;
    q.value = scaled_by(q.value, decimal{1}, 1);
    const std::uint32_t next = skip_blanks(text_, q.end);
    const numeral_character c = numeral_character_of(text_[next]);
    if (text_[q.end] == U'半') {
        q.value = plus(q.value, decimal{5});
        ++q.end;
    } else if (text_[q.end] == U'多') {
        q.bound = kuang::bound::over;
        ++q.end;
    } else if ((c.kind == part::digit || c.kind == part::ascii) && c.value > 0 && text_[next] != U'两' &&
               q.value.is_exact()) {
        const part behind = numeral_character_of(text_[next + 1]).kind;
        const number_words::match unit = unit_at(next + 1);
        const bool counts = unit && (unit.word->kinds & (is_counted | is_time | is_mark | is_currency)) != 0 &&
                            !unit.word->weak && words_.stop_at(text_, next + 1) <= unit.end;
        if (behind == part::none && !counts) {
            q.value = plus(q.value, decimal{c.value});
            q.end = next + 1;
        }
    }
    ++k;
    while (has(k) && begin_of(k) < q.end) ++k;
    return true;
}

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// cardinal = numeral [ unit ]           the span is the numeral, the unit has its own
inline bool quantity_builder::try_cardinal(std::size_t& k, quantity_draft& q) const {
    if (!wants(quantity_kind::cardinal)) return false;
    const numeral& n = at(k);
    if (n.value.what() == amount::form::none) return false;
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    q.kind = quantity_kind::cardinal;
    q.begin = begin;
    q.end = q.edge = end;
    q.value = n.value;
    q.bound = n.bound;
    q.determiner = n.determiner;
    const std::uint32_t digits = digits_of_place(k);
    ++k;
    if (digits > 1 && text_[begin] == U'0') return false;  // a code
    const std::uint32_t i = skip_blanks(text_, end);
    const number_words::match unit = unit_at(i);
    const bool apart =
        i != end &&
        ((unit && (unit.word->kinds & is_physical) == 0 && (i != end + 1 || digits == 0 || unit.word->weak)));
    if (!unit && i == end && text_.kind(i) == char_class::latin && is_one_of(text_[end - 1], U"万亿兆")) {
        q.unit_begin = q.unit_end = i;  // 25.6万Token
        while (text_.kind(q.unit_end) == char_class::latin) ++q.unit_end;
        q.edge = q.unit_end;
    }
    if (!unit || apart) return true;
    // Behind one Chinese character the word may be another one; behind 23 or 十万 it is the unit all the same.
    const bool doubtful = unit.word->weak || (end - begin == 1 && digits == 0);
    if (doubtful && words_.stop_at(text_, i) > unit.end) return true;
    if (text_[i] == U'等' && digits != 0) return true;
    if (text_[i] == U'起' && is_one_of(text_[end - 1], U"万亿") &&
        clause_has(begin, 8, U"价售卖费买台款盘薪", U"。,;") && !clause_has(begin, 3, U"案诉纷故罪", U"。,;"))
        return true;  // 总价2800万起
    if (unit.word->kinds == is_currency || unit.word->kinds == is_mark) return true;
    q.unit_begin = i;
    q.unit_end = q.edge = unit.end;
    if (any_of_at(i, {U"个人", U"个月薪"})) q.unit_end = q.edge = i + 1;
    if (text_[q.edge] == U'月') q.determiner = text_[begin] == U'一' && end - begin == 1;  // 一个|月薪五千
    if ((unit.word->kinds & is_physical) != 0) q.code = unit.word->code;
    for (std::uint32_t c = i + 1; c < q.unit_end; ++c)  // 40米/秒 is counted in 米; the code says the whole
        if (text_[c] == U'/') q.unit_end = c;
    // 三米九
    const numeral_character c = numeral_character_of(text_[q.edge]);
    if (unit.end - i == 1 && (text_[i] == U'米' || text_[i] == U'尺') && c.kind == part::digit &&
        text_[q.edge] != U'两' && q.value.is_exact() && numeral_character_of(text_[q.edge + 1]).kind == part::none &&
        !unit_at(q.edge + 1)) {
        q.value = plus(q.value, decimal{c.value, -1});
        q.end = q.edge = q.edge + 1;
        while (has(k) && begin_of(k) < q.end) ++k;
    } else if (unit.end - i == 1 && text_[i] == U'米' && numeral_at(k, q.edge) && digits_of_place(k) == 2 &&
               q.value.is_exact() && q.value.value().is_integer() && !words_.after(text_, end_of(k))) {
        q.value = plus(q.value, decimal{integer(at(k).value), -2});  // 1米83
        q.end = q.edge = end_of(k);
        ++k;
    } else if (text_[q.edge] == U'半' && q.code.size() != 0 && q.value.is_exact() &&
               !is_one_of(text_[q.edge + 1], U"导岛径")) {
        q.value = plus(q.value, decimal{5, -1});  // 一吨半
        q.end = q.edge = q.edge + 1;
        while (has(k) && begin_of(k) < q.end) ++k;
    }
    // 零下五度, 气温降至9度: degrees of what is clear
    if (text_[i] == U'度' && unit.end == i + 1 && q.code.empty()) {
        const bool warm =
            (text_[begin] == U'零' && text_[begin + 1] == U'下') || clause_has(begin, 10, U"温暖冷热寒", U"。;");
        if (warm) q.code = "Cel";
    }
    // 华氏温度98.6度: the unit stands on both sides
    if (text_[i] == U'度' && unit.end == i + 1) {
        for (const std::u32string_view word : {U"华氏温度", U"摄氏温度", U"华氏", U"摄氏"}) {
            const auto size = static_cast<std::uint32_t>(word.size());
            if (begin >= floor_ + size && stands_before(text_, begin, word)) {
                q.unit_begin = begin - size;
                q.code = word[0] == U'华' ? "[degF]" : "Cel";
                break;
            }
        }
    }
    return true;
}

}  // namespace kuang::detail

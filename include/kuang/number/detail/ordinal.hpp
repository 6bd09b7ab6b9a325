#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// ordinal = "第" numeral                              第二, 第100
inline bool quantity_builder::try_ordinal(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t begin = begin_of(k);
    if (left_of(begin) != U'第') return false;
    q.kind = quantity_kind::ordinal;
    q.begin = begin - 1;
    q.end = end_of(k);
    q.value = at(k).value;
    ++k;
    return true;
}

// fraction = numeral "分之" numeral | digits "/" digits | "一半"     the numeral has read all of it
inline bool quantity_builder::try_fraction(std::size_t& k, quantity_draft& q) const {
    if (at(k).value.what() != amount::form::fraction) return false;
    const number_words::match unit = unit_at(end_of(k), is_physical);
    if (unit && unit.word->kinds == is_physical && at(k).value.hi() <= decimal{100})
        return false;  // 四分之一公升: a measure
    q.kind = quantity_kind::fraction;
    q.begin = begin_of(k);
    q.end = end_of(k);
    q.value = at(k).value;
    q.bound = at(k).bound;
    ++k;
    return true;
}

// multiple = numeral "倍" [ "半" | "多" ] | "翻" [ "了" ] numeral "番"
inline bool quantity_builder::try_multiple(std::size_t& k, quantity_draft& q) const {
    if (!wants(quantity_kind::multiple) && !wants(quantity_kind::cardinal)) return false;
    const std::uint32_t end = end_of(k);
    q.kind = quantity_kind::multiple;
    q.begin = begin_of(k);
    q.value = at(k).value;
    q.bound = at(k).bound;
    if (text_[end] == U'倍' && words_.stop_at(text_, end) == 0) {
        q.end = end + 1;
        if (text_[q.end] == U'半') {
            q.value = plus(q.value, decimal{5, -1});
            ++q.end;
        } else if (text_[q.end] == U'多') {
            q.bound = kuang::bound::over;
            ++q.end;
        }
        ++k;
        return true;
    }
    if (text_[end] != U'番') return false;
    const std::uint32_t verb = left_of(q.begin) == U'了' ? 2 : 1;
    if (left_of(q.begin, verb) != U'翻') return false;
    const auto power = [](const decimal& d) {
        const std::int64_t n = d.to_integer().value_or(0);
        return decimal{n >= 0 && n < 60 ? std::int64_t{1} << n : 0};
    };
    if (q.value.is_exact()) q.value = power(q.value.value());
    else if (q.value.is_range()) q.value = amount::range(power(q.value.lo()), power(q.value.hi()));
    q.begin -= verb;
    q.end = end + 1;
    ++k;
    return true;
}

// A falling pair beside a name is a score even where no word says so: 林某4-2王某. 777-9 and 2-1号楼 are none.
inline bool quantity_builder::score_of_names(std::size_t k) const {
    const std::uint32_t left = digits_of_place(k), right = digits_of_place(k + 1);
    if (left > 3 || right > 3 || left < right || left > right + 1 || (left == 3 && right == 1)) return false;
    if (integer(at(k).value) < integer(at(k + 1).value) || text_[begin_of(k)] == U'0') return false;
    const std::uint32_t end = end_of(k + 1);
    const std::uint32_t begin = begin_of(k);
    if (begin < 2 || !is_han(begin - 1) || !is_han(begin - 2) || !is_han(end) || !is_han(end + 1)) return false;
    // 如表2-1所示, 三栋12-8室, 三号线4-3标段
    if (is_one_of(text_[begin - 1], U"图表件栋路区座期班线第为村式例节章条款卷楼幢室街巷弄段级")) return false;
    return !is_one_of(text_[end], U"号室弄房单地标教所显规说条栋楼层幢段区") &&
           (!words_.after(text_, end) || words_.after(text_, end).word->weak);
}

// ratio = numeral ( "比" | ":" | "∶" ) numeral          3比2, 88:81; scores too, with a dash where the words say so
inline bool quantity_builder::try_ratio(std::size_t& k, quantity_draft& q) const {
    const std::uint32_t mark = end_of(k);
    const bool dash = is_one_of(text_[mark], U"-—–");
    if (!dash && !is_one_of(text_[mark], U"比:∶﹕")) return false;
    if (!numeral_at(k + 1, mark + 1) || !at(k).value.is_exact() || !at(k + 1).value.is_exact()) return false;
    if (dash) {
        if (digits_of_place(k) == 0 || digits_of_place(k) > 3 || digits_of_place(k + 1) == 0 ||
            digits_of_place(k + 1) > 3 || (!score_around(text_, begin_of(k), end_of(k + 1)) && !score_of_names(k)))
            return false;
    } else if (text_[mark] != U'比') {
        const std::uint32_t right = digits_of_place(k + 1), left = digits_of_place(k);
        const bool clock = text_[mark] != U'∶' && right == 2 && left >= 1 && left <= 2 && integer(at(k).value) <= 24 &&
                           integer(at(k + 1).value) < 60;
        if (clock) {
            bool score = last_kind_ == quantity_kind::ratio && begin_of(k) - last_end_ <= 2 && last_end_ != 0;
            score = score || clause_has(begin_of(k), 8, U"比以胜负局", U"。;,");
            for (const std::u32string_view word : {U"大胜", U"击败", U"战胜", U"逆转", U"险胜", U"力克", U"力退",
                                                   U"获胜", U"胜", U"负", U"落败", U"淘汰"})
                score = score || stands_at(text_, end_of(k + 1), word);
            if (!score) return false;
        }
    } else if (const number_words::match unit = unit_at(end_of(k + 1), is_counted | is_currency | is_time);
               unit && unit.word->kinds != is_counted) {
        return false;  // 三比两年
    }
    q.kind = quantity_kind::ratio;
    q.begin = begin_of(k);
    q.end = end_of(k + 1);
    q.value = amount::ratio(at(k).value.value(), at(k + 1).value.value());
    k += 2;
    // 15∶48∶37: one ratio, but no two numbers say it
    while (!dash && text_[q.end] == text_[mark] && numeral_at(k, q.end + 1) && end_of(k) - begin_of(k) <= 3 &&
           mark - q.begin <= 3) {
        q.value = {};
        q.end = end_of(k++);
    }
    return true;
}

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/quantity_builder.hpp>

namespace kuang::detail {

// The currency word behind numeral k, if that is what it is: 分 and 块 are others too.
inline number_words::match quantity_builder::money_suffix(std::size_t k) const {
    const std::uint32_t end = end_of(k), i = skip_blanks(text_, end);
    number_words::match m = unit_at(i, is_currency);
    if (!m) return {};
    const std::uint32_t length = m.end - i;
    const number_words::match longest = unit_at(i);
    if (longest.end > m.end) return {};
    if (length > 1) return m;
    const char32_t c = text_[i], next = text_[m.end];
    if (i != end && c != U'元') return {};
    if (words_.stop_at(text_, i) > m.end && !(c == U'角' && next == U'度')) {
        // 元: 5元月费 has a stop word behind it and is money all the same
        const part last = numeral_character_of(text_[end - 1]).kind;
        if (c == U'元' && (last == part::small || last == part::big) && i == end) return m;  // 三千亿元首次
        if (c != U'元' || any_of_at(i, {U"元旦", U"元宵", U"元首", U"元素", U"元老", U"元勋", U"元帅", U"元凶", U"元年",
                                        U"元朝", U"元代"}))
            return {};
    }
    switch (c) {
        case U'块':
            return next == 0 || text_.kind(m.end) != char_class::han || is_one_of(next, U"多半左以钱上起的,") ||
                           numeral_character_of(next).kind == part::digit
                       ? m
                       : number_words::match{};
        case U'分': {
            const std::uint32_t begin = begin_of(k);
            const bool behind_sum = last_kind_ == quantity_kind::money && last_end_ == begin;
            const bool parts = numeral_at(k + 1, m.end) && text_[end_of(k + 1)] == U'厘';  // 贬值一分二厘
            return behind_sum || parts ||
                           (after_kind(quantity_kind::money, begin) && at(k).value.is_exact() &&
                            !at(k).value.value().is_integer())
                       ? m
                       : number_words::match{};
        }
        case U'厘': return after_kind(quantity_kind::money, begin_of(k)) ? m : number_words::match{};
        case U'角': return is_one_of(next, U"形落色度度") ? number_words::match{} : m;
        case U'毛': return is_one_of(next, U"利重衣巾主泽") ? number_words::match{} : m;
        case U'刀':
        case U'盾': return {};
        default: return m;
    }
}

// A bare $ does not settle the dollar where 港 or a word that only Hong Kong uses stands in the same paragraph.
inline bool quantity_builder::hong_kong_around(std::uint32_t i) const {
    constexpr std::uint32_t reach = 160;
    const auto tells = [&](std::uint32_t k) {
        const bool harbour =
            text_[k] == U'港' && (is_one_of(before(text_, k), U"香本全") || is_one_of(text_[k + 1], U"元币府股铁人岛"));
        return harbour || text_[k] == U'呎' || text_[k] == U'嘅' || text_[k] == U'咗' || text_[k] == U'噉';
    };
    for (std::uint32_t k = i; k > 0 && i - k < reach && text_.kind(k - 1) != char_class::line_end; --k)
        if (tells(k - 1)) return true;
    for (std::uint32_t k = i; k < text_.size() && k - i < reach && text_.kind(k) != char_class::line_end; ++k)
        if (tells(k)) return true;
    return false;
}

// money = currency numeral [ currency ] | numeral currency { numeral sub-unit } [ digit ] [ "整" ]
//         人民币11兆元, 3美元, $20, 五元三角, 三块五, 两毛五
inline bool quantity_builder::try_money(std::size_t& k, quantity_draft& q) const {
    if (!wants(quantity_kind::money) && !wants(quantity_kind::cardinal)) return false;
    const numeral& n = at(k);
    if (n.value.what() == amount::form::none) return false;
    const std::uint32_t begin = begin_of(k), end = end_of(k);
    std::uint32_t gap = begin;
    while (gap > floor_ && text_.kind(gap - 1) == char_class::space && begin - gap < 3) --gap;
    number_words::match prefix = words_.currency_before(text_, gap, floor_);
    number_words::match suffix = money_suffix(k);
    // 美元150元? the word before belongs to the number only where nothing else says what it is; 日元 152 is a rate.
    if (prefix && !suffix) {
        const number_words::match other = unit_at(end);
        if (other && other.word->kinds != is_counted && !other.word->weak) prefix = {};
        if (is_one_of(text_[end], U"年月日时点%‰倍成")) prefix = {};
    }
    if (!prefix && !suffix) return false;
    q.kind = quantity_kind::money;
    q.begin = prefix ? prefix.end : begin;
    q.end = suffix ? suffix.end : end;
    q.bound = n.bound;
    const edge_word& main = suffix ? *suffix.word : *prefix.word;
    q.value = scaled_by(n.value, main.factor, 0);
    const edge_word& coded = prefix && (!suffix || suffix.word->code.empty()) ? *prefix.word : main;
    q.code = coded.code;
    if (prefix && &coded == prefix.word && prefix.end + 1 == gap && text_[prefix.end] == U'$' &&
        hong_kong_around(begin))
        q.code = {};
    if (q.code.empty() && (main.sub_unit || (suffix && text_[skip_blanks(text_, end)] == U'块')))
        q.code = "元";  // the value is in 元, the word is not
    if (&coded == (prefix ? prefix.word : nullptr))
        q.unit_begin = prefix.end, q.unit_end = prefix.end + (gap - prefix.end);
    else q.unit_begin = skip_blanks(text_, end), q.unit_end = suffix.end;
    ++k;
    if (!suffix) return true;
    // 元 in 元整, 元钱 and the like is the unit
    if (q.unit_begin + 1 < q.unit_end && is_one_of(text_[q.unit_begin], U"元圆块角毛分") && coded.code.empty())
        q.unit_end = q.unit_begin + 1;
    if (text_[q.end] == U'多') {
        q.bound = kuang::bound::over;
        ++q.end;
        return true;
    }
    if (text_[q.end] == U'半' && is_one_of(text_[q.end - 1], U"块元角毛") &&
        !is_one_of(text_[q.end + 1], U"价年月个天数")) {
        q.value = plus(q.value, main.factor == decimal{1} ? decimal{5, -1} : decimal{5, -2});
        ++q.end;
        while (has(k) && begin_of(k) < q.end) ++k;
        return true;
    }
    // parts: 五元三角二分, 10日元5日本钱
    decimal unit = main.factor;
    for (int part_count = 0; part_count < 3 && q.value.is_exact(); ++part_count) {
        std::uint32_t i = q.end;
        if (!numeral_at(k, i)) break;
        const number_words::match sub = unit_at(end_of(k), is_currency);
        if (!sub || !sub.word->sub_unit || !(sub.word->factor < unit) || !at(k).value.is_exact()) break;
        if (text_[end_of(k)] == U'分' && sub.end == end_of(k) + 1 && text_[sub.end] == U'之') break;
        const amount part_value = scaled_by(at(k).value, sub.word->factor, 0);
        q.value = plus(q.value, part_value.value());
        unit = sub.word->factor;
        q.end = sub.end;
        ++k;
    }
    // 三块五, 两毛五
    const numeral_character c = numeral_character_of(text_[q.end]);
    const bool colloquial = is_one_of(text_[q.end - 1], U"块毛角蚊毫");
    if (q.value.is_exact() && colloquial && (c.kind == part::digit || c.kind == part::ascii) && c.value > 0) {
        const part behind = numeral_character_of(text_[q.end + 1]).kind;
        const number_words::match counted = unit_at(q.end + 1);
        if (behind == part::none && (!counted || counted.word->weak)) {
            q.value = plus(q.value, *decimal::multiply(unit, decimal{c.value, -1}));
            ++q.end;
            while (has(k) && begin_of(k) < q.end) ++k;
        }
    }
    if (text_[q.end] == U'整' && !is_one_of(text_[q.end + 1], U"个体")) ++q.end;
    return true;
}

}  // namespace kuang::detail

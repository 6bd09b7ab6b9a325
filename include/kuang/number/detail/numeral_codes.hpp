#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_scan.hpp>

namespace kuang::detail {

// Digits that number things rather than count them: addresses, model names, phone and document numbers, stock codes,
// versions, list numbers.

// Digits that belong to an address, a code or a model name.
inline std::uint32_t numeral_scanner::past_code(std::uint32_t i) const noexcept {
    std::uint32_t begin = i;
    const auto printable = [&](std::uint32_t k) { return text_[k] > U' ' && text_[k] < 0x7F; };
    while (begin > from_ && printable(begin - 1)) --begin;
    const auto run_end = [&](auto inside) {
        std::uint32_t end = i;
        while (end < text_.size() && inside(end)) ++end;
        return end;
    };
    for (std::uint32_t k = begin; k < i; ++k) {
        const bool address = (text_[k] == U':' && text_[k + 1] == U'/' && text_[k + 2] == U'/') ||
                             stands_at(text_, k, U"www.") ||
                             (text_[k] == U'@' && k > begin && is_ascii_letter(text_[k - 1]));
        if (address) return run_end(printable);
    }
    if (i == 0) return 0;
    const char32_t left = text_[i - 1];
    const auto code = [&](std::uint32_t k) {
        return is_ascii_letter(text_[k]) || is_ascii_digit(text_[k]) ||
               ((text_[k] == U'-' || text_[k] == U'.' || text_[k] == U'_' || text_[k] == U'—') &&
                (is_ascii_letter(text_[k + 1]) || is_ascii_digit(text_[k + 1])));
    };
    const bool money = words_.currency_before(text_, i, from_).word != nullptr;
    if (text_.kind(i - 1) == char_class::latin && !money) return run_end(code);
    if (left == U'#' || left == U'_' || left == U'№' || left == U'〔' || (left == U'[' && text_[i + 4] == U']'))
        return run_end(code);
    if (left == U'-' && from_ > 0 && from_ < i && words_.after(text_, from_).end == i - 1) return 0;  // 1.6m-3.9m
    if (left == U'—' && i > 1 && is_ascii_letter(text_[i - 2])) return run_end(code);                 // U—2
    if ((left == U'-' || left == U'.' || left == U'/' || left == U'&' || left == U'·') && i > 1 &&
        text_.kind(i - 2) == char_class::latin && i - 1 > 0 && is_ascii_letter(text_[i - 2]) && !money)
        return run_end(code);
    if (left == U'-' && i > 1 && han(i - 2) && !text_.numeral(i - 2)) {  // 歼-20, 神舟-18; 达-1.25% is a number
        const reading r = reader_.read(i, from_);
        if (!r.negative) return run_end(code);
    }
    return 0;
}

// 5G, 3D, 4K; iPhone 15, Mate 90
inline std::uint32_t numeral_scanner::past_latin(const reading& r) const noexcept {
    const std::uint32_t end = r.end;
    if (end < text_.size() && text_.kind(end) == char_class::latin && !r.suffixed) {
        if (words_.after(text_, end, is_currency | is_time | is_physical | is_counted) && !r.chain.leading_zero)
            return 0;
        std::uint32_t to = end;
        while (to < text_.size() && (text_.kind(to) == char_class::latin || is_ascii_digit(text_[to]) ||
                                     (is_one_of(text_[to], U"-.") && text_.kind(to + 1) == char_class::latin)))
            ++to;
        return to;
    }
    if (r.chain.pure_arabic && text_[end] == U'-' && text_.kind(end + 1) == char_class::latin) {
        std::uint32_t to = end + 1;
        while (to < text_.size() && text_.kind(to) == char_class::latin) ++to;
        return to;
    }
    const std::uint32_t begin = r.begin;
    if (begin > 1 && r.chain.pure_arabic && !r.negative && !r.range && text_.kind(begin - 1) == char_class::space &&
        text_.kind(begin - 2) == char_class::latin && text_.begin_of(begin) - text_.begin_of(begin - 1) <= 3 &&
        !words_.currency_before(text_, begin - 1, from_)) {
        if (r.chain.digits == 4 && !r.chain.point && r.value.is_exact()) return 0;
        if (!unit_follows(end, true) && text_[end] != U'%' && !r.suffixed) return end;
        const number_words::match unit = words_.after(text_, end);
        if (unit && unit.word->kinds == is_counted && unit.end - end > 1) return end;
    }
    return 0;
}

// 2025-08-01, 2025/8/1, 2025.8.1: its end; 0: none. Longer chains of digits and dashes are phone numbers and codes.
inline std::uint32_t numeral_scanner::date_triple(std::uint32_t i) noexcept {
    if (i > 0 && (is_ascii_digit(text_[i - 1]) || is_one_of(text_[i - 1], U"-/."))) return 0;
    std::uint32_t at = i;
    std::uint32_t value[3] = {};
    char32_t mark = 0;
    for (int k = 0; k < 3; ++k) {
        const std::uint32_t begin = at;
        for (; is_ascii_digit(text_[at]) && at - begin < 5; ++at) value[k] = value[k] * 10 + (text_[at] - U'0');
        const std::uint32_t digits = at - begin;
        if (k == 0 ? digits != 4 : digits < 1 || digits > 2) return 0;
        if (k == 2) break;
        if (!is_one_of(text_[at], U"-/.") || (k == 1 && text_[at] != mark)) return 0;
        mark = text_[at++];
    }
    if (value[0] < 1000 || value[0] > 2100 || value[1] < 1 || value[1] > 12 || value[2] < 1 || value[2] > 31) return 0;
    return is_one_of(text_[at], U"-/.") && is_ascii_digit(text_[at + 1]) ? 0 : at;
}

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
        return !(left == U'(' && year >= 1900 && year < 2100);
    }
    return true;
}

// Codes, phone numbers, versions, model and index numbers are none.
inline bool numeral_scanner::arabic_accepted(const reading& r) const noexcept {
    const chain_result& c = r.chain;
    if (c.dotted || craft(r)) return false;
    if (!c.pure_arabic || r.fraction || r.range || r.suffixed || r.filler) return true;
    const char32_t left = before(text_, r.begin), right = text_[r.end];
    // 《模拟人生3》: a sequel, but a year may end a title
    if ((right == U'》' || right == U'〉') && han_before(r.begin) && c.digits < 4) return false;
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
        if (c.leading_zero || next.digits >= 6 || text_[next.end] == U'-') return false;
    }
    if (left == U'-' && !r.negative && r.begin > 1 && is_ascii_digit(text_[r.begin - 2]) &&
        (c.leading_zero || c.digits >= 6))
        return false;
    if (is_one_of(right, U"指芯晶系处机航专热号版时报防急客"))
        for (const std::u32string_view word :
             {U"指数", U"芯片", U"晶片", U"系列", U"处理器", U"机型", U"航班", U"专线", U"热线", U"号文", U"版本",
              U"时代", U"报案", U"防疫专线", U"报警", U"急救", U"指挥中心", U"客服"})
            if (stands_at(text_, r.end, word)) return false;
    if (is_one_of(left, U"〕】])") && right == U'号') return false;
    const auto follows = [&] { return unit_follows(r.end, false); };
    if (c.point && (right == U'版' || stands_before(text_, r.end, U".0")) && (right == U'等' || !follows()) &&
        (right == U'版' || (stands_before(text_, r.end, U".0") && !is_one_of(left, U"是为达至到约占跌涨降升报收分"))))
        return false;
    if (right == U'版' && !follows()) return false;
    if (is_one_of(left, U"话线打号码编服机信牌道电真:"))
        for (const std::u32string_view word :
             {U"电话", U"热线", U"专线", U"拨打", U"编号", U"代码", U"代号",  U"邮编", U"客服", U"手机",
              U"微信", U"车牌", U"单号", U"账号", U"学号", U"证号", U"电话:", U"国道", U"致电", U"传真"})
            if (stands_before(text_, r.begin, word) && !follows()) return false;
    return true;
}

}  // namespace kuang::detail

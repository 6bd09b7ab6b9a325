#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/company_grammar.hpp>
#include <kuang/text/decode.hpp>

#include <cstdint>
#include <string_view>

namespace kuang::detail {

// What follows a firm's name and makes it part of a product's or of another name.
class company_products {
public:
    explicit company_products(const decoded_text& text) : text_{text} {}

    // Rule part_of_another_name: 中国五矿｜化工进出口商会, 万达｜广场, 中国石油｜大学 are no firms.
    [[nodiscard]] bool is_part_of_name(std::uint32_t last) const noexcept {
        const word_set& others = company_words::get().others();
        bool behind = false;
        others.for_each_at(text_.data(), last, text_.size(),
                           [&](std::uint32_t, std::uint32_t near) { return behind = near == 0; });
        if (behind) return true;
        for (std::uint32_t i = last; i + 2 <= text_.size() && i < last + 8 && text_.kind(i) == char_class::han; ++i) {
            if (others[{text_.data() + i, 2}] == 1) return true;
            if (const char32_t c = text_[i]; c == U'的' || c == U'和' || c == U'与' || c == U'在' || c == U'是') break;
        }
        return false;
    }
    // Rule product_code: 空客A320, 微软Xbox, 波音777-9: letters or an aircraft's number right behind a short Chinese
    // name are a product's, save those of offices and shares.
    [[nodiscard]] bool is_product(std::uint32_t first, std::uint32_t last) const noexcept {
        if (last == 0 || last >= text_.size() || last - first > 4 || text_.kind(last - 1) != char_class::han)
            return false;
        if (is_line(last)) return true;
        if (text_.kind(last) == char_class::digit) return is_aircraft(first, last);
        if (text_.kind(last) != char_class::latin) return false;
        std::uint32_t end = last;
        while (end < text_.size() && (text_.kind(end) == char_class::latin || text_.kind(end) == char_class::digit))
            ++end;
        if (end == last + 1 && text_[end] == U'股') return false;  // 中国联通A股
        const std::u32string_view word{text_.data() + last, end - last};
        for (const std::u32string_view other : {U"ceo", U"cfo", U"cto", U"coo", U"cio", U"cmo", U"ipo", U"adr", U"gdr",
                                                U"hr", U"pr", U"vp", U"ai", U"it", U"atm", U"pos", U"app", U"logo"})
            if (word == other) return false;
        return true;
    }

private:
    // 台北捷运|蓝线, 广州地铁|18号线; 港铁 and 台铁 run theirs as firms.
    [[nodiscard]] bool is_line(std::uint32_t last) const noexcept {
        if (last < 2) return false;
        const std::u32string_view end{text_.data() + last - 2, 2};
        if (end != U"捷运" && end != U"地铁") return false;
        std::uint32_t i = last;
        while (i < last + 3 && text_.kind(i) == char_class::digit) ++i;
        if (i > last) return text_[i] == U'号' && text_[i + 1] == U'线';
        for (const std::uint32_t n : {1U, 2U})
            if (last + n < text_.size() && text_[last + n] == U'线') return true;
        return false;
    }
    // Three digits that begin with 7 or 3, as makers of aircraft count.
    [[nodiscard]] bool is_aircraft(std::uint32_t first, std::uint32_t last) const noexcept {
        const std::u32string_view maker{text_.data() + first, last - first};
        return (maker == U"波音" || maker == U"空客" || maker == U"空中客车" || maker == U"麦道") &&
               last + 3 <= text_.size() && text_.kind(last + 1) == char_class::digit &&
               text_.kind(last + 2) == char_class::digit && text_.kind(last + 3) != char_class::digit &&
               (text_[last] == U'7' || text_[last] == U'3');
    }

    const decoded_text& text_;
};

}  // namespace kuang::detail

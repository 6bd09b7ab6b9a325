#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/word_set.hpp>
#include <kuang/text/decode.hpp>

#include <cstdint>
#include <string_view>

namespace kuang::detail {

// Whether a firm's name stands free of the words around it.
class company_edges {
public:
    // `before` are the words at which a name, read leftwards, has ended.
    company_edges(const decoded_text& text, const word_set& before) : text_{text}, before_{before} {}

    // May a name begin at `at`: behind a mark, a space, a foreign letter or one of the words?
    [[nodiscard]] bool opens(std::uint32_t at) const {
        if (at == 0 || text_.kind(at - 1) != char_class::han) return true;
        bool edge = false;
        before_.for_each_before(text_.data(), 0, at, [&](std::uint32_t, std::uint32_t) { return edge = true; });
        return edge;
    }
    // May a name end at `at`: before a mark, or before a word that says what firms do and have?
    [[nodiscard]] bool closes(std::uint32_t at) const noexcept {
        if (at >= text_.size() || text_.kind(at) != char_class::han) return true;
        const char32_t next = text_[at];
        if (std::u32string_view{U"说称拟将已则也是与和及等昨今涨跌升挫披"}.find(next) != std::u32string_view::npos)
            return true;
        const std::u32string_view two{text_.data() + at, 2};
        for (const std::u32string_view word :
             {U"表示", U"宣布", U"指出", U"透露", U"公告", U"公布", U"旗下", U"董事", U"总经", U"总裁", U"股价",
              U"发布", U"发言", U"收盘", U"收报", U"首日", U"首挂", U"上市", U"挂牌", U"上半", U"去年", U"前三",
              U"第一", U"第二", U"第三", U"第四", U"全年", U"营收", U"获得", U"完成", U"通过", U"签署", U"因为",
              U"因应", U"创办", U"创始", U"执行", U"负责", U"员工", U"股东", U"中期", U"预计", U"预期", U"预估",
              U"股权", U"股份", U"认为", U"回应", U"强调", U"推出", U"涉嫌", U"被罚", U"正式", U"目前", U"成立"})
            if (two == word) return true;
        return false;
    }

private:
    const decoded_text& text_;
    const word_set& before_;
};

}  // namespace kuang::detail

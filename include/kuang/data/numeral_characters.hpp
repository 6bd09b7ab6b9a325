#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/rows.hpp>

namespace kuang::data {

// Folded characters at which a numeral can be recognized; ASCII digits are numeral characters too. Characters
// that only join or precede others (点 分之 负 数 参) are left to the grammar.
inline constexpr rows_of numeral_characters[] = {R"(
零一二三四五六七八九十百千万亿兆
两俩仨半几廿卅卌
壹贰叁肆伍陆柒捌玖拾佰仟
½¼¾
)"};

}  // namespace kuang::data

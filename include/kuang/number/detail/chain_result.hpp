#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/numeral_characters.hpp>
#include <kuang/number/detail/scaled.hpp>

#include <algorithm>

namespace kuang::detail {

// What a chain of digits and multipliers turned out to be. Two values, for the lower and the upper end, which differ
// once a vague digit has been seen.
struct chain_result {
    scaled lo{}, hi{};
    std::uint32_t end = 0;     // == begin: no chain here
    std::uint32_t digits = 0;  // of an Arabic number at the beginning
    std::uint32_t multipliers = 0;
    std::uint32_t characters = 0;  // Chinese characters and Arabic numbers
    std::int8_t trailing = 0;      // power of ten of the multiplier that ends the chain; 0: none
    std::int8_t trailing_big = 0;  // the same, of 万 亿 兆 together: 万亿 is 12
    bool ranged = false;           // lo and hi differ
    bool vague = false;            // 几, 数
    bool over = false;             // 多, 余 inside
    bool about = false;            // 来 inside
    bool positional = false;
    bool arabic = false;       // begins with Arabic digits
    bool pure_arabic = false;  // and has nothing else
    bool bare = false;         // begins with a multiplier: 百万
    bool multiplied = false;   // has a multiplier
    bool point = false;
    bool dotted = false;
    bool leading_zero = false;
    bool grouped = false;
    bool financial = false;  // 壹贰叁 …
};

struct chain_options {
    bool bare_mega = false;  // 100兆 in data-size text: 兆 is a unit
};

// 百, 千 and 兆 open a unit rather than multiply: 955百帕, 13.5千米, 3亿千瓦, 五十兆字节.
[[nodiscard]] inline bool unit_multiplier(const decoded_text& text, std::uint32_t i, bool after_arabic,
                                          bool after_big) noexcept {
    const char32_t next = text[i + 1], third = text[i + 2];
    if (text[i] == U'百') return after_arabic && (next == U'帕' || (next == U'万' && third == U'瓦'));
    if (text[i] == U'千') {
        if (is_one_of(next, U"克瓦卡赫帕伏焦")) return !(next == U'克' && third == U'拉');
        if (next == U'字' || next == U'比') return third == U'节' || third == U'特';
        return next == U'米' && (after_arabic || after_big);
    }
    if (text[i] == U'兆') {
        if (is_one_of(next, U"赫瓦欧帕焦")) return true;
        return (next == U'字' && third == U'节') || (next == U'比' && third == U'特') ||
               (next == U'位' && is_one_of(third, U"元组")) || (next == U'像' && third == U'素') ||
               (next == U'宽' && third == U'带') || (next == U'光' && third == U'纤') ||
               (next == U'带' && third == U'宽') || (next == U'网' && third == U'速');
    }
    return false;
}

struct chain_group {
    scaled value;
    int power;
};
// Groups closed by a big multiplier, the section under way, its last digit. Uninitialized until cleared.
struct chain_sum {
    chain_group groups[4];
    int size;
    scaled section, digit;

    void clear() noexcept { size = 0, section = digit = {}; }

    void small(int power) noexcept {
        section = section + digit.shifted(power);
        digit = {};
    }
    void big(int power, bool adjacent) noexcept {
        if (adjacent && size > 0) {
            groups[size - 1].value = groups[size - 1].value.shifted(power);
            groups[size - 1].power = power;
            return;
        }
        scaled sum = section + digit;
        while (size > 0 && groups[size - 1].power < power) sum = groups[--size].value + sum;
        if (size == 4) sum.lost = true, --size;
        groups[size++] = {sum.shifted(power), power};
        section = digit = {};
    }
    [[nodiscard]] scaled total() const noexcept {
        scaled sum = section + digit;
        for (int k = size; k-- > 0;) sum = groups[k].value + sum;
        return sum;
    }
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include "random.hpp"

#include <kuang/data/companies_cn.hpp>
#include <kuang/data/companies_tw_hk.hpp>
#include <kuang/data/companies_world.hpp>
#include <kuang/data/currencies.hpp>
#include <kuang/data/ministries_cn.hpp>
#include <kuang/data/ministries_tw.hpp>
#include <kuang/data/ministries_world.hpp>
#include <kuang/data/number_traps.hpp>
#include <kuang/data/prefectures.hpp>
#include <kuang/data/provinces.hpp>
#include <kuang/data/units.hpp>
#include <kuang/text/rows.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace oracle {

/// Random texts: joins of Han, numerals, units, names from our tables, glue, and ill-formed bytes.
class text_source {
public:
    explicit text_source(std::uint32_t seed, bool well_formed = false) : random_{seed}, well_formed_{well_formed} {}

    std::string next(std::uint32_t pieces = 40) {
        std::string text;
        for (std::uint32_t left = random_(pieces); left > 0; --left) append_piece(text);
        return text;
    }
    std::string bytes(std::uint32_t size = 60) {
        std::string text;
        for (std::uint32_t left = random_(size); left > 0; --left) text += random_.byte();
        return text;
    }
    random_source& random() { return random_; }

private:
    using strings = std::vector<std::string_view>;

    static const strings& names() {
        static const strings all = [] {
            strings out;
            const auto take = [&](std::span<const kuang::rows_of> table) {
                for (const std::string_view line : kuang::lines_of(table)) {
                    for (kuang::row columns{line}; !columns.empty();)
                        for (std::string_view name : kuang::alternatives_of(columns.next())) {
                            while (name.starts_with('?')) name.remove_prefix(1);
                            if (!name.empty()) out.push_back(name);
                        }
                }
            };
            take(kuang::data::provinces);
            take(kuang::data::prefectures);
            take(kuang::data::ministries_cn);
            take(kuang::data::ministries_tw);
            take(kuang::data::governments_tw);
            take(kuang::data::ministries_world);
            take(kuang::data::companies_cn);
            take(kuang::data::companies_tw_hk);
            take(kuang::data::companies_world);
            return out;
        }();
        return all;
    }
    static const strings& words() {  // about numbers
        static const strings all = [] {
            strings out;
            const auto take = [&](std::span<const kuang::rows_of> table) {
                for (const std::string_view line : kuang::lines_of(table)) out.push_back(kuang::row{line}.next());
            };
            take(kuang::data::units);
            take(kuang::data::currencies);
            take(kuang::data::number_traps);
            return out;
        }();
        return all;
    }

    void append_piece(std::string& text) {
        static const strings numerals = {"0", "1", "2", "37", "2025", "１", "５", "零", "〇", "○", "一", "二", "兩", "三", "五", "九",
                                         "十", "百", "千", "萬", "万", "億", "兆", "廿", "壹", "半", "幾", "几", "多", "餘", "0000000",
                                         "1234567890123456789012345678901234567890", "½", "①"};
        static const strings marks = {".", ",", "，", "、", "。", "％", "%", "‰", "點", "分之", "成", "折", "倍", "比", ":", "：", "/",
                                      "-", "—", "~", "到", "至", "(", ")", "（", "）", "「", "」", "+", "×10", "^", "e", "$", "元",
                                      "人民幣", "美元", "個", "名", "歲", "第", "年", "月", "日", "時", "分", "秒", "號", "度", "個百分點"};
        static const strings context = {"近", "約", "超過", "逾", "不到", "至少", "最多", "以上", "以下", "左右", "多", "的", "在", "和",
                                        "及", "與", "省", "市", "縣", "區", "政府", "部", "委員會", "局", "廳", "有限公司", "集團", "市長",
                                        "以下簡稱「", "」", "增長", "下降", "達", "中國", "台灣", "國"};
        static const strings glue = {"\n", "\n\n", "\r\n", " ", "　", "\t", "\u2028", "a", "B", "km", "GB", "https://a.example/b", "@x",
                                     "x@y.example", "👍🏽", "𠀀", "é", "日本語の", "한국"};
        static const strings ignorable = {"\u200B", "\u200D", "\uFE0F", "\u00AD", "\uFEFF", "\u202E", "\u2066", "\U000E0100", "\u0301"};
        static const strings ill_formed = {"\xFF", "\x80", "\xE4", "\xE4\xB8", "\xF0\x9F", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80"};
        static constexpr std::string_view nul{"\0", 1};
        switch (random_(24)) {
            case 0: case 1: case 2: case 3: case 4: case 5: text += random_.one_of(numerals); break;
            case 6: case 7: case 8: case 9: text += random_.one_of(marks); break;
            case 10: case 11: case 12: text += random_.one_of(context); break;
            case 13: case 14: case 15: text += random_.one_of(names()); break;
            case 16: case 17: text += random_.one_of(words()); break;
            case 18: case 19: append_utf8(text, 0x4E00 + random_(0x5200)); break;
            case 20: text += random_.one_of(glue); break;
            case 21: text += random_.one_of(ignorable); break;
            case 22: text += well_formed_ ? "。" : random_.one_of(ill_formed); break;
            default: text += random_(10) ? std::string_view{"，"} : nul;
        }
    }

    random_source random_;
    bool well_formed_;
};

}  // namespace oracle

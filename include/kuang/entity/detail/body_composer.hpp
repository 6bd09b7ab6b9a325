#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/body_grammar.hpp>
#include <kuang/entity/detail/jurisdictions.hpp>
#include <kuang/entity/detail/region.hpp>
#include <kuang/entity/detail/utf8.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kuang::detail {

// Writes the full name of a body that the grammar read: 广西工商局 is 广西壮族自治区工商行政管理局.
class body_composer {
public:
    body_composer(const decoded_text& text, std::string& name, region_of_block& block)
        : text_{text}, name_{name}, block_{block} {}

    void append(std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t i = first; i < last; ++i) append_utf8(name_, text_[i]);
    }
    void append_places(const body_parse& p) { append(p.first, p.national ? p.works - 2 : p.works); }
    // The words for its work in full: 工商 is 工商行政管理.
    void append_works(const body_parse& p, std::uint32_t last) {
        for (std::uint32_t at = p.works; at < last;) {
            std::uint32_t length = std::min<std::uint32_t>(words_.functions().longest(), last - at);
            for (; length > 0; --length)
                if (const std::uint32_t value = words_.functions()[{text_.data() + at, length}];
                    value != word_set::none) {
                    append_function(words_.full_function(value), p);
                    break;
                }
            if (length == 0) append_utf8(name_, text_[at]);
            at += length == 0 ? 1 : length;
        }
    }

    // 广西工商局 is 广西壮族自治区…局; field offices and courts keep the name as written.
    void append_full_places(const body_parse& p, const body_words::suffix& suffix) {
        const bool as_written = suffix.word == "海关" || suffix.word == "分局" || suffix.word == "派出所" ||
                                suffix.word == "警方" || suffix.word.ends_with("站") ||
                                std::u32string_view{text_.data() + p.works, 2} == U"海事" ||
                                std::u32string_view{text_.data() + p.works, 2} == U"海警";
        const std::uint32_t end = p.national ? p.works - 2 : p.works;
        // 台南地方法院 is 台湾台南地方法院.
        if ((suffix.full == "地方法院" || suffix.full == "地方检察署") && nation_of(p, {}) == "TW") name_ += "台湾";
        for (std::uint32_t at = p.first; at < end;) {
            std::uint32_t n = std::min(end - at, places_.names().longest());
            std::uint32_t value = word_set::none;
            for (; n >= 2; --n)
                if (value = places_.names()[{text_.data() + at, n}]; value != word_set::none) break;
            if (value == word_set::none) {
                append_utf8(name_, text_[at++]);
                continue;
            }
            const jurisdictions::entry& j = places_[value];
            const bool taiwans = at == p.first && is_taiwans(j, at);
            if (as_written || (j.nation != "CN" && !taiwans)) append(at, at + n);
            else if (taiwans) name_ += j.taiwan;
            else name_ += j.full;
            at += n;
        }
        if (p.national) name_ += "国家";
    }

    // The nation of the outermost place; `otherwise` if the first characters are no place, empty if they are one only
    // in Taiwan's papers and these are not.
    [[nodiscard]] std::string_view nation_of(const body_parse& p, std::string_view otherwise) const {
        for (std::uint32_t n = std::min(p.works - p.first, places_.names().longest()); n >= 2; --n)
            if (const std::uint32_t value = places_.names()[{text_.data() + p.first, n}]; value != word_set::none) {
                const jurisdictions::entry& j = places_[value];
                if (is_taiwans(j, p.first)) return "TW";
                return !j.taiwan.empty() && j.nation == "TW" ? std::string_view{} : j.nation;
            }
        return otherwise;
    }

private:
    // Is a short name of a city or county of Taiwan (北市, 云县) one in this paragraph?
    [[nodiscard]] bool is_taiwans(const jurisdictions::entry& j, std::uint32_t at) const {
        if (j.taiwan.empty()) return false;
        const region here = block_.at(text_, at);
        return j.nation == "TW" ? here != region::mainland : here == region::taiwan;
    }
    // 云南保监局 is 中国保险监督管理委员会云南监管局: the place goes where the table says %.
    void append_function(std::string_view full, const body_parse& p) {
        const std::size_t place = full.find('%');
        if (place == std::string_view::npos) {
            name_ += full;
            return;
        }
        name_.assign(full.substr(0, place));
        const bool kind = p.works > p.first + 2 && (text_[p.works - 1] == U'省' || text_[p.works - 1] == U'市');
        append(p.first, p.works - (kind ? 1 : 0));
        name_ += full.substr(place + 1);
    }

    const decoded_text& text_;
    std::string& name_;
    region_of_block& block_;
    const body_words& words_ = body_words::get();
    const jurisdictions& places_ = jurisdictions::get();
};

}  // namespace kuang::detail

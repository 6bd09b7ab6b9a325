#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/ministries_tw.hpp>
#include <kuang/entity/detail/name_list.hpp>
#include <kuang/entity/detail/word_set.hpp>
#include <kuang/entity/place.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang::detail {

[[nodiscard]] constexpr bool is_han(char32_t c) noexcept {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

// Places that open the names of bodies and firms: provinces, prefectures, counties, by full and short names.
class jurisdictions {
public:
    struct entry {
        std::string_view full;      // 福建省
        std::string_view nation;    // CN, TW, HK, MO
        bool common = false;        // a county's short name, which may be another word
        std::string_view taiwan{};  // what it is short for in Taiwan's papers: 云县 is 云林县 there
    };

    static const jurisdictions& get() {
        static const jurisdictions table;
        return table;
    }
    [[nodiscard]] const word_set& names() const noexcept { return names_; }
    [[nodiscard]] const entry& operator[](std::uint32_t value) const noexcept { return entries_[value]; }

    // Where the chain of places that ends at `last` begins (福建省厦门市|公安局); `last` itself if there is none.
    [[nodiscard]] std::uint32_t begin_of_chain(const char32_t* text, std::uint32_t floor, std::uint32_t last,
                                               std::uint32_t& count) const noexcept {
        for (; count < 5; ++count) {
            std::uint32_t length = 0;
            names_.for_each_before(text, floor, last, [&](std::uint32_t n, std::uint32_t value) {
                // 台湾 before a body is a country's name to the guidelines, and a short county needs a clear left edge.
                length = entries_[value].full == "台湾省" ||
                                 (entries_[value].common && (count > 0 || !clear_edge(text, floor, last - n)))
                             ? 0
                             : n;
                return length != 0;
            });
            if (length == 0 && count == 0) length = doubled(text, floor, last);
            if (length == 0 && count == 0) length = town(text, floor, last);
            if (length == 0 && count == 0) length = zone(text, floor, last);
            if (length == 0) break;
            last -= length;
        }
        return last;
    }

    // Does a name begin at `at`, or does a word run on from before?
    [[nodiscard]] bool opens(const char32_t* text, std::uint32_t floor, std::uint32_t at) const noexcept {
        return clear_edge(text, floor, at);
    }

private:
    jurisdictions() {
        const std::size_t most = 2 * places{places::options{true}}.rows().size() + 512;  // full and short names
        names_.reserve(most);
        entries_.reserve(most);
        for (const province& p : provinces{}.rows()) {
            const std::string_view nation = p.parent == "CN-TW" || p.iso == "CN-TW" ? "TW"
                                            : p.iso == "CN-HK"                      ? "HK"
                                            : p.iso == "CN-MO"                      ? "MO"
                                                                                    : "CN";
            add(p.full, {p.full, nation, false});
            add(p.name, {p.full, nation, false});
            if (nation == "HK") add("香港特区", {p.full, nation, false});
            if (nation == "MO") add("澳门特区", {p.full, nation, false});
        }
        for (const name_list::entry& e : place_table::get().prefecture_names().entries())  // 黔东南州
            if (const place& p = place_table::get().rows(false)[e.row]; e.name != p.full && e.name != p.name)
                add(e.name, {p.full, "CN", false});
        for (const place& p : places{places::options{true}}.rows()) {
            add(p.full, {p.full, "CN", false});
            const bool county = !(p.kind == "city" || p.kind == "prefecture" || p.kind == "autonomous_prefecture" ||
                                  p.kind == "league");
            if (p.name != p.full && p.name != "会同")  // 国资委会同发改委: together with, not the county
                add(p.name, {p.full, "CN", county});
            if (p.kind == "district" && p.name != p.full) {  // 顺义县 is 顺义区 today
                former_.push_back(std::string{p.name} + "县");
                add(former_.back(), {former_.back(), "CN", false});
            }
        }
        for (const name_list::entry& e : place_table::get().county_names().entries())  // 积石山县
            if (const place& p = place_table::get().rows(true)[e.row]; e.name != p.full && e.name != p.name)
                add(e.name, {p.full, "CN", false});
        add_regions();
        add_short_cities();
    }
    // Taiwan's cities and counties as its papers shorten them: 北市|交通局, 竹县|消防局.
    void add_short_cities() {
        for (const std::string_view line : lines_of(data::governments_tw)) {
            row columns{line};
            for (int k = 0; k < 4; ++k) columns.next();
            std::string_view full = columns.next();
            std::string_view name = row{columns.next()}.next('|');
            for (int k = 0; k < 3; ++k) columns.next();
            full.remove_suffix(std::string_view{"政府"}.size());
            name.remove_suffix(std::string_view{"府"}.size());
            if (full.starts_with(name)) continue;  // 新北市
            const bool edge = columns.next() == "edge";
            if (const std::uint32_t value = names_[fold(name)]; value != word_set::none) entries_[value].taiwan = full;
            else add(name, {full, "TW", edge, full});
        }
    }
    // Regions that only bodies have: 民航华东地区|管理局, 士林|地方法院.
    void add_regions() {
        add("民航华北地区", {"中国民用航空华北地区", "CN", false});
        add("民航东北地区", {"中国民用航空东北地区", "CN", false});
        add("民航华东地区", {"中国民用航空华东地区", "CN", false});
        add("民航中南地区", {"中国民用航空中南地区", "CN", false});
        add("民航西南地区", {"中国民用航空西南地区", "CN", false});
        add("民航西北地区", {"中国民用航空西北地区", "CN", false});
        for (const std::string_view district :
             {"西九龙", "九龙城", "观塘",   "屯门", "沙田",   "荃湾",   "粉岭",   "元朗",   "大埔",
              "深水埗", "黄大仙", "油尖旺", "旺角", "湾仔",   "油麻地", "尖沙咀", "将军澳", "葵青",
              "葵涌",   "筲箕湾", "柴湾",   "红磡", "秀茂坪", "牛头角", "大屿山", "上水"})
            add(district, {district, "HK", true});
        add("士林", {"士林", "TW", false});  // courts of Taiwan named after no county
        add("桥头", {"桥头", "TW", false});
        for (const std::string_view port : {"拱北", "皇岗", "文锦渡", "黄埔", "北仑", "洋山", "外高桥", "阿拉山口"})
            add(port, {port, "CN", true});
        for (const std::string_view river : {"长江", "黄河", "淮河", "海河", "珠江", "松辽", "太湖流域"})
            add(river, {river, "CN", true});
        add("民航新疆", {"中国民用航空新疆", "CN", false});
    }
    void add(std::string_view name, entry e) {
        names_.add(name, static_cast<std::uint32_t>(entries_.size()));
        entries_.push_back(e);
    }
    // 泰安市|市|政府: the kind of place is said again.
    [[nodiscard]] std::uint32_t doubled(const char32_t* text, std::uint32_t floor, std::uint32_t last) const noexcept {
        if (last < floor + 4 || text[last - 1] != text[last - 2] ||
            std::u32string_view{U"省市县区州旗"}.find(text[last - 1]) == std::u32string_view::npos)
            return 0;
        std::uint32_t length = 0;
        names_.for_each_before(text, floor, last - 1,
                               [&](std::uint32_t n, std::uint32_t) { return length = n + 1, true; });
        return length;
    }
    // A town, township or county on no list: two or three characters behind a place or a clear edge.
    [[nodiscard]] std::uint32_t town(const char32_t* text, std::uint32_t floor, std::uint32_t last) const noexcept {
        if (last < floor + 3 || std::u32string_view{U"镇乡县"}.find(text[last - 1]) == std::u32string_view::npos)
            return 0;
        for (std::uint32_t n = 3; n <= 4 && last >= floor + n; ++n) {
            bool han = true;
            for (std::uint32_t i = last - n; i < last; ++i)
                han = han && is_han(text[i]) &&
                      std::u32string_view{U"的了在与及对从全各该本两三多个是向由任同这里到被把让"}.find(text[i]) ==
                          std::u32string_view::npos;
            if (!han) return 0;
            const bool han_before = last - n > floor && is_han(text[last - n - 1]);
            if (behind_place(text, floor, last - n) || (text[last - 1] != U'县' && !han_before)) return n;
        }
        return 0;
    }
    // 高新技术产业开发区 in 合肥高新技术产业开发区|法院: a zone behind a place.
    [[nodiscard]] std::uint32_t zone(const char32_t* text, std::uint32_t floor, std::uint32_t last) const noexcept {
        if (last < floor + 4 || text[last - 1] != U'区') return 0;
        const std::u32string_view before{text + last - 3, 2};
        bool kind = text[last - 2] == U'新' || text[last - 2] == U'园';
        for (const std::u32string_view word : {U"开发", U"高新", U"经开", U"保税", U"自贸", U"示范", U"度假", U"合作"})
            kind = kind || before == word;
        for (std::uint32_t n = 2; kind && n <= 14 && last >= floor + n; ++n) {
            if (!is_han(text[last - n]) ||
                std::u32string_view{U"的了在与对从由被"}.find(text[last - n]) != std::u32string_view::npos)
                return 0;
            if (behind_place(text, floor, last - n)) return n;
        }
        return 0;
    }
    // Does a name begin at `at`, or does a word run on from before?
    [[nodiscard]] bool clear_edge(const char32_t* text, std::uint32_t floor, std::uint32_t at) const noexcept {
        if (at <= floor) return true;
        const char32_t before = text[at - 1];
        if (!is_han(before) ||
            std::u32string_view{U"的了在与及对从向由被将把是为等和或于到至给让称说据经本前原赴驻"}.find(before) !=
                std::u32string_view::npos)
            return true;
        return behind_place(text, floor, at);
    }
    [[nodiscard]] bool behind_place(const char32_t* text, std::uint32_t floor, std::uint32_t at) const noexcept {
        bool place = false;
        names_.for_each_before(text, floor, at, [&](std::uint32_t n, std::uint32_t) { return place = n >= 2; });
        return place;
    }

    word_set names_;
    std::vector<entry> entries_;
    std::deque<std::string> former_;  // names that stand in no table
};

}  // namespace kuang::detail

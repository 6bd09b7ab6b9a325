#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/followers.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/detail/province_table.hpp>
#include <kuang/entity/detail/region.hpp>
#include <kuang/entity/place.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/text/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {
namespace detail {

// What one document needs while provinces are read; lives in the document.
struct province_buffer {
    region_of_block block;
};

// Reads the hits of one text: full and short names first, then single characters where no name covers them.
class province_reader {
public:
    province_reader(const decoded_text& text, province_buffer& buffer, bool taiwan_units, std::vector<entity>& out)
        : text_{text}, table_{province_table::get()}, buffer_{buffer}, taiwan_units_{taiwan_units}, out_{out} {}

    void read(std::span<const name_hit> hits) {
        const std::size_t begin = out_.size();
        std::uint32_t taken = 0, titled = 0;  // the end of a full name whose last character opens a title
        stop stops;
        for (const name_hit& hit : hits) {
            stops.see(hit);
            if (hit.id >= province_table::stop_base || hit.last <= taken) continue;
            if (stops.hide(hit, true) || is_another_word(hit)) continue;
            if (opens_title(text_, hit.last) && !opens_division(hit)) {
                titled = hit.last;
                continue;
            }
            if (hit.last - hit.first == 2 && hit.last + 1 != titled && !stands_alone(text_, hit.first, hit.last))
                continue;
            name(hit);
            taken = hit.last;
        }
        const std::size_t end = out_.size();
        std::size_t named = begin;
        std::uint32_t next = 0;  // characters before it are done
        stops = {};
        for (const name_hit& hit : hits) {
            stops.see(hit);
            if (hit.id >= province_table::list_base && hit.first + 1 >= next) next = list(hit.first, next);
            if (hit.id < province_table::context_base || hit.id >= province_table::list_base || stops.hide(hit, false))
                continue;
            for (const province_table::place_in_context& p : table_.context(hit.id)) {
                const std::uint32_t at = position(hit, p.index);
                if (at < next || at >= hit.last || (at == hit.first && ends_a_word(at))) continue;
                const span where = text_.span_of(at, at + 1);
                while (named < end && out_[named].end <= where.begin) ++named;
                if (named < end && out_[named].begin <= where.begin) continue;
                add(where, table_.rows()[p.row], {});
                next = at + 1;
            }
        }
    }

private:
    // The strings of place_stops.hpp seen so far; they come before the hits inside them.
    struct stop {
        std::uint32_t first = 0, last = 0;
        void see(const name_hit& hit) noexcept {
            if (hit.id >= province_table::stop_base && hit.id < province_table::context_base && hit.last > last)
                first = hit.first, last = hit.last;
        }
        // A name at the very end of a stop is a name after all: 在黑龙江 only keeps 在黑 from being read.
        [[nodiscard]] bool hide(const name_hit& hit, bool whole_name) const noexcept {
            return first <= hit.first && hit.last <= last &&
                   (!whole_name || hit.last < last || (hit.first == first && hit.last == last));
        }
    };

    // The character of a context's index; a line end inside the context counts for nothing.
    [[nodiscard]] std::uint32_t position(const name_hit& hit, std::uint32_t index) const noexcept {
        std::uint32_t at = hit.first;
        for (; at < hit.last; ++at)
            if (text_.kind(at) == char_class::han && index-- == 0) break;
        return at;
    }

    [[nodiscard]] char32_t character(std::uint32_t i) const noexcept {
        return text_[i < text_.size() ? i : text_.size()];
    }
    [[nodiscard]] static bool is_one_of(char32_t c, std::u32string_view set) noexcept {
        return c != 0 && set.find(c) != std::u32string_view::npos;
    }

    // Do the characters of a short name belong to other words here?
    [[nodiscard]] bool is_another_word(const name_hit& hit) const noexcept {
        const std::u32string_view name{text_.data() + hit.first, hit.last - hit.first};
        const char32_t next = character(hit.last), after = character(hit.last + 1);
        if (name.size() > 2 && name.back() == U'市' && continues_word(text_, hit.last)) return true;  // 北京|市场
        // Rule bank_or_slope: 黄河南岸, 天山东麓.
        if (name.size() == 2 && is_one_of(name[0], U"河湖海江山") && is_one_of(name[1], U"东西南北") &&
            is_one_of(next, U"岸侧麓坡缘") && hit.first > 0 && text_.kind(hit.first - 1) == char_class::han)
            return true;
        // Rule street: 江苏路, 北京东路, 上海大道; but 北京路演.
        const bool towards = is_one_of(next, U"东西南北中");
        const char32_t road = towards ? after : next, behind = character(hit.last + (towards ? 2 : 1));
        if ((road == U'路' && !is_one_of(behind, U"演透过况线途上人口")) ||
            (!towards && next == U'大' && is_one_of(after, U"道街")))
            return true;
        // Rule namesakes: 吉林市, 海南州, 海南区 are other units; 澳门元 is money.
        if (name == U"吉林" && next == U'市' && after != U'场') return true;
        if (name == U"海南" &&
            (next == U'州' || (next == U'区' && after != U'域') || (next == U'藏' && after == U'族')))
            return true;
        return name == U"澳门" && is_one_of(next, U"元币");
    }

    // 河南省|长葛市: 长 begins the name of a division of that province, no title. Asked for names before 长 only.
    [[nodiscard]] bool opens_division(const name_hit& hit) const {
        struct division {
            std::u32string name;
            std::string_view province;
        };
        static const std::vector<division> divisions = [] {
            std::vector<division> all;
            for (const place& p : place_table::get().rows(true))
                if (p.name.starts_with("长")) all.push_back({fold(p.name), p.province});
            return all;
        }();
        const std::u32string_view behind{text_.data() + hit.last, text_.size() - hit.last};
        for (const name_list::entry& e : table_.names().rows_of_name(hit.id))
            for (const division& d : divisions)
                if (d.province == table_.rows()[e.row].iso && behind.starts_with(d.name)) return true;
        return false;
    }

    // Rule character_list: 桂、黔、滇 are three provinces, 京、沪两地 two, 沪、深 one and a city. Gives the end of what
    // it took.
    std::uint32_t list(std::uint32_t first, std::uint32_t next) {
        std::uint32_t last = first + 1, count = 1;
        bool cities = false;
        for (; character(last) == U'、'; last += 2, ++count) {
            const char32_t c = character(last + 1);
            const bool city = is_one_of(c, U"深穗杭甬宁蓉汉厦榕");
            if (!city && !table_.of_character(c)) break;
            cities = cities || city;
        }
        const char32_t behind = character(last), after = character(last + 1);
        const bool counted = is_one_of(behind, U"两二三四五六七") && is_one_of(after, U"省地市区");
        // With a city in it, two are enough where the list stands free: ，沪、深
        const bool free = cities && (first == 0 || text_.kind(first - 1) != char_class::han);
        const bool ended = text_.kind(last) != char_class::han || is_one_of(behind, U"等省地市区各两");
        if (!counted && !(free || (count >= 3 && ended))) return next;
        for (std::uint32_t at = first < next ? first + 2 : first; at < last; at += 2)
            if (const province* p = table_.of_character(text_[at]); p && !(cities && text_[at] == U'宁'))  // 宁: 南京
                add(text_.span_of(at, at + 1), *p, {});
        return last;
    }

    // Rule word_before: 台 in 舞台剧, 平台企业 and 港 in 综合港区 end the word before.
    [[nodiscard]] bool ends_a_word(std::uint32_t at) const noexcept {
        const char32_t before = at > 0 ? text_[at - 1] : 0;
        if (text_[at] == U'台')
            return is_one_of(before,
                             U"舞平电阳擂后柜讲烟邢站吧窗看月灶炮塔露晒转锅琴茅丰灯烛凉机本高一二三四五六七八九十两几多"
                             U"百千万每首整数领总"
                             U"前登上下出倒垮拆");
        if (text_[at] == U'港') return is_one_of(before, U"合税海空航渔商军良口维内河新旧老");
        return false;
    }

    void name(const name_hit& hit) {
        const std::span<const name_list::entry> rows = table_.names().rows_of_name(hit.id);
        const province& p = table_.rows()[rows.front().row];
        if (p.level == "county" && (!taiwan_units_ || is_mainland_namesake(hit))) return;
        add(text_.span_of(hit.first, hit.last), p,
            rows.size() > 1 ? table_.names().ids_of_name(hit.id) : std::span<const std::string_view>{});
    }
    // Rule mainland_namesake: 连江 and 新北 in a paragraph of Simplified are the county near 福州 and the district of
    // 常州.
    [[nodiscard]] bool is_mainland_namesake(const name_hit& hit) {
        const std::u32string_view name{text_.data() + hit.first, hit.last - hit.first};
        if (name != U"连江" && name != U"连江县" && name != U"新北") return false;
        return buffer_.block.at(text_, hit.first) == region::mainland;
    }

    void add(span where, const province& p, std::span<const std::string_view> candidates) {
        entity e;
        e.begin = where.begin;
        e.end = where.end;
        e.label = "province";
        e.canonical = p.name;
        e.nation = p.parent == "CN-TW" || p.iso == "CN-TW" ? "TW"
                   : p.iso == "CN-HK"                      ? "HK"
                   : p.iso == "CN-MO"                      ? "MO"
                                                           : "CN";
        e.candidates = candidates;
        if (candidates.empty()) {
            e.id = p.iso;
            e.record(p);
        }
        out_.push_back(e);
    }

    const decoded_text& text_;
    const province_table& table_;
    province_buffer& buffer_;
    bool taiwan_units_;
    std::vector<entity>& out_;
};

}  // namespace detail

inline provinces::provinces(options chosen) : options_{chosen} { static_cast<void>(detail::province_table::get()); }

inline std::span<const province> provinces::rows() const noexcept { return detail::province_table::get().rows(); }

inline void provinces::names(name_sink& sink) const {
    detail::province_table::get().offer(sink, options_.one_character);
}

inline void provinces::scan(const decoded_text& text, std::span<const name_hit> hits, detail::province_buffer& buffer,
                            std::vector<entity>& out) const {
    buffer.block.clear();
    detail::province_reader{text, buffer, options_.taiwan_units, out}.read(hits);
}

}  // namespace kuang

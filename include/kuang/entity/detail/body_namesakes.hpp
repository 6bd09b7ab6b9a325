#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/body_choice.hpp>
#include <kuang/entity/detail/body_composer.hpp>
#include <kuang/entity/detail/body_grammar.hpp>
#include <kuang/entity/detail/body_table.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/detail/region.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace kuang::detail {

// Where a listed name belongs to a local body or is part of a longer name instead. `floor` is the end of the last body.
class body_namesakes {
public:
    using entries = std::span<const name_list::entry>;

    body_namesakes(const decoded_text& text, const body_grammar& grammar, const body_composer& composer,
                   region_of_block& block)
        : text_{text}, grammar_{grammar}, composer_{composer}, block_{block} {}

    // Rule local_body: 省发改委, 上海市国资委 are not the ministry of that name; the grammar reads them.
    [[nodiscard]] bool is_local(const name_hit& hit, const ministry& m, std::uint32_t floor) {
        if (hit.first == 0 || body_choice::is_foreign(m)) return false;
        const bool mainland = m.nation == "CN" || block_.at(text_, hit.first) == region::mainland;
        if (!mainland && m.nation != "TW") return false;
        const std::u32string_view name{text_.data() + hit.first, hit.last - hit.first};
        for (const std::u32string_view own : {U"国家", U"中国", U"中华", U"中共", U"中央", U"国务院", U"最高", U"全国"})
            if (name.starts_with(own)) return false;
        const char32_t before = text_[hit.first - 1], end = text_[hit.last - 1];
        if (end == U'部' || end == U'署' || end == U'会') return false;  // no local body is called so
        if (m.nation == "CN" && std::u32string_view{U"省市县区州旗"}.find(before) != std::u32string_view::npos)
            return true;
        bool tail = false;  // 招生|考试院 ends a longer name
        if (mainland && m.nation == "TW")
            words_.functions().for_each_before(text_.data(), floor, hit.first,
                                               [&](std::uint32_t n, std::uint32_t) { return tail = n >= 2; });
        if (tail) return true;
        body_parse p;
        p.works = p.first = hit.first;
        grammar_.read_places(p, 0);
        if (p.places > 0) return m.nation == "CN" || composer_.nation_of(p, "TW") == "CN";
        if (!mainland) return false;
        // The suffix may have more words for its work before it than the listed name: 地方｜税务局, 台｜港澳办.
        for (const body_words::suffix& s : words_.suffixes())
            if (s.last == end && s.length == 1) {
                const body_parse longer = grammar_.read(s, hit.last - 1, floor);
                return longer.places > 0 && longer.first < hit.first;
            }
        return false;
    }

    // Rule tail_of_name: a name that only Hong Kong or Macau has on our lists ends a longer one behind 地方, 国家 or
    // another's place (浙江省地方|金融管理局, 深圳市|城市规划委员会), and a 局 is theirs only in a text that speaks of
    // them.
    [[nodiscard]] bool ends_longer_name(const name_hit& hit, entries rows, std::uint32_t floor, bool nation_before) {
        for (const name_list::entry& e : rows)
            if (const std::string_view nation = table_.rows()[e.row].nation; nation != "HK" && nation != "MO")
                return false;
        if (hit.first >= floor + 2) {
            const std::u32string_view before{text_.data() + hit.first - 2, 2};
            if (before == U"地方" || before == U"国家") return true;
        }
        body_parse p;
        p.works = p.first = hit.first;
        grammar_.read_places(p, floor);
        if (p.places > 0) {
            const std::string_view nation = composer_.nation_of(p, "CN");
            return nation != "HK" && nation != "MO";
        }
        return !nation_before && rows.size() > 1 && text_[hit.last - 1] == U'局' &&
               block_.at(text_, hit.first) == region::mainland && !block_.speaks_of_hong_kong(text_);
    }

    // Rule short_city: 北市府 is 台北市政府 in Taiwan's papers, where no other word runs into it (汉中|市府,
    // 河南|市府).
    [[nodiscard]] bool is_short_city(const name_hit& hit, const ministry& m, std::uint32_t floor) {
        if (m.level != "local" || hit.last - hit.first != 3) return false;
        if (block_.at(text_, hit.first) == region::mainland) return true;
        bool place = false;
        const auto longer_than = [&](std::uint32_t last, std::uint32_t length) {
            places_.names().for_each_before(text_.data(), floor, last, [&](std::uint32_t n, std::uint32_t) {
                place = place || n > length;
                return true;  // the longest comes first
            });
        };
        longer_than(hit.last - 1, 2);
        longer_than(hit.first + 1, 1);
        return place || !stands_alone(text_, hit.first, hit.last);
    }

private:
    const decoded_text& text_;
    const body_table& table_ = body_table::get();
    const body_words& words_ = body_words::get();
    const jurisdictions& places_ = jurisdictions::get();
    const body_grammar& grammar_;
    const body_composer& composer_;
    region_of_block& block_;
};

}  // namespace kuang::detail

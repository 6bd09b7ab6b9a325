#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/followers.hpp>
#include <kuang/entity/detail/place_table.hpp>
#include <kuang/entity/place.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang {
namespace detail {

// Reads the hits of one text from left to right; remembers the last province and prefecture of the clause.
class place_reader {
public:
    place_reader(const decoded_text& text, std::vector<entity>& out)
        : text_{text}, table_{place_table::get()}, out_{out} {}

    void read(std::span<const name_hit> hits) {
        for (const name_hit& hit : hits) {
            if (hit.last <= taken_ || (text_[hit.last - 1] == U'市' && continues_word(text_, hit.last))) continue;
            if (hit.id >= place_table::province_base) {
                province_ = table_.province_of(
                    table_.province_names().rows_of_name(hit.id - place_table::province_base).front().row);
                province_end_ = hit.last;
            } else {
                name(hit);
            }
        }
    }

private:
    [[nodiscard]] bool same_clause(std::uint32_t from, std::uint32_t to) const noexcept {
        if (from > to || to - from > 24) return false;
        for (std::uint32_t i = from; i < to; ++i)
            if (const char32_t c = text_[i]; c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U'\n')
                return false;
        return true;
    }

    void name(const name_hit& hit) {
        const bool county = hit.id >= place_table::county_base;
        const name_list& list = county ? table_.county_names() : table_.prefecture_names();
        const std::uint32_t id = county ? hit.id - place_table::county_base : hit.id;
        const std::span<const name_list::entry> rows = list.rows_of_name(id);
        // Rule parent_before: of several places of one name, and for names that are common words, the province or
        // prefecture named before decides.
        const place* found = nullptr;
        bool near = false;
        for (const name_list::entry& e : rows) {
            const place& p = table_.rows(true)[e.row];
            const bool by_prefecture = county && !prefecture_.empty() && table_.prefecture_of(e.row) == prefecture_ &&
                                       same_clause(prefecture_end_, hit.first);
            const bool by_province =
                !province_.empty() && p.province == province_ && same_clause(province_end_, hit.first);
            if (e.evidence
                    ? (by_prefecture && prefecture_end_ == hit.first) || (by_province && province_end_ == hit.first)
                    : by_prefecture || by_province) {
                if (!found || by_prefecture) found = &p;
                near = true;
            }
        }
        if (!near) {
            const name_list::entry* strong = nullptr;
            std::size_t count = 0;
            for (const name_list::entry& e : rows)
                if (!e.evidence) strong = &e, ++count;
            if (count == 0 || continues_word(text_, hit.last)) return;
            if (count == 1) found = &table_.rows(true)[strong->row];
        }
        entity e;
        const span where = text_.span_of(hit.first, hit.last);
        e.begin = where.begin;
        e.end = where.end;
        e.label = "place";
        e.nation = "CN";
        if (found) {
            e.id = found->gb;
            e.canonical = found->full;
            e.record(*found);
            if (!county) {
                prefecture_ = found->gb;
                prefecture_end_ = hit.last;
            }
            province_ = found->province;
            province_end_ = hit.last;
        } else {
            e.canonical = rows.front().name;
            e.candidates = list.ids_of_name(id);
        }
        out_.push_back(e);
        taken_ = hit.last;
    }

    const decoded_text& text_;
    const place_table& table_;
    std::vector<entity>& out_;
    std::string_view province_, prefecture_;
    std::uint32_t province_end_ = 0, prefecture_end_ = 0, taken_ = 0;
};

}  // namespace detail

inline places::places(options chosen) : options_{chosen} { static_cast<void>(detail::place_table::get()); }

inline std::span<const place> places::rows() const noexcept {
    return detail::place_table::get().rows(options_.counties);
}

inline void places::names(name_sink& sink) const {
    const detail::place_table& table = detail::place_table::get();
    table.prefecture_names().offer(sink);
    if (options_.counties) table.county_names().offer(sink, detail::place_table::county_base);
    table.province_names().offer(sink, detail::place_table::province_base);
}

inline void places::scan(const decoded_text& text, std::span<const name_hit> hits, std::vector<entity>& out) const {
    detail::place_reader{text, out}.read(hits);
}

}  // namespace kuang

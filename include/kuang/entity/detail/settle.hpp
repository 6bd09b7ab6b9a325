#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/settle.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kuang {
namespace detail {

[[nodiscard]] inline bool is_body(const entity& e) noexcept { return e.label == "ministry" || e.label == "government"; }
[[nodiscard]] inline bool is_organization(const entity& e) noexcept { return is_body(e) || e.label == "company"; }
[[nodiscard]] inline bool is_territory(const entity& e) noexcept { return e.label == "province" || e.label == "place"; }

// A mention that gave way has no characters left and is swept out at the end.
[[nodiscard]] inline bool gone(const entity& e) noexcept { return e.begin == e.end; }
inline void drop(entity& e) noexcept { e.end = e.begin; }

// May the two not overlap?
[[nodiscard]] inline bool exclusive(const entity& a, const entity& b) noexcept {
    return a.label == b.label || (is_organization(a) && is_organization(b));
}
[[nodiscard]] inline bool stronger(const entity& a, const entity& b) noexcept {
    if (a.size() != b.size()) return a.size() > b.size();
    if (a.begin != b.begin) return a.begin < b.begin;
    // A row says who it is, and so does an alias; the grammar only that it is a name.
    const auto rank = [](const entity& e) {
        return e.source == entity_source::listed ? 0 : e.source == entity_source::alias ? 1 : 2;
    };
    return rank(a) < rank(b);
}

// Calls `use(other)` for each other living mention that overlaps layer[i]; `longest` bounds the look back.
template <class Use>
void for_each_overlap(std::vector<entity>& layer, std::size_t i, offset longest, Use&& use) {
    const entity& e = layer[i];
    for (std::size_t k = i; k-- > 0 && layer[k].begin + longest > e.begin;)
        if (!gone(layer[k]) && layer[k].end > e.begin) use(layer[k]);
    for (std::size_t k = i + 1; k < layer.size() && layer[k].begin < e.end; ++k)
        if (!gone(layer[k])) use(layer[k]);
}

// The longest win: whoever is stronger than all that it excludes stays, and they go; repeated until none is open.
// Each round settles at least the longest that is left, so there are no more rounds than different lengths.
inline void exclude(std::vector<entity>& layer, offset longest) {
    for (bool open = true; open;) {
        open = false;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            if (gone(layer[i])) continue;
            bool weaker = false, rivals = false;
            for_each_overlap(layer, i, longest, [&](const entity& other) {
                if (!exclusive(layer[i], other)) return;
                rivals = true;
                const bool same = static_cast<const span&>(layer[i]) == static_cast<const span&>(other) &&
                                  layer[i].source == other.source;
                weaker = weaker || (same ? &other < &layer[i] : stronger(other, layer[i]));
            });
            if (weaker) open = true;
            else if (rivals)
                for_each_overlap(layer, i, longest, [&](entity& other) {
                    if (exclusive(layer[i], other)) drop(other);
                });
        }
    }
}

inline void nest_territories(std::vector<entity>& layer, const decoded_text& text, offset longest) {
    for (std::size_t i = 0; i < layer.size(); ++i) {
        entity& e = layer[i];
        if (gone(e) || !is_territory(e)) continue;
        const std::uint32_t first = text.index_of(e.begin);
        const bool one_character = text.end_of(first) >= e.end;
        bool gives_way = false;
        for_each_overlap(layer, i, longest, [&](const entity& other) {
            if (is_organization(other)) gives_way = gives_way || !other.contains(e) || one_character;
        });
        if (gives_way) drop(e);
    }
}

}  // namespace detail

inline void settle(std::vector<entity>& layer, const decoded_text& text) {
    offset longest = 0;
    bool overlapping = false;
    for (const entity& e : layer) longest = std::max(longest, e.size());
    for (std::size_t i = 1; i < layer.size(); ++i)
        overlapping = overlapping || layer[i].begin < layer[i - 1].begin + longest;
    if (overlapping) {
        detail::exclude(layer, longest);
        detail::nest_territories(layer, text, longest);
        std::erase_if(layer, detail::gone);
    }
    for (std::uint32_t i = 0; i < layer.size(); ++i) {
        std::uint32_t above = i == 0 ? entity::no_parent : i - 1;
        while (above != entity::no_parent && !layer[above].contains(layer[i])) above = layer[above].parent;
        layer[i].parent = above;
    }
}

}  // namespace kuang

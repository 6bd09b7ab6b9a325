#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang::detail {

// The names of a table's rows, sorted, so that rows which share a name stand together. A name's place in the
// list is the id under which it is offered to the automaton.
class name_list {
public:
    struct entry {
        std::string_view name;
        std::uint32_t row = 0;
        bool evidence = false;  // also a common word: counts only where the text supports it
    };

    void reserve(std::size_t names) { entries_.reserve(entries_.size() + names); }
    void add(std::string_view name, std::uint32_t row, bool evidence = false) {
        if (!name.empty()) entries_.push_back({name, row, evidence});
    }
    // A column of aliases: `工信部|?工业部`, where ? asks for evidence.
    void add_aliases(std::string_view column, std::uint32_t row) {
        for (const std::string_view name : alternatives_of(column)) {
            const bool evidence = name.front() == '?';
            add(evidence ? name.substr(1) : name, row, evidence);
        }
    }
    // Call once all names are in. `id_of(row)` gives the id that an unresolved mention lists as a candidate.
    template <class Id_of>
    void sort(Id_of&& id_of) {
        sort_entries();
        ids_.reserve(entries_.size());
        for (const entry& e : entries_) ids_.push_back(id_of(e.row));
    }

    // Each different name once. `first_id` is added to the ids, so that a component can offer several lists.
    void offer(name_sink& sink, std::uint32_t first_id = 0) const {
        for (std::size_t i = 0; i < entries_.size(); i = end_of(i)) {
            bool weak = true;
            for (std::size_t k = i; k < end_of(i); ++k) weak = weak && entries_[k].evidence;
            sink.add(entries_[i].name, first_id + static_cast<std::uint32_t>(i), weak);
        }
    }
    // The rows that share the name offered as `id`.
    [[nodiscard]] std::span<const entry> rows_of_name(std::uint32_t id) const noexcept {
        return {entries_.data() + id, end_of(id) - id};
    }
    // Their ids.
    [[nodiscard]] std::span<const std::string_view> ids_of_name(std::uint32_t id) const noexcept {
        return {ids_.data() + id, end_of(id) - id};
    }
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] const std::vector<entry>& entries() const noexcept { return entries_; }

private:
    // By name, then by row; of a row's name that was added twice (临县, full and short) the first comes first and
    // stays. The first bytes of a name in one integer settle most comparisons.
    void sort_entries() {
        struct item {
            std::uint64_t head;
            std::uint32_t at;
        };
        std::vector<item> items;
        items.reserve(entries_.size());
        for (const entry& e : entries_) {
            std::uint64_t head = 0;
            for (std::size_t i = 0; i < 8; ++i)
                head = head << 8 | (i < e.name.size() ? static_cast<unsigned char>(e.name[i]) : 0U);
            items.push_back({head, static_cast<std::uint32_t>(items.size())});
        }
        std::sort(items.begin(), items.end(), [this](const item& a, const item& b) {
            if (a.head != b.head) return a.head < b.head;
            const entry &x = entries_[a.at], &y = entries_[b.at];
            if (const int order = x.name.compare(y.name); order != 0) return order < 0;
            return x.row != y.row ? x.row < y.row : a.at < b.at;
        });
        std::vector<entry> sorted;
        sorted.reserve(items.size());
        for (const item& i : items) sorted.push_back(entries_[i.at]);
        entries_.swap(sorted);
        const auto twice = [](const entry& a, const entry& b) { return a.name == b.name && a.row == b.row; };
        entries_.erase(std::unique(entries_.begin(), entries_.end(), twice), entries_.end());
    }
    [[nodiscard]] std::size_t end_of(std::size_t i) const noexcept {
        std::size_t end = i + 1;
        while (end < entries_.size() && entries_[end].name == entries_[i].name) ++end;
        return end;
    }

    std::vector<entry> entries_;
    std::vector<std::string_view> ids_;
};

}  // namespace kuang::detail

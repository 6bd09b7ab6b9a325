#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/place_stops.hpp>
#include <kuang/data/provinces.hpp>
#include <kuang/entity/detail/name_list.hpp>
#include <kuang/entity/detail/year.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Included by the public header of its record, behind the record.
// The rows of data/provinces.hpp and data/place_stops.hpp, parsed once a program.
class province_table {
public:
    // Ids of names: provinces below, then strings that hide a name, then contexts of one-character names.
    // then characters before a 、 of a list.
    static constexpr std::uint32_t stop_base = 1U << 24, context_base = 2U << 24, list_base = 3U << 24;

    static const province_table& get() {
        static const province_table table;
        return table;
    }

    struct place_in_context {
        std::uint32_t index = 0;  // of the character in the context
        std::uint32_t row = 0;
    };

    [[nodiscard]] std::span<const province> rows() const noexcept { return {rows_.data(), rows_.size()}; }
    [[nodiscard]] const name_list& names() const noexcept { return names_; }
    // The one-character provinces of a context, from left to right.
    [[nodiscard]] std::span<const place_in_context> context(std::uint32_t id) const noexcept {
        const range r = contexts_[id - context_base];
        return {places_.data() + r.first, r.count};
    }

    void offer(name_sink& sink, bool one_character) const {
        names_.offer(sink);
        for (const std::string_view stop : stops_) sink.add(stop, stop_base, true);
        if (!one_character) return;
        for (std::uint32_t i = 0; i < contexts_.size(); ++i) sink.add(contexts_[i].text, context_base + i, true);
        for (std::uint32_t i = 0; i < list_heads_.size(); ++i) sink.add(list_heads_[i], list_base + i, true);
    }
    // The province that one character is short for in a list: 桂、黔、滇; null if none.
    [[nodiscard]] const province* of_character(char32_t c) const noexcept {
        const std::size_t at = characters_.find(c);
        return at == std::u32string::npos ? nullptr : &rows_[rows_of_characters_[at]];
    }

private:
    struct range {
        std::string_view text;
        std::uint32_t first = 0, count = 0;
    };

    province_table() {
        for (const std::string_view line : lines_of(data::provinces)) {
            row columns{line};
            const auto number = static_cast<std::uint32_t>(rows_.size());
            province p;
            p.iso = columns.next();
            p.gb = columns.next();
            p.kind = columns.next();
            p.full = columns.next();
            p.name = columns.next();
            const std::string_view aliases = columns.next();
            for (const std::string_view form : alternatives_of(columns.next())) {
                const char32_t c = fold(form).front();
                if (p.iso.starts_with("CN-") && c != U'新' && c != U'云' && c != U'贵' && c != U'申') {
                    characters_ += c;
                    rows_of_characters_.push_back(number);
                    list_heads_.push_back(std::string{form} + "、");
                }
            }
            p.level = columns.next();
            p.parent = columns.next();
            p.until = year_of(columns.next());
            rows_.push_back(p);
            names_.add(p.full, number);
            names_.add(p.name, number);
            names_.add_aliases(aliases, number);
        }
        names_.sort([this](std::uint32_t row) { return rows_[row].iso; });
        for (const std::string_view line : lines_of(data::place_stops)) stops_.push_back(row{line}.next());
        for (const std::string_view line : lines_of(data::joined_provinces)) {
            row columns{line};
            begin_context(columns.next());
            std::uint32_t index = 0;
            for (const std::string_view id : alternatives_of(columns.next())) add_place(index++, id);
        }
        for (const std::string_view line : lines_of(data::one_character_provinces)) {
            row columns{line};
            begin_context(columns.next());
            const std::uint32_t index = year_of(columns.next());
            add_place(index, columns.next());
        }
    }
    void begin_context(std::string_view text) {
        contexts_.push_back({text, static_cast<std::uint32_t>(places_.size()), 0});
    }
    void add_place(std::uint32_t index, std::string_view iso) {
        for (std::uint32_t number = 0; number < rows_.size(); ++number) {
            if (rows_[number].iso != iso) continue;
            places_.push_back({index, number});
            ++contexts_.back().count;
            return;
        }
        // - in a joined name: a city, or no place at all
    }

    std::vector<province> rows_;
    name_list names_;
    std::vector<std::string_view> stops_;
    std::vector<range> contexts_;
    std::vector<place_in_context> places_;
    std::u32string characters_;  // that a province is short for, and which
    std::vector<std::uint32_t> rows_of_characters_;
    std::vector<std::string> list_heads_;
};

}  // namespace kuang::detail

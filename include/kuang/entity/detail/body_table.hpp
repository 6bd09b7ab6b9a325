#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/ministries_cn.hpp>
#include <kuang/data/ministries_hk_mo.hpp>
#include <kuang/data/ministries_tw.hpp>
#include <kuang/data/ministries_world.hpp>
#include <kuang/entity/detail/name_list.hpp>
#include <kuang/entity/detail/nation_names.hpp>
#include <kuang/entity/detail/year.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Included by the public header of its record, behind the record.
// The rows of data/ministries_*.hpp and the names of nations, parsed once a program.
class body_table {
public:
    static constexpr std::uint32_t nation_base = 1U << 24;      // ids of nations' names; below are bodies
    static constexpr std::uint32_t suffix_base = 2U << 24;      // of suffixes, see body_grammar.hpp
    static constexpr std::uint32_t definition_base = 3U << 24;  // of 简称

    static const body_table& get() {
        static const body_table table;
        return table;
    }

    struct nation {
        std::string_view code;
        std::string_view usual;  // 美国
    };

    [[nodiscard]] std::span<const ministry> rows() const noexcept { return {rows_.data(), rows_.size()}; }
    [[nodiscard]] const name_list& names() const noexcept { return names_; }
    [[nodiscard]] const name_list& nation_list() const noexcept { return nation_list_; }
    [[nodiscard]] const nation& nation_of(std::uint32_t id) const noexcept {
        return nations_[nation_list_.rows_of_name(id - nation_base).front().row];
    }
    // The nation that one character stands for before a body: 美财政部; null if none.
    [[nodiscard]] const nation* nation_of_character(char32_t c) const noexcept {
        const std::size_t at = characters_.find(c);
        return at == std::u32string::npos ? nullptr : &nations_[rows_of_characters_[at]];
    }

private:
    body_table() {
        read(data::ministries_cn);
        read(data::ministries_tw);
        read(data::governments_tw);
        read(data::ministries_hk_mo);
        home_rows_ = rows_.size();
        read(data::ministries_world);
        names_.sort([this](std::uint32_t row) { return rows_[row].id; });
        for (const std::string_view line : lines_of(nation_names)) {
            row columns{line};
            const auto number = static_cast<std::uint32_t>(nations_.size());
            nations_.push_back({columns.next(), {}});
            const std::string_view all = columns.next();
            nations_.back().usual = row{all}.next('|');
            for (const std::string_view name : alternatives_of(all)) nation_list_.add(name, number, true);
            const std::u32string characters = fold(columns.next());
            characters_ += characters;
            rows_of_characters_.resize(characters_.size(), number);
        }
        nation_list_.sort([this](std::uint32_t row) { return nations_[row].code; });
    }

    void read(std::span<const rows_of> table) {
        const std::size_t rows = count_rows(table);
        rows_.reserve(rows_.size() + rows);
        names_.reserve(3 * rows);
        for (const std::string_view line : lines_of(table)) {
            row columns{line};
            const auto number = static_cast<std::uint32_t>(rows_.size());
            ministry m;
            m.id = columns.next();
            m.label = columns.next();
            m.nation = columns.next();
            m.level = columns.next();
            m.canonical = columns.next();
            const std::string_view aliases = columns.next();
            m.since = year_of(columns.next());
            m.until = year_of(columns.next());
            m.successor = columns.next();
            rows_.push_back(m);
            names_.add(m.canonical, number);
            names_.add_aliases(aliases, number);
        }
    }

    std::vector<ministry> rows_;
    std::size_t home_rows_ = 0;
    name_list names_;
    std::vector<nation> nations_;
    name_list nation_list_;
    std::u32string characters_;  // that stand for a nation, and which
    std::vector<std::uint32_t> rows_of_characters_;
};

}  // namespace kuang::detail

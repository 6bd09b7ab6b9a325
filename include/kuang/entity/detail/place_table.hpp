#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/counties.hpp>
#include <kuang/data/prefectures.hpp>
#include <kuang/data/provinces.hpp>
#include <kuang/entity/detail/name_list.hpp>
#include <kuang/text/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Included by the public header of its record, behind the record.
// The rows of data/prefectures.hpp and data/counties.hpp, parsed once a program.
class place_table {
public:
    static constexpr std::uint32_t county_base = 1U << 24,
                                   province_base = 2U << 24;  // ids of names; below are prefectures

    static const place_table& get() {
        static const place_table table;
        return table;
    }

    [[nodiscard]] std::span<const place> rows(bool counties) const noexcept {
        return {rows_.data(), counties ? rows_.size() : prefectures_};
    }
    [[nodiscard]] std::string_view prefecture_of(std::uint32_t row) const noexcept { return prefecture_[row]; }
    [[nodiscard]] const name_list& prefecture_names() const noexcept { return prefecture_names_; }
    // Put together when first asked for: only who looks for counties needs it.
    [[nodiscard]] const name_list& county_names() const {
        static const name_list names = get().read_county_names();
        return names;
    }
    [[nodiscard]] const name_list& province_names() const noexcept { return province_names_; }
    [[nodiscard]] std::string_view province_of(std::uint32_t row) const noexcept { return provinces_[row]; }

private:
    place_table() {
        rows_.reserve(count_rows(data::prefectures) + count_rows(data::counties));
        prefecture_.reserve(rows_.capacity());
        for (const std::string_view line : lines_of(data::prefectures)) {
            row columns{line};
            const auto number = static_cast<std::uint32_t>(rows_.size());
            place p;
            p.gb = columns.next();
            p.kind = columns.next();
            p.full = columns.next();
            p.name = columns.next();
            const std::string_view aliases = columns.next();
            p.province = columns.next();
            const bool common = columns.next() == "common";
            rows_.push_back(p);
            prefecture_.push_back(p.gb);
            prefecture_names_.add(p.full, number);
            prefecture_names_.add(p.name, number, common);
            prefecture_names_.add_aliases(aliases, number);
        }
        prefectures_ = rows_.size();
        for (const std::string_view line : lines_of(data::counties)) {
            row columns{line};
            place p;
            p.gb = columns.next();
            p.full = columns.next();
            p.name = columns.next();
            columns.next();  // other names, see county_names
            const std::string_view prefecture = columns.next();
            p.province = columns.next();
            p.kind = kind_of(p.full);
            rows_.push_back(p);
            prefecture_.push_back(prefecture);
        }
        for (const std::string_view line : lines_of(data::provinces)) {
            row columns{line};
            const auto number = static_cast<std::uint32_t>(provinces_.size());
            provinces_.push_back(columns.next());
            columns.next();
            columns.next();
            const std::string_view full = columns.next();
            province_names_.add(full, number, true);
            province_names_.add(columns.next(), number, true);
        }
        prefecture_names_.sort([this](std::uint32_t row) { return rows_[row].gb; });
        province_names_.sort([this](std::uint32_t row) { return provinces_[row]; });
    }
    [[nodiscard]] name_list read_county_names() const {
        name_list names;
        names.reserve(3 * rows_.size());
        auto number = static_cast<std::uint32_t>(prefectures_);
        for (const std::string_view line : lines_of(data::counties)) {
            row columns{line};
            columns.next();
            names.add(columns.next(), number);
            names.add(columns.next(), number, true);
            names.add_aliases(columns.next(), number++);
        }
        names.sort([this](std::uint32_t row) { return rows_[row].gb; });
        return names;
    }
    [[nodiscard]] static std::string_view kind_of(std::string_view full) noexcept {
        if (full.ends_with("区")) return "district";
        if (full.ends_with("市")) return "county_city";
        if (full.ends_with("旗")) return "banner";
        return full.ends_with("自治县") ? "autonomous_county" : "county";
    }

    std::vector<place> rows_;
    std::vector<std::string_view> prefecture_;  // GB/T 2260 code of each row's prefecture
    std::size_t prefectures_ = 0;
    name_list prefecture_names_, province_names_;
    std::vector<std::string_view> provinces_;
};

}  // namespace kuang::detail

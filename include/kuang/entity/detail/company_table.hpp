#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/companies_cn.hpp>
#include <kuang/data/companies_tw_hk.hpp>
#include <kuang/data/companies_world.hpp>
#include <kuang/data/company_common.hpp>
#include <kuang/data/media.hpp>
#include <kuang/entity/detail/company_grammar.hpp>
#include <kuang/entity/detail/name_list.hpp>
#include <kuang/entity/detail/word_set.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/rows.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Included by the public header of its record, behind the record.
// The rows of data/companies_*.hpp, data/media.hpp and data/company_common.hpp, parsed once a program.
class company_table {
public:
    // Ids of names: firms below, then strings that hide one, suffixes, evidence anywhere in a sentence,
    // 简称.
    static constexpr std::uint32_t stop_base = 1U << 24, suffix_base = 2U << 24, near_base = 3U << 24,
                                   definition_base = 4U << 24;

    static const company_table& get() {
        static const company_table table;
        return table;
    }

    [[nodiscard]] std::span<const company> rows() const noexcept { return {rows_.data(), rows_.size()}; }
    [[nodiscard]] const name_list& names() const noexcept { return names_; }
    [[nodiscard]] const word_set& evidence_after() const noexcept { return after_; }
    [[nodiscard]] const word_set& evidence_before() const noexcept { return before_; }
    [[nodiscard]] const word_set& tails() const noexcept { return tails_; }  // 华为|公司

    void offer(name_sink& sink) const {
        names_.offer(sink);
        for (const std::string_view stop : stops_) sink.add(stop, stop_base, true);
        const auto& suffixes = company_words::get().suffixes();
        for (std::uint32_t i = 0; i < suffixes.size(); ++i)
            if (suffixes[i].word.size() > 3)
                sink.add(suffixes[i].word, suffix_base + i, true);  // one Han character is found apart
        for (const std::string_view near : near_) sink.add(near, near_base, true);
        for (const std::string_view word : {"简称", "下称", "简称为"}) sink.add(word, definition_base, true);
    }

private:
    company_table() {
        read(data::companies_cn);
        read(data::companies_tw_hk);
        read(data::companies_world);
        read(data::media);
        names_.sort([this](std::uint32_t row) { return rows_[row].id; });
        for (const std::string_view line : lines_of(data::company_stops)) stops_.push_back(row{line}.next());
        for (const std::string_view line : lines_of(data::company_evidence)) {
            row columns{line};
            const std::string_view word = columns.next(), side = columns.next();
            if (side == "near") near_.push_back(word);
            else (side == "after" ? after_ : before_).add(word, 0);
        }
        for (const std::string_view tail :
             {"公司", "集团", "集团公司", "股份", "有限公司", "股份公司", "股份有限公司", "有限责任公司",
              "集团有限公司", "集团股份有限公司", "控股", "控股集团", "控股公司", "总公司", "研究院"})
            tails_.add(tail, 0);
    }

    void read(std::span<const rows_of> table) {
        const std::size_t rows = count_rows(table);
        rows_.reserve(rows_.size() + rows);
        names_.reserve(3 * rows);
        for (const std::string_view line : lines_of(table)) {
            row columns{line};
            const auto number = static_cast<std::uint32_t>(rows_.size());
            company c;
            c.id = columns.next();
            c.nation = columns.next();
            c.type = columns.next();
            c.canonical = columns.next();
            const std::string_view aliases = columns.next();
            c.tickers = columns.next();
            rows_.push_back(c);
            names_.add(c.canonical, number);
            names_.add_aliases(aliases, number);
            // 上海浦东发展银行股份有限公司 is written without its legal form as well, if five characters and more are
            // left.
            for (const std::string_view form : {"股份有限公司", "有限责任公司", "有限公司"})
                if (c.canonical.ends_with(form)) {
                    const std::string_view rest = c.canonical.substr(0, c.canonical.size() - form.size());
                    // 中国船舶工业 may also be the trade of the country, 台湾半导体 is.
                    if (rest.size() >= (rest.starts_with("台湾") ? 18 : 15))
                        names_.add(rest, number,
                                   rest.starts_with("中国") && !rest.ends_with("集团") && !rest.ends_with("银行"));
                    else if (rest.size() == 12 && c.nation == "TW")  // 亚洲水泥
                        names_.add(rest, number, rest.starts_with("中国") || rest.starts_with("中华"));
                    break;
                }
        }
    }

    std::vector<company> rows_;
    name_list names_;
    std::vector<std::string_view> stops_, near_;
    word_set after_, before_, tails_;
};

}  // namespace kuang::detail

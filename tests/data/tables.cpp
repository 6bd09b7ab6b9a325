// SPDX-License-Identifier: MIT
// Every row of every table: a malformed one fails here, not at a user's.
#include <kuang/data/body_words.hpp>
#include <kuang/data/classifiers.hpp>
#include <kuang/data/companies_cn.hpp>
#include <kuang/data/companies_tw_hk.hpp>
#include <kuang/data/companies_world.hpp>
#include <kuang/data/company_common.hpp>
#include <kuang/data/company_words.hpp>
#include <kuang/data/counties.hpp>
#include <kuang/data/currencies.hpp>
#include <kuang/data/fold_pairs.hpp>
#include <kuang/data/kept_words.hpp>
#include <kuang/data/media.hpp>
#include <kuang/data/ministries_cn.hpp>
#include <kuang/data/ministries_hk_mo.hpp>
#include <kuang/data/ministries_tw.hpp>
#include <kuang/data/ministries_world.hpp>
#include <kuang/data/modern_words.hpp>
#include <kuang/data/number_context.hpp>
#include <kuang/data/number_traps.hpp>
#include <kuang/data/numeral_characters.hpp>
#include <kuang/data/place_stops.hpp>
#include <kuang/data/prefectures.hpp>
#include <kuang/data/provinces.hpp>
#include <kuang/data/time_units.hpp>
#include <kuang/data/token_characters.hpp>
#include <kuang/data/units.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>

#include "catch.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace data = kuang::data;

namespace {

using pieces = std::span<const kuang::rows_of>;

std::vector<std::string_view> columns_of(std::string_view line) {
    std::vector<std::string_view> columns;
    for (std::size_t tab = 0; tab != line.npos;) {
        tab = line.find('\t');
        columns.push_back(line.substr(0, tab));
        if (tab != line.npos) line.remove_prefix(tab + 1);
    }
    return columns;
}

std::vector<std::vector<std::string_view>> rows(std::initializer_list<pieces> tables) {
    std::vector<std::vector<std::string_view>> all;
    for (const pieces table : tables)
        for (const std::string_view line : kuang::lines_of(table)) all.push_back(columns_of(line));
    return all;
}

struct table {
    std::string_view name;
    pieces text;
    std::size_t least = 1, most = 1;  // columns
};

const table tables[] = {
    {"body_suffixes", data::body_suffixes, 2, 3},
    {"body_functions", data::body_functions, 1, 2},
    {"station_kinds", data::station_kinds},
    {"classifiers", data::classifiers, 1, 2},
    {"companies_cn", data::companies_cn, 4, 6},
    {"companies_tw_hk", data::companies_tw_hk, 4, 6},
    {"companies_world", data::companies_world, 4, 6},
    {"company_evidence", data::company_evidence, 2, 2},
    {"company_stops", data::company_stops},
    {"company_other_names", data::company_other_names, 2, 2},
    {"company_suffixes", data::company_suffixes, 3, 4},
    {"counties", data::counties, 3, 7},
    {"currencies", data::currencies, 4, 4},
    {"kept_words", data::kept_words},
    {"media", data::media, 4, 6},
    {"ministries_cn", data::ministries_cn, 5, 9},
    {"ministries_hk_mo", data::ministries_hk_mo, 5, 9},
    {"ministries_tw", data::ministries_tw, 5, 9},
    {"governments_tw", data::governments_tw, 6, 10},
    {"ministries_world", data::ministries_world, 5, 9},
    {"modern_words", data::modern_words},
    {"bound_words", data::bound_words, 3, 3},
    {"bound_stops", data::bound_stops},
    {"unit_stops", data::unit_stops},
    {"number_traps", data::number_traps},
    {"number_trap_exceptions", data::number_trap_exceptions},
    {"numeral_characters", data::numeral_characters},
    {"place_stops", data::place_stops},
    {"joined_provinces", data::joined_provinces, 2, 2},
    {"one_character_provinces", data::one_character_provinces, 1, 4},
    {"prefectures", data::prefectures, 4, 7},
    {"provinces", data::provinces, 5, 10},
    {"time_units", data::time_units, 3, 3},
    {"units", data::units, 1, 3},
};

// The ids of a column; each must be there once.
std::set<std::string_view> unique(const std::vector<std::vector<std::string_view>>& all, std::size_t column) {
    std::set<std::string_view> ids;
    for (const auto& row : all) {
        INFO(row[column] << " of " << row.back());
        CHECK_FALSE(row[column].empty());
        CHECK(ids.insert(row[column]).second);
    }
    return ids;
}

std::string_view at(const std::vector<std::string_view>& row, std::size_t column) {
    return column < row.size() ? row[column] : std::string_view{};
}

bool digits(std::string_view text, std::size_t count) {
    return text.size() == count && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

TEST_CASE("tables: pieces are short enough for every compiler and well-formed", "[data]") {
    for (const table& t : tables)
        for (const kuang::rows_of& piece : t.text) {
            INFO(t.name << ": " << piece.text.substr(0, 60));
            CHECK(piece.text.size() <= 16000);
            CHECK(piece.text.starts_with('\n'));
            CHECK(piece.text.ends_with('\n'));
            CHECK(piece.text.find('\r') == std::string_view::npos);
            CHECK(piece.text.find(" \n") == std::string_view::npos);
            CHECK(piece.text.find(" \t") == std::string_view::npos);
            CHECK(piece.text.find("\t ") == std::string_view::npos);
            const kuang::decoded_text text{piece.text};
            for (std::uint32_t i = 0; i < text.size(); ++i) CHECK(text.kind(i) != kuang::char_class::invalid);
        }
}

TEST_CASE("tables: every row has the columns that the table says, the first one filled", "[data]") {
    for (const table& t : tables)
        for (const auto& row : rows({t.text})) {
            INFO(t.name << ": " << row.front() << ", " << row.size() << " columns");
            CHECK(row.size() >= t.least);
            CHECK(row.size() <= t.most);
            CHECK_FALSE(row.front().empty());
        }
}

TEST_CASE("tables: all but the fold's own are written in Simplified", "[data]") {
    // Characters that Simplified writing keeps in some words although the fold takes them for others:
    // 乾县 瞭望 俱乐部 大塚 姊妹
    constexpr std::u32string_view kept = U"乾瞭俱塚姊";
    for (const table& t : tables) {
        if (t.name == "modern_words" || t.name == "kept_words") continue;  // any word, with many such characters
        for (std::string_view line : kuang::lines_of(t.text)) {
            if (t.name == "company_suffixes") line = line.substr(0, line.rfind('\t'));  // remarks
            bool ill_formed = false;
            for (std::size_t i = 0; i < line.size();) {
                const char32_t c = kuang::detail::next_code_point(line, i, ill_formed);
                if (kuang::character_of(c).kind != kuang::char_class::han || kuang::fold(c) == c ||
                    kept.find(c) != kept.npos)
                    continue;
                INFO(t.name << ": " << line);
                CHECK(static_cast<std::uint32_t>(c) == static_cast<std::uint32_t>(kuang::fold(c)));
            }
        }
    }
}

TEST_CASE("tables: alternatives between | are filled and said once a row", "[data]") {
    for (const table& t : tables)
        for (const auto& row : rows({t.text}))
            for (const std::string_view column : row) {
                if (column.find('|') == column.npos) continue;
                INFO(t.name << ": " << column);
                CHECK_FALSE(column.starts_with('|'));
                CHECK_FALSE(column.ends_with('|'));
                CHECK(column.find("||") == column.npos);
                std::set<std::string_view> seen;
                if (t.name != "joined_provinces")
                    for (const std::string_view name : kuang::alternatives_of(column)) CHECK(seen.insert(name).second);
            }
}

TEST_CASE("tables: a word that carries a meaning has one", "[data]") {
    for (const table& t : tables) {
        const bool sided = t.name == "bound_words";  // the same word may bound from the left and from the right
        if (!sided && t.name != "classifiers" && t.name != "currencies" && t.name != "time_units" && t.name != "units")
            continue;
        std::map<std::string, int> seen;
        for (const auto& row : rows({t.text})) ++seen[std::string{row[0]} + (sided ? std::string{row[1]} : "")];
        for (const auto& [word, count] : seen) {
            INFO(t.name << ": " << word);
            CHECK(count == 1);
        }
    }
}

TEST_CASE("tables: bodies have their own ids, known labels and successors that exist", "[data]") {
    const auto all = rows({data::ministries_cn, data::ministries_hk_mo, data::ministries_tw, data::governments_tw,
                           data::ministries_world});
    const auto ids = unique(all, 0);
    for (const auto& row : all) {
        INFO(row[0]);
        CHECK((row[1] == "ministry" || row[1] == "government"));
        CHECK(row[2].size() == 2);
        CHECK_FALSE(row[4].empty());
        const std::string_view since = at(row, 6), until = at(row, 7), successor = at(row, 8);
        CHECK((since.empty() || digits(since, 4)));
        CHECK((until.empty() || digits(until, 4)));
        CHECK((since.empty() || until.empty() || since <= until));
        CHECK((successor.empty() || ids.contains(successor)));
    }
}

TEST_CASE("tables: firms have their own ids and a nation", "[data]") {
    const auto all = rows({data::companies_cn, data::companies_tw_hk, data::companies_world, data::media});
    unique(all, 0);
    for (const auto& row : all) {
        INFO(row[0]);
        CHECK(row[1].size() == 2);
        CHECK((row[2] == "company" || row[2] == "media"));
        CHECK_FALSE(row[3].empty());
    }
}

TEST_CASE("tables: places have their own codes and belong to one that exists", "[data]") {
    const auto provinces = rows({data::provinces});
    const auto province_ids = unique(provinces, 0);
    std::size_t of_today = 0;
    for (const auto& row : provinces) {
        INFO(row[0]);
        CHECK((row[1].empty() || digits(row[1], 6)));
        CHECK_FALSE(row[3].empty());
        CHECK_FALSE(row[4].empty());
        CHECK((at(row, 8).empty() || province_ids.contains(at(row, 8))));
        of_today += at(row, 7).empty();
    }
    CHECK(of_today == 34);

    const auto prefectures = rows({data::prefectures});
    const auto prefecture_codes = unique(prefectures, 0);
    for (const auto& row : prefectures) {
        INFO(row[0]);
        CHECK(digits(row[0], 6));
        CHECK(province_ids.contains(at(row, 5)));
    }

    const auto counties = rows({data::counties});
    unique(counties, 0);
    for (const auto& row : counties) {
        INFO(row[0]);
        CHECK(digits(row[0], 6));
        CHECK((at(row, 4).empty() || prefecture_codes.contains(at(row, 4))));
        CHECK(province_ids.contains(at(row, 5)));
    }
}

TEST_CASE("tables: the fold's pairs are pairs, and none folds to what folds further", "[data]") {
    for (const pieces table :
         {pieces{data::traditional_simplified}, pieces{data::compatibility_ideographs}, pieces{data::other_folds}})
        for (const std::string_view line : kuang::lines_of(table)) {
            bool ill_formed = false;
            std::size_t characters = 0;
            for (std::size_t i = 0; i < line.size(); ++characters) {
                const char32_t c = kuang::detail::next_code_point(line, i, ill_formed);
                CHECK(kuang::fold(kuang::fold(c)) == kuang::fold(c));
            }
            INFO(line);
            CHECK(characters % 2 == 0);
        }
}

// SPDX-License-Identifier: MIT
#include "user_names.hpp"

#include "reader.hpp"

#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <span>
#include <stdexcept>
#include <string_view>

namespace mine {
namespace {

struct bad_row {
    std::string what;
};

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string out = "\"";
    out += text.substr(0, longest);
    return out += text.size() > longest ? "…\"" : "\"";
}

const std::string& string_of(const nlohmann::json& value, std::string_view field) {
    if (!value.is_string()) throw bad_row{"field " + in_quotes(field) + " is not a string"};
    return value.get_ref<const std::string&>();
}

user_name json_row(std::string_view line) {
    try {
        const auto row = nlohmann::json::parse(line);
        if (!row.is_object())
            throw bad_row{"a pattern is a JSON object such as {\"label\":\"ORG\",\"pattern\":\"商湯\"}"};
        const auto pattern = row.find("pattern"), label = row.find("label"), id = row.find("id"),
                   canonical = row.find("canonical");
        if (label == row.end()) throw bad_row{"the pattern has no field \"label\""};
        if (pattern == row.end()) throw bad_row{"the pattern has no field \"pattern\""};
        if (pattern->is_array())
            throw bad_row{"\"pattern\" is a list of token patterns; only patterns that are one string are supported"};
        user_name out{string_of(*pattern, "pattern"), string_of(*label, "label"), {}, {}};
        if (id != row.end() && !id->is_null()) out.id = string_of(*id, "id");
        if (canonical != row.end() && !canonical->is_null()) out.canonical = string_of(*canonical, "canonical");
        return out;
    } catch (const nlohmann::json::parse_error& e) {
        throw bad_row{"bad JSON at byte " + std::to_string(e.byte)};
    } catch (const nlohmann::json::exception& e) {
        throw bad_row{std::string{"bad JSON: "} + e.what()};
    }
}

user_name tab_row(std::string_view line) {
    kuang::row columns{line};
    user_name out;
    for (std::string* column : {&out.name, &out.label, &out.id, &out.canonical}) *column = columns.next();
    if (!columns.empty()) throw bad_row{"more than four columns: name, label, id, canonical"};
    if (line.find('\t') == line.npos) throw bad_row{"no tab: a row is name<TAB>label[<TAB>id[<TAB>canonical]]"};
    return out;
}

// The name as it will be found, so that 長江 and 长江 are known to be one.
std::u32string check(const user_name& row) {
    const kuang::decoded_text name{row.name};
    bool blank = true;
    for (std::uint32_t i = 0; i < name.size(); ++i) {
        const kuang::char_class kind = name.kind(i);
        if (kind == kuang::char_class::invalid) throw bad_row{"the name " + in_quotes(row.name) + " is not UTF-8"};
        if (kind == kuang::char_class::control)
            throw bad_row{"the name " + in_quotes(row.name) + " holds a control character"};
        blank = blank && (kind == kuang::char_class::space || kind == kuang::char_class::line_end);
    }
    if (blank) throw bad_row{"the name is empty"};
    if (row.label.empty()) throw bad_row{"the label of " + in_quotes(row.name) + " is empty"};
    return kuang::fold(row.name);
}

struct place {
    std::string file, id;
    std::size_t line;
};
using known_names = std::map<std::pair<std::u32string, std::string>, place>;

void read_file(const std::string& file, messages& said, known_names& known, std::vector<user_name>& rows) {
    byte_source bytes{file, {}};
    line_source lines{bytes};
    std::string_view line;
    bool json = false, first = true;
    while (!said.too_many() && lines.next(line)) {
        if (line.find_first_not_of(" \t") == line.npos) continue;
        if (first) json = line[line.find_first_not_of(" \t")] == '{';
        first = false;
        try {
            user_name row = json ? json_row(line) : tab_row(line);
            const auto [old, is_new] = known.try_emplace({check(row), row.label}, place{file, row.id, lines.number()});
            if (!is_new && old->second.id != row.id)
                throw bad_row{"the name " + in_quotes(row.name) + " has label " + in_quotes(row.label) +
                              " and another id in " + old->second.file + ':' + std::to_string(old->second.line)};
            if (is_new) rows.push_back(std::move(row));
        } catch (const bad_row& bad) {
            said.bad(file, lines.number(), bad.what + (line.empty() ? "" : "; row left out: " + in_quotes(line)));
        }
    }
}

}  // namespace

// entities[before, …) are ours, in text order.
void user_names::prefer_own(std::vector<kuang::entity>& entities, std::size_t before) {
    const std::span own = std::span{entities}.subspan(before);
    for (kuang::entity& e : own) e.label = e.as<user_name>()->label;
    const auto said_by_own = [&](const kuang::entity& e) {
        // No ranges::equal_range: clang 14 does not take libstdc++'s subrange.
        auto o = std::ranges::lower_bound(own, e.begin, {}, &kuang::entity::begin);
        while (o != own.end() && o->begin == e.begin && !(o->end == e.end && o->label == e.label)) ++o;
        return o != own.end() && o->begin == e.begin;
    };
    const auto first_own = entities.begin() + static_cast<std::ptrdiff_t>(before);
    entities.erase(std::remove_if(entities.begin(), first_own, said_by_own), first_own);
}

std::vector<user_name> read_gazetteers(const std::vector<std::string>& files, messages& said) {
    std::vector<user_name> rows;
    known_names known;
    for (const std::string& file : files) {
        if (said.too_many()) break;
        try {
            read_file(file, said, known, rows);
        } catch (const std::runtime_error& e) {
            throw std::runtime_error{"--gazetteer " + file + ": " + e.what()};
        }
    }
    return rows;
}

}  // namespace mine

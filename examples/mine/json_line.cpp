// SPDX-License-Identifier: MIT
#include "json_line.hpp"

#include "json_scanner.hpp"

#include <kuang/io/json_string.hpp>

#include <nlohmann/json.hpp>

#include <utility>

namespace mine {
namespace {

// A kept value on one line: what readers take for a line end stands in strings only and is escaped; controls
// between tokens are blanks.
void append_one_line(std::string& out, std::string_view json) {
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string_view rest = json.substr(i);
        if (rest.starts_with("\xC2\x85")) out += "\\u0085", ++i;
        else if (rest.starts_with("\xE2\x80\xA8")) out += "\\u2028", i += 2;
        else if (rest.starts_with("\xE2\x80\xA9")) out += "\\u2029", i += 2;
        else out += static_cast<unsigned char>(rest[0]) < 0x20 ? ' ' : rest[0];
    }
}

void append_member(std::string& out, std::string_view name, std::string_view json) {
    out += ',';
    kuang::append_json_string(out, name);
    out += ':';
    append_one_line(out, json);
}

std::string not_text(const std::string& field, std::string_view found) {
    return "field \"" + field + "\" is " + std::string{found} + ", not a string";
}
std::string no_field(const std::string& field) { return "the record has no field \"" + field + '"'; }

std::string_view kind_of(const nlohmann::json& value) {
    switch (value.type()) {
        case nlohmann::json::value_t::null: return "null";
        case nlohmann::json::value_t::object: return "an object";
        case nlohmann::json::value_t::array: return "an array";
        case nlohmann::json::value_t::string: return "a string";
        case nlohmann::json::value_t::boolean: return "a boolean";
        default: return "a number";
    }
}

// "[json.exception.parse_error.101] parse error at line 1, column 7: syntax error while …" from "syntax" on
std::string without_head(const nlohmann::json::exception& e) {
    std::string_view what = e.what();
    if (const std::size_t column = what.find("column "); column != what.npos) {
        what.remove_prefix(column);
        if (const std::size_t colon = what.find(": "); colon != what.npos) what.remove_prefix(colon + 2);
    } else if (const std::size_t bracket = what.find("] "); bracket != what.npos) {
        what.remove_prefix(bracket + 2);
    }
    constexpr std::size_t longest = 200;  // it quotes what it read last, which may be megabytes
    return std::string{what.substr(0, longest)} + (what.size() > longest ? "…" : "");
}

}  // namespace

json_line::json_line(std::string id_field, std::string text_field, std::vector<std::string> keep)
    : id_field_{std::move(id_field)}, text_field_{std::move(text_field)}, keep_{std::move(keep)} {}

std::string json_line::read(std::string_view line, record& out) {
    std::string_view id, text;
    kept_.assign(keep_.size(), {});
    json_scanner in{line};
    const bool well_formed = in.object([&](std::string_view key, std::string_view value) {
        if (key == id_field_) id = value;
        if (key == text_field_) text = value;
        for (std::size_t i = 0; i < keep_.size(); ++i)
            if (key == keep_[i]) kept_[i] = value;
    });
    if (in.too_deep()) return "bad JSON: nested more than " + std::to_string(json_scanner::deepest) + " deep";
    if (!well_formed) return by_nlohmann(line, out);
    if (text.empty()) return no_field(text_field_);
    if (text.front() != '"') return not_text(text_field_, json_scanner::kind_of(text));
    out.text.clear();
    json_scanner::unescape(out.text, text);
    out.info = {};
    if (id.empty()) out.info.json_id = "null";
    else if (id.front() == '"') json_scanner::unescape(out.info.id, id);
    else append_one_line(out.info.json_id, id);
    for (std::size_t i = 0; i < keep_.size(); ++i)
        if (!kept_[i].empty()) append_member(out.info.members, keep_[i], kept_[i]);
    return {};
}

std::string json_line::by_nlohmann(std::string_view line, record& out) const {
    try {
        const auto object = nlohmann::json::parse(line);
        if (!object.is_object()) return "a record is a JSON object, this is " + std::string{kind_of(object)};
        const auto text = object.find(text_field_);
        if (text == object.end()) return no_field(text_field_);
        if (!text->is_string()) return not_text(text_field_, kind_of(*text));
        out.text = text->get<std::string>();
        out.info = {};
        const auto id = object.find(id_field_);
        if (id != object.end() && id->is_string()) out.info.id = id->get<std::string>();
        else if (id == object.end()) out.info.json_id = "null";
        else append_one_line(out.info.json_id, id->dump());
        for (const std::string& name : keep_)
            if (const auto kept = object.find(name); kept != object.end())
                append_member(out.info.members, name, kept->dump());
        return {};
    } catch (const nlohmann::json::parse_error& e) {
        return "bad JSON at byte " + std::to_string(e.byte) + ": " + without_head(e);
    } catch (const nlohmann::json::exception& e) {
        return "bad JSON: " + without_head(e);
    }
}

}  // namespace mine

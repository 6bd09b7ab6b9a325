#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/json_string.hpp>
#include <kuang/io/record.hpp>

#include <charconv>
#include <cstddef>
#include <span>
#include <type_traits>

namespace kuang {
namespace detail {

inline void append_number(std::string& out, std::size_t n) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    out.append(digits, static_cast<std::size_t>(end - digits));
}

// `,"key":` is given whole, so that one append does.
inline void append_string_member(std::string& out, std::string_view comma_key, std::string_view value) {
    out += comma_key;
    append_json_string(out, value);
}
inline void append_known_member(std::string& out, std::string_view comma_key, std::string_view value) {
    if (!value.empty()) return append_string_member(out, comma_key, value);
    out += comma_key;
    out += "null";
}

// An end of a range as a quoted string, null where it is open. Amounts need no escapes.
template <class Append_to>
void append_range_end(std::string& out, std::string_view comma_key, Append_to&& append_to) {
    out += comma_key;
    const std::size_t open = out.size();
    out += '"';
    append_to(out);
    if (out.size() == open + 1) out.replace(open, 1, "null");
    else out += '"';
}
inline void append_amount(std::string& out, const amount& value) {
    if (value.is_range()) {
        append_range_end(out, ",\"lo\":", [&](std::string& to) { append_lo_to(to, value); });
        append_range_end(out, ",\"hi\":", [&](std::string& to) { append_hi_to(to, value); });
    } else if (value.what() != amount::form::none) {
        append_range_end(out, ",\"value\":", [&](std::string& to) { append_to(to, value); });
    }
}
inline void append_bound(std::string& out, bound b) {
    if (b != bound::none) append_string_member(out, ",\"bound\":", to_string(b));
}

template <class Mention>
concept recordable = requires(std::string& out, const Mention& m, record_context& in) {
    { record_layer<Mention>::name } -> std::convertible_to<std::string_view>;
    record_layer<Mention>::append(out, m, in);
};

template <class T>
inline constexpr bool is_own_layer =
    std::is_same_v<T, token> || std::is_same_v<T, numeral> || std::is_same_v<T, quantity> ||
    std::is_same_v<T, entity> || std::is_same_v<T, match>;

template <recordable Mention>
void append_layer(std::string& out, std::span<const Mention> mentions, record_context& in) {
    out += ",\"";
    out += record_layer<Mention>::name;
    out += "\":[";
    for (const Mention& m : mentions) {
        out += '{';
        in.append_span(out, {m.begin, m.end});
        record_layer<Mention>::append(out, m, in);
        out += "},";
    }
    if (mentions.empty()) out += ']';
    else out.back() = ']';  // over the last comma
}

}  // namespace detail

inline void record_context::append_span(std::string& out, const span& s) {
    char members[80];  // put together here, since spans are what a record mostly has; 63 at most are needed
    char* at = members;
    char* const end = members + sizeof members;
    const auto put = [&](std::string_view key) { at += key.copy(at, static_cast<std::size_t>(end - at)); };
    const auto put_number = [&](std::size_t n) { at = std::to_chars(at, end, n).ptr; };
    put("\"begin\":");
    put_number(offset_of(s.begin));
    put(",\"end\":");
    put_number(offset_of(s.end));
    put(",\"text\":");
    out.append(members, static_cast<std::size_t>(at - members));
    append_json_string(out, text_of(s));
}

template <>
struct record_layer<token> {
    static constexpr std::string_view name = "tokens";
    static void append(std::string& out, const token& t, record_context&) {
        detail::append_string_member(out, ",\"class\":", to_string(t.kind));
    }
};

template <>
struct record_layer<numeral> {
    static constexpr std::string_view name = "numerals";
    static void append(std::string& out, const numeral& n, record_context&) {
        detail::append_amount(out, n.value);
        detail::append_bound(out, n.bound);
        if (n.determiner) out += ",\"determiner\":true";
    }
};

template <>
struct record_layer<quantity> {
    static constexpr std::string_view name = "quantities";
    static void append(std::string& out, const quantity& q, record_context& in) {
        detail::append_string_member(out, ",\"kind\":", to_string(q.kind));
        detail::append_amount(out, q.value);
        detail::append_bound(out, q.bound);
        if (q.unit) {
            out += ",\"unit\":{";
            in.append_span(out, q.unit);
            if (!q.unit.code.empty()) detail::append_string_member(out, ",\"code\":", q.unit.code);
            out += '}';
        }
        if (q.determiner) out += ",\"determiner\":true";
    }
};

template <>
struct record_layer<entity> {
    static constexpr std::string_view name = "entities";
    static void append(std::string& out, const entity& e, record_context&) {
        detail::append_string_member(out, ",\"label\":", e.label);
        detail::append_known_member(out, ",\"id\":", e.id);
        detail::append_known_member(out, ",\"canonical\":", e.canonical);
        detail::append_known_member(out, ",\"nation\":", e.nation);
        detail::append_string_member(out, ",\"source\":", to_string(e.source));
        out += ",\"parent\":";
        if (e.parent == entity::no_parent) out += "null";
        else detail::append_number(out, e.parent);
        if (e.media) out += ",\"media\":true";
        if (e.candidates.empty()) return;
        out += ",\"candidates\":[";
        for (const std::string_view id : e.candidates) {
            append_json_string(out, id);
            out += ',';
        }
        out.back() = ']';
    }
};

template <>
struct record_layer<match> {
    static constexpr std::string_view name = "matches";
    static void append(std::string& out, const match& m, record_context& in) {
        detail::append_string_member(out, ",\"name\":", m.name);
        std::size_t groups = m.groups.size();
        while (groups > 0 && m.groups[groups - 1].size() == 0) --groups;
        if (groups == 0) return;
        out += ",\"groups\":[";
        for (std::size_t g = 0; g < groups; ++g) {
            if (m.groups[g].size() == 0) {
                out += "null,";
                continue;
            }
            out += '{';
            in.append_span(out, m.groups[g]);
            out += "},";
        }
        out.back() = ']';
    }
};

template <mention... Layers>
void append_record(std::string& out, const document<Layers...>& page, const record_head& head,
                   const write_options& chosen, record_context& scratch) {
    scratch.assign(page.text(), chosen.offsets);
    out += "{\"id\":";
    if (head.json_id.empty()) append_json_string(out, head.id);
    else out += head.json_id;
    out += head.members;
    const auto put = [&]<class T>(std::type_identity<T>, bool asked) {
        if constexpr (detail::has_layer<T, layers<Layers...>> && detail::recordable<T>)
            if (asked) detail::append_layer(out, page.template all<T>(), scratch);
    };
    put(std::type_identity<token>{}, chosen.tokens);
    put(std::type_identity<numeral>{}, chosen.numerals);
    put(std::type_identity<quantity>{}, chosen.quantities);
    put(std::type_identity<entity>{}, chosen.entities);
    put(std::type_identity<match>{}, chosen.matches);
    (put(std::type_identity<Layers>{}, !detail::is_own_layer<Layers>), ...);
    out += '}';
}

}  // namespace kuang

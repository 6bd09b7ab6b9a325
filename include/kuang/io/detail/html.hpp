#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/detail/reading_order.hpp>
#include <kuang/io/html.hpp>
#include <kuang/text/fold.hpp>

#include <cstddef>

namespace kuang {
namespace detail {

inline constexpr std::string_view html_head = R"html(<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>kuang</title>
<style>
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 18px/2.1 sans-serif; color: #222; background: #fff }
article > p { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate }
h2 { font-size: 1em; border-bottom: 1px solid #ccc }
mark { padding: .15em .1em; border-radius: .25em; color: inherit; background: #eee }
mark::after { content: attr(data-kind); margin-left: .3em; font-size: .55em; opacity: .7 }
mark.token { background: none; padding: 0; border: 1px solid #ddd }
mark.token::after, mark.more::after { content: none }
mark.numeral { background: #f3e9c6 }
mark.quantity { background: #ffe08a }
mark.entity { background: #bfe3c0 }
mark[data-kind="province"] { background: #bcd9f5 }
mark[data-kind="company"] { background: #e3c9ef }
</style>
</head>
<body>
)html";

// Such that it stands for itself, between tags and inside quoted attributes.
inline void append_html(std::string& out, std::string_view text) {
    for_each_character(text, [&](char32_t c, std::string_view bytes) {
        const bool control = (c < 0x20 && c != U'\t' && c != U'\n' && c != U'\r') || (c >= 0x7F && c < 0xA0);
        if (control) out += "\xEF\xBF\xBD";
        else if (c == U'&') out += "&amp;";
        else if (c == U'<') out += "&lt;";
        else if (c == U'>') out += "&gt;";
        else if (c == U'"') out += "&quot;";
        else out += bytes;
    });
}

inline void append_html_title(std::string& out, const mention_row& row) {
    const std::size_t begin = out.size();
    const auto put = [&](std::string_view part) {
        if (part.empty()) return;
        if (out.size() != begin) out += ' ';
        append_html(out, part);
    };
    put(row.canonical);
    for (const std::string_view id : row.candidates) {
        put("?");
        put(id);
    }
    put(row.id);
    put(row.nation);
    put(row.bound);
    if (row.lo.empty() && row.hi.empty()) put(row.value);
    else put(row.lo + ".." + row.hi);
    put(row.code.empty() ? row.unit : row.code);
}

inline void open_mark(std::string& out, const mention_row& row, bool more) {
    out += "<mark class=\"";
    out += row.layer;
    out += more ? " more\" data-kind=\"" : "\" data-kind=\"";
    append_html(out, row.label.empty() ? row.kind : row.label);
    out += "\" title=\"";
    append_html_title(out, row);
    out += "\">";
}

}  // namespace detail

inline void html_writer::begin(std::string& out) { out += detail::html_head; }

inline void html_writer::append_article(std::string& out, std::string_view text, const record_head& head) {
    detail::put_in_reading_order(rows_);
    out += "<article><h2>";
    detail::append_html(out, head.json_id.empty() ? head.id : head.json_id);
    out += "</h2><p>";
    offset at = 0;
    open_.clear();
    const auto write_to = [&](offset end) {
        detail::append_html(out, text.substr(at, end - at));
        at = end;
    };
    // The mark that ends first closes, and with it those inside, which are opened again behind it.
    const auto close_until = [&](offset limit) {
        while (!open_.empty()) {
            std::size_t place = open_.size() - 1;
            for (std::size_t k = place; k > 0; --k)
                if (open_[k - 1]->end < open_[place]->end) place = k - 1;
            if (open_[place]->end > limit) return;
            write_to(open_[place]->end);
            for (std::size_t k = open_.size(); k > place; --k) out += "</mark>";
            open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(place));
            for (std::size_t k = place; k < open_.size(); ++k) detail::open_mark(out, *open_[k], true);
        }
    };
    for (const mention_row& row : rows_) {
        close_until(row.begin);
        write_to(row.begin);
        detail::open_mark(out, row, false);
        open_.push_back(&row);
    }
    close_until(static_cast<offset>(text.size()));
    write_to(static_cast<offset>(text.size()));
    out += "</p></article>\n";
}

}  // namespace kuang

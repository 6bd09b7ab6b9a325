#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/error.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/token/detail/read_file.hpp>
#include <kuang/token/user_dictionary.hpp>

#include <algorithm>
#include <charconv>
#include <system_error>

namespace kuang {

inline void user_dictionary::add_file(const std::string& path) { add_rows(detail::read_file(path), path); }

inline void user_dictionary::add_rows(std::string_view rows, std::string_view name) {
    if (rows.starts_with("\xEF\xBB\xBF")) rows.remove_prefix(3);
    for (std::size_t line = 1; !rows.empty(); ++line) {
        const std::size_t end = std::min(rows.find('\n'), rows.size());
        add_row(rows.substr(0, end), name, line);
        rows.remove_prefix(std::min(end + 1, rows.size()));
    }
}

inline void user_dictionary::add_row(std::string_view row, std::string_view name, std::size_t line) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    const auto trim = [&](std::string_view s) {
        while (!s.empty() && blank(s.front())) s.remove_prefix(1);
        while (!s.empty() && blank(s.back())) s.remove_suffix(1);
        return s;
    };
    const auto fail = [&](const char* what) {
        throw error{std::string{what} + ": \"" + std::string{row.substr(0, 80)} + '"', name, line};
    };
    // The field behind the last blank; empty if there is none.
    const auto last_field = [&](std::string_view s) {
        std::size_t at = s.size();
        while (at > 0 && !blank(s[at - 1])) --at;
        return at == 0 ? std::string_view{} : s.substr(at);
    };
    const auto digits = [](std::string_view s) {
        return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    const auto letters = [](std::string_view s, bool capitals) {
        return !s.empty() && s.size() <= 8 && std::all_of(s.begin(), s.end(), [&](char c) {
            return (c >= 'a' && c <= 'z') || (capitals && c >= 'A' && c <= 'Z');
        });
    };

    std::string_view text = trim(row);
    if (text.empty()) return;
    const auto drop = [&](std::string_view field) { text = trim(text.substr(0, text.size() - field.size())); };
    if (const std::string_view field = last_field(text); letters(field, true)) {
        // A tag stands behind a frequency; behind the word itself (云计算 n) small letters are one, unless the word
        // is written in such: new york.
        const std::string_view before = trim(text.substr(0, text.size() - field.size()));
        const bool latin =
            std::all_of(before.begin(), before.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (digits(last_field(before)) || (letters(field, false) && !latin)) drop(field);
    }
    word added;
    if (const std::string_view field = last_field(text); digits(field)) {
        const auto [end, status] = std::from_chars(field.data(), field.data() + field.size(), added.frequency);
        constexpr std::uint64_t most = 1'000'000'000'000'000;
        if (status != std::errc{} || added.frequency > most) fail("the frequency is too large");
        static_cast<void>(end);
        drop(field);
    }
    bool ill_formed = false;
    for (std::size_t at = 0; at < text.size() && !ill_formed;) detail::next_code_point(text, at, ill_formed);
    if (ill_formed) fail("the row is not well-formed UTF-8");
    added.text = fold(text);
    if (added.text.empty()) fail("the row has no word");
    words_.push_back(std::move(added));
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pattern/patterns.hpp>
#include <kuang/text/error.hpp>

#include <re2/re2.h>
#include <re2/stringpiece.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {
namespace detail {

struct compiled_pattern {
    std::string name;
    std::unique_ptr<const RE2> expression;
    int submatches = 1;  // that a search asks for: the match and up to four groups
};

inline compiled_pattern compile(const pattern& p) {
    const auto fail = [&](const std::string& what, std::size_t at) {
        const std::string where = at == std::string::npos ? "" : " at byte " + std::to_string(at);
        throw error{"pattern \"" + p.name + '"' + where + ": " + what};
    };
    for (std::size_t at = p.expression.find('\\'); at != std::string::npos; at = p.expression.find('\\', at + 2))
        if (p.expression.compare(at, 2, "\\C") == 0) fail("\\C matches single bytes and is not supported", at);
    RE2::Options options;
    options.set_log_errors(false);
    auto expression = std::make_unique<const RE2>(p.expression, options);
    if (!expression->ok()) {
        const std::string& fragment = expression->error_arg();
        fail(expression->error(), fragment.empty() ? std::string::npos : p.expression.find(fragment));
    }
    const int groups = std::min(expression->NumberOfCapturingGroups(), 4);
    return {p.name, std::move(expression), groups + 1};
}

// Finds the matches of one pattern in one line, which begins at byte `line_begin` of the text.
inline void find_in_line(const decoded_text& text, std::string_view line, std::size_t line_begin,
                         const compiled_pattern& pattern, std::uint32_t number, std::vector<match>& out) {
    const auto character_border = [&](std::size_t at) {  // the last one at or before a byte
        std::size_t border = at;
        while (border > at - 3 && (static_cast<unsigned char>(line[border]) & 0xC0) == 0x80) --border;
        return border;
    };
    const auto bytes = [&](const re2::StringPiece& piece) -> span {
        if (piece.data() == nullptr) return {};
        const std::size_t begin = line_begin + static_cast<std::size_t>(piece.data() - line.data());
        return {static_cast<offset>(begin), static_cast<offset>(begin + piece.size())};
    };
    const re2::StringPiece whole{line.data(), line.size()};
    std::array<re2::StringPiece, 5> found;
    std::size_t at = 0;
    while (at < line.size()) {
        const bool cut = line.size() - at > patterns::window;
        const std::size_t end = cut ? character_border(at + patterns::window) : line.size();
        if (!pattern.expression->Match(whole, at, end, RE2::UNANCHORED, found.data(), pattern.submatches)) {
            if (!cut) return;
            at = character_border(at + patterns::window / 2);
            continue;
        }
        const auto begin = static_cast<std::size_t>(found[0].data() - line.data());
        const std::size_t last = begin + found[0].size();
        if (found[0].empty()) {
            at = last + 1;
            while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) ++at;
        } else if (cut && last == end && begin > at) {
            at = begin;  // the window may have cut it: look again from where it begins
        } else {
            match m{bytes(found[0]), pattern.name, number, {}};
            for (int g = 1; g < pattern.submatches; ++g)
                m.groups[static_cast<std::size_t>(g - 1)] = bytes(found[static_cast<std::size_t>(g)]);
            bool ill_formed = false;  // RE2 takes surrogates for characters
            for (std::uint32_t i = text.index_of(m.begin); i < text.size() && text.begin_of(i) < m.end; ++i)
                ill_formed = ill_formed || text.kind(i) == char_class::invalid;
            if (!ill_formed) out.push_back(m);
            at = last;
        }
    }
}

inline void find_matches(const decoded_text& text, const std::vector<compiled_pattern>& patterns,
                         std::vector<match>& out) {
    const std::string_view bytes = text.bytes();
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
        if (end > begin)
            for (std::uint32_t number = 0; number < patterns.size(); ++number)
                find_in_line(text, bytes.substr(begin, end - begin), begin, patterns[number], number, out);
        begin = end + 1;
    }
}

}  // namespace detail

inline patterns::patterns(std::span<const pattern> list) {
    auto compiled = std::make_shared<std::vector<detail::compiled_pattern>>();
    compiled->reserve(list.size());
    for (const pattern& p : list) compiled->push_back(detail::compile(p));
    compiled_ = std::move(compiled);
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/json_string.hpp>
#include <kuang/text/fold.hpp>

#include <cstddef>

namespace kuang {
namespace detail {

inline void append_json_escape(std::string& out, char32_t c) {
    constexpr char digits[] = "0123456789abcdef";
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\b': out += "\\b"; return;
        case '\f': out += "\\f"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    out += "\\u";
    for (unsigned shift = 16; shift > 0;) out += digits[c >> (shift -= 4) & 0xF];
}

[[nodiscard]] constexpr bool json_escapes(char32_t c) noexcept {
    return c < 0x20 || c == '"' || c == '\\' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

// The end of the characters from `at` on that go out as they are.
[[nodiscard]] inline std::size_t json_plain_end(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    while (at < text.size()) {
        const unsigned lead = byte(at);
        if (lead < 0x80) {
            if (json_escapes(lead)) return at;
            ++at;
        } else if (lead > 0xE2 && lead < 0xF0 && lead != 0xED && at + 2 < text.size() &&
                   (byte(at + 1) & 0xC0) == 0x80 && (byte(at + 2) & 0xC0) == 0x80) {  // nearly all of a Chinese text
            at += 3;
        } else {
            std::size_t next = at;
            bool ill_formed = false;
            const char32_t c = next_code_point(text, next, ill_formed);
            if (ill_formed || json_escapes(c)) return at;
            at = next;
        }
    }
    return at;
}

}  // namespace detail

inline void append_json_string(std::string& out, std::string_view text) {
    std::size_t end = detail::json_plain_end(text, 0);
    if (end == text.size()) {  // nearly always, and mentions are many
        const std::size_t begin = out.size();
        out.resize(begin + text.size() + 2, '"');
        text.copy(out.data() + begin + 1, text.size());
        return;
    }
    out += '"';
    for (std::size_t at = 0; at < text.size(); end = detail::json_plain_end(text, at)) {
        out.append(text, at, end - at);
        at = end;
        if (at == text.size()) break;
        bool ill_formed = false;
        const char32_t c = detail::next_code_point(text, at, ill_formed);
        if (ill_formed) out += "\xEF\xBF\xBD";
        else detail::append_json_escape(out, c);
    }
    out += '"';
}

}  // namespace kuang

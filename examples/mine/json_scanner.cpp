// SPDX-License-Identifier: MIT
#include "json_scanner.hpp"

#include <charconv>

namespace mine {
namespace {

// The length of the well-formed character at `at` that is not ASCII; 0 if it is none (Unicode 3.9, table 3-7).
std::size_t character_size(const char* at, const char* end) noexcept {
    const auto byte = [&](std::ptrdiff_t i) -> unsigned {
        return end - at > i ? static_cast<unsigned char>(at[i]) : 0U;
    };
    const auto trail = [&](std::ptrdiff_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead >= 0xE1 && lead <= 0xEF && lead != 0xED) return trail(1) && trail(2) ? 3 : 0;
    if (lead == 0xE0) return trail(1, 0xA0) && trail(2) ? 3 : 0;
    if (lead == 0xED) return trail(1, 0x80, 0x9F) && trail(2) ? 3 : 0;
    if (lead >= 0xC2 && lead <= 0xDF) return trail(1) ? 2 : 0;
    if (lead < 0xF0 || lead > 0xF4) return 0;
    return trail(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && trail(2) && trail(3) ? 4 : 0;
}

void append_utf8(std::string& out, unsigned c) {
    const auto put = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
        return;
    }
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            put(0xE0 | c >> 12);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
        }
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

unsigned hex_at(const char* at) noexcept {
    unsigned unit = 0;
    std::from_chars(at, at + 4, unit, 16);
    return unit;
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace

bool json_scanner::take(std::string_view word) noexcept {
    if (!std::string_view{at_, static_cast<std::size_t>(end_ - at_)}.starts_with(word)) return false;
    at_ += word.size();
    return true;
}

bool json_scanner::value(unsigned depth) {
    if (at_ == end_) return false;
    switch (*at_) {
        case '"': return string();
        case '{': return ++at_, list('}', true, depth);
        case '[': return ++at_, list(']', false, depth);
        case 't': return take("true");
        case 'f': return take("false");
        case 'n': return take("null");
        default: return number();
    }
}

bool json_scanner::list(char close, bool keys, unsigned depth) {
    if (depth == deepest) {
        too_deep_ = true;
        return false;
    }
    blanks();
    if (take(close)) return true;
    while (true) {
        blanks();
        if (keys && !(string() && (blanks(), take(':')))) return false;
        blanks();
        if (!value(depth + 1)) return false;
        blanks();
        if (take(close)) return true;
        if (!take(',')) return false;
    }
}

bool json_scanner::string() noexcept {
    if (!take('"')) return false;
    while (at_ != end_) {
        const auto c = static_cast<unsigned char>(*at_);
        if (c >= 0x80) {
            const std::size_t size = character_size(at_, end_);
            if (size == 0) return false;
            at_ += size;
        } else if (c == '"') {
            ++at_;
            return true;
        } else if (c == '\\') {
            ++at_;
            if (!escape()) return false;
        } else if (c < 0x20) {
            return false;
        } else {
            ++at_;
        }
    }
    return false;
}

bool json_scanner::escape() noexcept {
    if (at_ == end_) return false;
    const char c = *at_++;
    if (c != 'u') return std::string_view{"\"\\/bfnrt"}.find(c) != std::string_view::npos;
    unsigned unit = 0, second = 0;
    if (!hex4(unit)) return false;
    if (unit < 0xD800 || unit > 0xDFFF) return true;
    return unit < 0xDC00 && take("\\u") && hex4(second) && second >= 0xDC00 && second <= 0xDFFF;
}

bool json_scanner::hex4(unsigned& unit) noexcept {
    if (end_ - at_ < 4) return false;
    const auto [stop, error] = std::from_chars(at_, at_ + 4, unit, 16);
    const bool all = stop == at_ + 4 && error == std::errc{};
    at_ += 4;
    return all;
}

bool json_scanner::digits() noexcept {
    const char* const begin = at_;
    while (at_ != end_ && is_digit(*at_)) ++at_;
    return at_ != begin;
}

bool json_scanner::number() noexcept {
    static_cast<void>(take('-'));
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
        if (!take('+')) static_cast<void>(take('-'));
        return digits();
    }
    return true;
}

void json_scanner::unescape(std::string& out, std::string_view quoted) {
    std::string_view rest = quoted.substr(1, quoted.size() - 2);
    while (true) {
        const std::size_t slash = rest.find('\\');
        out += rest.substr(0, slash);
        if (slash == rest.npos) return;
        const char c = rest[slash + 1];
        rest.remove_prefix(slash + 2);
        switch (c) {
            case 'b': out += '\b'; break;
            case 'f': out += '\f'; break;
            case 'n': out += '\n'; break;
            case 'r': out += '\r'; break;
            case 't': out += '\t'; break;
            case 'u': {
                unsigned unit = hex_at(rest.data());
                rest.remove_prefix(4);
                if (unit >= 0xD800 && unit <= 0xDFFF) {
                    unit = 0x10000 + ((unit & 0x3FF) << 10 | (hex_at(rest.data() + 2) & 0x3FF));
                    rest.remove_prefix(6);
                }
                append_utf8(out, unit);
                break;
            }
            default: out += c;
        }
    }
}

std::string_view json_scanner::kind_of(std::string_view value) noexcept {
    switch (value.front()) {
        case '"': return "a string";
        case '{': return "an object";
        case '[': return "an array";
        case 't':
        case 'f': return "a boolean";
        case 'n': return "null";
        default: return "a number";
    }
}

}  // namespace mine

#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <string>
#include <string_view>

namespace mine {

/// Reads one JSON object member by member, without building anything: keys decoded, values as they stand.
/// Strict: takes what RFC 8259 allows in well-formed UTF-8 without lone surrogates, and nothing else.
class json_scanner {
public:
    static constexpr unsigned deepest = 512;

    explicit json_scanner(std::string_view text) : at_{text.data()}, end_{at_ + text.size()} {}

    /// Calls `use(key, value)` for each member in turn; false if the text is anything but one object.
    template <class Use>
    bool object(Use&& use) {
        blanks();
        if (!take('{')) return false;
        std::string decoded;
        bool more = !(blanks(), take('}'));
        while (more) {
            blanks();
            const char* const key = at_;
            if (!string()) return false;
            std::string_view name{key + 1, static_cast<std::size_t>(at_ - key) - 2};
            if (name.find('\\') != name.npos) {
                decoded.clear();
                unescape(decoded, {key, static_cast<std::size_t>(at_ - key)});
                name = decoded;
            }
            blanks();
            if (!take(':')) return false;
            blanks();
            const char* const value_begin = at_;
            if (!value(1)) return false;
            use(name, std::string_view{value_begin, static_cast<std::size_t>(at_ - value_begin)});
            blanks();
            more = take(',');
            if (!more && !take('}')) return false;
        }
        blanks();
        return at_ == end_;
    }

    /// It failed for this reason alone.
    [[nodiscard]] bool too_deep() const noexcept { return too_deep_; }

    /// Appends what a JSON string says, given with its quotes, as `object` gave it.
    static void unescape(std::string& out, std::string_view quoted);

    /// "a number", "an object" …
    [[nodiscard]] static std::string_view kind_of(std::string_view value) noexcept;

private:
    void blanks() noexcept {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n')) ++at_;
    }
    bool take(char c) noexcept { return at_ != end_ && *at_ == c ? (++at_, true) : false; }
    bool take(std::string_view word) noexcept;
    bool value(unsigned depth);
    bool string() noexcept;
    bool escape() noexcept;
    bool hex4(unsigned& unit) noexcept;
    bool number() noexcept;
    bool digits() noexcept;
    bool list(char close, bool keys, unsigned depth);

    const char* at_;
    const char* end_;
    bool too_deep_ = false;
};

}  // namespace mine

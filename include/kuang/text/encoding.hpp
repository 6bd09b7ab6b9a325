#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace kuang {

namespace detail {
struct close_converter {
    void operator()(UConverter* c) const noexcept;
};
}  // namespace detail

/// Turns bytes of another encoding into UTF-8, piece by piece, by ICU's converters.
///
/// Names     as ICU knows them, and their aliases: Big5, GBK, GB18030, HZ, EUC-TW, UTF-16, UTF-16LE, Shift_JIS …
///           UTF-16 and UTF-32 take the byte order from their mark and drop it.
/// Bad input each piece that the encoding does not know becomes U+FFFD; `ill_formed()` counts them.
/// Errors    throws `kuang::error` for a name that ICU does not know.
/// Cost      O(bytes).
/// Threads   an object each.
///
///     utf8_converter from_big5{"Big5"};
///     std::string text;
///     from_big5.append(text, first_half);
///     from_big5.append(text, second_half);   // a character may be cut between the two
///     from_big5.finish(text);
class utf8_converter {
public:
    explicit utf8_converter(std::string_view encoding);

    /// Appends the characters that `bytes` complete; a cut one waits for the next call.
    void append(std::string& out, std::string_view bytes) { convert(out, bytes, false); }
    /// The input has ended: what was left incomplete becomes U+FFFD. The object may then be used anew.
    void finish(std::string& out) { convert(out, {}, true); }

    [[nodiscard]] std::size_t ill_formed() const noexcept { return *ill_formed_; }

private:
    void convert(std::string& out, std::string_view bytes, bool last);

    std::unique_ptr<UConverter, detail::close_converter> from_;
    std::unique_ptr<std::size_t> ill_formed_;  // counted by a callback, so its address must stay
};

/// A whole text at once. Throws `kuang::error` for an unknown name; bytes that the encoding does not know
/// become U+FFFD.
///
///     to_utf8("\xA4\xA4\xA4\xE5", "Big5") == "中文"
[[nodiscard]] std::string to_utf8(std::string_view bytes, std::string_view encoding);

}  // namespace kuang

#include <kuang/text/detail/encoding.hpp>  // bodies

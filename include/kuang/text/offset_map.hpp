#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang {

/// What an offset counts. Spans count bytes; Python and spaCy think in code points, JavaScript and Java in
/// UTF-16 units.
enum class offset_unit : std::uint8_t { bytes, codepoints, utf16 };

/// "bytes", "codepoints", "utf16"
[[nodiscard]] constexpr std::string_view to_string(offset_unit u) noexcept {
    constexpr std::string_view names[] = {"bytes", "codepoints", "utf16"};
    return names[static_cast<unsigned>(u)];
}

/// Says a byte offset of a text in another unit.
///
/// Counts    every character of the caller's text: default-ignorable ones, a BOM, both halves of CR LF. An
///           ill-formed piece (as decode.hpp cuts them) counts as one U+FFFD. Beyond the BMP a character is
///           one code point and two UTF-16 units.
/// Offsets   of character boundaries; one inside a character is said as the start of that character, one
///           behind the end as the end.
/// Cost      ascending offsets O(bytes) in all; going back O(1) (a walk of at most 128 bytes). Bytes are free.
///           `assign` keeps the memory, so mapping text after text does not allocate.
/// Lifetime  keeps a view of the text. Threads: an object each, since a query moves its cursor.
///
///     offset_map in_utf16{"𠮷野家40%", offset_unit::utf16};
///     in_utf16(10);   // 4: 𠮷 is four bytes and two units, 野 and 家 three bytes and one unit
class offset_map {
public:
    offset_map() = default;
    offset_map(std::string_view text, offset_unit unit) { assign(text, unit); }

    void assign(std::string_view text, offset_unit unit);

    [[nodiscard]] std::size_t operator()(std::size_t byte);

private:
    struct place {
        std::size_t byte = 0;
        std::size_t count = 0;
    };
    static constexpr std::size_t stride = 128;  // bytes between places kept

    std::string_view text_;
    offset_unit unit_ = offset_unit::bytes;
    place cursor_;
    std::vector<place> kept_;  // kept_[k]: the first boundary at or behind byte k * stride
};

}  // namespace kuang

#include <kuang/text/detail/offset_map.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/character.hpp>
#include <kuang/text/span.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

namespace kuang {

/// A text, decoded once into parallel arrays: folded character, class, byte offset. Components scan these;
/// the caller's bytes are never altered.
///
/// Characters   are counted without default-ignorable ones (ZWSP, ZWJ, variation selectors, BOM): they are
///              left out, so they break neither a name nor a number; a span that crosses one covers it.
/// Ill-formed   each maximal subpart (WHATWG; as ICU's U8_NEXT cuts) is one character of class `invalid`.
/// Lifetime     keeps a view of the bytes; they must outlive it.
/// Cost         O(bytes); no allocation once the arrays have grown to the longest text.
class decoded_text {
public:
    decoded_text() = default;  ///< holds no text: only size() and bytes() may be asked of it, or of one moved from
    decoded_text(decoded_text&& other) noexcept { swap(other); }
    decoded_text& operator=(decoded_text&& other) noexcept {
        decoded_text{std::move(other)}.swap(*this);
        return *this;
    }
    explicit decoded_text(std::string_view utf8) { assign(utf8); }

    /// Decodes another text into the same arrays. Throws `kuang::error` if it is over 4 GiB - 2 bytes.
    void assign(std::string_view utf8);

    [[nodiscard]] std::string_view bytes() const noexcept { return bytes_; }
    [[nodiscard]] std::uint32_t size() const noexcept { return size_; }  ///< in characters

    /// The folded character at index i; 0 at size().
    [[nodiscard]] char32_t operator[](std::uint32_t i) const noexcept { return folded_[i]; }
    /// The character as the caller wrote it; U+FFFD for an ill-formed piece. i < size().
    [[nodiscard]] char32_t original(std::uint32_t i) const noexcept;
    [[nodiscard]] char_class kind(std::uint32_t i) const noexcept {
        return static_cast<char_class>(class_[i] & class_mask);
    }
    /// May the character be part of a numeral?
    [[nodiscard]] bool numeral(std::uint32_t i) const noexcept { return (class_[i] & numeral_bit) != 0; }

    /// Is it a Han character that folds to another, as those of Traditional text do?
    [[nodiscard]] bool variant(std::uint32_t i) const noexcept { return (class_[i] & variant_bit) != 0; }
    /// Does it fold to a Han character to which Traditional ones fold, as those of Simplified text do?
    [[nodiscard]] bool simplified(std::uint32_t i) const noexcept { return (class_[i] & simplified_bit) != 0; }

    /// The first index from i on whose character may be part of a numeral; size() if none. O(distance).
    [[nodiscard]] std::uint32_t next_numeral(std::uint32_t i) const noexcept;

    /// The first index from i on where a line end stands; size() if none. O(distance).
    [[nodiscard]] std::uint32_t next_line_end(std::uint32_t i) const noexcept;

    /// Where the character begins; bytes().size() at size().
    [[nodiscard]] offset begin_of(std::uint32_t i) const noexcept { return offset_[i]; }
    /// Where it ends; ignorable characters behind it are not included.
    [[nodiscard]] offset end_of(std::uint32_t i) const noexcept;
    /// The bytes of characters [first, last), first < last.
    [[nodiscard]] span span_of(std::uint32_t first, std::uint32_t last) const noexcept {
        return {offset_[first], end_of(last - 1)};
    }
    /// The index of the character at a byte offset, or of the next one. O(log size()).
    [[nodiscard]] std::uint32_t index_of(offset at) const noexcept;

    [[nodiscard]] const char32_t* data() const noexcept { return folded_.get(); }

private:
    static constexpr std::uint8_t class_mask = 0x0F, simplified_bit = 0x20, variant_bit = 0x40, numeral_bit = 0x80,
                                  flag_bits = simplified_bit | variant_bit | numeral_bit;
    void grow(std::size_t characters);
    void swap(decoded_text& other) noexcept {
        std::swap(bytes_, other.bytes_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        folded_.swap(other.folded_);
        class_.swap(other.class_);
        offset_.swap(other.offset_);
    }

    std::string_view bytes_;
    std::uint32_t size_ = 0;
    std::size_t capacity_ = 0;
    std::unique_ptr<char32_t[]> folded_;
    std::unique_ptr<std::uint8_t[]> class_;
    std::unique_ptr<offset[]> offset_;
};

}  // namespace kuang

#include <kuang/text/detail/decode.hpp>  // bodies

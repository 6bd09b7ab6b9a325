#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/detail/fold.hpp>
#include <kuang/text/error.hpp>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace kuang {

inline void decoded_text::grow(std::size_t characters) {
    if (characters <= capacity_) return;
    // Every byte may turn out to be a character, so room is made for that; pages never touched cost nothing.
    folded_ = std::make_unique_for_overwrite<char32_t[]>(characters);
    class_ = std::make_unique_for_overwrite<std::uint8_t[]>(characters);
    offset_ = std::make_unique_for_overwrite<offset[]>(characters);
    capacity_ = characters;
}

inline void decoded_text::assign(std::string_view utf8) {
    if (utf8.size() >= std::numeric_limits<offset>::max())
        throw error{"a document of " + std::to_string(utf8.size()) + " bytes is over the limit of 4 GiB - 2 bytes"};
    grow(utf8.size() + 2);  // two ends, so that scanners may look one character ahead anywhere
    bytes_ = utf8;

    using table = detail::character_table;
    const table& characters = table::get();
    const table::entry* const plane = characters.plane();
    const auto* const in = reinterpret_cast<const unsigned char*>(utf8.data());
    const std::size_t size = utf8.size();
    char32_t* const folded = folded_.get();
    std::uint8_t* const classes = class_.get();
    offset* const offsets = offset_.get();

    std::size_t at = 0, n = 0;
    const auto put = [&](table::entry e, std::size_t begin) {
        folded[n] = e & table::character_mask;
        classes[n] = static_cast<std::uint8_t>((e >> table::class_shift & 0x0F) | (e >> 23 & flag_bits));
        offsets[n] = static_cast<offset>(begin);
        n += (e >> 31) ^ 1U;  // an ignorable character is written over by the next one
    };
    while (at < size) {
        const unsigned lead = in[at];
        if (lead < 0x80) {
            put(plane[lead], at);
            ++at;
        } else if ((lead & 0xF0) == 0xE0 && at + 2 < size && (in[at + 1] & 0xC0) == 0x80 &&
                   (in[at + 2] & 0xC0) == 0x80 && lead != 0xE0 &&
                   lead != 0xED) {  // nearly all of a Chinese text; E0 and ED have borders inside
            put(plane[(lead & 0x0F) << 12 | (in[at + 1] & 0x3FU) << 6 | (in[at + 2] & 0x3FU)], at);
            at += 3;
        } else {
            const std::size_t begin = at;
            bool ill_formed = false;
            const char32_t c = detail::next_code_point(utf8, at, ill_formed);
            put(ill_formed ? U'\uFFFD' | static_cast<table::entry>(char_class::invalid) << table::class_shift
                           : characters[c],
                begin);
        }
    }
    size_ = static_cast<std::uint32_t>(n);
    folded[n] = folded[n + 1] = 0;
    classes[n] = classes[n + 1] = static_cast<std::uint8_t>(char_class::other);
    offsets[n] = static_cast<offset>(size);
}

inline std::uint32_t decoded_text::next_line_end(std::uint32_t i) const noexcept {
    if (i >= size_) return size_;  // a line end has no flags, so its class is the whole byte
    const void* const at = std::memchr(class_.get() + i, static_cast<int>(char_class::line_end), size_ - i);
    return at ? static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(at) - class_.get()) : size_;
}

inline std::uint32_t decoded_text::next_numeral(std::uint32_t i) const noexcept {
    const std::uint8_t* const classes = class_.get();
    constexpr std::uint64_t every_numeral = 0x8080808080808080ULL;
    for (; i + 8 <= size_; i += 8) {  // eight characters at a time
        std::uint64_t eight = 0;
        std::memcpy(&eight, classes + i, 8);
        if ((eight &= every_numeral) == 0) continue;
        const int bits = std::endian::native == std::endian::little ? std::countr_zero(eight) : std::countl_zero(eight);
        return i + static_cast<std::uint32_t>(bits) / 8;
    }
    while (i < size_ && !(classes[i] & numeral_bit)) ++i;
    return i;
}

inline offset decoded_text::end_of(std::uint32_t i) const noexcept {
    const offset begin = offset_[i], next = offset_[i + 1];
    if (next - begin == 1) return next;
    // Ignorable characters may follow, so the length comes from the text.
    std::size_t end = begin;
    bool ill_formed = false;
    detail::next_code_point(bytes_, end, ill_formed);
    return static_cast<offset>(end);
}

inline char32_t decoded_text::original(std::uint32_t i) const noexcept {
    std::size_t at = offset_[i];
    bool ill_formed = false;
    return detail::next_code_point(bytes_, at, ill_formed);
}

inline std::uint32_t decoded_text::index_of(offset at) const noexcept {
    return static_cast<std::uint32_t>(std::lower_bound(offset_.get(), offset_.get() + size_, at) - offset_.get());
}

}  // namespace kuang

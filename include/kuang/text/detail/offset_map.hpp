#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/detail/fold.hpp>
#include <kuang/text/offset_map.hpp>

#include <algorithm>

namespace kuang {

inline void offset_map::assign(std::string_view text, offset_unit unit) {
    text_ = text;
    unit_ = unit;
    cursor_ = {};
    kept_.clear();
    kept_.push_back({});
}

inline std::size_t offset_map::operator()(std::size_t byte) {
    if (unit_ == offset_unit::bytes) return std::min(byte, text_.size());
    if (byte < cursor_.byte) {
        const std::size_t k = byte / stride;
        // kept_[k] may lie behind `byte` by the rest of a character; the one before never does.
        cursor_ = kept_[k].byte <= byte ? kept_[k] : kept_[k - 1];
    }
    byte = std::min(byte, text_.size());
    const auto lead_at = [&](std::size_t i) { return static_cast<unsigned char>(text_[i]); };
    const auto trail_at = [&](std::size_t i) { return (lead_at(i) & 0xC0) == 0x80; };
    // Plain numbers: a `place` written by halves and copied whole stalls the processor.
    std::size_t at = cursor_.byte, count = cursor_.count, next_kept = kept_.size() * stride;
    while (at < byte) {
        std::size_t next = at, units = 1;
        const unsigned lead = lead_at(at);
        if (lead < 0x80) {
            next = at + 1;
        } else if (lead > 0xE0 && lead < 0xED && at + 2 < text_.size() && trail_at(at + 1) && trail_at(at + 2)) {
            next = at + 3;  // nearly all of a Chinese text
        } else {
            bool ill_formed = false;
            const char32_t c = detail::next_code_point(text_, next, ill_formed);
            if (unit_ == offset_unit::utf16 && c > 0xFFFF) units = 2;
        }
        if (next > byte) break;  // `byte` lies inside this character
        at = next;
        count += units;
        if (at >= next_kept) {
            kept_.push_back({at, count});
            next_kept += stride;
        }
    }
    cursor_ = {at, count};
    return count;
}

}  // namespace kuang

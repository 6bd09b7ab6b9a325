#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Finds names of one character (the suffixes 局 厅 厂). In the automaton they would make every position begin a name,
// which costs three times the scan; here a text is passed over once.
class character_finder {
public:
    // True if the name has one character and is kept here.
    bool add(std::string_view name, std::uint32_t id) {
        const std::u32string folded = fold(name);
        if (folded.size() != 1) return false;
        characters_ += folded;
        ids_.push_back(id);
        bits_[(folded.front() & mask) >> 6] |= std::uint64_t{1} << (folded.front() & 63U);
        return true;
    }

    struct found {
        std::uint32_t at = 0, id = 0;  // at is the text's size where there is no more
    };
    [[nodiscard]] found next(const decoded_text& text, std::uint32_t from) const noexcept {
        for (const std::uint32_t size = text.size(); from < size; ++from) {
            const char32_t c = text[from];
            if (!(bits_[(c & mask) >> 6] >> (c & 63U) & 1U)) continue;
            if (const std::size_t at = characters_.find(c); at != std::u32string::npos) return {from, ids_[at]};
        }
        return {text.size(), 0};
    }

private:
    static constexpr char32_t mask = 0xFFF;
    std::array<std::uint64_t, (mask + 1) / 64> bits_{};
    std::u32string characters_;
    std::vector<std::uint32_t> ids_;
};

}  // namespace kuang::detail

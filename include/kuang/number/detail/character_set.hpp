#pragma once  // SPDX-License-Identifier: MIT

#include <cstdint>
#include <string_view>

namespace kuang::detail {

// A few characters, written as a literal. One bit of a word settles most questions without looking at them.
class character_set {
public:
    consteval character_set(const char32_t* characters) : characters_{characters} {  // NOLINT: a literal is a set
        for (const char32_t c : characters_) filter_ |= bit(c);
    }
    [[nodiscard]] constexpr bool contains(char32_t c) const noexcept {
        return (filter_ & bit(c)) != 0 && characters_.find(c) != std::u32string_view::npos;
    }

private:
    [[nodiscard]] static constexpr std::uint64_t bit(char32_t c) noexcept { return std::uint64_t{1} << (c & 63); }

    std::uint64_t filter_ = 0;
    std::u32string_view characters_;
};

[[nodiscard]] constexpr bool is_one_of(char32_t c, const character_set& set) noexcept { return set.contains(c); }

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kuang::detail {

// A set of strings of two or three characters, one bit a string, hashed: it may hold some that nobody put in.
class hashed_strings {
public:
    // Empty, with at least so many bits.
    void reset(std::size_t bits) {
        bits_.assign(std::bit_ceil(std::max<std::size_t>(bits, 128)) / 64, 0);
        shift_ = 64 - static_cast<unsigned>(std::countr_zero(bits_.size() * 64));
    }
    void set(char32_t first, char32_t second, char32_t third = 0) noexcept {
        const std::uint64_t h = hash(first, second, third) >> shift_;
        bits_[h >> 6] |= std::uint64_t{1} << (h & 63);
    }
    // The set as a value, for loops.
    struct view {
        const std::uint64_t* bits;
        unsigned shift;
        [[nodiscard]] bool may_hold(char32_t first, char32_t second, char32_t third = 0) const noexcept {
            const std::uint64_t h = hash(first, second, third) >> shift;
            return (bits[h >> 6] >> (h & 63) & 1) != 0;
        }
    };
    [[nodiscard]] view look() const noexcept { return {bits_.data(), shift_}; }
    [[nodiscard]] bool may_hold(char32_t first, char32_t second, char32_t third = 0) const noexcept {
        return look().may_hold(first, second, third);
    }

private:
    [[nodiscard]] static std::uint64_t hash(char32_t first, char32_t second, char32_t third) noexcept {
        return (std::uint64_t{third} << 42 | std::uint64_t{first} << 21 | second) * 0x9E3779B97F4A7C15ULL;
    }

    std::vector<std::uint64_t> bits_ = std::vector<std::uint64_t>(2);
    unsigned shift_ = 64 - 7;
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <concepts>
#include <cstdint>

namespace kuang {

/// A byte offset into the caller's UTF-8. 32 bits: a document has at most 4 GiB - 2 bytes.
using offset = std::uint32_t;

/// A half-open piece of the caller's text, in bytes. Both ends sit on character boundaries.
/// Mentions (`numeral`, `quantity`, `entity`, `token`, `match`) derive from it.
struct span {
    offset begin = 0;
    offset end = 0;

    [[nodiscard]] constexpr offset size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool contains(const span& other) const noexcept {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(const span& other) const noexcept {
        return begin < other.end && other.begin < end;
    }
    friend constexpr bool operator==(const span&, const span&) noexcept = default;
};

/// What a layer can hold: any type with byte offsets `begin` and `end`.
template <class T>
concept mention = requires(const T& m) {
    { m.begin } -> std::convertible_to<offset>;
    { m.end } -> std::convertible_to<offset>;
};

}  // namespace kuang

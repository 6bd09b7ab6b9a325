#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/span.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang {

/// What one pattern of the user's found. `name` is good as long as the document.
struct match : span {
    std::string_view name;         ///< of the pattern
    std::uint32_t pattern = 0;     ///< its place in the list, from 0
    std::array<span, 4> groups{};  ///< the first four capture groups; empty where one took no part
    friend bool operator==(const match&, const match&) noexcept = default;
};

/// Called by the pipeline: of equal spans the earlier pattern stands first.
inline void settle(std::vector<match>& layer, const decoded_text&) {
    const auto before = [](const match& a, const match& b) {
        if (a.begin != b.begin) return a.begin < b.begin;
        return a.end != b.end ? a.end > b.end : a.pattern < b.pattern;
    };
    if (!std::is_sorted(layer.begin(), layer.end(), before)) std::sort(layer.begin(), layer.end(), before);
}

}  // namespace kuang

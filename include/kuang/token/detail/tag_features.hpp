#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/detail/tag_sequence.hpp>

#include <cstddef>
#include <cstdint>

namespace kuang::detail {

// What the tagger sees of a unit: rows of a table of weights, found by hashing. Rows that are asked together stand
// together, so that a unit costs a few cache lines.
class tag_features {
public:
    explicit tag_features(unsigned bits) noexcept : shift_{64 - bits} {}

    // The rows that do not depend on the place, once a unit. Those of large families are asked for ahead of time:
    // the table is larger than the cache.
    void prepare(tag_sequence& units, const std::uint32_t* table = nullptr) const noexcept {
        tag_unit* const unit = units.data();
        const auto n = static_cast<std::ptrdiff_t>(units.size());
        for (std::ptrdiff_t i = -2; i < n + 2; ++i) {
            unit[i].alone = row(1, unit[i].symbol, 0) & ~7U;
            unit[i].part = row(3, unit[i].roles, 0) & ~3U;
            if (table) prefetch(table + unit[i].alone);
        }
        for (std::ptrdiff_t i = -2; i < n + 1; ++i) {
            unit[i].pair = row(2, unit[i].symbol, unit[i + 1].symbol) & ~15U;
            if (table) prefetch(table + unit[i].pair);
        }
    }

    // Calls use(row) for each feature of a unit of a prepared sequence; always the same number of times.
    template <class Use>
    void for_each(const tag_unit* unit, Use&& use) const {
        for (int d = -2; d <= 2; ++d) use(unit[d].alone + static_cast<std::uint32_t>(d + 2));
        for (int d = -2; d <= 1; ++d) use(unit[d].pair + static_cast<std::uint32_t>(d + 2));
        for (int d = -1; d <= 1; ++d) use(unit[d].part + static_cast<std::uint32_t>(d + 1));
        use(row(4, unit[-1].type * 256U + unit->type * 16U + unit[1].type, 0));
        // What the dictionary and the rules say, and how far to trust them beside these characters.
        use(row(5, unit->begins, unit->begin_cost));
        use(row(6, unit->ends, unit->end_cost));
        use(row(7, unit[-1].rule * 16U + unit->rule * 4U + unit[1].rule,
                unit->begins * 64U + unit->ends * 8U + unit->covers));
        use(unit[-1].pair + 4U + unit->rule);
        use(unit->pair + 8U + unit->rule);
    }

private:
    static void prefetch([[maybe_unused]] const std::uint32_t* at) noexcept {
#if defined(__GNUC__)
        __builtin_prefetch(at);
#endif
    }
    [[nodiscard]] std::uint32_t row(std::uint32_t kind, std::uint32_t a, std::uint32_t b) const noexcept {
        std::uint64_t h = (std::uint64_t{kind} << 42 | std::uint64_t{a} << 21 | b) * 0x9E3779B97F4A7C15ULL;
        h = (h ^ h >> 29) * 0xBF58476D1CE4E5B9ULL;
        return static_cast<std::uint32_t>(h >> shift_);
    }
    unsigned shift_;
};

}  // namespace kuang::detail

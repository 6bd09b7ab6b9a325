#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/body_table.hpp>
#include <kuang/entity/detail/name_list.hpp>
#include <kuang/entity/detail/region.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

namespace kuang::detail {

// Chooses among the rows that share a name. Asked from left to right.
class body_choice {
public:
    using entries = std::span<const name_list::entry>;

    body_choice(const decoded_text& text, region_of_block& block, bool foreign)
        : text_{text}, block_{block}, foreign_{foreign} {}

    [[nodiscard]] static bool is_weak(entries rows) noexcept {
        return std::all_of(rows.begin(), rows.end(), [](const name_list::entry& e) { return e.evidence; });
    }
    [[nodiscard]] static bool is_far(std::string_view nation) noexcept {
        return nation != "CN" && nation != "TW" && nation != "HK" && nation != "MO";
    }
    [[nodiscard]] static bool is_foreign(const ministry& m) noexcept { return is_far(m.nation); }
    // Of the rows of one nation the one of the paragraph's year, else the one of today, else the last that ended.
    [[nodiscard]] const ministry* best_of(entries rows, std::string_view nation, bool weak) const noexcept {
        const ministry* best = nullptr;
        for (const name_list::entry& e : rows) {
            const ministry& m = table_.rows()[e.row];
            if (m.nation != nation || (e.evidence && !weak) || (!foreign_ && is_foreign(m))) continue;
            if (!best) best = &m;
            else if (block_.year(text_) != 0 && lives(m) != lives(*best)) best = lives(m) ? &m : best;
            else if (best->until != 0 && (m.until == 0 || m.until > best->until)) best = &m;
        }
        return best;
    }

    // Rule script_and_region: a bare name belongs to where the paragraph was written.
    [[nodiscard]] const ministry* by_region(entries rows, std::uint32_t first, bool weak = false) {
        switch (block_.script_at(text_, first)) {
            case script::simplified: return best_of(rows, "CN", weak);
            case script::traditional:
                if (const ministry* m = best_of(rows, "HK", weak); m && block_.speaks_of_hong_kong(text_)) return m;
                return best_of(rows, "TW", weak);
            default: return nullptr;
        }
    }
    [[nodiscard]] const ministry* only_nation(entries rows) const noexcept {
        std::string_view nation;
        for (const name_list::entry& e : rows) {
            if (e.evidence) continue;
            const std::string_view its = table_.rows()[e.row].nation;
            if (!nation.empty() && nation != its) return nullptr;
            nation = its;
        }
        return nation.empty() ? nullptr : best_of(rows, nation, false);
    }

private:
    [[nodiscard]] bool lives(const ministry& m) const noexcept {
        const unsigned year = block_.year(text_);  // tells old bodies from today's
        return m.since <= year && (m.until == 0 || year <= m.until);
    }

    const decoded_text& text_;
    const body_table& table_ = body_table::get();
    region_of_block& block_;
    bool foreign_;
};

}  // namespace kuang::detail

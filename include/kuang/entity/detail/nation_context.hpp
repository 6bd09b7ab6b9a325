#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/body_table.hpp>
#include <kuang/text/decode.hpp>

#include <cstdint>
#include <string_view>

namespace kuang::detail {

// A country's name in the text.
struct nation_mention {
    std::uint32_t first = 0, last = 0;
    const body_table::nation* nation = nullptr;
};

// The countries that a text has named so far, and the rules by which they tell a body from its namesakes.
class nation_context {
public:
    explicit nation_context(const decoded_text& text) : text_{text} {}

    // A country's name stands at [first, last).
    void see(std::uint32_t first, std::uint32_t last, const body_table::nation& nation) noexcept {
        before_ = last_;
        last_ = {first, last, &nation};
    }
    // A body of this nation ended at `last`.
    void of_body(std::string_view nation, std::uint32_t last) noexcept {
        body_ = nation;
        body_end_ = last;
    }

    [[nodiscard]] const nation_mention& last() const noexcept { return last_; }
    [[nodiscard]] const body_table::nation* that_ends_at(std::uint32_t at) const noexcept {
        return last_.last == at ? last_.nation : before_.last == at ? before_.nation : nullptr;
    }

    // How long the country's name is that ends at `at`.
    [[nodiscard]] std::uint32_t length_before(std::uint32_t at) const noexcept {
        return last_.last == at ? last_.last - last_.first : before_.last == at ? before_.last - before_.first : 0;
    }

    // The country named directly before character `first`: 美国财政部, 美财政部, 美国的财政部.
    [[nodiscard]] const body_table::nation* adjacent(std::uint32_t first) const noexcept {
        if (last_.nation && (last_.last == first || (last_.last + 1 == first && text_[last_.last] == U'的')))
            return last_.nation;
        return first > 0 ? body_table::get().nation_of_character(text_[first - 1]) : nullptr;
    }
    // Rule list_of_one_nation: 法国外交部长巴尼耶、文化部长德瓦布尔: a body in a list goes with the one before it.
    // Its nation's code, empty if it stands in no such list.
    [[nodiscard]] std::string_view of_list(std::uint32_t first) const noexcept {
        if (body_.empty() || first - body_end_ > 14) return {};
        bool joined = false;
        for (std::uint32_t i = body_end_; i < first; ++i) {
            const char32_t c = text_[i];
            if (c == U'、' || c == U'和' || c == U'与' || c == U'及') joined = true;
            else if (ends_clause(c)) return {};
        }
        return joined ? body_ : std::string_view{};
    }
    // Rule nearest_country: the last country named before in the same clause; empty if none.
    [[nodiscard]] std::string_view in_clause(std::uint32_t first) const noexcept {
        if (!last_.nation || last_.last > first || first - last_.last > 30) return {};
        for (std::uint32_t i = last_.last; i < first; ++i)
            if (ends_clause(text_[i])) return {};
        return last_.nation->code;
    }
    // Rule many_nations: 各国央行、财政部 are nobody's.
    [[nodiscard]] bool of_many(std::uint32_t first, std::uint32_t last) noexcept {
        const std::uint32_t reach = first < 2 ? first : 2;
        const std::u32string_view before{text_.data() + first - reach, reach};
        bool many = many_last_ != 0 && many_last_ + 1 == first &&
                    std::u32string_view{U"、和与及"}.find(text_[many_last_]) != std::u32string_view::npos;
        for (const std::u32string_view word :
             {U"各国", U"多国", U"两国", U"三国", U"七国", U"外国", U"他国", U"该国", U"邻国", U"诸国"})
            many = many || before == word;
        if (many) many_last_ = last;
        return many;
    }

private:
    // Marks are folded to half width.
    [[nodiscard]] static bool ends_clause(char32_t c) noexcept {
        return std::u32string_view{U"。!?;,\n\r"}.find(c) != std::u32string_view::npos;
    }

    const decoded_text& text_;
    nation_mention last_, before_;  // the last one seen, and the one before it
    std::string_view body_;         // the nation of the last body
    std::uint32_t body_end_ = 0;
    std::uint32_t many_last_ = 0;  // end of the last body of many nations
};

}  // namespace kuang::detail

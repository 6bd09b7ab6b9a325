#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/body_choice.hpp>
#include <kuang/entity/detail/body_grammar.hpp>
#include <kuang/entity/detail/body_table.hpp>
#include <kuang/entity/detail/jurisdictions.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/detail/nation_context.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace kuang::detail {

// Where the mention of a body begins: some names open with a country that is no part of it, others with a place
// that is.
class body_edges {
public:
    body_edges(const decoded_text& text, const nation_context& nations) : text_{text}, nations_{nations} {}

    // A country's name that opens a foreign body's name is outside the mention: 美国｜国务院, 俄｜国防部 (not
    // 俄国｜防部). `later` are the hits behind the one of the body.
    [[nodiscard]] std::uint32_t without_country(const name_hit& hit, const ministry& m,
                                                std::span<const name_hit> later) const noexcept {
        if (!body_choice::is_foreign(m) || m.nation == "EU") return hit.first;  // 欧盟委员会, 欧洲央行 are whole names
        if (table_.nation_of_character(text_[hit.first]) && has_name(hit.first + 1, hit.last, later))
            return hit.first + 1;
        const nation_mention& nation = nations_.last();
        if (!nation.nation || nation.first != hit.first || nation.last + 2 > hit.last || text_[nation.last] == U'家')
            return hit.first;
        const std::u32string_view rest{text_.data() + nation.last, hit.last - nation.last};
        if (rest == U"政府" || rest == U"银行" || rest == U"联邦政府" || rest == U"当局") return hit.first;
        return rest.size() >= 3 || has_name(nation.last, hit.last, later) ? nation.last : hit.first;
    }
    // Hong Kong and Macau belong to the name: 香港｜入境事务处.
    [[nodiscard]] std::uint32_t with_territory(std::uint32_t first, std::uint32_t floor,
                                               const ministry& m) const noexcept {
        if (m.nation != "HK" && m.nation != "MO") return first;
        std::uint32_t begin = first;
        places_.names().for_each_before(text_.data(), floor, first, [&](std::uint32_t n, std::uint32_t value) {
            if (places_[value].nation == m.nation) begin = first - n;
            return true;
        });
        return begin;
    }
    // Rule clause_head: a name that is also a common word (人事部) is the body where it opens a clause.
    [[nodiscard]] bool opens_clause(std::uint32_t first) const noexcept {
        return first == 0 || (text_.kind(first - 1) != char_class::han && text_[first - 1] != U'、');
    }
    // Where the own name begins of a station whose 派出所 begins at `at`: two characters to `longest` behind a clear
    // edge; `at` itself if there is none.
    [[nodiscard]] std::uint32_t of_station(std::uint32_t at, std::uint32_t floor, std::uint32_t longest) const {
        for (std::uint32_t n = 1; n <= longest && at >= floor + n; ++n) {
            if (!is_han(text_[at - n]) || body_stops.find(text_[at - n]) != std::u32string_view::npos) break;
            if (n >= 2 && places_.opens(text_.data(), floor, at - n) && stands_alone(text_, at - n, at))
                return is_kind_of_station(at - n, at) ? at : at - n;
        }
        return at;
    }

private:
    // 辖区派出所, 边防派出所, 两名派出所, 昨天派出所 are no names. The common dictionary cannot tell: many a station is
    // called by an everyday word (东风, 和平).
    [[nodiscard]] bool is_kind_of_station(std::uint32_t first, std::uint32_t last) const noexcept {
        const std::u32string_view name{text_.data() + first, last - first};
        if (places_.names()[name] != word_set::none) return false;
        if (body_words::get().station_kinds()[name] != word_set::none) return true;
        const auto is_one_of = [](char32_t c, std::u32string_view set) { return set.find(c) != set.npos; };
        // 两名, 十二家, 数个, but 八宝山, 三元桥
        if (is_one_of(name.back(), U"个名家处间所位支座起批次级") && is_one_of(name.front(), quantities)) return true;
        if (is_one_of(name.front(), U"全各每某多") && is_one_of(name.back(), U"市县区省州镇乡村城国地处家个"))
            return true;
        return is_one_of(name.back(), U"区边夜晨晚");
    }
    static constexpr std::u32string_view quantities = U"一二三四五六七八九十百千两几数多半整各每某另";
    // Does a listed body stand there too?
    [[nodiscard]] static bool has_name(std::uint32_t first, std::uint32_t last,
                                       std::span<const name_hit> later) noexcept {
        for (const name_hit& hit : later) {
            if (hit.first > first) break;
            if (hit.first == first && hit.last == last && hit.id < body_table::nation_base && !hit.weak) return true;
        }
        return false;
    }

    const decoded_text& text_;
    const nation_context& nations_;
    const body_table& table_ = body_table::get();
    const jurisdictions& places_ = jurisdictions::get();
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/company_table.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Rule evidence: a common word is a firm only beside a firm's word, beside another firm, or in a sentence on firms.
class company_evidence {
public:
    // `near` are the places of words that count anywhere in the sentence, in text order.
    company_evidence(const decoded_text& text, const std::vector<std::uint32_t>& near)
        : text_{text}, near_{near}, table_{company_table::get()} {}

    // `later` are the hits behind this one, `taken` is the end of the firm found last.
    [[nodiscard]] bool supports(const name_hit& hit, std::span<const name_hit> later, std::uint32_t taken) const {
        if (table_.evidence_after().longest_at(text_.data(), hit.last, text_.size()) != 0) return true;
        if (moves(hit.last) || has_code(hit.last)) return true;
        bool before = false;
        table_.evidence_before().for_each_before(text_.data(), 0, hit.first,
                                                 [&](std::uint32_t, std::uint32_t) { return before = true; });
        if (before || (hit.first > 0 && is_joint(text_[hit.first - 1]) && hit.first - 1 == taken)) return true;
        if (hit.last < text_.size() && is_joint(text_[hit.last]))  // a list: 平安、工行
            for (std::size_t k = 0; k < later.size() && later[k].first <= hit.last + 1; ++k)
                if (later[k].first == hit.last + 1 && later[k].id < company_table::stop_base && !later[k].weak)
                    return true;
        if (is_adjective(hit)) return false;  // 统一的价格 in a sentence on firms
        const auto from = std::lower_bound(near_.begin(), near_.end(), hit.first > 40 ? hit.first - 40 : 0);
        for (auto at = from; at != near_.end() && *at < hit.last + 40; ++at)
            if (one_sentence(std::min(*at, hit.first), std::max(*at, hit.first))) return true;
        return false;
    }

private:
    [[nodiscard]] static bool is_joint(char32_t c) noexcept {
        return c == U'、' || c == U'和' || c == U'与' || c == U'及';
    }
    // 理想跌3.5%: a share moves.
    [[nodiscard]] bool moves(std::uint32_t at) const noexcept {
        return at + 1 < text_.size() &&
               std::u32string_view{U"涨跌升挫扬"}.find(text_[at]) != std::u32string_view::npos &&
               text_.kind(at + 1) == char_class::digit;
    }
    // 长和（0001）
    [[nodiscard]] bool has_code(std::uint32_t at) const noexcept {
        if (at >= text_.size() || text_[at] != U'(') return false;
        std::uint32_t digits = 0;
        while (digits < 7 && at + 1 + digits < text_.size() && text_.kind(at + 1 + digits) == char_class::digit)
            ++digits;
        const char32_t end = text_[at + 1 + digits];
        return digits >= 4 && digits <= 6 && (end == U')' || end == U'.');
    }
    [[nodiscard]] bool is_adjective(const name_hit& hit) const noexcept {
        const char32_t next = hit.last < text_.size() ? text_[hit.last] : 0;
        if (next != U'的' && next != U'地') return false;
        const std::u32string_view name{text_.data() + hit.first, hit.last - hit.first};
        for (const std::u32string_view word :
             {U"统一", U"现代", U"理想", U"盛大", U"光明", U"平安", U"完美世界", U"大众", U"荣耀", U"联想"})
            if (name == word) return true;
        return false;
    }
    [[nodiscard]] bool one_sentence(std::uint32_t first, std::uint32_t last) const noexcept {
        for (std::uint32_t i = first; i < last; ++i)
            if (const char32_t c = text_[i];
                c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?' || c == U'\n')
                return false;
        return true;
    }

    const decoded_text& text_;
    const std::vector<std::uint32_t>& near_;
    const company_table& table_;
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/company_grammar.hpp>
#include <kuang/entity/detail/jurisdictions.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/text/decode.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Characters [first, last) of a mention.
struct extent {
    std::uint32_t first = 0, last = 0;
};

// Finds firms that are on no list and have no suffix, by what stands around them.
class company_context {
public:
    // Bodies stand apart and come in text order.
    company_context(const decoded_text& text, std::span<const extent> bodies) : text_{text}, bodies_{bodies} {}

    // What is known so far, all in text order.
    struct surroundings {
        std::span<const extent> found;             // firms
        std::span<const std::uint32_t> brackets;   // where ( stands
        std::span<const std::uint32_t> list_ends;  // where 等 and 家 stand
        std::span<const std::uint32_t> near;       // where words of evidence stand
    };
    // New firms are appended to `more`.
    void find(const surroundings& here, std::vector<extent>& more) {
        tickers(here.found, here.brackets, more);
        lists(here.found, more);
        counted_lists(here.found, here.list_ends, more);
        stakes(here.found, here.near, more);
        moves(here.found, here.near, more);
    }

private:
    // Rule ticker: 香港兴业（0480）, 天齐（002466.SZ）: a code of four to six digits in brackets behind a short name.
    void tickers(std::span<const extent> found, std::span<const std::uint32_t> brackets, std::vector<extent>& more) {
        std::size_t next = 0;
        for (const std::uint32_t i : brackets) {
            if (!is_ticker(i + 1)) continue;
            while (next < found.size() && found[next].last < i) ++next;
            if (next < found.size() && found[next].first < i) continue;  // it is one already
            const std::uint32_t floor = next > 0 ? found[next - 1].last : 0;
            std::uint32_t first = begin_of_item(i, floor, 6);
            if (next > 0 && floor < i && i <= floor + 2 && is_name_tail(floor, i))
                first = found[next - 1].first;  // 广达|机
            if (first + 2 <= i && text_[i - 1] != U'年') more.push_back({first, i});
        }
    }
    [[nodiscard]] bool is_ticker(std::uint32_t at) const noexcept {
        std::uint32_t digits = 0, value = 0;
        for (; digits < 7 && at + digits < text_.size() && text_.kind(at + digits) == char_class::digit; ++digits)
            value = value * 10 + (text_[at + digits] - U'0');
        if (digits < 4 || digits > 6 || (digits == 4 && value >= 1500 && value <= 2099))
            return false;  // 2025 is a year
        const char32_t end = text_[at + digits];
        return end == U')' || end == U'.' || end == U',';
    }

    // Rule between_firms: in a list 中华映管、达碁科技、奇晶光电 an item between two firms, or beside two of them, is
    // one.
    void lists(std::span<const extent> found, std::vector<extent>& more) {
        for (std::size_t i = 0; i + 1 < found.size(); ++i) {
            const extent &a = found[i], &b = found[i + 1];
            if (is_separator(a.last) && is_separator_before(b.first) && a.last + 1 < b.first - 1 &&
                b.first - a.last < 32)
                between(a.last + 1, b.first - 1, more);
            if (a.last + 1 != b.first || !is_separator(a.last)) continue;
            // Two in a row: the items around them count as well.
            if (is_separator(b.last)) {
                const std::uint32_t last =
                    end_of_item(b.last + 1, i + 2 < found.size() ? found[i + 2].first : text_.size());
                if (is_item(b.last + 1, last)) more.push_back({b.last + 1, last});
            }
            if (a.first > 0 && text_[a.first - 1] == U'、') {
                const std::uint32_t first = begin_of_item(a.first - 1, i > 0 ? found[i - 1].last : 0, 4);
                if (is_item(first, a.first - 1)) more.push_back({first, a.first - 1});
            }
        }
    }
    // Every piece between two separators must look like a name, else none is taken.
    void between(std::uint32_t first, std::uint32_t last, std::vector<extent>& more) {
        const std::size_t kept = more.size();
        for (std::uint32_t at = first; at < last;) {
            std::uint32_t end = at;
            while (end < last && !is_separator(end)) ++end;
            if (!is_item(at, end)) {
                more.resize(kept);
                return;
            }
            more.push_back({at, end});
            at = end + 1;
        }
    }

    // Rule counted_list: 泓硕、瑞廷、昱升等三家公司: what a list counts as firms are firms.
    void counted_lists(std::span<const extent> found, std::span<const std::uint32_t> ends, std::vector<extent>& more) {
        std::size_t next = 0;
        for (const std::uint32_t i : ends) {
            const std::uint32_t last = end_of_list(i);
            if (last == 0) continue;
            while (next < found.size() && found[next].last < last) ++next;
            for (std::uint32_t at = last, k = static_cast<std::uint32_t>(next), items = 0; items < 12; ++items) {
                while (k > 0 && found[k < found.size() ? k : k - 1].last > at) --k;
                const bool known = k < found.size() && found[k].last == at;
                const std::uint32_t floor = k > 0 && !known ? found[k - 1].last : known ? found[k].last : 0;
                const std::uint32_t first = known ? found[k].first : begin_of_item(at, floor, 7);
                if (!known && (!is_item(first, at, 6) || !(items > 0 || is_separator_before(first)))) break;
                if (!known && text_[i] == U'等' && is_activity(first, at)) break;
                if (!known) more.push_back({first, at});
                if (!is_separator_before(first)) break;
                at = first - 1;
            }
        }
    }
    // The end of the last item of a list that 等 or 家 at `at` counts as firms: 、昱升|等三家公司, 与瑞廷|两家油厂,
    // 、台泥|等公司; 0 if it does not.
    [[nodiscard]] std::uint32_t end_of_list(std::uint32_t at) const noexcept {
        if (at < 2) return 0;
        if (text_[at] == U'等') {
            const std::uint32_t word = text_.kind(at - 1) == char_class::han ? names_firms(at + 1, 4) : 0;
            return word != 0 && !are_people(word) ? at : 0;
        }
        std::uint32_t first = at;
        while (first > 0 && at - first < 4 && (text_.numeral(first - 1) || text_.kind(first - 1) == char_class::digit))
            --first;
        if (first == at || names_firms(at + 1, 6) == 0) return 0;
        if (first > 0 && text_[first - 1] == U'等') --first;
        else if (first > 0 && (text_[first - 1] == U'这' || text_[first - 1] == U'那')) --first;
        return first;
    }
    // The end of the first word for firms that begins within `reach` characters, 0 if there is none.
    [[nodiscard]] std::uint32_t names_firms(std::uint32_t at, std::uint32_t reach) const noexcept {
        for (std::uint32_t i = at; i < at + reach && i < text_.size() && text_.kind(i) == char_class::han; ++i) {
            if (std::u32string_view{U"的在将已也都被、"}.find(text_[i]) != std::u32string_view::npos) return 0;
            const std::u32string_view two{text_.data() + i, 2};
            for (const std::u32string_view word :
                 {U"公司", U"企业", U"业者", U"厂商", U"银行", U"券商", U"房企", U"车企", U"药企", U"油厂", U"钢厂",
                  U"大厂", U"集团", U"基金", U"航商", U"航空", U"车厂", U"超市", U"百货", U"建商", U"险企", U"超商"})
                if (two == word) return i + 2;
        }
        return 0;
    }
    // 马云、马化腾等企业|家, 等公司|高管: the list names those who run the firms or work for them.
    [[nodiscard]] bool are_people(std::uint32_t at) const noexcept {
        std::u32string_view behind{text_.data() + at, std::min<std::size_t>(text_.size() - at, 5)};
        if (behind.starts_with(U"公司") || behind.starts_with(U"企业")) behind.remove_prefix(2);  // 等集团|公司|高管
        if (behind.starts_with(U"董事会")) return false;
        for (const std::u32string_view word : {U"家", U"负责", U"代表", U"高管", U"员工", U"主席", U"老板", U"人",
                                               U"董", U"大佬", U"总裁", U"创始", U"掌门", U"领袖", U"ceo"})
            if (behind.starts_with(word)) return true;
        return false;
    }
    // 种粮、养猪|等企业: a verb and what it makes say the trade.
    [[nodiscard]] bool is_activity(std::uint32_t first, std::uint32_t last) const noexcept {
        return last == first + 2 &&
               std::u32string_view{U"种养制采造产织炼酿"}.find(text_[first]) != std::u32string_view::npos;
    }

    // Rule stake: 收购泓硕材料60%股权: what a share of is bought is a firm.
    void stakes(std::span<const extent> found, std::span<const std::uint32_t> near, std::vector<extent>& more) {
        std::size_t next = 0;
        for (std::uint32_t i : near) {
            if (text_[i] != U'股' || (text_[i + 1] != U'权' && text_[i + 1] != U'份')) continue;
            if (i > 0 && text_[i - 1] == U'的') --i;
            std::uint32_t last = i;
            while (last > 0 && i - last < 8 &&
                   (text_.kind(last - 1) == char_class::digit || text_[last - 1] == U'.' || text_[last - 1] == U'%'))
                --last;
            if (last + 2 > i || text_[i - 1] != U'%') continue;
            while (next < found.size() && found[next].last < last) ++next;
            if (next < found.size() && found[next].first < last) continue;
            const std::uint32_t first = begin_of_item(last, next > 0 ? found[next - 1].last : 0, 9);
            if (is_item(first, last, 8)) more.push_back({first, last});
        }
    }

    // Rule share_moves: ，泓硕股份跌停 and ST泓硕: what opens a clause and moves on the exchange is a firm, and so is
    // what has ST before it.
    void moves(std::span<const extent> found, std::span<const std::uint32_t> near, std::vector<extent>& more) {
        std::size_t next = 0;
        for (const std::uint32_t i : near) {
            if (text_[i] == U's' && text_[i + 1] == U't') {
                const char32_t before = i > 0 ? text_[i - 1] : 0;  // “ST泓硕” is only what it is called
                const bool word = i > 0 && (text_.kind(i - 1) == char_class::latin ||
                                            (text_.kind(i - 1) == char_class::han && before != U'的') ||
                                            std::u32string_view{U"“\"「『"}.find(before) != std::u32string_view::npos);
                std::uint32_t last = i + 2;
                while (last < text_.size() && last < i + 4 && text_.kind(last) == char_class::han) ++last;
                if (!word && last == i + 4) more.push_back({i > 0 && text_[i - 1] == U'*' ? i - 1 : i, last});
                continue;
            }
            const std::u32string_view move{text_.data() + i, 2};
            const bool trades_move = move == U"领涨" || move == U"领跌" || move == U"跟涨";
            if (!trades_move && move != U"涨停" && move != U"跌停" && move != U"停牌" && move != U"复牌") continue;
            std::uint32_t last = i;
            for (const std::u32string_view when : {U"午后", U"早盘", U"尾盘", U"盘中", U"昨日", U"今日"})
                if (last >= 2 && std::u32string_view{text_.data() + last - 2, 2} == when) last -= 2;
            while (next < found.size() && found[next].last < last) ++next;
            if (next < found.size() && found[next].first < last) continue;
            const std::uint32_t first = begin_of_item(last, next > 0 ? found[next - 1].last : 0, 5);
            const bool opens = first == 0 || text_.kind(first - 1) != char_class::han;
            if (opens && last == first + 4 && (!trades_move || is_firm_tail(last - 2)) && is_item(first, last) &&
                !is_trade(first, last))
                more.push_back({first, last});
        }
    }
    // What leads the market is mostly an index or a trade: 非银金融领涨.
    [[nodiscard]] bool is_firm_tail(std::uint32_t i) const noexcept {
        const std::u32string_view two{text_.data() + i, 2};
        return two == U"股份" || two == U"科技" || two == U"集团" || two == U"控股" || two == U"实业";
    }
    // 锂电池股, 创业板指, 半导体 and the like: no name of its own.
    [[nodiscard]] bool is_trade(std::uint32_t first, std::uint32_t last) const {
        if (std::u32string_view{U"股块念数类系品料链价货指筹融采池口磁饰护"}.find(text_[last - 1]) !=
            std::u32string_view::npos)
            return true;
        std::array<int, common_words::longest> costs{};
        common_words::get().at(text_.data() + first, static_cast<int>(last - first), costs);
        const bool head = costs[1] != 0 || words_.trades()[{text_.data() + first, 2}] != word_set::none;
        bool tail = false;
        words_.trades().for_each_before(text_.data(), first, last,
                                        [&](std::uint32_t n, std::uint32_t) { return tail = n == 2; });
        return head && tail;
    }

    // 机 in 广达|机（2399）: one or two characters of a trade.
    [[nodiscard]] bool is_name_tail(std::uint32_t first, std::uint32_t last) const noexcept {
        for (std::uint32_t i = first; i < last; ++i)
            if (std::u32string_view{U"电科控化金机建汽钢水纺信创光通材新子运车"}.find(text_[i]) ==
                std::u32string_view::npos)
                return false;
        return true;
    }

    [[nodiscard]] bool is_separator(std::uint32_t at) const noexcept {
        const char32_t c = at < text_.size() ? text_[at] : 0;
        return c == U'、' || c == U'和' || c == U'与' || c == U'及';
    }
    [[nodiscard]] bool is_separator_before(std::uint32_t at) const noexcept { return at > 0 && is_separator(at - 1); }
    [[nodiscard]] std::uint32_t begin_of_item(std::uint32_t last, std::uint32_t floor, std::uint32_t longest) const {
        std::uint32_t at = last;
        while (at > floor && last - at < longest && text_.kind(at - 1) == char_class::han) {
            bool edge = false;
            words_.edges().for_each_before(text_.data(), floor, at,
                                           [&](std::uint32_t, std::uint32_t) { return edge = true; });
            if (edge) return at;
            at = at - 1;
        }
        return at > floor && text_.kind(at - 1) == char_class::han ? last : at;  // no clear edge: no item
    }
    [[nodiscard]] std::uint32_t end_of_item(std::uint32_t first, std::uint32_t limit) const noexcept {
        std::uint32_t at = first;
        while (at < limit && at < first + 6 && text_.kind(at) == char_class::han && !is_separator(at) &&
               text_[at] != U'等')
            ++at;
        const char32_t c = at < text_.size() ? text_[at] : U'。';
        return c == U'、' || c == U'等' || c == U'。' || c == U',' || c == U'和' || c == U'与' || c == U'及' ||
                       c == U';'
                   ? at
                   : first;
    }
    // Two Han characters to `longest` that are no place, no country and no common word.
    [[nodiscard]] bool is_item(std::uint32_t first, std::uint32_t last, std::uint32_t longest = 5) const {
        if (last < first + 2 || last > first + longest) return false;
        const auto body =
            std::partition_point(bodies_.begin(), bodies_.end(), [first](const extent& b) { return b.last <= first; });
        if (body != bodies_.end() && body->first < last) return false;
        for (std::uint32_t i = first; i < last; ++i)
            if (text_.kind(i) != char_class::han) return false;
        const std::u32string_view item{text_.data() + first, last - first};
        if (places_.names()[item] != word_set::none || words_.foreign_nations()[item] != word_set::none ||
            words_.edges()[item] != word_set::none)
            return false;
        if (std::u32string_view{U"学院会局部厅委署省市县区镇国人者家们业品机车"}.find(item.back()) !=
            std::u32string_view::npos)
            return false;
        std::array<int, common_words::longest> costs{};
        const common_words& common = common_words::get();
        common.at(item.data(), static_cast<int>(item.size()), costs);
        if (item.size() <= common_words::longest && costs[item.size() - 1] != 0) return false;
        bool edge = false;
        for (std::uint32_t i = first + 1; i <= last && !edge; ++i)
            words_.edges().for_each_before(text_.data(), first, i,
                                           [&](std::uint32_t, std::uint32_t) { return edge = true; });
        return !edge;
    }

    const decoded_text& text_;
    std::span<const extent> bodies_;
    const company_words& words_ = company_words::get();
    const jurisdictions& places_ = jurisdictions::get();
};

}  // namespace kuang::detail

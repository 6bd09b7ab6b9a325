#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/company_common.hpp>
#include <kuang/data/company_words.hpp>
#include <kuang/entity/detail/character_finder.hpp>
#include <kuang/entity/detail/company_edges.hpp>
#include <kuang/entity/detail/jurisdictions.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/detail/nation_names.hpp>
#include <kuang/entity/detail/word_set.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/rows.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang::detail {

// How much a suffix says by itself, see data/company_common.hpp; `branch` only behind a firm's name.
enum class suffix_strength : std::uint8_t { never, weak, tail, medium, strong, branch };

// The words of which firms' names are built. Parsed once a program.
class company_words {
public:
    struct suffix {
        std::string_view word;
        suffix_strength strength = suffix_strength::weak;
        bool media = false;
        bool place_only = false;  // a place before it is enough: 北京电视台, 大亚湾核电站
        std::uint32_t length = 0;
    };

    static const company_words& get() {
        static const company_words words;
        return words;
    }
    [[nodiscard]] const std::vector<suffix>& suffixes() const noexcept { return suffixes_; }
    // Suffixes of one character, the bracket that may hold a ticker, and what ends a list of firms: 等|公司, 七|家.
    static constexpr std::uint32_t bracket = 0xFFFF, list_end = 0xFFFE;
    [[nodiscard]] const character_finder& single_suffixes() const noexcept { return single_; }
    [[nodiscard]] const word_set& edges() const noexcept { return edges_; }
    [[nodiscard]] const word_set& businesses() const noexcept { return businesses_; }  // 台塑|营造
    [[nodiscard]] const word_set& right_edges() const noexcept { return right_edges_; }
    [[nodiscard]] const word_set& trades() const noexcept { return trades_; }
    // What may follow a firm's name and makes it part of another name: 0 right behind it (广场), 1 near by (商会).
    [[nodiscard]] const word_set& others() const noexcept { return others_; }
    [[nodiscard]] const word_set& foreign_nations() const noexcept { return nations_; }

private:
    company_words() {
        for (const std::string_view line : lines_of(data::company_suffixes)) {
            row columns{line};
            const std::string_view word = columns.next(), strength = columns.next(), type = columns.next();
            if (word != "分公司")
                add(word,
                    strength == "strong"   ? suffix_strength::strong
                    : strength == "medium" ? suffix_strength::medium
                    : strength == "tail"   ? suffix_strength::tail
                    : strength == "never"  ? suffix_strength::never
                                           : suffix_strength::weak,
                    type == "media");
        }
        single_.add("(", bracket);
        for (const std::string_view end : {"等", "家"}) single_.add(end, list_end);
        for (const std::string_view word :
             {"分行", "支行", "中心支行", "分公司", "支公司", "营业部", "信用卡中心", "总行", "分社", "研究院"})
            add(word, suffix_strength::branch, false);
        for (const std::string_view word : {"商场", "购物中心"}) add(word, suffix_strength::medium, false);
        for (const std::string_view word : {"工厂", "研究公司", "合资公司", "皮包公司"})
            add(word, suffix_strength::never, false);
        for (const std::string_view line : lines_of(data::company_other_names)) {
            row columns{line};
            const std::uint32_t near = columns.next() == "near" ? 1 : 0;
            for (const std::string_view word : parts_of(columns.next(), ' ')) others_.add(word, near);
        }
        for (const std::string_view line : lines_of(data::company_left_edges)) add_words(edges_, line);
        for (const std::string_view line : lines_of(data::company_businesses)) add_words(businesses_, line);
        for (const std::string_view line : lines_of(data::company_right_edges)) add_words(right_edges_, line);
        for (const std::string_view line : lines_of(data::company_trades)) add_words(trades_, line);
        for (const std::string_view line : lines_of(nation_names)) {
            row columns{line};
            const std::string_view code = columns.next();
            if (code == "CN" || code == "TW" || code == "HK" || code == "MO") continue;
            for (const std::string_view name : alternatives_of(columns.next())) nations_.add(name, 0);
        }
    }
    void add(std::string_view word, suffix_strength strength, bool is_media) {
        const bool place_only = is_media || (word.ends_with("厂") && word != "厂") || word.ends_with("站") ||
                                word.ends_with("农商银行") || word == "商业银行" || word == "油田" ||
                                word == "出版社" || (strength == suffix_strength::tail && word.ends_with("投")) ||
                                word == "交建" || word == "城建" || word == "文旅";
        if (strength == suffix_strength::weak) return;  // says too little without a list
        single_.add(word, static_cast<std::uint32_t>(suffixes_.size()));
        suffixes_.push_back({word, strength, is_media, place_only, static_cast<std::uint32_t>(fold(word).size())});
    }
    static void add_words(word_set& set, std::string_view line) {
        for (const std::string_view word : parts_of(line, ' ')) set.add(word, 0);
    }

    std::vector<suffix> suffixes_;
    character_finder single_;
    word_set edges_, right_edges_, businesses_, trades_, nations_, others_;
};

// Characters that write the sounds of foreign names.
[[nodiscard]] inline bool is_transliteration(char32_t c) noexcept {
    constexpr std::u32string_view all =
        U"阿埃艾安奥巴班邦贝本比彼波伯布查达戴丹德迪蒂丁杜厄恩尔法凡菲费芬佛弗福夫盖冈哥格根哈豪赫亨霍基吉杰卡凯坎科克"
        U"肯库奎拉莱兰朗雷黎里利莉列林伦罗洛卢吕鲁马玛麦曼梅蒙"
        U"米莫墨默姆穆纳娜尼涅宁纽努诺欧帕潘佩彭皮普奇齐恰乔切丘瑞若萨塞桑森沙莎珊舍圣施史士舒斯丝思索塔泰坦汤特腾提廷"
        U"图托瓦威韦维温翁沃乌西希锡谢辛休雅亚扬耶叶伊尤约泽扎詹珍芝兹佐";
    return all.find(c) != std::u32string_view::npos;
}

// A firm's name read leftwards from its suffix.
struct company_parse {
    std::uint32_t first = 0;   // where the name begins
    std::uint32_t core = 0;    // behind the places and 中国 at its head
    std::uint32_t proper = 0;  // characters of the core that are no word for a trade
    bool found = false;
};

class company_grammar {
public:
    explicit company_grammar(const decoded_text& text) : text_{text}, words_{company_words::get()} {}

    [[nodiscard]] company_parse read(const company_words::suffix& suffix, std::uint32_t suffix_first,
                                     std::uint32_t floor) const {
        company_parse p;
        if (suffix.strength == suffix_strength::tail && !edges_.closes(suffix_first + suffix.length)) return p;
        const std::uint32_t longest = suffix.strength == suffix_strength::strong ? 24 : 12;
        std::uint32_t at = suffix_first, head = suffix_first;  // head: the leftmost place in the name
        bool clean = false;
        while (!clean && suffix_first - at < longest) {
            const std::uint32_t next = step(at, floor);
            if (next == at) clean = true;
            else {
                std::uint32_t length = 0;
                places_.names().for_each_before(text_.data(), floor, at, [&](std::uint32_t n, std::uint32_t value) {
                    length = places_[value].common ? 0 : n;
                    return length != 0;
                });
                if (length == 0 && at >= floor + 2 && text_[at - 2] == U'中' && text_[at - 1] == U'国') length = 2;
                at = length != 0 ? at - length : next;
                if (length != 0) head = at;
            }
        }
        p.first = head < suffix_first ? head : at;
        if (!clean && head == suffix_first) return p;
        p.core = p.first;
        skip_places(p.core, suffix_first);
        const bool weaker = suffix.strength == suffix_strength::medium || suffix.strength == suffix_strength::tail ||
                            suffix.word == "集团公司" || suffix.word == "总公司";
        if (weaker && p.core == p.first) p.core = p.first = begin_of_stem(p.first, suffix_first);
        p.proper = count_proper(p.core, suffix_first);
        p.found = judge(suffix, p, suffix_first);
        return p;
    }

    // The part of a built name that may stand for it alone: without places, brackets and suffix (first to last), and
    // without the words for its trade at the end (first to proper_last). Empty where that is a common word or a place.
    struct stem {
        std::uint32_t first = 0, last = 0, proper_last = 0;
    };
    [[nodiscard]] stem stem_of(std::uint32_t first, std::uint32_t last) const {
        stem s;
        skip_places(first, last);
        std::uint32_t end = first;
        while (end < last && (text_.kind(end) == char_class::han || text_.kind(end) == char_class::latin ||
                              text_.kind(end) == char_class::digit))
            ++end;
        std::uint32_t at = end;
        for (bool trade = true; trade && at > first;) {
            trade = false;
            words_.trades().for_each_before(text_.data(), first, at, [&](std::uint32_t n, std::uint32_t) {
                if (n >= 2) at -= n, trade = true;
                return true;
            });
        }
        if (at < first + 2 || is_common(first, at)) return s;
        s.first = first;
        s.proper_last = at;
        s.last = end;
        return s;
    }

    // Where the full name begins that ends at `last` and of which [alias, alias_last) is the beginning, with words for
    // a trade behind it; `last` itself if there is none.
    [[nodiscard]] std::uint32_t begin_of_full(std::uint32_t alias, std::uint32_t alias_last, std::uint32_t last,
                                              std::uint32_t floor) const {
        const std::uint32_t size = alias_last - alias;
        if (size < 2 || size > 4) return last;
        for (std::uint32_t n = size + 2; n <= size + 6 && last >= floor + n; ++n) {
            const std::u32string_view head{text_.data() + last - n, size}, name{text_.data() + alias, size};
            if (head != name) continue;
            return edges_.opens(last - n) && count_proper(last - n + size, last) == 0 ? last - n : last;
        }
        return last;
    }

    // Rule business_of: the end of a listed name with the business that it names: 台塑|营造.
    [[nodiscard]] std::uint32_t with_business(std::uint32_t last) const {
        std::uint32_t length = 0;
        words_.businesses().for_each_at(text_.data(), last, text_.size(), [&](std::uint32_t n, std::uint32_t) {
            length = edges_.closes(last + n) ? n : 0;
            return length != 0;
        });
        return last + length;
    }

    // May the text between a firm's name and a suffix belong to one longer name? 大唐国际|电力建设|公司,
    // 标致|汽车|公司.
    [[nodiscard]] bool joins(std::uint32_t first, std::uint32_t last, std::uint32_t longest) const {
        if (first > last || last - first > longest) return false;
        for (std::uint32_t at = last; at > first;) {
            const std::uint32_t next = step(at, first);
            if (next == at) return false;
            at = next;
        }
        return true;
    }
    // Is there a common word in between that no name holds: 中船重工|全力创建|集团?
    [[nodiscard]] bool has_common_word(std::uint32_t first, std::uint32_t last) const {
        skip_places(first, last);
        return first < last && begin_of_stem(first, last) != first;
    }
    // Does it say more than a trade: a place (中国移动通信集团|河南|有限公司) or a name of its own?
    [[nodiscard]] bool is_more(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t behind = first;
        skip_places(behind, last);
        return behind > first || count_proper(first, last) > 0;
    }

private:
    // One step to the left; `at` itself where the name cannot go on.
    [[nodiscard]] std::uint32_t step(std::uint32_t at, std::uint32_t floor) const {
        if (at <= floor) return at;
        const char32_t c = text_[at - 1];
        switch (text_.kind(at - 1)) {
            case char_class::han: break;
            case char_class::latin:
            case char_class::digit: {
                std::uint32_t from = at;
                while (from > floor &&
                       (text_.kind(from - 1) == char_class::latin || text_.kind(from - 1) == char_class::digit))
                    --from;
                return text_.kind(from) == char_class::latin ? from : at;  // a bare number belongs to no name
            }
            default:
                if (c == U'·' || c == U'&') return at - 1;
                return c == U')' ? open_bracket(at, floor) : at;
        }
        // A date: 7月十大…, 2010年…
        if (std::u32string_view{U"年月日时点分秒"}.find(c) != std::u32string_view::npos && at >= 2 &&
            (text_.kind(at - 2) == char_class::digit))
            return at;
        if (std::u32string_view{U"家座间个所"}.find(c) != std::u32string_view::npos && at >= 2 &&
            (text_.numeral(at - 2) ||
             std::u32string_view{U"余多几数各某这那"}.find(text_[at - 2]) != std::u32string_view::npos))
            return at;
        bool edge = false;
        words_.edges().for_each_before(text_.data(), floor, at,
                                       [&](std::uint32_t, std::uint32_t) { return edge = true; });
        if (!edge)
            words_.foreign_nations().for_each_before(text_.data(), floor, at,
                                                     [&](std::uint32_t, std::uint32_t) { return edge = true; });
        if (edge) return at;
        if (c == U'和' && text_.kind(at < text_.size() ? at : text_.size()) == char_class::han) return at;
        return at - 1;
    }
    // Where （深圳） begins; `at` if this is no such bracket.
    [[nodiscard]] std::uint32_t open_bracket(std::uint32_t at, std::uint32_t floor) const {
        for (std::uint32_t k = 2; k <= 8 && at >= floor + k; ++k) {
            if (text_[at - k] == U'(') return at - k;
            if (text_.kind(at - k) != char_class::han) break;
        }
        return at;
    }
    // Rule lattice_edge: the stem of a name with a weaker suffix is the last run of characters that make no common
    // word, with trade words behind it (负责人|表示|中博|传媒, 维持|公司): a common word ends it on the left.
    [[nodiscard]] std::uint32_t begin_of_stem(std::uint32_t first, std::uint32_t last, bool in_list = true) const {
        constexpr std::uint32_t most = 24;
        const common_words& common = common_words::get();
        if (!common.available() || last - first > most) return first;
        struct step_to {
            int cost = 1 << 20;
            std::uint32_t from = 0;
            bool common = false, trade = false;
        };
        std::array<step_to, most + 1> best{};
        best[0].cost = 0;
        std::array<int, common_words::longest> costs{};
        const std::uint32_t size = last - first;
        for (std::uint32_t i = 0; i < size; ++i) {
            common.at(text_.data() + first + i, static_cast<int>(size - i), costs);
            for (std::uint32_t n = 1; n <= common_words::longest && i + n <= size; ++n) {
                const bool trade = n >= 2 && words_.trades()[{text_.data() + first + i, n}] != word_set::none;
                int cost = costs[n - 1];
                if (trade) cost = 60;
                if (cost == 0 && n == 1) cost = common_words::unknown;
                if (cost == 0 || best[i].cost + cost >= best[i + n].cost) continue;
                best[i + n] = {best[i].cost + cost, i, n >= 2 && !trade, trade};
            }
        }
        std::uint32_t at = size, proper = 0;
        while (at > 0 && best[at].trade) at = best[at].from;
        std::uint32_t foreign = at;  // a transliteration of three characters and more, whatever words it seems to hold
        while (foreign > 0 && is_transliteration(text_[first + foreign - 1])) --foreign;
        if (at - foreign >= 3) return first + foreign;
        at = size;
        while (at > 0 && !best[at].common) {
            if (best[at].trade && proper >= 2 && text_[first + at - 1] == U'团') break;  // 化工集团|罗森塔|公司
            proper += best[at].trade ? 0 : at - best[at].from;
            at = best[at].from;
        }
        if (proper >= 2 || at == 0) return first + at;
        // A common word may still be a name where a list or a quotation shows that it begins there: 、江中集团.
        const char32_t before = in_list && first > 0 ? text_[first - 1] : 0;
        return before == U'、' || before == U'“' || before == U'「' || before == U'"' ? first : last;
    }
    void skip_places(std::uint32_t& at, std::uint32_t last) const {
        for (bool more = true; more && at < last;) {
            more = last - at >= 2 && text_[at] == U'中' && text_[at + 1] == U'国';
            if (more) at += 2;
            else
                places_.names().for_each_at(text_.data(), at, last, [&](std::uint32_t n, std::uint32_t value) {
                    if (n >= 2 && !places_[value].common) at += n, more = true;
                    return more;
                });
        }
    }
    // Characters that no word for a trade covers, reading from the right, longest words first.
    [[nodiscard]] std::uint32_t count_proper(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t proper = 0;
        for (std::uint32_t at = last; at > first;) {
            std::uint32_t length = 0;
            words_.trades().for_each_before(text_.data(), first, at,
                                            [&](std::uint32_t n, std::uint32_t) { return length = n, true; });
            if (length == 0) {
                length = 1;
                const char_class kind = text_.kind(at - 1);
                proper += kind == char_class::han || kind == char_class::latin || kind == char_class::digit;
            }
            at -= length;
        }
        return proper;
    }
    [[nodiscard]] bool is_common(std::uint32_t first, std::uint32_t last) const {
        if (places_.names()[{text_.data() + first, last - first}] != word_set::none) return true;
        if (last - first > common_words::longest) return false;
        std::array<int, common_words::longest> costs{};
        common_words::get().at(text_.data() + first, static_cast<int>(last - first), costs);
        return costs[last - first - 1] != 0;
    }
    [[nodiscard]] bool only_china(const company_parse& p) const {
        return p.core == p.first + 2 && text_[p.first] == U'中' && text_[p.first + 1] == U'国';
    }

    [[nodiscard]] bool judge(const company_words::suffix& suffix, const company_parse& p, std::uint32_t last) const {
        const std::uint32_t core = last - p.core;
        const bool placed = p.core > p.first;
        if (core == 0)
            return placed && suffix.place_only && !only_china(p);  // nothing, or only a place, before the suffix
        switch (suffix.strength) {
            case suffix_strength::strong: return p.proper >= 2 || placed;
            case suffix_strength::medium:
                if (p.proper == 0)
                    return placed && !only_china(p) &&
                           (suffix.word == "公司" || suffix.place_only || suffix.word == "厂");
                if (core == 1 && text_.numeral(p.core)) return false;  // 深圳一银行
                return placed ? core <= 10
                              : p.proper >= 2 && core <= (suffix.word == "公司" || suffix.word == "集团" ? 8U : 5U);
            // Rule clear_edges: a trade at the end of a name says little, so the name must stand free: ，泓硕|精机拟
            case suffix_strength::tail:
                return p.proper >= 2 && core <= 4 && edges_.opens(p.first) &&
                       begin_of_stem(p.core, last, false) == p.core && !is_common(p.core, last);
            default: return false;
        }
    }

    const decoded_text& text_;
    const company_words& words_;
    company_edges edges_{text_, words_.edges(), words_.right_edges()};
    const jurisdictions& places_ = jurisdictions::get();
};

}  // namespace kuang::detail

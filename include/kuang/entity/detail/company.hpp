#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/company.hpp>
#include <kuang/entity/detail/aliases.hpp>
#include <kuang/entity/detail/company_context.hpp>
#include <kuang/entity/detail/company_evidence.hpp>
#include <kuang/entity/detail/company_products.hpp>
#include <kuang/entity/detail/company_table.hpp>
#include <kuang/entity/detail/followers.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/detail/name_pool.hpp>
#include <kuang/entity/detail/region.hpp>
#include <kuang/entity/detail/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {
namespace detail {

// What one document needs while companies are read; lives in the document.
struct company_buffer {
    name_pool composed;
    region_of_block block;
    std::vector<std::uint32_t> near;       // where words of evidence stand
    std::vector<extent> bodies;            // found by components before
    std::vector<std::uint32_t> brackets;   // where ( stands
    std::vector<std::uint32_t> list_ends;  // where 等 and 家 stand
    std::vector<extent> found, more;       // mentions of this component, and those that follow from them
    std::vector<const company*> known;     // firms whose common-word names had evidence in this block
    std::string name;                      // being composed
    alias_memory aliases;
};

// Reads the hits of one text from left to right.
class company_reader {
public:
    company_reader(const decoded_text& text, company_buffer& buffer, bool media, std::vector<entity>& out)
        : text_{text}, table_{company_table::get()}, buffer_{buffer}, media_{media}, out_{out} {}

    void read(std::span<const name_hit> hits) {
        const std::size_t begin = out_.size();
        buffer_.aliases.clear();
        buffer_.near.clear();
        buffer_.brackets.clear();
        buffer_.list_ends.clear();
        buffer_.bodies.clear();
        buffer_.known.clear();
        for (const name_hit& hit : hits)
            if (hit.id >= company_table::near_base && hit.id < company_table::definition_base)
                buffer_.near.push_back(hit.first);
        for (const entity& e : out_)
            if (e.label == "ministry" || e.label == "government")
                buffer_.bodies.push_back({text_.index_of(e.begin), text_.index_of(e.end)});
        const character_finder& singles = company_words::get().single_suffixes();
        character_finder::found single = singles.next(text_, 0);
        const auto singles_before = [&](std::uint32_t first) {
            for (; single.at < first; single = singles.next(text_, single.at + 1))
                if (single.id == company_words::bracket) buffer_.brackets.push_back(single.at);
                else if (single.id == company_words::list_end) buffer_.list_ends.push_back(single.at);
                else if (single.at + 1 > taken_ && single.at + 1 > blocked_)
                    built({single.at, single.at + 1, 0, company_table::suffix_base + single.id, true});
        };
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const name_hit& hit = hits[i];
            singles_before(hit.first);
            if (hit.id >= company_table::definition_base) {
                define(hit);
                continue;
            }
            if (hit.id >= company_table::near_base) continue;
            if (hit.id >= company_table::suffix_base) {
                if (hit.last > taken_ && hit.last > blocked_) built(hit);
            } else if (hit.id >= company_table::stop_base) {
                if (hit.last > stop_last_) stop_first_ = hit.first, stop_last_ = hit.last;
            } else if (hit.last > taken_ && !hidden(hit)) {
                listed(hit, hits.subspan(i + 1));
            }
        }
        singles_before(text_.size());
        read_context(begin);
        buffer_.aliases.find(text_, out_);
    }

private:
    using entries = std::span<const name_list::entry>;

    // Inside one of company_stops: 平安夜.
    [[nodiscard]] bool hidden(const name_hit& hit) const noexcept {
        return stop_first_ <= hit.first && hit.last <= stop_last_ && hit.last - hit.first < stop_last_ - stop_first_;
    }

    // The end of the name with a firm's word behind it: 华为|公司.
    [[nodiscard]] std::uint32_t with_tail(std::uint32_t last) const noexcept {
        if (last > 0 && text_[last - 1] == U'所') return last;  // 北交所公司 are those listed there
        return last + table_.tails().longest_at(text_.data(), last, text_.size());
    }
    // Rule memory: once a common word has been a firm in a block, it is that firm in the rest of it.
    [[nodiscard]] bool is_known(entries rows, std::uint32_t first) {
        if (first >= known_last_) {
            buffer_.known.clear();
            buffer_.block.enter(text_, first);
            known_last_ = buffer_.block.last();
        }
        for (const name_list::entry& e : rows)
            for (const company* known : buffer_.known)
                if (known == &table_.rows()[e.row]) return true;
        return false;
    }

    void listed(const name_hit& hit, std::span<const name_hit> later) {
        const entries rows = table_.names().rows_of_name(hit.id);
        // 万科|A股: the letter is the share's, and 万科 a hit of its own
        if (hit.last - hit.first > 1 && text_.kind(hit.last - 1) == char_class::latin &&
            text_.kind(hit.last - 2) == char_class::han && text_[hit.last] == U'股')
            return;
        bool all_weak = true;
        for (const name_list::entry& e : rows) all_weak = all_weak && e.evidence;
        if (all_weak && !is_known(rows, hit.first) && !evidence_.supports(hit, later, taken_)) return;
        const std::uint32_t last = with_tail(hit.last);
        const company* found = choose(rows, hit.first, all_weak);
        if (found && !media_ && found->type == "media") return;
        const bool flies = found && found->canonical.find("航空") != std::string_view::npos;
        if (last == hit.last &&
            (continues_word(text_, hit.last) || products_.is_part_of_name(last) ||
             (!flies && !(found && found->type == "media") && products_.is_product(hit.first, hit.last))))
            return;
        if ((hit.last - hit.first <= 3 && !stands_alone(text_, hit.first, last, 30)) || is_person(hit)) return;
        if (const std::uint32_t longer =
                !all_weak && last == hit.last && last - hit.first <= 4 ? grammar_.with_business(last) : last;
            longer != last) {
            entity e = mention(hit.first, longer);
            e.source = entity_source::grammar;
            e.canonical = written(hit.first, longer);
            if (found) e.nation = found->nation;
            return push(e, hit.first, longer);
        }
        entity e = mention(hit.first, last);
        if (found) {
            e.id = found->id;
            e.canonical = found->canonical;
            e.nation = found->nation;
            e.media = found->type == "media";
            e.record(*found);
            if (buffer_.known.size() < 64 && !is_known(rows, hit.first)) buffer_.known.push_back(found);
        } else {
            e.canonical = rows.front().name;
            e.candidates = table_.names().ids_of_name(hit.id);
        }
        push(e, hit.first, last);
    }
    // Rule surname: 社长松下正治: a firm named after its founder, behind a title and before a given name.
    [[nodiscard]] bool is_person(const name_hit& hit) const noexcept {
        if (hit.last - hit.first != 2 || hit.first < 2 || hit.last + 1 >= text_.size() ||
            text_.kind(hit.last) != char_class::han)
            return false;
        const std::u32string_view name{text_.data() + hit.first, 2}, title{text_.data() + hit.first - 2, 2};
        if (std::u32string_view{U"松下本田丰田铃木野村岛津川崎村田安川武田"}.find(name) == std::u32string_view::npos)
            return false;
        for (const std::u32string_view word :
             {U"总裁", U"社长", U"会长", U"首相", U"外相", U"选手", U"教授", U"队长", U"教练", U"博士", U"部长",
              U"行长", U"官员", U"先生", U"女士", U"记者", U"导演", U"演员", U"作家", U"大臣", U"议员", U"主席"})
            if (title == word) return true;
        return false;
    }
    // Of several firms of one name the one of the paragraph's region.
    [[nodiscard]] const company* choose(entries rows, std::uint32_t first, bool weak) {
        const company* only = nullptr;
        bool several = false;
        for (const name_list::entry& e : rows) {
            if (e.evidence && !weak) continue;
            several = several || only;
            only = &table_.rows()[e.row];
        }
        if (!several) return only;
        const region where = buffer_.block.at(text_, first);
        const std::string_view nation = where == region::mainland    ? "CN"
                                        : where == region::taiwan    ? "TW"
                                        : where == region::hong_kong ? "HK"
                                                                     : "";
        only = nullptr;
        for (const name_list::entry& e : rows) {
            const company& c = table_.rows()[e.row];
            if (c.nation != nation || (e.evidence && !weak)) continue;
            if (only) return nullptr;
            only = &c;
        }
        return only;
    }

    // A firm on no list, from its suffix leftwards.
    void built(const name_hit& hit) {
        const company_words::suffix& suffix = company_words::get().suffixes()[hit.id - company_table::suffix_base];
        if (suffix.strength == suffix_strength::never) {
            blocked_ = hit.last;
            return;
        }
        if (continues_word(text_, hit.last) || (suffix.media && !media_)) return;
        const std::uint32_t floor = std::max(taken_, body_before(hit.first));
        if (last_.last != 0 && last_.last <= hit.first && floor <= last_.last) {
            const bool branch = suffix.strength == suffix_strength::branch;
            const bool legal = suffix.strength == suffix_strength::strong || suffix.word == "公司" ||
                               suffix.word == "集团" || suffix.word == "控股";
            // …有限公司|公司债, 北交所|公司
            const bool ended = (text_[last_.last - 1] == U'司' || text_[last_.last - 1] == U'所') && !branch;
            // 苏州东吴制药|厂
            const bool plant = suffix.word == "厂" && hit.first == last_.last &&
                               out_.back().source == entity_source::grammar && text_[hit.first - 1] != U'厂';
            if (plant) return extend(hit, suffix);
            if ((branch || legal) && !ended && grammar_.joins(last_.last, hit.first, branch ? 6 : 10) &&
                (suffix.strength == suffix_strength::strong || branch ||
                 !grammar_.has_common_word(last_.last, hit.first)))
                return extend(hit, suffix);
        }
        if (suffix.strength == suffix_strength::branch) return;
        // 办|厂, 电影|业: the suffix must be a word of its own.
        if (suffix.strength == suffix_strength::medium &&
            ((suffix.word.ends_with("厂") && is_false_friend(text_, hit.last)) ||
             !stands_alone(text_, hit.first, hit.last, 60)))
            return;
        const company_parse p = grammar_.read(suffix, hit.first, floor);
        if (!p.found || inside_body(p.first, hit.last)) return;
        add_built(suffix, p.first, hit.last);
        if (suffix.strength == suffix_strength::strong || suffix.word == "公司" || suffix.word == "集团")
            teach(p.first, hit.first, hit.last);
    }
    // Rule definition: …有限公司（以下简称“…”）.
    void define(const name_hit& hit) {
        const std::uint32_t bracket = alias_memory::bracket_before(text_, hit.first);
        const alias_memory::name n = alias_memory::defined(text_, hit.last);
        if (bracket != hit.first && last_.last != bracket && bracket > taken_ && n.first < n.last) {
            // Rule named_with_trade: 泓硕国际（下称“泓硕”）: a short name and a word for a trade make the full one.
            const std::uint32_t first =
                grammar_.begin_of_full(n.first, n.last, bracket, std::max(taken_, body_before(bracket)));
            if (first == bracket || inside_body(first, bracket)) return;
            add_built({}, first, bracket);
            const entity full = out_.back();
            entity e = mention(n.first, n.last);
            e.source = entity_source::alias;
            e.canonical = full.canonical;
            push(e, n.first, n.last);
        }
        if (last_.last == 0 || (last_.last != bracket && last_.last != n.last)) return;
        if (n.first < n.last) buffer_.aliases.add(text_, n.first, n.last, out_.size() - 1, n.first);
    }
    // Rule short_form: 云帆智造科技（苏州）股份有限公司 teaches 云帆智造科技 and 云帆智造.
    void teach(std::uint32_t first, std::uint32_t suffix_first, std::uint32_t last) {
        const company_grammar::stem s = grammar_.stem_of(first, suffix_first);
        if (s.last > s.first + 1 && s.last - s.first <= 8)
            buffer_.aliases.add(text_, s.first, s.last, out_.size() - 1, last);
        if (s.proper_last > s.first + 1 && s.proper_last < s.last && s.proper_last - s.first <= 5)
            buffer_.aliases.add(text_, s.first, s.proper_last, out_.size() - 1, last);
    }
    void add_built(const company_words::suffix& suffix, std::uint32_t first, std::uint32_t last) {
        entity e = mention(first, last);
        e.source = entity_source::grammar;
        e.media = suffix.media;
        e.canonical = written(first, last);
        push(e, first, last);
    }
    // The end of the last body before a character; bodies come in text order, and so do the questions.
    [[nodiscard]] std::uint32_t body_before(std::uint32_t at) noexcept {
        while (next_body_ < buffer_.bodies.size() && buffer_.bodies[next_body_].last <= at)
            body_end_ = std::max(body_end_, buffer_.bodies[next_body_++].last);
        return body_end_;
    }
    [[nodiscard]] bool inside_body(std::uint32_t first, std::uint32_t last) const noexcept {
        return next_body_ < buffer_.bodies.size() && buffer_.bodies[next_body_].first <= first &&
               last <= buffer_.bodies[next_body_].last;
    }
    void extend(const name_hit& hit, const company_words::suffix& suffix) {
        constexpr std::uint32_t longest = 60;  // a chain of suffixes is no name
        if (hit.last - last_.first > longest) return;
        // A legal name may begin before the firm in it: 义乌市|中信|竹艺|有限公司.
        if (suffix.strength == suffix_strength::strong) {
            const company_parse p = grammar_.read(suffix, hit.first, std::max(before_last_, body_end_));
            if (p.found && p.first < last_.first) {
                out_.pop_back();
                add_built(suffix, p.first, hit.last);
                return;
            }
        }
        const entity before = out_.back();
        entity e = before;
        const span where = text_.span_of(last_.first, hit.last);
        e.end = where.end;
        // A branch, or a firm with more to its name than trade words (大唐国际|电力建设|公司), is not the same firm.
        if (suffix.strength == suffix_strength::branch || before.source == entity_source::grammar ||
            grammar_.is_more(last_.last, hit.first)) {
            e = mention(last_.first, hit.last);
            e.source = entity_source::grammar;
            e.nation = before.nation;
            e.canonical = written(last_.first, hit.last);
        }
        out_.back() = e;
        last_.last = taken_ = hit.last;
    }

    // Firms that only their surroundings show: before a ticker, between firms in a list.
    void read_context(std::size_t begin) {
        buffer_.found.clear();
        for (std::size_t i = begin; i < out_.size(); ++i)
            buffer_.found.push_back({text_.index_of(out_[i].begin), text_.index_of(out_[i].end)});
        buffer_.more.clear();
        company_context{text_, buffer_.bodies}.find({buffer_.found, buffer_.brackets, buffer_.list_ends, buffer_.near},
                                                    buffer_.more);
        for (const extent& e : buffer_.more) {
            entity built = mention(e.first, e.last);
            built.source = entity_source::grammar;
            built.canonical = written(e.first, e.last);
            out_.push_back(built);
        }
    }

    [[nodiscard]] std::string_view written(std::uint32_t first, std::uint32_t last) {
        buffer_.name.clear();
        for (std::uint32_t i = first; i < last; ++i)
            if (text_.kind(i) != char_class::line_end) append_utf8(buffer_.name, text_[i]);
        return buffer_.composed.keep(buffer_.name);
    }
    [[nodiscard]] entity mention(std::uint32_t first, std::uint32_t last) const {
        entity e;
        const span where = text_.span_of(first, last);
        e.begin = where.begin;
        e.end = where.end;
        e.label = "company";
        return e;
    }
    void push(const entity& e, std::uint32_t first, std::uint32_t last) {
        out_.push_back(e);
        before_last_ = last_.last <= first ? last_.last : before_last_;
        last_ = {first, last};
        taken_ = last;
    }

    const decoded_text& text_;
    const company_table& table_;
    company_grammar grammar_{text_};
    company_products products_{text_};
    company_buffer& buffer_;
    company_evidence evidence_{text_, buffer_.near};
    bool media_;
    std::vector<entity>& out_;
    std::uint32_t taken_ = 0;    // end of the last mention
    std::uint32_t blocked_ = 0;  // end of the last generic word
    std::uint32_t stop_first_ = 0, stop_last_ = 0;
    std::uint32_t before_last_ = 0;  // end of the mention before the last one
    std::uint32_t known_last_ = 0;   // end of the block that the memory is of
    std::size_t next_body_ = 0;
    std::uint32_t body_end_ = 0;
    extent last_;  // the last mention
};

}  // namespace detail

inline companies::companies(options chosen) : options_{chosen} { static_cast<void>(detail::company_table::get()); }

inline std::span<const company> companies::rows() const noexcept { return detail::company_table::get().rows(); }

inline void companies::names(name_sink& sink) const { detail::company_table::get().offer(sink); }

inline void companies::scan(const decoded_text& text, std::span<const name_hit> hits, detail::company_buffer& buffer,
                            std::vector<entity>& out) const {
    buffer.composed.clear();
    buffer.block.clear();
    detail::company_reader{text, buffer, options_.media, out}.read(hits);
}

}  // namespace kuang

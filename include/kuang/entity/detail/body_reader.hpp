#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/aliases.hpp>
#include <kuang/entity/detail/body_choice.hpp>
#include <kuang/entity/detail/body_composer.hpp>
#include <kuang/entity/detail/body_edges.hpp>
#include <kuang/entity/detail/body_grammar.hpp>
#include <kuang/entity/detail/body_namesakes.hpp>
#include <kuang/entity/detail/body_table.hpp>
#include <kuang/entity/detail/followers.hpp>
#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/detail/name_pool.hpp>
#include <kuang/entity/detail/nation_context.hpp>
#include <kuang/entity/detail/region.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Included by ministry.hpp, behind its record.
namespace kuang::detail {

// What one document needs while bodies are read; lives in the document.
struct body_buffer {
    name_pool composed;
    region_of_block block;
    std::string name;  // being composed
    alias_memory aliases;
    struct choice {
        std::uint32_t first, last;  // a name that several nations share, where it stands first in this block
        std::string_view nation;    // and what it meant there
    };
    std::vector<choice> choices;
};

// Reads the hits of one text from left to right.
class body_reader {
public:
    body_reader(const decoded_text& text, body_buffer& buffer, bool foreign, std::vector<entity>& out)
        : text_{text}, table_{body_table::get()}, buffer_{buffer}, foreign_{foreign}, out_{out} {}

    void read(std::span<const name_hit> hits) {
        hits_ = hits;
        character_finder::found single = words_.single_suffixes().next(text_, 0);
        // Suffixes of one character are found apart; they come in between, behind longer names that begin with them.
        const auto singles_before = [&](std::uint32_t first) {
            for (; single.at < first; single = words_.single_suffixes().next(text_, single.at + 1))
                if (single.at + 1 > taken_)
                    built({single.at, single.at + 1, 0, body_table::suffix_base + single.id, true});
        };
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const name_hit& hit = hits[i];
            at_ = i;
            singles_before(hit.first);
            // A country that opens a longer name (美国 in 美国国防部) must be known before that name is read.
            if (i == 0 || hits[i - 1].first != hit.first)
                for (std::size_t k = i; k < hits.size() && hits[k].first == hit.first; ++k)
                    if (hits[k].id >= body_table::nation_base && hits[k].id < body_table::suffix_base &&
                        hits[k].last > nations_.last().last) {
                        nations_.see(hit.first, hits[k].last, table_.nation_of(hits[k].id));
                        break;
                    }
            if (hit.id >= body_table::definition_base) {
                define(hit);
                continue;
            }
            if (hit.last <= taken_) continue;
            if (hit.id >= body_table::suffix_base) built(hit);
            else if (hit.id < body_table::nation_base && !continues_word(text_, hit.last)) body(hit);
        }
        singles_before(text_.size());
        buffer_.aliases.find(text_, out_);
    }

private:
    using entries = std::span<const name_list::entry>;

    // Rule hong_kong_only: a short name that only Hong Kong or Macau has on our lists (教育局) is theirs where the
    // paragraph speaks of them, and is another's behind a local government.
    [[nodiscard]] bool is_elsewhere(const name_hit& hit, const ministry& m) {
        if ((m.nation != "HK" && m.nation != "MO") || hit.last - hit.first > 4) return false;
        const std::u32string_view work{text_.data() + hit.first, hit.last - hit.first - 1};
        if ((text_[hit.last - 1] == U'署' || words_.functions()[work] == word_set::none) &&
            buffer_.block.at(text_, hit.first) != region::mainland)
            return false;  // no city's office is called so
        if (last_.last == hit.first && last_.last != 0 && out_.back().source == entity_source::grammar) return true;
        const std::u32string_view around{text_.data() + hit.first - (hit.first < 2 ? hit.first : 2),
                                         hit.first < 2 ? hit.first : 2};
        if (around == U"香港" || around == U"澳门") return false;
        buffer_.block.enter(text_, hit.first);
        return !buffer_.block.speaks_of_hong_kong(text_);
    }

    // Rule unit_of_another: 央行|外汇局 in Taiwan's news is a unit of the body before it, not its namesake elsewhere.
    [[nodiscard]] bool is_unit(const name_hit& hit, const ministry& m) const noexcept {
        if (last_.last == 0 || last_.last != hit.first || m.label != "ministry") return false;
        const entity& before = out_.back();
        return before.label == "ministry" && !before.nation.empty() && before.nation != m.nation;
    }

    void body(const name_hit& hit) {
        const entries rows = table_.names().rows_of_name(hit.id);
        if (hit.first >= choices_last_) {
            buffer_.choices.clear();
            buffer_.block.enter(text_, hit.first);
            choices_last_ = buffer_.block.last();
        }
        if (rows.size() > 1 && nations_.of_many(hit.first, hit.last)) return;
        const body_table::nation* nation = nations_.adjacent(hit.first);
        if (namesakes_.ends_longer_name(hit, rows, taken_, nation != nullptr)) return;
        const ministry* found = nullptr;
        if (nation) found = choice_.best_of(rows, nation->code, true);
        // Rule unlisted_nation: 比利时交通部 is a body of that nation, on no list.
        if (!found && nation && body_choice::is_far(nation->code) && nations_.last().nation == nation &&
            nations_.last().last <= hit.first)
            return add_unlisted(hit, *nation);
        if (!found && !nation)
            if (const std::string_view code = nations_.of_list(hit.first); !code.empty())
                found = choice_.best_of(rows, code, true);
        if (!found)
            if (const std::string_view country = nations_.in_clause(hit.first); !country.empty())
                found = choice_.best_of(rows, country, true);
        if (!found) found = as_before(hit, rows);
        if (!found) found = choice_.only_nation(rows);
        if (!found) found = choice_.by_region(rows, hit.first);
        const bool all_weak = body_choice::is_weak(rows);
        if (!found && all_weak && edges_.opens_clause(hit.first)) found = choice_.by_region(rows, hit.first, true);
        if (!found && all_weak) return;
        if (found && (namesakes_.is_local(hit, *found, taken_) || namesakes_.is_short_city(hit, *found, taken_) ||
                      is_elsewhere(hit, *found) || is_unit(hit, *found) ||
                      (hit.last - hit.first <= 2 && !stands_alone(text_, hit.first, hit.last))))
            return;
        if (found && found->nation == "TW" && behind_local(hit.first)) {  // 台中市政府|研考会 is the city's
            buffer_.name.assign(out_.back().canonical);
            composer_.append(hit.first, hit.last);
            return finish(last_.first, hit.last, "government", "TW", true);
        }
        add(hit, found);
        if (found && buffer_.choices.size() < 64) buffer_.choices.push_back({last_.first, last_.last, found->nation});
    }
    // Does a city's or county's government end here?
    [[nodiscard]] bool behind_local(std::uint32_t first) const noexcept {
        return last_.last != 0 && last_.last == first && out_.back().nation == "TW" &&
               out_.back().label == "government" && first >= 2 && text_[first - 1] == U'府' &&
               std::u32string_view{U"政市县"}.find(text_[first - 2]) != std::u32string_view::npos;
    }
    void add_unlisted(const name_hit& hit, const body_table::nation& nation) {
        if (!foreign_) return;
        const name_list::entry& e = table_.names().rows_of_name(hit.id).front();
        buffer_.name.assign(nation.usual).append(e.name);
        finish(hit.first, hit.last, table_.rows()[e.row].label, nation.code, false);
        nations_.of_body(nation.code, hit.last);
    }
    // Rule memory: a bare name means in a block what it meant there first (日本央行 … 央行).
    [[nodiscard]] const ministry* as_before(const name_hit& hit, entries rows) const noexcept {
        if (rows.size() < 2) return nullptr;
        const std::u32string_view name{text_.data() + hit.first, hit.last - hit.first};
        for (const body_buffer::choice& c : buffer_.choices)
            if (std::u32string_view{text_.data() + c.first, c.last - c.first} == name)
                return choice_.best_of(rows, c.nation, true);
        return nullptr;
    }
    // Rule definition: …委员会（以下简称“…”）.
    void define(const name_hit& hit) {
        if (last_.last == 0 || alias_memory::bracket_before(text_, hit.first) != last_.last) return;
        const alias_memory::name n = alias_memory::defined(text_, hit.last);
        if (n.first < n.last) buffer_.aliases.add(text_, n.first, n.last, out_.size() - 1, n.first);
    }

    // A body on no list, from its suffix leftwards.
    void built(const name_hit& hit) {
        const body_words::suffix& suffix = words_.suffixes()[hit.id - body_table::suffix_base];
        if (continues_word(text_, hit.last)) return;
        body_parse p = grammar_.read(suffix, hit.first, taken_);
        const bool within =
            last_.last != 0 && p.first == last_.last && (suffix.flags & (body_words::unit | body_words::alone));
        const bool bracket = !within && last_.last != 0 && p.first == last_.last + 1 && p.known_work && p.places == 0 &&
                             suffix.word == "司" && (text_[last_.last] == U'(' || text_[last_.last] == U'（');
        if (within && (p.known_work || p.places > 0 || suffix.word == "办公室" ||
                       ((suffix.flags & body_words::only_unit) && suffix.length >= 3)))
            return extend(hit, suffix, p);
        if (suffix.flags & body_words::only_unit && !bracket) return unknown_unit(hit, suffix, p);
        if (p.places == 0 &&
            (suffix.word == "所" || (p.works == hit.first && (suffix.word == "分局" || suffix.word == "派出所"))))
            unknown_unit(hit, suffix, p);
        if (taken_ == hit.last) return;
        if (p.places == 0 && p.works == hit.first && (suffix.word == "派出所" || suffix.word == "分局"))
            return station(hit, suffix);
        if (!p.known_work && p.places == 0 && (suffix.flags & body_words::unknown_work))
            p = grammar_.read_unknown(p, taken_);
        if (p.unknown > 0 && (p.unknown == 1 || is_false_friend(text_, hit.last))) return;  // 香港签署, 苏州产业新格局
        // 中共…省|委员会
        const bool committee = suffix.word == "委员会" && p.works == hit.first && p.places > 0 && p.first >= 2 &&
                               text_[p.first - 2] == U'中' && text_[p.first - 1] == U'共';
        const bool worked = p.known_work || p.works < hit.first || committee;
        if (!worked && !bracket) return;
        compose(hit, suffix, p, bracket);
    }
    // Rule station: ，沙河口|派出所, 板桥|分局: a police station by its own name; 分局 alone only in Taiwan.
    void station(const name_hit& hit, const body_words::suffix& suffix) {
        const bool precinct = suffix.word == "分局";
        if (precinct && buffer_.block.at(text_, hit.first) != region::taiwan) return;
        const std::uint32_t first = edges_.of_station(hit.first, taken_, precinct ? 2 : 4);
        if (first != hit.first) finish_as_written(first, hit.last, precinct ? "TW" : "");
    }
    void finish_as_written(std::uint32_t first, std::uint32_t last, std::string_view nation) {
        buffer_.name.clear();
        composer_.append(first, last);
        finish(first, last, "government", nation, false);
    }
    // A unit whose work or place is on no list: 商务部|消费促进|司, 新北市警察局|三重|分局.
    void unknown_unit(const name_hit& hit, const body_words::suffix& suffix, body_parse p) {
        const bool post = suffix.word == "分局" || suffix.word == "派出所" || (suffix.word == "所" && p.known_work);
        if (last_.last == 0 || p.first < last_.last + 1 || p.first > last_.last + (post ? 4 : 6)) return;
        if (!post && (suffix.word != "司" || out_.back().source != entity_source::listed)) return;
        for (std::uint32_t i = last_.last; i < p.first; ++i)
            if (text_.kind(i) != char_class::han || body_stops.find(text_[i]) != std::u32string_view::npos) return;
        p.works = p.first = last_.last;
        extend(hit, suffix, p);
    }

    // 财政部|统计处, 合肥市公安局|蜀山|分局: a unit makes one longer name with its body.
    void extend(const name_hit& hit, const body_words::suffix& suffix, const body_parse& p) {
        constexpr std::uint32_t longest = 60;  // a chain of units is no name
        if (hit.last - last_.first > longest) return;
        entity& e = out_.back();
        const bool agency = e.label == "ministry" && e.nation == "TW" && text_[p.works] != U'第' &&
                            (suffix.word == "署" || suffix.word == "局" || suffix.word == "管理局");
        buffer_.name.assign(e.canonical);
        composer_.append_places(p);
        composer_.append_works(p, hit.first);
        buffer_.name += suffix.full;
        finish(last_.first, hit.last, agency ? "ministry" : "government", e.nation, true);
    }

    void compose(const name_hit& hit, const body_words::suffix& suffix, const body_parse& p, bool bracket) {
        std::uint32_t first = p.first;
        std::string_view label = "government", nation = "CN";
        std::string& name = buffer_.name;
        name.clear();
        if (bracket) {
            name = out_.back().canonical;
        } else if (p.places > 0) {
            nation = composer_.nation_of(p, nation);
            if (nation.empty()) return;
            if ((nation == "HK" || nation == "MO") &&
                (suffix.word == "局" || suffix.word == "署" || suffix.word == "处"))
                label = "ministry";
        } else if (const body_table::nation* abroad = nations_.that_ends_at(p.first);
                   abroad && (suffix.flags & body_words::abroad) && (abroad->code != "CN" || suffix.word == "政府")) {
            label = suffix.flags & body_words::alone ? "government" : "ministry";
            nation = abroad->code;
            if (nation == "HK" || nation == "MO" || text_[p.works] == U'第') return;
            if (nation != "TW") name = abroad->usual;
            if (suffix.word == "政府") {  // 智利政府 is a name with its country
                first = p.first - nations_.length_before(p.first);
                name.clear();
            }
        } else if ((suffix.flags & body_words::national) && p.unknown == 0) {
            const std::u32string_view before{text_.data() + (p.first >= 2 ? p.first - 2 : 0), p.first >= 2 ? 2U : 0U};
            if (!p.national) {
                if (before != U"中国" && before != U"全国" && before != U"中央") return;
                first -= 2;
            }
            label = suffix.word == "台" ? "government" : "ministry";
        } else {
            return;
        }
        if ((suffix.flags & body_words::party) ||
            (first >= 2 && text_[first - 2] == U'中' && text_[first - 1] == U'共')) {
            name = "中共";
            if (first >= 2 && text_[first - 2] == U'中' && text_[first - 1] == U'共') first -= 2;
        }
        if (p.places > 0) composer_.append_full_places(p, suffix);
        if (!bracket && p.places == 0 && first < p.works) composer_.append(first, p.works);
        composer_.append_works(p, suffix.flags & body_words::party && p.works > hit.first ? p.works : hit.first);
        // 人民政府 and 人民法院 are the mainland's.
        name += (nation != "CN" || p.places == 0) && suffix.full.starts_with("人民") ? suffix.word : suffix.full;
        finish(first, hit.last, label, nation, false);
        // Rule short_form: 深圳市|人居环境委员会 teaches the part behind the place, if it is long enough to be a name.
        if (p.places > 0 && !p.national && hit.last >= p.works + 5 && p.works < hit.first)
            buffer_.aliases.add(text_, p.works, hit.last, out_.size() - 1, hit.last);
    }
    void finish(std::uint32_t first, std::uint32_t last, std::string_view label, std::string_view nation,
                bool replace) {
        entity e;
        const span where = text_.span_of(first, last);
        e.begin = where.begin;
        e.end = where.end;
        e.label = label;
        e.nation = nation;
        e.source = entity_source::grammar;
        e.canonical = buffer_.composed.keep(buffer_.name);
        if (replace) out_.back() = e;
        else out_.push_back(e);
        last_ = {first, last};
        taken_ = last;
    }

    void add(const name_hit& hit, const ministry* found) {
        std::uint32_t first = hit.first;
        if (found)
            first = edges_.with_territory(edges_.without_country(hit, *found, hits_.subspan(at_ + 1)), taken_, *found);
        // Rule agency_of: 卫生署|疾病管制局 is one name, the agency's.
        const bool agency = found && last_.last == first && last_.last != 0 && found->nation == "TW" &&
                            out_.back().nation == "TW" && !behind_local(first) && found->label == "ministry" &&
                            found->level != "constituent" && found->level != "ministry" && found->level != "council" &&
                            found->level != "direct";
        // Rule department_of: 香港特区政府|统计处 is one name as well.
        const bool department = found && last_.last != 0 && (last_.last == first || last_.last == first + 2) &&
                                found->label == "ministry" && (found->nation == "HK" || found->nation == "MO") &&
                                out_.back().nation == found->nation && text_[last_.last - 1] == U'府';
        if (agency || department) {
            first = last_.first;
            out_.pop_back();
        }
        entity e;
        const span where = text_.span_of(first, hit.last);
        e.begin = where.begin;
        e.end = where.end;
        if (found) {
            e.label = found->label;
            e.id = found->id;
            e.canonical = found->canonical;
            e.nation = found->nation;
            e.record(*found);
        } else {
            const entries rows = table_.names().rows_of_name(hit.id);
            e.label = table_.rows()[rows.front().row].label;
            e.canonical = rows.front().name;
            e.candidates = table_.names().ids_of_name(hit.id);
        }
        out_.push_back(e);
        taken_ = hit.last;
        last_ = {first, hit.last};
        nations_.of_body(e.nation, hit.last);
    }

    struct extent {
        std::uint32_t first = 0, last = 0;
    };

    const decoded_text& text_;
    const body_table& table_;
    const body_words& words_ = body_words::get();
    const jurisdictions& places_ = jurisdictions::get();
    body_grammar grammar_{text_.data()};
    body_buffer& buffer_;
    body_composer composer_{text_, buffer_.name, buffer_.block};
    body_namesakes namesakes_{text_, grammar_, composer_, buffer_.block};
    bool foreign_;
    body_choice choice_{text_, buffer_.block, foreign_};
    std::vector<entity>& out_;
    std::span<const name_hit> hits_;
    std::size_t at_ = 0;  // the hit being read
    nation_context nations_{text_};
    body_edges edges_{text_, nations_};
    std::uint32_t taken_ = 0;         // end of the last body
    extent last_;                     // the last body
    std::uint32_t choices_last_ = 0;  // end of the block that the memory is of
};

}  // namespace kuang::detail

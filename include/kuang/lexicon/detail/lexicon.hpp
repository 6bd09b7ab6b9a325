#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/lexicon.hpp>
#include <kuang/text/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang {

inline void lexicon::build(const name_sink& sink) {
    const std::vector<name_sink::entry>& entries = sink.entries();
    std::size_t bytes = 0;
    for (const name_sink::entry& e : entries) bytes += e.name.size();
    detail::folded_words folded;
    folded.reserve(entries.size(), bytes);
    for (const name_sink::entry& e : entries) folded.add(e.name);
    codes_.build(folded);
    filter_.build(folded);

    const detail::code_keys keys{folded, codes_};
    const auto can_stand = [](std::u32string_view word) {
        for (const char32_t c : word)
            if (c == U'\uFFFD' || c == U'\r' || c == U'\n') return false;
        return !word.empty();
    };
    std::vector<std::uint32_t> different;  // one entry a key
    different.reserve(entries.size());
    names_.reserve(entries.size());
    matches_.reserve(entries.size());
    for (const std::uint32_t i : keys.sorted()) {
        if (!can_stand(folded[i])) continue;
        const name_sink::entry& e = entries[i];
        if (different.empty() || folded[different.back()] != folded[i]) {
            different.push_back(i);
            const auto at = static_cast<std::uint32_t>(names_.size());
            matches_.push_back({at, at});
        }
        name_range& range = matches_.back();  // by owner, then id, which is how most come, so each is put in its place
        std::uint32_t at = range.end;
        while (at > range.begin &&
               (names_[at - 1].owner != e.owner ? names_[at - 1].owner > e.owner : names_[at - 1].id > e.id))
            --at;
        if (at > range.begin && names_[at - 1].owner == e.owner && names_[at - 1].id == e.id) {
            names_[at - 1].weak = names_[at - 1].weak && e.weak;
        } else {
            names_.insert(names_.begin() + at, {e.owner, e.id, e.weak});
            ++range.end;
        }
    }
    trie_.build(keys, different, codes_.size());
}

inline bool lexicon::step(const decoded_text& text, std::uint32_t first, std::uint32_t& at,
                          std::uint32_t& node) const noexcept {
    std::uint32_t code = codes_[text[at]];
    if (code == detail::character_codes::line_end) {
        // One line end inside a Han name is a wrapped line; an empty line, or anything else around it, is not.
        std::uint32_t next = at + 1;
        if (text[at] == '\r' && text[next] == '\n') ++next;
        if (at == first || text.kind(at - 1) != char_class::han || text.kind(next) != char_class::han) return false;
        code = codes_[text[at = next]];
    }
    if (code == detail::character_codes::none || !trie_.follow(node, code)) return false;
    ++at;
    return true;
}

inline lexicon::match lexicon::match_at(const decoded_text& text, std::uint32_t node, std::uint32_t first,
                                        std::uint32_t last) const noexcept {
    const std::uint32_t value = trie_.value(node);
    if (value == detail::double_array::no_value || !begins_word(text, last)) return {};
    const name_range range = matches_[value];
    return {first, last, {names_.data() + range.begin, names_.data() + range.end}};
}

inline lexicon::match lexicon::longest_at(const decoded_text& text, std::uint32_t i) const noexcept {
    match longest;
    for_each_at(text, i, [&](const match& m) { longest = m; });
    return longest;
}

inline void lexicon::find_all(const decoded_text& text, std::vector<name_hit>& hits) const {
    if (empty()) return;
    for (std::uint32_t i = filter_.next(text, 0); i < text.size(); i = filter_.next(text, i + 1)) {
        const std::size_t begin = hits.size();
        walk(text, i, [&](const match& m) {
            const auto shorter = hits.begin() + static_cast<std::ptrdiff_t>(begin);  // those found before
            auto at = hits.insert(shorter, m.names.size(), {});
            for (const name& n : m.names) *at++ = {m.first, m.last, n.owner, n.id, n.weak};
        });
    }
}

inline void lexicon::find_leftmost_longest(const decoded_text& text, std::vector<name_hit>& hits) const {
    if (empty()) return;
    for (std::uint32_t i = filter_.next(text, 0); i < text.size();) {
        match longest;
        walk(text, i, [&](const match& m) { longest = m; });
        for (const name& n : longest.names) hits.push_back({longest.first, longest.last, n.owner, n.id, n.weak});
        i = filter_.next(text, longest ? longest.last : i + 1);
    }
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/double_array.hpp>
#include <kuang/lexicon/detail/name_filter.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kuang {

/// Many names in one automaton: a double array over folded characters, so each name is written once and is
/// found in both scripts, both widths and either case.
///
/// Matching   a name that begins or ends with a Latin letter or a digit matches at a word boundary on that
///            side only; a single line end between two Han characters of a name is crossed.
/// Left out   names with ill-formed bytes or a line end, and those of ignorable characters alone.
/// Cost       building: O(characters of the names), about 1 µs a name; finding: linear in the text for any
///            names, bounded by the length of the longest one.
/// Threads    immutable after construction; share one object freely.
///
///     name_sink names;
///     names.add("工信部", 7);
///     lexicon{names}.find_all(decoded_text{"大陸工信部"}, hits);   // hits: {2, 5, owner 0, id 7}
class lexicon {
public:
    lexicon() = default;
    explicit lexicon(const name_sink& names) { build(names); }

    /// What one name was added as; several components may have added the same name.
    struct name {
        std::uint32_t owner = 0;
        std::uint32_t id = 0;
        bool weak = false;
    };

    /// A name that stands at [first, last), with all that it was added as; no names: nothing stands there.
    struct match {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::span<const name> names;
        [[nodiscard]] explicit operator bool() const noexcept { return !names.empty(); }
    };

    /// The longest name that begins at character i.
    [[nodiscard]] match longest_at(const decoded_text& text, std::uint32_t i) const noexcept;

    /// Calls `use(const match&)` for each name that begins at character i, the shortest first.
    template <class Use>
    void for_each_at(const decoded_text& text, std::uint32_t i, Use&& use) const {
        if (!empty() && filter_.may_begin(text, i)) walk(text, i, use);
    }

    /// Appends every occurrence of every name: sorted by begin, longer first.
    void find_all(const decoded_text& text, std::vector<name_hit>& hits) const;

    /// Appends the leftmost names, of those that begin alike the longest, without overlaps.
    void find_leftmost_longest(const decoded_text& text, std::vector<name_hit>& hits) const;

    [[nodiscard]] bool empty() const noexcept { return matches_.empty(); }
    /// Different names after folding.
    [[nodiscard]] std::size_t size() const noexcept { return matches_.size(); }

private:
    struct name_range {
        std::uint32_t begin, end;  // of names_
    };

    void build(const name_sink& names);
    template <class Use>
    void walk(const decoded_text& text, std::uint32_t i, Use&& use) const {
        if (!begins_word(text, i)) return;
        std::uint32_t node = detail::double_array::root, at = i;
        while (step(text, i, at, node))
            if (const match found = match_at(text, node, i, at)) use(found);
    }
    bool step(const decoded_text& text, std::uint32_t first, std::uint32_t& at, std::uint32_t& node) const noexcept;
    [[nodiscard]] match match_at(const decoded_text& text, std::uint32_t node, std::uint32_t first,
                                 std::uint32_t last) const noexcept;
    [[nodiscard]] static bool word_character(const decoded_text& text, std::uint32_t i) noexcept {
        const char_class kind = text.kind(i);
        return kind == char_class::latin || kind == char_class::digit;
    }
    [[nodiscard]] static bool begins_word(const decoded_text& text, std::uint32_t i) noexcept {
        return i == 0 || !word_character(text, i) || !word_character(text, i - 1);
    }

    detail::name_filter filter_;
    detail::character_codes codes_;
    detail::double_array trie_;
    std::vector<name> names_;
    std::vector<name_range> matches_;  // by the value that the trie keeps
};

}  // namespace kuang

#include <kuang/lexicon/detail/lexicon.hpp>  // bodies

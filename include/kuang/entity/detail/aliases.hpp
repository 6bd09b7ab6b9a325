#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/lattice.hpp>
#include <kuang/entity/entity.hpp>
#include <kuang/text/decode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Short names that a document gives to what it has named in full: by 以下简称“…”, or by the full name itself.
// A short name is kept as the place in the text where it stands first, so nothing is copied.
class alias_memory {
public:
    static constexpr std::size_t most = 32;  // of one kind of mention in one document; keeps the search linear

    void clear() noexcept {
        if (!aliases_.empty()) filter_.fill(0);
        aliases_.clear();
    }

    // Characters [first, last) name the mention `index` of the layer from `from` on.
    void add(const decoded_text& text, std::uint32_t first, std::uint32_t last, std::size_t index, std::uint32_t from) {
        if (aliases_.size() == most || last < first + 2) return;
        for (const alias& a : aliases_)
            if (same(text, a, first, last)) return;
        aliases_.push_back({first, last, index, from});
        const std::uint32_t h = hash(text[first], text[first + 1]);
        filter_[h >> 6] |= std::uint64_t{1} << (h & 63U);
    }

    // Reads a definition whose 简称 ends at `at`: 为, a colon or nothing, then a name in quotes or up to a bracket.
    // The name's characters, or first == last if there is none.
    struct name {
        std::uint32_t first = 0, last = 0;
    };
    [[nodiscard]] static name defined(const decoded_text& text, std::uint32_t at) noexcept {
        while (at < text.size() && (text[at] == U'为' || text[at] == U':' || text[at] == U' ')) ++at;
        const char32_t open = at < text.size() ? text[at] : 0;
        constexpr std::u32string_view opens = U"“\"「『‘《", closes = U"”\"」』’》";
        const std::size_t quote = opens.find(open);
        const std::uint32_t first = quote != std::u32string_view::npos ? at + 1 : at;
        const char32_t close = quote != std::u32string_view::npos ? closes[quote] : U')';
        for (std::uint32_t i = first; i < text.size() && i < first + 14; ++i) {
            if (text[i] == close) return i >= first + 2 ? name{first, i} : name{};
            const char_class kind = text.kind(i);
            if (kind != char_class::han && kind != char_class::latin && kind != char_class::digit) break;
        }
        return {};
    }
    // Where the bracket with the definition begins that has 简称 at `at`: （以下简称, (下称; npos-like `at` if there is
    // none.
    [[nodiscard]] static std::uint32_t bracket_before(const decoded_text& text, std::uint32_t at) noexcept {
        for (std::uint32_t k = 1; k <= 4 && k <= at; ++k)
            if (text[at - k] == U'(' || text[at - k] == U',') return at - k;
        return at;
    }

    // Appends a mention for each later occurrence of each alias. One pass over the text.
    void find(const decoded_text& text, std::vector<entity>& out) const {
        if (aliases_.empty()) return;
        for (std::uint32_t i = aliases_.front().from; i < text.size(); ++i) {
            const std::uint32_t h = hash(text[i], text[i + 1]);  // text[size()] is 0
            if (!(filter_[h >> 6] >> (h & 63U) & 1U)) continue;
            for (const alias& a : aliases_) {
                const std::uint32_t last = i + (a.last - a.first);
                if (i < a.from || last > text.size() || !same(text, a, i, last) || !whole(text, i, last)) continue;
                entity e = out[a.index];
                const span where = text.span_of(i, last);
                e.begin = where.begin;
                e.end = where.end;
                e.source = entity_source::alias;
                e.parent = entity::no_parent;
                out.push_back(e);
                i = last - 1;
                break;
            }
        }
    }

private:
    struct alias {
        std::uint32_t first, last;
        std::size_t index;
        std::uint32_t from;
    };
    [[nodiscard]] static std::uint32_t hash(char32_t a, char32_t b) noexcept {
        return (a * 2654435761U ^ b * 40503U) >> 8 & 4095U;
    }
    [[nodiscard]] static bool same(const decoded_text& text, const alias& a, std::uint32_t first,
                                   std::uint32_t last) noexcept {
        return std::u32string_view{text.data() + a.first, a.last - a.first} ==
               std::u32string_view{text.data() + first, last - first};
    }
    [[nodiscard]] static bool whole(const decoded_text& text, std::uint32_t first, std::uint32_t last) {
        const auto letter = [&](std::uint32_t i) {
            return text.kind(i) == char_class::latin || text.kind(i) == char_class::digit;
        };
        if ((letter(first) && first > 0 && letter(first - 1)) ||
            (letter(last - 1) && last < text.size() && letter(last)))
            return false;
        return last - first > 3 || stands_alone(text, first, last, 30);
    }

    std::vector<alias> aliases_;
    std::array<std::uint64_t, 64> filter_{};  // by the first two characters of the aliases
};

}  // namespace kuang::detail

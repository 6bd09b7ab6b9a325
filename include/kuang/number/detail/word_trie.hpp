#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang::detail {

// A few thousand short words, walked from the edge of a numeral: one hash table of edges (node, character) → node.
// Unlike `lexicon` it asks for no word boundary on its left (5km), and it never crosses a line end.
class word_trie {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct match {
        std::uint32_t end = 0;  // past the word; 0: no word
        std::uint32_t value = none;
        [[nodiscard]] explicit operator bool() const noexcept { return value != none; }
    };

    // Adds a word; the first value added for a word stays, and is returned.
    std::uint32_t add(std::string_view word, std::uint32_t value) {
        std::uint32_t node = 0;
        const std::u32string folded = kuang::fold(word);
        if (folded.empty()) return value;
        for (const char32_t c : folded) node = child(node, c);
        first_.set(folded.front());
        last_.set(folded.back());
        if (values_[node] == none) values_[node] = value;
        return values_[node];
    }

    [[nodiscard]] bool may_begin(char32_t c) const noexcept { return first_.may_hold(c); }
    [[nodiscard]] bool may_end(char32_t c) const noexcept { return last_.may_hold(c); }
    // The longest word at i.
    [[nodiscard]] match longest_at(const decoded_text& text, std::uint32_t i) const noexcept {
        match found;
        for_each_at(text, i, [&](match m) { found = m; });
        return found;
    }
    // Each word at i, the shortest first.
    template <class Use>
    void for_each_at(const decoded_text& text, std::uint32_t i, Use&& use) const {
        if (!first_.may_hold(text[i])) return;
        std::uint32_t node = 0;
        for (; i < text.size(); ++i) {
            node = find(node, text[i]);
            if (node == none) return;
            if (values_[node] != none) use(match{i + 1, values_[node]});
        }
    }
    // The longest word that ends before character `end` and begins at `from` or later; `end` of it is its begin.
    [[nodiscard]] match longest_before(const decoded_text& text, std::uint32_t end, std::uint32_t from,
                                       std::uint32_t reach) const noexcept {
        match found;
        if (end == 0 || !last_.may_hold(text[end - 1])) return found;
        for (std::uint32_t back = reach; back > 0 && !found; --back) {
            if (end < from + back) continue;
            const std::uint32_t begin = end - back;
            for_each_at(text, begin, [&](match m) {
                if (m.end == end) found = {begin, m.value};
            });
        }
        return found;
    }

private:
    // Settles most characters by one look at half a kilobyte.
    class character_filter {
    public:
        void set(char32_t c) noexcept { bits_[c >> 6 & 63] |= std::uint64_t{1} << (c & 63); }
        [[nodiscard]] bool may_hold(char32_t c) const noexcept { return (bits_[c >> 6 & 63] >> (c & 63) & 1) != 0; }

    private:
        std::uint64_t bits_[64] = {};
    };
    struct edge {
        std::uint64_t key = empty_key;
        std::uint32_t child = 0;
    };
    static constexpr std::uint64_t empty_key = ~std::uint64_t{0};

    [[nodiscard]] std::size_t slot(std::uint64_t key) const noexcept {
        return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15ULL >> shift_);
    }
    [[nodiscard]] std::uint32_t find(std::uint32_t node, char32_t c) const noexcept {
        const std::uint64_t key = std::uint64_t{node} << 21 | c;
        for (std::size_t at = slot(key);; at = (at + 1) & (edges_.size() - 1)) {
            if (edges_[at].key == key) return edges_[at].child;
            if (edges_[at].key == empty_key) return none;
        }
    }
    std::uint32_t child(std::uint32_t node, char32_t c) {
        if (const std::uint32_t known = find(node, c); known != none) return known;
        if (values_.size() * 4 > edges_.size()) grow();
        const auto made = static_cast<std::uint32_t>(values_.size());
        values_.push_back(none);
        insert({std::uint64_t{node} << 21 | c, made});
        return made;
    }
    void insert(const edge& e) {
        std::size_t at = slot(e.key);
        while (edges_[at].key != empty_key) at = (at + 1) & (edges_.size() - 1);
        edges_[at] = e;
    }
    void grow() {
        std::vector<edge> old = std::exchange(edges_, std::vector<edge>(edges_.size() * 4));
        shift_ = 64 - static_cast<unsigned>(std::countr_zero(edges_.size()));
        for (const edge& e : old)
            if (e.key != empty_key) insert(e);
    }

    character_filter first_, last_;
    std::vector<edge> edges_ = std::vector<edge>(1024);
    unsigned shift_ = 54;
    std::vector<std::uint32_t> values_{none};
};

}  // namespace kuang::detail

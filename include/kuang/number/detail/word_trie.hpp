#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>

#include <algorithm>
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

    // Backwards: the words are looked up by where they end.
    enum class direction : std::uint8_t { forwards, backwards };
    explicit word_trie(direction reading = direction::forwards) : reading_{reading} {}

    // Adds a word; the first value added for a word stays, and is returned.
    std::uint32_t add(std::string_view word, std::uint32_t value) {
        std::uint32_t node = 0;
        std::u32string folded = kuang::fold(word);
        if (folded.empty()) return value;
        if (reading_ == direction::backwards) std::reverse(folded.begin(), folded.end());
        for (const char32_t c : folded) node = child(node, c);
        first_.set(folded.front());
        if (values_[node] == none) values_[node] = value;
        return values_[node];
    }

    // May a word begin with this character? Backwards: may one end with it?
    [[nodiscard]] bool may_hold(char32_t c) const noexcept { return first_.may_hold(c); }
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
    // Backwards: the longest word that ends before character `end` and begins at `from` or later; `end` of the match
    // is where it begins.
    [[nodiscard]] match longest_before(const decoded_text& text, std::uint32_t end, std::uint32_t from) const noexcept {
        match found;
        if (end <= from || !first_.may_hold(text[end - 1])) return found;
        std::uint32_t node = 0;
        for (std::uint32_t i = end; i > from; --i) {
            node = find(node, text[i - 1]);
            if (node == none) break;
            if (values_[node] != none) found = {i - 1, values_[node]};
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
        if (values_.size() * 2 > edges_.size()) grow();
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
        std::vector<edge> old = std::exchange(edges_, std::vector<edge>(edges_.size() * 2));
        shift_ = 64 - static_cast<unsigned>(std::countr_zero(edges_.size()));
        for (const edge& e : old)
            if (e.key != empty_key) insert(e);
    }

    direction reading_;
    character_filter first_;
    std::vector<edge> edges_ = std::vector<edge>(256);
    unsigned shift_ = 56;
    std::vector<std::uint32_t> values_{none};
};

}  // namespace kuang::detail

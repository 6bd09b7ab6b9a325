#pragma once  // SPDX-License-Identifier: MIT

#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang::detail {

// Small numbers for the characters that occur in the names; 0 for all others.
class character_codes {
public:
    static constexpr std::uint32_t none = 0, line_end = 1, first = 2;

    // Frequent characters get small codes, which packs the double array.
    void build(std::span<const std::u32string> keys) {
        std::vector<std::pair<std::uint32_t, char32_t>> counts;
        std::vector<std::uint32_t> plane(plane_size, 0);
        std::vector<char32_t> beyond;
        for (const std::u32string& key : keys)
            for (const char32_t c : key) c < plane_size ? void(++plane[c]) : beyond.push_back(c);
        for (char32_t c = 0; c < plane_size; ++c)
            if (plane[c]) counts.emplace_back(plane[c], c);
        std::ranges::sort(counts, [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        plane_.assign(plane_size, none);
        size_ = first;
        for (const auto& [count, c] : counts) plane_[c] = static_cast<std::uint16_t>(size_++);
        std::ranges::sort(beyond);
        beyond.erase(std::unique(beyond.begin(), beyond.end()), beyond.end());
        for (const char32_t c : beyond) beyond_.emplace_back(c, size_++);
        plane_['\n'] = plane_['\r'] = line_end;
    }

    [[nodiscard]] std::uint32_t operator[](char32_t c) const noexcept {
        if (c < plane_size) [[likely]] return plane_[c];
        const auto at = std::ranges::lower_bound(beyond_, c, {}, &std::pair<char32_t, std::uint32_t>::first);
        return at != beyond_.end() && at->first == c ? at->second : none;
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return size_; }

private:
    static constexpr char32_t plane_size = 0x10000;
    std::vector<std::uint16_t> plane_;
    std::vector<std::pair<char32_t, std::uint32_t>> beyond_;
    std::uint32_t size_ = first;
};

// Keys as sequences of codes, one behind the other.
class code_keys {
public:
    using key = std::span<const std::uint32_t>;

    void add(std::u32string_view word, const character_codes& codes) {
        for (const char32_t c : word) codes_.push_back(codes[c]);
        ends_.push_back(static_cast<std::uint32_t>(codes_.size()));
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }
    [[nodiscard]] key operator[](std::uint32_t i) const noexcept {
        const std::uint32_t begin = i ? ends_[i - 1] : 0;
        return key{codes_}.subspan(begin, ends_[i] - begin);
    }

    // The numbers of the keys in the order of their codes; equal keys in the order in which they were added.
    [[nodiscard]] std::vector<std::uint32_t> sorted() const {
        // The first codes of a key in one integer settle nearly every comparison.
        struct item {
            std::uint64_t head;
            std::uint32_t number;
        };
        std::vector<item> items(size());
        for (std::uint32_t i = 0; i < size(); ++i) {
            const key k = (*this)[i];
            std::uint64_t head = 0;
            for (std::size_t at = 0; at < 3; ++at) head = head << 21 | (at < k.size() ? k[at] : 0);
            items[i] = {head, i};
        }
        std::ranges::sort(items, [this](const item& a, const item& b) {
            if (a.head != b.head) return a.head < b.head;
            const key x = (*this)[a.number], y = (*this)[b.number];
            if (x.size() > 3 || y.size() > 3)
                if (const auto order = std::lexicographical_compare_three_way(x.begin(), x.end(), y.begin(), y.end()); order != 0)
                    return order < 0;
            return a.number < b.number;
        });
        std::vector<std::uint32_t> numbers(items.size());
        for (std::size_t i = 0; i < items.size(); ++i) numbers[i] = items[i].number;
        return numbers;
    }

private:
    std::vector<std::uint32_t> codes_, ends_;
};

// A trie in one array: the child of node n by code c is at base(n) + c, if that slot's check names n.
class double_array {
public:
    static constexpr std::uint32_t root = 0, no_value = 0xFFFFFFFF;

    // `order`: the keys sorted by their codes, all different; the value of a key is its place in `order`.
    void build(const code_keys& keys, std::span<const std::uint32_t> order, std::uint32_t codes) {
        nodes_.assign(1, {0, no_value});
        values_.assign(1, no_value);
        // No node but the root lies below the number of codes, so that base = slot - code is never negative.
        free_slots free{codes + 1};
        std::vector<range> level{{root, 0, static_cast<std::uint32_t>(order.size())}}, next_level;
        for (std::uint32_t depth = 0; !level.empty(); ++depth) {
            place_level(keys, order, level, depth, free, next_level);
            level.swap(next_level);
        }
        nodes_.resize(nodes_.size() + codes + 1);  // so that follow() needs no bound
        nodes_.shrink_to_fit();
        values_.resize(nodes_.size(), no_value);
    }

    // Follows one edge; false if there is none.
    bool follow(std::uint32_t& node, std::uint32_t code) const noexcept {
        const std::uint32_t next = (nodes_[node].base_and_end >> 1) + code;
        if (nodes_[next].check != node) return false;
        node = next;
        return true;
    }
    // The value of the key that ends at a node; no_value if none does.
    [[nodiscard]] std::uint32_t value(std::uint32_t node) const noexcept {
        return nodes_[node].base_and_end & 1 ? values_[node] : no_value;
    }
    // Puts `with[place]` in the place of each key's place.
    void replace_values(std::span<const std::uint32_t> with) noexcept {
        for (std::uint32_t& value : values_)
            if (value != no_value) value = with[value];
    }
    [[nodiscard]] std::size_t bytes() const noexcept { return nodes_.size() * (sizeof(slot) + sizeof(std::uint32_t)); }

private:
    static constexpr std::uint32_t no_node = no_value - 1;
    struct slot {
        std::uint32_t base_and_end = 0;  // the lowest bit says whether a key ends here
        std::uint32_t check = no_node;   // the parent
    };
    struct range {
        std::uint32_t node, begin, end;  // keys [begin, end) go through the node
    };
    struct child {
        std::uint32_t code, begin, end;
    };

    // Which slots are free, a bit each: 64 places for a family of children are tried at once. Families of about
    // the same size are searched from where the last one fitted, so the whole build is near linear.
    class free_slots {
    public:
        explicit free_slots(std::uint32_t first) { from_.fill(first / 64 + 1); }

        // The base at which all children find free slots, which are taken.
        std::uint32_t place(std::span<const child> children) {
            std::uint32_t& from = from_[std::min<std::size_t>(std::bit_width(children.size()), from_.size() - 1)];
            const std::uint32_t front = children.front().code;
            for (;; ++from) {
                std::uint64_t fits = ~std::uint64_t{0};
                for (const child& c : children)
                    if (fits &= window(from * 64 + (c.code - front)); fits == 0) break;
                if (fits == 0) continue;
                const std::uint32_t at = from * 64 + static_cast<std::uint32_t>(std::countr_zero(fits));
                for (const child& c : children) take(at + (c.code - front));
                return at - front;
            }
        }

    private:
        [[nodiscard]] std::uint64_t word(std::size_t i) const noexcept { return i < taken_.size() ? ~taken_[i] : ~std::uint64_t{0}; }
        [[nodiscard]] std::uint64_t window(std::uint32_t slot_number) const noexcept {
            const std::uint32_t shift = slot_number % 64;
            const std::uint64_t low = word(slot_number / 64) >> shift;
            return shift ? low | word(slot_number / 64 + 1) << (64 - shift) : low;
        }
        void take(std::uint32_t slot_number) {
            if (slot_number / 64 >= taken_.size()) taken_.resize(slot_number / 64 * 2 + 1);
            taken_[slot_number / 64] |= std::uint64_t{1} << slot_number % 64;
        }
        std::vector<std::uint64_t> taken_;
        std::array<std::uint32_t, 14> from_{};  // by the number of bits of the family's size
    };

    // Places the children of all nodes of one depth; large families first, while there is room for them.
    void place_level(const code_keys& keys, std::span<const std::uint32_t> order, std::span<const range> level,
                     std::uint32_t depth, free_slots& free, std::vector<range>& next_level) {
        struct family {
            std::uint32_t node, first, count;
        };
        std::vector<child> children;
        std::vector<family> families;
        for (const range& at : level) {
            std::uint32_t k = at.begin;
            if (k < at.end && keys[order[k]].size() == depth) {
                nodes_[at.node].base_and_end |= 1;
                values_[at.node] = k++;
            }
            const auto first = static_cast<std::uint32_t>(children.size());
            for (; k < at.end; ++k) {
                const std::uint32_t code = keys[order[k]][depth];
                if (children.size() == first || children.back().code != code) children.push_back({code, k, k});
                children.back().end = k + 1;
            }
            if (children.size() > first) families.push_back({at.node, first, static_cast<std::uint32_t>(children.size()) - first});
        }
        std::ranges::stable_sort(families, [](const family& a, const family& b) { return a.count > b.count; });
        next_level.clear();
        for (const family& f : families) {
            const std::span<const child> of = std::span{children}.subspan(f.first, f.count);
            const std::uint32_t base = free.place(of);
            nodes_[f.node].base_and_end |= base << 1;
            if (base + of.back().code >= nodes_.size()) {
                nodes_.resize(base + of.back().code + 1);
                values_.resize(nodes_.size(), no_value);
            }
            for (const child& c : of) {
                nodes_[base + c.code].check = f.node;
                next_level.push_back({base + c.code, c.begin, c.end});
            }
        }
    }

    std::vector<slot> nodes_;
    std::vector<std::uint32_t> values_;  // beside the slots, since only the nodes where keys end are asked
};

}  // namespace kuang::detail

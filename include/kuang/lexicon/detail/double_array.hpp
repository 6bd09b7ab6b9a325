#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/detail/code_keys.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kuang::detail {

// A trie in one array: the child of node n by code c is at base(n) + c, if that slot's check names n.
class double_array {
public:
    static constexpr std::uint32_t root = 0, no_value = 0xFFFFFFFF;

    // `order`: the keys sorted by their codes, all different; the value of a key is its place in `order`.
    void build(const code_keys& keys, std::span<const std::uint32_t> order, std::uint32_t codes) {
        // Room for a node a character; pages never touched cost nothing.
        nodes_.reserve(keys.characters() + codes + 1);
        values_.reserve(keys.characters() + codes + 1);
        nodes_.assign(1, {0, no_value});
        values_.assign(1, no_value);
        // No node but the root lies below the number of codes, so that base = slot - code is never negative.
        free_slots free{codes + 1};
        one_level at;
        at.nodes.reserve(order.size());  // no level has more of anything than there are keys
        at.next.reserve(order.size());
        at.children.reserve(order.size());
        at.families.reserve(order.size());
        at.nodes.push_back({root, 0, static_cast<std::uint32_t>(order.size())});
        for (; !at.nodes.empty(); ++at.depth) {
            place_level(keys, order, at, free);
            at.nodes.swap(at.next);
        }
        nodes_.resize(nodes_.size() + codes + 1);  // so that follow() needs no bound
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
    struct family {
        std::uint32_t node, first, count;  // its children
    };
    struct one_level {  // of the trie, while it is built
        std::uint32_t depth = 0;
        std::vector<range> nodes, next;
        std::vector<child> children;
        std::vector<family> families;
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
            if (children.size() == 1) return take_next(from) - front;  // most families have one child
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
        // The first free slot from 64 * `from` on.
        std::uint32_t take_next(std::uint32_t& from) {
            while (word(from) == 0) ++from;
            const std::uint32_t at = from * 64 + static_cast<std::uint32_t>(std::countr_zero(word(from)));
            take(at);
            return at;
        }
        [[nodiscard]] std::uint64_t word(std::size_t i) const noexcept {
            return i < taken_.size() ? ~taken_[i] : ~std::uint64_t{0};
        }
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

    // Sorted by counting; families of one size keep their order.
    static std::vector<family> larger_first(const std::vector<family>& families) {
        std::uint32_t largest = 0;
        for (const family& f : families) largest = std::max(largest, f.count);
        std::vector<std::uint32_t> place(largest + 1);  // where the families of a size go
        for (const family& f : families) ++place[f.count];
        for (std::uint32_t next = 0, size = largest + 1; size-- > 0;) next += std::exchange(place[size], next);
        std::vector<family> sorted(families.size());
        for (const family& f : families) sorted[place[f.count]++] = f;
        return sorted;
    }

    // Places the children of all nodes of one depth; large families first, while there is room for them.
    void place_level(const code_keys& keys, std::span<const std::uint32_t> order, one_level& at, free_slots& free) {
        at.children.clear();
        at.families.clear();
        at.next.clear();
        for (const range& node : at.nodes) {
            std::uint32_t k = node.begin;
            if (k < node.end && keys.length(order[k]) == at.depth) {
                nodes_[node.node].base_and_end |= 1;
                values_[node.node] = k++;
            }
            const auto first = static_cast<std::uint32_t>(at.children.size());
            for (; k < node.end; ++k) {
                const std::uint32_t code = keys.code(order[k], at.depth);
                if (at.children.size() == first || at.children.back().code != code) at.children.push_back({code, k, k});
                at.children.back().end = k + 1;
            }
            if (const auto count = static_cast<std::uint32_t>(at.children.size()) - first; count > 0)
                at.families.push_back({node.node, first, count});
        }
        for (const family& f : larger_first(at.families)) {
            const std::span<const child> of{at.children.data() + f.first, f.count};
            const std::uint32_t base = free.place(of);
            nodes_[f.node].base_and_end |= base << 1;
            if (base + of.back().code >= nodes_.size()) {
                nodes_.resize(base + of.back().code + 1);
                values_.resize(nodes_.size(), no_value);
            }
            for (const child& c : of) {
                nodes_[base + c.code].check = f.node;
                at.next.push_back({base + c.code, c.begin, c.end});
            }
        }
    }

    std::vector<slot> nodes_;
    std::vector<std::uint32_t> values_;  // beside the slots, since only the nodes where keys end are asked
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include "mentions.hpp"
#include "utf8.hpp"

#include <kuang/entity/entity.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/number/quantity.hpp>
#include <kuang/token/token.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace oracle {

/// Is a mined page sound? The pipeline makes tokens, numerals, quantities and entities.
template <class Page>
class page_checker {
public:
    explicit page_checker(const Page& page) : page_{page}, border_(page.text().size() + 1, 0) {
        for (const oracle::utf8_piece& p : oracle::utf8_pieces(page.text())) {
            border_[p.begin] = 1;
            if (p.c < 0) ill_formed_.insert(p.begin);
        }
        border_.back() = 1;
    }

    /// The first thing wrong with the page; empty if nothing is.
    [[nodiscard]] std::string wrong() const {
        std::string out = tokens();
        if (out.empty()) out = layer<kuang::numeral>("numeral");
        if (out.empty()) out = layer<kuang::quantity>("quantity");
        if (out.empty()) out = layer<kuang::entity>("entity");
        if (out.empty()) out = units();
        if (out.empty()) out = entities();
        return out;
    }

private:
    [[nodiscard]] bool in_range(const kuang::span& s) const {
        return s.begin < s.end && s.end < border_.size() && border_[s.begin] && border_[s.end];
    }
    [[nodiscard]] std::string tokens() const {
        kuang::offset at = 0;
        for (const kuang::token& t : page_.template all<kuang::token>()) {
            if (!in_range(t)) return "token out of range: " + oracle::line_of(t);
            if (t.begin != at) return "gap before token " + oracle::line_of(t);
            at = t.end;
        }
        return at == page_.text().size() ? "" : "the text goes on behind the last token";
    }
    template <class T>
    [[nodiscard]] std::string layer(std::string_view name) const {
        const auto all = page_.template all<T>();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string line = std::string{name} + ' ' + oracle::line_of(all[i]);
            if (!in_range(all[i])) return line + " is out of range or off a boundary";
            if (const auto bad = ill_formed_.lower_bound(all[i].begin); bad != ill_formed_.end() && *bad < all[i].end)
                return line + " holds ill-formed bytes";
            if (i > 0 &&
                (all[i - 1].begin > all[i].begin || (all[i - 1].begin == all[i].begin && all[i - 1].end < all[i].end)))
                return line + " is out of order";
            if constexpr (!std::is_same_v<T, kuang::entity>)
                if (i > 0 && all[i - 1].end > all[i].begin) return line + " overlaps the one before";
        }
        return "";
    }
    [[nodiscard]] std::string units() const {
        for (const kuang::quantity& q : page_.template all<kuang::quantity>())
            if (q.unit && !in_range(q.unit)) return "the unit of " + oracle::line_of(q) + " is out of range";
        return "";
    }
    [[nodiscard]] std::string entities() const {
        const auto all = page_.template all<kuang::entity>();
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const kuang::entity& e = all[i];
            const std::string line = "entity " + oracle::line_of(e);
            if (e.label.empty()) return line + " has no label";
            if (i > 0 && all[i - 1].begin == e.begin && all[i - 1].end == e.end && all[i - 1].label == e.label)
                return line + " stands there twice";
            // The parent is the smallest mention before it that contains it.
            std::uint32_t parent = kuang::entity::no_parent;
            for (std::uint32_t k = i; k-- > 0 && parent == kuang::entity::no_parent;)
                if (all[k].contains(e)) parent = k;
            if (e.parent != parent) return line + " has another parent than " + std::to_string(parent);
        }
        return "";
    }

    const Page& page_;
    std::vector<char> border_;
    std::set<std::size_t> ill_formed_;
};

}  // namespace oracle

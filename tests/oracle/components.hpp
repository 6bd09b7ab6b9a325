#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/text/span.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace oracle {

// Small components, so that the pipeline is tested without ours.

struct digits : kuang::span {
    friend bool operator==(const digits&, const digits&) = default;
};
struct pair_of_digits : kuang::span {
    friend bool operator==(const pair_of_digits&, const pair_of_digits&) = default;
};
struct name : kuang::span {
    std::uint32_t owner = 0, id = 0;
    friend bool operator==(const name&, const name&) = default;
};

/// Runs of ASCII digits.
struct digit_runs {
    using needs = kuang::layers<>;
    using makes = kuang::layers<digits>;
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        const kuang::decoded_text& text = in.text();
        for (std::uint32_t i = 0; i < text.size();) {
            std::uint32_t last = i;
            while (last < text.size() && text.kind(last) == kuang::char_class::digit) ++last;
            if (last > i) out.template layer<digits>().push_back({text.span_of(i, last)});
            i = last + (last == i);
        }
    }
    template <class Text>
    auto operator()(Text&& text) const {
        return kuang::run_alone(*this, std::forward<Text>(text));
    }
};

/// Neighbouring runs of digits, from first to last.
struct pairs_of_digits {
    using needs = kuang::layers<digits>;
    using makes = kuang::layers<pair_of_digits>;
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        const auto runs = in.template layer<digits>();
        for (std::size_t i = 1; i < runs.size(); ++i)
            out.template layer<pair_of_digits>().push_back({{runs[i - 1].begin, runs[i].end}});
    }
};

/// Names of a list; the layer has those of the component, and how many hits of others it could see.
struct listed_names {
    using needs = kuang::layers<>;
    using makes = kuang::layers<name>;
    std::vector<std::string> list;
    bool of_others = false;  ///< mention the hits of the others instead
    void names(kuang::name_sink& sink) const {
        for (std::uint32_t id = 0; id < list.size(); ++id) sink.add(list[id], id);
    }
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        auto& layer = out.template layer<name>();
        const auto mention = [&](const kuang::name_hit& hit) {
            layer.push_back({in.text().span_of(hit.first, hit.last), hit.owner, hit.id});
        };
        if (of_others) {
            for (const kuang::name_hit& hit : in.hits())
                if (hit.owner != in.owner()) mention(hit);
        } else {
            for (const kuang::name_hit& hit : in.own_hits()) mention(hit);
        }
    }
};

}  // namespace oracle

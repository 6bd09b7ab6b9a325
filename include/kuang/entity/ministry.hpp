#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/entity/settle.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang {

/// A public body: a ministry, an agency, a government, a parliament, a court, a party organ.
struct ministry {
    std::string_view id;         ///< cn-miit; the first part is the nation
    std::string_view label;      ///< ministry or government, as the mention is labelled
    std::string_view nation;     ///< ISO 3166-1: CN, TW, HK, MO, US …; EU for the union
    std::string_view level;      ///< constituent, national-bureau, agency, judiciary …, see data/ministries_*.hpp
    std::string_view canonical;  ///< full official name in Simplified
    unsigned since = 0;          ///< year of foundation; 0 where not known
    unsigned until = 0;          ///< year of its end; 0 for a body of today
    std::string_view successor;  ///< id of the body that took over; empty if none
};

namespace detail {
struct body_buffer;
class body_table;
}  // namespace detail

/// Finds public bodies: ministries, central banks, agencies (label ministry); governments, parliaments, courts, party
/// organs (label government). Of the mainland, Taiwan, Hong Kong, Macau and some forty countries, present and past.
///
/// Shapes    工信部, 工业和信息化部, 中华人民共和国工业和信息化部; a country before the name is outside the span
///           (大陸｜工信部, 美国｜国务院) unless it belongs to the name (中国人民银行, 香港入境事務處).
/// Ambiguity 外交部 alone is the nearest country's before it, else the one of the script and region of the
///           paragraph; else `id` stays empty and `candidates` lists what it may be.
/// Offsets   bytes of the caller's UTF-8, half-open, on character boundaries.
/// Errors    none at run time; arbitrary bytes are fine.
/// Cost      O(bytes) time, no allocation once the document's buffers have grown.
/// Lifetime  views look into tables that live as long as the program, or (composed names) into the document.
/// Threads   immutable after construction; share one object freely.
/// See       docs/names.md; tests/entity/ministry.cpp has each shape above.
///
///     const auto page = kuang::ministries{}("大陸工信部與美國商務部");
///     // page.all<entity>(): 工信部 cn-miit, 商務部 us-doc
class ministries {
public:
    using needs = layers<>;
    using makes = layers<entity>;

    struct options {
        bool foreign = true;  ///< bodies of other countries too
    };

    ministries() : ministries(options{}) {}
    explicit ministries(options chosen);

    /// The rows, in the order of the tables.
    [[nodiscard]] std::span<const ministry> rows() const noexcept;

    void names(name_sink& sink) const;

    /// Called by the pipeline.
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        scan(in.text(), in.own_hits(), out.template buffer<buffer_type>(), out.template layer<entity>());
    }

    template <class Text>
    [[nodiscard]] auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

private:
    using buffer_type = detail::body_buffer;
    void scan(const decoded_text& text, std::span<const name_hit> hits, detail::body_buffer& buffer,
              std::vector<entity>& out) const;

    options options_;
};

}  // namespace kuang

#include <kuang/entity/detail/ministry.hpp>  // bodies

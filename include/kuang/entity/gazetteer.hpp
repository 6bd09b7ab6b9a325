#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/entity/settle.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>

#include <concepts>
#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kuang {

namespace detail {

template <class Record>
concept has_name = requires(const Record& r) {
    { r.name } -> std::convertible_to<std::string_view>;
};
template <class Record>
concept has_names = requires(const Record& r) {
    { *std::begin(r.names) } -> std::convertible_to<std::string_view>;
};

}  // namespace detail

/// A row that a gazetteer can hold: it has `name` (string-like) or `names` (a range of string-likes); `id` and
/// `canonical` (string-like) are taken where they are there.
template <class Record>
concept gazetteer_record = std::copy_constructible<Record> &&(detail::has_name<Record> || detail::has_names<Record>);

/// Finds your own names. A hit hands back your row: `e.as<Record>()`.
///
/// Shapes    each name as it is, in either script and width; Latin names at word boundaries in any case.
/// Value     id and canonical from the row; canonical is the first name where the row has none.
/// Nesting   the longest of overlapping mentions with one label stays; other labels are not touched.
/// Errors    none; empty names are left out.
/// Cost      O(bytes) time, whatever the number of rows; no allocation once the document's buffers have grown.
/// Lifetime  mentions point into the rows, which the copies of the gazetteer and the documents it ran on share.
/// Threads   immutable after construction; share one object freely.
///
///     struct river { std::string name; double kilometres; };
///     const kuang::gazetteer<river> rivers{"river", {{"长江", 6397}, {"黄河", 5464}}};
///     const auto page = rivers(text);
///     for (const kuang::entity& e : page.all<kuang::entity>()) use(e.as<river>()->kilometres);
template <gazetteer_record Record>
class gazetteer {
public:
    using needs = layers<>;
    using makes = layers<entity>;

    gazetteer(std::string label, std::vector<Record> rows)
        : table_{std::make_shared<const table>(table{std::move(label), std::move(rows)})} {}

    [[nodiscard]] const std::vector<Record>& rows() const noexcept { return table_->rows; }

    void names(name_sink& sink) const {
        for (std::uint32_t i = 0; i < table_->rows.size(); ++i) {
            const Record& r = table_->rows[i];
            if constexpr (detail::has_name<Record>) sink.add(r.name, i);
            if constexpr (detail::has_names<Record>)
                for (const auto& name : r.names) sink.add(name, i);
        }
    }

    /// Called by the pipeline.
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        auto& kept = out.template buffer<std::shared_ptr<const table>>();  // so that a document may outlive us
        if (kept != table_) kept = table_;
        for (const name_hit& hit : in.own_hits()) {
            entity e = described(table_->rows[hit.id]);
            const span where = in.text().span_of(hit.first, hit.last);
            e.begin = where.begin;
            e.end = where.end;
            out.template layer<entity>().push_back(e);
        }
    }

    template <class Text>
    [[nodiscard]] auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

private:
    struct table {
        std::string label;
        std::vector<Record> rows;
    };

    [[nodiscard]] entity described(const Record& r) const {
        entity e;
        e.label = table_->label;
        e.record(r);
        if constexpr (requires {
                          { r.id } -> std::convertible_to<std::string_view>;
                      })
            e.id = r.id;
        if constexpr (requires {
                          { r.canonical } -> std::convertible_to<std::string_view>;
                      })
            e.canonical = r.canonical;
        if (e.canonical.empty()) {
            if constexpr (detail::has_name<Record>) e.canonical = r.name;
            else if (std::begin(r.names) != std::end(r.names)) e.canonical = *std::begin(r.names);
        }
        return e;
    }

    std::shared_ptr<const table> table_;
};

}  // namespace kuang

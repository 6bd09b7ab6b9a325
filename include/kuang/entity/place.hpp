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

/// A prefecture-level or county-level division of the mainland.
struct place {
    std::string_view gb;    ///< GB/T 2260: 350200
    std::string_view kind;  ///< city, prefecture, autonomous_prefecture, league; county-level rows: county, district …
    std::string_view full;      ///< 厦门市
    std::string_view name;      ///< short name: 厦门
    std::string_view province;  ///< ISO 3166-2 of its province: CN-FJ
};

/// Finds prefecture-level divisions, and counties if asked (label place, id the GB/T 2260 code, canonical the full
/// name).
///
/// Shapes    厦门市, 厦门, 伊犁哈萨克自治州; counties by their full names only (石景山区), short ones where the
///           prefecture or province stands before them. A name of several counties (朝阳区) takes the one of the
///           nearest province or prefecture before it in the clause, else stays open with candidates.
/// Left alone  short names that are also words (三明 in 三明治, 来宾): they count only behind their province.
/// Offsets   bytes of the caller's UTF-8, half-open, on character boundaries.
/// Errors    none at run time; arbitrary bytes are fine.
/// Cost      O(bytes) time, no allocation once the document's buffers have grown.
/// Lifetime  views look into a table that lives as long as the program.
/// Threads   immutable after construction; share one object freely.
/// See       docs/names.md; tests/entity/place.cpp has each shape above.
///
///     const auto page = kuang::places{}("福建省厦门市");   // page.all<entity>(): 厦门市 350200
class places {
public:
    using needs = layers<>;
    using makes = layers<entity>;

    struct options {
        bool counties = false;  ///< some 2,850 counties, districts and county-level cities too
    };

    places() : places(options{}) {}
    explicit places(options chosen);

    /// Prefectures, then counties if asked, in the order of the tables.
    [[nodiscard]] std::span<const place> rows() const noexcept;

    void names(name_sink& sink) const;

    /// Called by the pipeline.
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        scan(in.text(), in.own_hits(), out.template layer<entity>());
    }

    template <class Text>
    [[nodiscard]] auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

private:
    void scan(const decoded_text& text, std::span<const name_hit> hits, std::vector<entity>& out) const;

    options options_;
};

}  // namespace kuang

#include <kuang/entity/detail/place.hpp>  // bodies

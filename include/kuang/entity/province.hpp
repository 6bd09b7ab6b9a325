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

namespace detail {
struct province_buffer;
}

/// A province-level unit of China, or a city or county directly under Taiwan.
struct province {
    std::string_view iso;     ///< ISO 3166-2: CN-SX, TW-TPE; ids of our own for Taiwan's former counties
    std::string_view gb;      ///< GB/T 2260: 140000; empty for Taiwan's units
    std::string_view kind;    ///< province, municipality, autonomous_region, sar, tw_city …
    std::string_view full;    ///< 山西省
    std::string_view name;    ///< short name: 山西
    std::string_view level;   ///< county for Taiwan's units, else empty
    std::string_view parent;  ///< id of the unit it belongs to: CN-TW for Taiwan's
    unsigned until = 0;       ///< year of its end; 0 for one of today
};

/// Finds the province-level units of China as places (label province, canonical the short name).
///
/// Shapes    山西, 山西省, 內蒙古自治區, 香港特別行政區; 台北市, 花蓮縣 (level county of the row); one character where
/// it
///           stands for the place: 京津冀 is three mentions, 京滬高鐵 two, 訪台 and 台商 one.
/// Left alone  河南 in 黄河南岸, 海南 in 上海南站, 台南 in 烟台南部; 吉林市 and 海南州, which are other units; 江苏路.
/// Offsets   bytes of the caller's UTF-8, half-open, on character boundaries.
/// Errors    none at run time; arbitrary bytes are fine.
/// Cost      O(bytes) time, no allocation once the document's buffers have grown.
/// Lifetime  views look into a table that lives as long as the program.
/// Threads   immutable after construction; share one object freely.
/// See       docs/names.md; tests/entity/province.cpp has each shape above.
///
///     const auto page = kuang::provinces{}("山西、遼寧與京津冀");
///     // page.all<entity>(): 山西 CN-SX, 遼寧 CN-LN, 京 CN-BJ, 津 CN-TJ, 冀 CN-HE
class provinces {
public:
    using needs = layers<>;
    using makes = layers<entity>;

    struct options {
        bool taiwan_units = true;   ///< Taiwan's cities and counties
        bool one_character = true;  ///< 京 津 沪 where the context says that they are places
    };

    provinces() : provinces(options{}) {}
    explicit provinces(options chosen);

    /// The rows, in the order of the table.
    [[nodiscard]] std::span<const province> rows() const noexcept;

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
    using buffer_type = detail::province_buffer;
    void scan(const decoded_text& text, std::span<const name_hit> hits, detail::province_buffer& buffer,
              std::vector<entity>& out) const;

    options options_;
};

}  // namespace kuang

#include <kuang/entity/detail/province.hpp>  // bodies

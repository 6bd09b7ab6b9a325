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

/// A business, a bank, a media firm.
struct company {
    std::string_view id;         ///< petrochina
    std::string_view nation;     ///< ISO 3166-1: CN, TW, HK, US …
    std::string_view type;       ///< company, media
    std::string_view canonical;  ///< full name in Simplified
    std::string_view tickers;    ///< SSE:601857|HKEX:0857; empty where unknown or not listed
};

namespace detail {
struct company_buffer;
}

/// Finds companies: firms, banks, groups, plants, exchanges, publishers and broadcasters (label company).
///
/// Shapes    中国石油, 中石油, 華為公司 (a listed name with a firm's word behind it is one mention), IBM, 新華社
/// (`media`). Ambiguity common words (小米, 蘋果, 平安) count only with evidence near by: a firm's word, a ticker, a
/// report. Offsets   bytes of the caller's UTF-8, half-open, on character boundaries. Errors    none at run time;
/// arbitrary bytes are fine. Cost      O(bytes) time, no allocation once the document's buffers have grown. Lifetime
/// views look into a table that lives as long as the program, or (composed names) into the document. Threads immutable
/// after construction; share one object freely. See       docs/names.md; tests/entity/company.cpp has each shape above.
///
///     const auto page = kuang::companies{}("華為公司與中石油");
///     // page.all<entity>(): 華為公司 huawei, 中石油 cnpc
class companies {
public:
    using needs = layers<>;
    using makes = layers<entity>;

    struct options {
        bool media = true;  ///< publishers and broadcasters too
    };

    companies() : companies(options{}) {}
    explicit companies(options chosen);

    /// The rows, in the order of the tables.
    [[nodiscard]] std::span<const company> rows() const noexcept;

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
    using buffer_type = detail::company_buffer;
    void scan(const decoded_text& text, std::span<const name_hit> hits, detail::company_buffer& buffer,
              std::vector<entity>& out) const;

    options options_;
};

}  // namespace kuang

#include <kuang/entity/detail/company.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/mention_row.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/span.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace kuang {

/// Writes documents as one HTML page for people: each text whole, its mentions marked in colours, each with its kind
/// beside it and its value in a tooltip. The page needs no other file and runs no script.
///
/// Marks     `<mark class="LAYER" data-kind="KIND" title="WHAT">`: KIND is the kind of a quantity, the label of an
///           entity, the class of a token; WHAT the value with its bound and unit, or the canonical name with id and
///           nation. A numeral is left out where a quantity covers it.
/// Nesting   as the mentions nest. Of two that cross, the second is cut at the end of the first and goes on behind it
///           as a mark of class `more`.
/// Text      escaped; controls and ill-formed bytes become U+FFFD, line ends stay. Nothing in it can break out.
/// Cost      O(text + mentions · how deep they nest). Threads: an object each.
///
///     <article><h2>p1</h2><p>逾<mark class="quantity" data-kind="percent" title="over 40">40%</mark>的…</p></article>
class html_writer {
public:
    explicit html_writer(const write_options& chosen = {}) : chosen_{chosen} {}

    void begin(std::string& out);
    template <mention... Layers>
    void append(std::string& out, const document<Layers...>& page, const record_head& head) {
        rows_.clear();
        for_each_row_of(page, chosen_, [&](const mention_row& row) { rows_.push_back(row); });
        append_article(out, page.text(), head);
    }
    void end(std::string& out) { out += "</body>\n</html>\n"; }

private:
    void append_article(std::string& out, std::string_view text, const record_head& head);

    write_options chosen_;
    std::vector<mention_row> rows_;
    std::vector<const mention_row*> open_;
};

}  // namespace kuang

#include <kuang/io/detail/html.hpp>  // bodies

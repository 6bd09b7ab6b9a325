#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/record.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/span.hpp>

#include <string>

namespace kuang {

/// Writes documents as newline-delimited JSON: one record (see record.hpp) a line, each ended by one LF.
///
/// Cost      O(text + mentions), no allocation but the growth of `out`.
/// Threads   an object each.
///
///     kuang::ndjson_writer to_ndjson;
///     to_ndjson.append(out, page, {.id = "p1"});
class ndjson_writer {
public:
    explicit ndjson_writer(const write_options& chosen = {}) : chosen_{chosen} {}

    void begin(std::string&) {}
    template <mention... Layers>
    void append(std::string& out, const document<Layers...>& page, const record_head& head) {
        append_record(out, page, head, chosen_, scratch_);
        out += '\n';
    }
    void end(std::string&) {}

private:
    write_options chosen_;
    record_context scratch_;
};

}  // namespace kuang

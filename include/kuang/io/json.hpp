#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/record.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/span.hpp>

#include <string>

namespace kuang {

/// Writes documents as one JSON array of records (see record.hpp), a record a line.
///
/// Call `begin` once, `append` for each document, `end` once. Threads: an object each.
///
///     [
///     {"id":"p1","quantities":[…]},
///     {"id":"p2","quantities":[…]}
///     ]
class json_writer {
public:
    explicit json_writer(const write_options& chosen = {}) : chosen_{chosen} {}

    void begin(std::string& out) {
        out += '[';
        first_ = true;
    }
    template <mention... Layers>
    void append(std::string& out, const document<Layers...>& page, const record_head& head) {
        out += first_ ? "\n" : ",\n";
        first_ = false;
        append_record(out, page, head, chosen_, scratch_);
    }
    void end(std::string& out) { out += first_ ? "]\n" : "\n]\n"; }

private:
    write_options chosen_;
    record_context scratch_;
    bool first_ = true;
};

}  // namespace kuang

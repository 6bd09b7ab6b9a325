#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/offset_map.hpp>

#include <string_view>

namespace kuang {

/// What the writers write of a document. A layer that the document's type lacks is not written whatever
/// stands here.
struct write_options {
    bool tokens = true;
    bool numerals = true;
    bool quantities = true;
    bool entities = true;
    bool matches = true;
    offset_unit offsets = offset_unit::bytes;
};

/// What stands before the layers of a record.
struct record_head {
    std::string_view id;            ///< of the document; any bytes
    std::string_view json_id = {};  ///< if not empty, JSON to be written in its place: 17, null
    std::string_view members = {};  ///< further members as JSON, each with a comma before it: ,"url":"…"
};

}  // namespace kuang

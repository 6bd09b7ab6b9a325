#pragma once  // SPDX-License-Identifier: MIT

#include <string>

namespace mine {

/// What of an input record comes out again beside its mentions.
struct record_info {
    std::string id;
    std::string json_id;  ///< the id as JSON where it is no string: 17, null
    std::string members;  ///< the fields of --keep as JSON members, each with a comma before it
};

struct record {
    std::string text;
    record_info info;
};

}  // namespace mine

#pragma once  // SPDX-License-Identifier: MIT

#include "record.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mine {

/// Reads records from lines of NDJSON.
///
/// Well-formed lines are read by a scanner of our own, several times faster than a parser that builds a tree;
/// it keeps numbers as they are written. Whatever it does not take goes to nlohmann/json, which has the last
/// word and says what is wrong.
class json_line {
public:
    json_line(std::string id_field, std::string text_field, std::vector<std::string> keep);

    /// Fills `out`. What is wrong with the line, or an empty string. A record without id has the id null.
    [[nodiscard]] std::string read(std::string_view line, record& out);

private:
    std::string by_nlohmann(std::string_view line, record& out) const;

    std::string id_field_, text_field_;
    std::vector<std::string> keep_;
    std::vector<std::string_view> kept_;  // values of keep_ in this line
};

}  // namespace mine

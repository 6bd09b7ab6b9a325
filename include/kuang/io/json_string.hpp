#pragma once  // SPDX-License-Identifier: MIT

#include <string>
#include <string_view>

namespace kuang {

/// Appends a text as a JSON string, quotes included. The result is one line and well-formed UTF-8 whatever
/// the bytes.
///
/// Escaped   " and \, all controls (U+0000 to U+001F, U+007F to U+009F) and the line ends U+2028 and U+2029,
///           which many readers would cut a line at; all else stands as it is.
/// Bad input an ill-formed piece becomes U+FFFD; a surrogate never comes out.
/// Cost      O(bytes).
///
///     append_json_string(out, "40%\n\"增\"");   // "40%\n\"增\""
void append_json_string(std::string& out, std::string_view text);

}  // namespace kuang

#include <kuang/io/detail/json_string.hpp>  // bodies

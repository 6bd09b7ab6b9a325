#pragma once  // SPDX-License-Identifier: MIT

#include "messages.hpp"

#include <kuang/token/user_dictionary.hpp>

#include <string>
#include <vector>

namespace mine {

/// Reads --dictionary files: a word a row, `word [frequency] [tag]`. A bad row is said with its file and line and
/// left out. Throws std::runtime_error if a file cannot be read.
[[nodiscard]] kuang::user_dictionary read_dictionaries(const std::vector<std::string>& files, messages& said);

}  // namespace mine

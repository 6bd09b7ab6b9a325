#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/write_options.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace mine {

enum class input_format { text, lines, ndjson };
enum class output_format { table, ndjson, json, csv, html, conll, words };

/// The command line, checked.
struct options {
    std::vector<std::string> files;  ///< "-" is standard input
    input_format from = input_format::text;
    output_format to = output_format::ndjson;
    kuang::write_options write{.tokens = false, .numerals = true, .quantities = true, .entities = true};
    unsigned jobs = 1;  ///< 0: one a core
    std::string encoding;
    std::vector<std::string> gazetteers;
    std::vector<std::string> dictionaries;
    std::string output;  ///< empty: standard output
    std::string id_field = "id";
    std::string text_field = "text";
    std::vector<std::string> keep;
    bool flush = false;
    bool quiet = false;
    std::size_t max_errors = std::numeric_limits<std::size_t>::max();
};

/// Reads the command line. Nothing if there is no more to do (--help, --version, bad usage, all said already);
/// `status` is then the exit code.
[[nodiscard]] std::optional<options> read_options(int argc, const char* const* argv, int& status);

}  // namespace mine

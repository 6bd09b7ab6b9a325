// SPDX-License-Identifier: MIT
#include "user_words.hpp"

#include "reader.hpp"

#include <kuang/text/error.hpp>

#include <stdexcept>
#include <string_view>

namespace mine {
namespace {

void read_file(const std::string& file, messages& said, kuang::user_dictionary& words) {
    byte_source bytes{file, {}};
    line_source lines{bytes};
    std::string_view line;
    while (!said.too_many() && lines.next(line)) {
        try {
            words.add_rows(line, "row");
        } catch (const kuang::error& e) {
            // "row:1: what": a row by itself is the first one
            std::string_view what = e.what();
            what.remove_prefix(what.find(": ") + 2);
            said.bad(file, lines.number(), what);
        }
    }
}

}  // namespace

kuang::user_dictionary read_dictionaries(const std::vector<std::string>& files, messages& said) {
    kuang::user_dictionary words;
    for (const std::string& file : files) {
        if (said.too_many()) break;
        try {
            read_file(file, said, words);
        } catch (const std::runtime_error& e) {
            throw std::runtime_error{"--dictionary " + file + ": " + e.what()};
        }
    }
    return words;
}

}  // namespace mine

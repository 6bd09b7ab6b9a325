// SPDX-License-Identifier: MIT
//
// docs/tokens.md: each row of a table whose last columns are "text" and "tokens" is cut, with the switch or the
// dictionary that the column before them names.
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>

#include "../catch.hpp"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

// The cells of a row of a table, without the blanks around them; none if the line is no such row.
std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    if (!line.starts_with("|") || !line.ends_with("|") || line.size() < 2) return cells;
    line.remove_prefix(1);
    while (!line.empty()) {
        const std::size_t end = line.find('|');
        std::string_view cell = line.substr(0, end);
        while (cell.starts_with(' ')) cell.remove_prefix(1);
        while (cell.ends_with(' ')) cell.remove_suffix(1);
        cells.emplace_back(cell);
        line.remove_prefix(end + 1);
    }
    return cells;
}

std::string tokens_of(std::string_view text, const kuang::dictionary_tokenizer& by) {
    const kuang::pipeline mine{by};
    const auto page = mine(text);
    std::string out;
    for (const kuang::token& t : page.all<kuang::token>()) {
        if (t.kind == kuang::token_class::space) continue;
        if (!out.empty()) out += " / ";
        out += page.text_of(t);
    }
    return out;
}

kuang::dictionary_tokenizer switched(const std::string& how) {
    using options = kuang::dictionary_tokenizer_options;
    options chosen;
    if (how == "split_determiners = yes") chosen.split_determiners = options::choice::yes;
    else if (how == "names = false") chosen.names = false;
    else if (how == "dates = false") chosen.dates = false;
    else if (how == "unknown = false") chosen.unknown = false;
    else if (how == "search = true") chosen.search = true;
    else if (!how.empty()) FAIL("docs/tokens.md: no such switch: " << how);
    return kuang::dictionary_tokenizer{chosen};
}

kuang::dictionary_tokenizer with_word(const std::string& row) {
    kuang::user_dictionary words;
    if (!row.empty()) words.add(row);
    return kuang::dictionary_tokenizer{words};
}

}  // namespace

TEST_CASE("docs/tokens.md: every example is what the tokenizer gives", "[token]") {
    std::ifstream page{KUANG_SOURCE_DIR "/docs/tokens.md"};
    REQUIRE(page);
    std::vector<std::string> header;
    int examples = 0;
    for (std::string line; std::getline(page, line);) {
        const std::vector<std::string> cells = cells_of(line);
        if (cells.empty()) header.clear();
        else if (header.empty()) header = cells;
        else if (cells[0].starts_with("---")) continue;
        else if (header.back() == "tokens") {
            REQUIRE(cells.size() == header.size());
            CAPTURE(line);
            const std::string& text = cells[cells.size() - 2];
            const auto by = header[0] == "switch"       ? switched(cells[0])
                            : header[0] == "dictionary" ? with_word(cells[0])
                                                        : switched("");
            CHECK(tokens_of(text, by) == cells.back());
            ++examples;
        }
    }
    CHECK(examples >= 25);
}

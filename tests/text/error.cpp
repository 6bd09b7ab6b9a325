// SPDX-License-Identifier: MIT
#include <kuang/text/error.hpp>

#include "../catch.hpp"

#include <string_view>

TEST_CASE("error: says what, in which file, on which line", "[text]") {
    const kuang::error row{"frequency \"abc\" is not a number", "dictionary.txt", 17};
    CHECK(std::string_view{row.what()} == "dictionary.txt:17: frequency \"abc\" is not a number");
    CHECK(row.file() == "dictionary.txt");
    CHECK(row.line() == 17);

    const kuang::error file{"no such file", "names.tsv", 0};
    CHECK(std::string_view{file.what()} == "names.tsv: no such file");

    const kuang::error alone{"too long"};
    CHECK(std::string_view{alone.what()} == "too long");
    CHECK(alone.file().empty());
    CHECK(alone.line() == 0);
}

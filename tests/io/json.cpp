// SPDX-License-Identifier: MIT
#include <kuang/io/json.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <string>

using namespace tests;

TEST_CASE("json: one array, a record a line", "[io]") {
    const kuang::pipeline mine{planted{}};
    kuang::json_writer to_json{{.tokens = false, .numerals = false, .entities = false}};
    std::string out;
    to_json.begin(out);
    to_json.append(out, mine("甲"), {.id = "1"});
    to_json.append(out, mine("乙"), {.id = "2"});
    to_json.end(out);
    CHECK(out == "[\n{\"id\":\"1\",\"quantities\":[]},\n{\"id\":\"2\",\"quantities\":[]}\n]\n");
}

TEST_CASE("json: no document is an empty array, and a writer can begin again", "[io]") {
    kuang::json_writer to_json;
    for (int round = 0; round < 2; ++round) {
        std::string out;
        to_json.begin(out);
        to_json.end(out);
        CHECK(out == "[]\n");
    }
}

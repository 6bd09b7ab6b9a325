// SPDX-License-Identifier: MIT
#include <kuang/io/ndjson.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <string>

using namespace tests;

TEST_CASE("ndjson: a document a line, whatever its text holds", "[io]") {
    const kuang::pipeline mine{planted{.tokens = {{{0, 4}, kuang::token_class::other}}}};
    kuang::ndjson_writer to_ndjson{{.numerals = false, .quantities = false, .entities = false}};
    std::string out;
    to_ndjson.begin(out);
    to_ndjson.append(out, mine("a\r\nb"), {.id = "1"});
    to_ndjson.append(out, mine("\n\n\n\n"), {.id = "2"});
    to_ndjson.end(out);
    CHECK(out ==
          "{\"id\":\"1\",\"tokens\":[{\"begin\":0,\"end\":4,\"text\":\"a\\r\\nb\",\"class\":\"other\"}]}\n"
          "{\"id\":\"2\",\"tokens\":[{\"begin\":0,\"end\":4,\"text\":\"\\n\\n\\n\\n\",\"class\":\"other\"}]}\n");
}

TEST_CASE("ndjson: no document, no output", "[io]") {
    kuang::ndjson_writer to_ndjson;
    std::string out;
    to_ndjson.begin(out);
    to_ndjson.end(out);
    CHECK(out.empty());
}

// SPDX-License-Identifier: MIT
#include <kuang/token/token.hpp>

#include "../catch.hpp"

TEST_CASE("token: every class has its name, as the record writes it", "[token]") {
    using kuang::token_class;
    CHECK(to_string(token_class::han) == "han");
    CHECK(to_string(token_class::latin) == "latin");
    CHECK(to_string(token_class::number) == "number");
    CHECK(to_string(token_class::letter) == "letter");
    CHECK(to_string(token_class::punctuation) == "punctuation");
    CHECK(to_string(token_class::space) == "space");
    CHECK(to_string(token_class::url) == "url");
    CHECK(to_string(token_class::handle) == "handle");
    CHECK(to_string(token_class::other) == "other");
}

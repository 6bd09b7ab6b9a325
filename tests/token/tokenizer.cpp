// SPDX-License-Identifier: MIT
#include <kuang/text/layers.hpp>
#include <kuang/token/icu_tokenizer.hpp>
#include <kuang/token/tokenizer.hpp>

#include "../catch.hpp"

namespace {

struct by_character {
    using needs = kuang::layers<>;
    using makes = kuang::layers<kuang::token>;
};
struct makes_more {
    using needs = kuang::layers<>;
    using makes = kuang::layers<kuang::token, kuang::span>;
};
struct needs_tokens {
    using needs = kuang::layers<kuang::token>;
    using makes = kuang::layers<kuang::token>;
};

}  // namespace

TEST_CASE("tokenizer: what makes layer token and nothing else, from the text alone", "[token]") {
    STATIC_REQUIRE(kuang::tokenizer<kuang::icu_tokenizer>);
    STATIC_REQUIRE(kuang::tokenizer<by_character>);
    STATIC_REQUIRE_FALSE(kuang::tokenizer<makes_more>);
    STATIC_REQUIRE_FALSE(kuang::tokenizer<needs_tokens>);
    STATIC_REQUIRE_FALSE(kuang::tokenizer<int>);
}

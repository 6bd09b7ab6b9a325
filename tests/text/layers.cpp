// SPDX-License-Identifier: MIT
#include <kuang/text/layers.hpp>

#include "../catch.hpp"

#include <tuple>
#include <type_traits>

using kuang::layers;
namespace detail = kuang::detail;

TEST_CASE("layers: a list knows what it holds", "[text]") {
    STATIC_REQUIRE(detail::has_layer<int, layers<char, int>>);
    STATIC_REQUIRE_FALSE(detail::has_layer<long, layers<char, int>>);
    STATIC_REQUIRE_FALSE(detail::has_layer<int, layers<>>);
    STATIC_REQUIRE_FALSE(detail::has_layer<int, int>);
}

TEST_CASE("layers: joined keeps the order and each layer once", "[text]") {
    STATIC_REQUIRE(std::is_same_v<detail::joined_t<layers<char, int>, layers<int, long>>, layers<char, int, long>>);
    STATIC_REQUIRE(std::is_same_v<detail::joined_t<layers<>, layers<int>>, layers<int>>);
    STATIC_REQUIRE(std::is_same_v<detail::joined_t<layers<int>, layers<>>, layers<int>>);
    STATIC_REQUIRE(std::is_same_v<detail::joined_all<layers<char>, layers<int>, layers<char, long>>::type,
                                  layers<char, int, long>>);
    STATIC_REQUIRE(std::is_same_v<detail::joined_all<>::type, layers<>>);
}

TEST_CASE("layers: the first missing one is named; void where none is", "[text]") {
    STATIC_REQUIRE(std::is_same_v<detail::first_missing_t<layers<char>, layers<char, int, long>>, int>);
    STATIC_REQUIRE(std::is_void_v<detail::first_missing_t<layers<char, int>, layers<int>>>);
    STATIC_REQUIRE(std::is_void_v<detail::first_missing_t<layers<>, layers<>>>);
}

TEST_CASE("layers: a template takes them as arguments", "[text]") {
    STATIC_REQUIRE(std::is_same_v<detail::apply_layers_t<std::tuple, layers<char, int>>, std::tuple<char, int>>);
}

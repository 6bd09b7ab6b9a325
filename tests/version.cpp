// SPDX-License-Identifier: MIT
#include <kuang/version.hpp>

#include "catch.hpp"

#include <string_view>

TEST_CASE("version: the macro and the constant say what CMake says", "[version]") {
    CHECK(kuang::version == KUANG_VERSION);
    CHECK(kuang::version == std::string_view{KUANG_CMAKE_VERSION});
}

// SPDX-License-Identifier: MIT
#include <kuang/number/decimal.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <limits>
#include <sstream>
#include <string>
#include <type_traits>

using kuang::decimal;

TEST_CASE("decimal: equal numbers are equal however they are written", "[number]") {
    CHECK(decimal{23000} == *decimal::parse("2.3e4"));
    CHECK(decimal{5, -1} == *decimal::parse("0.50"));
    CHECK(decimal{0} == *decimal::parse("-0.000"));
    CHECK(decimal{1200, -2} == decimal{12});
    static_assert(decimal{12, 3} == decimal{12000});
}

TEST_CASE("decimal: parse reads digits, a point and an exponent, and nothing else", "[number]") {
    for (const char* text : {"0", "7", "-7", "12.5", "0.001", "100", "1e3", "1E-3", "2.50e+2"}) {
        CAPTURE(text);
        CHECK(decimal::parse(text).has_value());
    }
    for (const char* text : {"", "-", ".", ".5", "5.", "1,000", "+1", "1e", "0x10", "1 ", " 1", "1.2.3", "--1", "一"}) {
        CAPTURE(text);
        CHECK_FALSE(decimal::parse(text).has_value());
    }
}

TEST_CASE("decimal: 38 digits are exact, 39 are refused", "[number]") {
    const std::string digits = "12345678901234567890123456789012345678";
    CHECK(to_string(*decimal::parse(digits)) == digits);
    CHECK_FALSE(decimal::parse(digits + "9").has_value());
    CHECK(to_string(*decimal::parse(digits + "000")) == digits + "000");  // trailing zeros are no digits to keep
    CHECK(to_string(*decimal::parse("202107211321363588510367")) == "202107211321363588510367");
}

TEST_CASE("decimal: text has no exponent", "[number]") {
    CHECK(to_string(decimal{5, -1}) == "0.5");
    CHECK(to_string(decimal{-125, -2}) == "-1.25");
    CHECK(to_string(decimal{11, 12}) == "11000000000000");
    CHECK(to_string(decimal{1, -13}) == "0.0000000000001");
    CHECK(to_string(decimal{}) == "0");
    std::ostringstream out;
    out << decimal{16980, -3};
    CHECK(out.str() == "16.98");
}

TEST_CASE("decimal: sums and products are exact or nothing", "[number]") {
    CHECK(*decimal::add(decimal{1, -1}, decimal{2, -1}) == decimal{3, -1});
    CHECK(*decimal::add(decimal{5}, decimal{-5}) == decimal{0});
    CHECK(*decimal::add(decimal{1, 20}, decimal{-1}) == *decimal::parse("99999999999999999999"));
    CHECK(*decimal::multiply(decimal{25, -1}, decimal{4}) == decimal{10});
    CHECK(*decimal::multiply(decimal{-3}, decimal{7}) == decimal{-21});
    CHECK_FALSE(decimal::add(decimal{1, 40}, decimal{1}).has_value());
    CHECK_FALSE(decimal::multiply(*decimal::parse("12345678901234567891"), *decimal::parse("98765432109876543219"))
                    .has_value());
}

TEST_CASE("decimal: order follows the value, not the digits", "[number]") {
    CHECK(decimal{2} < decimal{10});
    CHECK(decimal{-10} < decimal{-2});
    CHECK(decimal{-1} < decimal{0});
    CHECK(decimal{999, -3} < decimal{1});
    CHECK(decimal{1, 30} > decimal{999999});
    CHECK((decimal{7} <=> decimal{70, -1}) == std::strong_ordering::equal);
}

TEST_CASE("decimal: 64-bit integers come out whole", "[number]") {
    constexpr auto top = std::numeric_limits<std::int64_t>::max(), bottom = std::numeric_limits<std::int64_t>::min();
    CHECK(decimal{top}.to_integer() == top);
    CHECK(decimal{bottom}.to_integer() == bottom);
    CHECK_FALSE(decimal{5, -1}.to_integer().has_value());
    CHECK_FALSE(decimal{1, 19}.to_integer().has_value());
    CHECK(decimal{12, 2}.is_integer());
    CHECK_FALSE(decimal{12, -1}.is_integer());
}

TEST_CASE("decimal: the double is the nearest one", "[number]") {
    CHECK(decimal{1, -1}.to_double() == 0.1);
    CHECK(decimal{-25, -2}.to_double() == -0.25);
    CHECK(decimal::parse("6.02e23")->to_double() == 6.02e23);
    CHECK(decimal{}.to_double() == 0.0);
}

TEST_CASE("decimal: no double becomes one unseen", "[number]") {
    STATIC_REQUIRE(std::is_convertible_v<int, decimal>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<double, decimal>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<decimal, float>);
}

// SPDX-License-Identifier: MIT
#include <kuang/number/amount.hpp>

#include "../catch.hpp"

#include <sstream>

using kuang::amount;
using kuang::decimal;

TEST_CASE("amount: each form is written as the record has it", "[number]") {
    CHECK(to_string(amount{}) == "");
    CHECK(to_string(amount{decimal{40}}) == "40");
    CHECK(to_string(amount::range(decimal{4}, decimal{5})) == "4..5");
    CHECK(to_string(amount::fraction(decimal{2}, decimal{3})) == "2/3");
    CHECK(to_string(amount::ratio(decimal{3}, decimal{2})) == "3:2");
    std::ostringstream out;
    out << amount{decimal{5, -1}};
    CHECK(out.str() == "0.5");
}

TEST_CASE("amount: dates and times are ISO 8601 as far as the text goes", "[number]") {
    CHECK(to_string(amount::date({2025, 0, 0})) == "2025");
    CHECK(to_string(amount::date({1998, 3, 0})) == "1998-03");
    CHECK(to_string(amount::date({2025, 12, 31})) == "2025-12-31");
    CHECK(to_string(amount::date({0, 6, 0})) == "--06");
    CHECK(to_string(amount::date({0, 8, 1})) == "--08-01");
    CHECK(to_string(amount::date({0, 0, 15})) == "---15");
    CHECK(to_string(amount::date_range({0, 1, 0}, {0, 8, 0})) == "--01..--08");
    CHECK(to_string(amount::time({15, 0, 0xFF})) == "T15:00");
    CHECK(to_string(amount::time({0, 5, 9})) == "T00:05:09");
}

TEST_CASE("amount: what went in comes out", "[number]") {
    const amount day = amount::date({2025, 8, 1});
    CHECK(day.first_day() == kuang::calendar_date{2025, 8, 1});
    CHECK(day.last_day() == day.first_day());
    CHECK(amount::time({21, 5, 30}).at() == kuang::clock_time{21, 5, 30});
    const amount range = amount::range(decimal{2}, decimal{3});
    CHECK(range.is_range());
    CHECK(range.lo() == decimal{2});
    CHECK(range.hi() == decimal{3});
    CHECK(amount{decimal{7}}.hi() == decimal{7});
    CHECK(amount{decimal{7}} == amount{decimal{70, -1}});
    CHECK(amount{decimal{7}} != range);
    CHECK(day.value() == decimal{});
}

TEST_CASE("amount: equals a number only if it is exactly that", "[number]") {
    CHECK(amount{decimal{40}} == 40);
    CHECK(amount{decimal{40}} != 41);
    CHECK(amount::range(decimal{4}, decimal{5}) != 4);
    CHECK(amount::fraction(decimal{2}, decimal{3}) != 2);
    CHECK(amount{} != 0);
}

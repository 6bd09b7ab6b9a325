// SPDX-License-Identifier: MIT
#include <kuang/io/mention_row.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <string>
#include <vector>

using namespace tests;

TEST_CASE("mention_row: a row has what its layer knows, the rest is empty", "[io]") {
    const planted all = sample_mentions();
    const kuang::mention_row money = row_of(sample, all.quantities[1]);
    CHECK(money.layer == "quantity");
    CHECK(money.text == "人民幣11兆元");
    CHECK(money.kind == "money");
    CHECK(money.value == "11000000000000");
    CHECK(money.unit == "人民幣");
    CHECK(money.code == "CNY");
    CHECK(money.label.empty());
    CHECK(money.bound.empty());
    const kuang::mention_row body = row_of(sample, all.entities[0]);
    CHECK(body.layer == "entity");
    CHECK(body.label == "government");
    CHECK(body.canonical == "福建省人民政府");
    CHECK(body.kind.empty());
    CHECK(row_of(sample, all.tokens[0]).kind == "han");
    CHECK(row_of(sample, all.numerals[0]).bound == "over");
}

TEST_CASE("mention_row: a range has its ends and no value", "[io]") {
    const kuang::mention_row row = row_of("4到5", numeral({0, 5}, kuang::amount::range(4, 5)));
    CHECK(row.value.empty());
    CHECK(row.lo == "4");
    CHECK(row.hi == "5");
}

TEST_CASE("mention_row: rows come layer by layer, as asked", "[io]") {
    const auto page = kuang::pipeline{sample_mentions()}(sample);
    std::string layers;
    const auto note = [&](const kuang::mention_row& row) { layers += row.layer[0]; };
    for_each_row_of(page, {}, note);
    CHECK(layers == "tnnqqee");
    layers.clear();
    for_each_row_of(page, {.numerals = false, .entities = false}, note);
    CHECK(layers == "tqq");
}

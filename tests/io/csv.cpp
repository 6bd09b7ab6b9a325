// SPDX-License-Identifier: MIT
#include <kuang/io/csv.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <string>
#include <string_view>

using namespace tests;

namespace {

std::string cell(std::string_view text) {
    std::string out;
    kuang::append_csv_cell(out, text);
    return out;
}

std::string csv(std::string_view text, const planted& mentions, const kuang::record_head& head,
                const kuang::write_options& chosen = {}) {
    kuang::csv_writer to_csv{chosen};
    std::string out;
    to_csv.append(out, kuang::pipeline{mentions}(text), head);
    return out;
}

}  // namespace

TEST_CASE("csv: a header, then a row a mention with its columns in order", "[io]") {
    kuang::csv_writer to_csv{{.offsets = kuang::offset_unit::codepoints}};
    std::string out;
    to_csv.begin(out);
    to_csv.append(out, kuang::pipeline{sample_mentions()}(sample), {.id = "p1"});
    to_csv.end(out);
    CHECK(out ==
          "id,layer,begin,end,text,kind,value,lo,hi,bound,unit,code,label,entity_id,canonical,nation\r\n"
          "p1,token,0,3,福建省,han,,,,,,,,,,\r\n"
          "p1,numeral,10,12,40,,40,,,over,,,,,,\r\n"
          "p1,numeral,17,20,11兆,,11000000000000,,,,,,,,,\r\n"
          "p1,quantity,10,13,40%,percent,40,,,over,,,,,,\r\n"
          "p1,quantity,14,21,人民幣11兆元,money,11000000000000,,,,人民幣,CNY,,,,\r\n"
          "p1,entity,0,7,福建省人民政府,,,,,,,,government,cn-fj-gov,福建省人民政府,CN\r\n"
          "p1,entity,0,3,福建省,,,,,,,,province,CN-FJ,福建,CN\r\n");
}

TEST_CASE("csv: commas, quotes and line ends are quoted", "[io]") {
    CHECK(cell("甲") == "甲");
    CHECK(cell("") == "");
    CHECK(cell("1,234") == "\"1,234\"");
    CHECK(cell("他說\"好\"") == "\"他說\"\"好\"\"\"");
    CHECK(cell("a\nb") == "\"a\nb\"");
    CHECK(cell("\"") == "\"\"\"\"");
}

TEST_CASE("csv: text that a spreadsheet would run gets an apostrophe", "[io]") {
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("+5") == "'+5");
    CHECK(cell("-5") == "'-5");
    CHECK(cell("@甲") == "'@甲");
    CHECK(cell("\t甲") == "'\t甲");
    CHECK(cell("\r甲") == "\"'\r甲\"");
    CHECK(cell("=\"a\"") == "\"'=\"\"a\"\"\"");
    CHECK(cell("a=1") == "a=1");
}

TEST_CASE("csv: a negative value is a number and stays one, its text is text", "[io]") {
    CHECK(csv("-5", {.numerals = {numeral({0, 2}, kuang::decimal{-5})}}, {.id = "=p"}) ==
          "'=p,numeral,0,2,'-5,,-5,,,,,,,,,\r\n");
}

TEST_CASE("csv: ids that are no strings", "[io]") {
    const planted one{.numerals = {numeral({0, 1}, kuang::decimal{5})}};
    CHECK(csv("5", one, {.id = "", .json_id = "-7"}).starts_with("-7,"));
    CHECK(csv("5", one, {.id = "", .json_id = "null"}).starts_with(",numeral"));
    CHECK(csv("5", one, {.id = "", .json_id = "[1,2]"}).starts_with("\"[1,2]\","));
    CHECK(csv("5", one, {.id = "a\xFF"}).starts_with("a\uFFFD,"));
}

TEST_CASE("csv: a cell of quotes takes time as its length does", "[io]") {
    const std::string quotes(4'000'000, '"');  // a quadratic way needs minutes
    CHECK(cell(quotes).size() == 2 * quotes.size() + 2);
}

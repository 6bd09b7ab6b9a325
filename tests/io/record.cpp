// SPDX-License-Identifier: MIT
#include <kuang/io/record.hpp>

#include <kuang/pattern/patterns.hpp>

#include "../catch.hpp"
#include "planted.hpp"

#include <string>
#include <string_view>

using namespace tests;
using kuang::quantity_kind;

namespace {

std::string record(std::string_view text, const planted& mentions, const kuang::write_options& chosen = {}) {
    std::string out;
    kuang::append_record(out, kuang::pipeline{mentions}(text), "p1", chosen);
    return out;
}
std::string quantities(std::string_view text, const kuang::quantity& q) {
    return record(text, {.quantities = {q}}, {.tokens = false, .numerals = false, .entities = false});
}

struct tag : kuang::span {};
struct tags {
    using needs = kuang::layers<>;
    using makes = kuang::layers<tag>;
    template <class In, class Out>
    void run(const In&, Out& out) const {
        out.template layer<tag>().push_back({{0, 1}});
    }
};
struct unwritten : kuang::span {};
struct unwritten_layer {
    using needs = kuang::layers<>;
    using makes = kuang::layers<unwritten>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};

}  // namespace

template <>
struct kuang::record_layer<tag> {
    static constexpr std::string_view name = "tags";
    static void append(std::string& out, const tag& t, kuang::record_context& in) {
        out += ",\"also\":\"" + std::string{in.text_of(t)} + '"';
    }
};

TEST_CASE("record: a document is one object with its layers in the order of the contract", "[io]") {
    CHECK(record(sample, sample_mentions(), {.offsets = kuang::offset_unit::codepoints}) ==
          R"({"id":"p1",)"
          R"("tokens":[{"begin":0,"end":3,"text":"福建省","class":"han"}],)"
          R"("numerals":[{"begin":10,"end":12,"text":"40","value":"40","bound":"over"},)"
          R"({"begin":17,"end":20,"text":"11兆","value":"11000000000000"}],)"
          R"("quantities":[{"begin":10,"end":13,"text":"40%","kind":"percent","value":"40","bound":"over"},)"
          R"({"begin":14,"end":21,"text":"人民幣11兆元","kind":"money","value":"11000000000000",)"
          R"("unit":{"begin":14,"end":17,"text":"人民幣","code":"CNY"}}],)"
          R"("entities":[{"begin":0,"end":7,"text":"福建省人民政府","label":"government","id":"cn-fj-gov",)"
          R"("canonical":"福建省人民政府","nation":"CN","source":"listed","parent":null},)"
          R"({"begin":0,"end":3,"text":"福建省","label":"province","id":"CN-FJ",)"
          R"("canonical":"福建","nation":"CN","source":"listed","parent":0}]})");
}

TEST_CASE("record: only the layers asked for and made appear, found or not", "[io]") {
    CHECK(record("甲", {}) == R"({"id":"p1","tokens":[],"numerals":[],"quantities":[],"entities":[]})");
    CHECK(record("甲", {}, {.tokens = false, .numerals = false}) == R"({"id":"p1","quantities":[],"entities":[]})");
    CHECK(record("甲", {}, {false, false, false, false, {}}) == R"({"id":"p1"})");
    std::string out;
    kuang::append_record(out, kuang::pipeline{unwritten_layer{}}("甲"), "p1");
    CHECK(out == R"({"id":"p1"})");
}

TEST_CASE("record: offsets in bytes, code points and UTF-16, those of the unit too", "[io]") {
    const std::string_view text = "𠮷野家賣3碗";
    auto bowls = quantity(at(text, "3"), quantity_kind::cardinal, kuang::decimal{3});
    bowls.unit = unit(at(text, "碗"));
    const planted all{.quantities = {bowls}};
    const auto in = [&](kuang::offset_unit u) {
        return record(text, all, {.tokens = false, .numerals = false, .entities = false, .offsets = u});
    };
    CHECK(
        in(kuang::offset_unit::bytes) ==
        R"({"id":"p1","quantities":[{"begin":13,"end":14,"text":"3","kind":"cardinal","value":"3","unit":{"begin":14,"end":17,"text":"碗"}}]})");
    CHECK(
        in(kuang::offset_unit::codepoints) ==
        R"({"id":"p1","quantities":[{"begin":4,"end":5,"text":"3","kind":"cardinal","value":"3","unit":{"begin":5,"end":6,"text":"碗"}}]})");
    CHECK(
        in(kuang::offset_unit::utf16) ==
        R"({"id":"p1","quantities":[{"begin":5,"end":6,"text":"3","kind":"cardinal","value":"3","unit":{"begin":6,"end":7,"text":"碗"}}]})");
}

TEST_CASE("record: every form of a value is exact text", "[io]") {
    struct form {
        kuang::amount value;
        std::string_view members;
    };
    const form forms[] = {
        {{}, ""},
        {kuang::decimal{-5, -1}, R"(,"value":"-0.5")"},
        {kuang::amount::range(4, 5), R"(,"lo":"4","hi":"5")"},
        {kuang::amount::fraction(2, 3), R"(,"value":"2/3")"},
        {kuang::amount::ratio(3, 2), R"(,"value":"3:2")"},
        {kuang::amount::date({.year = 0, .month = 8, .day = 1}), R"(,"value":"--08-01")"},
        {kuang::amount::date_range({.month = 1}, {.month = 8}), R"(,"lo":"--01","hi":"--08")"},
        {kuang::amount::time({.hour = 15, .minute = 0}), R"(,"value":"T15:00")"},
    };
    for (const form& f : forms)
        CHECK(quantities("甲", quantity({0, 3}, quantity_kind::cardinal, f.value)) ==
              R"({"id":"p1","quantities":[{"begin":0,"end":3,"text":"甲","kind":"cardinal")" + std::string{f.members} +
                  "}]}");
}

TEST_CASE("record: a determiner, a publisher and an open name say so", "[io]") {
    auto one = quantity({0, 3}, quantity_kind::cardinal, kuang::decimal{1});
    one.determiner = true;
    CHECK(
        quantities("一個", one) ==
        R"({"id":"p1","quantities":[{"begin":0,"end":3,"text":"一","kind":"cardinal","value":"1","determiner":true}]})");

    constexpr std::string_view may_be[] = {"cn-mfa", "tw-mofa"};
    auto open = entity({0, 9}, "ministry");
    open.candidates = may_be;
    auto paper = entity({9, 18}, "company", "xinhua", "新华社", "CN");
    paper.media = true;
    CHECK(record("外交部新華社", {.entities = {open, paper}},
                 {.tokens = false, .numerals = false, .quantities = false}) ==
          R"({"id":"p1","entities":[{"begin":0,"end":9,"text":"外交部","label":"ministry","id":null,"canonical":null,)"
          R"("nation":null,"source":"listed","parent":null,"candidates":["cn-mfa","tw-mofa"]},)"
          R"({"begin":9,"end":18,"text":"新華社","label":"company","id":"xinhua","canonical":"新华社","nation":"CN",)"
          R"("source":"listed","parent":null,"media":true}]})");
}

TEST_CASE("record: a head can bring an id of its own kind and further members", "[io]") {
    std::string out;
    kuang::record_context scratch;
    const auto page = kuang::pipeline{tags{}}("甲");
    kuang::append_record(out, page, {.id = "", .json_id = "17", .members = R"(,"url":"x")"}, {}, scratch);
    CHECK(out.starts_with(R"({"id":17,"url":"x","tags":[)"));
}

TEST_CASE("record: an id of any bytes is one well-formed string", "[io]") {
    std::string out;
    kuang::append_record(out, kuang::pipeline{unwritten_layer{}}("甲"), "a\"\n\xFF");
    CHECK(out == "{\"id\":\"a\\\"\\n\uFFFD\"}");
}

TEST_CASE("record: a layer of one's own is written by its record_layer", "[io]") {
    std::string out;
    kuang::append_record(out, kuang::pipeline{tags{}}("#x"), "p1");
    CHECK(out == R"({"id":"p1","tags":[{"begin":0,"end":1,"text":"#","also":"#"}]})");
}

TEST_CASE("record: matches of patterns with their groups", "[io]") {
    const kuang::patterns dockets{{"docket", "(甲)?([0-9]+)號(x)?"}, {"plain", "乙"}};
    std::string out;
    kuang::append_record(out, kuang::pipeline{dockets}("56號乙"), "p1");
    CHECK(out ==
          R"({"id":"p1","matches":[{"begin":0,"end":5,"text":"56號","name":"docket","groups":[null,{"begin":0,"end":2,)"
          R"("text":"56"}]},{"begin":5,"end":8,"text":"乙","name":"plain"}]})");
    out.clear();
    kuang::append_record(out, kuang::pipeline{dockets}("56號乙"), "p1", {.matches = false});
    CHECK(out == R"({"id":"p1"})");
}

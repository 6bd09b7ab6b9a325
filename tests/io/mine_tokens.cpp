// SPDX-License-Identifier: MIT
//
// What kuang-mine does with tokens: words of the user's, CoNLL, words for scorers.
#include "../catch.hpp"

#ifdef KUANG_MINE
#include "command.hpp"

#include <string>

using namespace tests;

TEST_CASE("kuang-mine: words are the text with a blank between tokens, line for line", "[mine]") {
    const folder in;
    const std::string text = "工信部公布的數據。\r\n\n產量  逾40%\n完";
    const std::string wanted = "工信部 公布 的 數據 。\r\n\n產量 逾 40%\n完\n";
    CHECK(run(in, "$M --to words", text).out == wanted);
    CHECK(run(in, "$M --to words --layers tokens --from lines", text).out == wanted);
    CHECK(run(in, "$M --to words --from ndjson",
              R"({"text":"公布數據"})"
              "\n"
              R"({"text":""})"
              "\n")
              .out == "公布 數據\n\n");
    CHECK(run(in, "$M --to words --from lines", "").out.empty());
    const result refused = run(in, "$M --to words --layers entities", text);
    CHECK(refused.status == 2);
    CHECK(refused.out.empty());
    CHECK(has(refused.err, "--to words writes tokens"));
}

TEST_CASE("kuang-mine: CoNLL has tokens and entities without being asked for them", "[mine]") {
    const folder in;
    const std::string start = "-DOCSTART- -X- O O\n\n";
    const std::string named = start + "工信部\than\tB-ministry\n公布\than\tO\n40%\tnumber\tO\n。\tpunctuation\tO\n\n";
    const std::string text = "工信部公布40%。";
    CHECK(run(in, "$M --to conll", text).out == named);
    CHECK(run(in, "$M --to conll --layers entities", text).out == named);
    const std::string unnamed = start + "工信部\than\tO\n公布\than\tO\n40%\tnumber\tO\n。\tpunctuation\tO\n\n";
    CHECK(run(in, "$M --to conll --layers tokens", text).out == unnamed);
    CHECK(run(in, "$M --to conll --from lines", text + '\n' + text).out == named + named);
}

TEST_CASE("kuang-mine: where names are asked they are words", "[mine]") {
    const folder in;
    in.write("g", "礦友雲上樂園\tpark\n");
    const std::string text = "去礦友雲上樂園。";
    CHECK(has(run(in, "$M --to conll --gazetteer g", text).out, "\n礦友雲上樂園\than\tB-park\n"));
    CHECK(run(in, "$M --to words --layers tokens,entities --gazetteer g", text).out == "去 礦友雲上樂園 。\n");
}

TEST_CASE("kuang-mine: words of the user's dictionaries are tokens, in both scripts", "[mine]") {
    const folder in;
    in.write("d1", "\xEF\xBB\xBF礦友雲上樂園\r\n\r\n糖类抗原19-9 50 n\r\n");
    in.write("d2", "New York 30 ns");
    const std::string text = "去矿友云上乐园查糖類抗原19-9，飛New York。";
    const result r = run(in, "$M --to words --dictionary d1 --dictionary d2", text);
    CHECK(r.status == 0);
    CHECK(r.err.empty());
    CHECK(r.out == "去 矿友云上乐园 查 糖類抗原19-9 ， 飛 New York 。\n");
    CHECK(has(run(in, "$M --layers tokens --dictionary d1 --jobs 2", text).out,
              R"({"begin":3,"end":21,"text":"矿友云上乐园","class":"han"})"));
    CHECK(has(run(in, "$M --to conll --dictionary d2", text).out, "\nNew_York\t"));
}

TEST_CASE("kuang-mine: a bad row of a dictionary is said with its line and left out, the status is 1", "[mine]") {
    const folder in;
    in.write("d", "礦友雲上樂園\n\xFF甲\n甲 99999999999999999999\n糖类抗原19-9\n");
    const std::string mine = "$M --to words --dictionary d ";
    const std::string text = "去礦友雲上樂園查糖类抗原19-9";
    const result r = run(in, mine, text);
    CHECK(r.status == 1);
    CHECK(r.out == "去 礦友雲上樂園 查 糖类抗原19-9\n");
    CHECK(lines(r.err) == 2);
    CHECK(has(r.err, "kuang-mine: d:2: the row is not well-formed UTF-8"));
    CHECK(has(r.err, "kuang-mine: d:3: the frequency is too large: \"甲 99999999999999999999\"\n"));
    const result quiet = run(in, mine + "--quiet", text);
    CHECK(quiet.status == 1);
    CHECK(quiet.err.empty());
    CHECK(has(run(in, mine + "--max-errors 1", text).err, "stopped after 1 errors"));
}

TEST_CASE("kuang-mine: a dictionary that cannot be read is status 2", "[mine]") {
    const folder in;
    for (const std::string layers : {"tokens", "entities"}) {
        const result r = run(in, "$M --layers " + layers + " --dictionary missing", "x");
        CHECK(r.status == 2);
        CHECK(r.out.empty());
        CHECK(r.err == "kuang-mine: --dictionary missing: No such file or directory\n");
    }
    CHECK(run(in, "$M --layers tokens --dictionary .", "x").status == 2);
    in.write("empty", "");
    CHECK(run(in, "$M --layers tokens --dictionary empty", "x").status == 0);
}

TEST_CASE("kuang-mine: a dictionary where no tokens are asked is read, and said to change nothing", "[mine]") {
    const folder in;
    in.write("d", "礦友雲\n");
    const result r = run(in, "$M --layers entities --dictionary d", "x");
    CHECK(r.status == 0);
    CHECK(r.out == "{\"id\":\"-\",\"entities\":[]}\n");
    CHECK(has(r.err, "no tokens are asked"));
}
#else
TEST_CASE("kuang-mine: is not built here, so there are no tokens to test", "[mine]") { SUCCEED(); }
#endif

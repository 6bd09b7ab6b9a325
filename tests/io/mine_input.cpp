// SPDX-License-Identifier: MIT
//
// What kuang-mine reads: files, lines, NDJSON, encodings, gazetteers, and what it says of bad ones.
#include "../catch.hpp"

#ifdef KUANG_MINE
#include "command.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

using namespace std::string_view_literals;
using namespace tests;

TEST_CASE("kuang-mine: a file is a document, its name the id; standard input is -", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    in.write("a.txt", "长江");
    const std::string of_file = "{\"id\":\"a.txt\",\"entities\":[" + yangtze + "]}\n";
    const std::string of_input = "{\"id\":\"-\",\"entities\":[" + yangtze + "]}\n";
    CHECK(run(in, only_rivers + "a.txt").out == of_file);
    CHECK(run(in, only_rivers, "长江").out == of_input);
    CHECK(run(in, only_rivers + "a.txt - a.txt", "长江").out == of_file + of_input + of_file);
    CHECK(run(in, only_rivers + "-- a.txt").out == of_file);
    CHECK(run(in, only_rivers, "").out == "{\"id\":\"-\",\"entities\":[]}\n");
    const result fine = run(in, only_rivers + "a.txt");
    CHECK(fine.status == 0);
    CHECK(fine.err.empty());
}

TEST_CASE("kuang-mine: lines are documents with their numbers as ids", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    const std::string wanted = "{\"id\":\"1\",\"entities\":[" + yangtze +
                               "]}\n{\"id\":\"2\",\"entities\":[]}\n{\"id\":\"3\",\"entities\":[" + yangtze + "]}\n";
    CHECK(run(in, only_rivers + "--from lines", "长江\n\n长江\n").out == wanted);
    CHECK(run(in, only_rivers + "--from lines", "\xEF\xBB\xBF长江\r\n\r\n长江").out == wanted);
    CHECK(run(in, only_rivers + "--from lines", "").out.empty());
    in.write("a", "x\n");
    CHECK(run(in, only_rivers + "--from lines a a").out ==
          "{\"id\":\"a:1\",\"entities\":[]}\n{\"id\":\"a:1\",\"entities\":[]}\n");
}

TEST_CASE("kuang-mine: NDJSON records keep their ids as given and the fields that --keep names", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    const auto id_of = [&](std::string_view record) {
        const result r = run(in, only_rivers + "--from ndjson --keep url,n", record);
        INFO(r.err);
        CHECK(r.status == 0);
        return r.out.substr(0, r.out.find(",\"entities\""));
    };
    CHECK(id_of(R"({"id":"p1","text":"x"})") == R"({"id":"p1")");
    CHECK(id_of(R"({"text":"x","id":17})") == R"({"id":17)");
    CHECK(id_of(R"({"text":"x","id":12345678901234567890123})") == R"({"id":12345678901234567890123)");
    CHECK(id_of(R"({"text":"x","id":1e400})") == R"({"id":1e400)");
    CHECK(id_of(R"({"text":"x","id":null})") == R"({"id":null)");
    CHECK(id_of(R"({"text":"x"})") == R"({"id":null)");
    CHECK(id_of(R"({"text":"x","id":{"a":[1]}})") == R"({"id":{"a":[1]})");
    CHECK(id_of(R"({"text":"x","id":"a","id":"b"})") == R"({"id":"b")");
    CHECK(id_of("{\"id\":\"\\u0041\u2028\",\"text\":\"x\",\"url\":\"\u0085/\",\"n\":[1, {}]}\r\n") ==
          R"({"id":"A\u2028","url":"\u0085/","n":[1, {}])");
    const result named = run(in, only_rivers + "--from ndjson --id-field url --text-field body",
                             R"({"url":"u","body":"长江","text":5})");
    CHECK(named.out == "{\"id\":\"u\",\"entities\":[" + yangtze + "]}\n");
    CHECK(run(in, only_rivers + "--from ndjson", "\n \t\r\n").out.empty());
    CHECK(run(in, only_rivers + "--from ndjson", "\xEF\xBB\xBF{\"id\":\"\",\"text\":\"\"}").out ==
          "{\"id\":\"\",\"entities\":[]}\n");
}

TEST_CASE("kuang-mine: escapes in NDJSON are undone, in keys too, and offsets are those of the text", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    const result r = run(in, only_rivers + "--from ndjson --offsets utf16",
                         R"({"id":1,"\u0074ext":"\ud842\udfb7\n\t\"\\\/ \u957f\u6C5F"})");
    CHECK(r.out == "{\"id\":1,\"entities\":[" + river(R"("begin":8,"end":10,"text":"长江")") + "]}\n");
}

TEST_CASE("kuang-mine: a bad record is said with file and line, the others are mined, the status is 1", "[mine]") {
    const folder in;
    const std::pair<std::string_view, std::string_view> bad[] = {
        {R"({bad)", "bad JSON"},
        {R"({"id":"a","text":"x")", "bad JSON"},
        {R"({"id":"a","text":"x"} {})", "bad JSON"},
        {R"({"id":"a","text":"x",})", "bad JSON"},
        {R"({"id":01,"text":"x"})", "bad JSON"},
        {R"({"id":"a","text":"\x"})", "bad JSON"},
        {R"({"id":"a","text":"\ud800"})", "surrogate"},
        {R"({"id":"a","text":"\udc00\ud800"})", "surrogate"},
        {R"({"id":"\ud800\u0041","text":"x"})", "surrogate"},
        {"{\"id\":\"a\",\"text\":\"\xFF\"}", "UTF-8"},
        {"{\"id\":\"a\",\"text\":\"\xED\xA0\x80\"}", "UTF-8"},
        {"{\"id\":\"a\",\"text\":\"\t\"}", "bad JSON"},
        {"{\"id\":\"a\",\"text\":\"\0\"}"sv, "bad JSON"},
        {"\0"sv, "bad JSON"},
        {R"({"id":"a"})", "no field \"text\""},
        {R"({"id":"a","text":null})", "\"text\" is null, not a string"},
        {R"({"id":"a","text":7})", "\"text\" is a number, not a string"},
        {R"([{"id":"a","text":"x"}])", "JSON object, this is an array"},
        {R"("x")", "JSON object, this is a string"},
        {"7", "JSON object, this is a number"},
    };
    for (const auto& [record, why] : bad) {
        const std::string before = "{\"id\":\"1\",\"text\":\"x\"}\n\n", after = "\n{\"id\":\"2\",\"text\":\"x\"}";
        in.write("f.ndjson", before + std::string{record} + after);
        for (const char* const jobs : {"1", "3"}) {
            const result r = run(in, std::string{"$M --from ndjson --layers entities f.ndjson --jobs "} + jobs);
            INFO(record << " " << r.err);
            CHECK(r.status == 1);
            CHECK(r.out == "{\"id\":\"1\",\"entities\":[]}\n{\"id\":\"2\",\"entities\":[]}\n");
            CHECK(r.err.starts_with("kuang-mine: f.ndjson:3: "));
            CHECK(has(r.err, why));
            CHECK(lines(r.err) == 1);
            CHECK(r.err.size() < 400);
        }
    }
}

TEST_CASE("kuang-mine: nesting without end neither crashes nor passes", "[mine]") {
    const folder in;
    for (const std::string open : {"[", "{\"a\":"}) {
        std::string deep;
        for (int i = 0; i < 200'000; ++i) deep += open;
        const result r =
            run(in, "$M --from ndjson --layers entities", "{\"x\":" + deep + "\n{\"id\":1,\"text\":\"\"}\n" + deep);
        CHECK(r.status == 1);
        CHECK(lines(r.err) == 2);
        CHECK(r.out == "{\"id\":1,\"entities\":[]}\n");
    }
}

TEST_CASE("kuang-mine: files that cannot be read are said, the others are mined", "[mine]") {
    const folder in;
    in.write("good", "x");
    in.write("zipped.gz", "\x1F\x8B\x08\x00");
    in.write("zipped.zst", "\x28\xB5\x2F\xFD\x00");
    in.write("wide", "\xFF\xFEx");
    const std::pair<std::string, std::string> bad[] = {
        {"missing", "kuang-mine: missing: No such file or directory\n"},
        {".", "kuang-mine: .: Is a directory\n"},
        {"zipped.gz", "kuang-mine: zipped.gz: compressed by gzip; try: zcat zipped.gz | kuang-mine\n"},
        {"zipped.zst", "kuang-mine: zipped.zst: compressed by zstd; try: zstdcat zipped.zst | kuang-mine\n"},
        {"wide", "kuang-mine: wide: looks like UTF-16; try --encoding UTF-16\n"},
    };
    for (const auto& [file, message] : bad)
        for (const std::string from : {"text", "lines", "ndjson"}) {
            if (from == "ndjson" && file != "missing") continue;  // good is no NDJSON
            const result r =
                run(in, "$M --layers entities --from " + from + ' ' + file + (from == "ndjson" ? "" : " good"));
            CHECK(r.status == 1);
            CHECK(r.err == message);
            CHECK(lines(r.out) == (from == "ndjson" ? 0 : 1));
        }
    const result closed = run(in, "$M <&-");
    CHECK(closed.status == 1);
    CHECK(has(closed.err, "standard input"));
    CHECK(closed.out.empty());
}

TEST_CASE("kuang-mine: --quiet says nothing of bad records, --max-errors stops after some", "[mine]") {
    const folder in;
    const std::string input = "{\n{\n{\n{\"id\":1,\"text\":\"\"}\n";
    const result quiet = run(in, "$M --from ndjson --quiet", input);
    CHECK(quiet.status == 1);
    CHECK(quiet.err.empty());
    CHECK(lines(quiet.out) == 1);
    const result few = run(in, "$M --from ndjson --max-errors 2", input);
    CHECK(few.status == 1);
    CHECK(lines(few.err) == 3);
    CHECK(has(few.err, "stopped after 2 errors"));
    CHECK(few.out.empty());
    in.write("names", "甲\n乙\n丙\n");
    const result names = run(in, "$M --gazetteer names --max-errors 1", input);
    CHECK(lines(names.err) == 2);
    CHECK(has(names.err, "stopped after 1 errors"));
}

TEST_CASE("kuang-mine: --encoding converts at the edge, over the borders of what is read at once", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    CHECK(run(in, only_rivers + "--encoding GB18030", "\xB3\xA4\xBD\xAD").out ==
          "{\"id\":\"-\",\"entities\":[" + yangtze + "]}\n");
    CHECK(run(in, only_rivers + "--encoding UTF-16 --from lines", "\xFF\xFE\x7F\x95_l\n\0"sv).out ==
          "{\"id\":\"1\",\"entities\":[" + yangtze + "]}\n");
    std::string big5 = "x";
    for (int i = 0; i < 300'000; ++i) big5 += "\xAA\xF8\xA6\xBF";  // 長江
    const result r = run(in, only_rivers + "--to csv --encoding Big5 | grep -c 長江,", big5);
    CHECK(r.out == "300000\n");
}

TEST_CASE("kuang-mine: bytes that --encoding does not know are counted on standard error", "[mine]") {
    const folder in;
    for (const std::string from : {"text", "lines"}) {
        const result r = run(in, "$M --layers entities --encoding Big5 --from " + from, "\xA4\xA4\xA4 \xA4\xE5\xA4\n");
        CHECK(r.status == 0);
        CHECK(lines(r.out) == 1);
        CHECK(r.err == "kuang-mine: standard input: 2 ill-formed pieces were read as U+FFFD; is it Big5?\n");
        CHECK(run(in, "$M --layers entities --quiet --encoding Big5 --from " + from, "\xA4\xA4\xA4 \n").err.empty());
    }
}

TEST_CASE("kuang-mine: long lines, many lines, bytes of any kind", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    std::string line(3'000'000, 'x');
    line += "长江";
    CHECK(has(run(in, only_rivers + "--from lines", line).out, R"("begin":3000000,"end":3000006,"text":"长江")"));
    CHECK(lines(run(in, only_rivers + "--from lines", std::string(300'000, '\n')).out) == 300'000);
    std::string bytes;
    for (int i = 0; i < 256; ++i) (bytes += static_cast<char>(i)) += "长江";
    CHECK(has(run(in, "$M --layers tokens", bytes).out, "\\u0000"));
    CHECK(run(in, "$M --layers tokens", bytes).status == 0);
}

TEST_CASE("kuang-mine: gazetteers in both formats, several, in both scripts", "[mine]") {
    const folder in;
    in.write("rivers.tsv", "\xEF\xBB\xBF长江\triver\tQ5413\r\n\r\n黄河\triver");
    in.write("org.jsonl", R"({"label":"ORG","pattern":"礦友雲","id":"ky"})"
                          "\n"
                          R"({"label":"ORG","pattern":"Kwong"})");
    const result r = run(in, "$M --layers entities --gazetteer rivers.tsv --gazetteer org.jsonl --to csv",
                         "長江邊的矿友云和KWONG，kwongs");
    CHECK(r.err.empty());
    CHECK(r.status == 0);
    CHECK(lines(r.out) == 4);
    CHECK(has(r.out, "長江,,,,,,,,river,Q5413,长江,"));
    CHECK(has(r.out, "矿友云,,,,,,,,ORG,ky,礦友雲,"));
    CHECK(has(r.out, "KWONG,,,,,,,,ORG,,Kwong,"));
}

TEST_CASE("kuang-mine: where a gazetteer and our lists have one name under one label, the gazetteer counts", "[mine]") {
    const folder in;
    in.write("g", "比亚迪\tcompany\tbyd-of-mine\n");
    std::string text;
    for (int i = 0; i < 40; ++i) text += "比亞迪在廣東，華為，工信部。";
    CHECK(
        run(in, "$M --layers entities --gazetteer g --to csv | grep 比亞迪 | cut -d, -f14 | uniq -c | tr -d ' '", text)
            .out == "40byd-of-mine\n");
}

TEST_CASE("kuang-mine: a bad row of a gazetteer is said with its line and left out, the status is 1", "[mine]") {
    const folder in;
    const std::pair<std::string_view, std::string_view> tsv[] = {
        {"甲", "no tab"},
        {"\triver", "name is empty"},
        {" \triver", "name is empty"},
        {"\u200B\triver", "name is empty"},
        {"甲\t", "label of \"甲\" is empty"},
        {"甲\ta\tb\tc\td", "more than four columns"},
        {"\xFF甲\triver", "not UTF-8"},
        {"甲\0\triver"sv, "control character"},
        {"長江\triver\tother", "another id in g:1"},
    };
    for (const auto& [row, why] : tsv) {
        in.write("g", "长江\triver\tQ5413\n" + std::string{row} + "\n黄河\triver\n");
        const result r = run(in, "$M --layers entities --gazetteer g --to csv", "长江黄河甲");
        INFO(row << ": " << r.err);
        CHECK(r.status == 1);
        CHECK(r.err.starts_with("kuang-mine: g:2: "));
        CHECK(has(r.err, why));
        CHECK(lines(r.err) == 1);
        CHECK(lines(r.out) == 3);
    }
    const std::pair<std::string_view, std::string_view> jsonl[] = {
        {R"({"label":"ORG","pattern":[{"LOWER":"apple"}]})", "only patterns that are one string are supported"},
        {R"({"label":"ORG"})", "no field \"pattern\""},
        {R"({"pattern":"甲"})", "no field \"label\""},
        {R"({"label":7,"pattern":"甲"})", "\"label\" is not a string"},
        {R"({"label":"ORG","pattern":""})", "name is empty"},
        {R"({"label":"ORG","pattern":"\ud800"})", "bad JSON"},
        {R"({"label":)", "bad JSON"},
        {R"(["甲"])", "a JSON object"},
    };
    for (const auto& [row, why] : jsonl) {
        in.write("g", R"({"label":"river","pattern":"长江"})"
                      "\n" +
                          std::string{row} + "\n");
        const result r = run(in, "$M --layers entities --gazetteer g --to csv", "长江黄河甲");
        INFO(row << ": " << r.err);
        CHECK(r.status == 1);
        CHECK(r.err.starts_with("kuang-mine: g:2: "));
        CHECK(has(r.err, why));
        CHECK(lines(r.out) == 2);
    }
    in.write("empty", "");
    CHECK(run(in, "$M --gazetteer empty", "x").status == 0);
}
#else
TEST_CASE("kuang-mine: is not built here, so there is nothing to test", "[mine]") { SUCCEED(); }
#endif

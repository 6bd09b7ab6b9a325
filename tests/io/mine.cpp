// SPDX-License-Identifier: MIT
//
// kuang-mine as its users see it: options, formats, output that fails, signals, exit codes.
#include "../catch.hpp"

#ifdef KUANG_MINE
#include "command.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

using namespace tests;

TEST_CASE("kuang-mine: the default layers are all but tokens, each found on a line of news", "[mine]") {
    const folder in;
    const result all = run(in, "$M", "工信部公布，福建省增長40%");
    CHECK(all.status == 0);
    CHECK(has(all.out, "\"numerals\":[{"));
    CHECK(has(all.out, "\"kind\":\"percent\",\"value\":\"40\""));
    CHECK(has(all.out, "\"label\":\"ministry\",\"id\":\"cn-miit\",\"canonical\":\"中华人民共和国工业和信息化部\""));
    CHECK(has(all.out, "\"canonical\":\"福建\""));
    CHECK_FALSE(has(all.out, "\"tokens\""));
    for (const std::string layers : {"tokens", "numerals", "quantities", "entities", "tokens,numerals",
                                     "tokens,entities", "numerals,quantities,entities"}) {
        const result some = run(in, "$M --layers " + layers, "工信部公布，福建省增長40%");
        INFO(layers);
        CHECK(some.status == 0);
        for (const std::string layer : {"tokens", "numerals", "quantities", "entities"})
            CHECK(has(some.out, '"' + layer + "\":[{") == has(layers, layer));
    }
}

TEST_CASE("kuang-mine: bad usage is status 2, with a sentence that names what is allowed", "[mine]") {
    const folder in;
    in.write("f", "x");
    const std::pair<std::string, std::string> bad[] = {
        {"--to xml f", "table, ndjson, json, csv, html, conll, words"},
        {"--to words --layers numerals f", "--to words writes tokens"},
        {"--to conll --layers numerals f", "--to conll writes tokens and entities"},
        {"--from csv f", "text, lines, ndjson"},
        {"--layers words f", "tokens, numerals, quantities, entities"},
        {"--layers numerals, f", "tokens, numerals, quantities, entities"},
        {"--layers '' f", "tokens, numerals, quantities, entities"},
        {"--offsets chars f", "bytes, codepoints, utf16"},
        {"--jobs x f", "whole number"},
        {"--jobs -1 f", "whole number"},
        {"--jobs 1.5 f", "whole number"},
        {"--max-errors 0 f", "whole number"},
        {"--encoding klingon f", "Big5"},
        {"--dictionary missing f", "missing: No such file"},
        {"--gazetteer missing f", "missing: No such file"},
        {"--keep id --from ndjson f", "--keep \"id\""},
        {"--keep a,b,a --from ndjson f", "named twice"},
        {"--keep url f", "--from ndjson"},
        {"--text-field body f", "--from ndjson"},
        {"--no-such-flag f", "--no-such-flag"},
        {"-x f", "-x"},
        {"f --to", "--to"},
    };
    for (const auto& [arguments, part] : bad) {
        const result r = run(in, "$M " + arguments);
        INFO(arguments << ": " << r.err);
        CHECK(r.status == 2);
        CHECK(r.out.empty());
        CHECK(r.err.starts_with("kuang-mine: "));
        CHECK(lines(r.err) == 1);
        CHECK(has(r.err, part));
    }
}

TEST_CASE("kuang-mine: --help and --version go to standard output", "[mine]") {
    const folder in;
    const result help = run(in, "$M --help");
    for (const char* const flag :
         {"--from", "--to", "--layers", "--offsets", "--jobs", "--encoding", "--gazetteer", "--dictionary", "--output",
          "--id-field", "--text-field", "--keep", "--flush", "--max-errors", "--quiet", "--version"})
        CHECK(has(help.out, flag));
    CHECK(help.status == 0);
    CHECK(lines(help.out) <= 40);
    const result version = run(in, "$M --version");
    CHECK(version.status == 0);
    CHECK(version.out.starts_with("kuang-mine "));
    CHECK(has(version.out, "ICU "));
    CHECK(run(in, "$M --help >/dev/full").status == 1);
}

TEST_CASE("kuang-mine: output that is lost is never status 0", "[mine]") {
    const folder in;
    for (const std::string to : {"ndjson", "json", "csv", "table", "html", "conll", "words"})
        for (const std::string where : {">/dev/full", "-o /dev/full"}) {
            const result r = run(in, "$M --to " + to + ' ' + where, "增長40%");
            INFO(to << ' ' << where);
            CHECK(r.status == 1);
            CHECK(has(r.err, "cannot be written: No space left on device"));
        }
    CHECK(run(in, "$M --to json >&-", "40%").status == 1);
    CHECK(run(in, "$M -o missing/out", "40%").status == 1);
    const result many = run(in, "yes '增長40%' | head -100000 | $M --from lines --jobs 2 >/dev/full");
    CHECK(many.status == 1);
    CHECK(lines(many.err) == 1);
}

TEST_CASE("kuang-mine: a reader that goes ends it quietly, whether or not SIGPIPE is ignored", "[mine]") {
    const folder in;
    const std::string mine =
        "yes '增長40%' | head -200000 | ( $M --from lines --layers quantities; echo $? >status ) | head -1";
    result r = run(in, mine);
    CHECK(lines(r.out) == 1);
    CHECK(r.err.empty());
    CHECK(in.read("status") == "0\n");
    r = run(in,
            "trap '' PIPE; yes '增長40%' 2>/dev/null | head -200000 2>/dev/null | ( $M --from lines --layers "
            "quantities; echo $? >status ) | head -1");
    CHECK(lines(r.out) == 1);
    CHECK(r.err.empty());
    CHECK(in.read("status") == "0\n");
}

TEST_CASE("kuang-mine: an interrupted run leaves whole records and dies by the signal", "[mine]") {
    const folder in;
    for (const std::string jobs : {"1", "3"}) {
        const result r = run(in, "( printf '長江\\n黄河\\n'; sleep 1 ) | ( exec 3<&0; $M --from lines --jobs " + jobs +
                                     " <&3 >got & p=$!; sleep 0.5; kill -TERM $p; wait $p; echo $? >status )");
        CHECK(in.read("status") == "143\n");
        CHECK(lines(in.read("got")) == 2);
    }
}

TEST_CASE("kuang-mine: -o leaves the file whole or as it was", "[mine]") {
    const folder in;
    in.write("kept", "old");
    CHECK(run(in, "$M --layers entities -o kept", "x").status == 0);
    CHECK(in.read("kept") == "{\"id\":\"-\",\"entities\":[]}\n");
    CHECK(run(in, "ls -a | grep -c tmp").out == "0\n");
    in.write("kept", "old");
    static_cast<void>(run(in,
                          "( printf 'x\\n'; sleep 1 ) | ( exec 3<&0; $M --from lines -o kept <&3 & p=$!; sleep 0.5; "
                          "kill -TERM $p; wait $p )"));
    CHECK(in.read("kept") == "old");
    CHECK(run(in, "ls -a | grep -c tmp").out == "0\n");
    CHECK(run(in, "ln -s kept link && $M --layers entities -o link <kept && test -L link && cat kept").out ==
          "{\"id\":\"-\",\"entities\":[]}\n");
    CHECK(run(in, "$M --layers entities -o -", "x").out == "{\"id\":\"-\",\"entities\":[]}\n");
}

TEST_CASE("kuang-mine: -o is whole even if nobody reads standard error, and leaves nothing if the terminal goes",
          "[mine]") {
    const folder in;
    in.write("bad", "{\n{\"id\":1,\"text\":\"\"}\n");
    CHECK(run(in, "( $M --from ndjson --layers entities -o got bad; echo $? >status ) 2>&1 >/dev/null | true; cat got")
              .out == "{\"id\":1,\"entities\":[]}\n");
    CHECK(in.read("status") == "1\n");
    static_cast<void>(run(in,
                          "( printf 'x\\n'; sleep 1 ) | ( exec 3<&0; $M --from lines -o kept <&3 & p=$!; sleep 0.5; "
                          "kill -HUP $p; wait $p )"));
    CHECK(run(in, "ls -a | grep -c -e tmp -e kept").out == "0\n");
}

TEST_CASE("kuang-mine: --flush answers before the next record comes", "[mine]") {
    const folder in;
    const result r = run(
        in,
        "mkfifo ask answer; ( $M --from lines --flush --jobs 4 --layers entities <ask >answer ) & exec 3>ask 4<answer; "
        "for i in 1 2 3; do echo x >&3; read -r line <&4; echo \"$line\"; done; exec 3>&-; wait");
    CHECK(r.out == "{\"id\":\"1\",\"entities\":[]}\n{\"id\":\"2\",\"entities\":[]}\n{\"id\":\"3\",\"entities\":[]}\n");
}

TEST_CASE("kuang-mine: any number of jobs and any locale give the same bytes", "[mine]") {
    const folder in;
    std::string news;
    for (int i = 0; i < 3000; ++i)
        news += "{\"id\":" + std::to_string(i) + ",\"text\":\"第" + std::to_string(i) + "期：福建省產值" +
                std::to_string(i) + ".5億元，增長4成，" + std::string(static_cast<std::size_t>(i % 50), 'x') +
                "工信部說。\"}\n" + (i % 100 ? "" : "{\n");
    in.write("news", news);
    for (const std::string to : {"ndjson", "json", "csv", "table", "html", "conll", "words"}) {
        const std::string mine =
            "$M --from ndjson --layers tokens,numerals,quantities,entities --quiet --to " + to + " news --jobs ";
        const result one = run(in, mine + "1");
        CHECK(one.status == 1);
        CHECK(lines(one.out) >= 3000);
        for (const std::string jobs : {"2", "8", "0"}) CHECK(run(in, mine + jobs).out == one.out);
        for (const std::string locale : {"C", "POSIX", "tr_TR.UTF-8", "de_DE.UTF-8", "zh_TW.UTF-8"})
            CHECK(run(in, "LC_ALL=" + locale + ' ' + mine + "1").out == one.out);
    }
}

TEST_CASE("kuang-mine: offsets in each unit", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    const std::pair<std::string, std::string> wanted[] = {
        {"bytes", R"("begin":5,"end":11)"}, {"codepoints", R"("begin":2,"end":4)"}, {"utf16", R"("begin":3,"end":5)"}};
    for (const auto& [unit, offsets] : wanted)
        CHECK(has(run(in, only_rivers + "--offsets " + unit, "𠮷 长江").out, offsets));
}

TEST_CASE("kuang-mine: each format", "[mine]") {
    const folder in;
    in.write("rivers.tsv", rivers);
    CHECK(run(in, only_rivers + "--to json", "长江").out == "[\n{\"id\":\"-\",\"entities\":[" + yangtze + "]}\n]\n");
    CHECK(run(in, only_rivers + "--to json --from lines", "").out == "[]\n");
    CHECK(run(in, only_rivers + "--to csv", "长江").out ==
          "id,layer,begin,end,text,kind,value,lo,hi,bound,unit,code,label,entity_id,canonical,nation\r\n"
          "'-,entity,0,6,长江,,,,,,,,river,Q5413,长江,\r\n");
    CHECK(run(in, only_rivers + "--to table", "长江").out ==
          "== -\n"
          "kind   text  value  unit  offsets\n"
          "river  长江  长江         0-6\n");
}
#else
TEST_CASE("kuang-mine: is not built here, so there is nothing to test", "[mine]") { SUCCEED(); }
#endif

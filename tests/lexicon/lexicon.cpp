// SPDX-License-Identifier: MIT
#include <kuang/lexicon/lexicon.hpp>

#include "../catch.hpp"
#include "../oracle/lexicon.hpp"
#include "../oracle/random.hpp"

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using kuang::decoded_text;
using kuang::lexicon;
using kuang::name_hit;
using kuang::name_sink;

namespace {

lexicon of(std::initializer_list<std::string_view> list) {
    name_sink names;
    std::uint32_t id = 0;
    for (const std::string_view name : list) names.add(name, id++);
    return lexicon{names};
}
std::vector<std::string> found(const lexicon& names, std::string_view bytes) {
    const decoded_text text{bytes};
    std::vector<name_hit> hits;
    names.find_all(text, hits);
    std::vector<std::string> out;
    for (const name_hit& h : hits) {
        const kuang::span s = text.span_of(h.first, h.last);
        out.emplace_back(bytes.substr(s.begin, s.size()));
    }
    return out;
}
using strings = std::vector<std::string>;

}  // namespace

// A name that fails to match would print as a mess of numbers; Catch shows this instead.
template <>
struct Catch::StringMaker<name_hit> {
    static std::string convert(const name_hit& h) {
        return '[' + std::to_string(h.first) + ',' + std::to_string(h.last) + ") owner " + std::to_string(h.owner) +
               " id " + std::to_string(h.id) + (h.weak ? " weak" : "");
    }
};

TEST_CASE("lexicon: one way to write a name finds both scripts, both widths and either case", "[lexicon]") {
    name_sink names;
    names.add("工信部", 7);
    std::vector<name_hit> hits;
    lexicon{names}.find_all(decoded_text{"大陸工信部"}, hits);
    CHECK(hits == std::vector{name_hit{2, 5, 0, 7, false}});

    CHECK(found(of({"财政部"}), "財政部和财政部") == strings{"財政部", "财政部"});
    CHECK(found(of({"財政部"}), "财政部") == strings{"财政部"});
    CHECK(found(of({"tcl"}), "TCL ＴＣＬ tcl") == strings{"TCL", "ＴＣＬ", "tcl"});
    CHECK(found(of({"工信部"}), "工\u200B信\uFE0F部\u200B") == strings{"工\u200B信\uFE0F部"});
    CHECK(found(of({"工\u200B信部"}), "工信部") == strings{"工信部"});
}

TEST_CASE("lexicon: all names that stand somewhere, of those that begin alike the longer first", "[lexicon]") {
    const lexicon names = of({"福建", "福建省", "福建省人民政府", "人民政府", "政府"});
    const std::string_view text = "福建省人民政府";
    CHECK(found(names, text) == strings{"福建省人民政府", "福建省", "福建", "人民政府", "政府"});
    std::vector<name_hit> hits;
    names.find_leftmost_longest(decoded_text{text}, hits);
    CHECK(hits == std::vector{name_hit{0, 7, 0, 2, false}});
    CHECK(names.longest_at(decoded_text{text}, 3).last == 7);
    CHECK_FALSE(names.longest_at(decoded_text{text}, 1));
}

TEST_CASE("lexicon: a Latin letter or a digit at either end wants a word boundary there", "[lexicon]") {
    const lexicon names = of({"LG", "360", "阿里ab", "3M公司"});
    CHECK(found(names, "LG的 LGD aLG LG2 2LG lg") == strings{"LG", "lg"});
    CHECK(found(names, "360 3600 1360 a360 ３６０億") == strings{"360", "３６０"});
    CHECK(found(names, "阿里ab 阿里abc 大阿里ab") == strings{"阿里ab", "阿里ab"});
    CHECK(found(names, "3M公司 13M公司 3M公司x") == strings{"3M公司", "3M公司"});
    CHECK(found(names, "LG\u200BD") == strings{});
}

TEST_CASE("lexicon: one line end inside a Han name is crossed, more is not", "[lexicon]") {
    const lexicon names = of({"工业和信息化部", "部長x", "AB公司", "省"});
    CHECK(found(names, "工业和\n信息化部") == strings{"工业和\n信息化部"});
    CHECK(found(names, "工\r\n业和信息化\r部") == strings{"工\r\n业和信息化\r部"});
    CHECK(found(names, "工业和\n\n信息化部").empty());
    CHECK(found(names, "工业和\r\n\r\n信息化部").empty());
    CHECK(found(names, "工业和\n 信息化部").empty());
    CHECK(found(names, "部長\nx").empty());
    CHECK(found(names, "AB\n公司").empty());
    CHECK(found(names, "\n省\n") == strings{"省"});
}

TEST_CASE("lexicon: names equal after folding keep every owner and id", "[lexicon]") {
    name_sink names;
    names.add("財政部", 3);
    names.add("财政部", 1);
    names.add("财政部", 1);
    names.owner(1);
    names.add("财\u200B政部", 2);
    const lexicon both{names};
    CHECK(both.size() == 1);
    std::vector<name_hit> hits;
    both.find_all(decoded_text{"財政部"}, hits);
    CHECK(hits == std::vector{name_hit{0, 3, 0, 1, false}, name_hit{0, 3, 0, 3, false}, name_hit{0, 3, 1, 2, false}});
}

TEST_CASE("lexicon: a name is weak if it was never added as a strong one", "[lexicon]") {
    name_sink names;
    names.add("小米", 0, true);
    names.add("苹果", 1, true);
    names.add("蘋果", 1, false);
    std::vector<name_hit> hits;
    lexicon{names}.find_all(decoded_text{"小米蘋果"}, hits);
    CHECK(hits == std::vector{name_hit{0, 2, 0, 0, true}, name_hit{2, 4, 0, 1, false}});
}

TEST_CASE("lexicon: names that can stand nowhere are left out", "[lexicon]") {
    CHECK(lexicon{}.empty());
    CHECK(found(lexicon{}, "工信部").empty());
    CHECK(of({}).empty());
    CHECK(found(of({}), "工信部").empty());
    CHECK(of({"", "\u200B\uFEFF"}).size() == 0);
    CHECK(found(of({"", "\u200B\uFEFF", "部"}), "工信部\u200B") == strings{"部"});
    CHECK(found(of({"\xFF", "部\xE4\xB8", "\uFFFD"}), "\xFF 部\xE4\xB8 \uFFFD").empty());
    CHECK(found(of({"a\nb", "\n", "部\n長"}), "a\nb 部\n長").empty());
    CHECK(found(of({"部"}), "").empty());
}

TEST_CASE("lexicon: long and one-character names, blanks, marks, characters of later planes", "[lexicon]") {
    const std::string longest = [] {
        std::string s;
        for (int i = 0; i < 2000; ++i) s += "國";
        return s;
    }();
    const lexicon names = of({longest, "𠀀𠀁", "𠀀", "A B", "AT&T", "?"});
    CHECK(found(names, "x" + longest + "x") == strings{longest});
    CHECK(found(names, "𠀀𠀁") == strings{"𠀀𠀁", "𠀀"});
    CHECK(found(names, "a b at&t ?") == strings{"a b", "at&t", "?"});
}

TEST_CASE("lexicon: random names in random texts, as a naive search finds them", "[lexicon]") {
    oracle::random_source random{1};
    const std::vector<std::string> pieces = {"工", "信", "部", "國", "国", "a", "B", "1", "𠀀", "　", "％", "\u200B"};
    const std::vector<std::string> glue = {"\n", "\r", "\r\n", "\n\n", "\xFF", "\xE4\xB8", "\uFFFD", " ", "\u2028"};
    for (int n = 0; n < 1500; ++n) {
        std::vector<std::string> held;
        for (auto count = random(12); count > 0; --count) {
            std::string& name = held.emplace_back();
            for (auto left = random(5); left > 0; --left)
                name += random(30) ? random.one_of(pieces) : random.one_of(glue);
        }
        name_sink sink;
        for (const std::string& name : held) {
            sink.owner(random(3));
            sink.add(name, random(3), random(2) == 0);
        }
        std::string bytes;
        for (auto left = random(60); left > 0; --left) switch (random(6)) {
                case 0: bytes += random.one_of(glue); break;
                case 1: bytes += held.empty() ? "部" : random.one_of(held); break;
                default: bytes += random.one_of(pieces);
            }
        const lexicon names{sink};
        const oracle::lexicon naive{sink};
        const decoded_text text{bytes};
        CAPTURE(n, bytes);
        std::vector<name_hit> hits;
        names.find_all(text, hits);
        REQUIRE(hits == naive.find_all(text));
        hits.clear();
        names.find_leftmost_longest(text, hits);
        REQUIRE(hits == naive.find_leftmost_longest(text));
    }
}

TEST_CASE("lexicon: 50,000 names are all found, each where it stands", "[lexicon]") {
    oracle::random_source random{2};
    std::set<std::u32string> different;
    std::vector<std::string> held;
    while (held.size() < 50'000) {
        std::string name;
        for (auto left = 2 + random(5); left > 0; --left) oracle::append_utf8(name, 0x4E00 + random(3000));
        if (different.insert(kuang::fold(name)).second) held.push_back(name);
    }
    name_sink sink;
    for (std::uint32_t i = 0; i < held.size(); ++i) sink.add(held[i], i);
    const lexicon names{sink};
    CHECK(names.size() == held.size());
    std::size_t missed = 0;
    decoded_text text;
    for (std::uint32_t i = 0; i < held.size(); ++i) {
        text.assign(held[i]);
        const lexicon::match m = names.longest_at(text, 0);
        missed += m.last != text.size() || m.names.size() != 1 || m.names[0].id != i;
    }
    CHECK(missed == 0);
}

TEST_CASE("lexicon: one name may be many things", "[lexicon]") {
    constexpr std::uint32_t many = 100'000;  // a way that is quadratic in them needs minutes
    name_sink sink;
    for (std::uint32_t id = 0; id < many; ++id) sink.add("王偉", id);
    const lexicon names{sink};
    const decoded_text text{"王伟"};
    const lexicon::match m = names.longest_at(text, 0);
    REQUIRE(m.names.size() == many);
    CHECK(m.names.front().id == 0);
    CHECK(m.names.back().id == many - 1);
}

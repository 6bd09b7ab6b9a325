// SPDX-License-Identifier: MIT
// Mining A, an empty line, and B gives the mentions of A and those of B.
#include <kuang/pipeline/standard.hpp>

#include "../catch.hpp"
#include "../oracle/mentions.hpp"
#include "../oracle/texts.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

// Mines random pairs of texts, apart and together, and compares the lines of their mentions.
template <class Pipeline>
void check_locality(const Pipeline& mine, std::uint32_t seed, std::string_view between, auto&& count_before) {
    auto a = mine.make_document(), b = mine.make_document(), both = mine.make_document();
    oracle::text_source texts{seed};
    for (int n = 0; n < 1500; ++n) {
        const std::string first = texts.next(20), second = texts.next(20);
        const std::string joined = first + std::string{between} + second;
        mine.run(first, a);
        mine.run(second, b);
        mine.run(joined, both);
        const auto before = static_cast<kuang::offset>(first.size() + between.size());
        std::vector<std::string> wanted = oracle::lines_of(a), got = oracle::lines_of(both);
        for (std::string& line : oracle::lines_of(b, {0U - before, 0U - count_before(a)}))
            wanted.push_back(std::move(line));
        std::ranges::sort(wanted);
        std::ranges::sort(got);
        CAPTURE(n, first, second);
        REQUIRE(got == wanted);
    }
}

}  // namespace

TEST_CASE("invariants: an empty line keeps the numbers of two texts apart", "[invariants]") {
    check_locality(kuang::numerals{} | kuang::quantities{}, 3, "\n\n", [](const auto&) { return 0U; });
}

TEST_CASE("invariants: an empty line keeps the names of two texts apart", "[invariants]") {
    check_locality(
        kuang::provinces{} | kuang::ministries{} | kuang::companies{} | kuang::places{}, 4, "\n\n",
        [](const auto& page) { return static_cast<std::uint32_t>(page.template all<kuang::entity>().size()); });
}

TEST_CASE("invariants: a line end at the end of a text changes nothing", "[invariants]") {
    const auto mine = kuang::standard();
    auto page = mine.make_document(), longer = mine.make_document();
    oracle::text_source texts{5};
    for (int n = 0; n < 1000; ++n) {
        const std::string text = texts.next(20), with_line_end = text + "\n";
        mine.run(text, page);
        mine.run(with_line_end, longer);
        std::vector<std::string> wanted = oracle::lines_of(page), got = oracle::lines_of(longer);
        std::erase_if(wanted, [](const std::string& line) { return line.starts_with("token"); });
        std::erase_if(got, [](const std::string& line) { return line.starts_with("token"); });
        CAPTURE(n, text);
        REQUIRE(got == wanted);
    }
}

TEST_CASE("invariants: an empty line keeps the tokens of two texts apart", "[invariants]") {
    const kuang::pipeline mine{kuang::icu_tokenizer{}};
    auto a = mine.make_document(), b = mine.make_document(), both = mine.make_document();
    oracle::text_source texts{6};
    for (int n = 0; n < 1000; ++n) {
        const std::string first = texts.next(20), second = texts.next(20), joined = first + "\n\n" + second;
        mine.run(first, a);
        mine.run(second, b);
        mine.run(joined, both);
        // Ignorable characters belong to the token before them.
        if (b.decoded().begin_of(0) > 0 || a.decoded().size() == 0) continue;
        const auto at = static_cast<kuang::offset>(first.size());
        std::vector<std::string> wanted = oracle::lines_of(a), got = oracle::lines_of(both);
        wanted.push_back("token " + oracle::line_of(kuang::token{{at, at + 1}, kuang::token_class::space}));
        wanted.push_back("token " + oracle::line_of(kuang::token{{at + 1, at + 2}, kuang::token_class::space}));
        for (std::string& line : oracle::lines_of(b, {0U - (at + 2), 0})) wanted.push_back(std::move(line));
        CAPTURE(n, first, second);
        REQUIRE(got == wanted);
    }
}

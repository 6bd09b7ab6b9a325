// SPDX-License-Identifier: MIT
// Doubling any adversarial input doubles the steps: of a text of four parts, the second half takes twice what the
// second quarter takes. (The first quarter has no text before it to look at, so it may take less.) A step is a basic
// block that runs: this file is compiled with an instrumentation that counts them, so the figures are the same on every
// machine, however busy.
#include <kuang/pattern/patterns.hpp>
#include <kuang/pipeline/standard.hpp>

#include "../adversaries.hpp"
#include "../catch.hpp"

#include <string>
#include <string_view>

namespace kuang_test {
extern unsigned long long steps;
}

namespace {

// The texts whose steps grow faster than they do, or are more than any text of that size may take: one a line.
template <class Pipeline>
std::string slow(const Pipeline& mine, unsigned long long most_per_byte, unsigned tolerance_percent = 2) {
    constexpr std::size_t quarter = 12'000;
    auto page = mine.make_document();
    const auto steps_of = [&](std::string_view text) {
        const unsigned long long before = kuang_test::steps;
        mine.run(text, page);
        return kuang_test::steps - before;
    };
    std::string out;
    for (const adversary& a : adversaries) {
        const std::string once = make(a, quarter), twice = make(a, 2 * quarter), whole = make(a, 4 * quarter);
        mine.run(whole, page);  // so that all buffers have grown
        const unsigned long long s1 = steps_of(once), s2 = steps_of(twice), s4 = steps_of(whole);
        const bool faster = (s4 - s2) * 100 > 2 * (s2 - s1) * (100 + tolerance_percent);
        if (faster || s4 > most_per_byte * whole.size())
            out += std::string{a.before} + '|' + std::string{a.unit} + '|' + std::string{a.after} + ": " +
                   std::to_string(s1) + ", " + std::to_string(s2) + ", " + std::to_string(s4) + " steps\n";
    }
    return out;
}

}  // namespace

TEST_CASE("steps: they are counted", "[steps]") {
    const kuang::pipeline mine{kuang::numerals{}};
    const unsigned long long before = kuang_test::steps;
    CHECK(mine("會場來了三千人").all<kuang::numeral>().size() == 1);
    CHECK(kuang_test::steps > before);
}

TEST_CASE("steps: numbers and names double with the text", "[steps]") {
    const auto mine = kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::ministries{} |
                      kuang::companies{} | kuang::places{};
    CHECK(slow(mine, 1000) == "");
}

TEST_CASE("steps: tokens double with the text", "[steps]") {
    CHECK(slow(kuang::pipeline{kuang::dictionary_tokenizer{}}, 1000) == "");
    CHECK(slow(kuang::pipeline{kuang::icu_tokenizer{}}, 1000) == "");
}

TEST_CASE("steps: patterns double with the text, but for the sorting of their matches", "[steps]") {
    const kuang::pipeline mine{kuang::patterns{{"n", "([0-9]).*[^0-9 ]|([0-9])"}, {"m", "(一+)元|十?萬"}}};
    CHECK(slow(mine, 1000, 6) == "");
}

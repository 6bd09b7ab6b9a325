// SPDX-License-Identifier: MIT
// Doubling an adversarial input doubles the time, the time of ICU and RE2 included; tests/steps counts our own steps.
// Measured in the processor time of this thread, so that a busy machine does little harm, and tried again before it
// counts.
#include <kuang/pattern/patterns.hpp>
#include <kuang/pipeline/standard.hpp>

#include "../adversaries.hpp"
#include "../catch.hpp"

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace {

double seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// The texts whose time more than doubles, or that take longer than any input of their size may: one a line.
template <class Pipeline>
std::string slow(const Pipeline& mine, std::size_t bytes, double longest) {
    constexpr double too_much = 2.6, too_short_to_tell = 0.0005;
    auto page = mine.make_document();
    std::string out;
    for (const adversary& a : adversaries) {
        const std::string once = make(a, bytes), twice = make(a, 2 * bytes);
        double best = 100, t1 = 100, t2 = 100;
        for (int tries = 0; tries < 4 && best > too_much; ++tries) {
            const auto time_of = [&](const std::string& text) {
                const double begin = seconds();
                mine.run(text, page);
                return seconds() - begin;
            };
            t1 = std::min(t1, time_of(once));
            if (t1 > longest) break;
            t2 = std::min(t2, time_of(twice));
            if (t2 > longest) break;
            best = t2 / std::max(t1, too_short_to_tell);
        }
        if (best > too_much)
            out += std::string{a.before} + '|' + std::string{a.unit} + '|' + std::string{a.after} + ": " +
                   std::to_string(t1 * 1e3) + " ms, then " + std::to_string(t2 * 1e3) + " ms\n";
    }
    return out;
}

}  // namespace

TEST_CASE("invariants: numbers and names in linear time, whatever the text", "[invariants]") {
    const auto mine = kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::ministries{} |
                      kuang::companies{} | kuang::places{};
    CHECK(slow(mine, 60'000, 0.5) == "");
}

TEST_CASE("invariants: tokens in linear time, whatever the text", "[invariants]") {
    CHECK(slow(kuang::pipeline{kuang::icu_tokenizer{}}, 40'000, 0.5) == "");
    CHECK(slow(kuang::pipeline{kuang::dictionary_tokenizer{}}, 60'000, 0.5) == "");
}

TEST_CASE("invariants: patterns in linear time, even where repeated searches are quadratic", "[invariants]") {
    CHECK(slow(kuang::pipeline{kuang::patterns{{"n", "([0-9]).*[^0-9 ]|([0-9])"}, {"m", "(一+)元|十?萬"}}}, 40'000,
               1.0) == "");
    const kuang::pipeline mine{kuang::patterns{{"n", "([0-9]).*[^0-9 ]|([0-9])"}}};
    auto page = mine.make_document();
    double t1 = 100, t2 = 100;
    for (int tries = 0; tries < 6 && t2 > 2.6 * t1; ++tries)
        for (double* t : {&t1, &t2}) {
            std::string text;
            while (text.size() < (t == &t1 ? 20'000U : 40'000U)) text += "1 ";
            const double begin = seconds();
            mine.run(text, page);
            *t = std::min(*t, seconds() - begin);
        }
    CHECK(t2 < 2.6 * t1);
}

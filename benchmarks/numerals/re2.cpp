// SPDX-License-Identifier: MIT
#include <kuang/text/fold.hpp>

#include "pages.hpp"

#include <re2/re2.h>

namespace {

constexpr const char* run_of_numeral_characters = "[0-9０-９零〇一二三四五六七八九十百千萬万億亿兆兩两]+";

std::size_t runs_of(const re2::RE2& runs, const std::string& text) {
    std::size_t found = 0, at = 0;
    re2::StringPiece run;
    while (runs.Match(text, at, text.size(), re2::RE2::UNANCHORED, &run, 1)) {
        ++found;
        at = static_cast<std::size_t>(run.data() - text.data()) + run.size();
    }
    return found;
}

std::size_t naive_runs_of(const std::string& text) {
    constexpr std::u32string_view characters = U"0123456789零一二三四五六七八九十百千万亿兆两";
    std::size_t found = 0;
    bool inside = false;
    for (const char32_t c : kuang::fold(text)) {
        const bool is = characters.find(c) != characters.npos;
        found += is && !inside;
        inside = is;
    }
    return found;
}

// What one asks a regular expression for before any value is known: where the numbers are.
void re2_runs(benchmark::State& state, bench::script s) {
    const re2::RE2 runs{run_of_numeral_characters};
    for (const std::string& page : bench::pages(s))
        if (runs_of(runs, page) != naive_runs_of(page)) {
            state.SkipWithError("differs from a loop over the characters");
            return;
        }
    for (auto _ : state)
        for (const std::string& page : bench::pages(s)) benchmark::DoNotOptimize(runs_of(runs, page));
    bench::count_bytes(state, bench::pages(s));
}
KUANG_BENCHMARK_SCRIPTS(re2_runs, "re2_runs_of_numeral_characters");

}  // namespace

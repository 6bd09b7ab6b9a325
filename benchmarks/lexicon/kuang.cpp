// SPDX-License-Identifier: MIT
#include <kuang/lexicon/lexicon.hpp>

#include "pages.hpp"

#include <algorithm>

namespace {

const std::vector<std::string>& names() {
    // Those that the pages have, and 50,000 that they hardly have.
    static const std::vector<std::string> all = [] {
        std::vector<std::string> list = bench::many_names(50000);
        for (const std::string_view name : bench::companies) list.emplace_back(name);
        for (const std::string_view name : bench::provinces) list.emplace_back(name);
        return list;
    }();
    return all;
}

kuang::lexicon build() {
    kuang::name_sink sink;
    for (std::uint32_t i = 0; const std::string& name : names()) sink.add(name, i++);
    return kuang::lexicon{sink};
}

// As many hits as there are, looked for one name after the other.
bool finds_all(const kuang::lexicon& lexicon, bench::script s) {
    const std::string& page = bench::pages(s).front();
    const std::u32string folded = kuang::fold(page);
    std::size_t expected = 0;
    for (const std::string& name : names()) {
        const std::u32string wanted = kuang::fold(name);
        for (std::size_t at = folded.find(wanted); at != folded.npos; at = folded.find(wanted, at + 1)) ++expected;
    }
    std::vector<kuang::name_hit> hits;
    lexicon.find_all(kuang::decoded_text{page}, hits);
    return hits.size() == expected && expected > 0;
}

void lexicon_scan(benchmark::State& state, bench::script s) {
    const kuang::lexicon lexicon = build();
    if (!finds_all(lexicon, s)) {
        state.SkipWithError("differs from a search for one name after the other");
        return;
    }
    std::vector<kuang::decoded_text> texts;  // decoding has a row of its own
    for (const std::string& page : bench::pages(s)) texts.emplace_back(page);
    std::vector<kuang::name_hit> hits;
    for (auto _ : state)
        for (const kuang::decoded_text& text : texts) {
            hits.clear();
            lexicon.find_leftmost_longest(text, hits);
            benchmark::DoNotOptimize(hits.data());
        }
    bench::count_bytes(state, bench::pages(s));
}
KUANG_BENCHMARK_SCRIPTS(lexicon_scan, "lexicon_scan_50k");

void lexicon_build(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(build());
}
BENCHMARK(lexicon_build)->Name("lexicon_build_50k")->Unit(benchmark::kMillisecond);

}  // namespace

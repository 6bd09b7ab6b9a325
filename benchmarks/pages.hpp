#pragma once  // SPDX-License-Identifier: MIT

#include "news_text.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

/// 256 KB of news pages, which stay in the cache between rounds.
inline const std::vector<std::string>& pages(script s) {
    static const std::vector<std::string> traditional = news_pages(256 * 1024, script::traditional);
    static const std::vector<std::string> simplified = news_pages(256 * 1024, script::simplified);
    return s == script::traditional ? traditional : simplified;
}

/// Says the speed: `MB/s` counts 10^6 bytes, bytes_per_second has Google Benchmark's own units of 2^20.
inline void count_bytes(benchmark::State& state, const std::vector<std::string>& texts) {
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    const auto done = static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations());
    state.SetBytesProcessed(done);
    state.counters["MB/s"] = benchmark::Counter(static_cast<double>(done) / 1e6, benchmark::Counter::kIsRate);
}

/// Mines all pages into one document, over and over. What it finds in one script must be found in the other too:
/// `count(document)` says how much.
template <class Pipeline, class Count>
void mine_pages(benchmark::State& state, const Pipeline& mine, script s, Count count) {
    auto page = mine.make_document();
    const auto all = [&](script which) {
        std::size_t found = 0;
        for (const std::string& text : pages(which)) {
            mine.run(text, page);
            found += count(page);
        }
        return found;
    };
    const std::size_t expected = all(script::traditional);
    if (expected == 0 || expected != all(script::simplified)) {
        state.SkipWithError("finds nothing, or not the same in both scripts");
        return;
    }
    for (auto _ : state)
        for (const std::string& text : pages(s)) {
            mine.run(text, page);
            benchmark::DoNotOptimize(count(page));
        }
    count_bytes(state, pages(s));
}

}  // namespace bench

/// One row for each script.
#define KUANG_BENCHMARK_SCRIPTS(function, name)                                        \
    BENCHMARK_CAPTURE(function, trad, bench::script::traditional)->Name(name "/trad"); \
    BENCHMARK_CAPTURE(function, simp, bench::script::simplified)->Name(name "/simp")

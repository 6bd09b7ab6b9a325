// SPDX-License-Identifier: MIT
#include <kuang/entity.hpp>
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "pages.hpp"

namespace {

auto all_taggers() {
    return kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::ministries{} | kuang::companies{} |
           kuang::places{};
}

void taggers(benchmark::State& state, bench::script s) {
    const auto mine = all_taggers();
    bench::mine_pages(state, mine, s, [](const auto& page) {
        return page.template all<kuang::quantity>().size() + page.template all<kuang::entity>().size();
    });
}
KUANG_BENCHMARK_SCRIPTS(taggers, "all_taggers");

// What a program pays before its first page; tables that are read once a process were read before.
void build(benchmark::State& state) {
    for (auto _ : state) {
        const auto mine = all_taggers();
        benchmark::DoNotOptimize(mine.warm());
    }
}
BENCHMARK(build)->Name("all_taggers_build")->Unit(benchmark::kMillisecond);

}  // namespace

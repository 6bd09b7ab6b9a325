// SPDX-License-Identifier: MIT
#include <kuang/entity.hpp>
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "pages.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

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

// What a program pays for its first page: the tables are read and folded, the automaton is built. Only a fresh process
// can tell, so children are asked, forked before main while nothing has been read; the fastest counts.
double first_page_seconds() {
    using clock = std::chrono::steady_clock;
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 9; ++i) {
        int channel[2];
        if (pipe(channel) != 0) break;
        const pid_t child = fork();
        if (child == 0) {
            const clock::time_point begin = clock::now();
            const auto mine = all_taggers();
            const auto page =
                mine("工信部公布，福建去年有3.5萬家工廠，中石油投資30億元，福建省衛生廳、華為公司在北京開會。");
            const double seconds = std::chrono::duration<double>(clock::now() - begin).count();
            const bool told = page.all<kuang::entity>().size() >= 6 && write(channel[1], &seconds, sizeof seconds) > 0;
            _exit(told ? 0 : 1);
        }
        double seconds = 0;
        close(channel[1]);
        if (child > 0 && read(channel[0], &seconds, sizeof seconds) == sizeof seconds) best = std::min(best, seconds);
        close(channel[0]);
        if (child > 0) waitpid(child, nullptr, 0);
    }
    return best;
}
const double first_page = first_page_seconds();

void build_first(benchmark::State& state) {
    if (std::isinf(first_page)) state.SkipWithError("finds too little, or cannot fork");
    for (auto _ : state) state.SetIterationTime(first_page);
}
BENCHMARK(build_first)->Name("all_taggers_build/first")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

// A second pipeline of the same process finds the tables read.
void build_again(benchmark::State& state) {
    for (auto _ : state) {
        const auto mine = all_taggers();
        benchmark::DoNotOptimize(mine.warm());
    }
}
BENCHMARK(build_again)->Name("all_taggers_build/again")->Unit(benchmark::kMillisecond);

}  // namespace

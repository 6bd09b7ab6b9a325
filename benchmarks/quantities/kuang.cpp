// SPDX-License-Identifier: MIT
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "pages.hpp"

namespace {

void quantities(benchmark::State& state, bench::script s) {
    const auto mine = kuang::numerals{} | kuang::quantities{};
    bench::mine_pages(state, mine, s, [](const auto& page) { return page.template all<kuang::quantity>().size(); });
}
KUANG_BENCHMARK_SCRIPTS(quantities, "quantities");

}  // namespace

// SPDX-License-Identifier: MIT
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

#include "pages.hpp"

namespace {

// Decoding, the scan for the words that are no numbers, and the values are all part of it.
void numerals(benchmark::State& state, bench::script s) {
    const kuang::pipeline mine{kuang::numerals{}};
    bench::mine_pages(state, mine, s, [](const auto& page) { return page.template all<kuang::numeral>().size(); });
}
KUANG_BENCHMARK_SCRIPTS(numerals, "numerals");

}  // namespace

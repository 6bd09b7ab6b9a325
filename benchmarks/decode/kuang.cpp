// SPDX-License-Identifier: MIT
#include <kuang/text/decode.hpp>

#include "pages.hpp"

namespace {

void decode(benchmark::State& state, bench::script s) {
    kuang::decoded_text text;
    for (auto _ : state)
        for (const std::string& page : bench::pages(s)) {
            text.assign(page);
            benchmark::DoNotOptimize(text.data());
            benchmark::ClobberMemory();
        }
    bench::count_bytes(state, bench::pages(s));
}
KUANG_BENCHMARK_SCRIPTS(decode, "decode");

}  // namespace

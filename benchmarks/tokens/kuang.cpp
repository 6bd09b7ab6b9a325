// SPDX-License-Identifier: MIT
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token.hpp>

#include "pages.hpp"

#include <utility>

namespace {

template <kuang::tokenizer Tokenizer>
void cut_pages(benchmark::State& state, bench::script s, Tokenizer tokenizer) {
    const kuang::pipeline mine{std::move(tokenizer)};
    auto page = mine.make_document();
    for (auto _ : state)
        for (const std::string& text : bench::pages(s)) {
            mine.run(text, page);
            benchmark::DoNotOptimize(page.template all<kuang::token>().data());
        }
    bench::count_bytes(state, bench::pages(s));
}

void icu_tokenizer(benchmark::State& state, bench::script s) { cut_pages(state, s, kuang::icu_tokenizer{}); }
KUANG_BENCHMARK_SCRIPTS(icu_tokenizer, "tokens_icu_tokenizer");

void dictionary_tokenizer(benchmark::State& state, bench::script s) {
    cut_pages(state, s, kuang::dictionary_tokenizer{});
}
KUANG_BENCHMARK_SCRIPTS(dictionary_tokenizer, "tokens_dictionary");

void dictionary_plain(benchmark::State& state, bench::script s) {
    cut_pages(state, s, kuang::dictionary_tokenizer{{.names = false, .dates = false, .unknown = false}});
}
KUANG_BENCHMARK_SCRIPTS(dictionary_plain, "tokens_dictionary_without_rules");

}  // namespace

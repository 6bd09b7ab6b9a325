// SPDX-License-Identifier: MIT
#include "pages.hpp"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace {

// ICU by itself, on the UTF-16 that it likes best.
void icu_words(benchmark::State& state, bench::script s) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words{icu::BreakIterator::createWordInstance(icu::Locale{"zh"}, status)};
    if (U_FAILURE(status)) {
        state.SkipWithError("ICU has no data");
        return;
    }
    for (auto _ : state)
        for (const std::string& page : bench::pages(s)) {
            const icu::UnicodeString text = icu::UnicodeString::fromUTF8(page);
            words->setText(text);
            std::size_t found = 0;
            while (words->next() != icu::BreakIterator::DONE) ++found;
            benchmark::DoNotOptimize(found);
        }
    bench::count_bytes(state, bench::pages(s));
}
KUANG_BENCHMARK_SCRIPTS(icu_words, "tokens_icu_break_iterator");

}  // namespace

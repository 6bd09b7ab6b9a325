// SPDX-License-Identifier: MIT
#include <kuang/pattern/patterns.hpp>
#include <kuang/pipeline/for_each_document.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/icu_tokenizer.hpp>

#include "../catch.hpp"
#include "../oracle/allocations.hpp"
#include "../oracle/components.hpp"

#include <new>
#include <string>
#include <string_view>
#include <vector>

using namespace oracle;

namespace {

const std::vector<std::string_view> texts = {
    "12 34 56 工信部和財政部", "", "7個，AB1234", "財政部工信部財政部工信部 1 2 3 4 5 6 7 8 9 10", "\xE4\xB8 12\n34",
};

// How often memory is asked for in a run over all texts, once the document has seen them.
long allocations_of(const auto& mine) {
    auto page = mine.make_document();
    for (int times = 0; times < 3; ++times)
        for (const std::string_view text : texts) mine.run(text, page);
    const long before = oracle::allocations;
    for (const std::string_view text : texts) mine.run(text, page);
    return oracle::allocations - before;
}

}  // namespace

TEST_CASE("pipeline: a used document takes no more memory once its buffers have grown", "[pipeline]") {
    CHECK(allocations_of(kuang::pipeline{digit_runs{}} | pairs_of_digits{} | listed_names{{"工信部", "財政部"}} |
                         listed_names{{"財政"}, true}) == 0);
    CHECK(allocations_of(kuang::pipeline{kuang::icu_tokenizer{}}) == 0);
    CHECK(allocations_of(kuang::pipeline{kuang::patterns{{"plate", "[A-Z]{2}[0-9]{4}"}}}) == 0);
}

TEST_CASE("pipeline: memory is counted at all", "[pipeline]") {
    const long before = oracle::allocations;
    const auto page = digit_runs{}("1");
    CHECK(oracle::allocations > before);
}

TEST_CASE("for_each_document: the memory asked for does not grow with the number of texts", "[pipeline]") {
    const auto mine = kuang::pipeline{digit_runs{}} | listed_names{{"工信部"}};
    const auto cost = [&](std::size_t count) {
        const std::vector<std::string_view> many(count, texts[0]);
        const long before = oracle::allocations;
        kuang::for_each_document(mine, many, 1, [](const auto&) {});
        return oracle::allocations - before;
    };
    static_cast<void>(cost(1));
    CHECK(cost(1000) == cost(10));
}

TEST_CASE("pipeline: memory that runs out anywhere leaves pipeline and document good", "[pipeline]") {
    const auto make = [] {
        return kuang::pipeline{digit_runs{}} | pairs_of_digits{} | listed_names{{"工信部", "財政部"}} |
               kuang::icu_tokenizer{} | kuang::patterns{{"plate", "[A-Z]{2}[0-9]{4}"}};
    };
    const std::string_view text = "12 34 56 工信部和財政部，AB1234";
    const auto wanted = make()(text).all<digits>().size();
    long failures = 0;
    for (bool failed = true; failed; ++failures) {
        const auto mine = make();
        auto page = mine.make_document();
        failed = false;
        oracle::allocations_left = failures;
        try {
            mine.run(text, page);
        } catch (const std::bad_alloc&) {
            failed = true;
        }
        oracle::allocations_left = -1;
        mine.run(text, page);
        REQUIRE(page.all<digits>().size() == wanted);
        REQUIRE(page.all<name>().size() == 2);
        REQUIRE(page.all<kuang::match>().size() == 1);
    }
    CHECK(failures > 10);
}

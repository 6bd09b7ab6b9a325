// SPDX-License-Identifier: MIT
// A used document gives what a fresh one gives, threads what one thread gives, and a second run the same again;
// and once its buffers have grown, a document asks for no more memory.
#include <kuang/pipeline/for_each_document.hpp>
#include <kuang/pipeline/standard.hpp>

#include "../catch.hpp"
#include "../oracle/allocations.hpp"
#include "../oracle/mentions.hpp"
#include "../oracle/texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string> some_texts(std::uint32_t seed, int count, std::uint32_t pieces) {
    oracle::text_source source{seed};
    std::vector<std::string> out;
    for (int n = 0; n < count; ++n) out.push_back(n % 10 ? source.next(pieces) : source.bytes());
    return out;
}
using lines = std::vector<std::vector<std::string>>;

lines one_by_one(const auto& mine, const std::vector<std::string>& texts) {
    lines out;
    for (const std::string& text : texts) out.push_back(oracle::lines_of(mine(text)));
    return out;
}

}  // namespace

TEST_CASE("invariants: a used document, any number of threads, and another pipeline give the same", "[invariants]") {
    const auto mine = kuang::standard();
    const std::vector<std::string> texts = some_texts(10, 800, 60);
    const lines wanted = one_by_one(mine, texts);
    CHECK(one_by_one(kuang::standard(), texts) == wanted);

    lines reused;
    auto page = mine.make_document();
    for (const std::string& text : texts) {
        mine.run(text, page);
        reused.push_back(oracle::lines_of(page));
    }
    CHECK(reused == wanted);

    for (const unsigned threads : {1U, 2U, 8U}) {
        lines batch;
        kuang::for_each_document(mine, texts, threads,
                                 [&](const auto& each) { batch.push_back(oracle::lines_of(each)); });
        CAPTURE(threads);
        CHECK(batch == wanted);
    }
}

TEST_CASE("invariants: a copy that owns its text says what the page said, which is gone", "[invariants]") {
    const auto mine = kuang::standard();
    auto page = mine.make_document();
    std::vector<decltype(page)> owned;
    lines wanted;
    for (std::string& text : some_texts(11, 200, 40)) {
        mine.run(text, page);
        wanted.push_back(oracle::lines_of(page));
        owned.push_back(page.own());
        text.assign(text.size(), '?');
    }
    page = mine.make_document();
    lines got;
    for (const auto& copy : owned) got.push_back(oracle::lines_of(copy));
    CHECK(got == wanted);
}

TEST_CASE("invariants: no memory is asked for once the buffers have grown", "[invariants]") {
    const auto mine = kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::ministries{} |
                      kuang::companies{} | kuang::places{};
    const std::vector<std::string> texts = some_texts(12, 300, 60);
    auto page = mine.make_document();
    for (int times = 0; times < 2; ++times)
        for (const std::string& text : texts) mine.run(text, page);
    long asked = 0;
    std::string_view first;
    for (const std::string& text : texts) {
        const long before = oracle::allocations;
        mine.run(text, page);
        if (oracle::allocations != before && first.empty()) first = text;
        asked += oracle::allocations - before;
    }
    CAPTURE(first);
    CHECK(asked == 0);
}

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/token.hpp>

#include <algorithm>
#include <span>
#include <string_view>
#include <thread>
#include <vector>

namespace tests {

// Do the tokens cover the text without gap or overlap?
inline bool covers(std::string_view text, std::span<const kuang::token> tokens) {
    kuang::offset at = 0;
    for (const kuang::token& t : tokens) {
        if (t.begin != at || t.end <= t.begin) return false;
        at = t.end;
    }
    return at == text.size();
}

// Does one pipeline give these tokens in four threads at once, each with a document that other texts went through?
template <class Pipeline>
bool same_in_all_threads(const Pipeline& mine, std::string_view text) {
    const auto wanted = mine(text);
    std::vector<int> wrong(4, 0);
    {
        std::vector<std::jthread> threads;
        for (int& w : wrong)
            threads.emplace_back([&] {
                auto page = mine.make_document();
                for (int i = 0; i < 200; ++i) {
                    mine.run("大陸", page);
                    mine.run(text, page);
                    w += !std::ranges::equal(page.template all<kuang::token>(), wanted.template all<kuang::token>());
                }
            });
    }
    return wrong == std::vector<int>(4, 0);
}

}  // namespace tests

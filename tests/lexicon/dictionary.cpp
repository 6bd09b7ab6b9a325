// SPDX-License-Identifier: MIT
#include <kuang/lexicon/dictionary.hpp>
#include <kuang/text/decode.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace {

using found = std::vector<std::pair<std::uint32_t, kuang::word_cost>>;

found words_at(const kuang::dictionary& words, std::u32string_view text, std::size_t at) {
    std::vector<std::uint32_t> codes;
    for (const char32_t c : text) codes.push_back(words.code_of(c));
    codes.push_back(0);
    found out;
    words.for_each_at(codes.data() + at,
                      [&](std::uint32_t length, kuang::word_cost cost) { out.emplace_back(length, cost); });
    return out;
}

}  // namespace

TEST_CASE("dictionary: the words that begin at a character, shortest first, each with its cost", "[lexicon]") {
    const kuang::dictionary words{{{U"工", 640}, {U"工信", 990}, {U"工信部", 800}, {U"部", 500}, {U"𠮷野", 900}}};
    CHECK(words.size() == 5);
    CHECK(words_at(words, U"工信部门", 0) == found{{1, 640}, {2, 990}, {3, 800}});
    CHECK(words_at(words, U"工信部门", 1).empty());
    CHECK(words_at(words, U"工信部门", 2) == found{{1, 500}});
    CHECK(words_at(words, U"𠮷野", 0) == found{{2, 900}});
    CHECK(words_at(words, U"工\n信", 0) == found{{1, 640}});
}

TEST_CASE("dictionary: the cost of one word", "[lexicon]") {
    const kuang::dictionary words{{{U"人工智能", 700}, {U"人", 300}}};
    CHECK(words.cost(U"人工智能") == 700U);
    CHECK(words.cost(U"人") == 300U);
    CHECK_FALSE(words.cost(U"人工"));
    CHECK_FALSE(words.cost(U"人工智能化"));
    CHECK_FALSE(words.cost(U""));
    CHECK_FALSE(words.cost(U"a"));
}

TEST_CASE("dictionary: of no words", "[lexicon]") {
    for (const kuang::dictionary& words : {kuang::dictionary{}, kuang::dictionary{kuang::word_list{}}}) {
        CHECK(words.empty());
        CHECK(words.code_of(U'的') == 0);
        CHECK_FALSE(words.cost(U"的"));
        CHECK(words_at(words, U"的", 0).empty());
    }
}

TEST_CASE("dictionary: agrees with looking each word up", "[lexicon]") {
    oracle::random_source random{7};
    for (int round = 0; round < 200; ++round) {
        kuang::word_list list;
        const std::uint32_t alphabet = 2 + random(4);
        const auto character = [&] { return static_cast<char32_t>(U'一' + random(alphabet)); };
        for (std::uint32_t k = random(40); k > 0; --k) {
            std::u32string word;
            for (std::uint32_t n = 1 + random(5); n > 0; --n) word += character();
            list.emplace(word, random(2550));
        }
        const kuang::dictionary words{list};
        std::u32string text;
        for (int n = 0; n < 30; ++n) text += character();
        for (std::size_t i = 0; i < text.size(); ++i) {
            found wanted;
            for (std::size_t length = 1; length <= text.size() - i; ++length)
                if (const auto at = list.find(text.substr(i, length)); at != list.end())
                    wanted.emplace_back(static_cast<std::uint32_t>(length), at->second);
            REQUIRE(words_at(words, text, i) == wanted);
        }
        for (const auto& [word, cost] : list) REQUIRE(words.cost(word) == cost);
    }
}

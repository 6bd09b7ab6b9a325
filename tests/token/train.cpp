// SPDX-License-Identifier: MIT
#include <kuang/text/error.hpp>
#include <kuang/token/train.hpp>
#include <kuang/token/trained_tokenizer.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

// A standard of our own, which no dictionary has: pairs of one character, 的 with what is before it.
kuang::segmented_corpus own_standard() {
    kuang::segmented_corpus corpus;
    for (const char* row :
         {"工信部 公布的 數據", "今天的 天氣 很 好", "他的 書 在 桌上", "新的 數據 超過 預期", "我們的 城市 下雨 了",
          "老師的 話 很 重要", "公司的 產品 賣到 海外", "他們 去了 海邊", "價格 漲了 四成", "春天的 花 開了"})
        corpus.add_rows(row);
    return corpus;
}

std::string tokens_of(const kuang::tagger_model& model, std::string_view text) {
    kuang::trained_tokenizer::buffers buffer;
    std::vector<kuang::token> tokens;
    kuang::trained_tokenizer{model}.cut(kuang::decoded_text{text}, {}, buffer, tokens);
    std::string out;
    for (const kuang::token& t : tokens) out.append(out.empty() ? "" : " ").append(text.substr(t.begin, t.size()));
    return out;
}

}  // namespace

TEST_CASE("train: learns the standard of its corpus", "[token]") {
    const kuang::segmented_corpus corpus = own_standard();
    const kuang::tagger_model model = kuang::train(corpus);
    CHECK(model.size() > 100);
    CHECK(tokens_of(model, "今天的天氣很好") == "今天的 天氣 很 好");
    CHECK(tokens_of(model, "老師的書") == "老師的 書");  // a sentence that it has not seen
    CHECK(tokens_of(model, "老师的书") == "老师的 书");  // nor in this script
}

TEST_CASE("train: the same corpus, evidence and options give the same model", "[token]") {
    const kuang::segmented_corpus corpus = own_standard();
    const kuang::training_options chosen{.epochs = 3, .bits = 14};
    const kuang::dictionary_tokenizer evidence;
    const std::string bytes = kuang::train(corpus, evidence, chosen).bytes();
    CHECK(kuang::train(corpus, evidence, chosen).bytes() == bytes);
    CHECK(kuang::train(corpus, evidence, {.epochs = 3, .bits = 14, .seed = 2}).bytes() != bytes);
}

TEST_CASE("train: says how far it is, and can be ended", "[token]") {
    const kuang::segmented_corpus corpus = own_standard();
    std::vector<kuang::training_progress> said;
    const auto model = kuang::train(corpus, kuang::dictionary_tokenizer{}, {.epochs = 9, .bits = 14},
                                    [&](const kuang::training_progress& now) {
                                        said.push_back(now);
                                        return now.epoch < 4;
                                    });
    REQUIRE(said.size() == 4);
    CHECK(said[0].epoch == 1);
    CHECK(said[0].epochs == 9);
    CHECK(said[0].words == corpus.words());
    CHECK(said[0].units > said[0].wrong);
    CHECK(said[0].wrong > said[3].wrong);
    CHECK(model.size() > 0);
}

TEST_CASE("train: what makes no sense is an error", "[token]") {
    const kuang::dictionary_tokenizer evidence;
    CHECK_THROWS_WITH(kuang::train({}, evidence), "a corpus without a word trains nothing");
    CHECK_THROWS_WITH(kuang::train(own_standard(), evidence, {.epochs = 0}), "a training needs one epoch at least");
    CHECK_THROWS_WITH(kuang::train(own_standard(), evidence, {.bits = 30}),
                      "a table of 2^30 rows; choose from 10 to 24");
}

TEST_CASE("train: words that the tagger cannot give are no harm", "[token]") {
    kuang::segmented_corpus corpus;
    corpus.add_rows("見 https:// a.exam ple/b\n1 99 8年\nCOVID - 19\n\xEF\xBF\xBD 好\n👍 👍 好\n好\u200B 的\n");
    const kuang::tagger_model model = kuang::train(corpus);
    CHECK(tokens_of(model, "https://a.example/b") == "https://a.example/b");
}

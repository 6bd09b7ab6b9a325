// SPDX-License-Identifier: MIT
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/train.hpp>
#include <kuang/token/trained_tokenizer.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"
#include "token_checks.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

using kuang::token;
using kuang::token_class;

namespace {

const kuang::trained_tokenizer& tokens() {
    static const kuang::trained_tokenizer trained = [] {
        kuang::segmented_corpus corpus;
        corpus.add_rows(
            "工信部 公布 的 數據\n今天 的 天氣 很 好\n他 的 書 在 桌 上\n1998年 3月 的 價格 漲 了 40%\n我們 用 iPhone "
            "上網\n"
            "賴 淑芬 說 ： 「 這 是 一個 問題 。 」\n公司 的 產品 賣 到 海外\n疫情 之後 ， 他們 去 了 海邊\n");
        return kuang::trained_tokenizer{kuang::train(corpus)};
    }();
    return trained;
}

std::vector<token> cut(const kuang::trained_tokenizer& by, std::string_view text) {
    kuang::trained_tokenizer::buffers buffer;
    std::vector<token> out;
    by.cut(kuang::decoded_text{text}, {}, buffer, out);
    return out;
}
// "大陸/han 公布/han"
std::string tokens_of(std::string_view text, const kuang::trained_tokenizer& by = tokens()) {
    std::string out;
    for (const token& t : cut(by, text)) {
        if (t.kind == token_class::space) continue;
        if (!out.empty()) out += ' ';
        out.append(text.substr(t.begin, t.size())).append("/").append(to_string(t.kind));
    }
    return out;
}

}  // namespace

TEST_CASE("trained_tokenizer: cuts as its corpus does", "[token]") {
    const auto page = tokens()("工信部公布的數據");
    CHECK(page.all<token>().size() == 4);
    CHECK(tokens_of("今天的天氣") == "今天/han 的/han 天氣/han");
    CHECK(tokens_of("賴淑芬說") == "賴/han 淑芬/han 說/han");
    CHECK(tokens_of("") == "");
}

TEST_CASE("trained_tokenizer: what is no word of Han stays whole, with its class", "[token]") {
    CHECK(tokens_of("https://a.example/b") == "https://a.example/b/url");
    CHECK(tokens_of("@北京晚報 a@b.example") == "@北京晚報/handle a@b.example/email");
    CHECK(tokens_of("👨‍👩‍👧 👍🏽") == "👨‍👩‍👧/symbol 👍🏽/symbol");
    CHECK(tokens_of("\xE4\xB8") == "\xE4\xB8/other");
    CHECK(tokens_of("カタカナ") == "カタカナ/kana");
    CHECK(tokens_of("我們用iPhone上網") == "我們/han 用/han iPhone/latin 上網/han");
}

TEST_CASE("trained_tokenizer: numbers and Latin words are never cut", "[token]") {
    for (const char* text : {"40%", "1,234.5", "COVID-19", "AT&T"}) {
        CAPTURE(text);
        const std::string page = std::string{"漲了"} + text + "的";
        const auto found = cut(tokens(), page);
        const auto begins = page.find(text);
        CHECK(std::ranges::none_of(found, [&](const token& t) {
            return t.begin > begins && t.begin < begins + std::string_view{text}.size();
        }));
    }
}

TEST_CASE("trained_tokenizer: a sentence is cut alike alone and in a page", "[token]") {
    const std::string a = "這是一個問題。", b = "我们用iPhone上网，这是一个问题";
    const auto alone = cut(tokens(), b);
    const auto both = cut(tokens(), a + "\n\n" + b);
    REQUIRE(both.size() > alone.size());
    const auto shift = static_cast<kuang::offset>(a.size() + 2);
    for (std::size_t i = 0; i < alone.size(); ++i) {
        const token& t = both[both.size() - alone.size() + i];
        CHECK((t.begin == alone[i].begin + shift && t.end == alone[i].end + shift && t.kind == alone[i].kind));
    }
}

TEST_CASE("trained_tokenizer: words of the user's that hold more than Han are found as they stand", "[token]") {
    kuang::user_dictionary words;
    words.add_rows("糖类抗原19-9\nNew York\n");
    kuang::segmented_corpus corpus;
    corpus.add_rows("他 的 書\n去 海邊\n");
    const kuang::dictionary_tokenizer evidence{words};
    const kuang::trained_tokenizer with_words{kuang::train(corpus, evidence), evidence};
    CHECK(tokens_of("糖類抗原19-9，New York", with_words) == "糖類抗原19-9/han ，/punctuation New York/latin");
}

TEST_CASE("trained_tokenizer: the tokens of any text cover it", "[token]") {
    oracle::random_source random{3};
    const std::vector<std::string> pieces{"中",       "國",   "的",     "一",     "1",      "年",      "T恤",    "a",
                                          " ",        "\n",   "\r\n",   "，",     "@",      "http://", ".",      "%",
                                          "カ",       "한",   "ไ",      "\u0301", "\u200B", "👨",       "\u200D", "🇨",
                                          "\xE4\xB8", "\xFF", "\uFEFF", "——",     "…"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::uint32_t n = random(25); n > 0; --n) text += random.one_of(pieces);
        CAPTURE(text);
        REQUIRE(tests::covers(text, cut(tokens(), text)));
    }
    for (int round = 0; round < 1000; ++round) {
        std::string text;
        for (std::uint32_t n = random(60); n > 0; --n) text += random.byte();
        REQUIRE(tests::covers(text, cut(tokens(), text)));
    }
    for (const char* unit : {"一", "中國", "a", "1", "，", "👍", "T恤", "\u200B"}) {
        std::string text;
        while (text.size() < 100'000) text += unit;
        CHECK(tests::covers(text, cut(tokens(), text)));
    }
}

TEST_CASE("trained_tokenizer: the path through the tags is the best of all", "[token]") {
    using kuang::detail::tag_may_follow;
    using kuang::detail::tag_scores;
    constexpr std::uint8_t begin = 0, middle = 1, end = 2, single = 3;
    oracle::random_source random{17};
    for (int round = 0; round < 500; ++round) {
        const std::size_t n = 1 + random(6);
        std::vector<tag_scores> scores(n);
        kuang::detail::tag_changes changes{};
        const auto any = [&] { return static_cast<std::int32_t>(random(2000)) - 1000; };
        for (tag_scores& s : scores)
            for (std::int32_t& one : s) one = any();
        for (tag_scores& s : changes)
            for (std::int32_t& one : s) one = any();

        const auto sum_of = [&](const std::vector<std::uint8_t>& tags) {
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < n; ++i) sum += scores[i][tags[i]] + (i ? changes[tags[i - 1]][tags[i]] : 0);
            return sum;
        };
        const auto allowed = [&](const std::vector<std::uint8_t>& tags) {
            if (tags.front() == middle || tags.front() == end || tags.back() == begin || tags.back() == middle)
                return false;
            for (std::size_t i = 1; i < n; ++i)
                if (!tag_may_follow(tags[i - 1], tags[i])) return false;
            return true;
        };
        std::int64_t best = std::numeric_limits<std::int64_t>::min();
        std::vector<std::uint8_t> tags(n);
        for (std::uint32_t code = 0; code < 1U << 2 * n; ++code) {
            for (std::size_t i = 0; i < n; ++i) tags[i] = static_cast<std::uint8_t>(code >> 2 * i & single);
            if (allowed(tags)) best = std::max(best, sum_of(tags));
        }
        std::vector<tag_scores> used = scores;
        kuang::detail::best_tags(used, changes, tags);
        REQUIRE(allowed(tags));
        REQUIRE(sum_of(tags) == best);
    }
}

TEST_CASE("trained_tokenizer: one object serves many threads, a document many texts", "[token]") {
    CHECK(tests::same_in_all_threads(kuang::pipeline{tokens()}, "工信部公布40%的數據，今天的天氣很好"));
}

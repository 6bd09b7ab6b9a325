// SPDX-License-Identifier: MIT
#include <kuang/entity/gazetteer.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"
#include "token_checks.hpp"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using kuang::dictionary_tokenizer;
using kuang::token;
using kuang::token_class;
using options = kuang::dictionary_tokenizer_options;

namespace {

std::vector<token> cut(const dictionary_tokenizer& tokens, std::string_view text) {
    dictionary_tokenizer::buffers buffer;
    std::vector<token> out;
    tokens.cut(kuang::decoded_text{text}, {}, buffer, out);
    return out;
}

// "大陸 / 公布": the tokens without those of class space.
std::string joined(std::string_view text, std::span<const token> tokens) {
    std::string out;
    for (const token& t : tokens) {
        if (t.kind == token_class::space) continue;
        if (!out.empty()) out += " / ";
        out += text.substr(t.begin, t.size());
    }
    return out;
}
std::string tokens_of(std::string_view text, options chosen = {}) {
    return joined(text, cut(dictionary_tokenizer{chosen}, text));
}

struct expected {
    std::string_view text, tokens;
};
void check(std::initializer_list<expected> cases, options chosen = {}) {
    for (const auto& [text, tokens] : cases) {
        CAPTURE(text);
        CHECK(tokens_of(text, chosen) == tokens);
    }
}

}  // namespace

TEST_CASE("dictionary_tokenizer: the cheapest path through the words", "[token]") {
    const auto page = dictionary_tokenizer{}("工信部公布的數據");
    CHECK(joined(page.text(), page.all<token>()) == "工信部 / 公布 / 的 / 數據");
    check({
        {"大陸公布40%的數據", "大陸 / 公布 / 40% / 的 / 數據"},
        {"我們已經知道了", "我們 / 已經 / 知道 / 了"},
        {"", ""},
    });
}

TEST_CASE("dictionary_tokenizer: both scripts are cut alike", "[token]") {
    const options same{.split_determiners = options::choice::no};
    for (const auto& [traditional, simplified] :
         {std::pair{"這種產品在國際市場上賣得很好", "这种产品在国际市场上卖得很好"},
          std::pair{"歐盟對進口汽車徵稅", "欧盟对进口汽车征税"}}) {
        const auto a = cut(dictionary_tokenizer{same}, traditional), b = cut(dictionary_tokenizer{same}, simplified);
        CHECK(a == b);
    }
}

TEST_CASE("dictionary_tokenizer: numbers, ordinals and dates are one word", "[token]") {
    check({
        {"一百二十萬人", "一百二十萬 / 人"},
        {"三点五倍", "三点五 / 倍"},
        {"500万吨", "500万 / 吨"},
        {"1,234.5亿元", "1,234.5亿 / 元"},
        {"第三名", "第三 / 名"},
        {"第12屆", "第12 / 屆"},
        {"1998年10月3日", "1998年 / 10月 / 3日"},
        {"一九九八年十月三十日", "一九九八年 / 十月 / 三十日"},
        {"98年", "98年"},
        {"5年", "5 / 年"},
    });
}

TEST_CASE("dictionary_tokenizer: names of people, foreign names, suffixes, unknown characters", "[token]") {
    check({
        {"賴淑芬说明情况", "賴淑芬 / 说明 / 情况"},
        {"王小明和李丽来了", "王 / 小明 / 和 / 李丽 / 来 / 了"},
        {"欧阳娜娜唱歌", "欧阳娜娜 / 唱歌"},
        {"歐陽明說", "歐陽明 / 說"},
        {"贝尔格莱德", "贝尔格莱德"},
        {"克里斯托弗来了", "克里斯托弗 / 来 / 了"},
        {"拆迁者", "拆迁者"},
        {"镕铠碶", "镕铠碶"},
    });
}

TEST_CASE("dictionary_tokenizer: what needs no dictionary stays whole, with its class", "[token]") {
    const std::string_view text =
        "見https://a.example/b，COVID-19 カタカナ 여러분 ภาษาไทย ٣٤ 40% a@b.example @北京晚報 "
        "👍🏽……\xE4";
    const auto tokens = cut(dictionary_tokenizer{}, text);
    std::string out;
    for (const token& t : tokens)
        if (t.kind != token_class::space)
            out.append(text.substr(t.begin, t.size())).append("/").append(to_string(t.kind)).append(" ");
    CHECK(out ==
          "見/han https://a.example/b/url ，/punctuation COVID-19/latin カタカナ/kana 여러분/hangul ภาษาไทย/letter "
          "٣٤/number "
          "40%/number a@b.example/email @北京晚報/handle 👍🏽/symbol ……/punctuation \xE4/other ");
}

TEST_CASE("dictionary_tokenizer: 一個 and 這種 by the switch, else by the script", "[token]") {
    using choice = options::choice;
    check({{"這是一個問題", "這 / 是 / 一 / 個 / 問題"}, {"这是一个问题", "这 / 是 / 一个 / 问题"}});
    check({{"这种情况", "这 / 种 / 情况"}}, {.split_determiners = choice::yes});
    check({{"這種情況", "這種 / 情況"}, {"一個", "一個"}}, {.split_determiners = choice::no});
}

TEST_CASE("dictionary_tokenizer: names, dates and unknown words can be left apart", "[token]") {
    check({{"賴淑芬和李丽", "賴淑芬 / 和 / 李 / 丽"}}, {.names = false});
    check({{"1998年10月3日", "1998 / 年 / 10 / 月 / 3 / 日"}, {"十月", "十 / 月"}}, {.dates = false});
    check({{"镕铠碶", "镕 / 铠 / 碶"}}, {.unknown = false});
}

TEST_CASE("dictionary_tokenizer: search gives the words inside a word too", "[token]") {
    check({{"人工智能很好", "人工智能 / 人工 / 智能 / 很 / 好"}}, {.search = true});
    const auto page = dictionary_tokenizer{options{.search = true}}("中华人民共和国");
    CHECK(joined(page.text(), page.all<token>()) == "中华人民共和国 / 中华 / 华人 / 人民 / 共和国");
    for (const token& t : page.all<token>()) CHECK((t.begin % 3 == 0 && t.end % 3 == 0 && t.end <= page.text().size()));
    CHECK(tokens_of("數據", {.search = true}) == "數據");
}

TEST_CASE("dictionary_tokenizer: names of other components are kept whole", "[token]") {
    struct shop {
        std::string_view name;
    };
    static const std::vector<shop> shops{{"的家居"}, {"TCL集團"}, {"大\n陸"}};
    const auto names = kuang::gazetteer<shop>{"shop", shops};
    const auto mine = names | dictionary_tokenizer{};
    const std::string_view text = "他在的家居買，在TCL集團工作";
    const auto page = mine(text);
    CHECK(joined(text, page.all<token>()) == "他 / 在 / 的家居 / 買 / ， / 在 / TCL集團 / 工作");
    CHECK(tokens_of(text) == "他 / 在 / 的 / 家居 / 買 / ， / 在 / TCL / 集團 / 工作");
}

TEST_CASE("dictionary_tokenizer: where ICU has no dictionary its break iterator cuts, and our words hold", "[token]") {
    const kuang::detail::default_words none{std::nullopt};
    CHECK_FALSE(none.from_icu);
    kuang::user_dictionary added;
    added.add("公布的數據");
    const auto model = kuang::detail::make_model(none, kuang::dictionary{none.words}, added);
    CHECK_FALSE(model->complete());
    const dictionary_tokenizer tokens{model};
    const std::string_view text = "人工智能公布的數據，大陸1998年T恤";
    // This build of ICU does have its dictionary, so that its iterator knows 大陸.
    CHECK(joined(text, cut(tokens, text)) == "人工智能 / 公布的數據 / ， / 大陸 / 1998年 / T / 恤");
    CHECK(dictionary_tokenizer::has_icu_dictionary());
}

TEST_CASE("dictionary_tokenizer: enough words of the user's need no ICU", "[token]") {
    kuang::user_dictionary many;
    for (char32_t a = 0; a < 250; ++a)
        for (char32_t b = 0; b < 210; ++b) {
            std::string row;
            oracle::append_utf8(row, U'\u5000' + a);
            oracle::append_utf8(row, U'\u6000' + b);
            many.add(row + " 5 n");
        }
    many.add("的大陸 9");
    const kuang::detail::default_words none{std::nullopt};
    const auto model = kuang::detail::make_model(none, kuang::dictionary{none.words}, many);
    CHECK(model->complete());
    CHECK(joined("的大陸", cut(dictionary_tokenizer{model}, "的大陸")) == "的大陸");
}

TEST_CASE("dictionary_tokenizer: the tokens of any text cover it", "[token]") {
    kuang::user_dictionary words;
    words.add_rows("T恤\n糖类抗原19-9\nNew York\n的a\n第1\n");
    const dictionary_tokenizer with_words{words}, plain{};
    oracle::random_source random{11};
    const std::vector<std::string> pieces{"中",   "國",           "的",     "王",   "小",     "第",    "1",
                                          "年",   "月",           "百",     "○",    "·",      "T",     "恤",
                                          "a",    "New",          " ",      "York", "\n",     "\r\n",  "，",
                                          "@",    "http://",      ".",      "%",    "カ",     "ー",    "한",
                                          "ไ",    "\u0301",       "\u200B", "👨",    "\u200D", "🇨",     "\xE4\xB8",
                                          "\xFF", "糖類抗原19-9", "約",     "翰",   "尔",     "\uFEFF"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::uint32_t n = random(25); n > 0; --n) text += random.one_of(pieces);
        CAPTURE(text);
        REQUIRE(tests::covers(text, cut(plain, text)));
        REQUIRE(tests::covers(text, cut(with_words, text)));
    }
    for (int round = 0; round < 1000; ++round) {
        std::string text;
        for (std::uint32_t n = random(60); n > 0; --n) text += random.byte();
        REQUIRE(tests::covers(text, cut(with_words, text)));
    }
}

TEST_CASE("dictionary_tokenizer: long stretches without a mark", "[token]") {
    for (const char* unit : {"一", "中國", "的", "·", "王小", "尔", "第", "1年", "万", "T恤", "𠀀"}) {
        std::string text;
        while (text.size() < 300'000) text += unit;
        CAPTURE(unit);
        CHECK(tests::covers(text, cut(dictionary_tokenizer{}, text)));
    }
}

TEST_CASE("dictionary_tokenizer: ignorable characters belong to the token before, else to the first", "[token]") {
    CHECK(tokens_of("\uFEFF大陸\u200B公布\u200B") == "\uFEFF大陸\u200B / 公布\u200B");
    CHECK(tokens_of("大\u200B陸") == "大\u200B陸");
    CHECK(tokens_of("\uFEFF") == "\uFEFF");
}

TEST_CASE("dictionary_tokenizer: other switches over the same words", "[token]") {
    const dictionary_tokenizer one{}, other = one.with({.dates = false});
    CHECK(&one.model() == &other.model());
    CHECK(joined("10月", cut(other, "10月")) == "10 / 月");
}

TEST_CASE("dictionary_tokenizer: each line is cut by its own script, as it is alone", "[token]") {
    const auto words = [](std::string_view text) {
        const auto page = dictionary_tokenizer{}(text);
        std::string out;
        for (const token& t : page.template all<token>())
            if (t.kind == kuang::token_class::han) (out += page.text_of(t)) += '/';
        return out;
    };
    const std::string_view simplified = "这是一个问题", traditional = "這是一個問題";
    for (const std::string_view first : {simplified, traditional})
        for (const std::string_view second : {simplified, traditional}) {
            const std::string page = std::string{first} + '\n' + std::string{second};
            CHECK(words(page) == words(first) + words(second));
        }
    CHECK(words(simplified) != words(traditional));
}

TEST_CASE("dictionary_tokenizer: one object serves many threads, a document many texts", "[token]") {
    CHECK(tests::same_in_all_threads(kuang::pipeline{dictionary_tokenizer{}},
                                     "工信部公布40%的數據，賴淑芬一九九八年十月"));
}

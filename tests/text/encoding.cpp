// SPDX-License-Identifier: MIT
#include <kuang/text/encoding.hpp>
#include <kuang/text/error.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

using namespace std::string_view_literals;
using kuang::to_utf8;
using kuang::utf8_converter;

TEST_CASE("to_utf8: Big5, GB18030, UTF-16 and Shift_JIS become UTF-8", "[text]") {
    CHECK(to_utf8("\xA4\xA4\xA4\xE5", "Big5") == "中文");
    CHECK(to_utf8("\xA4\xA4\xA4\xE5", "big5") == "中文");
    CHECK(to_utf8("\xD6\xD0\xCE\xC4 40%", "GB18030") == "中文 40%");
    CHECK(to_utf8("\x95\x32\x82\x36", "GB18030") == "𠀀");
    CHECK(to_utf8("\xFF\xFE-N\x87\x65"sv, "UTF-16") == "中文");
    CHECK(to_utf8("\xFE\xFFN-e\x87"sv, "UTF-16") == "中文");
    CHECK(to_utf8("\x42\xD8\xB7\xDF"sv, "UTF-16LE") == "𠮷");
    CHECK(to_utf8("\x93\xFA\x96\x7B", "Shift_JIS") == "日本");
    CHECK(to_utf8("", "Big5").empty());
}

TEST_CASE("to_utf8: what the encoding does not know becomes U+FFFD and is counted", "[text]") {
    CHECK(to_utf8("\xA4\xA4\xA4 \xA4\xE5", "Big5") == "中\uFFFD 文");
    CHECK(to_utf8("\xA4\xA4\xA4", "Big5") == "中\uFFFD");
    CHECK(to_utf8("\x2D\x4E\x00\xD8"sv, "UTF-16LE") == "中\uFFFD");
    CHECK(to_utf8("中\xE4\xB8", "UTF-8") == "中\uFFFD");
    utf8_converter from{"GBK"};
    std::string out;
    from.append(out, "\xD6\xD0\xD6 \xCE");
    from.finish(out);
    CHECK(out == "中\uFFFD \uFFFD");
    CHECK(from.ill_formed() == 2);
}

TEST_CASE("to_utf8: a name that ICU does not know is an error that names it", "[text]") {
    for (const std::string_view name : {""sv, "klingon"sv, "UTF-8\0x"sv, "Big5,locale=zh"sv, "../Big5"sv}) {
        INFO(name);
        CHECK_THROWS_AS(to_utf8("x", name), kuang::error);
    }
    try {
        utf8_converter{"klingon"};
    } catch (const kuang::error& e) {
        CHECK(std::string_view{e.what()}.find("\"klingon\"") != std::string_view::npos);
    }
}

TEST_CASE("utf8_converter: pieces cut anywhere give what the whole gives, and the object can be used again", "[text]") {
    const std::pair<std::string_view, const char*> samples[] = {
        {"\xA4\xA4\xA4\xE5 40% \xA4\xA4"sv, "Big5"},
        {"\xD6\xD0\x95\x32\x82\x36\xCE\xC4"sv, "GB18030"},
        {"\xFF\xFE\x42\xD8\xB7\xDF\x2D\x4E"sv, "UTF-16"},
    };
    for (const auto& [bytes, name] : samples) {
        const std::string whole = to_utf8(bytes, name);
        utf8_converter from{name};
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            INFO(name << " cut at " << cut);
            std::string out;
            from.append(out, bytes.substr(0, cut));
            from.append(out, bytes.substr(cut));
            from.finish(out);
            CHECK(out == whole);
        }
        CHECK(from.ill_formed() == 0);
    }
}

TEST_CASE("to_utf8: long texts, whose pairs the buffer cuts at every place", "[text]") {
    for (std::size_t lead = 0; lead < 3; ++lead) {
        std::string wanted(lead, 'a'), bytes;
        for (std::size_t i = 0; i < lead; ++i) bytes.append("a\0"sv);
        for (int i = 0; i < 10'000; ++i) {
            wanted += "𠮷";
            bytes.append("\x42\xD8\xB7\xDF"sv);
        }
        CHECK(to_utf8(bytes, "UTF-16LE") == wanted);
    }
}

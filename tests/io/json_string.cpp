// SPDX-License-Identifier: MIT
#include <kuang/io/json_string.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

using namespace std::string_view_literals;

namespace {

std::string json(std::string_view text) {
    std::string out;
    kuang::append_json_string(out, text);
    return out;
}

}  // namespace

TEST_CASE("json_string: Chinese text goes out as it is, quotes and line ends are escaped", "[io]") {
    CHECK(json("40%\n\"增\"") == R"("40%\n\"增\"")");
    CHECK(json("") == R"("")");
    CHECK(json(R"(a\b/c)") == R"("a\\b/c")");
    CHECK(json("𠮷野家😀é") == "\"𠮷野家😀é\"");
}

TEST_CASE("json_string: controls and everything that readers cut lines at are escaped", "[io]") {
    CHECK(json("\0\x01\x1F\x7F"sv) == R"("\u0000\u0001\u001f\u007f")");
    CHECK(json("\b\f\r\t") == R"("\b\f\r\t")");
    CHECK(json("\u0085\u009F\u2028\u2029") == R"("\u0085\u009f\u2028\u2029")");
    CHECK(json("\u00A0\u2027\u202A") == "\"\u00A0\u2027\u202A\"");
}

TEST_CASE("json_string: ill-formed pieces become U+FFFD, surrogates too", "[io]") {
    CHECK(json("甲\xFF乙") == "\"甲\uFFFD乙\"");
    CHECK(json("\xE4\xB8") == "\"\uFFFD\"");
    CHECK(json("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");
    CHECK(json("\xC0\x80\xF4\x90\x80\x80") == "\"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\"");
}

TEST_CASE("json_string: any bytes give one line", "[io]") {
    std::mt19937 random{7};
    for (int round = 0; round < 500; ++round) {
        std::string bytes;
        for (std::uint32_t n = static_cast<std::uint32_t>(random() % 40); n > 0; --n)
            bytes += static_cast<char>(random() % 3 ? 0x80 + random() % 0x80 : random() % 0x80);
        const std::string out = json(bytes);
        for (const char c : out) CHECK(static_cast<unsigned char>(c) >= 0x20);
        CHECK(out.find("\u2028") == std::string::npos);
        CHECK(out.find("\u0085") == std::string::npos);
    }
}

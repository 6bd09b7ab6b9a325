// SPDX-License-Identifier: MIT
#include <kuang/text/error.hpp>
#include <kuang/token/segmented_corpus.hpp>
#include <kuang/token/tagger_model.hpp>
#include <kuang/token/train.hpp>

#include "../catch.hpp"
#include "../oracle/random.hpp"

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace {

kuang::tagger_model small_model() {
    std::vector<std::uint32_t> rows(1024, 0x80808080U);
    rows[0] = 0x8182837F;
    rows[5] = 0x01FF8080;
    rows[1023] = 0x80808081;
    kuang::detail::tag_changes changes{};
    changes[0][2] = -300;
    changes[3][3] = 12;
    return kuang::tagger_model{10, rows, changes};
}

bool same(const kuang::tagger_model& a, const kuang::tagger_model& b) {
    return a.bits() == b.bits() && a.rows() == b.rows() && a.changes() == b.changes();
}

// The model with its checksum made right again.
std::string signed_again(std::string bytes) {
    const std::size_t end = bytes.size() - 8;
    const std::uint64_t sum = kuang::detail::fnv1a(std::string_view{bytes}.substr(0, end));
    for (unsigned k = 0; k < 8; ++k) bytes[end + k] = static_cast<char>(sum >> 8 * k & 0xFF);
    return bytes;
}

// Is it read, and if so as a model that is written back the same? An error of ours is the only other way out.
bool read(std::string_view bytes) {
    try {
        const kuang::tagger_model model = kuang::tagger_model::parse(bytes);
        CHECK(model.bytes() == bytes);
        return true;
    } catch (const kuang::error&) {
        return false;
    }
}

}  // namespace

TEST_CASE("tagger_model: what is written is read, byte for byte", "[token]") {
    const kuang::tagger_model model = small_model();
    CHECK(model.size() == 3);
    const std::string bytes = model.bytes();
    CHECK(bytes.starts_with("KUANGTAG\x01"));
    CHECK(bytes.size() ==
          32 + 32 + 5 + 5 + 6 + 8);  // header, changes, rows with distances of 1, 1 and 2 bytes, checksum
    CHECK(same(kuang::tagger_model::parse(bytes), model));

    const std::string path = "tagger_model_test.model";
    model.save(path);
    CHECK(same(kuang::tagger_model::load(path), model));
    std::remove(path.c_str());
}

TEST_CASE("tagger_model: errors say what is wrong and where", "[token]") {
    const std::string good = small_model().bytes();
    const auto fails = [](std::string bytes, const char* what) {
        CHECK_THROWS_WITH(kuang::tagger_model::parse(bytes, "x.model"), Catch::Matchers::Contains(what));
    };
    const auto with = [&](std::size_t at, char c) {
        std::string bytes = good;
        bytes[at] = c;
        return bytes;
    };
    fails("", "x.model: this is no model of kuang's tagger (byte 0 of 0)");
    fails("some other file", "this is no model");
    fails(with(8, 2), "the model has format 2; this library reads 1");
    fails(with(12, 40), "a table of 2^40 rows");
    fails(with(16, 9), "trained for features 9");
    fails(with(21, 127), "more rows than its table");
    fails(with(31, 127), "truncated");
    fails(with(24, 1), "something follows");
    fails(good.substr(0, good.size() - 1), "the model is truncated (byte 32 of 87)");
    fails(good + "x", "something follows the model");
    fails(with(50, 1), "its checksum differs");
    // Made to look right by who knows the format
    fails(signed_again(with(20, 2)), "the last row does not end the model");
    fails(signed_again(with(20, 4)), "a row is beyond the table");
    fails(signed_again(with(20, 100)), "fewer bytes than rows");
    fails(signed_again(with(69, 0)), "a row stands twice");
    fails(signed_again(with(75, 127)), "a row is beyond the table");
    std::string endless = good;
    for (std::size_t at = 64; at < 68; ++at) endless[at] = '\xFF';
    fails(signed_again(endless), "the number of a row is too large");
    CHECK_THROWS_WITH(kuang::tagger_model::load("no/such/file"),
                      Catch::Matchers::Contains("no/such/file: cannot be read"));
    CHECK_THROWS_WITH(small_model().save("no/such/folder/x"), Catch::Matchers::Contains("cannot be written"));
    CHECK_THROWS_AS((kuang::tagger_model{10, std::vector<std::uint32_t>(9), {}}), kuang::error);
    CHECK_THROWS_AS((kuang::tagger_model{60, std::vector<std::uint32_t>(9), {}}), kuang::error);
}

TEST_CASE("tagger_model: no truncation and no altered byte is read as a model", "[token]") {
    const std::string good = small_model().bytes();
    CHECK(read(good));
    for (std::size_t size = 0; size < good.size(); ++size) CHECK_FALSE(read(std::string_view{good}.substr(0, size)));
    for (std::size_t at = 0; at < good.size(); ++at)
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string bytes = good;
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ 1U << bit);
            CHECK_FALSE(read(bytes));
        }
}

TEST_CASE("tagger_model: bytes made to pass the checksum are read or refused, no more", "[token]") {
    const std::string good = small_model().bytes();
    oracle::random_source random{5};
    std::size_t taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = good;
        for (std::uint32_t n = 1 + random(4); n > 0; --n)
            bytes[8 + random(static_cast<std::uint32_t>(bytes.size()) - 8)] = random.byte();
        if (random(4) == 0) bytes.resize(40 + random(static_cast<std::uint32_t>(bytes.size()) - 40));
        if (random(2) == 0) {  // a length that fits
            const std::size_t size = bytes.size() - 40;
            for (unsigned k = 0; k < 8; ++k) bytes[24 + k] = static_cast<char>(size >> 8 * k & 0xFF);
        }
        bytes = signed_again(std::move(bytes));
        try {
            const kuang::tagger_model model = kuang::tagger_model::parse(bytes);
            taken += model.rows().size() == std::size_t{1} << model.bits();
        } catch (const kuang::error&) {
        }
    }
    CHECK(taken > 0);
}

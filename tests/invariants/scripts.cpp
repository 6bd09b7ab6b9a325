// SPDX-License-Identifier: MIT
// A text and its counterpart in the other script, or of the other width, give the same kinds, ids and values.
#include <kuang/pipeline/standard.hpp>
#include <kuang/text/fold.hpp>

#include "../catch.hpp"
#include "../oracle/mentions.hpp"
#include "../oracle/texts.hpp"
#include "../oracle/utf8.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

// Writes every character in the other script by ICU, one by one, where the way back is the same character.
class counterpart {
public:
    explicit counterpart(const char* transform) {
        UErrorCode status = U_ZERO_ERROR;
        transform_.reset(icu::Transliterator::createInstance(transform, UTRANS_FORWARD, status));
        REQUIRE(U_SUCCESS(status));
    }
    std::string of(std::string_view text) {
        std::string out;
        for (const oracle::utf8_piece& p : oracle::utf8_pieces(text)) {
            if (p.c < 0) out += text.substr(p.begin, p.end - p.begin);
            else oracle::append_utf8(out, of(static_cast<char32_t>(p.c)));
        }
        return out;
    }

private:
    char32_t of(char32_t c) {
        if (const auto known = known_.find(c); known != known_.end()) return known->second;
        icu::UnicodeString s{static_cast<UChar32>(c)};
        transform_->transliterate(s);
        const char32_t other = s.countChar32() == 1 ? static_cast<char32_t>(s.char32At(0)) : c;
        return known_[c] = kuang::fold(other) == kuang::fold(c) ? other : c;
    }
    std::unique_ptr<icu::Transliterator> transform_;
    std::map<char32_t, char32_t> known_;
};

std::string full_width(std::string_view text) {
    std::string out;
    for (const oracle::utf8_piece& p : oracle::utf8_pieces(text)) {
        if (p.c < 0) out += text.substr(p.begin, p.end - p.begin);
        else oracle::append_utf8(out, static_cast<char32_t>(p.c >= '0' && p.c <= '9' ? p.c + 0xFEE0 : p.c));
    }
    return out;
}

// What Traditional text means by a bare name and Simplified text does not: 新北 is a district of 常州 there, 连江 a
// county of 福州. Whatever stands inside one is left out with it. 中鋼 and 經濟日報 are Taiwan's in one script, the
// mainland's in the other.
bool settled_by_script(const std::string& line) {
    for (const std::string_view id : {"TW-NWT", "TW-LIE", " csc ", " sinosteel ", " econdaily"})
        if (line.find(id) != std::string::npos) return true;
    return false;
}
std::vector<std::string> lines_of(const auto& page) {
    std::vector<std::string> lines = oracle::lines_of(page, {0, 0, false});
    std::erase_if(lines, settled_by_script);
    return lines;
}

void check_counterparts(const auto& mine, auto&& other, int count, std::uint32_t seed) {
    auto page = mine.make_document(), counterpart_page = mine.make_document();
    oracle::text_source texts{seed};
    for (int n = 0; n < count; ++n) {
        const std::string text = texts.next(30), in_other = other(text);
        mine.run(text, page);
        mine.run(in_other, counterpart_page);
        CAPTURE(n, text, in_other);
        REQUIRE(lines_of(counterpart_page) == lines_of(page));
    }
}

}  // namespace

TEST_CASE("invariants: numbers and places are the same in either script", "[invariants]") {
    const auto mine =
        kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::companies{} | kuang::places{};
    counterpart traditional{"Simplified-Traditional"}, simplified{"Traditional-Simplified"};
    check_counterparts(
        mine, [&](std::string_view text) { return traditional.of(text); }, 1500, 7);
    check_counterparts(
        mine, [&](std::string_view text) { return simplified.of(text); }, 1500, 8);
}

TEST_CASE("invariants: full names of bodies are the same in either script", "[invariants]") {
    const kuang::pipeline mine{kuang::ministries{}};
    counterpart traditional{"Simplified-Traditional"};
    const auto ids = [&](const std::string& text) {
        std::string out;
        const auto page = mine(text);
        for (const kuang::entity& e : page.template all<kuang::entity>()) out.append(e.id).append(" ");
        return out;
    };
    std::vector<std::string> differ;
    int found = 0;
    for (const std::span<const kuang::rows_of> table :
         {std::span<const kuang::rows_of>{kuang::data::ministries_cn}, {kuang::data::ministries_tw}})
        for (const std::string_view line : kuang::lines_of(table)) {
            kuang::row columns{line};
            for (int k = 0; k < 4; ++k) columns.next();
            const std::string name{columns.next()};
            if (name.size() < 7 * 3) continue;  // a shorter one may be somebody else's in the other script
            found += !ids(name).empty();
            if (ids(name) != ids(traditional.of(name))) differ.push_back(name);
        }
    CHECK(differ == std::vector<std::string>{});
    CHECK(found > 300);
}

TEST_CASE("invariants: numbers are the same with digits of full width", "[invariants]") {
    check_counterparts(kuang::numerals{} | kuang::quantities{}, full_width, 1500, 9);
}

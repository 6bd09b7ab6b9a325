// SPDX-License-Identifier: MIT
#include <kuang/text/fold.hpp>

#include "../catch.hpp"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>

namespace {

// Where we differ from ICU on purpose.
struct difference {
    char32_t from, to;
    const char* reason;
};
constexpr difference differences[] = {
    {U'〇', U'零', "one zero for the numerals, however it is written"},
    {U'『', U'‘', "as 「 is “ in ICU"},
    {U'』', U'’', "as 」 is ” in ICU"},
    {U'峯', U'峰', "ICU lacks the pair"},
    {U'滙', U'汇', "ICU lacks the pair"},
    {U'陜', U'陕', "ICU lacks the pair"},
    {U'衞', U'卫', "Hong Kong's own form of 衛, which ICU lacks"},
    {U'麪', U'面', "ICU lacks the pair"},
    {U'濶', U'阔', "ICU lacks the pair"},
    {U'査', U'查', "ICU lacks the pair"},
    {U'濳', U'潜', "ICU lacks the pair"},
    {U'厰', U'厂', "ICU lacks the pair"},
    {U'薴', U'苎', "ICU goes from 薴 to 苧, the mainland's 苎"},
    {U'苎', U'苎', "ICU goes from 苎 to 苧"},
};

bool compatible(char32_t c) {  // blocks whose characters fold by their compatibility mapping
    return (c >= 0x2E80 && c <= 0x2FDF) || c == 0x3000 || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFFE6) || (c >= 0x2F800 && c <= 0x2FA1F);
}
bool half_width(char32_t c) {  // half-width marks, Kana and Hangul: in no name or number of ours
    return (c >= 0xFF5F && c <= 0xFFDC) || c == 0xFFE4;
}

}  // namespace

TEST_CASE("fold: Traditional to Simplified, full width to half width, capitals to small letters", "[text]") {
    CHECK(kuang::fold(U'國') == U'国');
    CHECK(kuang::fold(U'国') == U'国');
    CHECK(kuang::fold(U'％') == U'%');
    CHECK(kuang::fold(U'Ａ') == U'a');
    CHECK(kuang::fold(U'Z') == U'z');
    CHECK(kuang::fold(U'　') == U' ');
    CHECK(kuang::fold(U'〇') == U'零');
    CHECK(kuang::fold(U'滙') == U'汇');
    CHECK(kuang::fold(U'\uF9D1') == U'六');
    CHECK(kuang::fold(U'\U0002F800') == U'丽');
    CHECK(kuang::fold(U'é') == U'é');
    CHECK(kuang::fold(U'\U0010FFFF') == U'\U0010FFFF');
}

TEST_CASE("fold: the tables are ICU's Traditional-Simplified and NFKC but for the differences named here", "[text]") {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfkc = icu::Normalizer2::getNFKCInstance(status);
    const std::unique_ptr<icu::Transliterator> simplify{
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status)};
    REQUIRE(U_SUCCESS(status));
    std::map<char32_t, char32_t> ours;
    for (const difference& d : differences) ours[d.from] = d.to;

    for (char32_t c = 0; c < 0x30000; ++c) {
        if ((c >= 0xD800 && c <= 0xDFFF) || half_width(c)) continue;
        icu::UnicodeString s{static_cast<UChar32>(c)};
        if (compatible(c)) s = nfkc->normalize(s, status);
        if (c > 0x2000) simplify->transliterate(s);
        char32_t wanted = s.countChar32() == 1 ? static_cast<char32_t>(s.char32At(0)) : c;
        if (wanted >= U'A' && wanted <= U'Z') wanted += U'a' - U'A';
        if (const auto named = ours.find(c); named != ours.end()) {
            CHECK(wanted != named->second);  // else ICU has learnt it: take it off the list
            wanted = named->second;
        }
        if (kuang::fold(c) != wanted) {
            CAPTURE(static_cast<std::uint32_t>(c), static_cast<std::uint32_t>(wanted));
            CHECK(static_cast<std::uint32_t>(kuang::fold(c)) == static_cast<std::uint32_t>(wanted));
        }
    }
}

TEST_CASE("fold: twice is as once, and the class is that of the folded character", "[text]") {
    int wrong = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        const kuang::character once = kuang::character_of(c), twice = kuang::character_of(once.folded);
        wrong += twice.folded != once.folded || twice.kind != once.kind || twice.numeral != once.numeral;
    }
    CHECK(wrong == 0);
}

TEST_CASE("fold: a string drops ignorable characters and marks ill-formed pieces", "[text]") {
    CHECK(kuang::fold(std::string_view{"陝\u200B西\uFE0F"}) == U"陕西");
    CHECK(kuang::fold(std::string_view{"a\xE4\xB8"
                                       "B\xFF"}) == U"a\uFFFDb\uFFFD");
    CHECK(kuang::fold(std::string_view{}).empty());
}

TEST_CASE("fold: what is no code point is U+FFFD and invalid", "[text]") {
    for (const char32_t c : {char32_t{0x110000}, char32_t{0x80000041}, char32_t{0xFFFFFFFF}}) {
        CHECK(kuang::fold(c) == U'\uFFFD');
        CHECK(kuang::character_of(c).kind == kuang::char_class::invalid);
        CHECK_FALSE(kuang::character_of(c).ignorable);
    }
}

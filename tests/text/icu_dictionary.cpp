// SPDX-License-Identifier: MIT
#include <kuang/text/icu_dictionary.hpp>

#include "../catch.hpp"

#include <unicode/ucharstrie.h>

#include <string_view>

TEST_CASE("icu_dictionary: words with their costs, or none where ICU was built without them", "[text]") {
    const kuang::icu_dictionary dictionary;
    if (!dictionary.words()) return;
    const auto cost_of = [&](std::u16string_view word) {
        icu::UCharsTrie trie{icu::ConstChar16Ptr{dictionary.words()}};
        const UStringTrieResult end =
            trie.next(icu::ConstChar16Ptr{word.data()}, static_cast<std::int32_t>(word.size()));
        return USTRINGTRIE_HAS_VALUE(end) ? trie.getValue() : 0;
    };
    CHECK(cost_of(u"中国") > 0);
    CHECK(cost_of(u"中國") > 0);
    CHECK(cost_of(u"的") < cost_of(u"中国"));
    CHECK(cost_of(u"中国的") == 0);
}

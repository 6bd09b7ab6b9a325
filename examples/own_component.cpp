// SPDX-License-Identifier: MIT
//
// A component of your own: hashtags as they are written on Chinese microblogs, #話題# and #topic. It meets a
// concept, so there is nothing to derive from and nothing to register; beside it stands a component of the
// library, and the record of a document shows both layers.
#include <kuang/kuang.hpp>

#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>

// What the component finds: any type with `begin` and `end`.
struct hashtag : kuang::span {
    bool closed = false;  // #話題# rather than #topic
};

struct hashtags {
    using needs = kuang::layers<>;         // layers that it reads
    using makes = kuang::layers<hashtag>;  // layers that it appends to

    template <class In, class Out>
    void run(const In& in, Out& out) const {
        const kuang::decoded_text& text = in.text();  // folded: ＃ is # here, offsets are the caller's
        for (std::uint32_t i = 0; i < text.size(); ++i) {
            if (text[i] != '#') continue;
            const std::uint32_t end = end_of_words(text, i + 1);
            if (end == i + 1) continue;
            const bool closed = text[end] == '#';  // 0 at the end of the text
            const std::uint32_t last = closed ? end + 1 : end;
            out.template layer<hashtag>().push_back({text.span_of(i, last), closed});
            i = last - 1;
        }
    }

private:
    static std::uint32_t end_of_words(const kuang::decoded_text& text, std::uint32_t i) {
        const auto part_of_word = [&](kuang::char_class kind) {
            return kind == kuang::char_class::han || kind == kuang::char_class::latin ||
                   kind == kuang::char_class::digit;
        };
        while (i < text.size() && part_of_word(text.kind(i))) ++i;
        return i;
    }
};
static_assert(kuang::component<hashtags>);  // the compiler names a missing member here

// Optional: how a hashtag looks in a JSON record, behind begin, end and text.
template <>
struct kuang::record_layer<hashtag> {
    static constexpr std::string_view name = "hashtags";
    static void append(std::string& out, const hashtag& tag, kuang::record_context&) {
        out += tag.closed ? ",\"closed\":true" : ",\"closed\":false";
    }
};

int main() {
    const std::string_view text = "#新能源汽車# 廣東的銷量又多了，＃BYD 今天漲 #";
    const auto mine = hashtags{} | kuang::provinces{};
    const auto page = mine(text);

    for (const hashtag& tag : page.all<hashtag>())
        std::cout << tag.begin << '-' << tag.end << '\t' << page.text_of(tag) << (tag.closed ? "\tclosed" : "\topen")
                  << '\n';

    std::string record;
    kuang::append_record(record, page, "post-1", {.offsets = kuang::offset_unit::codepoints});
    std::cout << record << '\n';
}

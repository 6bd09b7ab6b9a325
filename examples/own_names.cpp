// SPDX-License-Identifier: MIT
//
// A component of your own that offers names. The pipeline looks for them in the one scan in which it looks for all
// others, in either script, and hands the hits back: here words that say how sure a text is of what follows.
#include <kuang/kuang.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <string_view>

struct hedge : kuang::span {
    std::string_view means;
};

struct hedges {
    using needs = kuang::layers<>;
    using makes = kuang::layers<hedge>;

    // Called once, when the automaton is built; the views must live as long as the component.
    void names(kuang::name_sink& sink) const {
        for (std::uint32_t i = 0; i < std::size(words); ++i) sink.add(words[i].text, i);
    }
    template <class In, class Out>
    void run(const In& in, Out& out) const {
        for (const kuang::name_hit& hit : in.own_hits())  // characters of the decoded text; `id` is what names() said
            out.template layer<hedge>().push_back({in.text().span_of(hit.first, hit.last), words[hit.id].means});
    }

private:
    struct word {
        std::string_view text, means;
    };
    static constexpr word words[] = {{"据传", "hearsay"}, {"疑似", "suspected"}, {"不排除", "possible"}};
};
static_assert(kuang::component<hedges> && kuang::names_component<hedges>);

int main() {
    const std::string_view text = "據傳工信部下月公布新規，不排除福建先試；一批晶片疑似流出。";
    const auto mine = hedges{} | kuang::ministries{} | kuang::provinces{};
    const auto page = mine(text);

    for (const hedge& h : page.all<hedge>()) std::cout << page.text_of(h) << '\t' << h.means << '\n';
    for (const kuang::entity& e : page.all<kuang::entity>()) std::cout << page.text_of(e) << '\t' << e.label << '\n';
}

// SPDX-License-Identifier: MIT
// Mentions point into the caller's text, so a string that dies with the statement is refused.
// refused: (use of deleted function|call to deleted function)
#include <kuang/pipeline/pipeline.hpp>

#include <string>

struct hashtag : kuang::span {};
struct hashtags {
    using needs = kuang::layers<>;
    using makes = kuang::layers<hashtag>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};

std::string download();

auto read() {
    const kuang::pipeline<hashtags> mine{hashtags{}};
#ifdef KUANG_REJECT
    return mine(download()).all<hashtag>().size();
#else
    const std::string text = download();
    return mine(text).all<hashtag>().size();
#endif
}

// SPDX-License-Identifier: MIT
// The same for components of the user's own; both names are in the message.
// refused: component<counts>::needs_a_component_before_it_that_makes<hashtag>
#include <kuang/pipeline/pipeline.hpp>

struct hashtag : kuang::span {};
struct count : kuang::span {};

struct hashtags {
    using needs = kuang::layers<>;
    using makes = kuang::layers<hashtag>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};
struct counts {
    using needs = kuang::layers<hashtag>;
    using makes = kuang::layers<count>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};
struct nothing {
    using needs = kuang::layers<>;
    using makes = kuang::layers<>;
    template <class In, class Out>
    void run(const In&, Out&) const {}
};

#ifdef KUANG_REJECT
const auto mine = kuang::pipeline{nothing{}} | counts{};
#else
const auto mine = kuang::pipeline{nothing{}} | hashtags{} | counts{};
#endif

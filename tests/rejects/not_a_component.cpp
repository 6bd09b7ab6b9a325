// SPDX-License-Identifier: MIT
// What lacks `makes` is not a component, and the message says which type.
// refused: is_not_a_component<.*shouting
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

struct shout : kuang::span {};

struct shouting {
    using needs = kuang::layers<>;
#ifndef KUANG_REJECT
    using makes = kuang::layers<shout>;
#endif
    template <class In, class Out>
    void run(const In&, Out&) const {}
};

const auto mine = kuang::numerals{} | shouting{};

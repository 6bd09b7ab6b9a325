// SPDX-License-Identifier: MIT
// The first component of a pipeline reads what the second one makes.
// refused: component<kuang::basic_quantities<.*>::needs_a_component_before_it_that_makes<kuang::numeral>
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

#ifdef KUANG_REJECT
const auto mine = kuang::quantities{} | kuang::numerals{};
#else
const auto mine = kuang::numerals{} | kuang::quantities{};
#endif

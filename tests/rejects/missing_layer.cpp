// SPDX-License-Identifier: MIT
// A component stands before the one that makes what it reads.
// refused: component<kuang::basic_quantities<.*>::needs_a_component_before_it_that_makes<kuang::numeral>
#include <kuang/entity.hpp>
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

#ifdef KUANG_REJECT
const auto mine = kuang::provinces{} | kuang::quantities{};
#else
const auto mine = kuang::provinces{} | kuang::numerals{} | kuang::quantities{};
#endif

// SPDX-License-Identifier: MIT
// A pipeline that is run although nothing makes what its one component reads. It could be a part of a longer one.
// refused: component<kuang::basic_quantities<.*>::needs_a_component_before_it_that_makes<kuang::numeral>
#include <kuang/number.hpp>
#include <kuang/pipeline/pipeline.hpp>

const kuang::pipeline part{kuang::quantities{}};
#ifdef KUANG_REJECT
const auto page = part("40%");
#else
const auto page = (kuang::numerals{} | part)("40%");
#endif

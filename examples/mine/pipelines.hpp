#pragma once  // SPDX-License-Identifier: MIT

#include "user_names.hpp"

#include <kuang/entity/company.hpp>
#include <kuang/entity/ministry.hpp>
#include <kuang/entity/place.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/number/numerals.hpp>
#include <kuang/number/quantities.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>
#include <kuang/token/user_dictionary.hpp>

namespace mine {

/// Calls `use(const kuang::pipeline<...>&)` with the pipeline that makes the layers asked for and no others.
/// Layers are asked at run time, pipelines are put together at compile time: so each choice has its own.
/// (Numbers inside the names of bodies and firms are known as such where entities are asked too: 三 in 三一重工. So
/// are tokens: a name is a word then. Tokens asked alone are cut by dictionary and rules, and pay for no names.)
template <class Use>
auto with_pipeline(const kuang::write_options& asked, const user_names& names, const kuang::user_dictionary& words,
                   Use&& use) {
    // Made only where it is asked: the dictionary takes longer to build than all else.
    const auto tokens = [&] { return kuang::pipeline{kuang::dictionary_tokenizer{words}}; };
    const auto numbers = [] { return kuang::numerals{} | kuang::quantities{}; };
    const auto entities = [&] {
        return kuang::provinces{} | kuang::ministries{} | kuang::companies{} | kuang::places{} | names;
    };

    const bool of_numbers = asked.numerals || asked.quantities;
    if (asked.tokens) {
        if (of_numbers && asked.entities) return use(tokens() | numbers() | entities());
        if (of_numbers) return use(tokens() | numbers());
        if (asked.entities) return use(tokens() | entities());
        return use(tokens());
    }
    if (of_numbers && asked.entities) return use(numbers() | entities());
    if (of_numbers) return use(numbers());
    return use(entities());
}

}  // namespace mine

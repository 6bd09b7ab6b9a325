#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/company.hpp>
#include <kuang/entity/ministry.hpp>
#include <kuang/entity/place.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/number/numerals.hpp>
#include <kuang/number/quantities.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>

namespace kuang {

/// The pipeline that most people want: tokens, numerals, quantities, and all the names we list.
///
/// Tokens    by `dictionary_tokenizer`, which sees the names of the others and keeps them whole. Where ICU was built
///           without its Chinese dictionary, it cuts by ICU's break iterator; nothing fails.
/// Cost      building reads the dictionary, once a process, and the tables of names; keep the pipeline, and share
///           it between threads. Tokens take a good part of the time: leave them out where they are not asked.
///
///     const auto mine = kuang::standard();
///     const auto page = mine("工信部：陝西產值近2.3萬億元，增長4成");   // document<token, numeral, quantity, entity>
template <class Tokenizer = dictionary_tokenizer>  // a template: a unit that never calls it is spared its cost
[[nodiscard]] auto standard() {
    return pipeline{Tokenizer{}, numerals{}, quantities{}, provinces{}, ministries{}, companies{}, places{}};
}

}  // namespace kuang

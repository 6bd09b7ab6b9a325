#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pipeline/pipeline.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <type_traits>

namespace kuang {

/// Mines every text of an input range in several threads and hands the documents to `sink` in input order.
///
/// Input     any input range whose elements convert to `std::string_view`, or a pair-like {text, value} whose
///           `value` is carried along. It is read by one thread at a time, in order. An element that stays in
///           its place (of a vector) is not copied; any other is moved into the worker's slot, and lives until
///           its sink call returns.
/// Sink      `sink(const document&, [value&])`, called by one thread at a time, in input order. If it returns
///           bool, false stops: no more input is read, what is in work is dropped, the call returns.
/// Waiting   a mined text goes to the sink before the next one is waited for, so a slow source is fine.
/// Pressure  at most 4 documents a thread are in work, so memory stays bounded when the sink is slow.
/// Errors    an exception from the range, the pipeline or the sink stops all threads and comes out here.
/// Threads   `threads` 0 means one a core; 1 runs in the caller's thread.
/// Returns   how many documents the sink took.
///
///     kuang::for_each_document(mine, texts, 4, [&](const auto& page) { print(page); });
template <class... Components, std::ranges::input_range Texts, class Sink>
std::size_t for_each_document(const pipeline<Components...>& mine, Texts&& texts, unsigned threads, Sink&& sink);

}  // namespace kuang

#include <kuang/pipeline/detail/for_each_document.hpp>  // bodies

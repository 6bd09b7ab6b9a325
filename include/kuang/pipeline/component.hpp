#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/text/span.hpp>

#include <concepts>
#include <cstdint>
#include <span>
#include <vector>

namespace kuang {

namespace detail {

// Stands for any page in the concept below; a component that asks for less than this is fine.
struct archetype_in {
    const decoded_text& text() const;
    std::span<const name_hit> hits() const;
    std::span<const name_hit> own_hits() const;
    std::uint32_t owner() const;
    template <class T>
    std::span<const T> layer() const;
};
struct archetype_out {
    template <class T>
    std::vector<T>& layer();
    template <class T>
    T& buffer();
};

template <class T>
inline constexpr bool is_layers = false;
template <mention... Ts>
inline constexpr bool is_layers<layers<Ts...>> = true;

}  // namespace detail

/// What a pipeline is made of: any copyable type that says what it reads and makes, and runs. Nothing to
/// derive from, nothing to register.
///
///     struct hashtag : kuang::span {};
///     struct hashtags {
///         using needs = kuang::layers<>;
///         using makes = kuang::layers<hashtag>;
///         template <class In, class Out>
///         void run(const In& in, Out& out) const;   // in.text(), in.layer<T>(), out.layer<T>(), out.buffer<T>()
///     };
///     static_assert(kuang::component<hashtags>);    // the compiler names a missing member here
///
/// A component may offer names, `void names(kuang::name_sink&) const`; it finds its hits in `in.own_hits()`
/// and those of all components in `in.hits()`, where `in.owner()` tells its own. A hit's `first` and `last` are
/// characters: `in.text().span_of(hit.first, hit.last)` are its bytes. See examples/own_names.cpp.
///
/// A function `settle(std::vector<M>&, const kuang::decoded_text&)` declared beside a mention type M is called
/// with M's layer, sorted, once all components ran.
/// `out.buffer<T>()` is a T that lives as long as the document,
/// so that working memory is reused. `run` is const and may be called from many threads at once.
/// `|` is found where one side is kuang's: two of your own begin with `kuang::pipeline{hashtags{}} | others{}`.
template <class C>
concept component = std::copy_constructible<C> && requires {
    typename C::needs;
    typename C::makes;
} && detail::is_layers<typename C::needs> && detail::is_layers<typename C::makes> &&
    requires(const C& c, const detail::archetype_in& in, detail::archetype_out& out) {
    c.run(in, out);
};

/// A component that offers names to the pipeline's automaton.
template <class C>
concept names_component = component<C> && requires(const C& c, name_sink& sink) {
    c.names(sink);
};

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/lexicon.hpp>
#include <kuang/pipeline/component.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/layers.hpp>

#include <concepts>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace kuang {

namespace diagnosis {  // never defined or never returned: the names are the messages
template <class C>
struct component {
    template <class Layer>
    struct needs_a_component_before_it_that_makes;
};
template <class T>
struct is_not_a_component {};
}  // namespace diagnosis

namespace detail {

// Does not compile where a component reads a layer that none before it makes.
template <class Made, class First, class... Rest>
constexpr void check_needs() {
    using gap = first_missing_t<Made, typename First::needs>;
    if constexpr (!std::is_void_v<gap>)
        typename diagnosis::component<First>::template needs_a_component_before_it_that_makes<gap> stop;
    else if constexpr (sizeof...(Rest) > 0) check_needs<joined_t<Made, typename First::makes>, Rest...>();
}

// The automaton of a pipeline, built at the first run.
struct names_cell {
    std::once_flag once;
    lexicon names;
};

}  // namespace detail

/// Components in the order in which they run, put together by `|` at compile time.
///
///     const auto mine = kuang::numerals{} | kuang::quantities{} | kuang::provinces{};
///     const auto page = mine(text);                 // document<numeral, quantity, entity>
///
/// Fusion    the names of all components go into one automaton; a text is decoded once and scanned once,
///           whatever the number of components. The automaton is built at the first run, once.
/// Errors    running never fails on any bytes, but a text over 4 GiB - 2 bytes throws `kuang::error`.
/// Cost      linear in the text; `run` into a used document does not allocate once its buffers have grown.
/// Threads   immutable: one pipeline, many threads, a document each. Copies share the automaton.
template <class... Components>
class pipeline {
public:
    using makes = typename detail::joined_all<typename Components::makes...>::type;
    using document_type = detail::apply_layers_t<document, makes>;

    explicit pipeline(Components... components)
        : components_{std::move(components)...}, names_{std::make_shared<detail::names_cell>()} {}

    [[nodiscard]] document_type make_document() const {
        document_type made;
        prepare(made);
        return made;
    }

    /// Mines a text. The text must outlive the document, so temporary strings are refused.
    [[nodiscard]] document_type operator()(std::string_view text) const {
        document_type made;
        run(text, made);
        return made;
    }
    template <std::same_as<std::string> Temporary>
    document_type operator()(Temporary&&) const = delete;

    /// Mines a text into a used document; what it held before is gone.
    void run(std::string_view text, document_type& page) const;
    template <std::same_as<std::string> Temporary>
    void run(Temporary&&, document_type&) const = delete;

    /// Builds the automaton now rather than at the first run.
    const pipeline& warm() const {
        if constexpr ((names_component<Components> || ...)) static_cast<void>(names());
        return *this;
    }

    [[nodiscard]] const std::tuple<Components...>& components() const noexcept { return components_; }

private:
    [[nodiscard]] const lexicon& names() const;
    void prepare(document_type& page) const;

    std::tuple<Components...> components_;
    std::shared_ptr<detail::names_cell> names_;
};

template <class... As, component B>
[[nodiscard]] auto operator|(pipeline<As...> a, B b) {
    detail::check_needs<typename pipeline<As...>::makes, B>();
    return std::apply(
        [&](const As&... components) {
            return pipeline<As..., B>{components..., std::move(b)};
        },
        a.components());
}
template <component A, component B>
[[nodiscard]] auto operator|(A a, B b) {
    // A may be meant to stand behind others, a | (b | c), but not if B makes what it reads.
    using gap = detail::first_missing_t<layers<>, typename A::needs>;
    if constexpr (detail::has_layer<gap, typename B::makes>) detail::check_needs<layers<>, A>();
    return pipeline<A>{std::move(a)} | std::move(b);
}
template <class... As, class... Bs>
[[nodiscard]] auto operator|(pipeline<As...> a, pipeline<Bs...> b) {
    return std::apply([&](const Bs&... components) { return (std::move(a) | ... | components); }, b.components());
}
template <component A, class... Bs>
[[nodiscard]] auto operator|(A a, pipeline<Bs...> b) {
    return pipeline<A>{std::move(a)} | std::move(b);
}
template <component A, class B>
    requires(!component<B>)
diagnosis::is_not_a_component<B>
operator|(const A&, const B&) = delete;
template <class... As, class B>
    requires(!component<B>)
diagnosis::is_not_a_component<B>
operator|(const pipeline<As...>&, const B&) = delete;

/// One component as a pipeline: what `kuang::provinces{}(text)` calls. The automaton is built at each call; keep a
/// `pipeline` to mine more than one text.
template <component C>
[[nodiscard]] auto run_alone(const C& only, std::string_view text) {
    return pipeline<C>{only}(text);
}
template <component C, std::same_as<std::string> Temporary>
auto run_alone(const C& only, Temporary&& text) = delete;

}  // namespace kuang

#include <kuang/pipeline/detail/pipeline.hpp>  // bodies

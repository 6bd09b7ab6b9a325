#pragma once  // SPDX-License-Identifier: MIT

#include <type_traits>

namespace kuang {

/// A list of layers, by the type of their mentions. A component says what it reads and what it makes:
///
///     using needs = layers<numeral>;
///     using makes = layers<quantity>;
template <class... Mentions>
struct layers {};

namespace detail {

template <class T, class Layers>
inline constexpr bool has_layer = false;
template <class T, class... Ts>
inline constexpr bool has_layer<T, layers<Ts...>> = (std::is_same_v<T, Ts> || ...);

// The layers of A, then those of B that A lacks.
template <class A, class B>
struct joined {
    using type = A;
};
template <class... As, class B, class... Bs>
struct joined<layers<As...>, layers<B, Bs...>>
    : joined<std::conditional_t<has_layer<B, layers<As...>>, layers<As...>, layers<As..., B>>, layers<Bs...>> {};
template <class A, class B>
using joined_t = typename joined<A, B>::type;

template <class... Layers>
struct joined_all {
    using type = layers<>;
};
template <class A, class... Bs>
struct joined_all<A, Bs...> : joined<A, typename joined_all<Bs...>::type> {};

// Template<Ts...> for layers<Ts...>
template <template <class...> class Template, class Layers>
struct apply_layers;
template <template <class...> class Template, class... Ts>
struct apply_layers<Template, layers<Ts...>> {
    using type = Template<Ts...>;
};
template <template <class...> class Template, class Layers>
using apply_layers_t = typename apply_layers<Template, Layers>::type;

// The first layer of Needs that Made lacks; void if none.
template <class Made, class Needs>
struct first_missing {
    using type = void;
};
template <class Made, class N, class... Ns>
struct first_missing<Made, layers<N, Ns...>> {
    using type = typename std::conditional_t<has_layer<N, Made>, first_missing<Made, layers<Ns...>>,
                                             std::type_identity<N>>::type;
};
template <class Made, class Needs>
using first_missing_t = typename first_missing<Made, Needs>::type;

}  // namespace detail
}  // namespace kuang

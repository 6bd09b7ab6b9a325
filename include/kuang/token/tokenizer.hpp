#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/layers.hpp>
#include <kuang/token/token.hpp>

#include <concepts>

namespace kuang {

/// A component that cuts texts into tokens and does nothing else: any one may stand where another does.
///
/// Its promise, which types cannot state: the tokens, joined, are the text; no token is empty.
///
///     static_assert(kuang::tokenizer<kuang::icu_tokenizer>);
template <class T>
concept tokenizer = std::copy_constructible<T> && std::same_as<typename T::needs, layers<>> &&
    std::same_as<typename T::makes, layers<token>>;

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <string_view>

/// The version of these headers; CMake and pkg-config read it here. Minor versions may break until 1.0.
#define KUANG_VERSION "0.1.0"

namespace kuang {

/// The same for code that needs no preprocessor.
inline constexpr std::string_view version = KUANG_VERSION;

}  // namespace kuang

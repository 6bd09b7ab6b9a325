#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pattern/match.hpp>
#include <kuang/pattern/patterns.hpp>

#pragma once  // SPDX-License-Identifier: MIT

// Everything. A header a folder, and one a concept inside it, are there for those who count compile time.
#include <kuang/entity.hpp>
#include <kuang/io.hpp>
#include <kuang/lexicon.hpp>
#include <kuang/number.hpp>
#include <kuang/pattern.hpp>
#include <kuang/pipeline.hpp>
#include <kuang/text.hpp>
#include <kuang/token.hpp>
#include <kuang/version.hpp>

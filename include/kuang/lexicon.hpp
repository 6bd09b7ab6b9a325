#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/dictionary.hpp>
#include <kuang/lexicon/lexicon.hpp>
#include <kuang/lexicon/name_hit.hpp>

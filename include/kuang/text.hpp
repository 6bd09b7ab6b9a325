#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/character.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/encoding.hpp>
#include <kuang/text/error.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/icu_dictionary.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/text/offset_map.hpp>
#include <kuang/text/rows.hpp>
#include <kuang/text/span.hpp>

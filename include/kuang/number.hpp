#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/amount.hpp>
#include <kuang/number/decimal.hpp>
#include <kuang/number/numeral.hpp>
#include <kuang/number/numerals.hpp>
#include <kuang/number/percents.hpp>
#include <kuang/number/quantities.hpp>
#include <kuang/number/quantity.hpp>

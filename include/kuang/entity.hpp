#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/company.hpp>
#include <kuang/entity/entity.hpp>
#include <kuang/entity/gazetteer.hpp>
#include <kuang/entity/ministry.hpp>
#include <kuang/entity/place.hpp>
#include <kuang/entity/province.hpp>
#include <kuang/entity/settle.hpp>

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/conll.hpp>
#include <kuang/io/csv.hpp>
#include <kuang/io/html.hpp>
#include <kuang/io/json.hpp>
#include <kuang/io/json_string.hpp>
#include <kuang/io/mention_row.hpp>
#include <kuang/io/ndjson.hpp>
#include <kuang/io/record.hpp>
#include <kuang/io/table.hpp>
#include <kuang/io/words.hpp>
#include <kuang/io/write_options.hpp>

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pipeline/component.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/pipeline/for_each_document.hpp>
#include <kuang/pipeline/pipeline.hpp>
#include <kuang/pipeline/standard.hpp>

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/dictionary_tokenizer.hpp>
#include <kuang/token/icu_tokenizer.hpp>
#include <kuang/token/segmented_corpus.hpp>
#include <kuang/token/tagger_model.hpp>
#include <kuang/token/token.hpp>
#include <kuang/token/tokenizer.hpp>
#include <kuang/token/train.hpp>
#include <kuang/token/trained_tokenizer.hpp>
#include <kuang/token/user_dictionary.hpp>

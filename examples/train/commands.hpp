#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/train.hpp>

#include <string>
#include <vector>

namespace train {

/// The command line, checked.
struct options {
    std::vector<std::string> corpora;
    std::vector<std::string> dictionaries;
    std::string model, text, known;
    unsigned folds = 4;
    kuang::training_options training;
};

// Each returns the exit status; what goes wrong is thrown.
int train_model(const options& chosen);
int evaluate(const options& chosen);
int cross_validate(const options& chosen);
int cut(const options& chosen);

}  // namespace train

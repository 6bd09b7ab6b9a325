#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/train.hpp>

#include <chrono>
#include <string>

namespace train {

/// A line on standard error that is written over after each pass; nothing where that is no terminal.
class progress_line {
public:
    explicit progress_line(std::string what);
    progress_line(const progress_line&) = delete;
    progress_line& operator=(const progress_line&) = delete;
    ~progress_line();

    bool operator()(const kuang::training_progress& now);

private:
    std::string what_;
    bool terminal_;
    std::chrono::steady_clock::time_point began_;
};

/// `kuang-train: what` on standard error.
void say(const std::string& what);

}  // namespace train

// SPDX-License-Identifier: MIT
#include "progress.hpp"

#include <cstdio>
#include <utility>

#include <unistd.h>

namespace train {

progress_line::progress_line(std::string what)
    : what_{std::move(what)}, terminal_{::isatty(STDERR_FILENO) != 0}, began_{std::chrono::steady_clock::now()} {}

progress_line::~progress_line() {
    if (terminal_) std::fputs("\r\x1B[K", stderr);
}

bool progress_line::operator()(const kuang::training_progress& now) {
    if (!terminal_) return true;
    const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
    const double left = spent / now.epoch * (now.epochs - now.epoch);
    const double wrong = now.units ? 100.0 * static_cast<double>(now.wrong) / static_cast<double>(now.units) : 0.0;
    std::fprintf(stderr, "\r\x1B[K%s: pass %u of %u, %.2f%% of the tags not yet right, %.0f s left", what_.c_str(),
                 now.epoch, now.epochs, wrong, left);
    std::fflush(stderr);
    return true;
}

void say(const std::string& what) { std::fprintf(stderr, "kuang-train: %s\n", what.c_str()); }

}  // namespace train

// SPDX-License-Identifier: MIT
#include "messages.hpp"

#include <kuang/io/table.hpp>

#include <string>

#include <unistd.h>

namespace mine {
namespace {

// One call, so that lines of several processes do not mix; file names may hold what a terminal would obey.
void say(std::string_view line) {
    std::string out = "kuang-mine: ";
    kuang::append_visible(out, line);
    out += '\n';
    // Nothing can be done, and nowhere said, if standard error is gone.
    [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, out.data(), out.size());
}

}  // namespace

void messages::bad(std::string_view file, std::size_t line, std::string_view what) {
    ++errors_;
    if (!quiet_) {
        std::string said{file};
        if (line) (said += ':') += std::to_string(line);
        (said += ": ") += what;
        say(said);
    }
    if (too_many()) fatal("stopped after " + std::to_string(errors_) + " errors (--max-errors)");
}

void messages::note(std::string_view file, std::string_view what) {
    if (!quiet_) say(std::string{file}.append(": ").append(what));
}

void messages::fatal(std::string_view what) { say(what); }

}  // namespace mine

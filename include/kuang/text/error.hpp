#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kuang {

/// Thrown while something is built from what a caller supplies (a dictionary file, a pattern, a document
/// over 4 GiB). Running a built pipeline throws it for such a document only.
///
///     dictionary.txt:17: frequency "abc" is not a number
class error : public std::runtime_error {
public:
    explicit error(const std::string& what) : std::runtime_error{what} {}

    /// `line` counts from 1; 0 means the whole file.
    error(const std::string& what, std::string_view file, std::size_t line)
        : std::runtime_error{std::string{file} + ':' + (line ? std::to_string(line) + ": " : " ") + what},
          file_{file},
          line_{line} {}

    [[nodiscard]] const std::string& file() const noexcept { return file_; }
    [[nodiscard]] std::size_t line() const noexcept { return line_; }

private:
    std::string file_;
    std::size_t line_ = 0;
};

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <limits>
#include <string_view>

namespace mine {

/// What goes to standard error, and whether anything went wrong.
class messages {
public:
    messages() = default;
    messages(bool quiet, std::size_t most_errors) : quiet_{quiet}, most_errors_{most_errors} {}

    /// A bad record or file: `kuang-mine: FILE:LINE: what`; line 0 means the whole file. Mining goes on.
    void bad(std::string_view file, std::size_t line, std::string_view what);

    /// What should be known, but is no error.
    void note(std::string_view file, std::string_view what);

    /// What ends the run: said even if --quiet.
    void fatal(std::string_view what);

    [[nodiscard]] bool any() const noexcept { return errors_ > 0; }
    [[nodiscard]] bool too_many() const noexcept { return errors_ >= most_errors_; }

private:
    bool quiet_ = false;
    std::size_t most_errors_ = std::numeric_limits<std::size_t>::max();
    std::size_t errors_ = 0;
};

}  // namespace mine

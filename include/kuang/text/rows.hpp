#pragma once  // SPDX-License-Identifier: MIT

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace kuang {

/// A piece of a data table: tab-separated lines in a raw string literal. The length comes from the array's
/// type, so the compiler never counts characters; a piece stays under 16 KB, the limit of some compilers.
struct rows_of {
    template <std::size_t N>
    consteval rows_of(const char (&literal)[N]) : text{literal, N - 1} {}  // NOLINT: meant to convert

    std::string_view text;
};

/// One line of a table, read column by column from the left. Missing columns read as empty.
class row {
public:
    constexpr explicit row(std::string_view line) noexcept : rest_{line} {}

    /// The next column.
    constexpr std::string_view next(char separator = '\t') noexcept {
        const std::size_t at = rest_.find(separator);
        const std::string_view column = rest_.substr(0, at);
        rest_ = at == std::string_view::npos ? std::string_view{} : rest_.substr(at + 1);
        return column;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return rest_.empty(); }

private:
    std::string_view rest_;
};

/// Calls `use(std::string_view line)` for each line of the table that is not empty. The views point into the
/// literals and live as long as the program.
template <class Use>
constexpr void for_each_row(std::span<const rows_of> pieces, Use&& use) {
    for (const rows_of& piece : pieces)
        for (row lines{piece.text}; !lines.empty();)
            if (const std::string_view line = lines.next('\n'); !line.empty()) use(line);
}

/// How many rows a table has, at most.
[[nodiscard]] constexpr std::size_t count_rows(std::span<const rows_of> pieces) {
    std::size_t rows = 0;
    for (const rows_of& piece : pieces)
        rows += static_cast<std::size_t>(std::count(piece.text.begin(), piece.text.end(), '\n')) + 1;
    return rows;
}

/// Calls `use(std::string_view)` for each alternative of a column: `工信部|工业和信息化部`.
template <class Use>
constexpr void for_each_alternative(std::string_view column, Use&& use) {
    for (row names{column}; !names.empty();)
        if (const std::string_view name = names.next('|'); !name.empty()) use(name);
}

}  // namespace kuang

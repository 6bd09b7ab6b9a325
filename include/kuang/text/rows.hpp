#pragma once  // SPDX-License-Identifier: MIT

#include <algorithm>
#include <cstddef>
#include <iterator>
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

/// The parts of a text between separators that are not empty, for a range-for.
class parts_of {
public:
    constexpr parts_of(std::string_view text, char separator) noexcept : rest_{text}, separator_{separator} { ++*this; }

    [[nodiscard]] constexpr parts_of begin() const noexcept { return *this; }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }
    [[nodiscard]] constexpr std::string_view operator*() const noexcept { return part_; }
    [[nodiscard]] constexpr bool operator==(std::default_sentinel_t) const noexcept { return part_.empty(); }
    constexpr parts_of& operator++() noexcept {
        do part_ = rest_.next(separator_);
        while (part_.empty() && !rest_.empty());
        return *this;
    }

private:
    row rest_;
    char separator_;
    std::string_view part_;
};

/// The alternatives of a column: `工信部|工业和信息化部`.
[[nodiscard]] constexpr parts_of alternatives_of(std::string_view column) noexcept { return {column, '|'}; }

/// The lines of a table that are not empty, for a range-for. The views point into the literals and live as long as
/// the program.
///
///     for (const std::string_view line : lines_of(data::units)) words.add(row{line}.next());
class lines_of {
public:
    constexpr explicit lines_of(std::span<const rows_of> pieces) noexcept : pieces_{pieces} { ++*this; }

    [[nodiscard]] constexpr lines_of begin() const noexcept { return *this; }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }
    [[nodiscard]] constexpr std::string_view operator*() const noexcept { return *lines_; }
    [[nodiscard]] constexpr bool operator==(std::default_sentinel_t none) const noexcept { return lines_ == none; }
    constexpr lines_of& operator++() noexcept {
        ++lines_;
        for (; lines_ == std::default_sentinel && !pieces_.empty(); pieces_ = pieces_.subspan(1))
            lines_ = parts_of{pieces_.front().text, '\n'};
        return *this;
    }

private:
    std::span<const rows_of> pieces_;
    parts_of lines_{{}, '\n'};
};

/// How many rows a table has, at most.
[[nodiscard]] constexpr std::size_t count_rows(std::span<const rows_of> pieces) {
    std::size_t rows = 0;
    for (const rows_of& piece : pieces)
        rows += static_cast<std::size_t>(std::count(piece.text.begin(), piece.text.end(), '\n')) + 1;
    return rows;
}

}  // namespace kuang

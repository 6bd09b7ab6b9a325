#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/detail/tag_path.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {

/// What a tagger has learned: a table of weights of 8 bits, four to a row, one for each tag. Made by `train` or
/// read from a file.
///
/// Format    8 bytes `KUANGTAG`, then little-endian: version (4 bytes), bits of the table (4), features (4), rows
///           that are not zero (4), bytes of the payload (8); the payload: 16 changes of 2 bytes, then for each
///           row its distance from the one before (LEB128) and its four weights; FNV-1a of all this (8).
/// Errors    `kuang::error` with file and byte: what cannot be read or written, another format or version, a
///           truncated or altered file. The reader checks every size before it is used and trusts nothing.
/// Cost      in memory 4 bytes a row of the table, 2 to 16 MB; on disk some 5 bytes a row that is not zero.
/// Threads   immutable; share one object freely.
/// See       docs/tokens.md; examples/train/ makes such files.
class tagger_model {
public:
    /// Reads a file that `save` wrote.
    [[nodiscard]] static tagger_model load(const std::string& path);
    /// The same from memory; `name` stands for the file in errors.
    [[nodiscard]] static tagger_model parse(std::string_view bytes, std::string_view name = "model");

    /// Writes the file; the same model gives the same bytes on every machine.
    void save(const std::string& path) const;
    [[nodiscard]] std::string bytes() const;

    /// Rows of the table that are not zero.
    [[nodiscard]] std::size_t size() const noexcept;

    /// The table: a row is four weights, each plus 128, the first in the lowest byte.
    tagger_model(unsigned bits, std::vector<std::uint32_t> rows, const detail::tag_changes& changes);

    [[nodiscard]] unsigned bits() const noexcept { return bits_; }
    [[nodiscard]] const std::vector<std::uint32_t>& rows() const noexcept { return rows_; }
    [[nodiscard]] const detail::tag_changes& changes() const noexcept { return changes_; }

private:
    unsigned bits_ = 0;
    std::vector<std::uint32_t> rows_;
    detail::tag_changes changes_{};
};

}  // namespace kuang

#include <kuang/token/detail/tagger_model.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {

/// Sentences cut into words, to train and to test a tokenizer: a sentence a line, white space between the words.
///
/// Rows      white space is blank, tab, U+00A0 or U+3000; CR LF and a BOM are fine; empty lines are left out.
/// Errors    `kuang::error` with file and line: a file that cannot be read, ill-formed UTF-8, a corpus over 4 GiB.
/// Lifetime  the views that a sentence has are good until more is added.
///
///     kuang::segmented_corpus corpus;
///     corpus.add_file("news.txt");           // 工信部 公布 的 數據 ， 超過 預期 。
///     corpus.add_rows("開工率 近 四成");
class segmented_corpus {
public:
    /// Adds the sentences of a file.
    void add_file(const std::string& path);
    /// Adds the sentences of a text; `name` stands for the file in errors.
    void add_rows(std::string_view rows, std::string_view name = "corpus");

    /// One sentence: its text without the white space, and where its words end in it.
    struct sentence {
        std::string_view text;
        std::span<const std::uint32_t> ends;
    };
    [[nodiscard]] sentence operator[](std::size_t i) const noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return sentences_.size(); }  ///< in sentences
    [[nodiscard]] bool empty() const noexcept { return sentences_.empty(); }
    [[nodiscard]] std::size_t words() const noexcept { return ends_.size(); }

    /// The sentences [begin, end) as a corpus of their own, or all but these: the folds of a cross-validation.
    [[nodiscard]] segmented_corpus part(std::size_t begin, std::size_t end) const;
    [[nodiscard]] segmented_corpus without(std::size_t begin, std::size_t end) const;

private:
    struct extent {
        std::size_t text = 0, end = 0;  // where its text and its word ends begin
    };
    void add_row(std::string_view row, std::string_view name, std::size_t line);
    void add(const sentence& s);

    std::string text_;
    std::vector<std::uint32_t> ends_;
    std::vector<extent> sentences_;
};

}  // namespace kuang

#include <kuang/token/detail/segmented_corpus.hpp>  // bodies

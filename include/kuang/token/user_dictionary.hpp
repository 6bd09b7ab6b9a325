#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/dictionary.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kuang {

/// The user's own words for a tokenizer, in jieba's format: `word [frequency] [tag]` a line.
///
/// Rows      are read from the right: a last field of letters is a tag (behind a frequency any letters, behind a
///           word that is not Latin small ones), digits before it a frequency, the rest is the word, which may
///           hold blanks and punctuation (糖类抗原19-9, New York). Tabs separate as blanks do; CR LF and a BOM are
///           fine; empty lines are skipped. A word is written once, in either script, and is found in both.
/// Costs     a word with frequency f costs -ln(f / 60 million), as in a news corpus of that many words; one
///           without is made a little cheaper than its best split, so that it wins.
/// Files     several add up; of two rows for one word the later wins.
/// Errors    `kuang::error` with file, line and row: a file that cannot be read, ill-formed UTF-8, a row
///           without a word, a frequency over 10^15.
///
///     kuang::user_dictionary words;
///     words.add_file("names.txt");
///     words.add("云计算 200 n");
///     const kuang::dictionary_tokenizer tokens{words};
class user_dictionary {
public:
    /// Adds the rows of a file.
    void add_file(const std::string& path);
    /// Adds the rows of a text; `name` stands for the file in errors.
    void add_rows(std::string_view rows, std::string_view name = "dictionary");
    /// Adds one row.
    void add(std::string_view row) { add_rows(row); }

    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
    [[nodiscard]] bool empty() const noexcept { return words_.empty(); }

    struct word {
        std::u32string text;          ///< folded
        std::uint64_t frequency = 0;  ///< 0: none given
    };
    [[nodiscard]] const std::vector<word>& words() const noexcept { return words_; }

private:
    void add_row(std::string_view row, std::string_view name, std::size_t line);
    std::vector<word> words_;
};

}  // namespace kuang

#include <kuang/token/detail/user_dictionary.hpp>  // bodies

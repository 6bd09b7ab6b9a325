#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/text/span.hpp>
#include <kuang/token/token.hpp>

#include <span>
#include <string>
#include <string_view>

namespace kuang {

/// Writes the tokens of documents with one blank between them, line for line: what scorers of word segmentation
/// read, and tools that want words.
///
/// Lines     of the text keep their ends as they are (LF, CR LF, …); a document without LF at its end gets one, so
///           that the next one begins a line.
/// Blanks    of the text, however many, are the one blank between two tokens; none stands at the edges of a line.
///           A token that holds one (New York, of a user's dictionary) keeps it.
/// Bytes     beside the blanks are those of the text, ill-formed ones too.
/// Left out  the shorter words inside a long one (search mode).
/// Cost      O(text), no allocation but the growth of `out`. Threads: an object each.
///
///     工信部 公布 的 數據 。
class words_writer {
public:
    explicit words_writer(const write_options& = {}) {}

    void begin(std::string&) {}
    template <mention... Layers>
        requires detail::has_layer<token, layers<Layers...>>
    void append(std::string& out, const document<Layers...>& page, const record_head&) {
        append_document(out, page.text(), page.template all<token>());
    }
    void end(std::string&) {}

private:
    static void append_document(std::string& out, std::string_view text, std::span<const token> tokens);
};

}  // namespace kuang

#include <kuang/io/detail/words.hpp>  // bodies

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/entity.hpp>
#include <kuang/io/write_options.hpp>
#include <kuang/pipeline/document.hpp>
#include <kuang/text/layers.hpp>
#include <kuang/text/span.hpp>
#include <kuang/token/token.hpp>

#include <span>
#include <string>
#include <string_view>

namespace kuang {

/// Writes documents as CoNLL does, for taggers and for tools to label with: one token a line, its class, and the
/// BIO tag of the name that it is part of, with a tab between them.
///
/// Document  begins with the line `-DOCSTART- -X- O O` and a blank one, as spaCy wants it. Its id is not written.
/// Sentences have a blank line behind each. One ends behind 。！？ and the closing marks that follow them, and at
///           a line end; never inside a name.
/// Tokens    of class space are left out, and so are the shorter words inside a long one (search mode). In a
///           token or a label that holds blanks or controls each of them is `_`, so that a line has three fields.
/// Tags      of outermost entities: of those that overlap, the one that begins first; of two that begin there, the
///           longer. B-label at its first token, I-label at the others, O elsewhere; all O without the layer.
/// Edges     a token that crosses an edge of such a name is cut there (京津冀 into three provinces, 台商 into 台 and
///           商), so that the tags say just what the entities do; each piece has the token's class.
/// Bad input an ill-formed piece becomes U+FFFD.
/// Cost      O(tokens + entities), no allocation but the growth of `out`. Threads: an object each.
///
///     工信部  han          B-ministry
///     公布    han          O
///     。      punctuation  O
class conll_writer {
public:
    explicit conll_writer(const write_options& chosen = {}) : chosen_{chosen} {}

    void begin(std::string&) {}
    template <mention... Layers>
        requires detail::has_layer<token, layers<Layers...>>
    void append(std::string& out, const document<Layers...>& page, const record_head&) {
        std::span<const entity> names;
        if constexpr (detail::has_layer<entity, layers<Layers...>>)
            if (chosen_.entities) names = page.template all<entity>();
        append_document(out, page.text(), page.template all<token>(), names);
    }
    void end(std::string&) {}

private:
    static void append_document(std::string& out, std::string_view text, std::span<const token> tokens,
                                std::span<const entity> names);

    write_options chosen_;
};

}  // namespace kuang

#include <kuang/io/detail/conll.hpp>  // bodies

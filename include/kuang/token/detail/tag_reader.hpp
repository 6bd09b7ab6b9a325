#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/lexicon/name_hit.hpp>
#include <kuang/token/detail/tag_sequence.hpp>
#include <kuang/token/dictionary_tokenizer.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace kuang::detail {

// Makes units of a text, with what the dictionary and the rules say of them; training and running read alike.
class tag_reader {
public:
    struct buffers {
        dictionary_tokenizer::buffers rules;
        std::vector<token> tokens;
        std::vector<std::uint32_t> codes;
        tag_sequence units;
    };

    // The switches are fixed, so that a sentence reads the same alone and in a page.
    explicit tag_reader(const dictionary_tokenizer& evidence)
        : evidence_{evidence.with({.split_determiners = dictionary_tokenizer::options::choice::no})} {}

    template <class Sequence, class Token>
    void read(const decoded_text& text, std::span<const name_hit> hits, buffers& buffer, Sequence&& sequence,
              Token&& token_found) const {
        buffer.tokens.clear();
        evidence_.cut(text, hits, buffer.rules, buffer.tokens);
        std::span<const token> tokens{buffer.tokens};
        for_each_sequence(
            text, buffer.rules.whole, buffer.units,
            [&](tag_sequence& units) {
                units.find_words(evidence_.model(), buffer.codes);
                units.read_rules(text, tokens);
                sequence(units);
            },
            token_found);
    }

private:
    dictionary_tokenizer evidence_;
};

}  // namespace kuang::detail

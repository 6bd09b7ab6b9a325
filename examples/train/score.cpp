// SPDX-License-Identifier: MIT
#include "score.hpp"

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <vector>

namespace train {

score& score::operator+=(const score& other) noexcept {
    gold += other.gold;
    found += other.found;
    right += other.right;
    unseen += other.unseen;
    unseen_right += other.unseen_right;
    bytes += other.bytes;
    seconds += other.seconds;
    return *this;
}

score compare(const kuang::trained_tokenizer& tokens, const kuang::segmented_corpus& gold, const word_set& known) {
    score out;
    kuang::trained_tokenizer::buffers buffer;
    kuang::decoded_text text;
    std::vector<kuang::token> found;
    std::vector<std::size_t> ends;  // of the tokens of each sentence
    const std::clock_t began = std::clock();
    for (std::size_t i = 0; i < gold.size(); ++i) {
        text.assign(gold[i].text);
        tokens.cut(text, {}, buffer, found);
        ends.push_back(found.size());
    }
    out.seconds = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    out.found = found.size();

    auto at = found.begin();
    for (std::size_t i = 0; i < gold.size(); ++i) {
        const auto sentence = gold[i];
        const auto last = found.begin() + static_cast<std::ptrdiff_t>(ends[i]);
        out.bytes += sentence.text.size();
        out.gold += sentence.ends.size();
        std::uint32_t begin = 0;
        for (const std::uint32_t end : sentence.ends) {
            while (at != last && at->begin < begin) ++at;
            const bool right = at != last && at->begin == begin && at->end == end;
            const bool unseen = !known.contains(std::string{sentence.text.substr(begin, end - begin)});
            out.right += right;
            out.unseen += unseen;
            out.unseen_right += unseen && right;
            begin = end;
        }
        at = last;
    }
    return out;
}

word_set words_of(const kuang::segmented_corpus& corpus) {
    word_set words;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        const auto sentence = corpus[i];
        std::uint32_t begin = 0;
        for (const std::uint32_t end : sentence.ends) {
            words.emplace(sentence.text.substr(begin, end - begin));
            begin = end;
        }
    }
    return words;
}

}  // namespace train

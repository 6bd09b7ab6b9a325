// SPDX-License-Identifier: MIT
#include "commands.hpp"

#include "progress.hpp"
#include "score.hpp"

#include <kuang/text/error.hpp>
#include <kuang/token/trained_tokenizer.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <utility>

namespace train {
namespace {

kuang::segmented_corpus read_corpora(const std::vector<std::string>& paths) {
    kuang::segmented_corpus corpus;
    for (const std::string& path : paths) corpus.add_file(path);
    return corpus;
}

kuang::dictionary_tokenizer evidence_of(const options& chosen) {
    kuang::user_dictionary words;
    for (const std::string& path : chosen.dictionaries) words.add_file(path);
    return kuang::dictionary_tokenizer{words};
}

void print_score(const char* name, const score& s) {
    std::printf("%-6s %8zu  %.4f  %.4f  %.4f", name, s.gold, s.precision(), s.recall(), s.f1());
    if (s.unseen) std::printf("  %.4f", s.unseen_recall());
    std::printf("\n");
}

// Standard output may be a full disk.
int finish() {
    if (std::fflush(stdout) == 0 && std::cout.flush()) return 0;
    say("standard output cannot be written");
    return 1;
}

}  // namespace

int train_model(const options& chosen) {
    const kuang::segmented_corpus corpus = read_corpora(chosen.corpora);
    progress_line progress{chosen.model};
    const kuang::tagger_model model = kuang::train(corpus, evidence_of(chosen), chosen.training, progress);
    model.save(chosen.model);
    return 0;
}

int evaluate(const options& chosen) {
    const kuang::trained_tokenizer tokens{kuang::tagger_model::load(chosen.model), evidence_of(chosen)};
    const kuang::segmented_corpus gold = read_corpora(chosen.corpora);
    kuang::segmented_corpus known;
    if (!chosen.known.empty()) known.add_file(chosen.known);
    const word_set seen = words_of(known);
    score s = compare(tokens, gold, seen);
    if (chosen.known.empty()) s.unseen = 0;
    std::printf("%-6s %8s  %-6s  %-6s  %-6s%s\n", "", "words", "P", "R", "F1", s.unseen ? "  R_oov" : "");
    print_score("all", s);
    std::printf("%.1f MB/s\n", s.seconds > 0 ? static_cast<double>(s.bytes) / s.seconds / 1e6 : 0.0);
    return finish();
}

int cross_validate(const options& chosen) {
    const kuang::segmented_corpus corpus = read_corpora(chosen.corpora);
    const kuang::dictionary_tokenizer evidence = evidence_of(chosen);
    if (corpus.size() < chosen.folds) throw kuang::error{"a corpus of fewer sentences than folds"};
    std::printf("%-6s %8s  %-6s  %-6s  %-6s  R_oov\n", "fold", "words", "P", "R", "F1");
    score all;
    for (unsigned fold = 0; fold < chosen.folds; ++fold) {
        // Neighbouring sentences are of one article, so that folds are whole stretches of the corpus.
        const std::size_t begin = corpus.size() * fold / chosen.folds, end = corpus.size() * (fold + 1) / chosen.folds;
        const kuang::segmented_corpus rest = corpus.without(begin, end);
        const std::string name = std::to_string(fold + 1);
        kuang::tagger_model model = [&] {
            progress_line progress{"fold " + name + " of " + std::to_string(chosen.folds)};
            return kuang::train(rest, evidence, chosen.training, progress);
        }();
        const score s =
            compare(kuang::trained_tokenizer{std::move(model), evidence}, corpus.part(begin, end), words_of(rest));
        print_score(name.c_str(), s);
        std::fflush(stdout);
        all += s;
    }
    print_score("all", all);
    return finish();
}

int cut(const options& chosen) {
    const kuang::trained_tokenizer tokens{kuang::tagger_model::load(chosen.model), evidence_of(chosen)};
    std::ifstream file;
    const bool named = !chosen.text.empty() && chosen.text != "-";
    if (named) file.open(chosen.text, std::ios::binary);
    if (named && !file) throw kuang::error{"cannot be read", chosen.text, 0};
    std::istream& in = named ? file : std::cin;
    std::ios::sync_with_stdio(false);

    kuang::trained_tokenizer::buffers buffer;
    kuang::decoded_text text;
    std::vector<kuang::token> found;
    std::string line, words;
    while (std::getline(in, line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        text.assign(line);
        found.clear();
        tokens.cut(text, {}, buffer, found);
        words.clear();
        for (const kuang::token& t : found) {
            if (t.kind == kuang::token_class::space) continue;
            if (!words.empty()) words += ' ';
            words.append(line, t.begin, t.size());
        }
        std::cout << words << '\n';
        if (!std::cout) break;
    }
    if (in.bad()) throw kuang::error{"cannot be read to its end", named ? chosen.text : "standard input", 0};
    return finish();
}

}  // namespace train

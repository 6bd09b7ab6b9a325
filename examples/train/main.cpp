// SPDX-License-Identifier: MIT
//
// kuang-train: trains a tokenizer on a corpus of words and tests it. The commands are in commands.cpp.
#include "commands.hpp"
#include "progress.hpp"

#include <kuang/version.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <string>

namespace {

constexpr char help[] =
    R"(Usage: kuang-train COMMAND [OPTIONS] ...
Trains a tokenizer on text whose words are separated by white space, a sentence a line, and tests it.

Commands
  train CORPUS... -o MODEL      learn from the corpus, write the model
  evaluate MODEL GOLD...        precision, recall and F1 on another corpus, as the SIGHAN bakeoffs count them
  cross-validate CORPUS...      train on all but a part of the corpus, test on that part, for each part in turn
  cut MODEL [FILE]              cut a text into words, line by line; standard input without FILE
Options
  -o, --output MODEL   train: the file to write
  --epochs N           passes over the corpus (default 10)
  --bits N             2^N rows of weights, 10 to 24 (default: by the size of the corpus)
  --seed N             of the order of the sentences (default 1)
  --folds N            cross-validate: how many parts (default 4)
  --dictionary FILE    words for the tokenizer to weigh, as jieba writes them; may be given several times, and is to
                       be the same in training and use
  --words FILE         evaluate: words of the training corpus; gold words outside it give R_oov
  --version, --help

Exit status: 0 fine; 1 a file could not be read or written; 2 bad usage.
)";

int run(int argc, char** argv) {
    CLI::App app;
    app.set_help_flag();
    train::options chosen;
    bool wants_help = false, wants_version = false;
    app.add_flag("-h,--help", wants_help);
    app.add_flag("--version", wants_version);

    const auto command = [&](const char* name) {
        CLI::App* const sub = app.add_subcommand(name);
        sub->set_help_flag();
        sub->add_flag("-h,--help", wants_help);
        sub->add_option("--dictionary", chosen.dictionaries)->expected(1)->take_all()->allow_extra_args(false);
        return sub;
    };
    const auto training = [&](CLI::App* sub) {
        sub->add_option("--epochs", chosen.training.epochs)->check(CLI::Range(1U, 1000U));
        sub->add_option("--bits", chosen.training.bits)->check(CLI::Range(10U, 24U));
        sub->add_option("--seed", chosen.training.seed);
        sub->add_option("CORPUS", chosen.corpora);
    };
    CLI::App* const train = command("train");
    training(train);
    train->add_option("-o,--output", chosen.model);
    CLI::App* const evaluate = command("evaluate");
    evaluate->add_option("MODEL", chosen.model);
    evaluate->add_option("GOLD", chosen.corpora);
    evaluate->add_option("--words", chosen.known);
    CLI::App* const validate = command("cross-validate");
    training(validate);
    validate->add_option("--folds", chosen.folds)->check(CLI::Range(2U, 1000U));
    CLI::App* const cut = command("cut");
    cut->add_option("MODEL", chosen.model);
    cut->add_option("FILE", chosen.text);

    const auto bad_usage = [](const std::string& what) {
        train::say(what + "; see kuang-train --help");
        return 2;
    };
    try {
        app.parse(argc, argv);
    } catch (const CLI::Error& e) {
        return bad_usage(e.what());
    }
    if (wants_help || wants_version) {
        const bool written =
            wants_help ? std::fputs(help, stdout) >= 0 : std::printf("kuang-train %s\n", kuang::version.data()) > 0;
        return written && std::fflush(stdout) == 0 ? 0 : 1;
    }
    const bool needs_model = *train || *evaluate || *cut, needs_corpus = *train || *evaluate || *validate;
    if (!needs_model && !needs_corpus) return bad_usage("give a command: train, evaluate, cross-validate, cut");
    if (needs_model && chosen.model.empty())
        return bad_usage(*train ? "train: name the model to write with -o" : "name a model");
    if (needs_corpus && chosen.corpora.empty()) return bad_usage("name a corpus");
    try {
        if (*train) return train::train_model(chosen);
        if (*evaluate) return train::evaluate(chosen);
        if (*validate) return train::cross_validate(chosen);
        return train::cut(chosen);
    } catch (const std::exception& e) {
        train::say(e.what());
        return 1;
    }
}

}  // namespace

int main(int argc, char** argv) { return run(argc, argv); }

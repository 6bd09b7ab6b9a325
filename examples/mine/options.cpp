// SPDX-License-Identifier: MIT
#include "options.hpp"

#include "messages.hpp"

#include <kuang/text/encoding.hpp>
#include <kuang/text/error.hpp>
#include <kuang/version.hpp>

#include <unicode/uvernum.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace mine {
namespace {

constexpr std::string_view help =
    R"(Usage: kuang-mine [OPTIONS] [FILE...]
Finds numbers, percentages, money, dates, ministries, provinces and companies in Chinese text, each with its
value or canonical name. Without FILE, or where FILE is -, reads standard input.

Input
  --from FORMAT       text (default): a file is a document; lines: a line is a document;
                      ndjson: a line is a JSON object with "id" and "text"
  --encoding NAME     of the input, as ICU names it: Big5, GB18030, UTF-16 (default UTF-8)
  --id-field NAME     ndjson: the field that has the id (default id)
  --text-field NAME   ndjson: the field that has the text (default text)
  --keep A,B          ndjson: fields copied into the record
Output
  --to FORMAT         table (default on a terminal), ndjson (default elsewhere), json, csv;
                      html: a page with the mentions marked in the text;
                      conll: a token a line with its class and the BIO tag of its name;
                      words: the text with a blank between tokens
  --layers A,B        tokens, numerals, quantities, entities (default: all but tokens)
  --offsets UNIT      bytes (default), codepoints, utf16
  -o, --output FILE   written under another name first, so FILE is whole or as it was
  --flush             answer each record before the next is read; works in one thread
Work
  --jobs N            threads (default 1; 0: one a core); the output is the same for any N
  --gazetteer FILE    more names, as spaCy's EntityRuler JSONL or as lines of name<TAB>label[<TAB>id[<TAB>canonical]]
  --dictionary FILE   more words for tokens, as jieba's lines of word [frequency] [tag]
  --max-errors N      stop after N bad records
  --quiet             no messages about bad records
  --version, --help

Exit status: 0 fine; 1 some record or file could not be read, or the output not be written; 2 bad usage.
Examples
  kuang-mine page.txt
  kuang-mine --from ndjson --to csv --layers quantities news.ndjson > numbers.csv
  zcat news.ndjson.gz | kuang-mine --from ndjson --offsets codepoints --jobs 0
)";

struct usage_error {
    std::string what;
};

template <class T>
struct choice {
    std::string_view name;
    T value;
};

template <class T>
std::string names_of(std::span<const choice<T>> allowed) {
    std::string out;
    for (const choice<T>& c : allowed) (out += out.empty() ? "" : ", ") += c.name;
    return out;
}
template <class T>
T choose(std::string_view flag, std::string_view given, std::span<const choice<T>> allowed) {
    for (const choice<T>& c : allowed)
        if (c.name == given) return c.value;
    throw usage_error{std::string{flag} + " \"" + std::string{given} + "\": choose one of " + names_of(allowed)};
}

std::vector<std::string> split(std::string_view list) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t comma = list.find(',');
        parts.emplace_back(list.substr(0, comma));
        if (comma == std::string_view::npos) return parts;
        list.remove_prefix(comma + 1);
    }
}

template <class N>
N number_of(std::string_view flag, std::string_view given, N least, N most) {
    N n = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), n);
    if (error != std::errc{} || end != given.data() + given.size() || n < least || n > most)
        throw usage_error{std::string{flag} + " \"" + std::string{given} + "\": give a whole number from " +
                          std::to_string(least) + " to " + std::to_string(most)};
    return n;
}

output_format to_of(std::string_view given) {
    static constexpr choice<output_format> allowed[] = {
        {"table", output_format::table}, {"ndjson", output_format::ndjson}, {"json", output_format::json},
        {"csv", output_format::csv},     {"html", output_format::html},     {"conll", output_format::conll},
        {"words", output_format::words}};
    return choose<output_format>("--to", given, allowed);
}

void read_layers(std::string_view given, kuang::write_options& write) {
    using flag = bool kuang::write_options::*;
    static constexpr choice<flag> allowed[] = {{"tokens", &kuang::write_options::tokens},
                                               {"numerals", &kuang::write_options::numerals},
                                               {"quantities", &kuang::write_options::quantities},
                                               {"entities", &kuang::write_options::entities}};
    for (const choice<flag>& c : allowed) write.*c.value = false;
    for (const std::string& name : split(given)) write.*choose<flag>("--layers", name, allowed) = true;
}

// Tokens are all that --to words writes, tokens and names all that --to conll does. Names asked for with words are
// kept whole in them.
void only_written_layers(options& chosen, bool asked) {
    const bool words = chosen.to == output_format::words;
    if (!words && chosen.to != output_format::conll) return;
    if (words && asked && !chosen.write.tokens)
        throw usage_error{"--to words writes tokens: leave --layers out, or have tokens among them"};
    if (!words && asked && !chosen.write.tokens && !chosen.write.entities)
        throw usage_error{"--to conll writes tokens and entities: leave --layers out, or have one of them among them"};
    if (words && !asked) chosen.write.entities = false;
    chosen.write.tokens = true;
    chosen.write.numerals = chosen.write.quantities = false;
}

void read_keep(std::string_view given, options& chosen) {
    chosen.keep = split(given);
    // Two members of one name in a record would be read as either.
    for (const std::string& name : chosen.keep)
        for (const std::string_view taken : {"", "id", "tokens", "numerals", "quantities", "entities"})
            if (name == taken)
                throw usage_error{"--keep \"" + name + "\": the record cannot keep a field of this name"};
    for (const std::string& name : chosen.keep)
        if (std::ranges::count(chosen.keep, name) > 1) throw usage_error{"--keep \"" + name + "\": named twice"};
}

// The values as given; what they mean is checked afterwards, so that every error has our words and status 2.
struct given_options {
    std::string from = "text", to, layers, offsets = "bytes", jobs = "1", keep, max_errors;
    bool version = false, help = false;
};

void declare(CLI::App& app, given_options& given, options& chosen) {
    app.set_help_flag();
    const auto one = [&](const std::string& name, std::string& value) { app.add_option(name, value)->take_last(); };
    one("--from", given.from);
    one("--to", given.to);
    one("--layers", given.layers);
    one("--offsets", given.offsets);
    one("--jobs", given.jobs);
    one("--keep", given.keep);
    one("--max-errors", given.max_errors);
    one("--encoding", chosen.encoding);
    one("--id-field", chosen.id_field);
    one("--text-field", chosen.text_field);
    one("-o,--output", chosen.output);
    const auto several = [&](const std::string& name, std::vector<std::string>& values) {
        app.add_option(name, values)->expected(1)->take_all()->allow_extra_args(false);
    };
    several("--gazetteer", chosen.gazetteers);
    several("--dictionary", chosen.dictionaries);
    app.add_flag("--flush", chosen.flush);
    app.add_flag("--quiet", chosen.quiet);
    app.add_flag("--version", given.version);
    app.add_flag("--help,-h", given.help);
    app.add_option("FILE", chosen.files);
}

void check(const CLI::App& app, const given_options& given, options& chosen) {
    static constexpr choice<input_format> from[] = {
        {"text", input_format::text}, {"lines", input_format::lines}, {"ndjson", input_format::ndjson}};
    static constexpr choice<kuang::offset_unit> units[] = {{"bytes", kuang::offset_unit::bytes},
                                                           {"codepoints", kuang::offset_unit::codepoints},
                                                           {"utf16", kuang::offset_unit::utf16}};
    const auto has = [&](const char* name) { return app.count(name) > 0; };
    chosen.from = choose<input_format>("--from", given.from, from);
    chosen.write.offsets = choose<kuang::offset_unit>("--offsets", given.offsets, units);
    if (has("--to")) chosen.to = to_of(given.to);
    else if (chosen.output.empty() && ::isatty(STDOUT_FILENO)) chosen.to = output_format::table;
    if (has("--layers")) read_layers(given.layers, chosen.write);
    only_written_layers(chosen, has("--layers"));
    chosen.jobs = number_of<unsigned>("--jobs", given.jobs, 0, 1024);
    if (has("--max-errors"))
        chosen.max_errors =
            number_of<std::size_t>("--max-errors", given.max_errors, 1, std::numeric_limits<std::size_t>::max());
    if (has("--keep")) read_keep(given.keep, chosen);
    if (chosen.from != input_format::ndjson)
        for (const char* name : {"--id-field", "--text-field", "--keep"})
            if (has(name)) throw usage_error{std::string{name} + " has a meaning with --from ndjson only"};
    if (has("--output") && chosen.output.empty()) throw usage_error{"--output: give the name of a file"};
    if (chosen.output == "-") chosen.output.clear();
    if (has("--encoding")) {
        try {
            kuang::utf8_converter{chosen.encoding};
        } catch (const kuang::error& e) {
            throw usage_error{std::string{"--encoding: "} + e.what()};
        }
    }
    if (chosen.flush) chosen.jobs = 1;
    if (chosen.files.empty()) chosen.files.emplace_back("-");
}

// Standard output is full or gone as often for --help as for data.
int print(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written <= 0) {
            messages{}.fatal("standard output cannot be written");
            return 1;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

}  // namespace

std::optional<options> read_options(int argc, const char* const* argv, int& status) {
    CLI::App app;
    given_options given;
    options chosen;
    try {
        declare(app, given, chosen);
        app.parse(argc, argv);
        if (given.help) return status = print(help), std::nullopt;
        if (given.version)
            return status = print("kuang-mine " + std::string{kuang::version} + " (ICU " U_ICU_VERSION ")\n"),
                   std::nullopt;
        check(app, given, chosen);
        return chosen;
    } catch (const usage_error& e) {
        messages{}.fatal(e.what);
    } catch (const CLI::Error& e) {
        messages{}.fatal(std::string{e.what()} + "; see kuang-mine --help");
    }
    status = 2;
    return std::nullopt;
}

}  // namespace mine

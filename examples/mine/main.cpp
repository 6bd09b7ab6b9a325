// SPDX-License-Identifier: MIT
//
// kuang-mine: numbers and names out of files of Chinese text. Options come from options.cpp, records from
// reader.cpp; a pipeline for the layers asked for (pipelines.hpp) mines them, and one of the library's writers
// puts them into output.cpp's buffer.
#include "interrupt.hpp"
#include "messages.hpp"
#include "options.hpp"
#include "output.hpp"
#include "pipelines.hpp"
#include "reader.hpp"
#include "user_names.hpp"
#include "user_words.hpp"

#include <kuang/io.hpp>
#include <kuang/pipeline/for_each_document.hpp>

#include <exception>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

#include <fcntl.h>
#include <unistd.h>

namespace mine {
namespace {

using writer = std::variant<kuang::ndjson_writer, kuang::json_writer, kuang::csv_writer, kuang::table_writer,
                            kuang::html_writer, kuang::conll_writer, kuang::words_writer>;

writer writer_of(const options& chosen) {
    switch (chosen.to) {
        case output_format::json: return kuang::json_writer{chosen.write};
        case output_format::csv: return kuang::csv_writer{chosen.write};
        case output_format::table: return kuang::table_writer{chosen.write};
        case output_format::html: return kuang::html_writer{chosen.write};
        case output_format::conll: return kuang::conll_writer{chosen.write};
        case output_format::words: return kuang::words_writer{chosen.write};
        default: return kuang::ndjson_writer{chosen.write};
    }
}

// What the files of the user add.
struct additions {
    user_names names;
    kuang::user_dictionary words;
};

void mine_all(const options& chosen, const additions& added, messages& said, output& out) {
    record_reader reader{chosen, said};
    records input{reader};
    writer to = writer_of(chosen);
    const bool at_once = chosen.flush || (chosen.output.empty() && ::isatty(STDOUT_FILENO));
    std::visit([&](auto& w) { w.begin(out.buffer()); }, to);
    bool more = true;
    const auto sink = [&](const auto& page, const record_info& info) {
        const kuang::record_head head{.id = info.id, .json_id = info.json_id, .members = info.members};
        const auto append = [&](auto& w) {
            // Some write tokens; the options see to it that these are among the layers then.
            if constexpr (requires { w.append(out.buffer(), page, head); }) w.append(out.buffer(), page, head);
        };
        std::visit(append, to);
        more = out.written(at_once);
        return more;
    };
    with_pipeline(chosen.write, added.names, added.words,
                  [&](const auto& mine) { kuang::for_each_document(mine, input, chosen.jobs, sink); });
    if (more && !interrupted()) std::visit([&](auto& w) { w.end(out.buffer()); }, to);
}

int run(const options& chosen) {
    messages said{chosen.quiet, chosen.max_errors};
    std::optional<output> out;
    std::optional<additions> added;
    try {
        try {
            added.emplace(additions{user_names{read_gazetteers(chosen.gazetteers, said)},
                                    read_dictionaries(chosen.dictionaries, said)});
        } catch (const std::runtime_error& e) {
            said.fatal(e.what());
            return 2;
        }
        if (!chosen.dictionaries.empty() && !chosen.write.tokens)
            said.note("--dictionary", "no tokens are asked, so its words change nothing; see --layers");
        out.emplace(chosen.output);
        mine_all(chosen, *added, said, *out);
        if (interrupted()) {
            static_cast<void>(out->written(true));
            out.reset();  // takes an unfinished file away
            die_by_signal();
        }
        out->finish();
        if (!out->failure().empty()) said.fatal(out->failure());
        return said.any() || !out->failure().empty() ? 1 : 0;
    } catch (const std::bad_alloc&) {
        said.fatal("out of memory");
        return 1;
    } catch (const std::exception& e) {  // no file to write to
        said.fatal(e.what());
        return 1;
    }
}

// If a standard stream is closed, the next file opened would take its place, and data would go there.
void hold_standard_streams() {
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(fd, F_GETFD) == -1)
            static_cast<void>(::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY));
}

}  // namespace
}  // namespace mine

int main(int argc, char** argv) {
    mine::hold_standard_streams();
    int status = 0;
    const auto chosen = mine::read_options(argc, argv, status);
    if (!chosen) return status;
    mine::watch_signals();
    return mine::run(*chosen);
}

#pragma once  // SPDX-License-Identifier: MIT

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

namespace tests {

// A folder of its own for a test's files, taken away at the end.
class folder {
public:
    folder() {
        char name[] = "/tmp/kuang-mine-test-XXXXXX";
        if (!::mkdtemp(name)) throw std::runtime_error{"no folder in /tmp"};
        path_ = name;
    }
    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;
    ~folder() { static_cast<void>(std::system(("rm -rf '" + path_ + '\'').c_str())); }

    [[nodiscard]] const std::string& path() const noexcept { return path_; }
    void write(const std::string& name, std::string_view bytes) const {
        std::ofstream{path_ + '/' + name, std::ios::binary} << bytes;
    }
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ifstream in{path_ + '/' + name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    [[nodiscard]] bool has(const std::string& name) const { return ::access((path_ + '/' + name).c_str(), F_OK) == 0; }

private:
    std::string path_;
};

struct result {
    int status = 0;  // 128 + signal if a signal ended it
    std::string out, err;
};

// Runs a shell command in the folder; $M is kuang-mine. `input` is its standard input.
inline result run(const folder& in, const std::string& command, std::string_view input = {}) {
    in.write(".in", input);
    const std::string whole = "cd '" + in.path() + "' && M='" KUANG_MINE "' && { " + command + "\n} <.in >.out 2>.err";
    const int ended = std::system(whole.c_str());
    const int status = WIFSIGNALED(ended) ? 128 + WTERMSIG(ended) : WEXITSTATUS(ended);
    return {status, in.read(".out"), in.read(".err")};
}

inline std::size_t lines(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}
inline bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// Output that does not depend on what the taggers find: two rivers, in rivers.tsv.
inline constexpr std::string_view rivers = "長江\triver\tQ5413\t长江\n黄河\triver\tQ7355\n";
inline const std::string only_rivers = "$M --gazetteer rivers.tsv --layers entities ";
inline std::string river(const std::string& begin_end_text) {
    return "{" + begin_end_text +
           R"(,"label":"river","id":"Q5413","canonical":"长江","nation":null,"source":"listed","parent":null})";
}
inline const std::string yangtze = river(R"("begin":0,"end":6,"text":"长江")");

}  // namespace tests

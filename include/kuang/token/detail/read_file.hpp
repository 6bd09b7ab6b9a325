#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/error.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

namespace kuang::detail {

// All bytes of a file that the user named.
inline std::string read_file(const std::string& path) {
    const auto fail = [&](int why) { throw error{std::string{"cannot be read: "} + std::strerror(why), path, 0}; };
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), &std::fclose};
    if (!file) fail(errno);
    std::string bytes;
    char piece[1 << 16];
    while (const std::size_t got = std::fread(piece, 1, sizeof piece, file.get())) bytes.append(piece, got);
    if (std::ferror(file.get())) fail(errno);  // a directory fails here
    return bytes;
}

}  // namespace kuang::detail

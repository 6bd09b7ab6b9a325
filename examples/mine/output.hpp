#pragma once  // SPDX-License-Identifier: MIT

#include <string>

namespace mine {

/// Where the records go: whole records in large writes, every one checked.
///
/// A named file is written under another name in its folder and renamed at the end, so it is whole or as it was;
/// what is no regular file (a FIFO, /dev/full) is written directly. A reader that has gone (EPIPE) ends the
/// output quietly.
class output {
public:
    /// An empty path is standard output. Throws std::runtime_error if the file cannot be made.
    explicit output(const std::string& path);
    output(const output&) = delete;
    output& operator=(const output&) = delete;
    ~output();

    /// Append whole records here, then call `written`.
    [[nodiscard]] std::string& buffer() noexcept { return buffer_; }
    /// Writes the buffer if it has grown large, or at once if `now`. False: stop, nothing more can be written.
    bool written(bool now);
    /// Writes what is left, closes and renames. False: the output is lost or its reader has gone.
    bool finish();

    /// Why it could not be written; empty if it could, or if only the reader has gone.
    [[nodiscard]] const std::string& failure() const noexcept { return failure_; }

private:
    bool write_all();
    bool fail(const char* what, int error);

    int fd_ = -1;
    std::string path_, temporary_;
    std::string buffer_;
    std::string failure_;
    bool gone_ = false;
};

}  // namespace mine

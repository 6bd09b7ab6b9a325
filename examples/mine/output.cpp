// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mine {
namespace {

constexpr std::size_t chunk = std::size_t{256} << 10;

std::string resolved(const std::string& path) {
    if (char* const real = ::realpath(path.c_str(), nullptr)) {  // or the rename would replace a symbolic link
        std::string out = real;
        std::free(real);
        return out;
    }
    return path;
}

}  // namespace

output::output(const std::string& path) : path_{path} {
    if (path.empty()) {
        fd_ = STDOUT_FILENO;
        return;
    }
    struct stat old {};
    const bool exists = ::stat(path.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode)) {
        fd_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        path_ = resolved(path);
        temporary_ = path_ + ".tmp" + std::to_string(::getpid());
        fd_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd_ >= 0 && exists) static_cast<void>(::fchmod(fd_, old.st_mode & 07777));
    }
    if (fd_ < 0) {
        temporary_.clear();
        throw std::runtime_error{path + ": cannot be written: " + std::strerror(errno)};
    }
}

output::~output() {
    if (path_.empty()) return;
    if (fd_ >= 0) ::close(fd_);
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

bool output::written(bool now) { return now || buffer_.size() >= chunk ? write_all() : true; }

bool output::finish() {
    if (!write_all()) return false;
    // Some file systems say only here that the disk is full.
    if (::close(fd_) != 0 && errno != EINTR) {
        fd_ = -1;
        return fail("cannot be written", errno);
    }
    fd_ = -1;
    if (!temporary_.empty()) {
        if (::rename(temporary_.c_str(), path_.c_str()) != 0) return fail("cannot be replaced", errno);
        temporary_.clear();
    }
    return true;
}

bool output::write_all() {
    if (gone_ || !failure_.empty()) return false;
    std::string_view left = buffer_;
    while (!left.empty()) {
        const auto n = ::write(fd_, left.data(), left.size());
        if (n > 0) {
            left.remove_prefix(static_cast<std::size_t>(n));
        } else if (n < 0 && errno == EPIPE) {
            gone_ = true;
            return false;
        } else if (n == 0 || errno != EINTR) {
            return fail("cannot be written", n == 0 ? ENOSPC : errno);
        }
    }
    buffer_.clear();
    return true;
}

bool output::fail(const char* what, int error) {
    failure_ = (path_.empty() ? std::string{"standard output"} : path_) + ' ' + what + ": " + std::strerror(error);
    return false;
}

}  // namespace mine

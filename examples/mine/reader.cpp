// SPDX-License-Identifier: MIT
#include "reader.hpp"

#include "interrupt.hpp"

#include <kuang/text/span.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mine {
namespace {

constexpr std::size_t piece = std::size_t{64} << 10;
constexpr std::size_t longest_text = std::numeric_limits<kuang::offset>::max() - 1;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::runtime_error too_long() { return std::runtime_error{"a document is over the limit of 4 GiB"}; }

}  // namespace

byte_source::byte_source(const std::string& file, const std::string& encoding)
    : fd_{file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)}, file_{file} {
    if (fd_ < 0) throw std::runtime_error{std::strerror(errno)};
    if (!encoding.empty()) from_.emplace(encoding);
}

byte_source::~byte_source() {
    if (fd_ != STDIN_FILENO) ::close(fd_);
}

bool byte_source::read(std::string& out) {
    if (!from_) return read_raw(out);
    if (ended_) return false;
    raw_.clear();
    if (read_raw(raw_)) {
        from_->append(out, raw_);
    } else {
        ended_ = true;
        from_->finish(out);
    }
    return true;
}

bool byte_source::read_raw(std::string& out) {
    std::array<char, piece> bytes;
    std::size_t got = 0;
    // A pipe may give its first bytes one at a time; the magic numbers have at most five.
    while (true) {
        const auto n = wait_readable(fd_) ? ::read(fd_, bytes.data() + got, piece - got) : 0;
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw std::runtime_error{std::strerror(errno)};
        if (n == 0) break;
        got += static_cast<std::size_t>(n);
        if (started_ || got >= 5 || std::memchr(bytes.data(), '\n', got)) break;
    }
    if (!started_) check_start({bytes.data(), got});
    started_ = true;
    out.append(bytes.data(), got);
    return got > 0;
}

std::size_t byte_source::size() const noexcept {
    struct stat known {};
    return ::fstat(fd_, &known) == 0 && S_ISREG(known.st_mode) ? static_cast<std::size_t>(known.st_size) : 0;
}

void byte_source::check_start(std::string_view bytes) const {
    const auto refuse = [&](std::string_view magic, const std::string& what, const char* tool) {
        if (!bytes.starts_with(magic)) return;
        throw std::runtime_error{what + "; try: " + tool + (file_ == "-" ? "" : " " + file_) + " | kuang-mine"};
    };
    refuse("\x1F\x8B", "compressed by gzip", "zcat");
    refuse("\x28\xB5\x2F\xFD", "compressed by zstd", "zstdcat");
    refuse(
        "\xFD"
        "7zXZ",
        "compressed by xz", "xzcat");
    if (!from_ && (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")))
        throw std::runtime_error{"looks like UTF-16; try --encoding UTF-16"};
}

bool line_source::next(std::string_view& line) {
    std::size_t searched = begin_;
    while (true) {
        const void* const found = std::memchr(buffer_.data() + searched, '\n', buffer_.size() - searched);
        if (found || ended_) {
            const std::size_t end =
                found ? static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data()) : buffer_.size();
            if (!found && begin_ == end) return false;
            line = std::string_view{buffer_}.substr(begin_, end - begin_);
            begin_ = found ? end + 1 : end;
            if (!keep_cr_ && line.ends_with('\r')) line.remove_suffix(1);
            if (++number_ == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
            return true;
        }
        buffer_.erase(0, begin_);
        begin_ = 0;
        searched = buffer_.size();
        if (searched > longest_text) throw too_long();
        ended_ = !bytes_.read(buffer_);
    }
}

record_reader::record_reader(const options& chosen, messages& said)
    : chosen_{chosen}, said_{said}, json_{chosen.id_field, chosen.text_field, chosen.keep} {}

record_reader::~record_reader() = default;

bool record_reader::next(record& out) {
    while (!said_.too_many() && !interrupted()) {
        if (!bytes_ && !open_next()) return false;
        if (!bytes_) continue;
        try {
            if (next_in_file(out)) return !interrupted();
        } catch (const std::runtime_error& e) {
            said_.bad(file_, 0, e.what());
        }
        close();
    }
    return false;
}

void record_reader::close() {
    if (const std::size_t bad = bytes_->ill_formed())
        said_.note(file_,
                   std::to_string(bad) + " ill-formed pieces were read as U+FFFD; is it " + chosen_.encoding + '?');
    lines_.reset();
    bytes_.reset();
}

// False if there is no file left; a file that cannot be opened leaves bytes_ empty.
bool record_reader::open_next() {
    if (next_file_ == chosen_.files.size()) return false;
    const std::string& file = chosen_.files[next_file_++];
    file_ = file == "-" ? "standard input" : file;
    try {
        bytes_ = std::make_unique<byte_source>(file, chosen_.encoding);
        // CR LF stays so in words, which are otherwise the text.
        const bool keep_cr = chosen_.from == input_format::lines && chosen_.to == output_format::words;
        if (chosen_.from != input_format::text) lines_.emplace(*bytes_, keep_cr);
    } catch (const std::runtime_error& e) {
        said_.bad(file_, 0, e.what());
    }
    return true;
}

bool record_reader::next_in_file(record& out) { return lines_ ? next_line(out) : next_text(out); }

bool record_reader::next_text(record& out) {
    out.text.clear();
    if (const std::size_t size = bytes_->size(); size <= longest_text) out.text.reserve(size);
    while (bytes_->read(out.text))
        if (out.text.size() > longest_text) throw too_long();
    if (interrupted()) return false;
    out.info = {};
    out.info.id = chosen_.files[next_file_ - 1];
    close();
    return true;
}

bool record_reader::next_line(record& out) {
    std::string_view line;
    while (!said_.too_many() && lines_->next(line)) {
        // A signal cuts a line short that is still being read.
        if (interrupted()) return false;
        if (chosen_.from == input_format::lines) {
            out.text = line;
            out.info = {};
            // Line numbers alone would be ambiguous.
            if (chosen_.files.size() > 1) out.info.id = chosen_.files[next_file_ - 1] + ':';
            out.info.id += std::to_string(lines_->number());
            return true;
        }
        if (line.find_first_not_of(" \t\r") == line.npos) continue;
        const std::string wrong = json_.read(line, out);
        if (wrong.empty()) return true;
        said_.bad(file_, lines_->number(), wrong);
    }
    return false;
}

bool records::ready() {
    if (wanted_) {
        record next{std::move(current_.first), {}};
        more_ = reader_.next(next);
        current_.first = std::move(next.text);
        current_.second = std::move(next.info);
        wanted_ = false;
    }
    return more_;
}

}  // namespace mine

#pragma once  // SPDX-License-Identifier: MIT

#include "json_line.hpp"
#include "messages.hpp"
#include "options.hpp"
#include "record.hpp"

#include <kuang/text/encoding.hpp>

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mine {

/// The bytes of one file as UTF-8, in pieces.
class byte_source {
public:
    /// "-" is standard input. Throws std::runtime_error with a reason if it cannot be opened.
    byte_source(const std::string& file, const std::string& encoding);
    byte_source(const byte_source&) = delete;
    byte_source& operator=(const byte_source&) = delete;
    ~byte_source();

    /// Appends a piece; false at the end. Throws std::runtime_error with a reason on an error, and for a file of
    /// bytes that are no text (compressed, UTF-16 unannounced).
    bool read(std::string& out);
    /// Of a regular file as it is now, else 0: to make room, not to rely on.
    [[nodiscard]] std::size_t size() const noexcept;
    /// Pieces so far that --encoding does not know, read as U+FFFD.
    [[nodiscard]] std::size_t ill_formed() const noexcept { return from_ ? from_->ill_formed() : 0; }

private:
    bool read_raw(std::string& out);
    void check_start(std::string_view bytes) const;

    int fd_;
    std::string file_;
    std::optional<kuang::utf8_converter> from_;
    std::string raw_;
    bool started_ = false, ended_ = false;
};

/// Lines of a byte source, however long, without their LF or CR LF; with `keep_cr`, without their LF.
class line_source {
public:
    explicit line_source(byte_source& bytes, bool keep_cr = false) : bytes_{bytes}, keep_cr_{keep_cr} {}

    /// The next line; the view is good until the next call. A last line without LF counts.
    bool next(std::string_view& line);
    [[nodiscard]] std::size_t number() const noexcept { return number_; }

private:
    byte_source& bytes_;
    std::string buffer_;
    std::size_t begin_ = 0, number_ = 0;
    bool keep_cr_, ended_ = false;
};

/// The records of all input files, one after the other. What is wrong with one is said, and the next one comes.
class record_reader {
public:
    record_reader(const options& chosen, messages& said);
    ~record_reader();

    /// False at the end, or when too much went wrong, or a signal came.
    bool next(record& out);

private:
    bool open_next();
    bool next_in_file(record& out);
    bool next_text(record& out);
    bool next_line(record& out);
    void close();

    const options& chosen_;
    messages& said_;
    json_line json_;
    std::size_t next_file_ = 0;
    std::string file_;
    std::unique_ptr<byte_source> bytes_;
    std::optional<line_source> lines_;
};

/// The records as an input range of {text, info}, as kuang::for_each_document takes it.
class records {
public:
    using element = std::pair<std::string, record_info>;

    explicit records(record_reader& reader) : reader_{reader} {}

    /// Reads when it is asked whether there is more, not when it is incremented: so a record is answered
    /// before the next one is waited for.
    class iterator {
    public:
        using value_type = element;
        using difference_type = std::ptrdiff_t;

        explicit iterator(records& all) : all_{&all} {}
        element&& operator*() const { return std::move(all_->current_); }
        iterator& operator++() {
            all_->wanted_ = true;
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator& i, std::default_sentinel_t) { return !i.ready(); }

    private:
        [[nodiscard]] bool ready() const { return all_->ready(); }
        records* all_;
    };
    [[nodiscard]] iterator begin() { return iterator{*this}; }
    [[nodiscard]] static std::default_sentinel_t end() { return {}; }

private:
    bool ready();

    record_reader& reader_;
    element current_;
    bool wanted_ = true, more_ = false;
};

}  // namespace mine

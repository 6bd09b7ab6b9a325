#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/error.hpp>
#include <kuang/token/detail/read_file.hpp>
#include <kuang/token/tagger_model.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

namespace kuang {
namespace detail {

inline constexpr std::uint32_t zero_weights = 0x80808080;  // a row of four zeros

struct model_format {
    static constexpr std::string_view magic = "KUANGTAG";
    static constexpr std::uint32_t version = 1;
    static constexpr std::uint32_t features = 1;  // raised with every change of tag_features or tag_sequence
    static constexpr unsigned checksum = 8;
    static constexpr unsigned least_bits = 10, most_bits = 24;
};

inline std::uint64_t fnv1a(std::string_view bytes) noexcept {
    std::uint64_t h = 0xCBF29CE484222325ULL;
    for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return h;
}

inline void put_little_endian(std::string& out, std::uint64_t value, unsigned bytes) {
    for (unsigned k = 0; k < bytes; ++k) out += static_cast<char>(value >> 8 * k & 0xFF);
}
inline void put_leb128(std::string& out, std::uint32_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>((value & 0x7F) | 0x80);
    out += static_cast<char>(value);
}

// Reads a model's bytes from the front; every step is checked.
class model_reader {
public:
    model_reader(std::string_view bytes, std::string_view name) noexcept : bytes_{bytes}, name_{name} {}

    [[noreturn]] void fail(const std::string& what) const {
        throw error{what + " (byte " + std::to_string(at_) + " of " + std::to_string(bytes_.size()) + ')', name_, 0};
    }
    std::string_view take(std::size_t size) {
        if (size > bytes_.size() - at_) fail("the model is truncated");
        at_ += size;
        return bytes_.substr(at_ - size, size);
    }
    std::uint64_t little_endian(unsigned size) {
        std::uint64_t value = 0;
        unsigned shift = 0;
        for (const char c : take(size)) {
            value |= std::uint64_t{static_cast<unsigned char>(c)} << shift;
            shift += 8;
        }
        return value;
    }
    std::uint32_t uint32() { return static_cast<std::uint32_t>(little_endian(4)); }
    std::uint32_t leb128() {
        std::uint32_t value = 0;
        for (unsigned shift = 0; shift < 28; shift += 7) {  // rows have 24 bits at most
            const auto byte = static_cast<std::uint32_t>(little_endian(1));
            value |= (byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        fail("the number of a row is too large");
    }
    [[nodiscard]] std::string_view rest() const noexcept { return bytes_.substr(at_); }

private:
    std::string_view bytes_, name_;
    std::size_t at_ = 0;
};

}  // namespace detail

inline tagger_model::tagger_model(unsigned bits, std::vector<std::uint32_t> rows, const detail::tag_changes& changes)
    : bits_{bits}, rows_{std::move(rows)}, changes_{changes} {
    if (bits < detail::model_format::least_bits || bits > detail::model_format::most_bits ||
        rows_.size() != std::size_t{1} << bits)
        throw error{"a model of " + std::to_string(rows_.size()) + " rows is not 2^" + std::to_string(bits) +
                    " of them"};
}

inline std::size_t tagger_model::size() const noexcept {
    return rows_.size() - static_cast<std::size_t>(std::count(rows_.begin(), rows_.end(), detail::zero_weights));
}

inline std::string tagger_model::bytes() const {
    using format = detail::model_format;
    std::string payload;
    for (const detail::tag_scores& from : changes_)
        for (const std::int32_t score : from) detail::put_little_endian(payload, static_cast<std::uint32_t>(score), 2);
    std::uint32_t previous = 0;
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i] == detail::zero_weights) continue;
        detail::put_leb128(payload, i - previous);
        detail::put_little_endian(payload, rows_[i], 4);
        previous = i;
    }
    std::string out{format::magic};
    for (const std::uint32_t value :
         {format::version, std::uint32_t{bits_}, format::features, static_cast<std::uint32_t>(size())})
        detail::put_little_endian(out, value, 4);
    detail::put_little_endian(out, payload.size(), 8);
    out += payload;
    detail::put_little_endian(out, detail::fnv1a(out), 8);
    return out;
}

inline tagger_model tagger_model::parse(std::string_view bytes, std::string_view name) {
    using format = detail::model_format;
    detail::model_reader in{bytes, name};
    if (!bytes.starts_with(format::magic)) in.fail("this is no model of kuang's tagger");
    in.take(format::magic.size());
    if (const std::uint32_t version = in.uint32(); version != format::version)
        in.fail("the model has format " + std::to_string(version) + "; this library reads " +
                std::to_string(format::version));
    const std::uint32_t bits = in.uint32();
    if (bits < format::least_bits || bits > format::most_bits)
        in.fail("the model has a table of 2^" + std::to_string(bits) + " rows");
    if (const std::uint32_t features = in.uint32(); features != format::features)
        in.fail("the model was trained for features " + std::to_string(features) + "; this library has " +
                std::to_string(format::features) + ": train it again");
    const std::uint32_t used = in.uint32();
    if (used > std::uint32_t{1} << bits) in.fail("the model has more rows than its table");
    const std::uint64_t size = in.little_endian(8);
    if (in.rest().size() < format::checksum || size > in.rest().size() - format::checksum)
        in.fail("the model is truncated");
    if (size < in.rest().size() - format::checksum) in.fail("something follows the model");
    detail::model_reader last{bytes.substr(bytes.size() - format::checksum), name};
    if (detail::fnv1a(bytes.substr(0, bytes.size() - format::checksum)) != last.little_endian(format::checksum))
        in.fail("the model was altered: its checksum differs");
    constexpr std::size_t least_row = 5;
    if (std::uint64_t{used} * least_row > size) in.fail("the model has fewer bytes than rows");

    detail::tag_changes changes{};
    for (detail::tag_scores& from : changes)
        for (std::int32_t& score : from) score = static_cast<std::int16_t>(in.little_endian(2));
    std::vector<std::uint32_t> rows(std::size_t{1} << bits, detail::zero_weights);
    std::uint64_t row = 0;
    for (std::uint32_t i = 0; i < used; ++i) {
        const std::uint32_t distance = in.leb128();
        if (i > 0 && distance == 0) in.fail("a row stands twice");
        row += distance;
        if (row >= rows.size()) in.fail("a row is beyond the table");
        rows[row] = in.uint32();
        if (rows[row] == detail::zero_weights) in.fail("a row is zero");
    }
    if (in.rest().size() != format::checksum) in.fail("the last row does not end the model");
    return tagger_model{bits, std::move(rows), changes};
}

inline tagger_model tagger_model::load(const std::string& path) { return parse(detail::read_file(path), path); }

inline void tagger_model::save(const std::string& path) const {
    const std::string all = bytes();
    const auto fail = [&](int why) { throw error{std::string{"cannot be written: "} + std::strerror(why), path, 0}; };
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (!file) fail(errno);
    errno = 0;
    const bool written = std::fwrite(all.data(), 1, all.size(), file) == all.size();
    const int why = errno;
    if (std::fclose(file) != 0) fail(errno);  // a full disk may be noticed here only
    if (!written) fail(why);
}

}  // namespace kuang

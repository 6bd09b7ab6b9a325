#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace oracle {

/// Numbers that look random and are the same in every run and on every machine.
class random_source {
public:
    explicit random_source(std::uint32_t seed) : engine_{seed} {}

    /// One of 0 .. below - 1.
    std::uint32_t operator()(std::uint32_t below) { return static_cast<std::uint32_t>(engine_() % below); }

    template <class Range>
    const auto& one_of(const Range& range) {
        return range[(*this)(static_cast<std::uint32_t>(std::size(range)))];
    }
    char byte() { return static_cast<char>((*this)(256)); }

private:
    std::mt19937 engine_;
};

inline void append_utf8(std::string& out, char32_t c) {  // surrogates too, which is ill-formed
    const auto byte = [&](char32_t b) { out += static_cast<char>(b); };
    const auto trail = [&](unsigned shift) { byte(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) byte(c);
    else if (c < 0x800) byte(0xC0 | c >> 6), trail(0);
    else if (c < 0x10000) byte(0xE0 | c >> 12), trail(6), trail(0);
    else byte(0xF0 | c >> 18), trail(12), trail(6), trail(0);
}

}  // namespace oracle

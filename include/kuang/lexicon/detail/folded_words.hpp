#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/fold.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// Folded words in one string, one behind the other: a list of thousands costs no allocation a word.
class folded_words {
public:
    void add(std::string_view utf8) {
        append_folded(characters_, utf8);
        ends_.push_back(static_cast<std::uint32_t>(characters_.size()));
    }
    void add(std::u32string_view folded) {
        characters_ += folded;
        ends_.push_back(static_cast<std::uint32_t>(characters_.size()));
    }
    void reserve(std::size_t words, std::size_t characters) {
        ends_.reserve(words);
        characters_.reserve(characters);
    }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }
    [[nodiscard]] std::u32string_view operator[](std::uint32_t i) const noexcept {
        const std::uint32_t begin = i ? ends_[i - 1] : 0;
        return {characters_.data() + begin, ends_[i] - begin};
    }
    [[nodiscard]] std::u32string_view characters() const noexcept { return characters_; }

private:
    std::u32string characters_;
    std::vector<std::uint32_t> ends_;
};

}  // namespace kuang::detail

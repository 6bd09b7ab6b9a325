#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/token_characters.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// What part a folded character may play in the tokenizer's rules: one bit a role.
class character_roles {
public:
    enum role : std::uint16_t {
        function = 1,
        adverb = 2,
        determiner = 4,
        measure = 8,
        ending = 16,
        surname = 32,         // any rank
        surname_second = 64,  // of the second rank
        surname_third = 128,  // rare as a surname, frequent otherwise
        given = 256,
        foreign = 512,
        suffix = 1024,
        numeral = 2048,
        date_unit = 4096,
        compound = 8192,  // begins a surname of two characters
    };

    static const character_roles& get() {
        static const character_roles roles;
        return roles;
    }
    [[nodiscard]] std::uint16_t operator[](char32_t c) const noexcept {
        return c < plane ? bits_[c] : std::uint16_t{0};
    }
    [[nodiscard]] bool compound_surname(char32_t first, char32_t second) const noexcept {
        return std::binary_search(compounds_.begin(), compounds_.end(), pair(first, second));
    }
    [[nodiscard]] bool has(char32_t c, unsigned roles) const noexcept { return ((*this)[c] & roles) != 0; }

private:
    static constexpr char32_t plane = 0x10000;
    [[nodiscard]] static std::uint64_t pair(char32_t first, char32_t second) noexcept {
        return std::uint64_t{first} << 32 | second;
    }

    character_roles() : bits_(plane) {
        add(data::function_characters, function);
        add(data::adverb_characters, adverb);
        add(data::determiner_characters, determiner);
        add(data::measure_characters, measure);
        add(data::ending_characters, ending);
        add(data::first_surnames, surname);
        add(data::second_surnames, surname | surname_second);
        add(data::third_surnames, surname | surname_third);
        add(data::given_name_characters, given);
        add(data::transliteration_characters, foreign);
        add(data::productive_suffixes, suffix);
        add(data::numeral_run_characters, numeral);
        add(data::date_unit_characters, date_unit);
        for (const std::string_view line : lines_of(data::compound_surnames)) {
            const std::u32string name = fold(line);
            if (name.size() != 2 || name[0] >= plane) continue;
            compounds_.push_back(pair(name[0], name[1]));
            bits_[name[0]] = static_cast<std::uint16_t>(bits_[name[0]] | compound);
        }
        std::sort(compounds_.begin(), compounds_.end());
    }
    void add(std::span<const rows_of> table, unsigned roles) {
        for (const std::string_view line : lines_of(table)) {
            for (const char32_t c : fold(line))
                if (c < plane) bits_[c] = static_cast<std::uint16_t>(bits_[c] | roles);
        }
    }
    std::vector<std::uint16_t> bits_;
    std::vector<std::uint64_t> compounds_;
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/fold_pairs.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/text/rows.hpp>

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kuang::detail {

// Where a piece of text was written, as far as its characters tell.
enum class region : std::uint8_t { unknown, mainland, taiwan, hong_kong };

// Characters that only Simplified text has: what Traditional ones fold to.
class simplified_characters {
public:
    static const simplified_characters& get() {
        static const simplified_characters table;
        return table;
    }
    [[nodiscard]] bool operator[](char32_t c) const noexcept { return c < plane && set_[c]; }

private:
    static constexpr std::size_t plane = 0x10000;
    simplified_characters() {
        for_each_row(data::traditional_simplified, [this](std::string_view line) {
            const std::u32string pairs = fold(line);  // both of a pair become the second
            for (std::size_t i = 1; i < pairs.size(); i += 2)
                if (pairs[i] < plane) set_[pairs[i]] = true;
        });
    }
    std::bitset<plane> set_;
};

// Tells the region of the block (the text between blank lines) around a character; keeps the last answer, so that
// a document costs one pass over each block that is asked about. Blocks do not look at one another.
class region_of_block {
public:
    void clear() noexcept {
        first_ = last_ = 0;
        hong_kong_ = answer::unknown;
    }

    [[nodiscard]] region at(const decoded_text& text, std::uint32_t i) {
        if (i < first_ || i >= last_) measure(text, i);
        return region_;
    }
    [[nodiscard]] std::uint32_t first() const noexcept { return first_; }  // of the block asked last
    [[nodiscard]] bool speaks_of_hong_kong(const decoded_text& text) noexcept {
        if (hong_kong_ == answer::unknown) hong_kong_ = hong_kong(text) ? answer::yes : answer::no;  // once a block
        return hong_kong_ == answer::yes;
    }
    [[nodiscard]] std::uint32_t last() const noexcept { return last_; }

    // Does an empty line begin with the line end at i?
    [[nodiscard]] static bool blank_line(const decoded_text& text, std::uint32_t i) noexcept {
        if (text.kind(i) != char_class::line_end) return false;
        std::uint32_t next = i + 1;
        if (text[i] == '\r' && text[next] == '\n') ++next;
        while (next < text.size() && text.kind(next) == char_class::space) ++next;
        return next >= text.size() || text.kind(next) == char_class::line_end;
    }

    // The latest year that the block names (1998年), 0 if none: an old name is then read as of its time.
    [[nodiscard]] unsigned year(const decoded_text& text) const noexcept {
        unsigned latest = 0;
        const std::uint32_t end = last_ < text.size() ? last_ : text.size();
        for (std::uint32_t i = first_; i + 4 < end; ++i) {
            if ((text[i] != U'1' && text[i] != U'2') || text[i + 4] != U'年') continue;
            unsigned value = 0;
            for (std::uint32_t k = i; k < i + 4 && text.kind(k) == char_class::digit; ++k)
                value = value * 10 + static_cast<unsigned>(text[k] - U'0');
            if (value >= 1912 && value <= 2100 && value > latest) latest = value;
        }
        return latest;
    }

private:
    static constexpr std::uint32_t sample = 500;  // Han characters at the head of a block that tell its script

    void measure(const decoded_text& text, std::uint32_t i) {
        first_ = i;
        while (first_ > 0 && !blank_line(text, first_ - 1)) --first_;
        last_ = i;
        while (last_ < text.size() && !blank_line(text, last_)) ++last_;
        last_ = last_ > i ? last_ : i + 1;
        const simplified_characters& simplified = simplified_characters::get();
        std::uint32_t traditional = 0, mainland = 0;
        std::uint32_t seen = 0;
        for (std::uint32_t k = first_; k < last_ && k < text.size() && seen < sample; ++k) {
            if (text.kind(k) != char_class::han) continue;
            ++seen;
            if (text.variant(k)) ++traditional;
            else if (simplified[text[k]]) ++mainland;
        }
        // Some targets of the fold (后 里 台 干) are Traditional too; Simplified text has next to no character that
        // folds.
        region_ = traditional > 0 && traditional * 3 >= mainland ? region::taiwan
                  : mainland > 0                                 ? region::mainland
                                                                 : region::unknown;
        hong_kong_ = answer::unknown;
        if (region_ == region::taiwan && speaks_of_hong_kong(text)) region_ = region::hong_kong;
    }
    // Words that Hong Kong's papers use and Taiwan's do not.
    [[nodiscard]] bool hong_kong(const decoded_text& text) const noexcept {
        constexpr std::u32string_view words[] = {U"港府",   U"特首",   U"本港",   U"港人",   U"立法会", U"廉署",
                                                 U"律政司", U"金管局", U"港铁",   U"医管局", U"财政司", U"政务司",
                                                 U"警务处", U"入境处", U"平方尺", U"新界",   U"香港",   U"澳门",
                                                 U"港元",   U"廉政公署", U"落案", U"区议会", U"屋邨", U"屋苑",
                                                 U"公屋",   U"小一",   U"九巴",   U"恒指",   U"佐敦",   U"旺角",
                                                 U"观塘",   U"荃湾",   U"沙田",   U"屯门",   U"元朗",   U"将军澳",
                                                 U"尖沙咀", U"铜锣湾", U"九龙",   U"港岛"};
        const std::uint32_t end = last_ < text.size() ? last_ : text.size();
        const std::u32string_view block{text.data() + first_, end - first_ < 4 * sample ? end - first_ : 4 * sample};
        // A mark for the first character of each word, by its last bits, so that one pass is enough.
        constexpr std::array<bool, 1024> heads = [&] {
            std::array<bool, 1024> marks{};
            for (const std::u32string_view word : words) marks[word.front() % marks.size()] = true;
            return marks;
        }();
        for (std::size_t i = 0; i + 1 < block.size(); ++i) {
            if (!heads[block[i] % heads.size()]) continue;
            for (const std::u32string_view word : words)
                if (word.front() == block[i] && block.substr(i).starts_with(word)) return true;
        }
        return false;
    }

    std::uint32_t first_ = 0, last_ = 0;
    region region_ = region::unknown;
    enum class answer : std::uint8_t { unknown, yes, no };
    answer hong_kong_ = answer::unknown;
};

}  // namespace kuang::detail

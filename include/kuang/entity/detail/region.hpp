#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/decode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kuang::detail {

enum class script : std::uint8_t { unknown, simplified, traditional };
// Where a piece of text was written, as far as its characters tell.
enum class region : std::uint8_t { unknown, mainland, taiwan, hong_kong };

// Tells the region of the block (the text between blank lines) around a character. Where the block ends is found at
// once; its script, its year and whether it speaks of Hong Kong only when somebody asks, and once a block, so that a
// document costs at most one pass over each. Blocks do not look at one another.
class region_of_block {
public:
    void clear() noexcept { *this = {}; }

    // The block around character i is meant from now on.
    void enter(const decoded_text& text, std::uint32_t i) noexcept {
        if (i >= first_ && i < last_) return;
        *this = {};
        first_ = i;
        while (first_ > 0 && !blank_line(text, first_ - 1)) --first_;
        last_ = text.next_line_end(i);
        while (last_ < text.size() && !blank_line(text, last_)) last_ = text.next_line_end(last_ + 1);
        if (last_ <= i) last_ = i + 1;
    }
    [[nodiscard]] std::uint32_t last() const noexcept { return last_; }  // where the block ends

    [[nodiscard]] script script_at(const decoded_text& text, std::uint32_t i) noexcept {
        enter(text, i);
        if (!script_) script_ = measured(text);
        return *script_;
    }
    [[nodiscard]] region at(const decoded_text& text, std::uint32_t i) noexcept {
        switch (script_at(text, i)) {
            case script::simplified: return region::mainland;
            case script::traditional: return speaks_of_hong_kong(text) ? region::hong_kong : region::taiwan;
            default: return region::unknown;
        }
    }
    [[nodiscard]] bool speaks_of_hong_kong(const decoded_text& text) noexcept {
        if (!hong_kong_) hong_kong_ = hong_kong(text);
        return *hong_kong_;
    }
    // The latest year that the block names (1998年), 0 if none: an old name is then read as of its time.
    [[nodiscard]] unsigned year(const decoded_text& text) noexcept {
        if (!year_) year_ = latest_year(text);
        return *year_;
    }

private:
    static constexpr std::uint32_t sample = 500;  // Han characters at the head of a block that tell its script

    // Does an empty line begin with the line end at i?
    [[nodiscard]] static bool blank_line(const decoded_text& text, std::uint32_t i) noexcept {
        if (text.kind(i) != char_class::line_end) return false;
        std::uint32_t next = i + 1;
        if (text[i] == '\r' && text[next] == '\n') ++next;
        while (next < text.size() && text.kind(next) == char_class::space) ++next;
        return next >= text.size() || text.kind(next) == char_class::line_end;
    }

    [[nodiscard]] unsigned latest_year(const decoded_text& text) const noexcept {
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

    [[nodiscard]] script measured(const decoded_text& text) const noexcept {
        std::uint32_t traditional = 0, simplified = 0, seen = 0;
        for (std::uint32_t k = first_; k < last_ && k < text.size() && seen < sample; ++k) {
            if (text.kind(k) != char_class::han) continue;
            ++seen;
            const bool variant = text.variant(k);  // added up without branches: in mixed company they are guessed wrong
            traditional += variant;
            simplified += !variant && text.simplified(k);
        }
        // Some targets of the fold (后 里 台 干) are Traditional too; Simplified text has next to no character that
        // folds.
        if (traditional > 0 && traditional * 3 >= simplified) return script::traditional;
        return simplified > 0 ? script::simplified : script::unknown;
    }
    // Words that Hong Kong's papers use and Taiwan's do not.
    [[nodiscard]] bool hong_kong(const decoded_text& text) const noexcept {
        constexpr std::u32string_view words[] = {
            U"港府",   U"特首",     U"本港",   U"港人",   U"立法会", U"廉署",   U"律政司", U"金管局", U"港铁",
            U"医管局", U"财政司",   U"政务司", U"警务处", U"入境处", U"平方尺", U"新界",   U"香港",   U"澳门",
            U"港元",   U"廉政公署", U"落案",   U"区议会", U"屋邨",   U"屋苑",   U"公屋",   U"九巴",   U"恒指",
            U"佐敦",   U"旺角",     U"观塘",   U"荃湾",   U"沙田",   U"屯门",   U"元朗",   U"将军澳", U"尖沙咀",
            U"铜锣湾", U"九龙",     U"港岛",   U"全港",   U"港股",   U"恒生",   U"立法局", U"港督",   U"赤鱲角"};
        const std::uint32_t end = last_ < text.size() ? last_ : text.size();
        const std::u32string_view block{text.data() + first_, end - first_ < 4 * sample ? end - first_ : 4 * sample};
        // A mark for the first two characters of each word, so that one pass is enough and few places are looked at.
        constexpr auto slot = [](char32_t first, char32_t second) { return (first * 61 + second) % 8192; };
        constexpr std::array<bool, 8192> pairs = [&] {
            std::array<bool, 8192> marks{};
            for (const std::u32string_view word : words) marks[slot(word[0], word[1])] = true;
            return marks;
        }();
        for (std::size_t i = 0; i + 1 < block.size(); ++i) {
            if (!pairs[slot(block[i], block[i + 1])]) continue;
            for (const std::u32string_view word : words)
                if (block.substr(i).starts_with(word)) return true;
        }
        return false;
    }

    std::uint32_t first_ = 0, last_ = 0;
    std::optional<script> script_;
    std::optional<bool> hong_kong_;
    std::optional<unsigned> year_;
};

}  // namespace kuang::detail

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/data/body_words.hpp>
#include <kuang/entity/detail/character_finder.hpp>
#include <kuang/entity/detail/jurisdictions.hpp>
#include <kuang/entity/detail/word_set.hpp>
#include <kuang/lexicon/name_hit.hpp>
#include <kuang/text/rows.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kuang::detail {

// The words of which names of public bodies are built: places, functions, suffixes. Parsed once a program.
class body_words {
public:
    enum flag : std::uint32_t {
        alone = 1,
        unknown_work = 2,
        unit = 4,
        national = 8,
        abroad = 16,
        only_unit = 32,
        party = 64
    };

    struct suffix {
        std::string_view word, full;
        std::uint32_t flags = 0;
        char32_t last = 0;  // its last character
        std::uint32_t length = 0;
    };

    static const body_words& get() {
        static const body_words words;
        return words;
    }

    [[nodiscard]] const std::vector<suffix>& suffixes() const noexcept { return suffixes_; }
    [[nodiscard]] const character_finder& single_suffixes() const noexcept { return single_; }
    [[nodiscard]] const word_set& functions() const noexcept { return functions_; }
    [[nodiscard]] const word_set& station_kinds() const noexcept { return station_kinds_; }
    [[nodiscard]] std::string_view full_function(std::uint32_t value) const noexcept { return function_forms_[value]; }

private:
    body_words() {
        for (const std::string_view line : lines_of(data::body_suffixes)) {
            row columns{line};
            suffix s;
            s.word = columns.next();
            s.full = columns.next();
            if (s.full.empty()) s.full = s.word;
            const std::u32string folded = fold(s.word);
            s.last = folded.back();
            s.length = static_cast<std::uint32_t>(folded.size());
            for (const char c : columns.next()) s.flags |= flag_of(c);
            single_.add(s.word, static_cast<std::uint32_t>(suffixes_.size()));
            suffixes_.push_back(s);
        }
        for (const std::string_view line : lines_of(data::body_functions)) {
            row columns{line};
            const std::string_view word = columns.next(), full = columns.next();
            functions_.add(word, static_cast<std::uint32_t>(function_forms_.size()));
            function_forms_.push_back(full.empty() ? word : full);
        }
        for (const std::string_view line : lines_of(data::station_kinds)) station_kinds_.add(row{line}.next(), 0);
    }
    [[nodiscard]] static std::uint32_t flag_of(char c) noexcept {
        switch (c) {
            case 'a': return alone;
            case 'u': return unknown_work;
            case 's': return unit;
            case 'n': return national;
            case 'f': return abroad;
            case 'o': return only_unit | unit;
            default: return party;
        }
    }

    std::vector<suffix> suffixes_;
    character_finder single_;
    word_set functions_, station_kinds_;
    std::vector<std::string_view> function_forms_;
};

// Characters that no name of a body holds between its place and its suffix.
inline constexpr std::u32string_view body_stops =
    U"的了在与及对从向被将把是为由等也都而或以于到让给则其此该各某这那说称去来要有就又还因并已不我你他她它们您至自经据"
    U"当时曾正能可会令请使叫共本日月年时前后里内外上下";

// What a suffix and the words to its left come to.
struct body_parse {
    std::uint32_t first = 0;    // where the name begins
    std::uint32_t works = 0;    // where the words for its work begin
    bool known_work = false;    // all of them are listed
    std::uint32_t places = 0;   // how many places stand before them
    std::uint32_t unknown = 0;  // characters of unlisted work
    bool national = false;      // 国家 stands before the work
};

class body_grammar {
public:
    explicit body_grammar(const char32_t* text) : text_{text}, words_{body_words::get()} {}

    // Reads leftwards from a suffix that begins at `first`, no further than `floor`. The caller judges the result.
    [[nodiscard]] body_parse read(const body_words::suffix& suffix, std::uint32_t first, std::uint32_t floor) const {
        body_parse p;
        p.works = p.first = first;
        const bool shares_last =
            (suffix.flags & body_words::party) && !(suffix.flags & (body_words::alone | body_words::unit));
        if (shares_last) {  // 湖南省|委: the suffix 省委 shares its first character with the place
            p.first = p.works = first + 1;
            p.known_work = true;
            read_places(p, floor);
            return p;
        }
        p.works = read_functions(first, floor);
        p.known_work = p.works < first || (suffix.flags & body_words::alone);
        p.first = p.works;
        if (p.first >= floor + 2 && text_[p.first - 2] == U'国' && text_[p.first - 1] == U'家') {
            p.national = true;
            p.first -= 2;
        }
        read_places(p, floor);
        return p;
    }
    // Reads a word on no list between place and suffix: at most eight characters without a stop.
    [[nodiscard]] body_parse read_unknown(body_parse p, std::uint32_t floor) const {
        const std::uint32_t works = p.works;
        for (std::uint32_t k = 1; k <= 8 && works >= floor + k; ++k) {
            const char32_t c = text_[works - k];
            if (!is_han(c) || body_stops.find(c) != std::u32string_view::npos) break;
            body_parse q = p;
            q.works = q.first = works - k;
            q.unknown = k;
            read_places(q, floor);
            if (q.places > 0) return q;
        }
        return p;
    }

    void read_places(body_parse& p, std::uint32_t floor) const {
        p.first = places_.begin_of_chain(text_, floor, p.first, p.places);
    }

private:
    [[nodiscard]] std::uint32_t read_functions(std::uint32_t last, std::uint32_t floor) const {
        std::uint32_t at = last;
        for (int words = 0; words < 7; ++words) {
            std::uint32_t from = at;
            if (words > 0 && from > floor && data::body_joiners.find(text_[from - 1]) != std::u32string_view::npos)
                --from;
            std::uint32_t length = 0;
            words_.functions().for_each_before(text_, floor, from, [&](std::uint32_t n, std::uint32_t) {
                length = n > 1 || words == 0 ? n : 0;  // 台 in 烟台公安局 is no word of its own
                return true;
            });
            if (length == 0 || ends_longer_place(floor, from, length)) break;
            at = from - length;
        }
        return at;
    }

    // 都市 in 成都市|教育局 is no word of its own.
    [[nodiscard]] bool ends_longer_place(std::uint32_t floor, std::uint32_t last, std::uint32_t length) const {
        const char32_t kind = text_[last - 1];
        if (kind != U'市' && kind != U'区' && kind != U'县' && kind != U'州' && kind != U'海') return false;
        bool longer = false;
        places_.names().for_each_before(text_, floor, last, [&](std::uint32_t n, std::uint32_t value) {
            return longer = n > length && !places_[value].common;
        });
        return longer;
    }

    const char32_t* text_;
    const body_words& words_;
    const jurisdictions& places_ = jurisdictions::get();
};

}  // namespace kuang::detail

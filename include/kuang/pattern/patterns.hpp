#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/pattern/match.hpp>
#include <kuang/text/decode.hpp>
#include <kuang/text/layers.hpp>

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kuang {

/// A regular expression in RE2's syntax, and what its matches are called.
struct pattern {
    std::string name;
    std::string expression;
};

namespace detail {
struct compiled_pattern;
void find_matches(const decoded_text& text, const std::vector<compiled_pattern>& patterns, std::vector<match>& out);
}  // namespace detail

/// Finds what the user's own RE2 patterns match; each pattern by itself, so matches of two may overlap.
///
/// Matching  line by line: ^ and $ are begin and end of a line, and no match crosses a line end. Leftmost, the
///           first alternative before the later ones, as in Perl; of one pattern never overlapping. The pattern
///           sees the bytes as the caller wrote them, not folded: for both scripts write [国國], for either
///           case (?i). Empty matches and those with ill-formed bytes are left out.
/// Long      a line of up to `window` bytes is searched whole. In a longer one each search sees that much at a
///           time: a match of up to half of it is always found, one longer than it may be cut or missed. This
///           makes the whole linear, which repeated searches of a long line are not.
/// Errors    the constructor throws `kuang::error` with the pattern's name, RE2's message and the place; \C
///           (one byte) is refused, since it cuts characters. Running never fails.
/// Cost      O(bytes · patterns), at most `window` steps a byte for a hostile pair of pattern and text.
/// Lifetime  `match::name` looks into a table that the copies of this object and the documents it ran on share.
/// Threads   immutable after construction; share one object freely.
/// See       tests/pattern/patterns.cpp
///
///     const kuang::patterns plates{{"plate", R"([A-Z]{2}\d{4})"}, {"docket", R"((\d+)年度(\d+)號)"}};
///     const auto page = plates("車牌AB1234，113年度56號");
///     // page.all<match>(): AB1234 plate; 113年度56號 docket with groups 113 and 56
class patterns {
public:
    using needs = layers<>;
    using makes = layers<match>;

    static constexpr std::size_t window = 1024;  ///< bytes of a long line that one search sees

    patterns(std::initializer_list<pattern> list) : patterns{std::span{list.begin(), list.size()}} {}
    explicit patterns(std::span<const pattern> list);

    template <class In, class Out>
    void run(const In& in, Out& out) const {
        auto& kept = out.template buffer<decltype(compiled_)>();  // so that a document may outlive us
        if (kept != compiled_) kept = compiled_;
        detail::find_matches(in.text(), *compiled_, out.template layer<match>());
    }
    template <class Text>
    auto operator()(Text&& text) const {
        return run_alone(*this, std::forward<Text>(text));
    }

private:
    std::shared_ptr<const std::vector<detail::compiled_pattern>> compiled_;
};

}  // namespace kuang

#include <kuang/pattern/detail/patterns.hpp>  // bodies

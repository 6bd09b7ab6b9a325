#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/error.hpp>
#include <kuang/text/fold.hpp>
#include <kuang/token/detail/read_file.hpp>
#include <kuang/token/segmented_corpus.hpp>

#include <algorithm>

namespace kuang {

inline segmented_corpus::sentence segmented_corpus::operator[](std::size_t i) const noexcept {
    const extent next = i + 1 < sentences_.size() ? sentences_[i + 1] : extent{text_.size(), ends_.size()};
    const extent here = sentences_[i];
    return {std::string_view{text_}.substr(here.text, next.text - here.text),
            std::span{ends_}.subspan(here.end, next.end - here.end)};
}

inline void segmented_corpus::add_file(const std::string& path) { add_rows(detail::read_file(path), path); }

inline void segmented_corpus::add_rows(std::string_view rows, std::string_view name) {
    constexpr std::size_t most = 0xFFFFFFFE;
    if (rows.size() > most) throw error{"the corpus is over the limit of 4 GiB", name, 0};
    if (rows.starts_with("\xEF\xBB\xBF")) rows.remove_prefix(3);
    for (std::size_t line = 1; !rows.empty(); ++line) {
        const std::size_t end = std::min(rows.find('\n'), rows.size());
        add_row(rows.substr(0, end), name, line);
        rows.remove_prefix(std::min(end + 1, rows.size()));
    }
}

inline void segmented_corpus::add_row(std::string_view row, std::string_view name, std::size_t line) {
    const extent begin{text_.size(), ends_.size()};
    std::size_t word = 0;
    const auto close = [&] {
        const std::size_t size = text_.size() - begin.text;
        if (size > word) ends_.push_back(static_cast<std::uint32_t>(size));
        word = size;
    };
    bool ill_formed = false;
    for (std::size_t at = 0; at < row.size() && !ill_formed;) {
        const std::size_t from = at;
        const char32_t c = detail::next_code_point(row, at, ill_formed);
        if (c == ' ' || c == '\t' || c == '\r' || c == 0xA0 || c == 0x3000) close();
        else text_.append(row.substr(from, at - from));
    }
    close();
    if (ill_formed) {
        text_.resize(begin.text);
        ends_.resize(begin.end);
        throw error{"the line is not well-formed UTF-8", name, line};
    }
    if (ends_.size() > begin.end) sentences_.push_back(begin);
}

inline void segmented_corpus::add(const sentence& s) {
    sentences_.push_back({text_.size(), ends_.size()});
    text_.append(s.text);
    ends_.insert(ends_.end(), s.ends.begin(), s.ends.end());
}

inline segmented_corpus segmented_corpus::part(std::size_t begin, std::size_t end) const {
    segmented_corpus out;
    for (std::size_t i = begin; i < std::min(end, size()); ++i) out.add((*this)[i]);
    return out;
}
inline segmented_corpus segmented_corpus::without(std::size_t begin, std::size_t end) const {
    segmented_corpus out;
    for (std::size_t i = 0; i < size(); ++i)
        if (i < begin || i >= end) out.add((*this)[i]);
    return out;
}

}  // namespace kuang

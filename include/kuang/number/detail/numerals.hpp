#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/number/detail/lone_numerals.hpp>
#include <kuang/number/detail/numeral_codes.hpp>
#include <kuang/number/detail/numeral_range.hpp>
#include <kuang/number/detail/numeral_scan.hpp>
#include <kuang/number/numerals.hpp>

namespace kuang {

namespace detail {

inline void find_numerals(const decoded_text& text, std::span<const name_hit> hits, std::uint32_t owner,
                          const trap_words& traps, const scan_options& options, std::vector<numeral>& out) {
    numeral_scanner{text, hits, owner, traps, options}.run(out);
}

}  // namespace detail

inline numerals::numerals(options chosen) : options_{std::move(chosen)} {
    if (!options_.extra_traps.empty() || !options_.removed_traps.empty())
        traps_ = std::make_shared<const detail::trap_words>(options_.extra_traps, options_.removed_traps);
}

template <class In, class Out>
void numerals::run(const In& in, Out& out) const {
    const detail::scan_options chosen{
        {options_.bare_mega}, options_.determiners, options_.positional, options_.digit_strings};
    detail::find_numerals(in.text(), in.hits(), in.owner(), traps_ ? *traps_ : detail::trap_words::standard(), chosen,
                          out.template layer<numeral>());
}

inline std::optional<numeral> parse_numeral(std::string_view cell) {
    const decoded_text text{cell};
    const std::uint32_t first = text.next_numeral(0);
    if (first == text.size()) return std::nullopt;
    const detail::reading r = detail::numeral_reader{text, {}}.read(first, 0);
    if (r.begin != 0 || r.end != text.size() || r.value.what() == amount::form::none) return std::nullopt;
    if (r.chain.dotted || (r.chain.bare && r.chain.characters == 1 && r.chain.trailing_big > 0))
        return std::nullopt;  // 1.2.3, 億
    numeral n;
    static_cast<span&>(n) = detail::bytes_of(text, r.begin, r.end);
    n.value = r.value;
    n.bound = r.bound;
    n.positional = r.chain.positional;
    n.first = r.begin;
    n.last = r.end;
    return n;
}

}  // namespace kuang

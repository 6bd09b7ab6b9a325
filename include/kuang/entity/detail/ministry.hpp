#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/entity/detail/body_reader.hpp>
#include <kuang/entity/ministry.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kuang {

inline ministries::ministries(options chosen) : options_{chosen} { static_cast<void>(detail::body_table::get()); }

inline std::span<const ministry> ministries::rows() const noexcept { return detail::body_table::get().rows(); }

inline void ministries::names(name_sink& sink) const {
    detail::body_table::get().names().offer(sink);
    detail::body_table::get().nation_list().offer(sink, detail::body_table::nation_base);
    const auto& suffixes = detail::body_words::get().suffixes();
    for (std::uint32_t i = 0; i < suffixes.size(); ++i)
        if (suffixes[i].length > 1) sink.add(suffixes[i].word, detail::body_table::suffix_base + i, true);
    for (const std::string_view word : {"简称", "下称", "简称为"})
        sink.add(word, detail::body_table::definition_base, true);
}

inline void ministries::scan(const decoded_text& text, std::span<const name_hit> hits, detail::body_buffer& buffer,
                             std::vector<entity>& out) const {
    buffer.composed.clear();
    buffer.block.clear();
    buffer.aliases.clear();
    buffer.choices.clear();
    detail::body_reader{text, buffer, options_.foreign, out}.read(hits);
}

}  // namespace kuang

#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/span.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace kuang {

/// How a mention came to be known.
enum class entity_source : std::uint8_t {
    listed,   ///< a row of a table: ours or the user's
    grammar,  ///< on no list, but built as such names are: 福建省人民政府
    alias,    ///< defined by the text itself: 以下簡稱「…」, or a short form of a full name seen before
};

[[nodiscard]] constexpr std::string_view to_string(entity_source s) noexcept {
    constexpr std::string_view names[] = {"listed", "grammar", "alias"};
    return names[static_cast<unsigned>(s)];
}

namespace detail {
template <class Record>
inline constexpr char record_tag = 0;  // its address tells record types apart
}

/// A name of somebody or something, with its identity.
///
/// Labels    ministry, government, province, place, company; a gazetteer of yours brings its own.
/// Nesting   the layer is sorted by begin, longer first; `parent` is the index in it of the smallest mention
///           that contains this one. Inside one label the longest wins.
/// Lifetime  the views look into the component's tables; canonical names that the grammar composed are kept by the
///           document and the copies that its `own()` makes.
struct entity : span {
    static constexpr std::uint32_t no_parent = std::numeric_limits<std::uint32_t>::max();

    std::string_view label;
    std::string_view id;         ///< cn-miit, CN-SX, petrochina; empty where unresolved or on no list
    std::string_view canonical;  ///< full official name in Simplified; provinces in short form (福建)
    std::string_view nation;     ///< ISO 3166-1 of the body or firm; empty where not known
    entity_source source = entity_source::listed;
    bool media = false;  ///< a company that is a publisher or broadcaster
    std::uint32_t parent = no_parent;
    std::span<const std::string_view> candidates;  ///< ids it may be, where the text leaves it open

    /// The row it came from, if it is a Record; else null.
    ///     if (const auto* p = e.as<kuang::province>()) use(p->gb_code);
    template <class Record>
    [[nodiscard]] const Record* as() const noexcept {
        return record_type_ == &detail::record_tag<Record> ? static_cast<const Record*>(record_) : nullptr;
    }
    template <class Record>
    void record(const Record& row) noexcept {
        record_ = &row;
        record_type_ = &detail::record_tag<Record>;
    }
    [[nodiscard]] bool resolved() const noexcept { return candidates.empty(); }

private:
    const void* record_ = nullptr;
    const char* record_type_ = nullptr;
};

}  // namespace kuang

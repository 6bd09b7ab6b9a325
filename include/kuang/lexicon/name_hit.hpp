#pragma once  // SPDX-License-Identifier: MIT

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kuang {

/// A name found in a text: characters [first, last) of the decoded text.
struct name_hit {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t owner = 0;  ///< which component of the pipeline offered the name: its place, from 0
    std::uint32_t id = 0;     ///< what the component called it
    bool weak = false;        ///< a name that is also a common word: others do not give way to it
    friend bool operator==(const name_hit&, const name_hit&) = default;
};

/// Takes the names that a component looks for.
class name_sink {
public:
    struct entry {
        std::string_view name;
        std::uint32_t owner;
        std::uint32_t id;
        bool weak;
    };

    /// Adds one name, in UTF-8 and any script; `id` comes back in the hits. Empty names are left out.
    /// The view must live as long as the component: the automaton is built later, at the first run.
    void add(std::string_view name, std::uint32_t id, bool weak = false) {
        if (!name.empty()) entries_.push_back({name, owner_, id, weak});
    }
    [[nodiscard]] const std::vector<entry>& entries() const noexcept { return entries_; }
    void reserve(std::size_t names) { entries_.reserve(names); }          ///< room for so many
    void owner(std::uint32_t component) noexcept { owner_ = component; }  ///< called by the pipeline

private:
    std::vector<entry> entries_;
    std::uint32_t owner_ = 0;
};

}  // namespace kuang

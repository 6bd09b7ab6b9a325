// SPDX-License-Identifier: MIT
#include <kuang/kuang.hpp>

#include <cstddef>
#include <string_view>

std::size_t in_the_other_unit(std::string_view text) {
    const auto mine = kuang::standard();
    const auto page = mine(text);
    return page.all<kuang::quantity>().size() + page.all<kuang::entity>().size();
}

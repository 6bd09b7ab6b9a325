// SPDX-License-Identifier: MIT
#include <kuang/kuang.hpp>

#include <cstddef>
#include <string_view>

std::size_t in_the_other_unit(std::string_view text);

// Both units use the same functions, variables and templates; that they link is the test.
int main() {
    const std::string_view text = "福建有3家工廠，增長四成";
    const auto mine = kuang::standard();
    const auto page = mine(text);
    const std::size_t here = page.all<kuang::quantity>().size() + page.all<kuang::entity>().size();
    return here != 0 && here == in_the_other_unit(text) ? 0 : 1;
}

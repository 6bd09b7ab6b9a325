// SPDX-License-Identifier: MIT
#include <kuang/kuang.hpp>

#include <cstdio>
#include <string_view>

int main() {
    const auto mine = kuang::numerals{} | kuang::quantities{} | kuang::provinces{};
    const std::string_view text = "福建三成五的工廠";
    const auto page = mine(text);
    const bool works = page.all<kuang::quantity>().size() == 1 && page.all<kuang::entity>().size() == 1 &&
                       to_string(page.all<kuang::quantity>()[0].value) == "35" &&
                       page.all<kuang::entity>()[0].canonical == "福建";
    std::puts(works ? "consumer: works" : "consumer: fails");
    return works ? 0 : 1;
}

// SPDX-License-Identifier: MIT
//
// Names of your own. The row type is yours; a hit hands it back. Each name is written once and found in both
// scripts, and the rows of all gazetteers and of the library's lists are looked for in one scan.
#include <kuang/kuang.hpp>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct river {
    std::vector<std::string> names;  // or one `std::string name`
    std::string id;                  // optional, as is `canonical`
    int kilometres;
};

int main() {
    const kuang::gazetteer<river> rivers{"river",
                                         {{{"长江", "扬子江", "Yangtze"}, "Q5413", 6397}, {{"黄河"}, "Q7355", 5464}}};
    const auto mine = rivers | kuang::provinces{};
    const std::string_view text = "長江流經湖北，揚子江是它的舊稱；黃河流經山東。The Yangtze is long.";
    const auto page = mine(text);

    for (const kuang::entity& e : page.all<kuang::entity>()) {
        std::cout << page.text_of(e) << '\t' << e.label << '\t' << e.canonical;
        if (const river* r = e.as<river>()) std::cout << '\t' << r->id << '\t' << r->kilometres << " km";
        std::cout << '\n';
    }
}

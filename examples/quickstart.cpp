// SPDX-License-Identifier: MIT
//
// Numbers with their values and names with their canonical forms, out of a sentence.
#include <kuang/kuang.hpp>

#include <iostream>
#include <string_view>

int main() {
    const std::string_view text = "工信部昨日公布，陝西省上半年汽車產量超過23萬輛，增長4成；比亞迪投資人民幣1.5億元。";

    const auto mine =
        kuang::numerals{} | kuang::quantities{} | kuang::provinces{} | kuang::ministries{} | kuang::companies{};
    const auto page = mine(text);

    for (const kuang::quantity& q : page.all<kuang::quantity>())
        std::cout << page.text_of(q) << '\t' << q.kind << '\t' << q.value << '\n';
    for (const kuang::entity& e : page.all<kuang::entity>())
        std::cout << page.text_of(e) << '\t' << e.label << '\t' << e.canonical << '\n';
}

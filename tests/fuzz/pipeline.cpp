// SPDX-License-Identifier: MIT
// Any bytes: no crash, no hang, spans in range and in order.
#include <kuang/kuang.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

template <class T>
void check(std::span<const T> mentions, std::size_t size) {
    kuang::offset last = 0;
    for (const T& m : mentions) {
        if (m.begin > m.end || m.end > size || m.begin < last) std::abort();
        last = m.begin;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto mine = kuang::standard();
    static auto page = mine.make_document();
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    mine.run(text, page);
    check(page.all<kuang::token>(), size);
    check(page.all<kuang::numeral>(), size);
    check(page.all<kuang::quantity>(), size);
    check(page.all<kuang::entity>(), size);
    return 0;
}

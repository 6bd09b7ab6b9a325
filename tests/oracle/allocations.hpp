#pragma once  // SPDX-License-Identifier: MIT

// Replaces operator new by one that counts. For one file of a program only. Never inlined, since g++ takes an
// inlined free() for the wrong partner of new.

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace oracle {
inline std::atomic<long> allocations = 0;
inline std::atomic<long> allocations_left = -1;  ///< that succeed; the next one fails, once. Negative: all do.
}  // namespace oracle

[[gnu::noinline]] void* operator new(std::size_t size) {
    ++oracle::allocations;
    if (oracle::allocations_left >= 0 && oracle::allocations_left-- == 0) throw std::bad_alloc{};
    if (void* const memory = std::malloc(size ? size : 1)) return memory;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

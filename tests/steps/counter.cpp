// SPDX-License-Identifier: MIT
// Called by the compiler's instrumentation at every branch of a file that is compiled with it; this one is not.

namespace kuang_test {
unsigned long long steps = 0;
}

extern "C" void __sanitizer_cov_trace_pc();  // NOLINT: the compiler's name
extern "C" void __sanitizer_cov_trace_pc() { ++kuang_test::steps; }

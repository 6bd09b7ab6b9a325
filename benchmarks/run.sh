#!/bin/sh
# SPDX-License-Identifier: MIT
# sh benchmarks/run.sh [BENCHMARK-OPTION...]: installs what is missing (Debian 12), builds with -O2 -DNDEBUG into
# build/benchmarks, prints MB/s. For instance: sh benchmarks/run.sh --benchmark_filter=numerals
set -eu
cd "$(dirname "$0")/.."
. .scripts/setup.sh

need g++ cmake ninja-build pkg-config libicu-dev libre2-dev libbenchmark-dev
configure benchmarks -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG" \
    -DKUANG_BUILD_TESTS=OFF -DKUANG_BUILD_EXAMPLES=OFF -DKUANG_BUILD_BENCHMARKS=ON
say "building with $jobs jobs"
cmake --build build/benchmarks --parallel "$jobs" || fail "the build failed; the compiler's words are above"
say "running"
exec build/benchmarks/benchmarks/kuang_benchmarks "$@"

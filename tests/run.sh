#!/bin/sh
# SPDX-License-Identifier: MIT
# sh tests/run.sh [CMAKE-OPTION...]: installs what is missing (Debian 12), builds into build/tests, runs all tests.
set -eu
cd "$(dirname "$0")/.."
. .scripts/setup.sh

need g++ cmake ninja-build pkg-config libicu-dev libre2-dev catch2 libcli11-dev nlohmann-json3-dev

# -O1 builds fastest as a whole; no NDEBUG, and the tests ask for libstdc++'s assertions.
configure tests -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O1 \
    -DKUANG_BUILD_TESTS=ON -DKUANG_BUILD_EXAMPLES=ON -DKUANG_INSTALL=ON "$@"
say "building with $jobs jobs"
cmake --build build/tests --parallel "$jobs" --target all all_verify_interface_header_sets ||
    fail "the build failed; the compiler's words are above"
say "running the tests"
ctest --test-dir build/tests --parallel "$jobs" --output-on-failure --no-tests=error

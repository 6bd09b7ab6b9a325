#!/bin/sh
# SPDX-License-Identifier: MIT
# sh examples/run.sh [ARGUMENT...]: installs what is missing (Debian 12), builds kuang-mine into build/examples, and
# mines the Traditional sample page as a table; with arguments, runs kuang-mine with those instead.
set -eu
start=$(pwd)
cd "$(dirname "$0")/.."
. .scripts/setup.sh

# Standard output has kuang-mine's words alone.
{
    need g++ cmake ninja-build pkg-config libicu-dev libre2-dev libcli11-dev nlohmann-json3-dev
    configure examples -DCMAKE_BUILD_TYPE=Release -DKUANG_BUILD_TESTS=OFF -DKUANG_BUILD_EXAMPLES=ON
    say "building kuang-mine"
    cmake --build build/examples --parallel "$jobs" --target kuang-mine ||
        fail "the build failed; the compiler's words are above"
} >&2
program=$(pwd)/$(find build/examples -type f -name kuang-mine -perm -u+x | head -n 1)

if [ $# -gt 0 ]; then
    cd "$start"
    exec "$program" "$@"
fi
say "kuang-mine --to table examples/pages/trad.txt" >&2
exec "$program" --to table examples/pages/trad.txt

#!/bin/sh
# SPDX-License-Identifier: MIT
# sh benchmarks/compile.sh [HEADER...]: what an include costs, in seconds of CPU (best of three) and MB of the compiler,
# -O2; beside the headers of others that ours need. CXX chooses the compiler.
set -eu
cd "$(dirname "$0")/.."
compiler=${CXX:-g++}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

standard='#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <vector>'
theirs='#include <re2/re2.h>
#include <unicode/ubrk.h>
#include <unicode/ucharstrie.h>
#include <unicode/ucnv.h>
#include <unicode/udata.h>
#include <unicode/uscript.h>'

measure() { # NAME, source on standard input
    cat >"$work/x.cpp"
    best=
    for _ in 1 2 3; do
        # shellcheck disable=SC2086  # the flags are words
        LC_ALL=C bash -c "TIMEFORMAT='%U'; time $compiler -std=c++20 -O2 -DNDEBUG -Iinclude -ftime-report -c $work/x.cpp -o $work/x.o 2>$work/report" \
            2>"$work/time" || {
            cat "$work/report" >&2
            exit 1
        }
        seconds=$(tail -n 1 "$work/time")
        if [ -z "$best" ] || [ "$(printf '%s\n%s\n' "$seconds" "$best" | sort -n | head -n 1)" = "$seconds" ]; then
            best=$seconds
        fi
    done
    megabytes=$(awk '/^ *TOTAL/ { value = $NF; if (value ~ /M$/) { sub("M", "", value); print value } else if (value ~ /k$/) { sub("k", "", value); print int(value / 1024) } }' "$work/report")
    printf '%-44s %6s s %6s MB\n' "$1" "$best" "${megabytes:--}"
}

if [ $# -eq 0 ]; then
    echo "$standard" | measure "the standard headers that ours need"
    printf '%s\n' "$standard" "$theirs" | measure "and those of RE2 and ICU"
    set -- text lexicon token number entity pattern pipeline io kuang
fi
for header in "$@"; do
    [ -f "include/kuang/$header.hpp" ] || continue
    echo "#include <kuang/$header.hpp>" | measure "kuang/$header.hpp"
done
printf '#include <kuang/kuang.hpp>\nauto page(std::string_view text) { static const auto mine = kuang::standard(); return mine(text); }\n' |
    measure "kuang.hpp and the standard pipeline"

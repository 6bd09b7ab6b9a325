# SPDX-License-Identifier: MIT
# Sourced by the run.sh scripts, from the top of the repository.
# need PACKAGE...: installs the Debian packages that are missing, as root or with sudo.
# configure NAME OPTION...: configures build/NAME with options of CMake. $jobs: how many to build at once.

fail() {
    printf 'kuang: %s\n' "$*" >&2
    exit 1
}
say() { printf '==> %s\n' "$*"; }

jobs=$(nproc 2>/dev/null || echo 2)

need() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "no dpkg here: taking it that these are installed, by whatever name: $*"
        return 0
    fi
    missing=
    for package in "$@"; do
        # 2>&1: an unknown package is reported on standard error
        case $(dpkg-query -W -f '${Status}' "$package" 2>&1) in
            *"ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    else
        fail "missing packages:$missing; you are neither root nor is there sudo. As root: apt-get install$missing"
    fi
    say "installing with apt-get:$missing"
    # shellcheck disable=SC2086  # the packages are words
    {
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update </dev/null || fail "apt-get update failed"
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing </dev/null ||
            fail "apt-get could not install:$missing"
    }
}

configure() {
    folder=build/$1
    shift
    say "configuring $folder"
    mkdir -p build
    cmake -S . -B "$folder" -G Ninja "$@" >"$folder.log" 2>&1 || {
        cat "$folder.log" >&2
        fail "CMake could not configure $folder; its words are above"
    }
}

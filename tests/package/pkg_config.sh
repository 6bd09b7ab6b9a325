# SPDX-License-Identifier: MIT
# pkg_config.sh COMPILER PREFIX SOURCE OUT: what kuang.pc says is enough, also after the prefix was moved.
set -e
compiler=$1 prefix=$2 source=$3 out=$4
rm -rf "$out"
mkdir -p "$out"
cp -R "$prefix" "$out/moved"
PKG_CONFIG_PATH="$out/moved/share/pkgconfig"
export PKG_CONFIG_PATH
flags=$(pkg-config --cflags --libs 'kuang >= 0.1')
# shellcheck disable=SC2086  # flags are words
"$compiler" -std=c++20 "$source" $flags -o "$out/consumer"
"$out/consumer"

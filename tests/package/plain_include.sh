# SPDX-License-Identifier: MIT
# plain_include.sh COMPILER INCLUDE SOURCE OUT: the headers copied somewhere, -I, and the libraries by name.
set -e
compiler=$1 include=$2 source=$3 out=$4
rm -rf "$out"
mkdir -p "$out"
cp -R "$include" "$out/include"
"$compiler" -std=c++20 -I "$out/include" "$source" -licuuc -lre2 -pthread -o "$out/consumer"
"$out/consumer"

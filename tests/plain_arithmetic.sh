#!/usr/bin/env bash
# No processor and no C library has a say in Petal's numbers: the libraries of a build for ARM hold no fused multiply-add, and
# call no function whose last bit differs from library to library.
#   tests/plain_arithmetic.sh build/aarch64
set -euo pipefail

if [ $# != 1 ] || [ ! -f "$1/libpetal_nn.a" ]; then
    echo "usage: $0 FOLDER   (a build of petal for aarch64)" >&2
    exit 2
fi

libraries=("$1"/libpetal_*.a)
found=$(aarch64-linux-gnu-objdump -dC --no-show-raw-insn "${libraries[@]}" | awk '
    />:$/ { functions++; name = $0; sub(/^[0-9a-f]+ /, "", name) }
    $2 ~ /^f(n?m(add|sub)|ml[as])$/ { print "fused multiply-add in " name }
    END { if (functions == 0) print "no code was found" }' | sort -u)
found+=$(aarch64-linux-gnu-nm -uA "${libraries[@]}" | grep -E \
    ' U (exp|exp2|expm1|log|log2|log10|log1p|pow|cbrt|hypot|fma|a?(sin|cos|tan)h?|atan2|[lt]gamma|erfc?)[fl]?$' || true)
if [ -n "$found" ]; then
    echo "$found"
    exit 1
fi
echo "${#libraries[@]} libraries: no fused multiply-add, no elementary function of the C library"

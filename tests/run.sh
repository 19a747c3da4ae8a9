#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test. Goes on after a failure and names what failed.
#   tests/run.sh [--no-install]
set -euo pipefail
cd "$(dirname "$0")/.."
. cmake/packages.sh

if [ $# -gt 0 ] && [ "$*" != --no-install ]; then
    echo "usage: tests/run.sh [--no-install]" >&2
    exit 2
fi
if [ $# = 0 ]; then
    packages=("${build_packages[@]}" clang clang-format libclang-rt-14-dev libsdl2-dev libgl-dev libhdf5-dev zlib1g-dev python3-numpy python3-h5py
        g++-aarch64-linux-gnu qemu-user chromium firefox-esr xvfb xauth poppler-utils)
    install_missing "${packages[@]}"
fi

failed=()
# part NAME COMMAND...
part() {
    local name=$1 began=$SECONDS
    shift
    printf '\n=== %s\n' "$name"
    "$@" || failed+=("$name")
    printf -- '--- %s: %d s\n' "$name" $((SECONDS - began))
}
build() {
    cmake --preset "$1" > /dev/null && cmake --build --preset "$1" "${@:2}"
}
check_format() {
    git ls-files 'src/*.[ch]pp' 'tests/*.[ch]pp' | xargs clang-format --dry-run -Werror
}
# Parsers under random bytes, a minute each on top of the kept inputs.
fuzz() {
    local target
    build fuzz || return
    for target in tests/fuzz/*_fuzz.cpp; do
        target=$(basename "$target" .cpp)
        mkdir -p "build/fuzz/corpus/$target"
        "build/fuzz/tests/fuzz/$target" -max_total_time=60 -verbosity=0 -print_funcs=0 \
            "build/fuzz/corpus/$target" "tests/fuzz/corpus/${target%_fuzz}" || return
        echo "$target: a minute without a finding"
    done
}

for preset in native wasm sanitize desktop; do
    part "build $preset" build $preset
done
part "build debug" build debug --target petal
part "build aarch64" build aarch64
part "format" check_format
part "layers" node tests/layers.mjs
part "unit tests under sanitizers" ctest --preset sanitize
part "unit tests as wasm in node" ctest --preset wasm
part "fuzzing" fuzz
part "command line" /usr/bin/python3 -B -m unittest discover -s tests/cli
part "plain arithmetic" tests/plain_arithmetic.sh build/aarch64
part "same bits" tests/same_bits.sh build/native/petal build/debug/petal build/sanitize/petal "node build/wasm/petal.js" \
    "qemu-aarch64 build/aarch64/petal"
part "unit tests" ctest --preset native
part "browser packages" npm --prefix tests/browser ci --no-audit --no-fund --silent
part "Firefox" env LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 1280x900x24" node --test tests/browser/firefox_*.mjs
part "Chromium" node --test --test-reporter=spec tests/browser/*.test.mjs

if [ ${#failed[@]} -gt 0 ]; then
    printf '\nFailed: %s\n' "$(printf '%s; ' "${failed[@]}")" >&2
    exit 1
fi

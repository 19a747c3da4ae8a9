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
    packages=("${build_packages[@]}" clang clang-format clang-tidy libclang-rt-14-dev libsdl2-dev libgl-dev libhdf5-dev zlib1g-dev python3-numpy python3-h5py
        g++-aarch64-linux-gnu qemu-user chromium-headless-shell firefox-esr webkit2gtk-driver xvfb xauth poppler-utils)
    install_missing "${packages[@]}"
fi

. tests/parts.sh

build() {
    cmake --preset "$1" > /dev/null && cmake --build --preset "$1" "${@:2}"
}
check_format() {
    git ls-files 'src/*.[ch]pp' 'tests/*.[ch]pp' | xargs clang-format --dry-run -Werror
}
check_types() {
    local project
    for project in tests/types*.json; do
        tests/browser/node_modules/.bin/tsc -p "$project" || return
    done
}
# The checks that .clang-tidy chooses, on every file of src, most of them a folder at a time.
check_with_clang_tidy() {
    run-clang-tidy -p build/sanitize -j 2 -quiet "^$PWD/(src/|build/sanitize/CMakeFiles/petal_.*/Unity/)" > "$said/tidy" 2> /dev/null && return
    grep -v '^clang-tidy-' "$said/tidy"
    return 1
}

# Chromium's tests take one core most of the time, and longest: they run beside all that follows the page and the command
# line, with which they compare it.
part "build wasm" build wasm
part "build native" build native
part "browser packages" npm --prefix tests/browser ci --no-audit --no-fund --silent
beside "Chromium" node --test --test-concurrency=2 --test-reporter=spec tests/browser/*.test.mjs
part "build sanitize" build sanitize
part "build aarch64" build aarch64
part "format" check_format
part "layers" node tests/layers.mjs
part "types of JavaScript" check_types
part "clang-tidy" check_with_clang_tidy
beside "unit tests under sanitizers" ctest --preset sanitize
part "unit tests as wasm in node" ctest --preset wasm
part "fuzzing" tests/fuzz/run.sh
part "command line" /usr/bin/python3 -B -m unittest discover -s tests/cli
part "plain arithmetic" tests/plain_arithmetic.sh build/aarch64
part "same bits" tests/same_bits.sh build/native/petal build/sanitize/petal "node build/wasm/petal.js" \
    "qemu-aarch64 build/aarch64/petal"
part "unit tests" ctest --preset native
# An X server that is reset when its last window closes would refuse the next one.
on_a_screen=(env LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 1280x900x24 -noreset")
part "desktop" "${on_a_screen[@]}" build/native/tests/petal_desktop_tests
# What OpenGL's drivers and D-Bus leave behind is not Petal's.
part "desktop under sanitizers" env ASAN_OPTIONS=detect_leaks=0 "${on_a_screen[@]}" build/sanitize/tests/petal_desktop_tests
part "Firefox" "${on_a_screen[@]}" node --test tests/browser/firefox_*.mjs
part "WebKit" "${on_a_screen[@]}" node --test tests/browser/webkit_*.mjs
show_beside
name_what_failed

#!/usr/bin/env bash
# The tests that take too long for each change, on what tests/run.sh has installed and built:
#   tests/run.sh && tests/long.sh
set -euo pipefail
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
    echo "usage: tests/long.sh" >&2
    exit 2
fi
. tests/parts.sh

build_page_tests() {
    cmake --preset sanitize > /dev/null && cmake --build --preset sanitize --target petal_page_tests
}
part "build the page's tests under sanitizers" build_page_tests
beside "the page under sanitizers" build/sanitize/tests/petal_page_tests
part "axe in both themes" env PETAL_LONG=1 node --test tests/browser/axe.test.mjs
show_beside
name_what_failed

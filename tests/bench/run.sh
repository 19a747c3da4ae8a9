#!/bin/bash
# Measures Petal beside what people use now and prints one table of ratios:  tests/bench/run.sh [--rounds 9] [--turn 40] [--works W1,W2]
#
# Needs Debian's packages python3-numpy and chromium, which it installs when it may, and what the presets native and wasm need. The
# peers come from npm into build/bench, in the versions of package-lock.json, and OpenBLAS from Debian, so that NumPy multiplies as
# fast as it can. None of them becomes part of Petal. With dist/index.html built, the page's own figures are measured too.
# Two minutes on a quiet machine; nothing else should run. Only ratios of one run are worth quoting.
set -euo pipefail
cd "$(dirname "$0")/../.."
bench=tests/bench build=build/bench

missing=$(for package in python3-numpy chromium; do dpkg -s "$package" &> /dev/null || echo "$package"; done)
if [ -n "$missing" ]; then
    apt-get install --yes --no-install-recommends $missing
fi

# The system's choice of a BLAS stays as it is: the library is only unpacked.
if [ ! -e $build/openblas/version ]; then
    mkdir -p $build/openblas
    (cd $build/openblas && apt-get download --quiet libopenblas0-pthread && dpkg-deb --extract libopenblas0-pthread_*.deb .
        find . -name '*.so*' -exec cp --no-dereference {} . \;
        dpkg-deb --field libopenblas0-pthread_*.deb Version > version)
fi

mkdir -p $build/peers
if ! cmp --silent $bench/package-lock.json $build/peers/node_modules/from.json; then
    cp $bench/package.json $bench/package-lock.json $bench/.npmrc $build/peers
    npm ci --prefix $build/peers --ignore-scripts --no-audit --no-fund
    cp $bench/package-lock.json $build/peers/node_modules/from.json
fi

for preset in native wasm; do
    cmake --preset $preset -B $build/$preset -DPETAL_TESTS=OFF -DCMAKE_PROJECT_petal_INCLUDE="$PWD/$bench/bench.cmake"
    cmake --build $build/$preset --target petal_bench --parallel 2
done > $build/build.log || { cat $build/build.log; exit 1; }

node $bench/bench.mjs "$@"

#!/bin/bash
# Measures Petal beside what people use now and prints one table of ratios:
#   tests/bench/run.sh [--rounds 9] [--turn MILLISECONDS] [--works W1,W2,W3,W3t,W4,W5]
#
# Petal's bench programs are built from bench.cmake with the presets native and wasm. The peers come from npm in the versions of
# package-lock.json, NumPy, Chromium and OpenBLAS from Debian; they are installed under build/bench or, as root, on the system, and
# none becomes part of Petal. TensorFlow Playground's nn.ts is not on npm and so not here. With dist/index.html built, the page's
# own figures stand in the table too. Two minutes once all is built; only ratios of one run on an otherwise quiet machine are worth
# quoting.
set -euo pipefail
cd "$(dirname "$0")/../.."
bench=tests/bench build=build/bench

missing=$(for package in python3-numpy chromium-headless-shell; do dpkg -s "$package" &> /dev/null || echo "$package"; done)
if [ -n "$missing" ] || [ ! -e $build/openblas/version ]; then
    apt-get update --quiet
fi
if [ -n "$missing" ]; then
    apt-get install --yes --no-install-recommends $missing
fi
# Only unpacked: which BLAS the system uses is not for a benchmark to change.
if [ ! -e $build/openblas/version ]; then
    mkdir -p $build/openblas
    (
        cd $build/openblas
        apt-get download -o APT::Sandbox::User=root libopenblas0-pthread
        dpkg-deb --extract libopenblas0-pthread_*.deb package
        mv package/usr/lib/*/openblas-pthread/* .
        dpkg-deb --field libopenblas0-pthread_*.deb Version > version
    )
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

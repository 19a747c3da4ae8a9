#!/usr/bin/env bash
# Builds dist/index.html, the whole of Petal in one file.
#   ./build_wasm.sh [--no-install] [--serve [PORT]]
set -euo pipefail
cd "$(dirname "$0")"
. cmake/packages.sh

install=yes serve=no port=8000
while [ $# -gt 0 ]; do
    case $1 in
        --no-install) install=no ;;
        --serve)
            serve=yes
            if [[ ${2-} =~ ^[0-9]+$ ]]; then port=$2 && shift; fi
            ;;
        *)
            echo "usage: ./build_wasm.sh [--no-install] [--serve [PORT]]" >&2
            exit 2
            ;;
    esac
    shift
done

if [ $install = yes ]; then
    echo "1/3  Looking for the tools and libraries"
    install_missing "${build_packages[@]}"
fi
for tool in cmake ninja node npm emcc; do
    command -v $tool > /dev/null && continue
    echo "$tool is missing. Install it, or call ./build_wasm.sh without --no-install on Debian." >&2
    exit 1
done

echo "2/3  Configuring"
cmake --preset wasm > build_wasm.log 2>&1 || { cat build_wasm.log >&2; exit 1; }
rm build_wasm.log
echo "3/3  Building"
cmake --build --preset wasm --target page

echo
echo "dist/index.html is $(($(gzip -9c dist/index.html | wc -c) / 1000)) kB with gzip."
echo "Open it by double click, or in a browser: file://$PWD/dist/index.html"
if [ $serve = yes ]; then
    echo "Serving it on http://127.0.0.1:$port/ until Ctrl+C"
    exec python3 -m http.server --bind 127.0.0.1 --directory dist "$port"
fi

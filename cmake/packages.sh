# Sourced by build_wasm.sh and tests/run.sh: the Debian packages that Petal is built with, and how they are installed.

build_packages=(ca-certificates cmake ninja-build g++ git python3 fonttools dpkg-dev xz-utils libeigen3-dev nlohmann-json3-dev
    fonts-noto-core fonts-noto-mono fonts-noto-cjk)
command -v node > /dev/null || build_packages+=(nodejs)
command -v npm > /dev/null || build_packages+=(npm)
command -v emcc > /dev/null || build_packages+=(emscripten)

# install_missing PACKAGE...
install_missing() {
    local missing=() package as_root=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}\n' "$package" 2> /dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get > /dev/null; then
        echo "This system has no apt-get. Install what README.md names, then call again with --no-install." >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo > /dev/null; then
            echo "These packages are missing and need root to install: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" > /dev/null
}

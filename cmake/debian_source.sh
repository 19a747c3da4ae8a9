#!/bin/sh
# Fetches the upstream archive of a Debian source package and unpacks it:
#   debian_source.sh SUITE NAME VERSION SHA256 DESTINATION
# The system's own apt settings are only read: the lists and the entries stand in a folder beside DESTINATION.
set -eu
suite=$1 name=$2 version=$3 sha256=$4 destination=$5
work=$(dirname "$destination")/apt-$suite

# The host is the one that the system's own entries name.
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
site=$(apt-get indextargets --format '$(REPO_URI)' \
    'Created-By: Packages' 'Origin: Debian' "Codename: $codename" 'Component: main' | head -n 1)
if [ -z "$site" ]; then
    echo "apt has no package lists yet: run 'apt-get update' as root once, then try again." >&2
    exit 1
fi

mkdir -p "$work/entries" "$work/lists/partial" "$work/archives"
cat > "$work/entries/source.sources" <<END
Types: deb-src
URIs: $site
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END

own_apt() {
    apt-get -qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/entries" \
        -o Dir::State::Lists="$work/lists" -o APT::Sandbox::User=root \
        -o Acquire::Retries=3 "$@"
}

cd "$work/archives"
ls "$work"/lists/*Sources* > /dev/null 2>&1 || own_apt update
own_apt source --download-only --tar-only "$name=$version"

# Of all that is in this folder only the archive with the right sum is unpacked.
archive=$(sha256sum -- *.orig.tar.* | sed -n "s/^$sha256  //p")
if [ -z "$archive" ]; then
    echo "The source of $name $version has another checksum than the one in cmake/dependencies.cmake." >&2
    exit 1
fi
rm -rf "$destination.new"
mkdir "$destination.new"
tar -xf "$archive" --strip-components=1 -C "$destination.new"
mv "$destination.new" "$destination"

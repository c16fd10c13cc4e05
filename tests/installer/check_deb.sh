#!/bin/sh
# Packs a build as it stands, reads the package as dpkg would, and starts the program from where it was unpacked.
# Usage: sh tests/installer/check_deb.sh BUILD_FOLDER
set -eu
build=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() { echo "$1" >&2 && exit 1; }
has_file() { grep -q " \./$1\$" contents || fail "The package lacks $1."; }
has_need() { grep -q "\(^\| \)$1\b" depends || fail "The package does not depend on $1."; }

cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work" >cpack.log 2>&1 || fail "$(cat cpack.log)"
deb=$(find "$work" -maxdepth 1 -name 'redress_*.deb')
[ -n "$deb" ] || fail 'cpack made no package.'

dpkg-deb -c "$deb" >contents
has_file usr/bin/redress
has_file usr/share/applications/redress.desktop
has_file usr/share/metainfo/org.redress.Redress.metainfo.xml
has_file usr/share/icons/hicolor/scalable/apps/redress.svg
has_file usr/share/doc/redress/copyright
if grep -v ' root/root ' contents; then fail 'These files do not belong to root.'; fi
if grep -vE '^[dl-]rw[x-]r-[x-]r-[x-] ' contents; then fail 'These files have odd permissions.'; fi

dpkg-deb -f "$deb" Depends | tr ',' '\n' >depends
for package in libc6 libqt6widgets6 libxlsxwriter4 libqt6sql6-sqlite libqt6svg6 tzdata fonts-liberation2; do
    has_need "$package"
done
[ "$(dpkg-deb -f "$deb" Package)" = redress ] || fail 'The package has another name.'

dpkg-deb -x "$deb" root
version=$(dpkg-deb -f "$deb" Version)
grep -q "<release version=\"$version\"" root/usr/share/metainfo/*.xml || fail "The metainfo knows no version $version."
grep -q "^## \[$version\]" root/usr/share/doc/redress/CHANGELOG.md || fail "The changelog knows no version $version."

start() { env -i HOME="$work/home" PATH=/usr/bin:/bin "$work/root/usr/bin/redress" "$@"; }
mkdir home
start --help | grep -q targets || fail 'The unpacked program does not start.'
start policies | grep -q southway || fail 'The unpacked program has no policies.'
start demo --database demo.redress --cases 5 >/dev/null || fail 'The unpacked program makes no register.'
start check --database demo.redress >/dev/null || fail 'The unpacked program finds fault with its own register.'

#!/bin/sh
# Installs what is missing of the Debian packages that debian-packages.txt marks with the given words.
# Usage: sh installer/install-packages.sh build run [test]
set -eu
list=$(dirname "$0")/debian-packages.txt

wanted=$(awk -v purposes=" $* " '!/^#/ && index(purposes, " " $1 " ") { print $2 }' "$list")
# shellcheck disable=SC2086 # one word a package
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "installed" { print $2 }')
missing=
for package in $wanted; do
    printf '%s\n' "$installed" | grep -qxF "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root='env DEBIAN_FRONTEND=noninteractive'
elif command -v sudo >/dev/null; then
    as_root='sudo env DEBIAN_FRONTEND=noninteractive'
else
    echo "Redress needs these packages, and only root can install them:$missing" >&2
    exit 1
fi
echo "Installing$missing" >&2
$as_root apt-get update -q >&2
# shellcheck disable=SC2086 # one word a package
$as_root apt-get install -y -q --no-install-recommends $missing >&2

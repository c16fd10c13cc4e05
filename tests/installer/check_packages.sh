#!/bin/sh
# What install-packages.sh asks apt for, on a machine that has some of the packages and not others.
# dpkg-query, id and apt-get are stood in for by what this script writes into a folder of its own.
set -eu
installer=$(cd "$(dirname "$0")/../../installer" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"

stand_in() { printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1" && chmod +x "$work/bin/$1"; }
run() { PATH=$work/bin:$PATH sh "$installer/install-packages.sh" "$@" 2>/dev/null; }
fail() { echo "$1" >&2 && exit 1; }

stand_in id 'echo 0'
stand_in apt-get "echo \"\$@\" >>'$work/asked'"

stand_in dpkg-query 'shift 3; for name; do echo "installed $name"; done'
run build run test
[ ! -e "$work/asked" ] || fail 'It asked apt for something although nothing was missing.'

stand_in dpkg-query 'shift 3; for name; do echo "installed $name"; done | sed "s/^installed tzdata/config-files tzdata/; /cmake/d"; exit 1'
run build run
grep -qx 'install .* cmake tzdata' "$work/asked" || fail "It asked apt for: $(cat "$work/asked")"

rm "$work/asked"
stand_in dpkg-query 'exit 1'
run run
if grep -q cmake "$work/asked"; then fail 'To run Redress it installed what only building needs.'; fi
grep -q libqt6sql6-sqlite "$work/asked" || fail 'It left out a package that running needs.'

stand_in id 'echo 1000'
stand_in apt-get 'exit 0'
ln -s "$(command -v awk)" "$(command -v grep)" "$(command -v dirname)" "$work/bin/"
if PATH=$work/bin /bin/sh "$installer/install-packages.sh" run 2>"$work/said"; then fail 'It went on without root and without sudo.'; fi
grep -q 'only root can install them: libqt6sql6-sqlite' "$work/said" || fail "It said: $(cat "$work/said")"

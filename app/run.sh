#!/bin/sh
# Sets up everything on Debian 12, builds Redress and opens it on a register of invented cases.
# Where there is no display it does the main job without one and says where the results are.
# Arguments go to the program: sh app/run.sh --database team.redress opens that register instead.
set -eu
here=$PWD
cd "$(dirname "$0")/.."

sh installer/install-packages.sh build run
[ -f build/release/build.ninja ] || cmake --preset release >&2
cmake --build --preset release --target redress >&2

redress=$PWD/build/release/bin/redress
results=$PWD/build/demo
register=$results/demo.redress
if [ $# -gt 0 ]; then
    cd "$here"
    exec "$redress" "$@"
fi
mkdir -p "$results"
[ -f "$register" ] || "$redress" demo --database "$register" --cases 400 --clusters 3
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$redress" --database "$register"
fi

# The quarter before this one.
quarter=$(date '+%Y %m' | awk '{ q = int(($2 + 2) / 3) - 1; print q ? $1 "-Q" q : $1 - 1 "-Q4" }')
# Whoever waits for an acknowledgement gets it, or else the first open case.
case=$("$redress" due --database "$register" --within 2 | grep -i acknowledge | grep -o 'R-[0-9-]*' | head -n 1)
[ -n "$case" ] || case=$("$redress" cases --database "$register" --open --limit 1 | cut -d ' ' -f 1)

echo
echo "There is no display, so here is a morning's work without the window."
echo
echo "What is overdue or falls due within two working days:"
"$redress" due --database "$register" --within 2 | head -n 25
echo
"$redress" letter acknowledgement --case "$case" --database "$register" --output "$results/$case.pdf"
"$redress" report quarterly --database "$register" --period "$quarter" --output "$results/$quarter.pdf"
"$redress" report quarterly --database "$register" --period "$quarter" --output "$results/$quarter.xlsx"
QT_QPA_PLATFORM=offscreen "$redress" --database "$register" --pictures "$results/pictures"
cat <<END

The results are in $results
    $case.pdf    the acknowledgement of that case
    $quarter.pdf        the quarterly report, and as a spreadsheet in $quarter.xlsx
    pictures/          every screen, light and dark
    demo.redress       the register of invented cases that all of it was made from
On a desktop the same command opens the window.
END

#!/bin/sh
# Sets up everything on Debian 12, builds Redress with warnings as errors and runs every test.
# Arguments go to ctest: sh tests/run.sh -R calendar
set -eu
cd "$(dirname "$0")/.."

sh installer/install-packages.sh build run test
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev "$@"

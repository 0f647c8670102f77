#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tests/run.sh [--full] [ctest options]: installs what is missing, builds, tests. --full adds fuzzing and long fault series.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

full=no
if [ "${1:-}" = "--full" ]; then
    full=yes
    shift
fi

started=$(date +%s)
installer/install-packages.sh build run test
cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log; rm -f build-configure.log; echo "Configuring failed."; exit 1; }
rm -f build-configure.log
cmake --build --preset release -j "$(nproc)"
built=$(date +%s)

skip="full|bench"
[ "$full" = yes ] && skip="bench"
if ctest --preset release -LE "^($skip)$" -j "$(nproc)" "$@"; then
    echo "All tests passed. Build $((built - started)) s, tests $(($(date +%s) - built)) s."
else
    echo "Some tests failed; see above."
    exit 1
fi

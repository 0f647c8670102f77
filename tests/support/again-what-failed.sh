#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# again-what-failed.sh PROGRAM …: runs a Qt Test program and gives the cases that failed up to two more chances, each in a process of its own. Only
# for tests on an outside part that is known to be unsteady; the CMakeLists.txt that uses it says which and why.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$@" >"$log" 2>&1
code=$?
cat "$log"
for attempt in 2 3; do
    [ "$code" -eq 0 ] && exit 0
    failed=$(sed -n 's/^FAIL!  *: [A-Za-z0-9_:]*::\([A-Za-z0-9_]*\)(.*/\1/p' "$log" | sort -u)
    [ -n "$failed" ] || exit "$code"
    echo "Attempt $attempt: $(echo "$failed" | tr '\n' ' ')"
    # shellcheck disable=SC2086 # names of cases are words
    "$@" $failed >"$log" 2>&1
    code=$?
    cat "$log"
done
exit "$code"

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install-packages.sh LIST…: installs what is missing of the named lists (build, run, test) from Debian, with sudo when not root.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

wanted=""
for list in "$@"; do
    wanted="$wanted $(grep -v '^#' "$here/packages/$list.txt" | tr '\n' ' ')"
done

# Prints the packages of the argument list that are not installed.
missing_of() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || printf '%s ' "$package"
    done
}

# shellcheck disable=SC2086 # package names are words
missing=$(missing_of $wanted)
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Please install as root: $missing" >&2; exit 1; }
    as_root="sudo"
fi
echo "Installing: $missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
{
    $as_root apt-get -q -o DPkg::Lock::Timeout=550 update >/dev/null
    $as_root apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=550 install $missing >/dev/null
}
# shellcheck disable=SC2086
still=$(missing_of $wanted)
[ -z "$still" ] || { echo "These packages could not be installed: $still" >&2; exit 1; }

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# in-own-network.sh PROGRAM …: runs a test in a network of its own (loopback only) and with an empty /run/pcscd, so that services which know
# only one address can run beside others of their kind. Prints SKIP-ALL where the machine does not allow it.
if [ "${IN_OWN_NETWORK:-}" != yes ]; then
    unshare -nm true 2>/dev/null || { echo "SKIP-ALL: this machine does not allow namespaces of one's own (needs root)"; exit 0; }
    IN_OWN_NETWORK=yes exec unshare -nm "$0" "$@"
fi
ip link set lo up || exit 1
mkdir -p /run/pcscd && mount -t tmpfs tmpfs /run/pcscd || exit 1
exec "$@"

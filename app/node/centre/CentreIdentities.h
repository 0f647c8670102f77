// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/crypto/CertificateAuthority.h"
#include "app/node/centre/NodeFolder.h"

namespace tonggui::node {

// The keys that only the centre has. A value, the same for all threads.
struct CentreIdentities
{
    QString centre;         // name as it stands on papers
    crypto::Identity root;  // issues certificates of terminals and clerks
    crypto::Identity tls;   // the server's own
    crypto::Identity seal;  // the round seal
    crypto::Identity inbox; // envelopes are encrypted to it
};

struct CentrePlan
{
    QString name;       // empty: what the root says, or a name for trials
    QStringList names;  // DNS names and IP addresses of the server
    QString passPhrase; // of all four key files; empty: only the file mode protects them
};

// Loads what lies in the folder and makes what is missing: a root for twenty years, seal and inbox for ten, the
// server's certificate anew when the root issued it and it ends within a month or does not carry the names; one of a
// foreign issuer is left as it is. errors::BadIdentity names the file; ReadableKeys, BadFolder.
[[nodiscard]] Result<CentreIdentities> openCentreIdentities(const NodeFolder &folder, const CentrePlan &plan,
                                                            const Clock &clock);

} // namespace tonggui::node

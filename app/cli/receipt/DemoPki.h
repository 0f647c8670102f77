// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"

namespace tonggui::cli {

// Keys of a centre that does not exist, for receipts on trial. They protect nothing: their files have no pass phrase.
struct DemoPki
{
    QString rootFile; // root.pem: what a reader must trust
    crypto::Identity eventAuthority;
    crypto::Identity clerk;
    crypto::Identity seal;
    crypto::Certificate escrow;
};

// Loads what lies in `directory` and makes what is missing. errors::FileUnwritable; crypto::errors::BadKey with the
// path of a file that is there and of no use.
[[nodiscard]] Result<DemoPki> openDemoPki(const QString &directory, const QString &centre, const QString &clerkName,
                                          const QDateTime &now);

} // namespace tonggui::cli

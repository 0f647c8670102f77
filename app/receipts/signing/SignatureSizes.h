// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CmsSignature.h"

#include <QHash>
#include <QMutex>

namespace tonggui::receipts {

// How long a signature will be: its place in the file must be measured before it exists, and every byte too many costs
// two. What surrounds the certificates is the same for one issuer and kind of key, so it is learned once and kept.
// Usable from any thread.
class SignatureSizes
{
public:
    // Enough bytes for signCms with the same arguments. Signs once for nothing when it meets a kind of signer first.
    [[nodiscard]] Result<qsizetype> roomFor(const crypto::Identity &signer,
                                            const std::vector<crypto::SignedAttribute> &attributes);

private:
    QMutex m_mutex;
    QHash<QByteArray, qsizetype> m_overheads;
};

} // namespace tonggui::receipts

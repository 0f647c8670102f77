// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CmsSignature.h"
#include "app/receipts/verify/ReceiptReport.h"

namespace tonggui::receipts {

// Whom a signature is trusted from, and for what.
struct TrustQuestion
{
    const std::vector<crypto::Certificate> &roots;
    QDateTime when;
    QString caseId; // of the paper
};

[[nodiscard]] SignerRole roleOfField(const QString &field);

// Chain, key usage, role and case: everything about the signer that is not mathematics. Empty when all is well.
// Certificates of our own authority say in their usages whether a member, a clerk or the centre signs; those of others
// do not, and are measured by chain and key usage alone.
[[nodiscard]] std::vector<Finding> checkSigner(const crypto::CmsSignature &signature, const QString &field,
                                               const TrustQuestion &question);

} // namespace tonggui::receipts

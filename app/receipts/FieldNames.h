// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui::receipts {

// The signature fields of a receipt, in the order in which they are signed.
inline const QString MemberField = QStringLiteral("MemberSignature");
inline const QString ClerkField = QStringLiteral("ClerkSignature");
inline const QString SealField = QStringLiteral("CentreSeal");

} // namespace tonggui::receipts

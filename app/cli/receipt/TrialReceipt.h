// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "app/core/ports/ReceiptPress.h"
#include "app/receipts/fonts/ReceiptFonts.h"
#include "forms/engine/FormSession.h"

namespace tonggui::cli {

struct TrialReceipt
{
    CaseId caseId;
    QByteArray pdf;
    QByteArray sha256;
    QString trustFile; // empty for a receipt that nobody signed
    int signatures = 0;
};

// A receipt of a centre that does not exist, from a complete form. Without a key folder nobody signs it; else member,
// clerk and centre do. What cannot be made comes as errors of the forms and receipts modules and of openDemoPki.
[[nodiscard]] Result<TrialReceipt> makeTrialReceipt(const forms::FormSession &form, const QString &keyFolder,
                                                    const QDateTime &now, Randomness &randomness);

} // namespace tonggui::cli

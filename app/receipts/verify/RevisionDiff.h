// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/StrictPdf.h"
#include "app/receipts/verify/ReceiptReport.h"

#include <set>

namespace tonggui::receipts {

// What a signature allows to happen after it.
struct ChangeRules
{
    // DocMDP (ISO 32000-1 §12.8.2.2): 1 nothing, 2 signing and form filling, 3 also annotations, which we never take
    // for harmless. No certification counts as 3.
    int permission = 3;
    bool locksAllFields = false;      // FieldMDP /All
    std::set<QString> lockedFields;   // /Include
    bool locksAllBut = false;         // /Exclude: all are locked but …
    std::set<QString> unlockedFields; // … these

    [[nodiscard]] bool isLocked(const QString &field) const
    {
        return locksAllFields || lockedFields.contains(field) || (locksAllBut && !unlockedFields.contains(field));
    }
};

// The rules that hold from `signature` on, in the revision that it signed. May throw what libqpdf throws.
[[nodiscard]] ChangeRules rulesAfter(StrictPdf &revision, QPDFObjectHandle signature);

// Compares a signed revision with the file that grew out of it. Every object must be what it was, except for what
// further signatures need: values and looks of signature fields that were empty, the lists they stand in, validation
// material (DSS). Anything else is a finding. May throw what libqpdf throws.
[[nodiscard]] std::vector<Finding> changesSince(StrictPdf &revision, StrictPdf &whole, const ChangeRules &rules);

} // namespace tonggui::receipts

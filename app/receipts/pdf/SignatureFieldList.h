// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/StrictPdf.h"

namespace tonggui::receipts {

// A terminal signature field of a form, wherever in the tree it hangs.
struct FoundField
{
    QString name;           // fully qualified: the partial names of its ancestors and its own, with dots
    QPDFObjectHandle field; // carries /V
    QPDFObjectHandle value; // null while unsigned
};

// The signature fields in the order of the form. May throw what libqpdf throws.
[[nodiscard]] std::vector<FoundField> signatureFieldsOf(StrictPdf &pdf);

// The first unsigned field of the form if it has this name and is an object of its own, else null. May throw what
// libqpdf throws.
[[nodiscard]] QPDFObjectHandle nextEmptyField(StrictPdf &pdf, const QString &name);

} // namespace tonggui::receipts

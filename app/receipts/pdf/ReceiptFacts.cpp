// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/ReceiptFacts.h"

namespace tonggui::receipts {

QString caseOf(StrictPdf &pdf)
{
    QPDFObjectHandle info = pdf.document().getTrailer().getKey("/Info");
    QPDFObjectHandle value = info.isDictionary() ? info.getKey("/TongguiCase") : QPDFObjectHandle::newNull();
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Handwriting.h"
#include "app/core/values/ReceiptModel.h"
#include "app/core/values/Staff.h"

namespace tonggui {

// The paper as the member reads it before signing: page and empty signature fields.
struct ReceiptDraft
{
    QByteArray pdf;
    QByteArray sha256; // of pdf; the member's pen data is bound to it
};

// Makes receipts. The work is done in another thread; answers arrive in the caller's.
class ReceiptPress
{
public:
    virtual ~ReceiptPress() = default;

    virtual Task<Result<ReceiptDraft>> draft(ReceiptModel model) = 0;

    // Adds the member's and the clerk's signature as incremental updates; the draft stays byte for byte in front.
    virtual Task<Result<QByteArray>> sign(ReceiptDraft draft, Handwriting handwriting, QString memberName,
                                          StaffSession clerk) = 0;
};

} // namespace tonggui

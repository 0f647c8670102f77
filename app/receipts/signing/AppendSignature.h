// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/StrictPdf.h"
#include "app/receipts/signing/SignatureSizes.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace tonggui::receipts {

// A stream that the signature dictionary refers to by a private key, and that the signature covers.
struct AttachedStream
{
    QByteArray key; // "TGUI_PenData"
    QByteArray data;
};

struct SignatureRequest
{
    QString field;
    QString name; // of the one who signs
    QString reason;
    QDateTime time;
    // Content that draws the signature in a box of this size, its origin lower left.
    std::function<Result<QByteArray>(const QSizeF &box)> appearance;
    bool certifies = false; // first signature: from now on only signatures may be added (DocMDP, P = 2)
    std::optional<AttachedStream> attachment;
    std::vector<crypto::SignedAttribute> attributes;
};

// Fills an empty signature field in an incremental update, as a PAdES baseline B-B signature (ETSI EN 319 142-1). A
// field with a lock locks (FieldMDP). errors::NoSuchField unless it is the first empty one of the form: the places are
// signed in their order. May throw what libqpdf throws.
[[nodiscard]] Result<QByteArray> appendSignature(StrictPdf &file, const SignatureRequest &request,
                                                 const crypto::Identity &signer, SignatureSizes &sizes);

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "app/crypto/Identity.h"

namespace tonggui::receipts {

// How a member signed, tied to what was signed. Biometric data: on disk only encrypted to the escrow certificate.
//
// Plain form: zlib data (RFC 1950) of a CBOR map (RFC 8949) with the keys "format" (text "tonggui.pen/1"), "document"
// (SHA-256 of the shown paper, 32 bytes), "writing" (a map: width, height, device, startedAt, attempts as in
// Handwriting::toJson), "record" and "samples": the head and the samples of an ISO/IEC 19794-7 record (PenRecord.h). To
// make them shorter, the samples stand column by column instead of row by row, every byte less the one above it.
// Sealed form: CMS AuthEnvelopedData.
struct PenEvidence
{
    QByteArray documentSha256;
    Handwriting writing;

    friend bool operator==(const PenEvidence &, const PenEvidence &) = default;
};

// Key of the stream in the member's signature dictionary, and the signed CMS attribute that holds the stream's SHA-256.
// The arc 2.25 is that of UUIDs (ITU-T X.667): 8558d623-4c5c-4d95-ae9f-8292843bc0b9.
inline const QByteArray PenDataKey = QByteArrayLiteral("TGUI_PenData");
inline const QString PenDataDigestOid = QStringLiteral("2.25.177248588795218193689433301682323439801");

[[nodiscard]] Result<QByteArray> sealPenEvidence(const PenEvidence &evidence, const crypto::Certificate &escrow);

// crypto::errors::WrongKey for another key or changed data, errors::EvidenceBroken for data of another form.
[[nodiscard]] Result<PenEvidence> openPenEvidence(const QByteArray &sealedEvidence, const crypto::Identity &escrow);

} // namespace tonggui::receipts

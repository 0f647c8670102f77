// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/signing/PenEvidence.h"

#include "app/crypto/CmsEnvelope.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "app/receipts/signing/PenRecord.h"

#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

const QString Format = u"tonggui.pen/1"_s;
constexpr quint32 LargestPlain = 8 << 20; // an hour of writing

QCborMap toMap(const PenEvidence &evidence)
{
    QJsonObject writing = evidence.writing.toJson();
    writing.remove(u"strokes"_s);
    return {{u"format"_s, Format},
            {u"document"_s, evidence.documentSha256},
            {u"writing"_s, QCborMap::fromJsonObject(writing)},
            {u"record"_s, toPenRecord(evidence.writing)}};
}

// qUncompress wants the length in front and trusts it only as a first guess; it is bounded all the same.
QByteArray inflatedEvidence(const QByteArray &zlibData)
{
    QByteArray withLength(4, '\0');
    qToBigEndian<quint32>(quint32(qMin<qsizetype>(zlibData.size() * 16, LargestPlain)), withLength.data());
    return qUncompress(withLength + zlibData);
}

} // namespace

Result<QByteArray> sealPenEvidence(const PenEvidence &evidence, const crypto::Certificate &escrow)
{
    return crypto::encryptTo(escrow, deflated(QCborValue(toMap(evidence)).toCbor()));
}

Result<PenEvidence> openPenEvidence(const QByteArray &sealedEvidence, const crypto::Identity &escrow)
{
    const Result<QByteArray> plain = crypto::decryptWith(escrow, sealedEvidence);
    if (!plain) {
        return failure(plain.error());
    }
    const QCborMap map = QCborValue::fromCbor(inflatedEvidence(*plain)).toMap();
    if (map.value(u"format"_s).toString() != Format) {
        return errors::refused(errors::EvidenceBroken, u"unknown format"_s);
    }
    QJsonObject about = map.value(u"writing"_s).toMap().toJsonObject();
    about.insert(u"strokes"_s, QJsonArray());
    Result<Handwriting> writing = Handwriting::fromJson(about);
    if (!writing) {
        return errors::refused(errors::EvidenceBroken, writing.error().toLine());
    }
    Result<std::vector<PenStroke>> strokes = fromPenRecord(map.value(u"record"_s).toByteArray(), writing->height);
    if (!strokes) {
        return failure(strokes.error());
    }
    writing->strokes = *std::move(strokes);
    return PenEvidence{map.value(u"document"_s).toByteArray(), *std::move(writing)};
}

} // namespace tonggui::receipts

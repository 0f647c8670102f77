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

// Row r, column c of the samples becomes byte c · rows + r, as a difference to row r − 1.
QByteArray inColumns(const QByteArray &samples)
{
    const qsizetype rows = samples.size() / PenSampleSize;
    QByteArray columns(samples.size(), Qt::Uninitialized);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < PenSampleSize; ++column) {
            const qsizetype at = row * PenSampleSize + column;
            columns[column * rows + row] = char(samples[at] - (row > 0 ? samples[at - PenSampleSize] : 0));
        }
    }
    return columns;
}

QByteArray inRows(const QByteArray &columns)
{
    const qsizetype rows = columns.size() / PenSampleSize;
    QByteArray samples(rows * PenSampleSize, Qt::Uninitialized);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < PenSampleSize; ++column) {
            const qsizetype at = row * PenSampleSize + column;
            samples[at] = char(columns[column * rows + row] + (row > 0 ? samples[at - PenSampleSize] : 0));
        }
    }
    return samples;
}

QCborMap toMap(const PenEvidence &evidence)
{
    QJsonObject writing = evidence.writing.toJson();
    writing.remove(u"strokes"_s);
    const QByteArray record = toPenRecord(evidence.writing);
    return {{u"format"_s, Format},
            {u"document"_s, evidence.documentSha256},
            {u"writing"_s, QCborMap::fromJsonObject(writing)},
            {u"record"_s, record.left(PenRecordHeadSize)},
            {u"samples"_s, inColumns(record.mid(PenRecordHeadSize))}};
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
    const QByteArray record = map.value(u"record"_s).toByteArray() + inRows(map.value(u"samples"_s).toByteArray());
    Result<std::vector<PenStroke>> strokes = fromPenRecord(record, writing->height);
    if (!strokes) {
        return failure(strokes.error());
    }
    writing->strokes = *std::move(strokes);
    return PenEvidence{map.value(u"document"_s).toByteArray(), *std::move(writing)};
}

} // namespace tonggui::receipts

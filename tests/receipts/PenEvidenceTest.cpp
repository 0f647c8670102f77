// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/signing/PenEvidence.h"

#include "app/crypto/CmsEnvelope.h"
#include "app/crypto/CryptoErrors.h"
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "app/receipts/pdf/SignatureFieldList.h"
#include "app/receipts/signing/PenRecord.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// How the member wrote, readable by the owner of the escrow key alone.
class PenEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten_data()
    {
        QTest::addColumn<int>("stretch"); // of time
        QTest::newRow("three seconds") << 1;
        QTest::newRow("a quarter of an hour") << 256;
    }

    void comesBackAsItWasWritten()
    {
        QFETCH(int, stretch);
        Handwriting writing = sampleHandwriting();
        for (PenStroke &stroke : writing.strokes) {
            for (PenSample &sample : stroke) {
                sample.time *= stretch;
            }
        }
        const QByteArray record = toPenRecord(writing);
        QVERIFY(record.startsWith(QByteArray("SDI\0 10\0", 8)));
        const auto strokes = need(fromPenRecord(record, writing.height));
        QCOMPARE(strokes.size(), writing.strokes.size());
        for (size_t i = 0; i < strokes.size(); ++i) {
            QCOMPARE(strokes[i].size(), writing.strokes[i].size());
            for (size_t j = 0; j < strokes[i].size(); ++j) {
                const PenSample &then = writing.strokes[i][j];
                const PenSample &now = strokes[i][j];
                QVERIFY(now.x == then.x && now.y == then.y && now.pressure == then.pressure);
                QVERIFY(qAbs(now.time - then.time) <= stretch / 16);
            }
        }
    }

    void isTiedToThePaperThatWasShown()
    {
        const QByteArray data = attachedData();
        const PenEvidence evidence = need(openPenEvidence(data, m_world.pki().inbox()));
        QCOMPARE(evidence.documentSha256, m_world.draft().sha256);
        QCOMPARE(evidence.documentSha256, crypto::sha256(m_world.draft().pdf));
        QCOMPARE(evidence.writing, sampleHandwriting());
    }

    void nothingOfItCanBeReadFromThePaper()
    {
        const QByteArray &pdf = m_world.sealed();
        QVERIFY(!pdf.contains("STU-540"));
        QVERIFY(!pdf.contains("tonggui.pen"));
        QVERIFY(attachedData().size() < 4500);
    }

    void anotherKeyOpensNothing()
    {
        const auto outcome = openPenEvidence(attachedData(), m_world.pki().terminal());
        QVERIFY(!outcome && outcome.error().is(crypto::errors::WrongKey));
    }

    void aChangedByteOpensNothing()
    {
        QByteArray data = attachedData();
        data[data.size() / 2] = char(data[data.size() / 2] ^ 1);
        const auto outcome = openPenEvidence(data, m_world.pki().inbox());
        QVERIFY(!outcome && outcome.error().is(crypto::errors::WrongKey));
    }

    void whatIsOfAnotherFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("plain");
        const PenEvidence evidence{QByteArray(32, 'h'), sampleHandwriting()};
        const QByteArray record = toPenRecord(evidence.writing);
        QJsonObject about = evidence.writing.toJson();
        about.remove(u"strokes"_s);
        const auto packed = [&](const QString &format, const QCborMap &writing, const QByteArray &head,
                                const QByteArray &samples) {
            const QCborMap map{{u"format"_s, format},
                               {u"document"_s, evidence.documentSha256},
                               {u"writing"_s, writing},
                               {u"record"_s, head},
                               {u"samples"_s, samples}};
            return deflated(QCborValue(map).toCbor());
        };
        const QCborMap writing = QCborMap::fromJsonObject(about);
        const QByteArray head = record.left(PenRecordHeadSize);
        QTest::newRow("not deflated") << QByteArray("plain text");
        QTest::newRow("no map") << deflated(QCborValue(7).toCbor());
        QTest::newRow("another format") << packed(u"tonggui.pen/9"_s, writing, head, {});
        QTest::newRow("no writing") << packed(u"tonggui.pen/1"_s, {}, head, {});
        QTest::newRow("no record") << packed(u"tonggui.pen/1"_s, writing, {}, {});
        QTest::newRow("another record") << packed(u"tonggui.pen/1"_s, writing, QByteArray(PenRecordHeadSize, 'x'), {});
        QTest::newRow("samples missing") << packed(u"tonggui.pen/1"_s, writing, head, QByteArray(9, '\1'));
    }

    void whatIsOfAnotherFormIsRefused()
    {
        QFETCH(QByteArray, plain);
        const QByteArray sealed = need(crypto::encryptTo(m_world.pki().inbox().certificate, plain));
        const auto outcome = openPenEvidence(sealed, m_world.pki().inbox());
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().is(receipts::errors::EvidenceBroken), qPrintable(outcome.error().toLine()));
    }

    void recordsThatAreCutOffAreRefused()
    {
        const QByteArray record = toPenRecord(sampleHandwriting());
        for (qsizetype size = 0; size < record.size(); size += size < 60 ? 1 : 331) {
            const auto strokes = fromPenRecord(record.left(size), 6500);
            QVERIFY2(!strokes && strokes.error().is(receipts::errors::EvidenceBroken),
                     qPrintable(QString::number(size)));
        }
    }

private:
    [[nodiscard]] QByteArray attachedData()
    {
        const auto pdf = need(StrictPdf::open(m_world.sealed()));
        QPDFObjectHandle stream = signatureFieldsOf(*pdf)[0].value.getKey("/" + PenDataKey.toStdString());
        const std::shared_ptr<Buffer> data = stream.getRawStreamData();
        return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makePenEvidenceTest()
{
    return std::make_unique<PenEvidenceTest>();
}

#include "PenEvidenceTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/signing/PenEvidence.h"
#include "app/receipts/verify/Findings.h"
#include "tests/receipts/Forgery.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

using Attack = std::function<QByteArray(const QByteArray &)>;

const ErrorDefinition *const Mathematics = &crypto::errors::BadSignature;

} // namespace

Q_DECLARE_METATYPE(Attack)
Q_DECLARE_METATYPE(const tonggui::ErrorDefinition *)

// Attacks on the signature itself: what it covers, its value, and where it stands.
class SignatureAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTouchedSignatureIsInvalid_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<const ErrorDefinition *>("finding");
        addBytes();
        addUniversalForgeries();
        addContentsForgeries();
    }

    void aTouchedSignatureIsInvalid()
    {
        QFETCH(Attack, attack);
        QFETCH(const ErrorDefinition *, finding);
        const QByteArray forged = attack(m_world.sealed());
        QVERIFY(forged != m_world.sealed());
        const ReceiptReport report = m_world.verified(forged);
        QVERIFY2(report.verdict == Verdict::Invalid, describe(report));
        QVERIFY2(report.has(*finding), describe(report));
    }

    // The second covered part is moved to the file's end; where it stood, and where its "startxref" still points, the
    // forger's own table stands within the gap (signature wrapping).
    void aWrappedSignatureIsInvalid()
    {
        const QByteArray &pdf = m_world.sealed();
        const SignatureSpot spot = spotOf(pdf, SealField);
        const auto file = need(StrictPdf::open(pdf));
        const qint64 tableAt = file->sections().front().offset;
        const qsizetype tableEnd = pdf.indexOf("%%EOF", tableAt) + 6;
        const int content = contentNumber(*file);
        const QByteArray evil = QByteArray::number(content) + " 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n";
        QByteArray wrapped = pdf.left(spot.gapEnd) + "/ByteRange[0 " + QByteArray::number(spot.gap) + " XXXXXXXX " +
                             QByteArray::number(spot.end - spot.gapEnd) + "]>>\nendobj\n";
        const qsizetype evilAt = wrapped.size();
        wrapped += evil;
        QVERIFY(wrapped.size() < tableAt); // the seal's drawing stands between: room enough
        QByteArray table = pdf.mid(tableAt, tableEnd - tableAt);
        table.insert(5, QByteArray::number(content) + " 1\n" + QByteArray::number(evilAt).rightJustified(10, '0') +
                            " 00000 n\r\n");
        wrapped = wrapped.leftJustified(tableAt, ' ') + table;
        const QByteArray second = QByteArray::number(wrapped.size());
        wrapped.replace("XXXXXXXX", second.leftJustified(8, ' '));
        wrapped += pdf.mid(spot.gapEnd, spot.end - spot.gapEnd);
        const ReceiptReport report = m_world.verified(wrapped);
        QVERIFY2(report.verdict == Verdict::Invalid, describe(report));
    }

    // The same with the gap's brackets kept: more than the signature stands in the gap.
    void moreThanTheSignatureInTheGapIsInvalid()
    {
        const SignatureSpot spot = spotOf(m_world.signedByClerk(), ClerkField);
        const QByteArray entries = "/Type/Sig/SubFilter/ETSI.CAdES.detached";
        QByteArray pdf = signedWith(m_world.signedByMember(), ClerkField, entries, m_world.pki().clerk());
        QCOMPARE(m_world.verdictOn(pdf), Verdict::Valid);
        const SignatureSpot mine = spotOf(pdf, ClerkField);
        QVERIFY(mine.gap != spot.gap);
        const QByteArray note = "> /Note <41";
        pdf = overwritten(pdf, mine.gapEnd - 1 - note.size(), note);
        const ReceiptReport report = m_world.verified(pdf);
        QVERIFY2(report.verdict == Verdict::Invalid && report.has(receipts::errors::GapNotSignature), describe(report));
    }

    void coverageThatEndsWithinARevisionIsInvalid()
    {
        // covers all but the last line's end, which says where the cross references are
        const QByteArray &pdf = m_world.signedByMember();
        const auto file = need(StrictPdf::open(pdf));
        IncrementalUpdate update(*file);
        const int signature = update.newObject();
        QPDFObjectHandle field = file->object(fieldNumber(*file, ClerkField));
        update.set(field.getObjectID(), edited(field, {{"/V", QByteArray::number(signature) + " 0 R"}}));
        constexpr qsizetype Reserve = 3000;
        update.setSignature(signature, "/Type/Sig/SubFilter/ETSI.CAdES.detached", Reserve);
        QByteArray open = update.finish();
        const qsizetype gap = open.lastIndexOf("/Contents<") + 9;
        const qsizetype gapEnd = gap + 2 * Reserve + 2;
        const qsizetype range = open.lastIndexOf("/ByteRange[");
        const QByteArray numbers = "/ByteRange[0 " + QByteArray::number(gap) + ' ' + QByteArray::number(gapEnd) + ' ' +
                                   QByteArray::number(open.size() - 20 - gapEnd);
        open = overwritten(open, range, numbers);
        const Signable rest(open.chopped(20), gap, Reserve);
        const QByteArray cms = need(crypto::signCms(m_world.pki().clerk(), rest.digest()));
        const ReceiptReport report = m_world.verified(Signable(open, gap, Reserve).filledWith(cms));
        QVERIFY2(report.verdict == Verdict::Invalid && report.has(receipts::errors::NotARevision), describe(report));
    }

    // A field is pointed at another signature object that says the same.
    void aCopiedSignatureDictionaryIsInvalid()
    {
        const QByteArray forged = appended(m_world.sealed(), [](StrictPdf &pdf, IncrementalUpdate &update) {
            QPDFObjectHandle field = pdf.object(fieldNumber(pdf, ClerkField));
            const int copy = update.newObject();
            update.set(copy, edited(field.getKey("/V"), {}));
            update.set(field.getObjectID(), edited(field, {{"/V", QByteArray::number(copy) + " 0 R"}}));
        });
        const ReceiptReport report = m_world.verified(forged);
        QVERIFY2(report.verdict == Verdict::Invalid && report.has(receipts::errors::GapNotSignature), describe(report));
    }

    // The clerk's field shows the member's signature: fits its bytes, but is not what was put there.
    void aFieldThatShowsAnothersSignatureIsInvalid()
    {
        const QByteArray forged = appended(m_world.sealed(), [](StrictPdf &pdf, IncrementalUpdate &update) {
            QPDFObjectHandle clerk = pdf.object(fieldNumber(pdf, ClerkField));
            QPDFObjectHandle member = pdf.object(fieldNumber(pdf, MemberField));
            const auto value = QByteArray::fromStdString(member.getKey("/V").unparse());
            update.set(clerk.getObjectID(), edited(clerk, {{"/V", value}}));
        });
        const ReceiptReport report = m_world.verified(forged);
        QVERIFY2(report.verdict == Verdict::Invalid && report.has(receipts::errors::OtherSignatureShown),
                 describe(report));
    }

    void penDataOfAnotherSignatureAreNoticed()
    {
        const std::vector<crypto::SignedAttribute> attributes{{PenDataDigestOid, QByteArray(32, 'x')}};
        const crypto::Identity member =
            m_world.pki().memberEvent(rentReceipt().memberName, rentReceipt().caseId.text());
        const QByteArray entries = "/Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100+08'00')";
        const QByteArray promised = signedWith(m_world.draft().pdf, MemberField, entries, member, attributes);
        const ReceiptReport missing = m_world.verified(promised);
        QVERIFY2(missing.verdict == Verdict::Invalid && missing.has(receipts::errors::PenDataDiffer),
                 describe(missing));
        const QByteArray bare = signedWith(m_world.draft().pdf, MemberField, entries, member);
        QCOMPARE(m_world.verdictOn(bare), Verdict::Valid); // a foreign signature brings none
    }

private:
    static const char *describe(const ReceiptReport &report)
    {
        static QByteArray text;
        text = QJsonDocument(report.toJson()).toJson();
        return text.constData();
    }

    static void add(const char *name, const Attack &attack, const ErrorDefinition *finding)
    {
        QTest::newRow(name) << attack << finding;
    }

    static void addBytes()
    {
        add(
            "byte of the page", [](const QByteArray &pdf) { return withByteChanged(pdf, pdf.indexOf("stream") + 60); },
            Mathematics);
        add(
            "claimed time",
            [](const QByteArray &pdf) {
                const SignatureSpot spot = spotOf(pdf, ClerkField);
                return withByteChanged(pdf, pdf.indexOf("/M(D:", spot.object) + 6);
            },
            Mathematics);
        add(
            "name of the signer",
            [](const QByteArray &pdf) {
                const SignatureSpot spot = spotOf(pdf, SealField);
                return withByteChanged(pdf, pdf.indexOf("/Name", spot.object) + 8);
            },
            Mathematics);
        for (const QString &field : {MemberField, ClerkField, SealField}) {
            add(
                qPrintable(u"signature value of "_s + field),
                [field](const QByteArray &pdf) { return withLastDigitChanged(pdf, field); }, Mathematics);
            add(
                qPrintable(u"padding of "_s + field),
                [field](const QByteArray &pdf) { return overwritten(pdf, spotOf(pdf, field).gapEnd - 2, "7"); },
                Mathematics);
        }
    }

    // The last digit that is no padding belongs to the signature value.
    static QByteArray withLastDigitChanged(const QByteArray &pdf, const QString &field)
    {
        qsizetype at = spotOf(pdf, field).gapEnd - 2;
        while (pdf[at] == '0') {
            --at;
        }
        return overwritten(pdf, at, pdf[at] == '1' ? "2" : "1");
    }

    static void addUniversalForgeries()
    {
        using receipts::errors::BadByteRange;
        const auto range = [](const QByteArray &value) -> Attack {
            return [value](const QByteArray &pdf) {
                const SignatureSpot spot = spotOf(pdf, SealField);
                return blanked(pdf, spot.range, pdf.indexOf(']', spot.range) + 1, value);
            };
        };
        add("range is null", range("/ByteRange null"), &BadByteRange);
        add("range is missing", range("/ByteRanke[0 1]"), &BadByteRange);
        add("range is short", range("/ByteRange[0 100 200]"), &BadByteRange);
        add("range is negative", range("/ByteRange[0 -1 100 5]"), &BadByteRange);
        add("range is all zero", range("/ByteRange[0 0 0 0]"), &BadByteRange);
        add("range has a gap of nothing", range("/ByteRange[0 9 9 9]"), &BadByteRange);
        add("range starts late", range("/ByteRange[9 9 99 9]"), &BadByteRange);
        add("range goes beyond", range("/ByteRange[0 9 99 99999999]"), &BadByteRange);
        add("range overflows", range("/ByteRange[0 9 9223372036854775807 1]"), &BadByteRange);
        add("range holds words", range("/ByteRange[0 (a) 99 9]"), &BadByteRange);
        add("gap elsewhere", range("/ByteRange[0 90 190 900]"), &receipts::errors::GapNotSignature);
    }

    static void addContentsForgeries()
    {
        using receipts::errors::GapNotSignature;
        const auto contents = [](const QByteArray &value) -> Attack {
            return [value](const QByteArray &pdf) {
                const SignatureSpot spot = spotOf(pdf, SealField);
                return blanked(pdf, spot.gap, spot.gapEnd, value);
            };
        };
        add("contents are null", contents(" null"), &GapNotSignature);
        add("contents are empty", contents("<>"), &GapNotSignature);
        add("contents are one zero", contents("<00>"), &GapNotSignature);
        add("contents are a name", contents("/None"), &GapNotSignature);
        add(
            "contents are zeros",
            [](const QByteArray &pdf) {
                const SignatureSpot spot = spotOf(pdf, SealField);
                return overwritten(pdf, spot.gap + 1, QByteArray(spot.gapEnd - spot.gap - 2, '0'));
            },
            Mathematics);
        add(
            "contents of another field",
            [](const QByteArray &pdf) {
                const SignatureSpot from = spotOf(pdf, ClerkField);
                const SignatureSpot to = spotOf(pdf, SealField);
                const QByteArray hex = pdf.mid(from.gap + 1, from.gapEnd - from.gap - 2);
                return overwritten(pdf, to.gap + 1, hex.leftJustified(to.gapEnd - to.gap - 2, '0', true));
            },
            Mathematics);
        add(
            "contents of another paper",
            [](const QByteArray &pdf) {
                ReceiptWorld &world = ReceiptWorld::instance();
                const QByteArray other = world.sealedReceiptOf(certificateReceipt());
                const SignatureSpot from = spotOf(other, SealField);
                const SignatureSpot to = spotOf(pdf, SealField);
                const QByteArray hex = other.mid(from.gap + 1, from.gapEnd - from.gap - 2);
                return overwritten(pdf, to.gap + 1, hex.leftJustified(to.gapEnd - to.gap - 2, '0', true));
            },
            Mathematics);
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeSignatureAttackTest()
{
    return std::make_unique<SignatureAttackTest>();
}

#include "SignatureAttackTest.moc"

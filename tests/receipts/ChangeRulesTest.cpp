// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/FieldNames.h"
#include "app/receipts/pdf/SignatureFieldList.h"
#include "app/receipts/verify/Findings.h"
#include "app/receipts/verify/RevisionDiff.h"
#include "tests/receipts/Forgery.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

const QByteArray Kind = "/Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100+08'00')";

QByteArray transform(const char *method, const QByteArray &parameters)
{
    return QByteArray("<</Type/SigRef/TransformMethod/") + method + "/TransformParams<</Type/TransformParams/V/1.2" +
           parameters + ">>>>";
}

} // namespace

// What a signature allows to happen after it (ISO 32000-1 §12.8.2): certification and locks, as others write them.
class ChangeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksHoldForTheFieldsTheyName_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<bool>("isClerkLocked");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("all") << QByteArray("/Action/All") << true;
        QTest::newRow("the clerk's") << QByteArray("/Action/Include/Fields[(ClerkSignature)]") << true;
        QTest::newRow("the seal's") << QByteArray("/Action/Include/Fields[(CentreSeal)]") << false;
        QTest::newRow("all but the clerk's") << QByteArray("/Action/Exclude/Fields[(ClerkSignature)]") << false;
        QTest::newRow("all but the seal's") << QByteArray("/Action/Exclude/Fields[(CentreSeal)]") << true;
        QTest::newRow("names as they may be written")
            << QByteArray("/Action/Include/Fields[<FEFF0043006C00650072006B00530069"
                          "0067006E00610074007500720065>]")
            << true;
    }

    void locksHoldForTheFieldsTheyName()
    {
        QFETCH(QByteArray, lock);
        QFETCH(bool, isClerkLocked);
        const QByteArray entries =
            Kind + (lock.isEmpty() ? QByteArray() : "/Reference[" + transform("FieldMDP", lock) + ']');
        const QByteArray first = signedWith(m_world.draft().pdf, MemberField, entries, member());
        QCOMPARE(rulesOf(first).isLocked(ClerkField), isClerkLocked);
        QCOMPARE(m_world.verdictOn(first), Verdict::Valid);
        const ReceiptReport both = m_world.verified(signedWith(first, ClerkField, Kind, m_world.pki().clerk()));
        QCOMPARE(both.verdict, isClerkLocked ? Verdict::ChangedAfter : Verdict::Valid);
        QCOMPARE(both.has(receipts::errors::FieldChanged), isClerkLocked);
    }

    void certificationSaysHowMuchMayFollow_data()
    {
        QTest::addColumn<QByteArray>("permission");
        QTest::addColumn<int>("understood");
        QTest::addColumn<bool>("maySign");
        QTest::newRow("nothing") << QByteArray("/P 1") << 1 << false;
        QTest::newRow("signatures") << QByteArray("/P 2") << 2 << true;
        QTest::newRow("notes as well") << QByteArray("/P 3") << 3 << true;
        QTest::newRow("not said") << QByteArray() << 2 << true;
        QTest::newRow("out of range") << QByteArray("/P -7") << 1 << false;
        QTest::newRow("no number") << QByteArray("/P/All") << 2 << true;
    }

    void certificationSaysHowMuchMayFollow()
    {
        QFETCH(QByteArray, permission);
        QFETCH(int, understood);
        QFETCH(bool, maySign);
        const QByteArray first = certified(Kind + "/Reference[" + transform("DocMDP", permission) + ']');
        QCOMPARE(rulesOf(first).permission, understood);
        QCOMPARE(m_world.verdictOn(first), Verdict::Valid);
        const QByteArray both = signedWith(first, ClerkField, Kind, m_world.pki().clerk());
        QCOMPARE(m_world.verdictOn(both), maySign ? Verdict::Valid : Verdict::ChangedAfter);
    }

    void withoutCertificationANewSignatureMayBringItsPlace()
    {
        const QByteArray first = signedWith(m_world.draft().pdf, MemberField, Kind, member());
        QCOMPARE(rulesOf(first).permission, 3);
        const QByteArray both = signedInNewPlace(first);
        QCOMPARE(m_world.verdictOn(both), Verdict::Valid);
        QCOMPARE(m_world.verified(both).signatures.size(), size_t(2));
    }

    void certifiedPapersGetNone()
    {
        const QByteArray first = certified(Kind + "/Reference[" + transform("DocMDP", "/P 2") + ']');
        const ReceiptReport both = m_world.verified(signedInNewPlace(first));
        QCOMPARE(both.verdict, Verdict::ChangedAfter);
        QVERIFY(both.has(receipts::errors::FieldAdded));
    }

    void ourOwnSignaturesAllowWhatTheyShould()
    {
        const ChangeRules afterMember = rulesOf(m_world.signedByMember());
        QCOMPARE(afterMember.permission, 2);
        QVERIFY(!afterMember.isLocked(ClerkField) && !afterMember.isLocked(SealField));
        const ChangeRules afterSeal = rulesOf(m_world.sealed(), 2);
        QVERIFY(afterSeal.isLocked(MemberField) && afterSeal.isLocked(u"anything"_s));
    }

private:
    crypto::Identity member() { return m_world.pki().memberEvent(u"欧阳小满"_s, rentReceipt().caseId.text()); }

    // Signed by the member, with the catalog's /Perms pointing at the signature.
    QByteArray certified(const QByteArray &entries)
    {
        const auto file = need(StrictPdf::open(m_world.draft().pdf));
        IncrementalUpdate update(*file);
        const int signature = update.newObject();
        const QByteArray reference = QByteArray::number(signature) + " 0 R";
        QPDFObjectHandle field = file->object(fieldNumber(*file, MemberField));
        update.set(field.getObjectID(), edited(field, {{"/V", reference}}));
        update.set(file->catalog().getObjectID(),
                   edited(file->catalog(), {{"/Perms", "<</DocMDP " + reference + ">>"}}));
        update.setSignature(signature, entries, 3000);
        const Signable signable = update.finishForSigning();
        return signable.filledWith(need(crypto::signCms(member(), signable.digest())));
    }

    // A visible field of its own and the signature in it, both in one revision.
    QByteArray signedInNewPlace(const QByteArray &pdf)
    {
        const auto file = need(StrictPdf::open(pdf));
        IncrementalUpdate update(*file);
        const int field = update.newObject();
        const int signature = update.newObject();
        const QByteArray name = QByteArray::number(field) + " 0 R";
        update.set(field, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Further)/F 132/Rect[40 40 90 90]/V " +
                              QByteArray::number(signature) + " 0 R>>");
        QPDFObjectHandle form = file->catalog().getKey("/AcroForm");
        QPDFObjectHandle page = file->object(pageNumber(*file));
        for (const auto &[holder, key] : {std::pair{form, "/Fields"}, std::pair{page, "/Annots"}}) {
            QByteArray list = QByteArray::fromStdString(QPDFObjectHandle(holder).getKey(key).unparseResolved());
            list.insert(list.lastIndexOf(']'), ' ' + name);
            update.set(QPDFObjectHandle(holder).getObjectID(), edited(holder, {{key, list}}));
        }
        update.setSignature(signature, Kind, 3000);
        const Signable signable = update.finishForSigning();
        return signable.filledWith(need(crypto::signCms(m_world.pki().clerk(), signable.digest())));
    }

    static ChangeRules rulesOf(const QByteArray &pdf, size_t field = 0)
    {
        const auto file = need(StrictPdf::open(pdf));
        return rulesAfter(*file, signatureFieldsOf(*file).at(field).value);
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeChangeRulesTest()
{
    return std::make_unique<ChangeRulesTest>();
}

#include "ChangeRulesTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/LocalReceiptPress.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/SignatureFieldList.h"
#include "app/receipts/signing/PenEvidence.h"
#include "tests/receipts/ReceiptWorld.h"
#include "tests/support/Await.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;
using tonggui::test::await;

namespace {

class StandingClock final : public Clock
{
public:
    explicit StandingClock(QDateTime time)
        : m_time(std::move(time))
    {}
    [[nodiscard]] QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

} // namespace

// The press of one terminal, as the counter uses it.
class ReceiptPressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_pool.waitForDone(); }

    void aVisitFromDraftToSignedPaper()
    {
        LocalReceiptPress press = makePress();
        const ReceiptDraft draft = need(await(press.draft(rentReceipt())));
        QCOMPARE(draft.sha256, crypto::sha256(draft.pdf));
        QCOMPARE(m_world.verdictOn(draft.pdf), Verdict::Unsigned);
        const QByteArray paper =
            need(await(press.sign(draft, sampleHandwriting(), rentReceipt().memberName, clerkSession())));
        QVERIFY(paper.startsWith(draft.pdf));
        const ReceiptReport report = m_world.verified(paper);
        QCOMPARE(report.verdict, Verdict::Valid);
        QCOMPARE(report.signatures.size(), size_t(2));
        QVERIFY(report.isSealMissing);
        QCOMPARE(report.signatures[0].signerName, rentReceipt().memberName);
        QCOMPARE(evidenceIn(paper).documentSha256, draft.sha256); // what was signed is what was shown
        QCOMPARE(evidenceIn(paper).writing, sampleHandwriting());
        QCOMPARE(m_askedFor, u"C0317"_s);
    }

    void theWorkIsDoneInAnotherThread()
    {
        LocalReceiptPress press = makePress();
        const ReceiptDraft draft = need(await(press.draft(certificateReceipt())));
        (void)need(await(press.sign(draft, sampleHandwriting(), u"𠮷田一郎"_s, clerkSession())));
        QVERIFY(m_keyThread.load() != nullptr && m_keyThread.load() != QThread::currentThread());
    }

    void withoutTheClerksKeyNothingIsSigned()
    {
        const ClerkIdentitySource locked = [](const StaffSession &) -> Result<crypto::Identity> {
            return failure(tonggui::errors::Cancelled);
        };
        LocalReceiptPress press(m_world.fonts(), m_world.memberTrust(), locked, m_clock, m_pool);
        const auto paper = await(press.sign(m_world.draft(), sampleHandwriting(), u"某人"_s, clerkSession()));
        QVERIFY(!paper && paper.error().is(tonggui::errors::Cancelled));
    }

    void anotherDraftThanTheShownOneIsRefused()
    {
        LocalReceiptPress press = makePress();
        ReceiptDraft draft = m_world.draft();
        draft.sha256[0] = char(draft.sha256[0] ^ 1);
        const auto paper = await(press.sign(draft, sampleHandwriting(), u"某人"_s, clerkSession()));
        QVERIFY(!paper && paper.error().is(receipts::errors::DraftChanged));
        const auto blank = await(press.sign(m_world.draft(), {}, u"某人"_s, clerkSession()));
        QVERIFY(!blank && blank.error().is(receipts::errors::NoHandwriting));
    }

    void whatCannotBePrintedIsToldAtOnce()
    {
        LocalReceiptPress press = makePress();
        ReceiptModel model = rentReceipt();
        model.verificationUrl = u"https://"_s + u"x"_s.repeated(5000);
        const auto draft = await(press.draft(model));
        QVERIFY(!draft && draft.error().is(receipts::errors::QrTooLong));
    }

    void manyReceiptsAtOnce()
    {
        LocalReceiptPress press = makePress();
        std::vector<Task<Result<ReceiptDraft>>> tasks;
        for (int i = 0; i < 8; ++i) {
            tasks.push_back(press.draft(rentReceipt()));
        }
        for (auto &task : tasks) {
            QCOMPARE(need(await(std::move(task))).pdf, m_world.draft().pdf);
        }
    }

private:
    LocalReceiptPress makePress()
    {
        const ClerkIdentitySource clerks = [this](const StaffSession &clerk) -> Result<crypto::Identity> {
            m_askedFor = clerk.id.text();
            m_keyThread = QThread::currentThread();
            return m_world.pki().clerk();
        };
        (void)m_world.pki().clerk(); // made in this thread
        return {m_world.fonts(), m_world.memberTrust(), clerks, m_clock, m_pool};
    }

    static StaffSession clerkSession()
    {
        StaffSession session;
        session.id = StaffId(u"C0317"_s);
        session.name = u"林知夏"_s;
        return session;
    }

    [[nodiscard]] PenEvidence evidenceIn(const QByteArray &paper)
    {
        const auto pdf = need(StrictPdf::open(paper));
        QPDFObjectHandle stream = signatureFieldsOf(*pdf)[0].value.getKey("/" + PenDataKey.toStdString());
        const std::shared_ptr<Buffer> data = stream.getRawStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        return need(openPenEvidence(bytes, m_world.pki().inbox()));
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
    StandingClock m_clock{m_world.now()};
    QThreadPool m_pool;
    QString m_askedFor;
    std::atomic<QThread *> m_keyThread{nullptr};
};

std::unique_ptr<QObject> makeReceiptPressTest()
{
    return std::make_unique<ReceiptPressTest>();
}

#include "ReceiptPressTest.moc"

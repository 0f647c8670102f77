// SPDX-License-Identifier: Apache-2.0
#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/protocol/SealMessages.h"
#include "app/protocol/StaffMessages.h"
#include "app/sync/NodeStaffDirectory.h"
#include "app/sync/RemoteCentreSeal.h"
#include "app/sync/RemoteCoreSystem.h"
#include "app/sync/SyncErrors.h"
#include "app/sync/TerminalEnroller.h"
#include "tests/support/Await.h"
#include "tests/support/CannedNode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::sync;

namespace {

class FakeStaffCache final : public StaffCache
{
public:
    QHash<QString, QString> pins;

    Task<Result<void>> remember(StaffSession session, QString pin) override
    {
        pins.insert(session.id.text(), pin);
        co_return Result<void>();
    }

    Task<Result<StaffSession>> verify(StaffId id, QString pin) override
    {
        if (!pins.contains(id.text())) {
            co_return failure(tonggui::errors::StaffUnknownOffline);
        }
        if (pins.value(id.text()) != pin) {
            co_return failure(tonggui::errors::WrongPin, {u"4"_s});
        }
        co_return StaffSession{id, u"林知夏"_s, StaffRole::Clerk, QDateTime::currentDateTimeUtc(), true};
    }

    Task<Result<void>> forgetIfKept(StaffId id, QString pin) override
    {
        if (pins.value(id.text()) == pin) {
            pins.remove(id.text());
        }
        co_return Result<void>();
    }

    Task<Result<void>> forget(StaffId id) override
    {
        pins.remove(id.text());
        co_return Result<void>();
    }
};

} // namespace

class NodeLogInTest : public QObject
{
    Q_OBJECT

    const crypto::Identity root = test::testRoot();
    test::CannedNode node{root};
    NodeClient client{{node.url(), {root.certificate}, {}}};
    FakeStaffCache cache;
    StaffLogIn logIn;
    NodeStaffDirectory directory{client, cache, logIn};

    static test::CannedAnswer refusal(const Error &error)
    {
        return {protocol::statusOf(error), canonicalJson(protocol::toAnswer(error))};
    }

    void answerLogIns()
    {
        node.answer = [](const test::CannedRequest &) {
            const StaffSession session{StaffId(u"0317"_s), u"林知夏"_s, StaffRole::Clerk,
                                       QDateTime::currentDateTimeUtc(), false};
            return test::CannedAnswer{
                200,
                canonicalJson(
                    protocol::LogInAnswer{session, u"proof"_s, QDateTime::currentDateTimeUtc().addSecs(60)}.toJson())};
        };
    }

private Q_SLOTS:
    void init()
    {
        cache.pins.clear();
        logIn = {};
        node.requests.clear();
    }

    void theNodeDecidesAndTheTerminalRemembers()
    {
        answerLogIns();
        const Result<StaffSession> session = QCoro::waitFor(directory.logIn(StaffId(u"0317"_s), u"135790"_s));
        QVERIFY(session.has_value());
        QVERIFY(!session->isOffline);
        QCOMPARE(logIn.token, u"proof"_s);
        QCOMPARE(cache.pins.value(u"0317"_s), u"135790"_s);
    }

    void withoutALineTheTerminalDecides()
    {
        answerLogIns();
        QVERIFY(QCoro::waitFor(directory.logIn(StaffId(u"0317"_s), u"135790"_s)).has_value());
        test::CannedNode silent{root}; // a node of its own: connections that broke off trouble nobody else
        silent.answer = [](const test::CannedRequest &) { return test::CannedAnswer{0, {}}; };
        NodeClient away{{silent.url(), {root.certificate}, {}}};
        StaffLogIn offline;
        NodeStaffDirectory there{away, cache, offline};
        const Result<StaffSession> session = QCoro::waitFor(there.logIn(StaffId(u"0317"_s), u"135790"_s));
        QVERIFY(session.has_value() && session->isOffline);
        QVERIFY(offline.token.isEmpty());
        QVERIFY(QCoro::waitFor(there.logIn(StaffId(u"0317"_s), u"000000"_s)).error().is(tonggui::errors::WrongPin));
        QVERIFY(QCoro::waitFor(there.logIn(StaffId(u"0999"_s), u"000000"_s))
                    .error()
                    .is(tonggui::errors::StaffUnknownOffline));
    }

    void anAccountThatTheNodeLockedIsLockedOfflineToo()
    {
        cache.pins.insert(u"0317"_s, u"135790"_s);
        node.answer = [](const test::CannedRequest &) {
            return refusal(Error(tonggui::errors::StaffLocked, {u"10:45"_s}));
        };
        QVERIFY(
            QCoro::waitFor(directory.logIn(StaffId(u"0317"_s), u"135790"_s)).error().is(tonggui::errors::StaffLocked));
        QVERIFY(cache.pins.isEmpty());
    }

    // The node answers a disabled clerk, and one with a new PIN, like a wrong PIN.
    void aPinThatTheNodeTakesNoLongerIsNoUseOffline()
    {
        cache.pins.insert(u"0317"_s, u"135790"_s);
        node.answer = [](const test::CannedRequest &) { return refusal(Error(tonggui::errors::WrongPin, {u"4"_s})); };
        const StaffId id(u"0317"_s);
        QVERIFY(QCoro::waitFor(directory.logIn(id, u"000000"_s)).error().is(tonggui::errors::WrongPin));
        QCOMPARE(cache.pins.value(u"0317"_s), u"135790"_s); // a slip takes nothing away
        QVERIFY(QCoro::waitFor(directory.logIn(id, u"135790"_s)).error().is(tonggui::errors::WrongPin));
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{0, {}}; };
        const Result<StaffSession> offline = QCoro::waitFor(directory.logIn(id, u"135790"_s));
        QVERIFY(!offline && offline.error().is(tonggui::errors::StaffUnknownOffline));
    }

    void membersAreAskedForByBodyNotByAddress()
    {
        logIn.token = u"proof"_s;
        RemoteCoreSystem core(client, logIn);
        node.answer = [](const test::CannedRequest &) { return refusal(Error(tonggui::errors::MemberUnknown)); };
        const Result<Member> member = QCoro::waitFor(core.memberByIdNumber(u"11010519491231002X"_s, VisitId(u"v1"_s)));
        QVERIFY(member.error().is(tonggui::errors::MemberUnknown));
        QVERIFY(!node.requests.back().line.contains(u"11010519491231002X"));
        QVERIFY(node.requests.back().body.contains("\"token\":\"proof\""));
    }

    void theSealIsPutBehindThePaper()
    {
        RemoteCentreSeal seal(client);
        node.answer = [](const test::CannedRequest &) {
            return test::CannedAnswer{200, canonicalJson(protocol::SealAnswer{CaseId(u"c1"_s), "+seal"}.toJson())};
        };
        const Result<QByteArray> sealed = QCoro::waitFor(seal.seal(CaseId(u"c1"_s), "%PDF paper"));
        QCOMPARE(sealed.value(), QByteArray("%PDF paper+seal"));
    }

    void enrolmentWaitsForAPerson()
    {
        QThreadPool pool;
        TerminalEnroller enroller(client, pool);
        protocol::EnrolmentState state;
        node.answer = [&](const test::CannedRequest &request) {
            return request.line.startsWith(u"POST")
                       ? test::CannedAnswer{202,
                                            canonicalJson(protocol::EnrolmentTicket{u"r1"_s, u"482 913"_s}.toJson())}
                       : test::CannedAnswer{200, canonicalJson(state.toJson())};
        };
        const auto ticket = QCoro::waitFor(enroller.request({u"0203"_s, u"0007"_s}, {}));
        QCOMPARE(ticket->code, u"482 913"_s);
        const auto pending = test::await(enroller.collect());
        QVERIFY(pending.error().is(sync::errors::EnrolmentPending));
        QVERIFY(pending.error().remedy().contains(u"482 913"));
        state.status = protocol::EnrolmentStatus::Refused;
        QVERIFY(test::await(enroller.collect()).error().is(protocol::errors::EnrolmentRefused));
    }
};

QTEST_GUILESS_MAIN(NodeLogInTest)
#include "NodeLogInTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/sync/ClerkCertifier.h"

#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/protocol/StaffMessages.h"
#include "tests/support/Await.h"
#include "tests/support/CannedNode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::sync;

namespace {

class MovingClock final : public Clock
{
public:
    QDateTime at = QDateTime::currentDateTimeUtc();
    [[nodiscard]] QDateTime now() const override { return at; }
};

class FakeShelf final : public crypto::IdentityShelf
{
public:
    QHash<QString, std::shared_ptr<crypto::Identity>> kept;
    std::optional<Error> failure;

    Task<Result<std::optional<crypto::Identity>>> load(QString name) override
    {
        if (failure) {
            co_return Failure(*failure);
        }
        const auto found = kept.value(name);
        co_return found ? std::optional(*found) : std::nullopt;
    }
    Task<Result<void>> keep(QString name, crypto::Identity identity) override
    {
        kept.insert(name, std::make_shared<crypto::Identity>(std::move(identity)));
        co_return Result<void>();
    }
};

} // namespace

// A clerk's key: made once, renewed in time, kept when the node is away.
class ClerkCertifierTest : public QObject
{
    Q_OBJECT

    const crypto::Identity root = test::testRoot();
    test::CannedNode node{root};
    NodeClient client{{node.url(), {root.certificate}, {}}};
    const StaffLogIn logIn{u"proof"_s, {}};
    QThreadPool pool;
    MovingClock clock;
    FakeShelf shelf;
    ClerkCertifier certifier{client, shelf, logIn, clock, pool};

    static StaffSession clerk()
    {
        return {StaffId(u"C0312"_s), u"李静"_s, StaffRole::Clerk, QDateTime::currentDateTimeUtc(), false};
    }

    // A certificate of `days` for whatever key is asked about. The key is not looked at: the terminal has it.
    void certifyFor(int days)
    {
        node.answer = [this, days](const test::CannedRequest &) {
            const auto identity =
                crypto::issueIdentity(root, {.profile = crypto::CertificateProfile::Clerk,
                                             .subject = {.commonName = u"李静"_s, .serialNumber = u"C0312"_s},
                                             .notBefore = clock.at.addDays(-1),
                                             .notAfter = clock.at.addDays(days)});
            return test::CannedAnswer{
                200, canonicalJson(protocol::ClerkCertificateAnswer{identity->certificate.toPem(), {}}.toJson())};
        };
    }

    Result<crypto::Identity> ask() { return test::await(certifier.identityOf(clerk())); }

private Q_SLOTS:
    void init()
    {
        shelf.kept.clear();
        shelf.failure.reset();
        node.requests.clear();
        clock.at = QDateTime::currentDateTimeUtc();
    }

    void theFirstTimeTheNodeCertifies()
    {
        certifyFor(90);
        const auto identity = ask();
        QVERIFY2(identity.has_value(), identity ? "" : qPrintable(identity.error().toLine()));
        QCOMPARE(identity->certificate.subjectField("serialNumber"), u"C0312"_s);
        QCOMPARE(node.requests.size(), size_t(1));
        const auto request = parseJsonObject(node.requests.front().body);
        QCOMPARE(protocol::ClerkCertificateRequest::fromJson(*request)->token, u"proof"_s);
        QVERIFY(!node.requests.front().body.contains("PRIVATE KEY"));
        QVERIFY(ask().has_value());
        QCOMPARE(node.requests.size(), size_t(1)); // kept
    }

    void itIsRenewedBeforeItsEnd()
    {
        certifyFor(90);
        const auto first = ask();
        clock.at = clock.at.addDays(80);
        certifyFor(90);
        const auto second = ask();
        QVERIFY(first->certificate.notAfter() < second->certificate.notAfter());
        QCOMPARE(node.requests.size(), size_t(2));
    }

    void withoutTheNodeTheOldOneHoldsToItsEnd()
    {
        certifyFor(90);
        const auto first = ask();
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{.status = 0}; };
        clock.at = clock.at.addDays(80);
        QCOMPARE(ask()->certificate, first->certificate);
        clock.at = clock.at.addDays(11);
        QVERIFY(ask().error().is(tonggui::errors::NodeUnreachable));
    }

    void refusalsAndBrokenShelvesAreTold()
    {
        node.answer = [](const test::CannedRequest &) {
            const Error error(protocol::errors::NotLoggedIn);
            return test::CannedAnswer{protocol::statusOf(error), canonicalJson(protocol::toAnswer(error))};
        };
        QVERIFY(ask().error().is(protocol::errors::NotLoggedIn));
        QVERIFY(shelf.kept.isEmpty());
        node.answer = [](const test::CannedRequest &) {
            return test::CannedAnswer{200,
                                      canonicalJson(protocol::ClerkCertificateAnswer{"no certificate", {}}.toJson())};
        };
        QVERIFY(!ask().has_value());
        shelf.failure = Error(tonggui::errors::Internal);
        QVERIFY(ask().error().is(tonggui::errors::Internal));
    }
};

QTEST_GUILESS_MAIN(ClerkCertifierTest)
#include "ClerkCertifierTest.moc"

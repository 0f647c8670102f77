// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ClerkKeys.h"

#include "app/counter/CounterErrors.h"
#include "tests/counter/CounterHall.h"
#include "tests/support/CannedNode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::counter;

namespace {

// Has a certificate for the clerks it was told of.
class FakeShelf final : public crypto::IdentityShelf
{
public:
    QHash<QString, std::shared_ptr<crypto::Identity>> kept;
    QStringList asked;

    Task<Result<std::optional<crypto::Identity>>> load(QString name) override
    {
        asked.append(name);
        for (const auto &[known, identity] : kept.asKeyValueRange()) {
            if (name.contains(known)) {
                co_return Result<std::optional<crypto::Identity>>(*identity);
            }
        }
        co_return Result<std::optional<crypto::Identity>>(std::nullopt);
    }
    Task<Result<void>> keep(QString, crypto::Identity) override { co_return Result<void>(); }
};

StaffSession session(const QString &number)
{
    return {StaffId(number), u"林知夏"_s, StaffRole::Clerk, {}, false};
}

} // namespace

// Who logs in has a key at hand; who has none cannot begin.
class ClerkKeysTest : public QObject
{
    Q_OBJECT

    const crypto::Identity root = test::testRoot();
    test::CannedNode node{root};
    sync::NodeClient client{{node.url(), {root.certificate}, {}}};
    const sync::StaffLogIn logIn{u"proof"_s, {}};
    QThreadPool pool;
    SystemClock clock;
    FakeShelf shelf;
    sync::ClerkCertifier certifier{client, shelf, logIn, clock, pool};
    counter::sample::FakeStaff staff;
    ClerkKeys keys{staff, certifier};

private Q_SLOTS:
    void initTestCase() { shelf.kept.insert(u"0317"_s, std::make_shared<crypto::Identity>(root)); }

    void nobodyHasAKeyBeforeTheLogIn()
    {
        const Result<crypto::Identity> none = keys.identityOf(session(u"0317"_s));
        QVERIFY(none.error().is(errors::ClerkKeyMissing));
        QVERIFY(none.error().text().contains(u"0317"_s));
    }

    void aWrongPinDoesNotEvenAskForAKey()
    {
        const auto refused = test::await(keys.logIn(StaffId(u"0317"_s), u"0000"_s));
        QVERIFY(refused.error().is(errors::WrongPin));
        QVERIFY(shelf.asked.isEmpty());
    }

    void whoLoggedInHasTheKeyAndNobodyElse()
    {
        QVERIFY(test::await(keys.logIn(StaffId(u"0317"_s), u"2580"_s)).has_value());
        const Result<crypto::Identity> own = keys.identityOf(session(u"0317"_s));
        QVERIFY2(own.has_value(), own ? "" : qPrintable(own.error().toLine()));
        QCOMPARE(own->certificate.toDer(), root.certificate.toDer());
        QVERIFY(keys.identityOf(session(u"0318"_s)).error().is(errors::ClerkKeyMissing));
        QVERIFY(keys.identityOf(session(u"031"_s)).error().is(errors::ClerkKeyMissing));
    }

    // Without a certificate a clerk could take a case and never sign it.
    void whoCannotSignMustNotBegin()
    {
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{503, {}}; };
        const auto refused = test::await(keys.logIn(StaffId(u"0318"_s), u"2580"_s));
        QVERIFY(!refused.has_value());
        QVERIFY(keys.identityOf(session(u"0318"_s)).error().is(errors::ClerkKeyMissing));
        QVERIFY(keys.identityOf(session(u"0317"_s)).has_value()); // whose the counter still is
    }
};

QTEST_GUILESS_MAIN(ClerkKeysTest)
#include "ClerkKeysTest.moc"

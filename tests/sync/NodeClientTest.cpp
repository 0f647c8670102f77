// SPDX-License-Identifier: Apache-2.0
#include "app/sync/NodeClient.h"

#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/sync/SyncErrors.h"
#include "tests/support/CannedNode.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::sync;

class NodeClientTest : public QObject
{
    Q_OBJECT

    const crypto::Identity root = test::testRoot();

    Result<QJsonObject> ask(NodeClient &client, protocol::Route route = protocol::routes::Health)
    {
        QJsonObject nothing;
        return QCoro::waitFor(client.call(route, std::move(nothing)));
    }

private Q_SLOTS:
    void readsAnAnswer()
    {
        test::CannedNode node(root);
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{200, R"({"status":"ok"})"}; };
        NodeClient client({node.url(), {root.certificate}, {}});
        QSignalSpy reached(&client, &NodeClient::reached);
        const Result<QJsonObject> answer = ask(client);
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().toLine()));
        QCOMPARE((*answer)[u"status"_s].toString(), u"ok"_s);
        QCOMPARE(reached.count(), 1);
        QCOMPARE(node.requests.front().line, u"GET /api/v1/health"_s);
    }

    void refusalsKeepTheirCodeAndWords()
    {
        test::CannedNode node(root);
        const QByteArray body = canonicalJson(protocol::toAnswer(Error(protocol::errors::SealConflict, {u"c9"_s})));
        node.answer = [body](const test::CannedRequest &) { return test::CannedAnswer{409, body}; };
        NodeClient client({node.url(), {root.certificate}, {}});
        const Result<QJsonObject> answer = ask(client, protocol::routes::Seal);
        QVERIFY(answer.error().is(protocol::errors::SealConflict));
        QVERIFY(answer.error().text().contains(u"c9"));
    }

    void aFriendlyFaceWithAnotherRootIsNotOurNode()
    {
        test::CannedNode node(test::testRoot(u"Somebody else"_s));
        NodeClient client({node.url(), {root.certificate}, {}});
        const Result<QJsonObject> answer = ask(client);
        QVERIFY(answer.error().is(sync::errors::NodeNotTrusted));
        QVERIFY(node.requests.empty());
    }

    void nobodyThereIsUnreachable()
    {
        test::CannedNode node(root);
        node.stop();
        NodeClient client({node.url(), {root.certificate}, {}});
        QSignalSpy unreachable(&client, &NodeClient::unreachable);
        QVERIFY(ask(client).error().is(tonggui::errors::NodeUnreachable));
        QCOMPARE(unreachable.count(), 1);
    }

    void aLostAnswerIsUnreachable()
    {
        test::CannedNode node(root);
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{0, {}}; };
        NodeClient client({node.url(), {root.certificate}, {}});
        QVERIFY(ask(client, protocol::routes::Seal).error().is(tonggui::errors::NodeUnreachable));
    }

    void nonsenseIsTheServersTrouble()
    {
        test::CannedNode node(root);
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{502, "<html>"}; };
        NodeClient client({node.url(), {root.certificate}, {}});
        QVERIFY(ask(client).error().is(protocol::errors::ServerTrouble));
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{200, "<html>"}; };
        QVERIFY(ask(client).error().is(tonggui::errors::MalformedJson));
    }

    void anAddressThatIsNoneIsTold()
    {
        NodeClient client({QUrl(u"nonsense"_s), {root.certificate}, {}});
        QVERIFY(ask(client).error().is(sync::errors::BadAddress));
    }
};

QTEST_GUILESS_MAIN(NodeClientTest)
#include "NodeClientTest.moc"

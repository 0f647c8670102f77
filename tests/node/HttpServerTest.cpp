// SPDX-License-Identifier: Apache-2.0
#include "app/node/http/HttpServer.h"

#include "app/node/NodeErrors.h"
#include "tests/node/PlainClient.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::node;
using tests::PlainClient;

namespace {

HttpResponse textAnswer(int status, const QByteArray &body)
{
    return {status, "text/plain", body, {}};
}

// Takes every path but /closed; bodies up to 64 KiB, with a client certificate 1 MiB; /slow goes to the slow lane.
class OpenDoor final : public Doorkeeper
{
public:
    [[nodiscard]] Admission admit(const RequestHead &head) const override
    {
        Admission admission;
        admission.bodyLimit = head.peerCertificate.isEmpty() ? 64 * 1024 : 1024 * 1024;
        admission.lane = head.path == u"/slow"_s ? Lane::Slow : Lane::Quick;
        if (head.path == u"/closed"_s) {
            admission.refusal = textAnswer(404, "closed");
        }
        return admission;
    }
    [[nodiscard]] HttpResponse tooLarge(const RequestHead &) const override { return textAnswer(413, "too large"); }
    [[nodiscard]] HttpResponse tooBusy(const RequestHead &) const override { return textAnswer(429, "busy"); }
    [[nodiscard]] HttpResponse malformed() const override { return textAnswer(400, "malformed"); }
};

class EchoWorker final : public RequestWorker
{
public:
    EchoWorker(std::counting_semaphore<> &gate, std::atomic<int> &begun)
        : m_gate(gate)
        , m_begun(begun)
    {}

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override
    {
        if (request.head.path == u"/slow"_s) {
            ++m_begun;
            m_gate.acquire();
        }
        if (request.head.path == u"/who"_s) {
            return textAnswer(200, request.head.peerCertificate.toHex());
        }
        return textAnswer(200, request.head.method + ' ' + request.head.path.toLatin1() + ' ' +
                                   QByteArray::number(request.body.size()) + ' ' + request.body.left(20));
    }

private:
    std::counting_semaphore<> &m_gate;
    std::atomic<int> &m_begun;
};

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto order = m_pki.order(tests::CertificateProfile::TlsServer, u"localhost"_s);
        order.names = QStringList{u"localhost"_s, u"127.0.0.1"_s};
        m_serverIdentity = tests::need(crypto::issueIdentity(m_pki.root(), order));
        m_pki.terminal();
    }

    void init() { start(brisk()); }
    void cleanup()
    {
        m_gate.release(100);
        m_server.reset();
        m_begun = 0;
        while (m_gate.try_acquire()) {
        }
    }

    void answersOverOneConnection()
    {
        PlainClient client = anyone();
        QCOMPARE(client.call("GET", "/a").body, "GET /a 0 "_ba);
        QCOMPARE(client.call("POST", "/b", "hello").body, "POST /b 5 hello"_ba);
        const auto head = client.call("HEAD", "/a");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers["content-length"], "10"_ba);
        QCOMPARE(client.call("GET", "/a").status, 200); // the connection is still in step
        QCOMPARE(m_server->connectionCount(), 1U);
    }

    void knowsItsPeer()
    {
        PlainClient terminal(m_server->port(), m_pki.root().certificate, m_pki.terminal());
        QCOMPARE(terminal.call("GET", "/who").body, m_pki.terminal().certificate.toDer().toHex());
        PlainClient nobody = anyone();
        QCOMPARE(nobody.call("GET", "/who").body, QByteArray());
    }

    void refusesForeignAndUnfitCertificates()
    {
        tests::SmallPki foreign;
        PlainClient stranger(m_server->port(), m_pki.root().certificate, foreign.terminal());
        QCOMPARE(stranger.call("GET", "/who").status, 0);
        PlainClient clerk(m_server->port(), m_pki.root().certificate, m_pki.clerk()); // signs papers, logs in nowhere
        QCOMPARE(clerk.call("GET", "/who").status, 0);
        QCOMPARE(anyone().call("GET", "/who").status, 200);
    }

    void aClientNoticesAnotherServer()
    {
        tests::SmallPki foreign;
        PlainClient client(m_server->port(), foreign.root().certificate);
        QVERIFY(!client.connect());
    }

    void speaksNothingOlderThanTls12()
    {
        const auto old = tests::openssl({u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(m_server->port()),
                                         u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
        QVERIFY2(old.exitCode != 0, old.output);
        for (const QString &version : {u"-tls1_2"_s, u"-tls1_3"_s}) {
            const auto fine =
                tests::openssl({u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(m_server->port()), version}, "Q\n");
            QVERIFY2(fine.exitCode == 0, fine.output);
        }
    }

    void largeBodies_data()
    {
        QTest::addColumn<bool>("isTerminal");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("at the limit") << false << 64 * 1024 << QByteArray() << 200;
        QTest::newRow("one byte more") << false << 64 * 1024 + 1 << QByteArray() << 413;
        QTest::newRow("very large") << false << 20 * 1024 * 1024 << QByteArray() << 413;
        QTest::newRow("terminal, at the limit") << true << 1024 * 1024 << QByteArray() << 200;
        QTest::newRow("terminal, one byte more") << true << 1024 * 1024 + 1 << QByteArray() << 413;
    }

    void largeBodies()
    {
        QFETCH(bool, isTerminal);
        QFETCH(int, size);
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        PlainClient client(m_server->port(), m_pki.root().certificate,
                           isTerminal ? std::optional(m_pki.terminal()) : std::nullopt);
        QCOMPARE(client.call("POST", "/b", QByteArray(size, 'x'), headers).status, status);
        QCOMPARE(anyone().call("GET", "/again").status, 200);
    }

    void chunkedBodiesAreMeasuredAsTheyCome()
    {
        PlainClient client = anyone();
        QVERIFY(client.connect());
        client.send("POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        QCOMPARE(client.readAnswer().body, "POST /b 5 hello"_ba);
        client.send("POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 9; ++i) {
            client.send("2000\r\n" + QByteArray(0x2000, 'x') + "\r\n");
        }
        QCOMPARE(client.readAnswer().status, 413);
    }

    void asksToContinueBeforeALargeBody()
    {
        PlainClient client = anyone();
        QVERIFY(client.connect());
        client.send("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.readAnswer().status, 100);
        client.send("hello");
        QCOMPARE(client.readAnswer().status, 200);
        client.send("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.readAnswer().status, 413); // nothing of it was sent
    }

    void refusesGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << "\x01\x02\x03\x04garbage\r\n\r\n"_ba;
        QTest::newRow("HTTP/9") << "GET / HTTP/9.9\r\n\r\n"_ba;
        QTest::newRow("negative length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba;
        QTest::newRow("two lengths") << "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx"_ba;
        QTest::newRow("length and chunks")
            << "POST / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba;
        QTest::newRow("length too long for a number")
            << "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n"_ba;
        QTest::newRow("bad chunk") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"_ba;
        QTest::newRow("NUL in the head") << QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", 27);
        QTest::newRow("huge head") << "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n";
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20'000) + "\r\n";
        QTest::newRow("huge target") << "GET /" + QByteArray(1'000'000, 'x') + " HTTP/1.1\r\n\r\n";
    }

    void refusesGarbage()
    {
        QFETCH(QByteArray, bytes);
        PlainClient client = anyone();
        QVERIFY(client.connect());
        client.send(bytes);
        QCOMPARE(client.readAnswer().status, 400);
        QVERIFY(client.waitForClose(5000));
        QCOMPARE(anyone().call("GET", "/good").status, 200);
    }

    void slowClientsLoseTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("silent after the handshake") << QByteArray();
        QTest::newRow("half a head") << "GET / HTTP/1.1\r\nHost: x\r\n"_ba;
        QTest::newRow("half a body") << "POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf"_ba;
        QTest::newRow("half a chunk") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nhalf"_ba;
    }

    void slowClientsLoseTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        HttpLimits limits = brisk();
        limits.head = 300ms;
        limits.body = 300ms;
        start(limits);
        PlainClient client = anyone();
        QVERIFY(client.connect());
        client.send(bytes);
        QVERIFY(client.waitForClose(5000));
        QTRY_COMPARE(m_server->connectionCount(), 0U);
    }

    void aClientThatNeverShakesHandsLosesItsPlace()
    {
        HttpLimits limits = brisk();
        limits.handshake = 300ms;
        start(limits);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket.waitForConnected());
        QVERIFY(socket.waitForDisconnected(5000));
    }

    // 200 clients that send half a request, 200 that say nothing at all: somebody else is served as if they were not
    // there.
    void stuckClientsDoNotStarveGoodOnes()
    {
        std::vector<std::unique_ptr<PlainClient>> halfWay;
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(u"127.0.0.1"_s, m_server->port());
            halfWay.push_back(std::make_unique<PlainClient>(m_server->port(), m_pki.root().certificate));
            QVERIFY(halfWay.back()->connect());
            halfWay.back()->send(i % 2 == 0 ? "POST /b HTTP/1.1\r\nContent-Length: 5000\r\n\r\nhalf"
                                            : "GET /b HTTP/1.1\r\nX: y");
        }
        QTRY_VERIFY(m_server->connectionCount() >= 400);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(anyone().call("GET", "/good").status, 200);
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void aFullHouseClosesWhoWaitedLongest()
    {
        HttpLimits limits = brisk();
        limits.connections = 4;
        start(limits);
        std::vector<std::unique_ptr<PlainClient>> idle;
        for (int i = 0; i < 4; ++i) {
            idle.push_back(std::make_unique<PlainClient>(m_server->port(), m_pki.root().certificate));
            QCOMPARE(idle.back()->call("GET", "/a").status, 200);
        }
        QCOMPARE(anyone().call("GET", "/good").status, 200);
        QVERIFY(idle[0]->waitForClose(5000));
        QCOMPARE(idle[3]->call("GET", "/a").status, 200);
    }

    void slowWorkWaitsInItsOwnLane()
    {
        HttpLimits limits = brisk();
        limits.slowThreads = 1;
        limits.queue = 1;
        start(limits);
        std::vector<std::unique_ptr<PlainClient>> slow;
        for (int i = 0; i < 2; ++i) { // one at work, one in the queue
            slow.push_back(std::make_unique<PlainClient>(m_server->port(), m_pki.root().certificate));
            QVERIFY(slow.back()->connect());
            slow.back()->send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
            QTRY_COMPARE(m_server->waitingRequests(Lane::Slow), size_t(i));
            QCOMPARE(anyone().call("GET", "/good").status, 200);
        }
        QCOMPARE(anyone().call("GET", "/slow").status, 429);
        m_gate.release(2);
        QCOMPARE(slow[0]->readAnswer().status, 200);
        QCOMPARE(slow[1]->readAnswer().status, 200);
    }

    void endsWhileClientsAreConnected()
    {
        PlainClient idle = anyone();
        QCOMPARE(idle.call("GET", "/a").status, 200);
        PlainClient half = anyone();
        QVERIFY(half.connect());
        half.send("GET /");
        PlainClient busy = anyone();
        QVERIFY(busy.connect());
        busy.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_begun, 1);
        std::thread ending([this] {
            QElapsedTimer timer;
            timer.start();
            m_server.reset();
            QVERIFY(timer.elapsed() < 5000);
        });
        QVERIFY(idle.waitForClose(5000));
        QVERIFY(half.waitForClose(5000));
        m_gate.release();
        QCOMPARE(busy.readAnswer().status, 200); // what was begun is finished
        ending.join();
    }

    void closesOnRequestOfTheClient()
    {
        PlainClient client = anyone();
        const auto answer = client.call("GET", "/a", {}, "Connection: close\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers["connection"], "close"_ba);
        QVERIFY(client.waitForClose(5000));
    }

    void aTakenPortIsNamed()
    {
        HttpServerOptions options = optionsWith({});
        options.port = m_server->port();
        for (const QString &host : {u"127.0.0.1"_s, u"no address"_s, u"203.0.113.77"_s}) {
            options.host = host;
            const auto refused = HttpServer::start(options, m_door, factory());
            QVERIFY(!refused);
            QVERIFY(refused.error().is(node::errors::CannotListen));
            QVERIFY(refused.error().text().contains(host));
        }
    }

    void curlIsServed()
    {
        const tests::ScratchFolder folder;
        const QString root = folder.write(u"root.pem"_s, m_pki.root().certificate.toPem());
        const QString body = folder.write(u"body"_s, QByteArray(60'000, 'x'));
        const auto curl = tests::runTool(u"curl"_s, {u"-sS"_s, u"--cacert"_s, root, u"--data-binary"_s, u"@"_s + body,
                                                     u"https://127.0.0.1:%1/x"_s.arg(m_server->port())});
        QVERIFY2(curl.output.startsWith("POST /x 60000 xxx"), curl.output);
    }

private:
    // Refused clients are let go sooner than in real life.
    [[nodiscard]] static HttpLimits brisk()
    {
        HttpLimits limits;
        limits.goodbye = 150ms;
        return limits;
    }
    [[nodiscard]] HttpServerOptions optionsWith(const HttpLimits &limits)
    {
        return {u"127.0.0.1"_s, 0, *m_serverIdentity, m_pki.root().certificate, limits};
    }
    [[nodiscard]] WorkerFactory factory()
    {
        return [this] { return std::make_unique<EchoWorker>(m_gate, m_begun); };
    }
    void start(const HttpLimits &limits)
    {
        m_server.reset();
        m_server = tests::need(HttpServer::start(optionsWith(limits), m_door, factory()));
    }
    [[nodiscard]] PlainClient anyone() { return PlainClient(m_server->port(), m_pki.root().certificate); }

    tests::SmallPki m_pki;
    std::optional<crypto::Identity> m_serverIdentity;
    OpenDoor m_door;
    std::counting_semaphore<> m_gate{0}; // lets /slow go on
    std::atomic<int> m_begun{0};
    std::unique_ptr<HttpServer> m_server;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"

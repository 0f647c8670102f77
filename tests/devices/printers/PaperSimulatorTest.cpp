// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/printer/HttpPost.h"
#include "devices/simulators/printer/IppWire.h"
#include "tests/devices/printers/SimulatedPaperPrinter.h"

namespace tonggui::simulators {

using namespace tonggui::tests;

// The simulated printer of papers: what it reads, written by hand after RFC 8010 and RFC 9112.
class PaperSimulatorTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray request()
    {
        return QByteArray::fromHex("02000009"
                                   "00000007"                                   // Get-Job-Attributes, request 7
                                   "01"                                         // operation group
                                   "470012617474726962757465732D63686172736574" // attributes-charset
                                   "00057574662D38"                             // utf-8
                                   "2100066A6F622D6964000400000102"             // job-id 258
                                   "4400147265717565737465642D61747472696275746573"
                                   "00096A6F622D7374617465" // requested-attributes job-state
                                   "4400000003616C6C"       // … and all
                                   "03255044462D");         // end, and a document
    }

private Q_SLOTS:
    void aRequestIsReadFieldByField()
    {
        const auto read = IppRequest::from(request());
        QVERIFY(read.has_value());
        QCOMPARE(read->operation, quint16(9));
        QCOMPARE(read->number, 7U);
        QCOMPARE(read->fields.size(), size_t(3));
        QCOMPARE(read->integer("job-id", 0), 258);
        QCOMPARE(read->integer("copies", 1), 1);
        QCOMPARE(read->text("attributes-charset"), "utf-8");
        QCOMPARE(read->fields[2].values, QByteArrayList({"job-state", "all"}));
        QCOMPARE(read->document, "%PDF-");
    }

    void partsOfARequestAreNoRequest()
    {
        const QByteArray whole = request();
        for (qsizetype size = 0; size < whole.size() - 5; ++size) {
            QVERIFY(!IppRequest::from(whole.first(size)).has_value());
        }
    }

    void anAnswerIsWrittenFieldByField()
    {
        IppReply reply(*IppRequest::from(request()), 0x0406);
        reply.integer(ipptag::Job, ipptag::Enum, "job-state", 9);
        reply.texts(ipptag::Job, ipptag::Keyword, "x", {"a", "b"});
        QCOMPARE(reply.bytes().toHex(), QByteArray("0200040600000007"
                                                   "01470012617474726962757465732d63686172736574"
                                                   "00057574662d38"
                                                   "48001b617474726962757465732d6e61747572616c2d6c616e6775616765"
                                                   "0002656e"
                                                   "022300096a6f622d7374617465"
                                                   "000400000009"
                                                   "440001780001614400000001"
                                                   "6203"));
    }

    void bodiesComeWholeOrInPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello");
        QTest::newRow("chunks") << QByteArray(
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;x=1\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
    }

    void bodiesComeWholeOrInPieces()
    {
        QFETCH(QByteArray, bytes);
        HttpPost post;
        for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
            QCOMPARE(post.feed(bytes.mid(i, 1)), HttpPost::State::Reading);
        }
        QCOMPARE(post.feed(bytes.right(1)), HttpPost::State::Complete);
        QCOMPARE(post.takeBody(), "hello");
        QCOMPARE(post.feed(bytes), HttpPost::State::Complete); // and the next on the same connection
        QCOMPARE(post.takeBody(), "hello");
    }

    void aSenderThatAsksIsToldToGoOnOnce()
    {
        HttpPost post;
        QCOMPARE(post.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"),
                 HttpPost::State::NeedsContinue);
        QCOMPARE(post.feed("a"), HttpPost::State::Reading);
        QCOMPARE(post.feed("b"), HttpPost::State::Complete);
    }

    void whatIsNoPostIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("get") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\n");
        QTest::newRow("huge") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
        QTest::newRow("chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
        QTest::newRow("endless head") << QByteArray(20000, 'x');
    }

    void whatIsNoPostIsBroken()
    {
        QFETCH(QByteArray, bytes);
        HttpPost post;
        QCOMPARE(post.feed(bytes), HttpPost::State::Broken);
    }

    void ordersAndScenariosAreChecked()
    {
        SimulatedPaperPrinter simulated;
        for (const QString &order :
             {u"dance"_s, u"jam hard"_s, u"fault nothing"_s, u"fault jam on request"_s, QString()}) {
            const auto refused = simulated.simulator().order(order);
            QVERIFY2(!refused && refused.error().is(errors::OrderUnknown), qPrintable(order));
        }
        for (const TrainerAct &act : simulated.simulator().acts()) {
            QVERIFY2(simulated.simulator().order(act.order).has_value(), qPrintable(act.order));
        }
        const auto bad = PaperPrinterScenario::fromJson({{u"schema"_s, u"x"_s}}, u"x"_s);
        QVERIFY(!bad && bad.error().is(errors::ScenarioInvalid));
        PaperPrinterSimulator nowhere(*PaperPrinterScenario::fromJson({{u"schema"_s, u"tonggui.sim-printer/1"_s}}, {}),
                                      u"nowhere"_s, {});
        const auto unusable = nowhere.start();
        QVERIFY(!unusable && unusable.error().is(errors::WireUnusable));
    }
};

} // namespace tonggui::simulators

QTEST_GUILESS_MAIN(tonggui::simulators::PaperSimulatorTest)
#include "PaperSimulatorTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/RemoteDocumentPrinter.h"
#include "devices/api/printer/TestPage.h"
#include "devices/api/ticketprinter/RemoteTicketPrinter.h"
#include "devices/api/ticketprinter/TestSlip.h"
#include "tests/devices/printers/HostedPrinter.h"

#include <QCoroTask>
#include <QProcess>

namespace tonggui::devices {

using namespace tonggui::tests;

// tonggui-sim as trainers, the demonstration and outside checks run it, with the built drivers before it.
class PrinterProgramTest : public QObject
{
    Q_OBJECT

private:
    QString scenario(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"scenario.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("no scenario");
        }
        return file.fileName();
    }

    static QJsonObject nextLine(QProcess &program)
    {
        if (!QTest::qWaitFor([&program] { return program.canReadLine(); }, 5000)) {
            return {};
        }
        return parseJsonObject(program.readLine()).value_or(QJsonObject());
    }

    void begin(QProcess &program, const QString &kind, const QByteArray &text, const QStringList &more) const
    {
        program.start(qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui-sim"_s,
                      QStringList{kind, u"--scenario"_s, scenario(text)} + more);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;

private Q_SLOTS:
    void aSlipIsKeptAsTextAndPicture()
    {
        QProcess program;
        const QString output = m_folder.filePath(u"slips"_s);
        begin(program, u"printer-escpos"_s, "{\"schema\":\"tonggui.sim-printer-escpos/1\"}",
              {u"--listen"_s, u"127.0.0.1:0"_s, u"--output"_s, output});
        const QJsonObject ready = nextLine(program);
        QCOMPARE(ready[u"event"_s].toString(), u"ready"_s);
        HostedPrinter<RemoteTicketPrinter> hosted(u"printer-escpos"_s, {{u"port"_s, ready[u"port"_s].toString()}},
                                                  m_clock);
        QVERIFY(QCoro::waitFor(hosted.printer().print(testSlip(m_clock.now()), {}, {}, {})).has_value());
        const QJsonObject printed = nextLine(program);
        QCOMPARE(printed[u"event"_s].toString(), u"printed"_s);
        QVERIFY(QFileInfo::exists(printed[u"text"_s].toString()));
        QVERIFY(QFileInfo(printed[u"picture"_s].toString()).size() > 1000);
        program.write("quit\n");
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }

    void aPaperIsKeptAsItWasSent()
    {
        QProcess program;
        const QString output = m_folder.filePath(u"papers"_s);
        begin(program, u"printer"_s, "{\"schema\":\"tonggui.sim-printer/1\"}",
              {u"--listen"_s, u"127.0.0.1:0"_s, u"--output"_s, output});
        const QJsonObject ready = nextLine(program);
        HostedPrinter<RemoteDocumentPrinter> hosted(u"printer-cups"_s, {{u"port"_s, ready[u"port"_s].toString()}},
                                                    m_clock);
        const PrintOptions options{.title = u"Test"_s};
        QVERIFY(QCoro::waitFor(hosted.printer().print(testPage(Media::A4), options, {}, {})).has_value());
        QFile file(nextLine(program)[u"file"_s].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), testPage(Media::A4));
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    void mistakesHaveTheirExitCodes()
    {
        QProcess invalid;
        begin(invalid, u"printer"_s, "{}", {u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(invalid.waitForFinished());
        QCOMPARE(invalid.exitCode(), 1);
        QProcess nowhere;
        begin(nowhere, u"printer"_s, "{\"schema\":\"tonggui.sim-printer/1\"}", {}); // it serves the network only
        QVERIFY(nowhere.waitForFinished());
        QCOMPARE(nowhere.exitCode(), 3);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PrinterProgramTest)
#include "PrinterProgramTest.moc"

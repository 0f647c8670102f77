// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/MiaxisReport.h"

#include <QTest>

namespace tonggui::devices::sam {

namespace {

// A report as a reader sends it: AA, SRN, length, result, two bytes of its own, part of a frame, sum.
QByteArray answerOf(const char *afterResult, int result = 0)
{
    const QByteArray data = QByteArray::fromHex(afterResult);
    QByteArray report = QByteArray::fromHex("AA0000");
    report.append(char(data.size() + 1)).append('\0').append(char(result)).append(data);
    int sum = 0;
    for (qsizetype i = 3; i < report.size(); ++i) {
        sum += uchar(report[i]);
    }
    return report.append(char(sum & 0xFF)).append(char(sum >> 8)).leftJustified(64, '\0');
}

} // namespace

class MiaxisReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The worked example of the protocol notes.
    void wrapsTheRequestToFindACard()
    {
        const QByteArray report = miaxisReport(QByteArray::fromHex("AAAAAA9669000320"
                                                                   "0122"));
        QCOMPARE(report.size(), 64);
        QCOMPARE(report.left(18).toHex(' ').toUpper(),
                 QByteArray("88 00 00 0B 00 B1 AA AA AA 96 69 00 03 20 01 22 FF 03"));
        QCOMPARE(report.mid(18), QByteArray(46, '\0'));
    }

    void longestRequestStillFits()
    {
        const QByteArray report = miaxisReport(QByteArray(MostInMiaxisReport, '\xFF'));
        QCOMPARE(report.size(), 64);
        QCOMPARE(report.mid(3, 2).toHex(), QByteArray("3900"));
        QCOMPARE(report.right(2).toHex(), QByteArray("b238")); // 39 + B1 + 56 × FF
    }

    void takesThePartOfAFrameOut()
    {
        const auto answer = miaxisAnswer(answerOf("0102AAAAAA9669000800009F0000000097"));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->result, quint8(0));
        QCOMPARE(answer->bytes.toHex(), QByteArray("aaaaaa9669000800009f0000000097"));
        QCOMPARE(miaxisAnswer('\0' + answerOf("0102AAAA"))->bytes.toHex(),
                 QByteArray("aaaa")); // number of a report without one
    }

    void tellsAnotherResult()
    {
        QCOMPARE(miaxisAnswer(answerOf("0000", 5))->result, quint8(5));
        QVERIFY(miaxisAnswer(answerOf("00", 5))->bytes.isEmpty());
        QVERIFY(miaxisAnswer(answerOf("", 5))->bytes.isEmpty());
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("report");
        const QByteArray good = answerOf("0000AAAAAA96");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a number") << QByteArray(1, '\0');
        QTest::newRow("our own") << miaxisReport("x");
        QTest::newRow("cut") << good.left(10);
        QTest::newRow("no length") << QByteArray::fromHex("AA000000000000");
        QTest::newRow("length beyond the report") << QByteArray::fromHex("AA0000FFFF") + QByteArray(59, '\0');
        QTest::newRow("length to the last byte") << QByteArray::fromHex("AA00003B00") + QByteArray(59, '\0');
        QByteArray damaged = good;
        damaged[9] = char(damaged[9] ^ 1);
        QTest::newRow("damaged") << damaged;
    }

    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, report);
        QVERIFY(!miaxisAnswer(report).has_value());
    }
};

} // namespace tonggui::devices::sam

QTEST_APPLESS_MAIN(tonggui::devices::sam::MiaxisReportTest)
#include "MiaxisReportTest.moc"

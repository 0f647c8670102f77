// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/PdfSyntax.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/ByteScanner.h"
#include "app/receipts/pdf/IncrementalUpdate.h"
#include "app/receipts/pdf/PdfDictionary.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// The words and numbers that PDF files are written in.
class PdfSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << 0.0 << 2 << "0"_ba;
        QTest::newRow("whole") << 12.0 << 2 << "12"_ba;
        QTest::newRow("below one") << 0.5 << 2 << ".5"_ba;
        QTest::newRow("negative") << -3.25 << 2 << "-3.25"_ba;
        QTest::newRow("negative below one") << -0.05 << 2 << "-.05"_ba;
        QTest::newRow("rounded up") << 1.996 << 2 << "2"_ba;
        QTest::newRow("rounded away") << 0.004 << 2 << "0"_ba;
        QTest::newRow("zeros within") << 10.05 << 2 << "10.05"_ba;
        QTest::newRow("three decimals") << 841.8898 << 3 << "841.89"_ba;
        QTest::newRow("large") << 123456789.0 << 1 << "123456789"_ba;
    }

    void numbersAreShort()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(pdfNumber(value, decimals), "text");
    }

    void textsAreEscapedOrUnicode()
    {
        QCOMPARE(textString(u"Clerk"_s), "(Clerk)"_ba);
        QCOMPARE(textString(u"a(b)\\"_s), "(a\\(b\\)\\\\)"_ba);
        QCOMPARE(textString(u"经办"_s), "<FEFF7ECF529E>"_ba);
        QCOMPARE(textString(u"𠮷"_s), "<FEFFD842DFB7>"_ba);
        QCOMPARE(literalString("a\rb"), "(a\\rb)"_ba); // a bare one would be read as a line feed
        QCOMPARE(hexString("\x0f\xf0"), "<0FF0>"_ba);
    }

    void datesComeBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("time"); // empty: none
        QTest::newRow("ours") << "D:20261120103100+08'00'"_ba << u"2026-11-20T10:31:00+08:00"_s;
        QTest::newRow("west") << "D:20261120103100-03'30'"_ba << u"2026-11-20T10:31:00-03:30"_s;
        QTest::newRow("no last mark") << "D:20261120103100+08'00"_ba << u"2026-11-20T10:31:00+08:00"_s;
        QTest::newRow("Greenwich") << "D:20261120103100Z"_ba << u"2026-11-20T10:31:00Z"_s;
        QTest::newRow("no zone") << "D:20261120103100"_ba << u"2026-11-20T10:31:00Z"_s;
        QTest::newRow("no such day") << "D:20261320103100Z"_ba << QString();
        QTest::newRow("words") << "yesterday"_ba << QString();
        QTest::newRow("nothing") << ""_ba << QString();
    }

    void datesComeBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, time);
        const QDateTime read = timeOf(text);
        QCOMPARE(read.isValid(), !time.isEmpty());
        if (!time.isEmpty()) {
            QCOMPARE(read.toMSecsSinceEpoch(), QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch());
        }
    }

    void aDateIsReadAsItWasWritten()
    {
        const QDateTime time(QDate(2026, 11, 20), QTime(10, 31), Qt::OffsetFromUTC, -(3 * 60 + 30) * 60);
        const QByteArray text = dateString(time);
        QCOMPARE(text, "(D:20261120103100-03'30')"_ba);
        QCOMPARE(timeOf(text.mid(1, text.size() - 2)), time);
    }

    void theScannerNeverLeavesItsBytes()
    {
        const QByteArray bytes = " 12 obj\r\n999999999999999999999";
        ByteScanner scanner(bytes, 0);
        scanner.skipBlanks();
        QCOMPARE(scanner.takeNumber(), std::optional<qint64>(12));
        QVERIFY(!scanner.take("obj")); // a blank stands before it
        scanner.skipBlanks();
        QVERIFY(scanner.take("obj"));
        scanner.skipLineEnd();
        QVERIFY(scanner.takeNumber().value_or(0) > 0); // as many digits as fit
        scanner.takeNumber();
        QVERIFY(scanner.isAtEnd());
        QVERIFY(!scanner.takeNumber() && !scanner.take("x"));
        scanner.skipBlanks();
        scanner.skipLineEnd();
        QCOMPARE(scanner.position(), bytes.size());
        QVERIFY(ByteScanner(bytes, -5).isAtEnd() && ByteScanner(bytes, 999).isAtEnd());
    }

    void dictionariesAreReadAlone()
    {
        DictionaryParser parser;
        QVERIFY(need(parser.parse("<</Size 3/Root 1 0 R>>")).getKey("/Size").getIntValue() == 3);
        for (const QByteArray &text : {"[1 2]"_ba, "<</A 1/A 2>>"_ba, "<</A"_ba, ""_ba, "<<>> more"_ba, "/Name"_ba}) {
            DictionaryParser fresh;
            const auto outcome = fresh.parse(text);
            QVERIFY2(!outcome && outcome.error().is(receipts::errors::Damaged), text.constData());
        }
    }

    void inflatingHasItsBudget()
    {
        DictionaryParser parser;
        const QPDFObjectHandle flate = need(parser.parse("<</Filter/FlateDecode>>"));
        const QPDFObjectHandle plain = need(parser.parse("<<>>"));
        const QPDFObjectHandle other = need(parser.parse("<</Filter/LZWDecode>>"));
        const QPDFObjectHandle twice = need(parser.parse("<</Filter[/FlateDecode/FlateDecode]>>"));
        qint64 budget = 1000;
        QCOMPARE(need(inflated(flate, deflated(QByteArray(600, 'x')), budget)), QByteArray(600, 'x'));
        QCOMPARE(budget, 400);
        const auto spent = inflated(flate, deflated(QByteArray(600, 'x')), budget);
        QVERIFY(!spent && spent.error().is(receipts::errors::TooLarge));
        budget = 1000;
        QCOMPARE(need(inflated(plain, "as it is", budget)), "as it is"_ba);
        QVERIFY(inflated(flate, "no zlib data", budget).error().is(receipts::errors::Damaged));
        QVERIFY(inflated(other, "x", budget).error().is(receipts::errors::Damaged));
        QVERIFY(inflated(twice, "x", budget).error().is(receipts::errors::Damaged));
    }

    void anUpdateLeavesEveryByteAsItIs()
    {
        const QByteArray &before = ReceiptWorld::instance().draft().pdf;
        const auto file = need(StrictPdf::open(before));
        IncrementalUpdate update(*file);
        const int first = update.newObject();
        const int second = update.newObject();
        QCOMPARE(second, first + 1);
        update.set(second, "<</Hello(there)>>");
        update.setStream(first, "/Type/Test", "some data");
        const QByteArray after = update.finish();
        QVERIFY(after.startsWith(before));
        const auto again = need(StrictPdf::open(after));
        QCOMPARE(again->sections().size(), file->sections().size() + 1);
        QCOMPARE(again->sections().front().isStream, file->sections().front().isStream);
        QVERIFY(again->object(second).getKey("/Hello").getStringValue() == "there");
        QVERIFY(again->object(first).getStreamData()->getSize() == 9);
        QCOMPARE(again->sections().front().trailer.firstId, file->sections().front().trailer.firstId);
        QVERIFY(!again->hasWarnings());
    }
};

std::unique_ptr<QObject> makePdfSyntaxTest()
{
    return std::make_unique<PdfSyntaxTest>();
}

#include "PdfSyntaxTest.moc"

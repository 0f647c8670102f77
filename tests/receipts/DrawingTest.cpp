// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/drawing/ContentStream.h"
#include "app/receipts/drawing/GlyphPath.h"
#include "app/receipts/drawing/HandwritingDrawing.h"
#include "app/receipts/drawing/QrMosaic.h"
#include "app/receipts/drawing/SealDesign.h"
#include "app/receipts/page/SrgbProfile.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "tests/receipts/PageFonts.h"
#include "tests/receipts/SampleReceipt.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>
#include <qrencode.h>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

int countOf(const QByteArray &content, const QString &operation)
{
    const QRegularExpression word(u"(^|\\s)"_s + QRegularExpression::escape(operation) + u"\\n"_s);
    return int(QString::fromLatin1(content).count(word));
}

// All numbers that stand in front of path operators.
QRectF extentOf(const QByteArray &content)
{
    QRectF extent;
    for (const QByteArray &line : content.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.last() == "m" || words.last() == "l") {
            const QPointF point(words[0].toDouble(), words[1].toDouble());
            extent =
                extent.isNull() ? QRectF(point, QSizeF(0.01, 0.01)) : extent.united(QRectF(point, QSizeF(0.01, 0.01)));
        }
    }
    return extent;
}

} // namespace

// Operators, codes, seals and strokes: what goes into the content of pages and appearances.
class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 12.0 << 2 << "12"_ba;
        QTest::newRow("zero") << 0.0 << 2 << "0"_ba;
        QTest::newRow("half") << 0.5 << 2 << ".5"_ba;
        QTest::newRow("negative") << -3.25 << 2 << "-3.25"_ba;
        QTest::newRow("rounded") << 1.005001 << 2 << "1.01"_ba;
        QTest::newRow("rounds to zero") << -0.004 << 2 << "0"_ba;
        QTest::newRow("leading zero of a fraction") << 7.04 << 2 << "7.04"_ba;
        QTest::newRow("many decimals") << 0.00123 << 5 << ".00123"_ba;
        QTest::newRow("large") << 123456.789 << 1 << "123456.8"_ba;
    }

    void numbersAreShort()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QByteArray, text);
        QCOMPARE(pdfNumber(value, decimals), text);
    }

    void stringsAreEscaped()
    {
        QCOMPARE(literalString("a(b)\\\r\n"), "(a\\(b\\)\\\\\\r\n)"_ba);
        QCOMPARE(textString(u"A b"_s), "(A b)"_ba);
        QCOMPARE(textString(u"中𠮷"_s), "<FEFF4E2DD842DFB7>"_ba);
    }

    void datesGoThereAndBack_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("Beijing") << 8 * 3600;
        QTest::newRow("UTC") << 0;
        QTest::newRow("half an hour west") << -(9 * 3600 + 1800);
    }

    void datesGoThereAndBack()
    {
        QFETCH(int, offset);
        const QDateTime time(QDate(2026, 11, 20), QTime(10, 31, 5), Qt::OffsetFromUTC, offset);
        const QByteArray text = dateString(time);
        QCOMPARE(timeOf(text.mid(1, text.size() - 2)), time);
        QVERIFY(!timeOf("yesterday").isValid());
        QVERIFY(timeOf("D:20261120103105Z").isValid());
    }

    void stateIsSaidOnce()
    {
        ContentStream stream;
        stream.setFill({0xFF0000});
        stream.setFill({0xFF0000});
        stream.save();
        stream.setFill({0x00FF00});
        stream.restore();
        stream.setFill({0xFF0000}); // still red
        QCOMPARE(countOf(stream.bytes(), u"rg"_s), 2);
        stream.setLineWidth(2);
        stream.setLineWidth(2);
        QCOMPARE(countOf(stream.bytes(), u"w"_s), 1);
    }

    void shortCurvesSayTheSame()
    {
        ContentStream stream;
        stream.moveTo({1, 2});
        stream.curveTo({1, 2}, {3, 4}, {5, 6});   // starts without a bend
        stream.curveTo({7, 8}, {9, 10}, {9, 10}); // ends without one
        stream.curveTo({1, 1}, {2, 2}, {3, 3});
        QCOMPARE(stream.bytes(), "1 2 m\n3 4 5 6 v\n7 8 9 10 y\n1 1 2 2 3 3 c\n"_ba);
    }

    void aQrCodeHasExactlyItsDarkModules()
    {
        const QByteArray url = "https://gjj.yunling.example/v/7K3M92QF";
        const QrMosaic mosaic = need(qrMosaic(QString::fromLatin1(url)));
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(int(url.size()), reinterpret_cast<const unsigned char *>(url.constData()), 0,
                              QR_ECLEVEL_M),
            QRcode_free);
        QCOMPARE(mosaic.modules, code->width);
        std::vector<int> covered(size_t(code->width * code->width), 0);
        for (const QRect &rect : mosaic.dark) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x) {
                    ++covered[size_t(y * code->width + x)];
                }
            }
        }
        int dark = 0;
        for (size_t i = 0; i < covered.size(); ++i) {
            QCOMPARE(covered[i], int(code->data[i] & 1));
            dark += covered[i];
        }
        QVERIFY(mosaic.dark.size() < size_t(dark) / 2); // merged
    }

    void aQrCodeHasItsLimit()
    {
        const auto mosaic = qrMosaic(QString(u'x').repeated(4000));
        QVERIFY(!mosaic && mosaic.error().is(receipts::errors::QrTooLong));
    }

    void sealsHoldNamesOfAnyLength_data()
    {
        QTest::addColumn<QString>("centre");
        QTest::newRow("short") << u"住建厅"_s;
        QTest::newRow("usual") << u"云岭市住房公积金管理中心"_s;
        QTest::newRow("long") << u"云岭布依族苗族自治州住房公积金管理中心经济技术开发区管理部"_s;
        QTest::newRow("one") << u"印"_s;
        QTest::newRow("none") << QString();
    }

    void sealsHoldNamesOfAnyLength()
    {
        QFETCH(QString, centre);
        SealDesign design;
        design.centre = centre;
        design.number = u"9901010004271"_s;
        const QByteArray content = need(drawSeal(design, pageFonts(), {116, 116}));
        // ring, star, and every glyph in a matrix of its own
        QCOMPARE(countOf(content, u"S"_s), 1);
        QCOMPARE(countOf(content, u"cm"_s), int(centre.size() + design.purpose.size() + design.number.size()));
        QCOMPARE(countOf(content, u"q"_s), countOf(content, u"Q"_s));
        QVERIFY(!content.contains("Tf")); // outlines, no font
        static const QRegularExpression matrix(u"([-.\\d]+) ([-.\\d]+) cm\\n"_s);
        auto matches = matrix.globalMatch(QString::fromLatin1(content));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QPointF origin(match.captured(1).toDouble() - 58, match.captured(2).toDouble() - 58);
            QVERIFY(std::hypot(origin.x(), origin.y()) < 57);
        }
    }

    void aSealWithoutGlyphIsRefused()
    {
        SealDesign design;
        design.centre = u"云\uE001"_s;
        const auto content = drawSeal(design, pageFonts(), {116, 116});
        QVERIFY(!content && content.error().is(receipts::errors::NoGlyph));
    }

    void handwritingFillsItsBoxAndNoMore()
    {
        const QSizeF box(148, 70);
        const QByteArray content = drawHandwriting(sampleHandwriting(), box);
        const QRectF extent = extentOf(content);
        QVERIFY(QRectF(QPointF(), box).contains(extent));
        QVERIFY(extent.height() > 50 || extent.width() > 120);
        QVERIFY(countOf(content, u"w"_s) > 5); // pressure shows
    }

    void smallWritingIsNotBlownUp()
    {
        Handwriting writing = sampleHandwriting();
        for (PenStroke &stroke : writing.strokes) {
            for (PenSample &sample : stroke) {
                sample.x /= 10;
                sample.y /= 10;
            }
        }
        const QRectF extent = extentOf(drawHandwriting(writing, {148, 70}));
        QVERIFY(extent.width() < 40); // 1 cm as it was written
    }

    void aDotIsSeen()
    {
        Handwriting writing;
        writing.width = writing.height = 5000;
        writing.strokes = {{{0, 2500, 2500, 900}}, {}};
        const QByteArray content = drawHandwriting(writing, {148, 70});
        QCOMPARE(countOf(content, u"l"_s), 1);
        QCOMPARE(countOf(content, u"S"_s), 1);
    }

    void aLongStrokeIsThinnedOut()
    {
        Handwriting writing;
        writing.width = writing.height = 10000;
        PenStroke line;
        for (int i = 0; i < 20000; ++i) { // straight and even
            line.push_back({i, i / 2, i / 2, 512});
        }
        writing.strokes = {line};
        QVERIFY(drawHandwriting(writing, {148, 70}).size() < 200);
    }

    void theColourProfileIsSrgb()
    {
        const QByteArray profile = srgbProfile();
        QCOMPARE(qFromBigEndian<quint32>(profile.constData()), quint32(profile.size()));
        QCOMPARE(profile.mid(12, 12), "mntrRGB XYZ "_ba);
        QCOMPARE(profile.mid(36, 4), "acsp"_ba);
        const quint32 tags = qFromBigEndian<quint32>(profile.constData() + 128);
        QCOMPARE(tags, 9u);
        for (quint32 i = 0; i < tags; ++i) {
            const char *row = profile.constData() + 132 + 12 * i;
            const quint32 offset = qFromBigEndian<quint32>(row + 4);
            QVERIFY(offset % 4 == 0 && offset + qFromBigEndian<quint32>(row + 8) <= quint32(profile.size()));
        }
        QVERIFY(profile.size() < 700);
    }
};

std::unique_ptr<QObject> makeDrawingTest()
{
    return std::make_unique<DrawingTest>();
}

#include "DrawingTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/ReceiptLayout.h"
#include "tests/receipts/PageFonts.h"
#include "tests/receipts/SampleReceipt.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

QString at(QPointF point)
{
    return u"%1 %2"_s.arg(point.x(), 0, 'f', 1).arg(point.y(), 0, 'f', 1);
}

QString at(const QRectF &rect)
{
    return at(rect.topLeft()) + u" – "_s + at(rect.bottomRight());
}

QString lineOf(const Mark &mark)
{
    if (const auto *text = std::get_if<PlacedText>(&mark.shape)) {
        QString words;
        for (const ShapedGlyph &glyph : text->text.glyphs) {
            words += text->text.text.mid(glyph.start, glyph.length);
        }
        const QString weight = text->style.weight == Weight::Bold ? u" bold"_s : QString();
        return u"text %1 size %2%3 “%4”"_s.arg(at(text->baseline)).arg(text->style.size).arg(weight, words);
    }
    if (const auto *box = std::get_if<PlacedBox>(&mark.shape)) {
        return (box->ground ? u"filled box "_s : u"box "_s) + at(box->rect);
    }
    if (const auto *line = std::get_if<PlacedLine>(&mark.shape)) {
        return u"line %1 – %2"_s.arg(at(line->from), at(line->to));
    }
    const auto &qr = std::get<PlacedQr>(mark.shape);
    return u"QR code %1, %2 modules"_s.arg(at(qr.square)).arg(qr.mosaic.modules);
}

QString described(const ReceiptPlan &plan)
{
    QStringList lines;
    for (size_t page = 0; page < plan.pages.size(); ++page) {
        lines << u"page %1"_s.arg(page + 1);
        for (const Mark &mark : plan.pages[page].marks) {
            lines << u"  "_s + lineOf(mark);
        }
    }
    lines << u"member %1"_s.arg(at(plan.memberField)) << u"clerk %1"_s.arg(at(plan.clerkField))
          << u"seal %1"_s.arg(at(plan.sealField));
    return lines.join(u'\n') + u'\n';
}

} // namespace

// The whole layout as it was last looked at and found good. After a wanted change:
//     TONGGUI_UPDATE_GOLDEN=1 build/release/tests/ReceiptPageTest
class GoldenPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsItWasApproved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("withdrawal") << u"receipt-withdrawal"_s;
        QTest::newRow("certificate") << u"receipt-certificate"_s;
    }

    void isAsItWasApproved()
    {
        QFETCH(QString, name);
        const ReceiptModel model = name.endsWith(u"certificate") ? certificateReceipt() : rentReceipt();
        const QString plan = described(need(layOut(model, pageFonts())));
        QFile file(QStringLiteral(TONGGUI_GOLDEN_DIR "/") + name + u".txt"_s);
        if (qEnvironmentVariableIsSet("TONGGUI_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(plan.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList approved = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList now = plan.split(u'\n');
        for (qsizetype i = 0; i < std::min(approved.size(), now.size()); ++i) {
            QCOMPARE(now[i], approved[i]);
        }
        QCOMPARE(now.size(), approved.size());
    }
};

std::unique_ptr<QObject> makeGoldenPlanTest()
{
    return std::make_unique<GoldenPlanTest>();
}

#include "GoldenPlanTest.moc"

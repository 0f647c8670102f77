// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/paper/PaperPrinting.h"
#include "app/counter/ui/paper/PaperView.h"
#include "tests/counter/CounterHall.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QPdfDocument>
#include <QTemporaryDir>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;

namespace {

// As many tenths of a page are dark as are asked for: a black bar over the whole width.
QByteArray blackBar()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), Qt::black);
    painter.end();
    return bytes;
}

} // namespace

// The paper on the screen and from the printer.
class PaperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QThreadPool pool;

    std::shared_ptr<QPrinter> printerInto(const QString &file) const
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setOutputFileName(folder.filePath(file));
        return printer;
    }

private Q_SLOTS:
    void init() { widgets::failOnAnyWarning(); }

    void everyPageIsPrinted_data()
    {
        QTest::addColumn<int>("pages");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    void everyPageIsPrinted()
    {
        QFETCH(int, pages);
        const auto printer = printerInto(u"printed.pdf"_s);
        const Result<void> printed = test::await(printPaper(paperOf(pages), printer, pool));
        QVERIFY2(printed.has_value(), printed ? "" : qPrintable(printed.error().toLine()));
        QPdfDocument document;
        QCOMPARE(document.load(folder.filePath(u"printed.pdf"_s)), QPdfDocument::Error::None);
        QCOMPARE(document.pageCount(), pages);
    }

    // A paper smaller than the sheet keeps its size and stands in the middle.
    void aPaperIsPrintedInItsOwnSize()
    {
        const auto printer = printerInto(u"small.pdf"_s);
        QVERIFY(test::await(printPaper(blackBar(), printer, pool)).has_value());
        QPdfDocument document;
        document.load(folder.filePath(u"small.pdf"_s));
        const QImage page = document.render(0, document.pagePointSize(0).toSize());
        QRect dark;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor dot = page.pixelColor(x, y);
                dark = dot.alpha() > 128 && dot.lightness() < 64 ? dark.united(QRect(x, y, 1, 1)) : dark;
            }
        }
        const QSize a5 = QPageSize(QPageSize::A5).sizePoints();
        QVERIFY2(qAbs(dark.width() - a5.width()) <= 4, qPrintable(QString::number(dark.width())));
        QVERIFY2(qAbs(dark.height() - a5.height() / 2) <= 4, qPrintable(QString::number(dark.height())));
        QVERIFY(qAbs(dark.left() - (page.width() - a5.width()) / 2) <= 4);
        QVERIFY(qAbs(dark.top() - (page.height() - a5.height()) / 2) <= 4);
    }

    void whatIsNoPaperIsNotPrinted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a PDF");
        QTest::newRow("only a head") << QByteArray("%PDF-1.7\n");
        QTest::newRow("cut in the head") << paperOf(1).left(40);
    }

    void whatIsNoPaperIsNotPrinted()
    {
        QFETCH(QByteArray, bytes);
        const QString file = folder.filePath(u"never.pdf"_s);
        const Result<void> printed = test::await(printPaper(bytes, printerInto(u"never.pdf"_s), pool));
        QVERIFY(printed.error().is(errors::PaperUnprintable));
        QVERIFY(!QFileInfo::exists(file));
    }

    void aPrinterThatCannotIsTold()
    {
        const auto printer = printerInto(u"no/such/folder/printed.pdf"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        const Result<void> printed = test::await(printPaper(paperOf(1), printer, pool));
        QVERIFY(printed.error().is(errors::PaperUnprintable));
    }

    void thePaperIsShownAndTakenAway()
    {
        PaperView view;
        view.resize(600, 800);
        view.show();
        QVERIFY(!view.hasPaper());
        view.showPaper(paperOf(2));
        QVERIFY(view.hasPaper());
        QCOMPARE(view.pages(), 2);
        view.showPaper(paperOf(1));
        QCOMPARE(view.pages(), 1);
        view.showPaper({});
        QVERIFY(!view.hasPaper());
        QCOMPARE(view.pages(), 0);
        QVERIFY(!view.accessibleName().isEmpty());
    }

    void brokenBytesShowNothing()
    {
        PaperView view;
        view.showPaper(paperOf(1));
        view.showPaper("garbage");
        QCOMPARE(view.pages(), 0);
        view.showPaper(paperOf(3)); // and the next is shown again
        QCOMPARE(view.pages(), 3);
    }
};

QTEST_MAIN(PaperTest)
#include "PaperTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/DraftMaker.h"
#include "tests/receipts/PageFonts.h"
#include "tests/receipts/SampleReceipt.h"
#include "tests/support/OutsideTool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(u'　').remove(u'\n').remove(u'\f');
}

// A grey picture, 8 bits a dot, as pdftoppm -gray writes it (PGM).
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray dots;

    static Picture read(const QByteArray &pgm)
    {
        const QList<QByteArray> head = pgm.left(40).split('\n');
        const QList<QByteArray> size = head[1].split(' ');
        return {size[0].toInt(), size[1].toInt(), pgm.right(size[0].toInt() * size[1].toInt())};
    }

    [[nodiscard]] int darkDotsIn(const QRect &rect) const
    {
        int dark = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                dark += uchar(dots[y * width + x]) < 128;
            }
        }
        return dark;
    }
};

} // namespace

// Other programs' view of the page: what poppler reads and what it draws.
class PrintedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (runTool(u"pdftotext"_s, {u"-v"_s}).exitCode == -1) {
            QSKIP("needs the package poppler-utils");
        }
    }

    void textComesOutAsItWasSet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("common") << u"欧阳小满"_s;
        QTest::newRow("outside the basic plane") << u"𠮷田𡈽郎"_s;
        QTest::newRow("30 Latin letters") << u"Maximiliane-Alexandra Ottilie von Hohenfels"_s;
        QTest::newRow("minority name") << u"阿依古丽·买买提·托合提"_s;
        QTest::newRow("radical beside its character") << u"⽇日⼈人"_s;
        QTest::newRow("brackets and backslash") << u"A(b)\\c"_s;
    }

    void textComesOutAsItWasSet()
    {
        QFETCH(QString, name);
        ReceiptModel model = rentReceipt();
        model.memberName = name;
        std::get<ReceiptGrid>(model.sections[0].blocks[0]).pairs[0].value = name;
        const ScratchFolder folder;
        const QString file =
            folder.write(u"page.pdf"_s, need(makeDraft(model, pageFonts(), QDateTime::currentDateTime())).pdf);
        const ToolOutcome text = runTool(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        QCOMPARE(text.exitCode, 0);
        const QString all = withoutBlanks(QString::fromUtf8(text.output));
        QCOMPARE(all.count(withoutBlanks(name)), 2);
        for (const QString &word : {model.title, model.centre, u"人民币柒仟捌佰元整"_s, u"86,412.57元"_s,
                                    u"本人及配偶在本市没有自有住房，租房自住，所交材料和所填内容真实、完整。"_s,
                                    u"非付款凭证"_s, u"7K3M-92QF"_s}) {
            QVERIFY2(all.contains(word), qPrintable(word));
        }
    }

    void everyGlyphLeavesInk()
    {
        // one character a cell, so that a blank one shows as an empty box
        const QString characters = u"0123456789¥.,-:*（）欧阳满𠮷𡈽龘囍ABCXYZabcxyz、。"_s;
        ReceiptModel model = rentReceipt();
        ReceiptGrid grid;
        QStringList single;
        for (const char32_t character : characters.toUcs4()) {
            single += QString::fromUcs4(&character, 1);
            grid.pairs.push_back({single.last(), single.last()});
        }
        model.sections = {{u"字"_s, {grid}}};
        const ScratchFolder folder;
        const QString file =
            folder.write(u"page.pdf"_s, need(makeDraft(model, pageFonts(), QDateTime::currentDateTime())).pdf);
        constexpr int Dpi = 144;
        const ToolOutcome drawn =
            runTool(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, QString::number(Dpi), file, folder.path(u"p"_s)});
        QVERIFY2(drawn.exitCode == 0, drawn.output.constData());
        const ToolOutcome boxes = runTool(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
        QCOMPARE(boxes.exitCode, 0);
        static const QRegularExpression word(
            u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]+)</word>"_s);
        std::map<QString, int> seen;
        const QStringList pages = QString::fromUtf8(boxes.output).split(u"<page "_s).mid(1);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString picture = u"p-%1.pgm"_s.arg(page + 1);
            const Picture dots = Picture::read(folder.read(picture));
            QVERIFY(dots.width > 0);
            auto words = word.globalMatch(pages[page]);
            while (words.hasNext()) {
                const QRegularExpressionMatch match = words.next();
                if (!single.contains(match.captured(5))) {
                    continue;
                }
                const auto dot = [&match](int i) { return match.captured(i).toDouble() * Dpi / 72; };
                const QRect box(QPoint(int(dot(1)), int(dot(2))), QPoint(int(dot(3)) + 1, int(dot(4)) + 1));
                QVERIFY2(dots.darkDotsIn(box.intersected(QRect(0, 0, dots.width, dots.height))) > 2,
                         qPrintable(match.captured(5)));
                ++seen[match.captured(5)];
            }
        }
        for (const QString &character : single) {
            QVERIFY2(seen[character] >= 1, qPrintable(character));
        }
    }

    void screenReadersFindTheStructure()
    {
        const ScratchFolder folder;
        const QString file =
            folder.write(u"page.pdf"_s, need(makeDraft(rentReceipt(), pageFonts(), QDateTime::currentDateTime())).pdf);
        const ToolOutcome tree = runTool(u"pdfinfo"_s, {u"-struct-text"_s, file});
        QCOMPARE(tree.exitCode, 0);
        const QString text = QString::fromUtf8(tree.output);
        QVERIFY(text.contains(u"H1"_s) && text.contains(u"Table"_s) && text.contains(u"TH"_s));
        QVERIFY(text.indexOf(u"一、申请人"_s) < text.indexOf(u"二、提取金额"_s));
        QVERIFY(text.contains(u"非付款凭证"_s));
    }

    void fontsAreEmbeddedSubsets()
    {
        const ScratchFolder folder;
        const QString file =
            folder.write(u"page.pdf"_s, need(makeDraft(rentReceipt(), pageFonts(), QDateTime::currentDateTime())).pdf);
        const ToolOutcome fonts = runTool(u"pdffonts"_s, {file});
        QCOMPARE(fonts.exitCode, 0);
        const QList<QByteArray> lines = fonts.output.trimmed().split('\n').mid(2);
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines) {
            QVERIFY2(line.simplified().contains("CID Type 0C Identity-H yes yes yes"), line.constData());
        }
    }
};

std::unique_ptr<QObject> makePrintedPageTest()
{
    return std::make_unique<PrintedPageTest>();
}

#include "PrintedPageTest.moc"

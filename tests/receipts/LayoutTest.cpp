// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/page/ReceiptLayout.h"
#include "app/receipts/page/Typesetter.h"
#include "tests/receipts/PageFonts.h"
#include "tests/receipts/SampleReceipt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

ReceiptPlan planOf(const ReceiptModel &model)
{
    return need(layOut(model, pageFonts()));
}

// A text where it stands.
struct Seen
{
    QString text;
    QRectF box;
    int page = 0;
};

std::vector<Seen> textsOf(const ReceiptPlan &plan)
{
    std::vector<Seen> texts;
    for (size_t page = 0; page < plan.pages.size(); ++page) {
        for (const Mark &mark : plan.pages[page].marks) {
            if (const auto *placed = std::get_if<PlacedText>(&mark.shape)) {
                QString text;
                for (const ShapedGlyph &glyph : placed->text.glyphs) {
                    text += placed->text.text.mid(glyph.start, glyph.length);
                }
                const double size = placed->style.size;
                texts.push_back({text,
                                 QRectF(placed->baseline.x(), placed->baseline.y() - size * 0.88,
                                        Typesetter::widthOf(placed->text, placed->style), size),
                                 int(page)});
            }
        }
    }
    return texts;
}

QString allTextOf(const ReceiptPlan &plan)
{
    QString all;
    for (const Seen &seen : textsOf(plan)) {
        all += seen.text;
    }
    return all.remove(u' ').remove(u'　');
}

QStringList wordsOf(const ReceiptModel &model)
{
    QStringList words{model.centre,           model.title,      model.caseId.text(), model.businessNumber,
                      model.verificationCode, model.memberName, model.date,          model.footTag};
    for (const ReceiptPair &pair : model.header) {
        words << pair.label << pair.value;
    }
    for (const ReceiptSection &section : model.sections) {
        words << section.heading;
        for (const ReceiptBlock &block : section.blocks) {
            if (const auto *grid = std::get_if<ReceiptGrid>(&block)) {
                for (const ReceiptPair &pair : grid->pairs) {
                    words << pair.label << pair.value;
                }
            } else if (const auto *amount = std::get_if<ReceiptAmount>(&block)) {
                words << amount->label << u"¥ "_s + amount->amount.figures() << amount->capitals;
            } else if (const auto *table = std::get_if<ReceiptTable>(&block)) {
                words << table->columns << table->total;
                for (const QStringList &row : table->rows) {
                    words << row;
                }
            } else if (const auto *sentences = std::get_if<ReceiptSentences>(&block)) {
                words << sentences->sentences;
            }
        }
    }
    for (const ReceiptPair &person : model.staff) {
        words << person.label << person.value.split(u'\n');
    }
    return words;
}

} // namespace

Q_DECLARE_METATYPE(tonggui::ReceiptModel)

// Whatever the words, they stand on the paper, all of them, and none upon another.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_data()
    {
        QTest::addColumn<ReceiptModel>("model");
        QTest::newRow("withdrawal") << rentReceipt();
        QTest::newRow("certificate") << certificateReceipt();
        QTest::newRow("long") << longReceipt();
        ReceiptModel bare;
        bare.centre = u"中心"_s;
        bare.title = u"回执"_s;
        bare.caseId = CaseId(u"0203-0007-261120-000001"_s);
        QTest::newRow("bare") << bare;
    }

    void saysEverything_data() { every_data(); }
    void saysEverything()
    {
        QFETCH(ReceiptModel, model);
        const QString all = allTextOf(planOf(model));
        for (QString word : wordsOf(model)) {
            word.remove(u' ').remove(u'　');
            QVERIFY2(all.contains(word), qPrintable(word));
        }
    }

    void staysOnThePaper_data() { every_data(); }
    void staysOnThePaper()
    {
        QFETCH(ReceiptModel, model);
        const QRectF page(20, 20, paper::Width - 40, paper::Height - 40);
        for (const Seen &seen : textsOf(planOf(model))) {
            QVERIFY2(page.contains(seen.box), qPrintable(seen.text));
        }
    }

    void noTextCoversAnother_data() { every_data(); }
    void noTextCoversAnother()
    {
        QFETCH(ReceiptModel, model);
        const std::vector<Seen> texts = textsOf(planOf(model));
        for (size_t i = 0; i < texts.size(); ++i) {
            for (size_t j = i + 1; j < texts.size(); ++j) {
                const QRectF common = texts[i].box.intersected(texts[j].box);
                QVERIFY2(texts[i].page != texts[j].page || common.width() < 0.5 || common.height() < 2.5,
                         qPrintable(texts[i].text + u" / "_s + texts[j].text));
            }
        }
    }

    void signsOnTheLastPage_data() { every_data(); }
    void signsOnTheLastPage()
    {
        QFETCH(ReceiptModel, model);
        const ReceiptPlan plan = planOf(model);
        const std::vector<Seen> texts = textsOf(plan);
        const auto label = std::ranges::find_if(texts, [](const Seen &seen) { return seen.text == u"申请人签字"; });
        QVERIFY(label != texts.end());
        QCOMPARE(label->page, int(plan.pages.size()) - 1);
        for (const QRectF &field : {plan.memberField, plan.clerkField, plan.sealField}) {
            QVERIFY(field.isValid());
            QVERIFY(field.bottom() < paper::FooterTop);
        }
        QVERIFY(!plan.memberField.intersects(plan.clerkField));
        QVERIFY(!plan.clerkField.intersects(plan.sealField));
        QVERIFY(plan.sealField.width() > 110); // some 4 cm, as seals are
        QCOMPARE(plan.sealField.width(), plan.sealField.height());
    }

    void countsItsPages()
    {
        const ReceiptPlan plan = planOf(longReceipt());
        const qsizetype pages = qsizetype(plan.pages.size());
        QVERIFY(pages > 2);
        const QString all = allTextOf(plan);
        for (qsizetype page = 1; page <= pages; ++page) {
            QCOMPARE(all.count(u"第%1页/共%2页"_s.arg(page).arg(pages)), 1);
        }
    }

    void repeatsTableHeadsAndItsOwnName()
    {
        const ReceiptModel model = longReceipt();
        const ReceiptPlan plan = planOf(model);
        int heads = 0;
        int names = 0;
        for (const Seen &seen : textsOf(plan)) {
            heads += seen.text == u"租金所属月份";
            names += seen.text.endsWith(model.businessNumber) && seen.box.top() < 50;
        }
        QVERIFY(heads >= 3);
        QCOMPARE(names, int(plan.pages.size()) - 1);
    }

    void oneReceiptOfTheDesignFitsOnePage()
    {
        QCOMPARE(planOf(rentReceipt()).pages.size(), size_t(1));
        QCOMPARE(planOf(certificateReceipt()).pages.size(), size_t(1));
    }

    void columnsGiveWayToTheWidest()
    {
        ReceiptModel model = rentReceipt();
        ReceiptTable table;
        table.columns = {u"甲"_s, u"乙"_s, u"丙"_s};
        table.rows = {{u"短"_s, u"9,999,999,999,999.99"_s, QString(u'长').repeated(120)}};
        model.sections = {{u"表"_s, {table}}};
        for (const Seen &seen : textsOf(planOf(model))) {
            QVERIFY2(seen.box.right() <= paper::Right + 0.1, qPrintable(seen.text));
        }
    }

    void aCellLongerThanAPageIsDivided()
    {
        ReceiptModel model = rentReceipt();
        model.sections = {{u"说明"_s, {ReceiptGrid{{{u"备注"_s, QString(u"很长的备注。"_s).repeated(900)}}}}}};
        const ReceiptPlan plan = planOf(model);
        QVERIFY(plan.pages.size() >= 3);
        QCOMPARE(allTextOf(plan).count(u'很'), 900); // whole sentences may be divided by a page's end
    }

    void whatIsALittleTooLongStandsCloser()
    {
        ReceiptModel model = rentReceipt();
        auto &grid = std::get<ReceiptGrid>(model.sections[1].blocks[2]);
        const std::vector<ReceiptPair> more = grid.pairs;
        const double asDesigned = planOf(model).memberField.top();
        int added = 0;
        while (planOf(model).pages.size() == 1 && added < 20) {
            grid.pairs.insert(grid.pairs.end(), more.begin(), more.begin() + 2);
            ++added;
        }
        QVERIFY2(added >= 3 && added < 20, qPrintable(QString::number(added))); // rows that the design has no room for
        QVERIFY(planOf(rentReceipt()).memberField.top() == asDesigned);
    }

    // Whatever the length, something of what was signed stands above the signatures on their page.
    void signaturesNeverStandAlone()
    {
        ReceiptModel model = rentReceipt();
        auto &table = std::get<ReceiptTable>(model.sections[1].blocks[1]);
        int longer = 0;
        for (int rows = 0; rows < 45; ++rows) {
            table.rows.push_back(table.rows.front());
            const ReceiptPlan plan = planOf(model);
            if (plan.pages.size() == 1) {
                continue;
            }
            ++longer;
            const std::vector<Seen> texts = textsOf(plan);
            QVERIFY2(std::ranges::any_of(texts,
                                         [&](const Seen &seen) {
                                             return seen.page + 1 == int(plan.pages.size()) && seen.box.top() > 55 &&
                                                    seen.box.bottom() < plan.memberField.top() - 25;
                                         }),
                     qPrintable(QString::number(rows)));
        }
        QVERIFY(longer > 30);
    }

    void chineseBreaksWhereItMay()
    {
        Typesetter typesetter(pageFonts());
        const auto lines = typesetter.wrap(u"所交材料和所填内容真实、完整。（见附件）"_s, paper::Body, 9.8 * 12.2);
        QVERIFY(lines.size() > 1);
        for (const ShapedText &line : lines) {
            const QString first = line.text.mid(line.glyphs.front().start, 1);
            QVERIFY2(!u"、。，）"_s.contains(first), qPrintable(first));
            QVERIFY(Typesetter::widthOf(line, paper::Body) <= 9.8 * 12.2 + 0.01);
        }
    }

    void aLongWordIsCut()
    {
        Typesetter typesetter(pageFonts());
        const auto lines = typesetter.wrap(QString(u'W').repeated(80), paper::Body, 100);
        QVERIFY(lines.size() > 4);
        for (const ShapedText &line : lines) {
            QVERIFY(Typesetter::widthOf(line, paper::Body) <= 100.01);
        }
    }

    void lineFeedsBreakAndBlanksHang()
    {
        Typesetter typesetter(pageFonts());
        QCOMPARE(typesetter.wrap(u"甲\n乙\n"_s, paper::Body, 100).size(), size_t(3));
        QCOMPARE(typesetter.wrap(QString(), paper::Body, 100).size(), size_t(1));
        QVERIFY(!typesetter.error());
    }

    void refusesWhatItCannotPrint()
    {
        ReceiptModel model = rentReceipt();
        model.memberName = u"欧阳\uE000"_s;
        const auto plan = layOut(model, pageFonts());
        QVERIFY(!plan && plan.error().is(receipts::errors::NoGlyph));
    }

    void refusesARaggedTable()
    {
        ReceiptModel model = rentReceipt();
        std::get<ReceiptTable>(model.sections[1].blocks[1]).rows[1].removeLast();
        auto plan = layOut(model, pageFonts());
        QVERIFY(!plan && plan.error().is(receipts::errors::RaggedTable));
        QCOMPARE(plan.error().arguments(), QStringList({u"4"_s, u"5"_s}));

        model = rentReceipt();
        std::get<ReceiptTable>(model.sections[1].blocks[1]).total.append(u"1"_s);
        plan = layOut(model, pageFonts());
        QVERIFY(!plan && plan.error().is(receipts::errors::RaggedTable));
    }

    void refusesAnAddressTooLongForItsQrCode()
    {
        ReceiptModel model = rentReceipt();
        model.verificationUrl = u"https://gjj.yunling.example/"_s + QString(u'v').repeated(3000);
        const auto plan = layOut(model, pageFonts());
        QVERIFY(!plan && plan.error().is(receipts::errors::QrTooLong));
    }
};

std::unique_ptr<QObject> makeLayoutTest()
{
    return std::make_unique<LayoutTest>();
}

#include "LayoutTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/devices/DeviceCard.h"
#include "widgets/layout/CardGrid.h"
#include "widgets/lists/EventRow.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace {

// How many pixels of that colour a widget shows.
int inkOf(QWidget &widget, Colour colour)
{
    const QImage image = widget.grab().toImage();
    const QRgb wanted = Theme{}.colour(colour).rgb();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += image.pixel(x, y) == wanted ? 1 : 0;
        }
    }
    return inked;
}

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget)) {
            words += label->text();
        }
    }
    return words.join(u'\n');
}

DeviceCardContent jammed()
{
    DeviceCardContent content;
    content.icon = Icon::Printer;
    content.title = u"Printer"_s;
    content.state = u"Not usable"_s;
    content.tone = Tone::Danger;
    content.message = u"Paper is stuck"_s;
    content.steps = {u"Open it"_s, u"Close it"_s};
    content.code = u"printer.paper-jam"_s;
    content.service = DeviceService{u"47 min ago"_s, u"38%"_s, {0.0, 0.1, 0.4}, u"rising"_s, {}, Tone::Danger};
    content.hasOther = true;
    return content;
}

QWidget *block(int height)
{
    auto *widget = new QWidget;
    widget->setMinimumSize(50, height);
    widget->setFixedHeight(height);
    return widget;
}

} // namespace

// Cards of devices and what stands in them.
class DeviceWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aCourseIsDrawnInTheColourOfItsState()
    {
        Sparkline line;
        line.resize(96, 28);
        line.setValues({0.0, 0.5, 1.0}, 0.02, u"rising"_s);
        QCOMPARE(line.accessibleName(), u"rising"_s);
        QVERIFY(inkOf(line, Colour::Primary) > 5);
        line.setTone(Tone::Danger);
        QCOMPARE(inkOf(line, Colour::Primary), 0);
        QVERIFY(inkOf(line, Colour::Danger) > 5);
        line.setValues({}, 0.02, u"nothing"_s);
        QCOMPARE(inkOf(line, Colour::Danger), 0);
        line.setValues({0.7}, 0.02, u"one day"_s); // a dot
        QVERIFY(inkOf(line, Colour::Danger) > 2);
    }

    // What is less than usual does not look like a catastrophe.
    void littleStaysLow()
    {
        Sparkline low;
        Sparkline high;
        for (Sparkline *line : {&low, &high}) {
            line->resize(96, 28);
        }
        low.setValues({0.0, 0.001, 0.0}, 0.02, u"low"_s);
        high.setValues({0.0, 0.5, 0.0}, 0.02, u"high"_s);
        const auto topOf = [](QWidget &widget) {
            const QImage image = widget.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(48, y).blue() - image.pixelColor(48, y).red() > 60) {
                    return y;
                }
            }
            return image.height();
        };
        QVERIFY(topOf(high) < 6);
        QVERIFY(topOf(low) > 20);
    }

    void everyPictureIsDrawnAndNamed()
    {
        QSet<QString> names;
        for (int picture = 1; picture < PictureCount; ++picture) {
            Pictogram drawing{Picture(picture)};
            drawing.resize(96, 64);
            QVERIFY2(inkOf(drawing, Colour::Primary) > 60, qPrintable(pictureName(Picture(picture))));
            QVERIFY(inkOf(drawing, Colour::Muted) > 60);
            QVERIFY(!drawing.accessibleName().isEmpty());
            QCOMPARE(pictureFrom(pictureName(Picture(picture))), Picture(picture));
            names.insert(drawing.accessibleName());
        }
        QCOMPARE(names.size(), PictureCount - 1);
        QCOMPARE(pictureFrom(u"nothing-like-it"_s), Picture::None);
        QCOMPARE(pictureFrom({}), Picture::None);
    }

    void aCardSaysWhatIsWrongAndWhatToDo()
    {
        DeviceCard card;
        card.setContent(jammed());
        const QString words = wordsOf(card);
        for (const QString &said :
             {u"Printer"_s, u"Paper is stuck"_s, u"1. Open it\n2. Close it"_s, u"printer.paper-jam"_s, u"38%"_s}) {
            QVERIFY2(words.contains(said), qPrintable(words));
        }
        QVERIFY(card.isUrgent());
        QCOMPARE(card.accessibleName(), u"Printer"_s);
        QCOMPARE(card.accessibleDescription(), u"Not usable"_s);
        QVERIFY(card.otherButton()->isVisibleTo(&card));
        QCOMPARE(card.otherButton()->keyText(), u"F8"_s);
        DeviceCardContent well = jammed();
        well.tone = Tone::Success;
        well.message.clear();
        card.setContent(well);
        QVERIFY(!card.otherButton()->isVisibleTo(&card));
        QVERIFY(!wordsOf(card).contains(u"Open it"_s));
    }

    void oneStepHasNoNumber()
    {
        DeviceCard card;
        DeviceCardContent content = jammed();
        content.steps = {u"Plug it in"_s};
        card.setContent(content);
        QVERIFY(wordsOf(card).contains(u"Plug it in"_s));
        QVERIFY(!wordsOf(card).contains(u"1."_s));
    }

    void eachButtonAsksForItsDeed()
    {
        DeviceCard card;
        DeviceCardContent content = jammed();
        content.isSwitchedOff = true;
        card.setContent(content);
        QSignalSpy test(&card, &DeviceCard::testAsked);
        QSignalSpy settings(&card, &DeviceCard::settingsAsked);
        QSignalSpy other(&card, &DeviceCard::otherAsked);
        QSignalSpy on(&card, &DeviceCard::switchOnAsked);
        for (Button *button : card.findChildren<Button *>()) {
            if (button->isVisibleTo(&card)) {
                button->click();
            }
        }
        QCOMPARE(QList<qsizetype>({test.size(), settings.size(), other.size(), on.size()}),
                 QList<qsizetype>({1, 1, 1, 1}));
    }

    void aTrialStandsInPlaceOfTheMessage()
    {
        DeviceCard card;
        card.setContent(jammed());
        card.trial()->showRunning(Picture::PaperComesOut, u"A page comes out"_s);
        card.showTrial(true);
        QVERIFY(wordsOf(card).contains(u"A page comes out"_s));
        QVERIFY(!wordsOf(card).contains(u"Paper is stuck"_s));
        QVERIFY(!card.testButton()->isEnabled());
        QCOMPARE(card.testButton()->accessibleDescription(), u"It is being tested"_s);
        QSignalSpy cancelled(card.trial(), &TrialView::cancelled);
        card.trial()->cancel()->click();
        QCOMPARE(cancelled.size(), 1);
        card.trial()->showEnd(Tone::Danger, u"No paper"_s, u"Fill it up"_s, u"printer.paper-out"_s);
        card.showTrial(true);
        QVERIFY(card.testButton()->isEnabled());
        for (const QString &said : {u"No paper"_s, u"Fill it up"_s, u"printer.paper-out"_s}) {
            QVERIFY2(wordsOf(card).contains(said), qPrintable(said));
        }
        QVERIFY(!card.trial()->cancel()->isVisibleTo(&card));
        card.showTrial(false);
        QVERIFY(wordsOf(card).contains(u"Paper is stuck"_s));
    }

    // Words beside figures where the card is wide: it is as high as that needs, whatever it was before.
    void aCardIsAsHighAsItNeeds()
    {
        QWidget ground;
        auto *rows = new QVBoxLayout(&ground);
        auto *grid = new CardGrid;
        grid->setColumnWidth(1000); // one column
        auto *place = new QWidget;
        place->setLayout(grid);
        rows->addWidget(place);
        rows->addStretch();
        auto *card = new DeviceCard;
        card->setContent(jammed());
        grid->addWidget(card);
        ground.resize(400, 600);
        ground.show();
        QTRY_COMPARE(card->height(), card->layout()->heightForWidth(card->width()));
        const int narrow = card->height();
        ground.resize(900, 600);
        QTRY_VERIFY(card->height() < narrow);
        QTRY_COMPARE(card->height(), card->layout()->heightForWidth(card->width()));
        ground.resize(400, 600);
        QTRY_COMPARE(card->height(), narrow);
    }

    void cardsStandSideBySideWhereThereIsRoom()
    {
        QWidget ground;
        auto *grid = new CardGrid(Space::Normal);
        ground.setLayout(grid);
        grid->setColumnWidth(100);
        std::array cards{block(40), block(60), block(20), block(30)};
        for (QWidget *card : cards) {
            grid->addWidget(card);
        }
        QCOMPARE(grid->columnsAt(99), 1);
        QCOMPARE(grid->columnsAt(216), 2);
        QCOMPARE(grid->columnsAt(331), 2);
        QCOMPARE(grid->columnsAt(332), 3);
        QCOMPARE(grid->heightForWidth(332), 60 + 16 + 30);
        QCOMPARE(grid->heightForWidth(100), 40 + 60 + 20 + 30 + 3 * 16);
        cards[1]->hide();
        QCOMPARE(grid->heightForWidth(332), 40);
    }

    void aWideCardTakesTwoColumnsAndWhatIsLeft()
    {
        QWidget ground;
        auto *grid = new CardGrid(Space::Normal);
        ground.setLayout(grid);
        grid->setColumnWidth(100);
        auto *first = new QWidget;
        auto *second = new QWidget;
        auto *third = new QWidget;
        for (QWidget *card : {first, second, third}) {
            card->setMinimumSize(50, 40);
            grid->addWidget(card);
        }
        grid->setSpan(first, 2);
        grid->setSpan(second, 2);
        ground.resize(332, 96);
        ground.show();
        QCOMPARE(first->geometry(), QRect(0, 0, 332, 40)); // the second does not fit beside it
        QCOMPARE(second->geometry(), QRect(0, 56, 216, 40));
        QCOMPARE(third->geometry(), QRect(232, 56, 100, 40));
        ground.resize(150, 200);
        QCOMPARE(first->width(), 150); // one column: nothing is wider than it
        QCOMPARE(second->width(), 150);
        grid->clear();
        QCOMPARE(grid->count(), 0);
    }

    void aHappeningIsToldInOneLine()
    {
        EventRow row({u"10:22"_s, Tone::Danger, u"Printer"_s, u"Paper is stuck"_s, u"printer.paper-jam"_s});
        QCOMPARE(row.accessibleName(), u"10:22 Printer Paper is stuck"_s);
        QVERIFY(wordsOf(row).contains(u"printer.paper-jam"_s));
        row.resize(900, row.sizeHint().height());
        QVERIFY(row.layout()->heightForWidth(300) > row.layout()->heightForWidth(900));
        // Nothing of it is a window of its own.
        QVERIFY(QApplication::topLevelWidgets().size() >= 1);
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            QVERIFY2(!window->isVisible(), window->metaObject()->className());
        }
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(DeviceWidgetsTest)
#include "DeviceWidgetsTest.moc"

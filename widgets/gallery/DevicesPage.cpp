// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/DeviceCard.h"
#include "widgets/gallery/Pages.h"
#include "widgets/layout/CardGrid.h"
#include "widgets/lists/EventRow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

DeviceCardContent wellContent()
{
    DeviceCardContent content;
    content.icon = Icon::IdCard;
    content.title = words(QT_TRANSLATE_NOOP("Gallery", "ID card reader"));
    content.line = u"IDR-210 · USB"_s;
    content.state = words(QT_TRANSLATE_NOOP("Gallery", "Ready"));
    content.tone = Tone::Success;
    content.service = DeviceService{words(QT_TRANSLATE_NOOP("Gallery", "2 min ago")),
                                    u"0.4%"_s,
                                    {0.0, 0.03, 0.0, 0.0, 0.02, 0.0, 0.0},
                                    words(QT_TRANSLATE_NOOP("Gallery", "Few failures in seven days")),
                                    {},
                                    Tone::Neutral};
    return content;
}

DeviceCardContent brokenContent()
{
    DeviceCardContent content = wellContent();
    content.icon = Icon::Printer;
    content.title = words(QT_TRANSLATE_NOOP("Gallery", "Printer"));
    content.line = u"L-400 · 192.0.2.21"_s;
    content.state = words(QT_TRANSLATE_NOOP("Gallery", "Out of order"));
    content.tone = Tone::Danger;
    content.message = words(QT_TRANSLATE_NOOP("Gallery", "Paper is stuck"));
    content.steps = {words(QT_TRANSLATE_NOOP("Gallery", "Open the front and pull the sheet out")),
                     words(QT_TRANSLATE_NOOP("Gallery", "Close it; printing goes on by itself"))};
    content.code = u"printer.paper-jam"_s;
    content.hasOther = true;
    content.service->week = {0.0, 0.0, 0.01, 0.0, 0.02, 0.1, 0.38};
    content.service->failureRate = u"38%"_s;
    content.service->tone = Tone::Danger;
    return content;
}

void addCards(ScrollPage *page)
{
    auto *grid = new CardGrid;
    const Theme &theme = themeOf(page);
    grid->setColumnWidth(theme.withText(theme.length(Length::CardColumn)));
    auto *ground = new QWidget;
    ground->setLayout(grid);
    page->body()->addWidget(ground);
    auto *broken = new DeviceCard;
    broken->setContent(brokenContent());
    grid->addWidget(broken);
    grid->setSpan(broken, 2);
    auto *well = new DeviceCard;
    well->setContent(wellContent());
    grid->addWidget(well);
    auto *tried = new DeviceCard;
    tried->setContent(wellContent());
    grid->addWidget(tried);
    tried->trial()->showRunning(Picture::CardOnReader,
                                words(QT_TRANSLATE_NOOP("Gallery", "Lay any ID card on the reader")));
    tried->showTrial(true);
}

void addPictures(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "What to do, drawn")));
    auto *row = new WrapRow(Space::Roomy, Space::Normal);
    for (int picture = 1; picture < PictureCount; ++picture) {
        row->addWidget(new Pictogram(Picture(picture)));
    }
    card->body()->addLayout(row);
}

void addHappenings(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "What happened today")));
    card->body()->addWidget(
        new EventRow({u"10:22"_s, Tone::Danger, words(QT_TRANSLATE_NOOP("Gallery", "Printer")),
                      words(QT_TRANSLATE_NOOP("Gallery", "Paper is stuck")), u"printer.paper-jam"_s}));
    card->body()->addWidget(new Divider);
    card->body()->addWidget(new EventRow({u"08:31"_s,
                                          Tone::Success,
                                          words(QT_TRANSLATE_NOOP("Gallery", "ID card reader")),
                                          words(QT_TRANSLATE_NOOP("Gallery", "Works again")),
                                          {}}));
}

} // namespace

QWidget *makeDevicesPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    addCards(page);
    addPictures(page);
    addHappenings(page);
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery

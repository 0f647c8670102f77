// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Pages.h"
#include "widgets/layout/WrapRow.h"
#include "widgets/lists/AccountRow.h"
#include "widgets/lists/FigureTile.h"
#include "widgets/lists/PairList.h"
#include "widgets/lists/PickList.h"
#include "widgets/lists/WaitRow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

void addPicker(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Pick a service")),
                         words(QT_TRANSLATE_NOOP("Gallery", "type to narrow, Enter to pick, a figure picks at once")));
    auto *list = new PickList;
    const QString onTheSpot = words(QT_TRANSLATE_NOOP("Gallery", "on the spot"));
    list->setRows({
        {u"rent"_s,
         words(QT_TRANSLATE_NOOP("Gallery", "Withdrawal for rent")),
         words(QT_TRANSLATE_NOOP("Gallery", "the member rents a home to live in it")),
         u"S-12"_s,
         onTheSpot,
         {u"zftq"_s},
         {}},
        {u"deposit"_s,
         words(QT_TRANSLATE_NOOP("Gallery", "Certificate of deposits")),
         words(QT_TRANSLATE_NOOP("Gallery", "months paid and balance, with the seal of the centre")),
         u"S-22"_s,
         onTheSpot,
         {u"jczm"_s},
         {}},
        {u"loan"_s,
         words(QT_TRANSLATE_NOOP("Gallery", "Early repayment of a loan")),
         {},
         u"S-20"_s,
         words(QT_TRANSLATE_NOOP("Gallery", "3 days")),
         {u"tqhk"_s},
         words(QT_TRANSLATE_NOOP("Gallery", "not while the server is out of reach"))},
        {u"retire"_s,
         words(QT_TRANSLATE_NOOP("Gallery", "Withdrawal on retirement")),
         words(QT_TRANSLATE_NOOP("Gallery", "closes the account")),
         u"S-14"_s,
         onTheSpot,
         {u"txtq"_s},
         {}},
    });
    list->setMinimumHeight(page->theme().length(Length::QueueRail) + page->theme().length(Length::QueueRailNarrow));
    card->body()->addWidget(list);
}

void addPanel(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "About the member")));
    auto *pairs = new PairList;
    pairs->setPairs({{words(QT_TRANSLATE_NOOP("Gallery", "ID number")), u"990101********0042"_s},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Card valid")), u"2019-06 – 2039-06"_s},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Mobile")), u"199****2046"_s},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Employer")), u"云岭市青石软件有限公司"_s}});
    card->body()->addWidget(pairs);
    card->body()->addWidget(new Divider);
    card->body()->addWidget(
        new AccountRow(words(QT_TRANSLATE_NOOP("Gallery", "Personal account")),
                       words(QT_TRANSLATE_NOOP("Gallery", "ends in 9964 · normal · paid to 2026-10")), u"86,412.57"_s));
    card->body()->addWidget(new Divider);
    card->body()->addWidget(new AccountRow(words(QT_TRANSLATE_NOOP("Gallery", "Housing-fund loan")),
                                           words(QT_TRANSLATE_NOOP("Gallery", "none open")), u"—"_s));
}

void addQueue(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Waiting")));
    const auto wait = [card](const QString &letter, const char *name, const QString &people, const QString &longest,
                             bool isLong) {
        auto *row = new WaitRow(letter, words(name));
        row->setWaiting(people, longest, isLong);
        card->body()->addWidget(row);
    };
    wait(u"A"_s, QT_TRANSLATE_NOOP("Gallery", "Withdrawals"), u"7"_s, words(QT_TRANSLATE_NOOP("Gallery", "18 min")),
         true);
    wait(u"B"_s, QT_TRANSLATE_NOOP("Gallery", "Loans"), u"3"_s, words(QT_TRANSLATE_NOOP("Gallery", "9 min")), false);
    card->body()->addWidget(new Divider);
    auto *figures = new WrapRow(Space::Wide, Space::Small);
    auto *ticket = new FigureTile(u"A012"_s, words(QT_TRANSLATE_NOOP("Gallery", "current ticket")));
    ticket->setFigureStyle({Type::Figure, Weight::Bold, Colour::Primary});
    figures->addWidget(ticket);
    figures->addWidget(new FigureTile(u"11"_s, words(QT_TRANSLATE_NOOP("Gallery", "cases done"))));
    figures->addWidget(new FigureTile(u"8.1"_s, words(QT_TRANSLATE_NOOP("Gallery", "minutes each"))));
    card->body()->addLayout(figures);
}

} // namespace

QWidget *makeListsPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    addPicker(page);
    addPanel(page);
    addQueue(page);
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery

// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/BlockerLink.h"
#include "widgets/buttons/QueueKey.h"
#include "widgets/gallery/Pages.h"
#include "widgets/layout/BottomBar.h"
#include "widgets/layout/WrapRow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

Button *sample(const char *text, ButtonKind kind, const QKeySequence &key = {}, Icon icon = Icon::None)
{
    auto *button = new Button(words(text), kind);
    button->setShownKey(key);
    button->setMark(icon);
    return button;
}

void addActions(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Actions")),
                         words(QT_TRANSLATE_NOOP("Gallery", "one primary action on a screen")));
    auto *row = new WrapRow(Space::Small, Space::Small);
    row->addWidget(sample(QT_TRANSLATE_NOOP("Gallery", "Submit for review"), ButtonKind::Primary, Qt::Key_Return));
    row->addWidget(sample(QT_TRANSLATE_NOOP("Gallery", "Back-up device"), ButtonKind::Secondary, Qt::Key_F8));
    row->addWidget(sample(QT_TRANSLATE_NOOP("Gallery", "Print receipt"), ButtonKind::Secondary, {}, Icon::Printer));
    row->addWidget(sample(QT_TRANSLATE_NOOP("Gallery", "Call staff"), ButtonKind::Outline, {}, Icon::Bell));
    row->addWidget(sample(QT_TRANSLATE_NOOP("Gallery", "Begin anew"), ButtonKind::Quiet, {}, Icon::Redo));
    Button *off = sample(QT_TRANSLATE_NOOP("Gallery", "Print receipt"), ButtonKind::Secondary, {}, Icon::Printer);
    off->setUnavailable(words(QT_TRANSLATE_NOOP("Gallery", "after signing")));
    row->addWidget(off);
    Button *chosen = sample(QT_TRANSLATE_NOOP("Gallery", "Explained clearly"), ButtonKind::Secondary);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    row->addWidget(chosen);
    row->addWidget(new LinkButton(words(QT_TRANSLATE_NOOP("Gallery", "Read the full text"))));
    card->body()->addLayout(row);
}

void addQueueKeys(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Keys of the queue")),
                         words(QT_TRANSLATE_NOOP("Gallery", "the reason stands on the key")));
    auto *row = new WrapRow(Space::Small, Space::Small);
    auto *next = new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "Next visitor")), Qt::Key_F2);
    next->setUnavailable(words(QT_TRANSLATE_NOOP("Gallery", "when this case is done")));
    row->addWidget(next);
    row->addWidget(new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "Call again")), Qt::Key_F3));
    row->addWidget(new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "No-show")), Qt::Key_F4));
    row->addWidget(new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "Pause")), Qt::Key_F6));
    card->body()->addLayout(row);
}

void addBar(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Lower edge")),
                         words(QT_TRANSLATE_NOOP("Gallery", "what blocks stands beside the primary action")));
    auto *bar = new BottomBar;
    bar->addLeft(sample(QT_TRANSLATE_NOOP("Gallery", "Back"), ButtonKind::Secondary, Qt::Key_Escape));
    bar->addLeft(sample(QT_TRANSLATE_NOOP("Gallery", "Lock"), ButtonKind::Secondary, Qt::Key_F12));
    auto *blocker = new BlockerLink;
    blocker->setBlockers(1, words(QT_TRANSLATE_NOOP("Gallery", "the card number lacks one figure")));
    bar->addRight(blocker);
    Button *primary = sample(QT_TRANSLATE_NOOP("Gallery", "Submit for review"), ButtonKind::Primary, Qt::Key_Return);
    primary->setTarget(Target::Bar);
    bar->addRight(primary);
    card->body()->addWidget(bar);
}

} // namespace

QWidget *makeButtonsPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    addActions(page);
    addQueueKeys(page);
    addBar(page);
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery

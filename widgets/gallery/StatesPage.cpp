// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Pages.h"
#include "widgets/layout/WrapRow.h"
#include "widgets/status/Notice.h"
#include "widgets/status/Progress.h"
#include "widgets/status/StepLine.h"
#include "widgets/status/Tag.h"
#include "widgets/status/Toast.h"

#include <QCoreApplication>

using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

void addTags(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Tags and states")));
    auto *row = new WrapRow(Space::Small, Space::Small);
    row->addWidget(new Tag(words(QT_TRANSLATE_NOOP("Gallery", "on the spot"))));
    row->addWidget(new Tag(words(QT_TRANSLATE_NOOP("Gallery", "Window 3")), Tone::Info));
    row->addWidget(new Tag(words(QT_TRANSLATE_NOOP("Gallery", "Ready")), Tone::Success, Tag::Mark::Dot));
    row->addWidget(new Tag(words(QT_TRANSLATE_NOOP("Gallery", "Needs a look")), Tone::Warning, Tag::Mark::Dot));
    row->addWidget(new Tag(words(QT_TRANSLATE_NOOP("Gallery", "Out of order")), Tone::Danger, Tag::Mark::Dot));
    row->addWidget(new Tag(words(QT_TRANSLATE_NOOP("Gallery", "Identity checked")), Tone::Success, Tag::Mark::Icon));
    card->body()->addLayout(row);
}

void addNotices(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Notices")),
                         words(QT_TRANSLATE_NOOP("Gallery", "what happened, what to do, one thing to press")));
    auto *info = new Notice(Tone::Info, words(QT_TRANSLATE_NOOP("Gallery", "Last rent withdrawal 2026-08-19")),
                            words(QT_TRANSLATE_NOOP("Gallery", "Three months have passed; it can be done.")));
    info->setAction(words(QT_TRANSLATE_NOOP("Gallery", "View")));
    auto *done = new Notice(Tone::Success, words(QT_TRANSLATE_NOOP("Gallery", "The receipt was printed")));
    auto *warning = new Notice(Tone::Warning, words(QT_TRANSLATE_NOOP("Gallery", "The housing data are 26 days old")),
                               words(QT_TRANSLATE_NOOP("Gallery", "More than 15 days; please ask for them again.")));
    warning->setAction(words(QT_TRANSLATE_NOOP("Gallery", "Ask again")));
    auto *danger = new Notice(Tone::Danger, words(QT_TRANSLATE_NOOP("Gallery", "The card could not be read")),
                              words(QT_TRANSLATE_NOOP("Gallery", "Please lift the card and put it back.")));
    danger->setCode(QStringLiteral("idcard.no-card"));
    danger->setAction(words(QT_TRANSLATE_NOOP("Gallery", "Read again")));
    for (Notice *notice : {info, done, warning, danger}) {
        card->body()->addWidget(notice);
    }
}

void addSteps(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "The line of the visit")));
    const auto step = [](const char *name, const QString &note, StepState state) {
        return Step{words(name), note, state};
    };
    auto *line = new StepLine;
    std::vector<Step> steps{
        step(QT_TRANSLATE_NOOP("Gallery", "Call"), QStringLiteral("A012"), StepState::Done),
        step(QT_TRANSLATE_NOOP("Gallery", "Identity"), words(QT_TRANSLATE_NOOP("Gallery", "checked")), StepState::Done),
        step(QT_TRANSLATE_NOOP("Gallery", "Service"), words(QT_TRANSLATE_NOOP("Gallery", "Rent")), StepState::Done),
        step(QT_TRANSLATE_NOOP("Gallery", "Form"), words(QT_TRANSLATE_NOOP("Gallery", "1 to go")), StepState::Current),
        step(QT_TRANSLATE_NOOP("Gallery", "Review"), {}, StepState::Todo),
        step(QT_TRANSLATE_NOOP("Gallery", "Sign"), {}, StepState::Todo),
        step(QT_TRANSLATE_NOOP("Gallery", "Receipt"), {}, StepState::Todo),
        step(QT_TRANSLATE_NOOP("Gallery", "Rating"), {}, StepState::Todo),
    };
    steps[3].isNoteUrgent = true;
    line->setSteps(std::move(steps));
    card->body()->addWidget(line);
}

void addProgress(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Work in progress")),
                         words(QT_TRANSLATE_NOOP("Gallery", "a mark from 0.3 s, a bar from 3 s")));
    auto *progress = new Progress;
    progress->begin(words(QT_TRANSLATE_NOOP("Gallery", "Making the receipt")), true);
    progress->setShare(2, 3);
    card->body()->addWidget(progress);
    auto *say = new Button(words(QT_TRANSLATE_NOOP("Gallery", "Show a message")));
    auto *toast = new Toast(page);
    QObject::connect(say, &QPushButton::clicked, toast, [toast] {
        toast->say(words(QT_TRANSLATE_NOOP("Gallery", "Saved. The case goes on at this step after a restart.")));
    });
    card->body()->addWidget(say, 0, Qt::AlignLeft);
}

} // namespace

QWidget *makeStatesPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    addSteps(page);
    addTags(page);
    addNotices(page);
    addProgress(page);
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery

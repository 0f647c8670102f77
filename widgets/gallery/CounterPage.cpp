// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/BlockerLink.h"
#include "widgets/buttons/QueueKey.h"
#include "widgets/form/FormView.h"
#include "widgets/gallery/Pages.h"
#include "widgets/gallery/SampleForm.h"
#include "widgets/layout/BottomBar.h"
#include "widgets/layout/SectionHeading.h"
#include "widgets/layout/SidePanel.h"
#include "widgets/lists/AccountRow.h"
#include "widgets/lists/FigureTile.h"
#include "widgets/lists/PairList.h"
#include "widgets/lists/Portrait.h"
#include "widgets/lists/WaitRow.h"
#include "widgets/status/Notice.h"
#include "widgets/status/StepLine.h"
#include "widgets/status/TopBar.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

QWidget *makeTopBar()
{
    auto *top = new TopBar;
    top->setPlace(u"云岭市住房公积金管理中心"_s, u"东湖管理部"_s);
    top->setWindowName(words(QT_TRANSLATE_NOOP("Gallery", "Window 3")));
    top->setClerk(u"林知夏"_s, u"0317"_s);
    top->setConnection(true, 0);
    top->setNow(QDateTime(QDate(2026, 11, 20), QTime(10, 24)));
    return top;
}

QWidget *makeRail()
{
    auto *rail = new SidePanel(SidePanel::Side::Left, Length::QueueRail, Length::QueueRailNarrow);
    auto *ticket = new FigureTile(u"A012"_s, words(QT_TRANSLATE_NOOP("Gallery", "taken 10:05, waited 12 min")));
    ticket->setFigureStyle({Type::Figure, Weight::Bold, Colour::Primary});
    rail->body()->addWidget(ticket);
    rail->body()->addWidget(new Divider);
    auto *waiting = new SectionHeading(words(QT_TRANSLATE_NOOP("Gallery", "Waiting")));
    rail->body()->addWidget(waiting);
    auto *withdrawals = new WaitRow(u"A"_s, words(QT_TRANSLATE_NOOP("Gallery", "Withdrawals")));
    withdrawals->setWaiting(u"7"_s, words(QT_TRANSLATE_NOOP("Gallery", "18 min")), true);
    auto *loans = new WaitRow(u"B"_s, words(QT_TRANSLATE_NOOP("Gallery", "Loans")));
    loans->setWaiting(u"3"_s, words(QT_TRANSLATE_NOOP("Gallery", "9 min")), false);
    rail->body()->addWidget(withdrawals);
    rail->body()->addWidget(loans);
    rail->body()->addStretch();
    auto *next = new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "Next visitor")), Qt::Key_F2);
    next->setUnavailable(words(QT_TRANSLATE_NOOP("Gallery", "when this case is done")));
    rail->body()->addWidget(next);
    rail->body()->addWidget(new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "Call again")), Qt::Key_F3));
    rail->body()->addWidget(new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "No-show")), Qt::Key_F4));
    rail->body()->addWidget(new QueueKey(words(QT_TRANSLATE_NOOP("Gallery", "Pause")), Qt::Key_F6));
    return rail;
}

QWidget *makeSteps()
{
    const auto step = [](const char *name, const QString &note, StepState state) {
        return Step{words(name), note, state};
    };
    auto *card = new Card(Space::Snug);
    auto *line = new StepLine;
    std::vector<Step> steps{
        step(QT_TRANSLATE_NOOP("Gallery", "Call"), u"A012"_s, StepState::Done),
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
    return card;
}

QWidget *makeForm(FormView *&view)
{
    auto *page = new ScrollPage(Space::Roomy);
    page->setAccessibleName(words(QT_TRANSLATE_NOOP("Gallery", "Form")));
    page->body()->addWidget(makeSteps());
    auto *card = new Card(Space::Roomy);
    auto *heading = new SectionHeading(words(QT_TRANSLATE_NOOP("Gallery", "Withdrawal for rent")));
    heading->setTitleType(Type::Lead);
    heading->setExplanation(u"S-12"_s);
    card->body()->addWidget(heading);
    card->body()->setSpacing(spaceValue(Space::Small));
    view = new FormView;
    view->setToday(QDate(2026, 11, 20));
    view->showSections(sampleForm());
    view->showAllIssues();
    card->body()->addWidget(new Divider);
    card->body()->addWidget(view);
    page->body()->addWidget(card);
    page->body()->addStretch();
    return page;
}

void addRisks(QVBoxLayout *body)
{
    auto *risks = new SectionHeading(words(QT_TRANSLATE_NOOP("Gallery", "Hints and risks")));
    risks->setNote(words(QT_TRANSLATE_NOOP("Gallery", "14 rules checked")));
    body->addWidget(risks);
    auto *old = new Notice(Tone::Warning, words(QT_TRANSLATE_NOOP("Gallery", "The housing data are 26 days old")),
                           words(QT_TRANSLATE_NOOP("Gallery", "More than 15 days; please ask for them again.")));
    old->setAction(words(QT_TRANSLATE_NOOP("Gallery", "Ask again")));
    body->addWidget(old);
}

QWidget *makeMember()
{
    auto *panel = new SidePanel(SidePanel::Side::Right, Length::MemberPanel, Length::MemberPanelNarrow);
    auto *person = new SectionHeading(u"欧阳小满"_s);
    person->setTitleType(Type::Title);
    person->setExplanation(words(QT_TRANSLATE_NOOP("Gallery", "female, 31")));
    panel->body()->addWidget(person);
    panel->body()->addWidget(
        new Tag(words(QT_TRANSLATE_NOOP("Gallery", "Identity checked")), Tone::Success, Tag::Mark::Icon));
    auto *photos = new QHBoxLayout;
    photos->setSpacing(spaceValue(Space::Snug));
    photos->addWidget(new Portrait(words(QT_TRANSLATE_NOOP("Gallery", "from the chip"))));
    photos->addWidget(new Portrait(words(QT_TRANSLATE_NOOP("Gallery", "at the counter"))));
    panel->body()->addLayout(photos);
    auto *pairs = new PairList;
    pairs->setPairs({{words(QT_TRANSLATE_NOOP("Gallery", "ID number")), u"990101********0042"_s},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Mobile")), u"199****2046"_s},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Employer")), u"云岭市青石软件有限公司"_s}});
    panel->body()->addWidget(pairs);
    panel->body()->addWidget(new Divider);
    panel->body()->addWidget(
        new AccountRow(words(QT_TRANSLATE_NOOP("Gallery", "Personal account")),
                       words(QT_TRANSLATE_NOOP("Gallery", "ends in 9964 · normal · paid to 2026-10")), u"86,412.57"_s));
    panel->body()->addWidget(new Divider);
    addRisks(panel->body());
    panel->body()->addStretch();
    return panel;
}

QWidget *makeBar(FormView *view)
{
    auto *bar = new BottomBar;
    auto *back = new Button(words(QT_TRANSLATE_NOOP("Gallery", "Back")));
    back->setShownKey(Qt::Key_Escape);
    auto *lock = new Button(words(QT_TRANSLATE_NOOP("Gallery", "Lock")));
    lock->setShownKey(Qt::Key_F12);
    auto *blocker = new BlockerLink;
    blocker->setBlockers(1, words(QT_TRANSLATE_NOOP("Gallery", "the card number lacks one figure")));
    QObject::connect(blocker, &BlockerLink::followed, view, [view] { view->focusField(u"bank"_s); });
    auto *submit = new Button(words(QT_TRANSLATE_NOOP("Gallery", "Submit for review")), ButtonKind::Primary);
    submit->setShownKey(Qt::Key_Return);
    for (Button *button : {back, lock, submit}) {
        button->setTarget(Target::Bar);
    }
    bar->addLeft(back);
    bar->addLeft(lock);
    bar->addRight(blocker);
    bar->addRight(submit);
    return bar;
}

} // namespace

QWidget *makeCounterPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeTopBar());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    FormView *view = nullptr;
    columns->addWidget(makeRail());
    columns->addWidget(makeForm(view), 1);
    columns->addWidget(makeMember());
    rows->addLayout(columns, 1);
    rows->addWidget(makeBar(view));
    return page;
}

} // namespace tonggui::gallery

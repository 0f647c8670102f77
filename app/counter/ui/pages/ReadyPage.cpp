// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/ReadyPage.h"

#include "app/counter/ui/VisitWords.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/status/Notice.h"
#include "widgets/style/FocusRing.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

ReadyPage::ReadyPage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_title(new Text(tr("Ready for the next visitor"), {Type::Title, Weight::Bold}))
    , m_explanation(new Text({}, {Type::Lead, Weight::Regular, Colour::Muted}))
    , m_cards(new QVBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(OwnFocusProperty, true);
    setAccessibleName(m_title->text());
    m_explanation->wrapped();
    m_cards->setSpacing(spaceValue(Space::Snug));
    auto *page = new ScrollPage(Space::Wide);
    page->setFocusPolicy(Qt::NoFocus);
    page->body()->setSpacing(spaceValue(Space::Normal));
    page->body()->addWidget(m_title->wrapped());
    page->body()->addWidget(m_explanation);
    page->body()->addLayout(m_cards);
    page->body()->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
}

void ReadyPage::begin()
{
    setFocus();
    m_steps.runAside(tr("Looking for unfinished visits"), findUnfinished());
}

void ReadyPage::setWaiting(const std::vector<Ticket> &waiting)
{
    m_waiting = waiting.size();
    m_explanation->setText(waiting.empty() ? tr("Nobody is waiting. Take a ticket for the visitor with Ctrl+T.")
                                           : tr("Waiting: %n. F2 calls the next one.", nullptr, int(m_waiting)));
    Q_EMIT barChanged();
}

Task<Result<void>> ReadyPage::findUnfinished()
{
    const QPointer<ReadyPage> self(this);
    Result<std::vector<Visit>> found = co_await m_world.desk.unfinishedVisits();
    if (!self) {
        co_return failure(errors::Cancelled);
    }
    if (!found) {
        co_return failure(found.error());
    }
    m_unfinished = std::move(*found);
    showUnfinished();
    co_return Result<void>();
}

void ReadyPage::showUnfinished()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Visit &visit : m_unfinished) {
        auto *notice =
            new Notice(Tone::Info, tr("%1 was not finished").arg(visit.ticket.number), unfinishedWords(visit));
        notice->setAction(tr("Go on with %1").arg(visit.ticket.number));
        connect(notice, &Notice::actionChosen, this, [this, visit] { resume(visit); });
        m_cards->addWidget(notice);
    }
    for (const Error &error : m_world.desk.unreadable()) {
        auto *notice = new Notice(Tone::Danger, {});
        notice->setError(error);
        m_cards->addWidget(notice);
    }
    Q_EMIT barChanged();
}

PageBar ReadyPage::bar() const
{
    if (!m_unfinished.empty()) {
        return {.goOn = tr("Go on with %1").arg(m_unfinished.front().ticket.number)};
    }
    return {.goOn = m_waiting > 0 ? tr("Next visitor") : QString()};
}

void ReadyPage::goOn()
{
    if (!m_unfinished.empty()) {
        resumeFirst();
    } else if (m_waiting > 0) {
        Q_EMIT nextAsked();
    }
}

void ReadyPage::resumeFirst()
{
    if (!m_unfinished.empty()) {
        resume(m_unfinished.front());
    }
}

void ReadyPage::resume(const Visit &visit)
{
    if (!m_steps.isRunning()) {
        m_steps.run(tr("Opening the visit"), m_world.desk.resume(visit));
    }
}

} // namespace tonggui::counter

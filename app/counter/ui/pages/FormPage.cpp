// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/FormPage.h"

#include "widgets/layout/Card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

FormPage::FormPage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_page(new ScrollPage(Space::Roomy))
    , m_heading(new SectionHeading({}))
    , m_view(new FormView)
    , m_papersHeading(new SectionHeading(tr("Papers to see")))
    , m_papers(new PairList)
{
    m_page->setAccessibleName(tr("Form"));
    m_heading->setTitleType(Type::Lead);
    auto *card = new Card(Space::Roomy);
    card->body()->setSpacing(spaceValue(Space::Small));
    card->body()->addWidget(m_heading);
    card->body()->addWidget(new Divider);
    card->body()->addWidget(m_view);
    card->body()->addWidget(new Divider);
    card->body()->addWidget(m_papersHeading);
    card->body()->addWidget(m_papers);
    m_page->body()->addWidget(card);
    m_page->body()->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_page);
    connect(m_view, &FormView::textEdited, this, &FormPage::onTextEdited);
    connect(m_view, &FormView::goOnAsked, this, &FormPage::goOn);
    connect(&m_world.desk, &VisitDesk::formChanged, this, &FormPage::showForm);
}

void FormPage::begin()
{
    showForm();
    m_view->focusFirst();
}

void FormPage::refresh()
{
    showForm();
}

void FormPage::showForm()
{
    const forms::FormSession *form = m_world.desk.form();
    if (form == nullptr) {
        return;
    }
    m_heading->setTitle(form->service().name(m_world.language));
    m_heading->setExplanation(form->service().number());
    m_heading->setNote(form->service().timeLimitText(m_world.language));
    m_view->setToday(form->today());
    m_view->showSections(form->sections());
    showMaterials();
    Q_EMIT barChanged();
}

void FormPage::showMaterials()
{
    std::vector<Pair> pairs;
    for (const forms::Material &material : m_world.desk.form()->materials()) {
        pairs.push_back(
            {material.name, material.isRequired ? material.sourceName : tr("%1, if at hand").arg(material.sourceName)});
    }
    m_papersHeading->setVisible(!pairs.empty());
    m_papers->setPairs(pairs);
}

void FormPage::onTextEdited(const QString &fieldId, const QString &text)
{
    if (const Result<void> taken = m_world.desk.setField(fieldId, text); !taken) {
        m_steps.report(taken.error());
    }
}

PageBar FormPage::bar() const
{
    PageBar bar{.back = tr("Back to the services"), .goOn = tr("Submit for review")};
    if (const forms::FormSession *form = m_world.desk.form()) {
        bar.blockers = int(form->blockingIssues().size());
        if (const forms::Issue *first = form->firstIssue()) {
            bar.blocker = first->brief.isEmpty() ? first->text : first->brief;
        }
    }
    return bar;
}

void FormPage::goOn()
{
    const forms::FormSession *form = m_world.desk.form();
    if (form == nullptr || m_steps.isRunning()) {
        return;
    }
    if (form->firstIssue() != nullptr) {
        followBlocker();
        return;
    }
    m_steps.run(tr("Drafting the paper"), m_world.desk.acceptForm());
}

void FormPage::followBlocker()
{
    m_view->showAllIssues();
    const forms::FormSession *form = m_world.desk.form();
    const forms::Issue *first = form != nullptr ? form->firstIssue() : nullptr;
    if (first != nullptr && m_view->focusField(first->path)) {
        m_page->reveal(m_view->field(first->path));
    }
}

void FormPage::goBack()
{
    if (!m_steps.isRunning()) {
        m_steps.run(tr("One step back"), m_world.desk.stepBack());
    }
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/ServicePage.h"

#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/layout/SectionHeading.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

ServicePage::ServicePage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_list(new PickList)
{
    setAccessibleName(tr("Choose the service"));
    m_list->setPrompt(tr("Name, initials or number of the service"));
    auto *heading = new SectionHeading(tr("What can we do for the visitor?"));
    heading->setTitleType(Type::Lead);
    auto *card = new Card(Space::Roomy);
    card->body()->setSpacing(spaceValue(Space::Normal));
    card->body()->addWidget(heading);
    card->body()->addWidget(m_list, 1);
    auto *page = new ScrollPage(Space::Roomy); // where the screen is low and the text large
    page->body()->addWidget(card, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
    connect(m_list, &PickList::picked, this, &ServicePage::choose);
    connect(m_list, &PickList::escaped, this, &ServicePage::goBack);
    connect(&m_world.link, &SyncStatus::changed, this, &ServicePage::refresh);
}

void ServicePage::begin()
{
    m_list->clear();
    refresh();
    m_list->input()->setFocus();
}

void ServicePage::refresh()
{
    std::vector<PickRow> rows;
    for (const ServiceOffer &offer : m_world.desk.offers()) {
        const QString explanation = offer.note.isEmpty() ? offer.purpose : offer.note;
        rows.push_back({offer.service.id().text(), offer.name, explanation, offer.service.number(), offer.timeLimit,
                        offer.keywords, offer.whyNot});
    }
    m_list->setRows(std::move(rows));
    Q_EMIT barChanged();
}

PageBar ServicePage::bar() const
{
    return {.back = tr("Back to the card"), .goOn = tr("Choose")};
}

void ServicePage::goOn()
{
    if (const QString id = m_list->currentId(); !id.isEmpty()) {
        choose(id);
    }
}

void ServicePage::goBack()
{
    if (!m_steps.isRunning()) {
        m_steps.run(tr("One step back"), m_world.desk.stepBack());
    }
}

void ServicePage::choose(const QString &id)
{
    if (!m_steps.isRunning()) {
        m_steps.run(tr("Opening the form"), m_world.desk.chooseService(ServiceId(id)));
    }
}

} // namespace tonggui::counter

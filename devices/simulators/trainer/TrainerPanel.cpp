// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/trainer/TrainerPanel.h"

#include "widgets/layout/WrapRow.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

TrainerPanel::TrainerPanel(const TrainedDevice &device, QWidget *parent)
    : Card(widgets::Space::Normal, parent)
    , m_simulator(*device.simulator)
    , m_title(device.title)
    , m_state(new widgets::Text)
{
    using namespace widgets;
    setAccessibleName(device.title);
    m_state->setObjectName(u"state"_s);
    body()->addWidget(new Text(device.title, {.type = Type::Lead, .weight = Weight::Bold}));
    auto *address = new Text(m_simulator.address(), {.type = Type::Note, .colour = Colour::Muted});
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(address->wrapped());
    body()->addWidget(m_state->wrapped());
    auto *row = new WrapRow(Space::Small, Space::Small);
    for (const TrainerAct &act : m_simulator.acts()) {
        auto *button = new Button(act.title);
        button->setObjectName(act.order);
        connect(button, &QPushButton::clicked, this, [this, act] { order(act); });
        row->addWidget(button);
        m_acts.push_back(button);
    }
    body()->setSpacing(theme().space(Space::Tiny));
    body()->addLayout(row);
    connect(&m_simulator, &Simulator::stateChanged, this, &TrainerPanel::showState);
    connect(&m_simulator, &Simulator::heard, this, &TrainerPanel::showState);
    connect(&m_simulator, &Simulator::happened, this, [this](const QString &event, const QJsonObject &facts) {
        Q_EMIT done(tr("%1: %2 %3").arg(m_title, event, facts[u"file"_s].toString()).trimmed());
        showState();
    });
    showState();
}

void TrainerPanel::order(const TrainerAct &act)
{
    const Result<void> outcome = m_simulator.order(act.order);
    Q_EMIT done(outcome ? tr("%1: %2").arg(m_title, act.title)
                        : tr("%1: %2").arg(m_title, outcome.error().text() + u' ' + outcome.error().remedy()));
    showState();
}

void TrainerPanel::showState()
{
    m_state->setText(tr("Now: %1").arg(m_simulator.stateLine()));
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/panels/NavRail.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_panel(new SidePanel(SidePanel::Side::Left, Length::QueueRailNarrow, Length::QueueRailNarrow))
    , m_visit(new NavButton(Icon::Person, tr("Visit")))
    , m_devices(new NavButton(Icon::Device, tr("Devices")))
{
    m_visit->setCheckable(false); // leads back
    m_visit->setObjectName(u"back-to-visit"_s);
    m_devices->setChecked(true);
    m_panel->body()->addWidget(m_visit);
    m_panel->body()->addWidget(m_devices);
    m_panel->body()->addStretch();
    m_panel->body()->addWidget(
        (new Text(tr("Ctrl+K finds services and commands"), {Type::Note, Weight::Regular, Colour::Muted}))->wrapped());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_panel);
    connect(m_visit, &QPushButton::clicked, this, &NavRail::visitAsked);
}

void NavRail::setVisit(const QString &ticket)
{
    m_visit->setText(ticket.isEmpty() ? tr("Visit") : tr("Visit %1").arg(ticket));
}

void NavRail::setDevices(std::optional<Colour> dot, const QString &words)
{
    m_devices->setDot(dot);
    m_devices->setAccessibleDescription(words);
    m_devices->setToolTip(words);
}

} // namespace tonggui::counter

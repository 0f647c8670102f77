// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/trainer/TrainerWindow.h"

#include "widgets/layout/ScrollPage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

TrainerWindow::TrainerWindow(TrainerDesk desk, QWidget *parent)
    : Themed(parent)
    , m_desk(std::move(desk))
    , m_last(new widgets::Text({}, {.type = widgets::Type::Note, .colour = widgets::Colour::Muted}))
{
    setWindowTitle(tr("Simulated devices"));
    setAccessibleName(windowTitle());
    auto *page = new widgets::ScrollPage(widgets::Space::Normal);
    for (const TrainedDevice &device : m_desk.devices()) {
        auto *panel = new TrainerPanel(device);
        connect(panel, &TrainerPanel::done, m_last, &QLabel::setText);
        page->body()->addWidget(panel);
        m_panels.push_back(panel);
    }
    page->body()->addStretch();
    m_last->setObjectName(u"last"_s);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(page, 1);
    rows->addWidget(m_last->wrapped());
}

void TrainerWindow::applyTheme(const widgets::Theme &theme)
{
    const int side = theme.space(widgets::Space::Normal);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(theme.space(widgets::Space::Small));
}

} // namespace tonggui::simulators

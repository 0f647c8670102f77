// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/NavButton.h"
#include "widgets/layout/SidePanel.h"
#include "widgets/text/Text.h"

namespace tonggui::counter {

// The places of the counter beside the visit, on the left while one of them is in sight.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    void setVisit(const QString &ticket); // empty: nobody is being served
    void setDevices(std::optional<widgets::Colour> dot, const QString &words);

Q_SIGNALS:
    void visitAsked();

private:
    widgets::SidePanel *m_panel;
    widgets::NavButton *m_visit;
    widgets::NavButton *m_devices;
};

} // namespace tonggui::counter

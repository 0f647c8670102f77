// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceShelf.h"
#include "widgets/buttons/Button.h"
#include "widgets/layout/Overlay.h"
#include "widgets/lists/PairList.h"
#include "widgets/status/Notice.h"
#include "widgets/text/Text.h"

namespace tonggui::counter {

// What a device was told, to be read only, and where it is changed. Esc or a click beside it closes it.
class SettingsSheet final : public widgets::Overlay
{
    Q_OBJECT

public:
    explicit SettingsSheet(QWidget *parent);

    void openFor(const ShelfDevice &device, const QString &language);
    [[nodiscard]] widgets::PairList *settings() const { return m_settings; }

private:
    widgets::Text *m_title;
    widgets::Text *m_line;
    widgets::PairList *m_settings;
    widgets::Notice *m_where;
    widgets::Button *m_close;
};

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/SettingsSheet.h"

#include "app/counter/ui/devices/DeviceWords.h"

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

SettingsSheet::SettingsSheet(QWidget *parent)
    : Overlay(parent, Veil::Sheer)
    , m_title(new Text({}, {Type::Lead, Weight::Bold}))
    , m_line(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}))
    , m_settings(new PairList)
    , m_where(new Notice(Tone::Info, tr("Changed by IT"),
                         tr("These stand in the file devices.toml of this workplace. After a change the counter is "
                            "started again.")))
    , m_close(new Button(tr("Close")))
{
    setPanelWidth(Length::PickerWidth);
    m_close->setShownKey(Qt::Key_Escape);
    body()->addWidget(m_title->wrapped());
    body()->addWidget(m_line->wrapped());
    body()->addWidget(m_settings);
    body()->addWidget(m_where);
    body()->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &Overlay::close);
    connect(this, &Overlay::escaped, this, &Overlay::close);
}

void SettingsSheet::openFor(const ShelfDevice &device, const QString &language)
{
    m_title->setText(tr("Settings: %1").arg(kindTitle(device.kind)));
    setAccessibleName(m_title->text());
    m_line->setText(deviceLine(device, language));
    std::vector<Pair> pairs;
    for (const ShelfSetting &setting : device.settings) {
        pairs.push_back({inLanguage(setting.title, language), setting.value.isEmpty() ? u"—"_s : setting.value});
    }
    m_settings->setPairs(pairs);
    open();
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/CommandPalette.h"

#include <QEvent>

#include <algorithm>

namespace tonggui::widgets {

CommandPalette::CommandPalette(QWidget *parent)
    : Overlay(parent, Veil::Sheer)
    , m_list(new PickList)
{
    body()->addWidget(m_list);
    setPanelWidth(Length::PickerWidth);
    connect(m_list, &PickList::escaped, this, &Overlay::close);
    connect(this, &Overlay::escaped, this, &Overlay::close);
    connect(m_list, &PickList::picked, this, [this](const QString &id) {
        close();
        Q_EMIT chosen(id);
    });
    showWords();
}

void CommandPalette::openWith(std::vector<PickRow> commands)
{
    m_list->setRows(std::move(commands));
    m_list->clear();
    open();
    fitList();
}

void CommandPalette::showWords()
{
    setAccessibleName(tr("Find a service or a command"));
    m_list->setPrompt(tr("Find a service or a command"));
}

// As high as its commands ask for, and never more than the window has.
void CommandPalette::fitList()
{
    const int rows = m_list->list()->model()->rowCount() * m_list->list()->sizeHintForRow(0);
    const int wanted = m_list->input()->sizeHint().height() + theme().space(Space::Roomy) + rows;
    const int room = parentWidget()->height() - 2 * (theme().length(Length::TopBar) + theme().space(Space::Huge));
    const int most = std::min(theme().withText(theme().length(Length::PickerWidth)), room);
    m_list->setFixedHeight(std::max(m_list->minimumSizeHint().height(), std::min(wanted, most)));
}

void CommandPalette::applyTheme(const Theme &theme)
{
    Overlay::applyTheme(theme);
    fitList();
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CommandPalette::fitList, Qt::QueuedConnection); // not while this one is laid out
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Overlay::changeEvent(event);
}

} // namespace tonggui::widgets

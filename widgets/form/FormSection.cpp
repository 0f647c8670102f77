// SPDX-License-Identifier: Apache-2.0
#include "widgets/form/FormSection.h"

#include <QVBoxLayout>

namespace tonggui::widgets {

FormSection::FormSection(const QString &id, bool isFirst, QWidget *parent)
    : Themed(parent)
    , m_id(id)
    , m_heading(new SectionHeading({}, this))
    , m_grid(new FieldGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    if (!isFirst) {
        column->addWidget(new Divider(this));
    }
    column->addWidget(m_heading);
    column->addWidget(m_grid);
}

void FormSection::showState(const forms::SectionState &state)
{
    m_heading->setTitle(state.title);
    m_heading->setExplanation(state.hint);
    m_heading->setVisible(!state.title.isEmpty());
    setAccessibleName(state.title);
    setVisible(state.isVisible);
}

void FormSection::applyTheme(const Theme &theme)
{
    layout()->setSpacing(theme.space(Space::Small));
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/FieldGrid.h"
#include "widgets/layout/SectionHeading.h"

namespace tonggui::widgets {

// One section of a form: hairline, heading with its hint, fields.
class FormSection final : public Themed<QWidget>
{
    Q_OBJECT

public:
    FormSection(const QString &id, bool isFirst, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] FieldGrid *grid() const { return m_grid; }
    void showState(const forms::SectionState &state); // everything but the fields

protected:
    void applyTheme(const Theme &theme) override;

private:
    QString m_id;
    SectionHeading *m_heading;
    FieldGrid *m_grid;
};

} // namespace tonggui::widgets

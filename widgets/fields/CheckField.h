// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

#include <QCheckBox>

namespace tonggui::widgets {

// A statement to agree to: a large box, and words that break over lines beside it. A click on the words counts too.
class CheckField final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit CheckField(const QString &statement, QWidget *parent = nullptr);

    void setStatement(const QString &statement);
    void setTextType(Type type);
    [[nodiscard]] bool isChecked() const { return m_box->isChecked(); }
    void setChecked(bool isChecked);
    [[nodiscard]] QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void toggled(bool isChecked); // by the person

protected:
    void applyTheme(const Theme &theme) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    Text *m_statement;
};

} // namespace tonggui::widgets

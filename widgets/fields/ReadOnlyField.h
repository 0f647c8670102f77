// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/Field.h"

#include <QFrame>

namespace tonggui::widgets {

// The box of a value that cannot be changed here. Long values break over lines; the words can be selected with the
// mouse.
class ValueBox final : public Themed<QFrame>
{
    Q_OBJECT

public:
    explicit ValueBox(QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value->text(); }
    void setValueStyle(TextStyle style);
    void setRightAligned();
    void setIcon(Icon icon, const QString &name);
    void setErrorLook(bool hasError);

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_value;
    QLabel *m_icon;
    Icon m_drawn = Icon::None;
    bool m_hasError = false;
};

// A value from the card, the centre or a rule, with where it comes from. Tab passes it by.
class ReadOnlyField final : public Field
{
    Q_OBJECT

public:
    explicit ReadOnlyField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override { return m_box->value(); }
    void showText(const QString &text) override;
    void setSource(const ValueSource &source);
    // As an amount is shown: large, at the right edge, with what it is in capital Chinese beneath.
    void showAsAmount(const QString &capitals);

protected:
    void showErrorLook(bool hasError) override;

private:
    ValueBox *m_box;
    ValueSource m_source;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/icons/Icon.h"
#include "widgets/style/Themed.h"
#include "widgets/text/Typing.h"

#include <QLineEdit>

namespace tonggui::widgets {

// The box of a one-line field: an icon or unit at its right, a sign at its left, and a rule that forms what is typed.
class FieldEdit : public Themed<QLineEdit>
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    void setTextType(Type type, Weight weight = Weight::Regular);
    void setLeading(const QString &sign); // ¥
    void setUnit(const QString &unit);    // 个月
    void setTrailing(Icon icon, Colour colour = Colour::Muted);
    void setErrorLook(bool hasError);
    // `separators` are skipped by Backspace and Delete, which then take the character beyond.
    void setTypingRule(TypingRule rule, const QString &separators = {});

    // Shows a text that nobody typed: no textEdited, the caret goes to the end. The same text changes nothing.
    void showText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void refused();         // a key or paste that the rule does not take; nothing changed
    void trailingClicked(); // the icon
    void focused();
    void unfocused(); // also when another window comes to the front
    void left();      // the person moved on to another control

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect trailingBox() const;
    [[nodiscard]] bool isSeparator(int position) const;
    void skipSeparator(int key);
    void undo();

    Type m_type = Type::Value;
    Weight m_weight = Weight::Regular;
    QString m_leading;
    QString m_unit;
    QString m_separators;
    Icon m_trailing = Icon::None;
    Colour m_trailingColour = Colour::Muted;
    QString m_before;      // text before the last edit
    QStringList m_history; // texts to go back to; Qt forgets its own when a rule re-forms the text
};

} // namespace tonggui::widgets

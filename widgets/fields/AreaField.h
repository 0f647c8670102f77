// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/Field.h"

#include <QPlainTextEdit>

namespace tonggui::widgets {

// The box of a text over several lines. Tab leaves it; Enter starts a new line; Ctrl+Enter goes on.
class AreaEdit final : public Themed<QPlainTextEdit>
{
    Q_OBJECT

public:
    explicit AreaEdit(QWidget *parent = nullptr);

    void setErrorLook(bool hasError);
    void setLongest(int characters) { m_longest = characters; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void cutToLongest();

    int m_longest = 0;
    bool m_hasError = false;
};

class AreaField final : public Field
{
    Q_OBJECT

public:
    explicit AreaField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override { return m_edit->toPlainText(); }
    void showText(const QString &text) override;
    void setExample(const QString &example) override;
    void setLongest(int characters);

protected:
    void showErrorLook(bool hasError) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AreaEdit *m_edit;
};

} // namespace tonggui::widgets

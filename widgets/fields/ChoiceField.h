// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/Field.h"

#include <QComboBox>

#include <vector>

namespace tonggui::widgets {

struct ChoiceOption
{
    QString code; // "20"
    QString text; // 已婚

    friend bool operator==(const ChoiceOption &, const ChoiceOption &) = default;
};

// The box of a choice. A figure picks the option of that number; the wheel scrolls the page and never changes the
// choice.
class ChoiceBox final : public Themed<QComboBox>
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void applyTheme(const Theme &theme) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

// One of a few answers.
class ChoiceField final : public Field
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString &label, QWidget *parent = nullptr);

    void setOptions(const std::vector<ChoiceOption> &options); // keeps the choice if it is still there
    [[nodiscard]] QString text() const override;               // code of the choice, empty while there is none
    void showText(const QString &text) override;               // a code, or the text of an option
    void setExample(const QString &example) override;

protected:
    void showErrorLook(bool hasError) override;

private:
    ChoiceBox *m_box;
    std::vector<ChoiceOption> m_options;
};

} // namespace tonggui::widgets

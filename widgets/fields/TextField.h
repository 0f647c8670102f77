// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/Field.h"
#include "widgets/fields/FieldEdit.h"

namespace tonggui::widgets {

// One line of text. Base of the fields that form what is typed.
class TextField : public Field
{
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override { return m_edit->text(); }
    void showText(const QString &text) override;
    void setExample(const QString &example) override;
    void setLongest(int characters); // 0: no limit
    void setUnit(const QString &unit);
    // Figures stand at the right edge, as amounts do.
    void setRightAligned();

    [[nodiscard]] FieldEdit *edit() const { return m_edit; }

protected:
    // `whyRefused` is shown when the rule does not take a key or a paste.
    void setRule(TypingRule rule, const QString &separators, const QString &whyRefused);
    void showErrorLook(bool hasError) override;
    virtual void onEdited();

private:
    FieldEdit *m_edit;
    QString m_whyRefused;
};

// Whole or decimal numbers with a unit.
class NumberField final : public TextField
{
    Q_OBJECT

public:
    enum class Kind { Integer, Decimal };
    NumberField(const QString &label, Kind kind, QWidget *parent = nullptr);
};

// 199 1234 2046
class MobileField final : public TextField
{
    Q_OBJECT

public:
    explicit MobileField(const QString &label, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const override; // digits only
};

// 6200 9900 1234 5678 017
class BankCardField final : public TextField
{
    Q_OBJECT

public:
    explicit BankCardField(const QString &label, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const override; // digits only
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/FieldMessage.h"

namespace tonggui::widgets {

// Where a value comes from: shown as an icon in the field and a name over it.
struct ValueSource
{
    Icon icon = Icon::None; // IdCard, Bank
    QString name;           // 身份证芯片

    friend bool operator==(const ValueSource &, const ValueSource &) = default;
};

// One question of a form: label over the input, note or source at its right, hint or error beneath. Concrete fields
// hand in their input with `setEditor` and speak in texts; what a text means is judged elsewhere.
class Field : public Themed<QWidget>
{
    Q_OBJECT

public:
    [[nodiscard]] QString label() const { return m_label->text(); }
    [[nodiscard]] bool isRequired() const { return m_isRequired; }
    void setLabel(const QString &label);
    void setRequired(bool isRequired);
    void setHint(const QString &hint); // beneath, while there is no issue
    void setNote(const QString &note); // right over the input: 3 个月 × 2,600.00
    void setIssue(const FieldIssue &issue);
    void clearIssue() { setIssue({}); }
    [[nodiscard]] const FieldIssue &issue() const { return m_issue; }
    [[nodiscard]] const FieldIssue &shownMessage() const { return m_message->issue(); }

    // As typed, without marks of its own writing where those mean nothing. Showing a text raises no signal.
    [[nodiscard]] virtual QString text() const = 0;
    virtual void showText(const QString &text) = 0;
    // Grey words in the empty input.
    virtual void setExample(const QString &example);

    // The widget that takes the keyboard.
    [[nodiscard]] QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited(const QString &text); // by the person, at every change
    void left();                      // the person moved on: time to judge
    void accepted();                  // Enter

protected:
    explicit Field(QWidget *parent);

    void setEditor(QWidget *editor);
    void setCaption(const QString &caption); // right-aligned beneath: 柒仟捌佰元整
    [[nodiscard]] QString caption() const { return m_caption->text(); }
    void setSourceName(const QString &name);
    // Something that was typed could not be taken; stands until the next change.
    void showRefusal(const QString &sentence);
    void endRefusal();

    virtual void showErrorLook(bool hasError) = 0;
    void applyTheme(const Theme &theme) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();
    void showMessage();

    Text *m_label;
    Text *m_star;
    Text *m_note;
    QWidget *m_editor = nullptr;
    Text *m_caption;
    FieldMessage *m_message;
    QLayout *m_head;
    QString m_hint;
    QString m_noteText;
    QString m_sourceName;
    QString m_refusal;
    FieldIssue m_issue;
    bool m_isRequired = false;
};

} // namespace tonggui::widgets

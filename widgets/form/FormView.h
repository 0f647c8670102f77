// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"
#include "widgets/fields/Field.h"
#include "widgets/form/FormSection.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <vector>

class QVBoxLayout;

namespace tonggui::widgets {

// Shows the sections of a form session and says what the person types. It holds no session: whoever owns one hands in
// its sections after each change, and only what differs is touched. What a person is typing is never overwritten.
//     connect(view, &FormView::textEdited, this, [&](const QString &id, const QString &text) {
//         session.setText(id, text);
//         view->showSections(session.sections());
//     });
class FormView final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);

    void setToday(QDate today); // where calendars open; before showSections
    // Other ids than before, or another order: the form is built anew. Issues of fields that nobody has been in yet
    // stay hidden.
    void showSections(const std::vector<forms::SectionState> &sections);
    // From now on every issue is shown, as after an attempt to submit.
    void showAllIssues();
    // Brings the field into sight and gives it the keyboard. False when there is no such field or it is hidden.
    bool focusField(const QString &fieldId);
    bool focusFirst(); // first field that can be typed in and is empty, else the first one

    [[nodiscard]] Field *field(const QString &fieldId) const; // nullptr when there is none

Q_SIGNALS:
    void textEdited(const QString &fieldId, const QString &text);
    void fieldLeft(const QString &fieldId);
    void goOnAsked(); // Enter in the last field

protected:
    void applyTheme(const Theme &theme) override;

private:
    struct Entry
    {
        Field *field = nullptr;
        forms::FieldState shown;
    };

    [[nodiscard]] bool isBuiltFor(const std::vector<forms::SectionState> &sections) const;
    void build(const std::vector<forms::SectionState> &sections);
    void makeEntry(const forms::FieldState &state, FormSection *section);
    void refresh(const forms::FieldState &state, FormSection *section);
    void showIssue(const Entry &entry) const;
    void connectField(Field *field, const QString &fieldId);
    void goOnFrom(const QString &fieldId);
    void orderTabs() const;
    bool give(Field *field);

    QVBoxLayout *m_column;
    std::vector<FormSection *> m_sections;
    QStringList m_order; // field ids in reading order
    QHash<QString, Entry> m_entries;
    QSet<QString> m_visited; // fields that somebody has left
    QDate m_today;
    bool m_areAllIssuesShown = false;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "widgets/form/FormView.h"

#include "widgets/fields/ReadOnlyField.h"
#include "widgets/form/FieldFactory.h"
#include "widgets/layout/ScrollPage.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using tonggui::forms::FieldState;
using tonggui::forms::SectionState;

namespace tonggui::widgets {

namespace {

bool canBeTypedIn(const Field *field)
{
    return field->isVisibleTo(field->window()) && field->isEnabled() && !qobject_cast<const ReadOnlyField *>(field);
}

// What happened and what to do now, as one line.
QString sentence(const forms::Issue &issue)
{
    const bool endsLatin = !issue.text.isEmpty() && issue.text.back().unicode() < 0x80;
    return issue.remedy.isEmpty() ? issue.text
                                  : issue.text + (endsLatin ? QStringLiteral(" ") : QString()) + issue.remedy;
}

} // namespace

FormView::FormView(QWidget *parent)
    : Themed(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void FormView::setToday(QDate today)
{
    m_today = today;
}

Field *FormView::field(const QString &fieldId) const
{
    return m_entries.value(fieldId).field;
}

bool FormView::isBuiltFor(const std::vector<SectionState> &sections) const
{
    if (sections.size() != m_sections.size()) {
        return false;
    }
    QStringList order;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].id != m_sections[i]->id()) {
            return false;
        }
        for (const FieldState &state : sections[i].fields) {
            order += state.id;
        }
    }
    return order == m_order;
}

void FormView::showSections(const std::vector<SectionState> &sections)
{
    if (!isBuiltFor(sections)) {
        build(sections);
        return;
    }
    for (size_t i = 0; i < sections.size(); ++i) {
        m_sections[i]->showState(sections[i]);
        for (const FieldState &state : sections[i].fields) {
            refresh(state, m_sections[i]);
        }
    }
}

void FormView::build(const std::vector<SectionState> &sections)
{
    for (FormSection *section : m_sections) { // one of their fields may be the sender
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    m_entries.clear();
    m_order.clear();
    m_visited.clear();
    m_areAllIssuesShown = false;
    for (const SectionState &state : sections) {
        auto *section = new FormSection(state.id, m_sections.empty(), this);
        m_column->addWidget(section);
        m_sections.push_back(section);
        for (const FieldState &fieldState : state.fields) {
            m_order += fieldState.id;
            makeEntry(fieldState, section);
        }
        section->showState(state);
    }
    orderTabs();
}

void FormView::makeEntry(const FieldState &state, FormSection *section)
{
    Field *made = makeField(state, m_today, section->grid());
    section->grid()->addField(made, state.isWide);
    showAround(made, state);
    showValue(made, state);
    made->setVisible(state.isVisible);
    connectField(made, state.id);
    const Entry entry{made, state};
    showIssue(entry);
    m_entries.insert(state.id, entry);
}

void FormView::connectField(Field *field, const QString &fieldId)
{
    connect(field, &Field::edited, this, [this, fieldId](const QString &text) {
        m_entries[fieldId].shown.text = text;
        Q_EMIT textEdited(fieldId, text);
    });
    connect(field, &Field::left, this, [this, fieldId] {
        m_visited.insert(fieldId);
        showIssue(m_entries.value(fieldId));
        Q_EMIT fieldLeft(fieldId);
    });
    connect(field, &Field::accepted, this, [this, fieldId] { goOnFrom(fieldId); });
}

void FormView::refresh(const FieldState &state, FormSection *section)
{
    Entry &entry = m_entries[state.id];
    if (entry.shown == state) {
        return;
    }
    if (!isSameWidget(entry.shown, state)) {
        Field *made = makeField(state, m_today, section->grid());
        section->grid()->replaceField(entry.field, made);
        entry = {made, {}};
        connectField(made, state.id);
        orderTabs();
    }
    const bool isTyping = entry.field->editor()->hasFocus() && entry.shown.text == state.text;
    if (!isTyping) {
        showValue(entry.field, state);
    }
    entry.shown = state;
    showAround(entry.field, state);
    section->grid()->setWide(entry.field, state.isWide);
    entry.field->setVisible(state.isVisible);
    showIssue(entry);
}

void FormView::showIssue(const Entry &entry) const
{
    if (!entry.field) {
        return;
    }
    const std::optional<forms::Issue> &issue = entry.shown.issue;
    const bool isVisited = m_visited.contains(entry.shown.id);
    const bool isShown = issue && !issue->isResolved &&
                         (m_areAllIssuesShown || entry.shown.isReadOnly || (isVisited && !issue->isMissing));
    if (!isShown) {
        entry.field->clearIssue();
        return;
    }
    entry.field->setIssue({issue->isBlocking() ? Tone::Danger : Tone::Warning, sentence(*issue), issue->code});
}

void FormView::showAllIssues()
{
    m_areAllIssuesShown = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        showIssue(entry);
    }
}

bool FormView::give(Field *field)
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<ScrollPage *>(above)) {
            page->reveal(field);
            break;
        }
    }
    if (!canBeTypedIn(field)) {
        return false;
    }
    field->editor()->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field->editor())) {
        edit->selectAll();
    }
    return true;
}

bool FormView::focusField(const QString &fieldId)
{
    Field *found = field(fieldId);
    return found && found->isVisibleTo(this) && give(found);
}

bool FormView::focusFirst()
{
    Field *first = nullptr;
    for (const QString &id : m_order) {
        Field *candidate = field(id);
        if (!canBeTypedIn(candidate)) {
            continue;
        }
        if (candidate->text().isEmpty()) {
            return give(candidate);
        }
        first = first ? first : candidate;
    }
    return first && give(first);
}

void FormView::goOnFrom(const QString &fieldId)
{
    for (qsizetype next = m_order.indexOf(fieldId) + 1; next < m_order.size(); ++next) {
        Field *candidate = field(m_order[next]);
        if (canBeTypedIn(candidate)) {
            give(candidate);
            return;
        }
    }
    m_visited.insert(fieldId);
    showIssue(m_entries.value(fieldId));
    Q_EMIT goOnAsked();
}

void FormView::orderTabs() const
{
    QWidget *before = nullptr;
    for (const QString &id : m_order) {
        QWidget *editor = m_entries.value(id).field->editor();
        if (before) {
            setTabOrder(before, editor);
        }
        before = editor;
    }
}

void FormView::applyTheme(const Theme &theme)
{
    m_column->setSpacing(theme.space(Space::Snug));
}

} // namespace tonggui::widgets

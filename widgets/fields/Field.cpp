// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/Field.h"

#include "widgets/layout/WrapRow.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

Field::Field(QWidget *parent)
    : Themed(parent)
    , m_label(new Text({}, {Type::Body, Weight::Regular, Colour::Muted}, this))
    , m_star(new Text(u"*"_s, {Type::Body, Weight::Bold, Colour::Danger}, this))
    , m_note(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, this))
    , m_caption(new Text({}, {Type::Note}, this))
    , m_message(new FieldMessage(this))
    , m_head(new WrapRow(Space::None, Space::None))
{
    auto *named = new QHBoxLayout;
    named->setSpacing(0);
    named->addWidget(m_label->wrapped());
    named->addWidget(m_star, 0, Qt::AlignTop);
    m_head->addItem(named);
    static_cast<WrapRow *>(m_head)->addGap();
    m_head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_caption->wrapped()->rightAligned());
    column->addWidget(m_message);
    column->addStretch();
    m_star->hide();
    m_note->hide();
    m_caption->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Field::setEditor(QWidget *editor)
{
    m_editor = editor;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, editor);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    describe();
}

void Field::setRequired(bool isRequired)
{
    m_isRequired = isRequired;
    m_star->setVisible(isRequired);
    describe();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void Field::setNote(const QString &note)
{
    m_noteText = note;
    m_note->setText(note.isEmpty() ? m_sourceName : note);
    m_note->setVisible(!m_note->text().isEmpty());
}

void Field::setSourceName(const QString &name)
{
    m_sourceName = name;
    setNote(m_noteText);
    describe();
}

void Field::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Field::setIssue(const FieldIssue &issue)
{
    if (m_issue != issue) {
        m_issue = issue;
        showMessage();
    }
}

void Field::setExample(const QString &) {}

void Field::showRefusal(const QString &sentence)
{
    m_refusal = sentence;
    showMessage();
}

void Field::endRefusal()
{
    if (!m_refusal.isEmpty()) {
        m_refusal.clear();
        showMessage();
    }
}

void Field::showMessage()
{
    if (!m_refusal.isEmpty()) {
        m_message->setIssue({Tone::Warning, m_refusal, {}});
    } else if (!m_issue.text.isEmpty()) {
        m_message->setIssue(m_issue);
    } else {
        m_message->setIssue({Tone::Neutral, m_hint, {}});
    }
    showErrorLook(!m_issue.text.isEmpty() && m_issue.tone == Tone::Danger);
    describe();
}

// Readers of the screen hear the label, whether it must be filled, and everything that stands around the input.
void Field::describe()
{
    if (!m_editor) {
        return;
    }
    m_editor->setAccessibleName(m_isRequired ? tr("%1, required").arg(label()) : label());
    QStringList about;
    for (const QString &part : {m_sourceName, m_noteText, m_caption->text(), m_message->issue().text}) {
        if (!part.isEmpty()) {
            about += part;
        }
    }
    m_editor->setAccessibleDescription(about.join(u' '));
}

void Field::applyTheme(const Theme &theme)
{
    m_head->setContentsMargins(0, 0, 0, theme.length(Length::LabelGap));
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT accepted();
            return true;
        }
    }
    return Themed::eventFilter(watched, event);
}

} // namespace tonggui::widgets

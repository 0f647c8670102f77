// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/AreaField.h"

#include "widgets/style/FieldLook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace tonggui::widgets {

namespace {
constexpr int LinesShown = 3;
}

AreaEdit::AreaEdit(QWidget *parent)
    : Themed(parent)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &AreaEdit::cutToLongest);
}

void AreaEdit::setErrorLook(bool hasError)
{
    m_hasError = hasError;
    viewport()->update();
}

QSize AreaEdit::sizeHint() const
{
    ensurePolished();
    return {theme().length(Length::PhotoWidth), fontMetrics().lineSpacing() * LinesShown + theme().space(Space::Roomy)};
}

void AreaEdit::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Value));
    document()->setDocumentMargin(theme.space(Space::Small));
    setCursorWidth(theme.length(Length::FocusWidth));
}

void AreaEdit::cutToLongest()
{
    if (m_longest > 0 && toPlainText().size() > m_longest) {
        const QSignalBlocker quiet(this);
        QTextCursor end = textCursor();
        end.setPosition(m_longest);
        end.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        end.removeSelectedText();
    }
}

void AreaEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const FieldLook look =
            fieldLook(theme(), {.isEnabled = isEnabled(), .isReadOnly = isReadOnly(), .hasError = m_hasError});
        paintRoundedBox(painter, theme(), viewport()->rect(), look.ground, look.edge);
    }
    Themed::paintEvent(event);
}

void AreaEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT accepted();
        return;
    }
    Themed::keyPressEvent(event);
}

void AreaEdit::focusOutEvent(QFocusEvent *event)
{
    Themed::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT left();
    }
}

AreaField::AreaField(const QString &label, QWidget *parent)
    : Field(parent)
    , m_edit(new AreaEdit(this))
{
    setEditor(m_edit);
    setLabel(label);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(text()); });
    connect(m_edit, &AreaEdit::accepted, this, &Field::accepted);
    connect(m_edit, &AreaEdit::left, this, &Field::left);
}

void AreaField::showText(const QString &text)
{
    if (text != m_edit->toPlainText()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
}

void AreaField::setExample(const QString &example)
{
    m_edit->setPlaceholderText(example);
}

void AreaField::setLongest(int characters)
{
    m_edit->setLongest(characters);
}

void AreaField::showErrorLook(bool hasError)
{
    m_edit->setErrorLook(hasError);
}

// Enter belongs to the text here.
bool AreaField::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress ? false : Field::eventFilter(watched, event);
}

} // namespace tonggui::widgets

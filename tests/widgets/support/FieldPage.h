// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/fields/Field.h"
#include "widgets/fields/FieldEdit.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace tonggui::widgets {

// A page object: one field in a window, with another control after it to move on to, as a person at the keyboard meets
// it.
template <class FieldClass>
class FieldPage
{
public:
    template <typename... Arguments>
    explicit FieldPage(Arguments... arguments)
        : field(new FieldClass(QStringLiteral("Label"), arguments...))
        , other(new QLineEdit)
        , edited(field, &Field::edited)
        , left(field, &Field::left)
        , accepted(field, &Field::accepted)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        activate(window);
        enter();
    }

    void enter() const { field->editor()->setFocus(Qt::TabFocusReason); }
    void moveOn() const { QTest::keyClick(field->editor(), Qt::Key_Tab); }
    void type(const QString &text) const
    {
        for (const QChar character : text) {
            QTest::sendKeyEvent(QTest::Click, field->editor(), Qt::Key_unknown, QString(character), Qt::NoModifier);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(field->editor(), key, modifiers);
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keySequence(field->editor(), QKeySequence::Paste);
    }
    // What an input method hands over when the person has chosen the characters.
    void commit(const QString &text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field->editor(), &event);
    }

    [[nodiscard]] QLineEdit *edit() const { return qobject_cast<QLineEdit *>(field->editor()); }
    [[nodiscard]] QString shown() const { return edit()->text(); }
    // "2,6|00"
    [[nodiscard]] QString caret() const
    {
        QString text = shown();
        return text.insert(edit()->cursorPosition(), u'|');
    }
    [[nodiscard]] QString message() const { return field->shownMessage().text; }

    QWidget window;
    FieldClass *field;
    QLineEdit *other;
    QSignalSpy edited;
    QSignalSpy left;
    QSignalSpy accepted;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>
#include <QWindow>

namespace tonggui::counter::sample {

using namespace Qt::StringLiterals;

// A person at the keyboard in front of `window`: what is pressed goes to whatever has the focus there.
inline void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

// Chinese characters come from an input method, the rest from keys.
inline void type(QWidget &window, const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            const int code = character.isDigit() ? Qt::Key_0 + character.digitValue() : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, window.windowHandle(), Qt::Key(code), QString(character), Qt::NoModifier);
        } else {
            QInputMethodEvent event;
            event.setCommitString(QString(character));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
}

// All that can be read in `window` or is told to readers of the screen.
inline QString wordsOn(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window)) {
            words += widget->property("text").toString();
            words += widget->accessibleName();
            words += widget->accessibleDescription();
        }
    }
    words.removeAll({});
    return words.join(u'\n');
}

// Also what is hidden now: nothing of it may belong to somebody else.
inline QString allWordsOf(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        words += widget->property("text").toString();
        words += widget->property("plainText").toString();
        words += widget->accessibleName();
        words += widget->accessibleDescription();
    }
    return words.join(u'\n');
}

} // namespace tonggui::counter::sample

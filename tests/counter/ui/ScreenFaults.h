// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/counter/ClerkHands.h"
#include "tests/widgets/support/CutWords.h"

#include <QAccessible>
#include <QDir>
#include <QScrollArea>

namespace tonggui::counter::sample {

// What cannot be read on the screen.
inline QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        faults += widgets::cutWords(widget);
        if (qobject_cast<const QAbstractButton *>(widget) &&
            !widget->parentWidget()->rect().contains(widget->geometry())) {
            faults += u"“%1” stands outside its place"_s.arg(widget->property("text").toString());
        }
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
            faults +=
                u"a page is wider than its place by %1"_s.arg(area->widget()->width() - area->viewport()->width());
        }
    }
    faults.removeAll({});
    return faults;
}

inline QString pathOf(const QWidget *widget)
{
    QString path = QLatin1StringView(widget->metaObject()->className());
    for (const QWidget *parent = widget->parentWidget(); parent && path.size() < 160; parent = parent->parentWidget()) {
        path += u" < "_s + QLatin1StringView(parent->metaObject()->className());
    }
    return path;
}

// Set to a folder to look at what the test saw.
inline void keepPicture(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("TONGGUI_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(folder + u'/' + name + u".png"_s));
    }
}

// What readers of the screen would not be told.
inline QStringList namelessOn(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || (!widgets::needsName(widget) && !(widget->focusPolicy() & Qt::TabFocus))) {
            continue;
        }
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr || told->text(QAccessible::Name).isEmpty()) {
            faults += pathOf(widget);
        }
    }
    return faults;
}

// Buttons and fields that can be used, but not with Tab alone.
inline QStringList unreachedOn(QWidget &part)
{
    QSet<QWidget *> reached;
    for (int presses = 0; presses < 120; ++presses) {
        press(*part.window(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QStringList faults;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
        if (isUsed && widget->isVisible() && widget->isEnabled() && !reached.contains(widget)) {
            faults += pathOf(widget) + u' ' + widget->property("text").toString();
        }
    }
    return faults;
}

} // namespace tonggui::counter::sample

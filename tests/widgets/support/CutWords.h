// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/status/BusyMark.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace tonggui::widgets {

using namespace Qt::StringLiterals;

// What a widget that shows words lacks to show them all at the size it has; empty when it lacks nothing.
inline QString cutWords(const QWidget *widget)
{
    QSize needed;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty()) {
            return {};
        }
        needed = label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                   : label->sizeHint();
    } else if (qobject_cast<const QAbstractButton *>(widget)) {
        needed = widget->hasHeightForWidth()
                     ? QSize(widget->minimumSizeHint().width(), widget->heightForWidth(widget->width()))
                     : widget->minimumSizeHint();
    } else if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)) {
        needed = QSize(0, widget->sizeHint().height());
    } else {
        return {};
    }
    if (widget->width() >= needed.width() && widget->height() >= needed.height()) {
        return {};
    }
    const QString words = widget->property("text").toString();
    return u"%1 “%2” has %3×%4 and needs %5×%6"_s.arg(QLatin1StringView(widget->metaObject()->className()), words)
        .arg(widget->width())
        .arg(widget->height())
        .arg(needed.width())
        .arg(needed.height());
}

// Whatever shows something or can be used must be named.
inline bool needsName(const QWidget *widget)
{
    if (widget->inherits("QScrollBar") || widget->inherits("QFocusFrame") || widget->inherits("QAbstractScrollArea")) {
        return widget->inherits("QListView") || widget->inherits("QPlainTextEdit");
    }
    const auto *busy = qobject_cast<const BusyMark *>(widget);
    if (busy && !busy->isActive()) {
        return false;
    }
    const bool isLeaf = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty();
    const bool isPainted =
        isLeaf && !widget->inherits("tonggui::widgets::Divider") && widget->metaObject() != &QWidget::staticMetaObject;
    return isPainted || (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/ThemeStyle.h"

#include "widgets/style/ControlPainter.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

void tellEveryone(const QWidgetList &widgets)
{
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
    }
}

const QWidget *windowAbove(const QWidget *window)
{
    const QWidget *parent = window->parentWidget();
    return parent ? parent->window() : nullptr;
}

} // namespace

ThemeStyle::ThemeStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
    setObjectName(u"tonggui"_s);
}

void ThemeStyle::setTheme(const Theme &theme)
{
    if (m_theme == theme) {
        return;
    }
    m_theme = theme;
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(Type::Body));
    tellEveryone(QApplication::allWidgets());
}

void ThemeStyle::setWindowTheme(QWidget *window, const Theme &theme)
{
    const QObject *key = window->window();
    if (!m_windowThemes.contains(key)) {
        connect(key, &QObject::destroyed, this, [this, key] { m_windowThemes.remove(key); });
    }
    m_windowThemes.insert(key, theme);
    window->window()->setPalette(theme.palette());
    window->window()->setFont(theme.font(Type::Body));
    tellEveryone(window->window()->findChildren<QWidget *>() << window->window());
}

const Theme &ThemeStyle::themeFor(const QWidget *widget) const
{
    if (m_windowThemes.isEmpty() || !widget) {
        return m_theme;
    }
    for (const QWidget *window = widget->window(); window; window = windowAbove(window)) {
        const auto found = m_windowThemes.constFind(window);
        if (found != m_windowThemes.cend()) {
            return *found;
        }
    }
    return m_theme;
}

void ThemeStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(Type::Body));
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme light;
    const auto *style = qobject_cast<const ThemeStyle *>(widget ? widget->style() : QApplication::style());
    return style ? style->themeFor(widget) : light;
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Theme.h"

#include <QHash>
#include <QProxyStyle>

namespace tonggui::widgets {

// Dynamic property of a line edit or choice that stands in the look of an error.
inline constexpr char FieldErrorProperty[] = "tongguiError";

// Draws Qt's own controls by the tokens and carries the theme to everything else. The composition hands one to
// QApplication::setStyle and keeps a pointer to change the theme later; QApplication owns it.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(const Theme &theme = {});

    // The theme of all windows that have none of their own.
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);

    // One window (and the pop-ups above it) with a theme of its own, such as the member's screen.
    void setWindowTheme(QWidget *window, const Theme &theme);
    [[nodiscard]] const Theme &themeFor(const QWidget *widget) const;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QPalette standardPalette() const override { return m_theme.palette(); }
    using QProxyStyle::polish;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;

private:
    Theme m_theme;
    QHash<const QObject *, Theme> m_windowThemes;
};

// The theme of the window that `widget` stands in; the light theme where another style is in use.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

} // namespace tonggui::widgets

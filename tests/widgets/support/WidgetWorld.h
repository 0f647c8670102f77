// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/FocusRing.h"
#include "widgets/style/ThemeStyle.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace tonggui::widgets {

// The style and the focus ring, as a composition sets them up. Made once per test program, before any widget.
struct WidgetWorld
{
    explicit WidgetWorld(const Theme &theme = {})
        : style(new ThemeStyle(theme)) // QApplication owns it
        , ring(std::make_unique<FocusRing>())
    {
        QApplication::setStyle(style);
    }

    ThemeStyle *style;
    std::unique_ptr<FocusRing> ring;
};

// All but the one of the platform without a screen, which cannot be helped.
inline void failOnAnyWarning()
{
    using namespace Qt::StringLiterals;
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

// Shows `window`, gives it the keyboard and waits until it has it.
inline void activate(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace tonggui::widgets

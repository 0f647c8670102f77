// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/ThemeStyle.h"

#include <QEvent>

#include <optional>

namespace tonggui::widgets {

// A widget that follows the theme of its window. `applyTheme` is called before the first size is asked for, and again
// whenever the theme of the window changes or the widget moves to a window with another theme.
template <class Base>
class Themed : public Base
{
public:
    using Base::Base;

    [[nodiscard]] const Theme &theme() const { return themeOf(this); }

    [[nodiscard]] QSize sizeHint() const override
    {
        this->ensurePolished();
        return Base::sizeHint();
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        this->ensurePolished();
        return Base::minimumSizeHint();
    }

protected:
    virtual void applyTheme(const Theme &theme) = 0;

    // For setters that change what applyTheme reads.
    void applyThemeAgain()
    {
        if (m_applied) {
            applyTheme(*m_applied);
            this->updateGeometry();
            this->update();
        }
    }

    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Polish:
        case QEvent::Show:
        case QEvent::StyleChange:
            takeTheme();
            break;
        default:
            break;
        }
        return Base::event(event);
    }

private:
    void takeTheme()
    {
        const Theme now = theme();
        if (m_applied != now) {
            m_applied = now;
            applyTheme(now);
            this->updateGeometry();
            this->update();
        }
    }

    std::optional<Theme> m_applied;
};

} // namespace tonggui::widgets

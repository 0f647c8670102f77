// SPDX-License-Identifier: Apache-2.0
// Where the member's window stands, and whether it may take the keyboard there.
#include "app/counter/member/MemberWindow.h"

#include <QGuiApplication>
#include <QScreen>

namespace tonggui::counter {

void MemberWindow::setOwnKeyboard(bool hasOwnKeyboard)
{
    m_hasOwnKeyboard = hasOwnKeyboard;
    if (m_screen) {
        fill(m_screen);
    }
}

void MemberWindow::placeOn(QScreen *screen)
{
    if (screen && QGuiApplication::screens().size() > 1) {
        fill(screen);
    } else {
        standFramed(QGuiApplication::primaryScreen());
    }
}

void MemberWindow::fill(QScreen *screen)
{
    m_screen = screen;
    setWindowFlag(Qt::FramelessWindowHint, true);
    setWindowFlag(Qt::WindowDoesNotAcceptFocus, !m_hasOwnKeyboard);
    setGeometry(screen->geometry());
    showFullScreen();
}

// In the lower right corner, so that the clerk still sees most of the counter.
void MemberWindow::standFramed(QScreen *screen)
{
    m_screen = nullptr;
    setWindowFlag(Qt::FramelessWindowHint, false);
    setWindowFlag(Qt::WindowDoesNotAcceptFocus, false);
    setWindowState(Qt::WindowNoState);
    const QRect available = screen->availableGeometry();
    QRect place(QPoint(), available.size() * 3 / 4);
    place.moveBottomRight(available.bottomRight());
    setGeometry(place);
    show();
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/ReadingWatch.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace tonggui::counter {

ReadingWatch::ReadingWatch(QScrollArea *page)
    : QObject(page)
    , m_page(page)
{
    page->viewport()->installEventFilter(this);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingWatch::look);
    connect(page->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingWatch::lookSoon);
}

bool ReadingWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize) {
        lookSoon();
    }
    return QObject::eventFilter(watched, event);
}

// After the layout had its turn.
void ReadingWatch::lookSoon()
{
    QMetaObject::invokeMethod(this, &ReadingWatch::look, Qt::QueuedConnection);
}

// What the words need, also while the layout has not yet given it to them.
int ReadingWatch::contentHeight() const
{
    QLayout *layout = m_page->widget()->layout();
    layout->activate();
    return std::max(m_page->widget()->height(), layout->totalHeightForWidth(m_page->widget()->width()));
}

void ReadingWatch::look()
{
    if (m_hasReachedEnd || !m_page->isVisible()) {
        return;
    }
    const int seen = m_page->verticalScrollBar()->value() + m_page->viewport()->height();
    if (seen >= contentHeight()) {
        m_hasReachedEnd = true;
        Q_EMIT endReached();
    }
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QScrollArea;

namespace tonggui::counter {

// Knows whether a page was on the screen down to its last line. Once true it stays true, whatever size the page takes
// afterwards. A page that fits was seen as soon as it is shown.
class ReadingWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ReadingWatch(QScrollArea *page); // child of the page

    [[nodiscard]] bool hasReachedEnd() const { return m_hasReachedEnd; }

Q_SIGNALS:
    void endReached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookSoon();
    void look();
    [[nodiscard]] int contentHeight() const;

    QScrollArea *m_page;
    bool m_hasReachedEnd = false;
};

} // namespace tonggui::counter

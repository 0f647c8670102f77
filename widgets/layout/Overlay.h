// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/Card.h"

#include <QList>
#include <QPointer>

namespace tonggui::widgets {

// Covers its parent wholly, so that nothing of a visitor stays in sight, and keeps the keyboard in one panel: the
// locked screen, the choice after a restart. What lies beneath gets neither keys nor clicks while it is open.
class Overlay final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_panel->body(); } // of the panel
    void open();
    void close();

Q_SIGNALS:
    void escaped(); // Esc; the owner decides what it means

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setBeneathEnabled(bool isEnabled);

    Card *m_panel;
    QList<QPointer<QWidget>> m_silenced; // usable before, and again after
    QPointer<QWidget> m_before;          // had the keyboard when the overlay opened
};

} // namespace tonggui::widgets

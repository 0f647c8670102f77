// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"

#include <QList>
#include <QPointer>

namespace tonggui::widgets {

// Covers its parent wholly and keeps the keyboard in one panel. What lies beneath gets neither keys nor clicks while it
// is open.
class Overlay : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class Veil {
        Opaque, // nothing beneath stays in sight: the locked screen, the choice after a restart
        Sheer,  // what lies beneath is dimmed, and a click on it is an escape: a palette
    };

    explicit Overlay(QWidget *parent, Veil veil = Veil::Opaque);

    [[nodiscard]] QVBoxLayout *body() const { return m_panel->body(); } // of the panel
    void setPanelWidth(Length width); // at 100 %; grows with the text, never wider than the window
    void open();
    void close();

Q_SIGNALS:
    void escaped(); // Esc, or a click beside the panel of a sheer overlay; the owner decides what it means

protected:
    void applyTheme(const Theme &theme) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setBeneathEnabled(bool isEnabled);

    [[nodiscard]] QRect panelArea() const;
    void fitPanel();

    Veil m_veil;
    ScrollPage *m_page; // where the window is too low for the panel
    Card *m_panel;
    Length m_panelWidth = Length::MemberPanel;
    QList<QPointer<QWidget>> m_silenced; // usable before, and again after
    QPointer<QWidget> m_before;          // had the keyboard when the overlay opened
};

} // namespace tonggui::widgets

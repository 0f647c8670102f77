// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace tonggui::widgets {

// The ring around the control that has the keyboard, in every window of the program, drawn outside of the control. The
// composition makes one after the QApplication.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    // The control that is ringed now, or nullptr.
    [[nodiscard]] QWidget *control() const;

private:
    void onFocusChanged(QWidget *before, QWidget *now);

    QPointer<QFocusFrame> m_frame; // child of the window that has the focus
};

// Set on a widget that shows its focus itself, such as a list with a current row.
inline constexpr char OwnFocusProperty[] = "tongguiOwnFocus";

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tonggui::widgets {

// A page that scrolls upright and never sideways. Keeps the control that has the keyboard in sight, with its label and
// message.
class ScrollPage final : public Themed<QScrollArea>
{
    Q_OBJECT

public:
    explicit ScrollPage(Space edge = Space::Roomy, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void reveal(QWidget *widget);

protected:
    void applyTheme(const Theme &theme) override;
    bool focusNextPrevChild(bool next) override;

private:
    QVBoxLayout *m_body;
    Space m_edge;
};

} // namespace tonggui::widgets

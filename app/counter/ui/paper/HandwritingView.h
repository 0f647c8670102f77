// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "widgets/style/Themed.h"

namespace tonggui::counter {

// A signature as it was written, small, for the clerk to look at.
class HandwritingView final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit HandwritingView(QWidget *parent = nullptr);

    void setHandwriting(const Handwriting &handwriting); // empty: nothing is shown
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Handwriting m_handwriting;
};

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "widgets/signature/Ink.h"
#include "widgets/style/Themed.h"

#include <QWidget>

namespace tonggui::widgets {

// Ink that is written elsewhere, on a pad, while it is written: as large as it fits, in its own proportions. It cannot
// be written on.
class InkView final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit InkView(QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    void setSigner(const QString &signer);

    void begin(QSize area); // 1/100 mm; what was written is gone
    void add(const PenSample &sample, bool isDown);
    void dropStroke(); // the last one was not meant
    [[nodiscard]] bool isEmpty() const { return m_strokes.empty(); }
    [[nodiscard]] const std::vector<PenStroke> &strokes() const { return m_strokes; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QPointF placeOf(const PenSample &sample) const;
    void describe();
    void drawAgain();

    Ink m_ink;
    QSize m_area{1, 1};
    std::vector<PenStroke> m_strokes;
    bool m_isDown = false;
    QString m_prompt;
    QString m_signer;
};

} // namespace tonggui::widgets

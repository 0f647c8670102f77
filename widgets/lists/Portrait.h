// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QImage>
#include <QWidget>

namespace tonggui::widgets {

// A face with a word beneath: 芯片照片, 现场照片 10:19. Without a picture it says so with an outline.
class Portrait final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Portrait(const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setImage(const QImage &image);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QImage m_image;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QWidget>

namespace tonggui::widgets {

// What a person is to do, or will see happen.
enum class Picture { None, CardOnReader, PenOnPad, LookIntoCamera, PaperComesOut, SlipComesOut };
inline constexpr int PictureCount = int(Picture::SlipComesOut) + 1;

[[nodiscard]] QString pictureName(Picture picture);     // "card-on-reader"; empty for None
[[nodiscard]] Picture pictureFrom(const QString &name); // None for what is not known

// A drawing in lines: what stands still in ink, what moves in the colour of actions.
class Pictogram final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Pictogram(Picture picture = Picture::None, QWidget *parent = nullptr);

    void setPicture(Picture picture);
    [[nodiscard]] Picture picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Picture m_picture;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"
#include "devices/api/camera/CameraFrame.h"
#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace tonggui::widgets {

// Something found in a camera's picture: a face, the edge of a paper.
struct PictureMark
{
    QRectF place; // in parts of the picture, 0 … 1, as the camera sees it
    Tone tone = Tone::Neutral;
};

// The live picture of a camera, whole and undistorted. Without a picture it says why and what to do. Draws the pictures
// itself, so that they can be seen by whoever takes a picture of the window.
class CameraView final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit CameraView(const QString &name, QWidget *parent = nullptr); // "Camera of the counter"

    // Shown until the next one comes; no pixel is copied before it is drawn.
    void showFrame(const devices::CameraFrame &frame);
    void showPicture(const QImage &picture);
    void showWaiting(); // at first: the camera is being started
    // What happened and what to do now.
    void showError(const Error &error);

    // As in a mirror: for people who look at themselves. Marks go with it.
    void setMirrored(bool isMirrored);
    void setMarks(std::vector<PictureMark> marks);

    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }
    [[nodiscard]] QRect pictureRect() const; // where it is drawn

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords(const QString &title, const QString &text);
    void describe(const QString &state);
    void paintPicture(QPainter &painter);
    void paintMarks(QPainter &painter);
    void paintWords(QPainter &painter);

    QImage m_picture;
    QString m_title; // without a picture
    QString m_text;
    bool m_isWaiting = true;
    bool m_isMirrored = false;
    std::vector<PictureMark> m_marks;
};

} // namespace tonggui::widgets

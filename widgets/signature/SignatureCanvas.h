// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "widgets/signature/Ink.h"
#include "widgets/signature/StrokeRecorder.h"
#include "widgets/style/Themed.h"

#include <QTouchEvent>
#include <QWidget>

#include <optional>

namespace tonggui::widgets {

// The white area a member signs on, with pen, finger or mouse. One pointer writes at a time: a pen pushes everything
// else aside, also a palm that came down before it; further fingers are ignored. What is written stays until `clear`.
class SignatureCanvas final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit SignatureCanvas(const Clock &clock, QWidget *parent = nullptr); // the clock outlives the canvas

    void setPrompt(const QString &prompt); // 请在框内写您的姓名
    void setSigner(const QString &signer); // beneath the line: 签字人：欧阳小满
    // Size of a pixel of this screen in mm, where it was measured. Without it the screen is asked.
    void setPixelSize(double millimetres);

    // errors::SignatureEmpty, errors::SignatureTooShort.
    [[nodiscard]] Result<Handwriting> handwriting() const;
    [[nodiscard]] bool isEmpty() const { return m_recorder.isEmpty(); }
    void clear();

    [[nodiscard]] QSize area() const; // of the whole canvas, 1/100 mm
    [[nodiscard]] const QString &lastDevice() const { return m_recorder.written().device; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void strokeBegun();
    void strokeEnded();
    void cleared();
    // Each sample as it is kept, for whoever follows the ink; the last one of a stroke once more with the pen up.
    void sampleTaken(const tonggui::PenSample &sample, bool isDown);
    void strokeDropped(); // the last stroke was not meant

protected:
    void applyTheme(const Theme &theme) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Pointer { None, Pen, Finger, Mouse };

    void onTouch(const QTouchEvent &event);
    void beginTouch(const QTouchEvent &event);
    [[nodiscard]] bool isPalm(const QEventPoint &point) const;
    void penDown(Pointer pointer, const PenPoint &point, const QString &device);
    void penMoved(const PenPoint &point);
    void penUp();
    void dropOpenStroke();
    void tellSample(bool isDown);
    [[nodiscard]] qint64 timeOf(quint64 timestamp) const;
    void askScreen();
    void drawAgain();
    void describe();

    const Clock &m_clock;
    StrokeRecorder m_recorder;
    Ink m_ink;
    QString m_prompt;
    QString m_signer;
    Pointer m_pointer = Pointer::None;
    int m_finger = -1;             // id of the touch point that writes
    std::optional<qint64> m_penAt; // when a pen was last seen, ms
    bool m_isMeasured = false;
    bool m_hasLeft = false; // the pointer is down but outside
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "devices/api/signature/SignatureCapture.h"

namespace tonggui::devices {

// Makes a Handwriting of a pen's motions: pen down … pen up is a stroke, times count from the first sample on.
class MotionRecorder
{
public:
    // `clock` outlives the recorder.
    explicit MotionRecorder(const Clock &clock);

    void add(const PenMotion &motion); // times never run backwards: an earlier one counts as the one before
    void lift();                       // the stroke ends where the pen is
    void dropStroke();                 // the last one was not meant
    void beginAnew();                  // an attempt is counted if anything was written

    [[nodiscard]] bool isEmpty() const { return m_writing.strokes.empty(); }
    [[nodiscard]] qsizetype sampleCount() const { return m_samples; }
    [[nodiscard]] Handwriting take(qint32 width, qint32 height, const QString &device) const;

private:
    const Clock &m_clock;
    Handwriting m_writing;
    qint32 m_origin = 0;
    qsizetype m_samples = 0;
    bool m_isDown = false;
};

} // namespace tonggui::devices

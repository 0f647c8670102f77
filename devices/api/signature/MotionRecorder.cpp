// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/MotionRecorder.h"

namespace tonggui::devices {

MotionRecorder::MotionRecorder(const Clock &clock)
    : m_clock(clock)
{}

void MotionRecorder::add(const PenMotion &motion)
{
    if (!motion.isDown) {
        lift();
        return;
    }
    if (isEmpty()) {
        m_origin = motion.sample.time;
        m_writing.startedAt = m_clock.now();
    }
    PenSample sample = motion.sample;
    sample.time = std::max(sample.time - m_origin, m_writing.duration());
    if (!m_isDown) {
        m_writing.strokes.emplace_back();
    }
    m_isDown = true;
    m_writing.strokes.back().push_back(sample);
    ++m_samples;
}

void MotionRecorder::lift()
{
    m_isDown = false;
}

void MotionRecorder::dropStroke()
{
    if (!isEmpty()) {
        m_samples -= qsizetype(m_writing.strokes.back().size());
        m_writing.strokes.pop_back();
    }
    lift();
}

void MotionRecorder::beginAnew()
{
    if (!isEmpty()) {
        ++m_writing.attempts;
    }
    m_writing.strokes.clear();
    m_samples = 0;
    lift();
}

Handwriting MotionRecorder::take(qint32 width, qint32 height, const QString &device) const
{
    Handwriting written = m_writing;
    written.width = width;
    written.height = height;
    written.device = device;
    return written;
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/StrokeRecorder.h"

#include "widgets/signature/SignatureErrors.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tonggui::widgets {

namespace {

constexpr double UnitsPerMillimetre = 100;
constexpr int FullPressure = 1023;
constexpr double ShortestName = 12; // mm with the pen down; 丁一 in small letters takes about 20
constexpr qint32 StrokePause = 100; // ms between strokes when a device's clock jumps back

double distance(const PenSample &a, const PenSample &b)
{
    return std::hypot(a.x - b.x, a.y - b.y) / UnitsPerMillimetre;
}

} // namespace

void StrokeRecorder::setPixelSize(double millimetres)
{
    if (isEmpty() && millimetres > 0) {
        m_pixelSize = millimetres;
    }
}

qint32 StrokeRecorder::units(double pixels) const
{
    return qint32(std::lround(pixels * m_pixelSize * UnitsPerMillimetre));
}

// Times never run backwards within a signature, even when the member changes from finger to pen and their clocks
// differ.
PenSample StrokeRecorder::sampleAt(const PenPoint &point)
{
    const qint32 last = m_writing.duration();
    if (point.time - m_origin < last) {
        m_origin = point.time - last - (m_writing.strokes.back().empty() ? StrokePause : 0);
    }
    return {qint32(point.time - m_origin), units(point.position.x()), units(point.position.y()),
            qint32(std::lround(std::clamp(point.pressure, 0.0, 1.0) * FullPressure))};
}

void StrokeRecorder::begin(const PenPoint &point, const QDateTime &now, const QString &device)
{
    if (isEmpty()) {
        m_writing.strokes.clear();
        m_writing.startedAt = now;
        m_writing.device = device;
        m_origin = point.time;
    }
    m_writing.strokes.emplace_back();
    m_writing.strokes.back().push_back(sampleAt(point));
    m_isWriting = true;
}

bool StrokeRecorder::add(const PenPoint &point)
{
    if (!m_isWriting) {
        return false;
    }
    const PenSample sample = sampleAt(point);
    const bool isNew = sample != m_writing.strokes.back().back();
    if (isNew) {
        m_writing.strokes.back().push_back(sample);
    }
    return isNew;
}

void StrokeRecorder::end()
{
    m_isWriting = false;
}

void StrokeRecorder::drop()
{
    if (m_isWriting) {
        m_writing.strokes.pop_back();
        m_isWriting = false;
    }
}

void StrokeRecorder::clear()
{
    const int attempts = m_writing.attempts + (isEmpty() ? 0 : 1);
    m_writing = {};
    m_writing.attempts = attempts;
    m_isWriting = false;
}

double StrokeRecorder::lengthInMillimetres() const
{
    double length = 0;
    for (const PenStroke &stroke : m_writing.strokes) {
        for (size_t i = 1; i < stroke.size(); ++i) {
            length += distance(stroke[i - 1], stroke[i]);
        }
    }
    return length;
}

Result<Handwriting> StrokeRecorder::result(const QSizeF &area) const
{
    if (isEmpty()) {
        return failure(errors::SignatureEmpty);
    }
    if (lengthInMillimetres() < ShortestName) {
        return failure(errors::SignatureTooShort);
    }
    Handwriting writing = m_writing;
    writing.width = units(area.width());
    writing.height = units(area.height());
    return writing;
}

} // namespace tonggui::widgets

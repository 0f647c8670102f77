// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/Handwriting.h"

#include <QPointF>
#include <QSizeF>

namespace tonggui::widgets {

// One report of a pen, finger or mouse on the writing area.
struct PenPoint
{
    QPointF position;      // device-independent pixels from the top left corner of the writing area
    double pressure = 0.5; // 0 … 1
    qint64 time = 0;       // ms by the clock of the window system; only differences count
};

// Makes a Handwriting of what pens report: positions in 1/100 mm, times from the first sample on.
class StrokeRecorder
{
public:
    // Size of one device-independent pixel of the screen, in mm. Only while nothing is written.
    void setPixelSize(double millimetres);
    [[nodiscard]] double pixelSize() const { return m_pixelSize; }

    void begin(const PenPoint &point, const QDateTime &now, const QString &device);
    // Belongs to the stroke that was begun last. False: not kept, because none is open or nothing has changed.
    bool add(const PenPoint &point);
    void end();
    void drop();  // the open stroke was not meant: a palm, a second finger
    void clear(); // the member begins anew; counted if anything was written

    [[nodiscard]] bool isWriting() const { return m_isWriting; }
    [[nodiscard]] bool isEmpty() const { return m_writing.isEmpty(); }
    [[nodiscard]] const Handwriting &written() const { return m_writing; } // width and height are not set here
    [[nodiscard]] double lengthInMillimetres() const;                      // of the way with the pen down

    // What was written on an area of that many pixels. errors::SignatureEmpty, errors::SignatureTooShort.
    [[nodiscard]] Result<Handwriting> result(const QSizeF &area) const;

private:
    [[nodiscard]] qint32 units(double pixels) const;
    [[nodiscard]] PenSample sampleAt(const PenPoint &point);

    Handwriting m_writing;
    double m_pixelSize = 25.4 / 96; // a screen that does not tell its size
    qint64 m_origin = 0;            // window system time of the first sample
    bool m_isWriting = false;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/HandwritingDrawing.h"

#include "app/receipts/page/PaperStyle.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace tonggui::receipts {

namespace {

constexpr double PointsPerUnit = 72 / 2540.0; // a sample's unit is 1/100 mm
constexpr double Margin = 3;                  // points around the ink
constexpr double Tolerance = 0.11;            // points a simplified line may stray
constexpr double ThinLine = 0.5;              // width without pressure
constexpr double FullLine = 2.0;              // with all of it
constexpr double WidthStep = 0.25;
constexpr double MostPressure = 1023;

struct InkPoint
{
    QPointF at;
    int width = 0; // in steps
};

using InkLine = std::vector<InkPoint>;

int widthOf(qint32 pressure)
{
    const double part = std::clamp(pressure / MostPressure, 0.0, 1.0);
    return int(std::lround((ThinLine + (FullLine - ThinLine) * part) / WidthStep));
}

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const QPointF off = point - from;
    return length == 0 ? std::hypot(off.x(), off.y()) : std::abs(along.x() * off.y() - along.y() * off.x()) / length;
}

// Marks the points that a line within the tolerance needs (Douglas and Peucker), ends always. Without recursion: a
// stroke may have any length.
std::vector<bool> neededPoints(const InkLine &line)
{
    std::vector<bool> needed(line.size(), false);
    needed.front() = needed.back() = true;
    std::vector<std::pair<size_t, size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        size_t farthest = first;
        double most = Tolerance;
        for (size_t i = first + 1; i < last; ++i) {
            const double away = distance(line[i].at, line[first].at, line[last].at);
            if (away > most) {
                most = away;
                farthest = i;
            }
        }
        if (farthest != first) {
            needed[farthest] = true;
            open.emplace_back(first, farthest);
            open.emplace_back(farthest, last);
        }
    }
    return needed;
}

// Puts the strokes into the box: true size, smaller if need be, in the middle.
class Placement
{
public:
    Placement(const Handwriting &writing, const QSizeF &box)
    {
        QRectF ink;
        for (const PenStroke &stroke : writing.strokes) {
            for (const PenSample &sample : stroke) {
                ink = ink.isNull() ? QRectF(sample.x, sample.y, 1, 1) : ink.united(QRectF(sample.x, sample.y, 1, 1));
            }
        }
        const double width = std::max(box.width() - 2 * Margin, 1.0);
        const double height = std::max(box.height() - 2 * Margin, 1.0);
        m_scale = std::min({PointsPerUnit, width / ink.width(), height / ink.height()});
        m_shift = QPointF(box.width() / 2, box.height() / 2) -
                  QPointF(ink.center().x() * m_scale, -ink.center().y() * m_scale);
    }

    [[nodiscard]] QPointF operator()(const PenSample &sample) const
    {
        return m_shift + QPointF(sample.x * m_scale, -sample.y * m_scale);
    }

    // Thinner lines for a writing that was made smaller, but never hair.
    [[nodiscard]] double lineScale() const { return std::max(std::sqrt(m_scale / PointsPerUnit), 0.6); }

private:
    double m_scale = 1;
    QPointF m_shift;
};

void drawStroke(ContentStream &stream, const InkLine &line, double lineScale)
{
    const std::vector<bool> needed = neededPoints(line);
    size_t start = 0;
    while (start + 1 < line.size() || start == 0) {
        const int width = line[start].width;
        stream.setLineWidth(width * WidthStep * lineScale);
        stream.moveTo(line[start].at);
        size_t i = start + 1;
        // to the first point of another width, so that neighbours meet
        for (; i < line.size(); ++i) {
            const bool isTurn = line[i].width != width;
            if (needed[i] || isTurn) {
                stream.lineTo(line[i].at);
            }
            if (isTurn) {
                break;
            }
        }
        if (line.size() == 1) {
            stream.lineTo(line[0].at); // a dot: round ends make it one
        }
        stream.stroke();
        if (i >= line.size()) {
            break;
        }
        start = i;
    }
}

} // namespace

QByteArray drawHandwriting(const Handwriting &writing, const QSizeF &box)
{
    ContentStream stream;
    stream.setStroke(paper::PenInk);
    stream.setRoundEnds();
    const Placement place(writing, box);
    for (const PenStroke &stroke : writing.strokes) {
        InkLine line;
        for (const PenSample &sample : stroke) {
            line.push_back({place(sample), widthOf(sample.pressure)});
        }
        if (!line.empty()) {
            drawStroke(stream, line, place.lineScale());
        }
    }
    return stream.bytes();
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/wire/PacedWriter.h"

namespace tonggui::simulators {

PacedWriter::PacedWriter(WireEnd &end, QObject *parent)
    : QObject(parent)
    , m_end(end)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(1);
    connect(&m_tick, &QTimer::timeout, this, &PacedWriter::onTick);
}

void PacedWriter::write(const QByteArray &bytes, int bytesPerSecond)
{
    m_pieces.push_back({bytes, bytesPerSecond});
    if (m_pieces.size() == 1) {
        m_since.start();
        m_tick.start();
        onTick();
    }
}

void PacedWriter::clear()
{
    m_pieces.clear();
    m_tick.stop();
}

void PacedWriter::onTick()
{
    while (!m_pieces.empty()) {
        Piece &piece = m_pieces.front();
        const qint64 due = piece.bytesPerSecond == 0 ? piece.bytes.size()
                                                     : m_since.nsecsElapsed() * piece.bytesPerSecond / 1'000'000'000;
        const qsizetype now = std::min<qsizetype>(due, piece.bytes.size()) - piece.written;
        if (now > 0) {
            piece.written += m_end.write(piece.bytes.mid(piece.written, now));
        }
        if (piece.written < piece.bytes.size()) {
            return;
        }
        m_pieces.pop_front();
        m_since.start();
    }
    m_tick.stop();
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/wire/WireEnd.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace tonggui::simulators {

// Writes bytes no faster than a line would carry them. A pseudo-terminal itself knows no speed.
class PacedWriter : public QObject
{
    Q_OBJECT

public:
    // `end` must outlive the writer.
    explicit PacedWriter(WireEnd &end, QObject *parent = nullptr);

    void write(const QByteArray &bytes, int bytesPerSecond); // 0: as fast as they are taken
    void clear();

private:
    struct Piece
    {
        QByteArray bytes;
        int bytesPerSecond;
        qsizetype written = 0;
    };

    void onTick();

    WireEnd &m_end;
    std::deque<Piece> m_pieces;
    QElapsedTimer m_since; // the beginning of the first piece
    QTimer m_tick;
};

} // namespace tonggui::simulators

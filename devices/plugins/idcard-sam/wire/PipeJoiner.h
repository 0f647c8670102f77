// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::devices::sam {

// Puts together what a module sends through two pipes: 7 bytes (preamble and length) through one, the rest of the frame
// through the other. The system may hand us the rest before its head. Keeps at most one frame of maximum length.
class PipeJoiner
{
public:
    // What of the stream is in order now.
    [[nodiscard]] QByteArray head(const QByteArray &bytes);
    [[nodiscard]] QByteArray rest(const QByteArray &bytes);
    void reset() { *this = PipeJoiner(); }

    [[nodiscard]] qsizetype buffered() const { return m_head.size() + m_rest.size(); }

private:
    QByteArray join();

    QByteArray m_head;       // heads that still wait for their turn
    QByteArray m_rest;       // rests that came before their head
    qsizetype m_restDue = 0; // bytes of the frame under way that are still missing
};

} // namespace tonggui::devices::sam

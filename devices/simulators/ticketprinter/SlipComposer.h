// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/ticketprinter/EscPosParser.h"
#include "devices/simulators/ticketprinter/SimulatedSlip.h"

namespace tonggui::simulators {

// Puts what a printer is told onto paper, line by line.
class SlipComposer
{
public:
    SlipComposer(int dots, int columns);

    // Carries the order out; answers how far the paper moves, in dots.
    int apply(const EscPosOp &op);

    void mark(const QString &what); // something that happened to the paper here
    [[nodiscard]] bool isEmpty() const { return m_slip.lines.empty() && m_line.runs.empty(); }
    [[nodiscard]] SimulatedSlip takeSlip(const QString &end);

private:
    void putCharacter(const QByteArray &bytes);
    int endLine();
    int putBlock(SlipLine line, int height);
    void resetStyle();

    SimulatedSlip m_slip;
    SlipLine m_line;
    int m_column = 0;
    int m_align = 0;
    int m_spacing = 34;
    SlipRun m_style;
    int m_module = 3;
    int m_level = 0;
    QByteArray m_stored;
};

} // namespace tonggui::simulators

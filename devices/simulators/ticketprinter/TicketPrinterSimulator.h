// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"
#include "devices/simulators/ticketprinter/PrinterState.h"
#include "devices/simulators/ticketprinter/SlipComposer.h"
#include "devices/simulators/ticketprinter/TicketPrinterScenario.h"
#include "devices/simulators/wire/WireEnd.h"

#include <QTimer>

#include <deque>

namespace tonggui::simulators {

// A slip printer on a wire. What it is told lies in its memory until the paper moves; DLE EOT is answered at once, also
// while it is stopped. Each slip that comes out becomes slip-0001.txt and slip-0001.png in the output folder; pictures
// only under a QGuiApplication.
class TicketPrinterSimulator final : public Simulator
{
    Q_OBJECT

public:
    TicketPrinterSimulator(TicketPrinterScenario scenario, std::unique_ptr<WireEnd> end, QString output,
                           QObject *parent = nullptr);

    [[nodiscard]] Result<void> start() override;

    // "open", "close", "take-paper", "load", "near-end", "jam-cutter", "clear-cutter", "tear", "mute", "speak",
    // "unplug", "plug", "hang", "fault KIND [on slip|status]".
    [[nodiscard]] Result<void> order(const QString &line) override;
    [[nodiscard]] QString address() const override { return m_end->address(); }
    [[nodiscard]] std::vector<TrainerAct> acts() const override;
    [[nodiscard]] QString stateLine() const override;

    [[nodiscard]] const std::vector<SimulatedSlip> &slips() const { return m_slips; }
    [[nodiscard]] const QByteArray &received() const { return m_received; } // all that came, without DLE EOT

private:
    void onReceived(const QByteArray &bytes);
    void answerStatus(int n);
    void say(const QByteArray &bytes, int delayMs = 0);
    void goOn();
    void carryOut(const EscPosOp &op);
    void beginSlip();
    void happen(const Fault &fault);
    void useUp(int dots);
    void cut(const QString &how);
    void write(const SimulatedSlip &slip);
    void unplug(int againAfterMs);
    void plug();
    bool orderState(const QString &verb);
    Result<void> orderFault(const QStringList &words);

    const TicketPrinterScenario m_scenario;
    const std::unique_ptr<WireEnd> m_end;
    const QString m_output;
    FaultPlan m_faults;
    EscPosParser m_parser;
    SlipComposer m_composer;
    PrinterState m_state;
    std::deque<EscPosOp> m_memory;
    std::vector<SimulatedSlip> m_slips;
    std::optional<Fault> m_due; // happens after so many lines more
    QByteArray m_received;
    QTimer m_pace;
    qint64 m_usedDots = 0;
    int m_speed = 0; // mm a second, of this slip
    int m_life = 0;
    bool m_isMute = false;
    bool m_isHung = false;
};

// For SimulatorKind.
[[nodiscard]] Result<std::unique_ptr<Simulator>> makeTicketPrinterSimulator(const QString &scenarioFile,
                                                                            const SimulatorPlace &place);

} // namespace tonggui::simulators

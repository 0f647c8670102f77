// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"
#include "devices/simulators/idcard/ReplyFaults.h"
#include "devices/simulators/idcard/SimulatedSam.h"
#include "devices/simulators/wire/PacedWriter.h"
#include "devices/simulators/wire/WireEnd.h"

#include <memory>

namespace tonggui::simulators {

// A card reader on a wire, with cards that come and go and faults that happen as its scenario says.
class IdCardSimulator final : public Simulator
{
    Q_OBJECT

public:
    IdCardSimulator(IdCardScenario scenario, std::unique_ptr<WireEnd> end, QObject *parent = nullptr);

    [[nodiscard]] Result<void> start() override;

    // What a person at the reader does: "put CARD", "lift", "unplug", "plug", "hang", "fault KIND [on COMMAND]".
    [[nodiscard]] Result<void> order(const QString &line) override;
    [[nodiscard]] QString address() const override { return m_end->address(); }
    [[nodiscard]] std::vector<TrainerAct> acts() const override;
    [[nodiscard]] QString stateLine() const override;

    [[nodiscard]] const WireEnd &end() const { return *m_end; }
    [[nodiscard]] int commandCount() const { return m_commands; } // sound requests heard

private:
    void onReceived(const QByteArray &bytes);
    void handle(const HeardRequest &request);
    void respond(Outgoing out, const std::optional<Fault> &fault);
    void act(DeskAction action, const QString &card);
    void unplug(int againAfterMs);
    void suffer(const Fault &fault);
    void crash(int againAfterMs);
    void plug();
    Result<void> orderFault(const QStringList &words);
    [[nodiscard]] int lineRate() const; // bytes a second, 0 when not paced

    const IdCardScenario m_scenario;
    const std::unique_ptr<WireEnd> m_end;
    PacedWriter m_writer;
    SimulatedSam m_sam;
    FaultPlan m_faults;
    QByteArray m_incoming;
    int m_commands = 0;
    int m_life = 0; // rises with each unplugging: late answers of an earlier one are dropped
    bool m_isHung = false;
};

// For SimulatorKind.
[[nodiscard]] Result<std::unique_ptr<Simulator>> makeIdCardSimulator(const QString &scenarioFile,
                                                                     const SimulatorPlace &place);

} // namespace tonggui::simulators

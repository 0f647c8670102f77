// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/idcard/SimulatedSam.h"
#include "devices/simulators/wire/PacedWriter.h"
#include "devices/simulators/wire/WireEnd.h"

#include <memory>

namespace tonggui::simulators {

// A card reader on a wire, with cards that come and go and faults that happen as its scenario says.
class IdCardSimulator : public QObject
{
    Q_OBJECT

public:
    IdCardSimulator(IdCardScenario scenario, std::unique_ptr<WireEnd> end, QObject *parent = nullptr);

    [[nodiscard]] Result<void> start(); // errors::WireUnusable

    // What a person at the reader does: "put CARD", "lift", "unplug", "plug", "hang", "fault KIND [on COMMAND]".
    [[nodiscard]] Result<void> order(const QString &line);

    [[nodiscard]] const WireEnd &end() const { return *m_end; }
    [[nodiscard]] int commandCount() const { return m_commands; } // sound requests heard

Q_SIGNALS:
    void heard(const QString &command); // "30 01"; never what a card says

private:
    struct Outgoing
    {
        QByteArray bytes;
        int bytesPerSecond;
        int delayMs;
    };

    void onReceived(const QByteArray &bytes);
    void handle(const HeardRequest &request);
    void respond(Outgoing out, const std::optional<Fault> &fault);
    void act(DeskAction action, const QString &card);
    void unplug(int againAfterMs);
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

} // namespace tonggui::simulators

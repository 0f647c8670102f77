// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/faults/FaultPlan.h"
#include "devices/simulators/idcard/SimulatedCard.h"

#include <map>

namespace tonggui::simulators {

// How the module's bytes are wrapped on their way to the host.
enum class ReaderWrap { None, HidMiaxis, UsbBulk, UsbFourPipe };

// What a simulated module is and does not do.
struct ReaderTraits
{
    QString samNumber;
    int speed = 115200;  // of its line at the beginning
    bool isPaced = true; // bytes leave at the line's speed, unless they are wrapped
    ReaderWrap wrap = ReaderWrap::None;
    quint8 status = 0x90; // its answer to 11 FF; 60 and 66 are its answer to everything
    quint8 findCode = 0x9F;
    quint16 cardWord = 0;                                 // SW1 SW2
    int replyDelayMs = 0;                                 // its own thinking time
    std::map<QString, std::optional<quint8>> unsupported; // by command: the code it answers, or nothing at all
};

enum class DeskAction { Put, Lift, Unplug, Plug, Hang };

struct DeskEvent
{
    int afterMs = -1;       // since the start
    int afterCommands = -1; // when that many requests were answered
    DeskAction action = DeskAction::Lift;
    QString card;
};

// A scenario file, checked against schema/idcard-scenario.schema.json.
struct IdCardScenario
{
    ReaderTraits reader;
    std::vector<SimulatedCard> cards;
    std::vector<DeskEvent> timeline;
    std::vector<Fault> faults;

    // errors::ScenarioInvalid names the file and the place.
    [[nodiscard]] static Result<IdCardScenario> fromFile(const QString &path);
    [[nodiscard]] static Result<IdCardScenario> fromJson(const QJsonObject &object, const QString &path);

    [[nodiscard]] const SimulatedCard *card(const QString &id) const;
};

// One entry of "faults", with defaults for what it leaves out.
[[nodiscard]] Fault faultFrom(const QJsonObject &object);

} // namespace tonggui::simulators

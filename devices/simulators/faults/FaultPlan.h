// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tonggui::simulators {

// What a device may do wrong. Each simulator's schema lists those it knows.
enum class FaultKind {
    Checksum,
    HalfFrame,
    Silence,
    Slow,
    Garbage,
    Noise,
    Code,
    Lift,
    Hang,
    Busy,
    Disconnect,
    Flood,     // far more bytes than were asked for
    Freeze,    // goes on as if all were well, with what it had last
    Crash,     // its own program ends in the middle and begins anew
    WrongBaud, // goes on at another speed than the host
    PaperLow,  // from here on: what happens to printers
    PaperOut,
    CoverOpen,
    Cutter,
    Tear,
    Jam,
    TonerLow,
    TonerOut,
    Pause,
    Hold,  // the job is held back
    Abort, // the job is given up
    Refuse // no job is taken
};

// One thing that goes wrong, at a certain command.
struct Fault
{
    QString on;    // "30 01", or "any"
    int nth = 1;   // from the nth such command on
    int times = 1; // at so many of them
    FaultKind kind = FaultKind::Silence;
    int bytes = 0;  // HalfFrame: how many are sent; 0 is half of them
    QByteArray raw; // Garbage: what is sent before the frame
    quint8 code = 0x41;
    int delayMs = 0;        // Busy: how late the answer comes. Disconnect: when the wire is plugged again, 0 never
    int bytesPerSecond = 0; // Slow
    int speed = 9600;       // WrongBaud
};

[[nodiscard]] std::optional<FaultKind> faultKindFrom(QStringView word); // "half-frame", …

// Counts commands and tells which fault is due.
class FaultPlan
{
public:
    FaultPlan() = default;
    explicit FaultPlan(std::vector<Fault> faults);

    void add(Fault fault); // counted from now on
    [[nodiscard]] std::optional<Fault> next(const QString &command);

private:
    struct Counted
    {
        Fault fault;
        int seen = 0;
    };

    std::vector<Counted> m_faults;
};

} // namespace tonggui::simulators

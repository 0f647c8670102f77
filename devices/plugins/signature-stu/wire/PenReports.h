// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <functional>
#include <optional>
#include <vector>

namespace tonggui::devices::stu {

// One sample in the pad's own coordinates.
struct Pen
{
    bool isNear = false; // in reach of the pad
    bool isDown = false; // touches it
    int pressure = 0;
    int x = 0;
    int y = 0;
    std::optional<quint16> time;     // ms, by the pad's clock, runs round
    std::optional<quint16> sequence; // likewise

    bool operator==(const Pen &) const = default;
};

struct PenReport
{
    std::vector<Pen> pens;          // one, or the two that travel together
    std::optional<quint32> session; // of an encrypted report

    bool operator==(const PenReport &) const = default;
};

// Opens a block of 16 bytes with the session's key.
using OpenBlock = std::function<Result<QByteArray>(QByteArrayView block)>;

// Input reports 01, 10, 30, 31, 33 and 34. Nothing for another report. errors::BadFrame for one of the wrong size, and
// for an encrypted one when there is no key.
[[nodiscard]] Result<std::optional<PenReport>> penReportFrom(QByteArrayView report, const OpenBlock &open);

} // namespace tonggui::devices::stu

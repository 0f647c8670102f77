// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QJsonObject>

namespace tonggui::simulators {

// An identity card as the chip's files hold it.
struct SimulatedCard
{
    QString id;             // its name in the scenario
    QByteArray text;        // 256 bytes UTF-16LE
    QByteArray photo;       // 1024 bytes
    QByteArray fingerprint; // 0, 512 or 1024 bytes
    QByteArray addresses;   // 0 … 4 × 70 bytes

    // From one entry of a scenario's "cards". errors::ScenarioInvalid names `place` when a text is too long for its
    // field.
    [[nodiscard]] static Result<SimulatedCard> fromJson(const QJsonObject &card, const QString &place);
};

} // namespace tonggui::simulators

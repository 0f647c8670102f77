// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <QDateTime>

#include <vector>

namespace tonggui {

// One sample of a pen. Units fit ISO/IEC 19794-7 channels X, Y, T, F.
struct PenSample
{
    qint32 time = 0;     // milliseconds since the first sample of the signature
    qint32 x = 0;        // 1/100 mm from the left edge of the writing area
    qint32 y = 0;        // 1/100 mm from the top edge
    qint32 pressure = 0; // 0 … 1023; a mouse writes 512

    friend bool operator==(const PenSample &, const PenSample &) = default;
};

using PenStroke = std::vector<PenSample>; // pen down … pen up

// A signature as it was written, with what a handwriting examiner asks for (DOMAIN.md E.1). Biometric data: never in a
// log, on disk only encrypted to the escrow certificate.
struct Handwriting
{
    std::vector<PenStroke> strokes;
    qint32 width = 0;    // of the writing area, 1/100 mm
    qint32 height = 0;   // 1/100 mm
    QString device;      // model and serial, or "mouse"
    QDateTime startedAt; // of the first sample
    int attempts = 1;    // how often the member began anew

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qint32 duration() const; // ms from first to last sample

    [[nodiscard]] QJsonObject toJson() const; // samples delta coded: compact, exact
    [[nodiscard]] static Result<Handwriting> fromJson(const QJsonObject &object);

    friend bool operator==(const Handwriting &, const Handwriting &) = default;
};

} // namespace tonggui

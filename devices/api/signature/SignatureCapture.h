// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "devices/api/signature/PadLayout.h"

#include <chrono>
#include <functional>
#include <optional>

namespace tonggui::devices {

struct SignatureCaptureOptions
{
    QString prompt;                  // for surfaces that write text themselves
    QString signer;                  // likewise; beneath the line
    std::optional<PadLayout> layout; // for pads with a screen, in its size; without one the driver shows its own
    std::chrono::milliseconds timeout{std::chrono::minutes(5)}; // until the member has finished
    bool mustBeEncrypted = false; // what is written must not cross the cable readably: errors::PadNotEncrypted

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SignatureCaptureOptions> fromJson(const QJsonObject &object);
};

// Where the pen was: on the surface, or only near it. Biometric data: never in a log.
struct PenMotion
{
    PenSample sample; // time in ms since the pad was ready
    bool isDown = false;

    friend bool operator==(const PenMotion &, const PenMotion &) = default;
};

// What happens while a member signs.
enum class PadStep {
    Ready,        // the member may write; width and height of the area are known
    Pen,          // the pen moved: one batch, in order
    PenAway,      // the pen left the pad's reach
    BegunAnew,    // the member did; what was written is gone
    NothingYet,   // the member wanted to finish before anything was written
    StrokeDropped // the last stroke was not meant: a palm
};

struct PadProgress
{
    PadStep step = PadStep::Ready;
    qint32 width = 0;  // Ready: of the writing area, 1/100 mm
    qint32 height = 0; // likewise
    std::vector<PenMotion> motions;

    friend bool operator==(const PadProgress &, const PadProgress &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PadProgress> fromJson(const QJsonObject &object);
};

using SignatureProgress = std::function<void(const PadProgress &)>;

} // namespace tonggui::devices

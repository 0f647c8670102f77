// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::devices {

// The closed set of ways in which a job ends (XFS4IoT completion codes). The error says the same in the operator's
// words.
enum class Completion {
    Success,
    CommandError,
    Cancelled,
    DeviceNotReady,
    HardwareError,
    InternalError,
    InvalidCommand,
    InvalidRequest,
    TimeOut,
    UnsupportedCommand,
    InvalidData,
    UserError,
    UnsupportedData,
    FraudAttempt,
    SequenceError,
    AuthorisationRequired,
    NotEnoughSpace
};

[[nodiscard]] QString completionWord(Completion completion); // "success", "time-out", …

// Each error of the device lists ends a job in exactly one way; others are internal errors.
[[nodiscard]] Completion completionOf(const Error &error);

// True when the device is to blame, false when a person or the caller is.
[[nodiscard]] bool isDeviceFault(Completion completion);

// A job's end as it travels: {"completion", "result" or "error"}, compact JSON.
[[nodiscard]] QByteArray encodeOutcome(const Result<QJsonObject> &outcome);
[[nodiscard]] Result<QJsonObject> decodeOutcome(const QByteArray &bytes);

} // namespace tonggui::devices

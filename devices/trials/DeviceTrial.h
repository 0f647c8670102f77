// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/Randomness.h"
#include "devices/api/JobChannel.h"

#include <span>

namespace tonggui::devices {

// A sentence for the person who helps: what to do now, or what is happening.
using TrialTold = std::function<void(const QString &sentence)>;

struct TrialWorld
{
    const Clock &clock;
    Randomness &randomness;
};

// How a kind of device is tried. What it takes is forgotten at once.
struct DeviceTrial
{
    QLatin1StringView kind;
    const char *ask = "";          // what the person does, context "DeviceTrials"
    std::chrono::seconds limit{0}; // then it ends with errors::TimedOut
    // The answer says in a sentence what came of it; no personal data beyond what is masked.
    Task<Result<QString>> (*run)(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop) = nullptr;
};

[[nodiscard]] std::span<const DeviceTrial> deviceTrials();
[[nodiscard]] const DeviceTrial *trialOf(const QString &kind); // null: this kind has none
[[nodiscard]] QString askWords(const DeviceTrial &trial);

// Runs it with its limit. What `world` and `channel` refer to outlives the trial.
[[nodiscard]] Task<Result<QString>> tryDevice(const DeviceTrial &trial, JobChannel &channel, TrialWorld world,
                                              TrialTold told, std::stop_source stop);

} // namespace tonggui::devices

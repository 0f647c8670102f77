// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/ports/Randomness.h"
#include "devices/api/JobChannel.h"
#include "widgets/devices/Pictogram.h"

namespace tonggui::counter {

// What is going on in a trial, for the person who does it.
using TrialTold = std::function<void(const QString &sentence)>;

// What a trial needs of the world. Both outlive it.
struct TrialWorld
{
    const Clock &clock;
    Randomness &randomness;
};

// How a kind of device is tried out.
struct DeviceTest
{
    QLatin1StringView kind;
    widgets::Picture picture = widgets::Picture::None; // what the person does, or sees
    const char *ask = "";                              // the same in words, context "DeviceTests"
    std::chrono::seconds limit{0};
    // The answer says in a sentence what came of it; no personal data beyond what is masked.
    Task<Result<QString>> (*run)(devices::JobChannel &channel, TrialWorld world, TrialTold told,
                                 std::stop_token stop) = nullptr;
};

[[nodiscard]] const DeviceTest *testOf(const QString &kind); // null: this kind has none
[[nodiscard]] QString askWords(const DeviceTest &test);

// Tries the device out within its test's limit: errors::TimedOut. `stop` ends it: errors::Cancelled. `channel`
// outlives the test, or `stop` is asked before it goes.
[[nodiscard]] Task<Result<QString>> testDevice(const DeviceTest &test, devices::JobChannel &channel, TrialWorld world,
                                               TrialTold told, std::stop_source stop);

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "devices/simulators/faults/FaultPlan.h"

#include <QJsonObject>

namespace tonggui::simulators {

struct CameraTraits
{
    int width = 640;
    int height = 480;
    int fps = 25;
    int quality = 80;       // of its JPEGs
    QString picture;        // file that is shown; empty: a test picture with a moving mark
    bool hasNumber = true;  // each picture carries its number, to be read by eyes and by programs
    bool hasLengths = true; // its answer states the length of each picture
};

struct CameraEvent
{
    int afterMs = 0;
    QString order;
};

// What a simulated camera shows and what goes wrong with it. Faults happen "on" a "request" or a "picture".
struct CameraScenario
{
    CameraTraits camera;
    std::vector<CameraEvent> timeline;
    std::vector<Fault> faults;

    // Checked against schema/camera-scenario.schema.json; a picture's path is relative to the file.
    // errors::ScenarioInvalid.
    [[nodiscard]] static Result<CameraScenario> fromFile(const QString &path);
    [[nodiscard]] static Result<CameraScenario> fromJson(const QJsonObject &object, const QString &path);
};

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/Randomness.h"
#include "app/core/ports/SecretVault.h"
#include "app/core/ports/StaffDirectory.h"
#include "app/core/ports/SyncStatus.h"
#include "app/counter/ui/devices/DeviceShelf.h"
#include "app/visit/VisitDesk.h"

#include <QThreadPool>

#include <chrono>

namespace tonggui::counter {

// All that the counter's windows need of the world. Everything behind the references outlives the windows.
struct CounterWorld
{
    VisitDesk &desk;
    StaffDirectory &staff;
    SyncStatus &link;
    const Clock &clock;
    Randomness &randomness;
    DeviceShelf &devices;
    QThreadPool &pool; // for printing
    KeyProtection protection = KeyProtection::SecretService;
    forms::Language language = forms::Language::Chinese;
    QString memberScreen;             // name of the display that faces the member; empty: the second one there is
    std::chrono::minutes idleLock{0}; // without key or pointer for so long the counter locks; 0: never by itself
};

} // namespace tonggui::counter

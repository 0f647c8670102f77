// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/idcard-sam/wire/SamCommand.h"

#include <QString>

namespace tonggui::devices::sam {

// What went over the line, for whoever looks for a fault: headers, lengths and codes, never what a card says. Logging
// category "tonggui.devices.sam", level debug, off unless asked for.
void logRequest(const SamCommand &command);
void logReply(const SamReply &reply, qint64 milliseconds);
void logTrouble(const QString &what);
void logSpeed(int baud);

} // namespace tonggui::devices::sam

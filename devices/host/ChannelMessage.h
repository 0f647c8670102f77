// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::devices {

// Whether these bytes, without the length in front of them, are something that a driver's process says on our channel
// (DeviceChannel.rep): greeting, list of the one object, its properties, a change of one, a signal. Each with the types
// that the channel has there, and nothing behind. Qt's remote objects take what they read for true: a type that is not
// the expected one would be read as if it were.
[[nodiscard]] bool isChannelMessage(const QByteArray &content);

} // namespace tonggui::devices

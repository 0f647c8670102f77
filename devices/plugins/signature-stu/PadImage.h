// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/PadLayout.h"
#include "devices/plugins/signature-stu/wire/StuReports.h"

namespace tonggui::devices::stu {

// How a picture is written for a pad.
enum class Encoding : quint8 {
    OneBit = 0x00, // most significant bit first, 1 is white, rows padded to a byte
    Rgb565 = 0x02, // two bytes, the more significant first
    Rgb888 = 0x04  // three bytes: blue, green, red
};

enum class PictureChoice { Automatic, Mono, Colour };

// Automatic: 16-bit where the pad shows colours, because a 24-bit picture takes half as long again. A pad that does not
// say what it shows is known by its product id.
[[nodiscard]] Encoding encodingFor(const Capability &capability, const QString &productId, PictureChoice choice);
[[nodiscard]] bool showsColours(const Capability &capability, const QString &productId);

[[nodiscard]] QByteArray encodedPicture(const PadPicture &picture, Encoding encoding);

} // namespace tonggui::devices::stu

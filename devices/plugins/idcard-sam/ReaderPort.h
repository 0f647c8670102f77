// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/ByteTransport.h"

#include <memory>
#include <optional>

namespace tonggui::devices::sam {

// How bytes reach a module.
enum class Way {
    Serial,      // a line, or a serial converter
    Tcp,         // a line behind a network port
    UsbBulk,     // 0400:C35A: frames as they are
    UsbFourPipe, // the module's own USB
    HidMiaxis    // 10C4:0007: frames in HID reports
};

[[nodiscard]] QString wayWord(Way way); // as the setting "transport" names it: "serial", "tcp", …
[[nodiscard]] std::optional<Way> wayFrom(QStringView word);

// Where a reader is: "/dev/ttyUSB0", "192.0.2.7:4001", "[2001:db8::7]:4001", "10C4:0007" (maker and product),
// "/dev/hidraw3", or the path of a local socket on which somebody lends a USB device.
struct ReaderPort
{
    Way way = Way::Serial;
    QString address;

    bool operator==(const ReaderPort &) const = default;
};

// `transport` is a way or "auto", which goes by the port: HOST:PORT is tcp, XXXX:XXXX is a USB device, hidraw is HID,
// "hid-miaxis:…" or another way in front says it, and anything else is a serial line.
[[nodiscard]] ReaderPort readerPort(const QString &transport, const QString &port);

[[nodiscard]] std::unique_ptr<ByteTransport> transportTo(const ReaderPort &port);

} // namespace tonggui::devices::sam

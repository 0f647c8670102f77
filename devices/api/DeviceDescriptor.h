// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

namespace tonggui::devices {

// The kinds of device that have an interface in this folder. A manifest names one of them.
namespace kinds {
inline constexpr QLatin1StringView IdCardReader("id-card-reader");
inline constexpr QLatin1StringView SignaturePad("signature-pad");
inline constexpr QLatin1StringView Camera("camera");
inline constexpr QLatin1StringView Printer("printer");              // papers, A4 and A5
inline constexpr QLatin1StringView TicketPrinter("ticket-printer"); // slips
} // namespace kinds

// What a device is: changes when it is exchanged, not while it works. No personal data.
struct DeviceDescriptor
{
    QString kind;      // one of `kinds`
    QString driver;    // id of the plugin that runs it
    QString model;     // as the maker calls it, or what the driver knows about it
    QString transport; // "serial", "usb-bulk", "network", …
    QString address;   // port, path or host:port on that transport
    QString vendorId;  // USB, four hexadecimal digits; empty when unknown
    QString productId;
    QString serial;
    QString firmware;

    bool operator==(const DeviceDescriptor &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeviceDescriptor> fromJson(const QJsonObject &object);
};

} // namespace tonggui::devices

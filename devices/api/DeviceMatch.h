// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/PluginManifest.h"

namespace tonggui::devices {

// Something that discovery came upon and nobody drives yet. What it could not learn stays empty.
struct FoundDevice
{
    QString transport; // as in manifests: "serial", "usb-bulk", "usb-hid", "network", "pcsc", "printer-queue", …
    QString vendorId;  // USB, four hexadecimal digits; the case does not matter
    QString productId;
    QString serial;
    QString address; // "/dev/ttyUSB0", "192.0.2.7:9100", "[2001:db8::1]:9100", a reader's or a queue's name
    QString name;    // what it calls itself
    QString service; // network: what it announces itself as, "_ipp._tcp"

    bool operator==(const FoundDevice &) const = default;
};

// How specifically the rule fits: more is closer, 1 is "the transport and nothing else". Nothing when it does not fit.
// A vendor and product say more than a vendor, a vendor more than any pattern, a pattern without wildcards more than
// one with.
[[nodiscard]] std::optional<int> match(const MatchRule &rule, const FoundDevice &found);

// The closest of the driver's rules.
[[nodiscard]] std::optional<int> match(const PluginManifest &plugin, const FoundDevice &found);

// The drivers that may run the device, the closest first; of equally close ones those with the smaller id.
[[nodiscard]] std::vector<PluginManifest> driversFor(const FoundDevice &found,
                                                     const std::vector<PluginManifest> &plugins);

} // namespace tonggui::devices

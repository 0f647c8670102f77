// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tonggui::devices {

// What tonggui-device-host and we agree on beside DeviceChannel.rep.
inline constexpr char HostObjectName[] = "device";

inline constexpr int HostExitUsage = 2;
inline constexpr int HostExitRefused = 4;  // standard output holds the reason, see errorToWire
inline constexpr int HostExitOrphaned = 5; // its parent is gone, or never was there

} // namespace tonggui::devices

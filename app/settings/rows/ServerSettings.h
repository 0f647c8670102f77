// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// What tonggui-node itself needs; the terminals' link to it is in NodeSettings.h.
namespace tonggui::settings {

inline constexpr Setting<QString> ServerAddress{
    {.key = "server.address",
     .fallback = "127.0.0.1",
     .most = 45,
     .text = QT_TRANSLATE_NOOP("Settings", "IP address the node listens on.")}};

inline constexpr Setting<int> ServerPort{
    {.key = "server.port",
     .kind = Kind::Integer,
     .fallback = 8443,
     .least = 0,
     .most = 65535,
     .text = QT_TRANSLATE_NOOP("Settings", "Port the node listens on; 0 takes any free one.")}};

inline constexpr Setting<QString> ServerNames{
    {.key = "server.names",
     .fallback = "localhost 127.0.0.1",
     .most = 400,
     .text =
         QT_TRANSLATE_NOOP("Settings", "Host names and IP addresses in the node's certificate, separated by blanks.")}};

inline constexpr Setting<QString> ServerDirectory{
    {.key = "server.directory",
     .kind = Kind::Path,
     .isLockable = false,
     .text = QT_TRANSLATE_NOOP(
         "Settings",
         "Folder of the node's database and keys; none means the data folder of the account it runs under.")}};

inline constexpr Setting<int> ServerLargestEnvelope{
    {.key = "server.largest-envelope-mib",
     .kind = Kind::Integer,
     .fallback = 16,
     .least = 1,
     .most = 256,
     .text = QT_TRANSLATE_NOOP("Settings", "Largest case the node takes, in MiB.")}};

inline constexpr Setting<int> ServerCodeMinutes{
    {.key = "server.code-minutes",
     .kind = Kind::Integer,
     .fallback = 30,
     .least = 1,
     .most = 1440,
     .text = QT_TRANSLATE_NOOP("Settings", "How long an enrolment code stays valid, in minutes.")}};

} // namespace tonggui::settings

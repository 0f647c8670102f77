// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// The link from a terminal to its node.
namespace tonggui::settings {

inline constexpr Setting<QString> NodeUrl{
    {.key = "node.url",
     .kind = Kind::WebUrl,
     .text =
         QT_TRANSLATE_NOOP("Settings", "Address of the node this terminal works with; none means always offline.")}};

inline constexpr Setting<QString> NodeRootCertificate{
    {.key = "node.root-certificate",
     .kind = Kind::Path,
     .text = QT_TRANSLATE_NOOP(
         "Settings",
         "File with the root certificate (PEM) that the node, the clerks and the seal are checked against.")}};

inline constexpr Setting<int> NodeAnswerSeconds{
    {.key = "node.answer-seconds",
     .kind = Kind::Integer,
     .fallback = 15,
     .least = 1,
     .most = 120,
     .text = QT_TRANSLATE_NOOP("Settings", "How long an answer of the node may take, in seconds.")}};

inline constexpr Setting<int> NodeLongestPause{
    {.key = "node.longest-pause-seconds",
     .kind = Kind::Integer,
     .fallback = 300,
     .least = 1,
     .most = 3600,
     .text = QT_TRANSLATE_NOOP("Settings", "Longest pause between two attempts to send a case, in seconds.")}};

inline constexpr Setting<QString> NodeEnrolmentCode{
    {.key = "node.enrolment-code",
     .kind = Kind::VaultName,
     .restart = Restart::NotNeeded,
     .text = QT_TRANSLATE_NOOP("Settings",
                               "Vault entry with a code issued beforehand, for enrolment that nobody attends.")}};

} // namespace tonggui::settings

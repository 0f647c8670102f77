// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// What lies on the terminal's disk, and how its keys are kept.
namespace tonggui::settings {

inline constexpr Setting<QString> StorageDirectory{
    {.key = "storage.directory",
     .kind = Kind::Path,
     .isLockable = false,
     .text = QT_TRANSLATE_NOOP(
         "Settings",
         "Folder of the local database; none means the data folder of the account the program runs under.")}};
inline constexpr Setting<QString> StorageKeyProtection{
    {.key = "storage.key-protection",
     .kind = Kind::Choice,
     .fallback = "secret-service",
     .choices = "secret-service systemd pin-file plain-demo",
     .text = QT_TRANSLATE_NOOP("Settings", "Who keeps the keys: the desktop's keyring, systemd credentials, a file "
                                           "sealed by a PIN, or a plain file for demonstrations.")}};
inline constexpr Setting<QString> StorageVaultService{
    {.key = "storage.vault-service",
     .fallback = "tonggui",
     .most = 60,
     .isLockable = false,
     .text = QT_TRANSLATE_NOOP(
         "Settings", "Name under which the keyring lists the keys; differs when several terminals share an account.")}};
inline constexpr Setting<int> StorageKeepDays{
    {.key = "storage.keep-days",
     .kind = Kind::Integer,
     .fallback = 30,
     .least = 1,
     .most = 3650,
     .scope = Level::Branch,
     .restart = Restart::NotNeeded,
     .text = QT_TRANSLATE_NOOP("Settings", "Days a case stays on this terminal after the node has taken it.")}};
inline constexpr Setting<QString> CatalogueDirectory{
    {.key = "catalogue.directory",
     .kind = Kind::Path,
     .text = QT_TRANSLATE_NOOP("Settings", "Folder of the service catalogue; none means the one that was installed.")}};

} // namespace tonggui::settings

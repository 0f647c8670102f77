// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::settings::errors {

// Every one carries "file:line:column" as its path; those of a whole file or folder carry that.
inline constexpr ErrorDefinition BrokenFile{"settings.broken-file",
                                            QT_TRANSLATE_NOOP("Errors", "The settings file is not valid TOML: %1"),
                                            QT_TRANSLATE_NOOP("Errors", "Correct the line that is named.")};
inline constexpr ErrorDefinition UnknownKey{
    "settings.unknown-key", QT_TRANSLATE_NOOP("Errors", "There is no setting “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Remove the line or correct the name. The nearest known name is “%2”.")};
inline constexpr ErrorDefinition WrongKind{
    "settings.wrong-kind", QT_TRANSLATE_NOOP("Errors", "The setting “%1” is of the kind “%2”, but here stands “%3”."),
    QT_TRANSLATE_NOOP("Errors", "Write a value of this form: %4")};
inline constexpr ErrorDefinition OutOfRange{"settings.out-of-range",
                                            QT_TRANSLATE_NOOP("Errors", "“%2” is not allowed for the setting “%1”."),
                                            QT_TRANSLATE_NOOP("Errors", "Allowed is: %3")};
inline constexpr ErrorDefinition SecretInFile{
    "settings.secret-in-file",
    QT_TRANSLATE_NOOP("Errors", "“%1” looks like a secret; secrets never stand in a settings file."),
    QT_TRANSLATE_NOOP("Errors", "Remove the line, put the secret into the key vault, and replace it where it was used, "
                                "because this copy was readable.")};
inline constexpr ErrorDefinition Locked{
    "settings.locked", QT_TRANSLATE_NOOP("Errors", "The setting “%1” is locked by %2."),
    QT_TRANSLATE_NOOP("Errors", "Remove the line here, or ask for the lock to be lifted there.")};
inline constexpr ErrorDefinition WrongLevel{"settings.wrong-level",
                                            QT_TRANSLATE_NOOP("Errors", "The setting “%1” may not stand in %2.toml."),
                                            QT_TRANSLATE_NOOP("Errors", "Move the line to %3.toml or a wider file.")};
inline constexpr ErrorDefinition NotLockable{"settings.not-lockable",
                                             QT_TRANSLATE_NOOP("Errors", "The setting “%1” cannot be locked."),
                                             QT_TRANSLATE_NOOP("Errors", "Remove it from the list of locks.")};
inline constexpr ErrorDefinition UnknownFile{
    "settings.unknown-file", QT_TRANSLATE_NOOP("Errors", "The settings file “%1” would never be read."),
    QT_TRANSLATE_NOOP("Errors", "Read are centre.toml, branch.toml, terminal.toml, clerk.toml and devices.toml. "
                                "Rename the file or move it out of the folder.")};
inline constexpr ErrorDefinition DeviceWithoutDriver{
    "settings.device-without-driver", QT_TRANSLATE_NOOP("Errors", "The device “%1” names no driver."),
    QT_TRANSLATE_NOOP("Errors", "Write driver = \"…\" beneath its section; “tonggui devices list” names the drivers.")};
inline constexpr ErrorDefinition NoFiles{
    "settings.no-files", QT_TRANSLATE_NOOP("Errors", "There is no settings file in the folder %1."),
    QT_TRANSLATE_NOOP("Errors", "Put centre.toml, branch.toml, terminal.toml or clerk.toml there, or name the right "
                                "folder with --config.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::settings::errors

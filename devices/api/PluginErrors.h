// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// Why a driver is not taken into service. For the person who installs it.
namespace tonggui::devices::errors {

inline constexpr ErrorDefinition ManifestInvalid{
    "plugin.manifest-invalid", QT_TRANSLATE_NOOP("Errors", "The driver description %1 is not valid: %2"),
    QT_TRANSLATE_NOOP("Errors", "Correct the place that is named, or install the driver again.")};
inline constexpr ErrorDefinition LibraryMissing{
    "plugin.library-missing", QT_TRANSLATE_NOOP("Errors", "The driver %1 is not complete: the file %2 is missing."),
    QT_TRANSLATE_NOOP("Errors", "Install the driver again.")};
inline constexpr ErrorDefinition LibraryUnusable{
    "plugin.library-unusable", QT_TRANSLATE_NOOP("Errors", "The driver %1 cannot be loaded: %2"),
    QT_TRANSLATE_NOOP("Errors", "Install what it needs, or the driver again.")};
inline constexpr ErrorDefinition WrongAbi{
    "plugin.wrong-abi",
    QT_TRANSLATE_NOOP("Errors", "The driver %1 was built for another version of the program (%2; needed: %3)."),
    QT_TRANSLATE_NOOP("Errors", "Install the driver that belongs to this version.")};
inline constexpr ErrorDefinition NotAsDeclared{
    "plugin.not-as-declared", QT_TRANSLATE_NOOP("Errors", "The driver %1 is not what its description says: %2"),
    QT_TRANSLATE_NOOP("Errors", "Do not use it. Ask its maker for a corrected driver.")};
inline constexpr ErrorDefinition DriverUnknown{
    "plugin.unknown", QT_TRANSLATE_NOOP("Errors", "There is no driver with the name %1."),
    QT_TRANSLATE_NOOP("Errors", "Install it, or choose another in the device settings.")};
inline constexpr ErrorDefinition DriverTwice{
    "plugin.twice", QT_TRANSLATE_NOOP("Errors", "The driver name %1 is used twice, also by %2."),
    QT_TRANSLATE_NOOP("Errors", "Remove one of the two drivers.")};
inline constexpr ErrorDefinition SettingInvalid{
    "plugin.setting-invalid", QT_TRANSLATE_NOOP("Errors", "The setting %1 of the driver %2 is not valid: %3"),
    QT_TRANSLATE_NOOP("Errors", "Correct it in the device settings.")};

[[nodiscard]] ErrorCatalogue pluginErrors();

} // namespace tonggui::devices::errors

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::cli::errors {

inline constexpr ErrorDefinition Usage{
    "cli.usage", QT_TRANSLATE_NOOP("Errors", "The command is not right: %1"),
    QT_TRANSLATE_NOOP("Errors", "“tonggui --help” lists the commands, “tonggui VERB --help” their options.")};
inline constexpr ErrorDefinition UnknownService{
    "cli.unknown-service", QT_TRANSLATE_NOOP("Errors", "The catalogue has no service “%1”."),
    QT_TRANSLATE_NOOP("Errors",
                      "“tonggui forms list” shows the services; a folder with a service.json works as well.")};
inline constexpr ErrorDefinition NotEnrolled{
    "cli.not-enrolled", QT_TRANSLATE_NOOP("Errors", "This terminal does not belong to a centre yet."),
    QT_TRANSLATE_NOOP("Errors", "Run “tonggui enrol” and let an administrator approve it.")};
inline constexpr ErrorDefinition NothingToCapture{
    "cli.nothing-to-capture",
    QT_TRANSLATE_NOOP("Errors", "A device of the kind “%1” gives nothing that could be kept."),
    QT_TRANSLATE_NOOP("Errors", "Use “tonggui devices test” to try it.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::cli::errors

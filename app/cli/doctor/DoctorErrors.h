// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::cli::errors {

inline constexpr ErrorDefinition PartMissing{"doctor.part-missing",
                                             QT_TRANSLATE_NOOP("Errors", "A part of the installation is missing: %1"),
                                             QT_TRANSLATE_NOOP("Errors", "Install the Debian package %2.")};
inline constexpr ErrorDefinition UnprotectedKeys{
    "doctor.unprotected-keys", QT_TRANSLATE_NOOP("Errors", "The keys of this terminal lie unprotected in a file."),
    QT_TRANSLATE_NOOP("Errors", "Use no real data here; choose another key protection in the settings for work.")};
inline constexpr ErrorDefinition CertificateEnds{
    "doctor.certificate-ends", QT_TRANSLATE_NOOP("Errors", "The certificate of this terminal ends on %1."),
    QT_TRANSLATE_NOOP("Errors", "Enrol the terminal again before that day.")};
inline constexpr ErrorDefinition CertificateEnded{
    "doctor.certificate-ended", QT_TRANSLATE_NOOP("Errors", "The certificate of this terminal ended on %1."),
    QT_TRANSLATE_NOOP("Errors", "Enrol the terminal again.")};
inline constexpr ErrorDefinition ClockDiffers{
    "doctor.clock-differs",
    QT_TRANSLATE_NOOP("Errors", "The clock of this computer is %1 seconds away from the server's."),
    QT_TRANSLATE_NOOP("Errors", "Switch on time synchronisation; papers carry the time of this computer.")};
inline constexpr ErrorDefinition NoDrivers{
    "doctor.no-drivers", QT_TRANSLATE_NOOP("Errors", "No device driver is installed in %1."),
    QT_TRANSLATE_NOOP("Errors", "Install the program again, or correct devices.plugin-directory in the settings.")};
inline constexpr ErrorDefinition NoReader{
    "doctor.no-reader", QT_TRANSLATE_NOOP("Errors", "No card reader is set up."),
    QT_TRANSLATE_NOOP("Errors", "Plug one in and write its port into card.port of terminal.toml.")};
inline constexpr ErrorDefinition NoDisplay{
    "doctor.no-display", QT_TRANSLATE_NOOP("Errors", "There is no display in this session."),
    QT_TRANSLATE_NOOP("Errors", "Start the counter in a graphical session; the command line works without.")};
inline constexpr ErrorDefinition NoKeyring{
    "doctor.no-keyring", QT_TRANSLATE_NOOP("Errors", "There is no session bus, so no desktop keyring can be reached."),
    QT_TRANSLATE_NOOP(
        "Errors", "Start the program in a desktop session, or choose systemd or pin-file as storage.key-protection.")};

[[nodiscard]] ErrorCatalogue doctorErrors();

} // namespace tonggui::cli::errors

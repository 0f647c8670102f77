// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Outcome.h"
#include "app/settings/Settings.h"
#include "app/sync/NodeClient.h"

namespace tonggui::cli {

// The node of the settings with the root certificate they name, else the one that enrolment left; without a client
// certificate. errors::NotConfigured, FileUnreadable, crypto::errors::BadCertificate, sync::errors::BadAddress.
[[nodiscard]] Result<sync::NodeAddress> nodeAddress(const settings::Settings &settings, const QString &configDirectory);

// Network trouble is the environment's; what a node refuses is a negative finding.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

} // namespace tonggui::cli

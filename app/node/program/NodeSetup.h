// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/NodeHouse.h"
#include "app/node/program/NodeArguments.h"
#include "app/settings/Settings.h"

namespace tonggui::node {

// What a node is to be, from the settings files and the command line; the command line wins.
struct NodeSetup
{
    NodeOptions options;
    QString sealLine;   // beneath the star of the round seal
    QString sealNumber; // in its lower arc
};

// Every mistake of the settings files at once; errors::BadAddress, FileUnreadable.
[[nodiscard]] tl::expected<NodeSetup, std::vector<Error>> nodeSetup(const NodeArguments &arguments);

} // namespace tonggui::node

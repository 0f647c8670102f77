// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QStringList>

#include <variant>

namespace tonggui::node {

// What was asked for on the command line of tonggui-node. Empty: as the settings say.
struct NodeArguments
{
    QString data;
    QString listen; // HOST:PORT
    QStringList names;
    QString centre;
    QString config;      // a settings file, or a folder with them
    QString ledger;      // JSON file "tonggui.members/1"
    QString keyPassFile; // pass phrase of the key files
    bool isDemo = false;

    // Administration: done once, then the program ends. PINs come over the standard input.
    QStringList addStaff; // ID NAME ROLE
    QString unlockStaff;
    QString disableStaff;
    QString enableStaff;
    QString preissue; // BRANCH-TERM
    QString blockTerminal;
    bool listsTerminals = false;
    bool listsEnrolments = false;

    [[nodiscard]] bool isAdministration() const;
};

// The arguments, or the exit code when there is nothing more to do (help, version, a usage error that was printed).
[[nodiscard]] std::variant<NodeArguments, int> parseArguments(int argc, const char *const *argv);

} // namespace tonggui::node

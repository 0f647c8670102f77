// SPDX-License-Identifier: Apache-2.0
#include "app/node/program/NodeArguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace tonggui::node {

namespace {

constexpr int UsageError = 2;

// QString and QStringList as CLI11 can fill them.
void addText(CLI::App &app, const std::string &name, QString &target, const std::string &help, const std::string &type)
{
    app.add_option_function<std::string>(
           name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help)
        ->type_name(type);
}

CLI::Option *addList(CLI::App &app, const std::string &name, QStringList &target, const std::string &help,
                     const std::string &type)
{
    const auto take = [&target](const std::vector<std::string> &values) {
        for (const std::string &value : values) {
            target.append(QString::fromStdString(value));
        }
    };
    return app.add_option_function<std::vector<std::string>>(name, take, help)->type_name(type);
}

void declare(CLI::App &app, NodeArguments &arguments)
{
    addText(app, "--data", arguments.data, "Folder of the database and the keys; made at the first start", "DIR");
    addText(app, "--listen", arguments.listen, "Where to listen; port 0 takes any free one", "HOST:PORT");
    addList(app, "--name", arguments.names, "Host name or IP address in the server's certificate; may be repeated",
            "NAME");
    addText(app, "--centre", arguments.centre, "Name of the centre, for keys that are made at the first start", "NAME");
    addText(app, "--config", arguments.config, "Settings file, or folder with settings files", "PATH");
    addText(app, "--ledger", arguments.ledger, "Member file to answer from until a core system is connected", "FILE");
    addText(app, "--key-pass-file", arguments.keyPassFile, "File with the pass phrase of the key files", "FILE");
    app.add_flag("--demo", arguments.isDemo, "Invented staff and members, to look around");

    addList(app, "--add-staff", arguments.addStaff, "Add somebody; the PIN is read from the standard input",
            "ID NAME ROLE")
        ->expected(3);
    addText(app, "--unlock-staff", arguments.unlockStaff, "Lift the lock after wrong PINs", "ID");
    addText(app, "--disable-staff", arguments.disableStaff, "Somebody may not log in any more", "ID");
    addText(app, "--enable-staff", arguments.enableStaff, "Somebody may log in again", "ID");
    addText(app, "--preissue", arguments.preissue, "Print a one-time code for a terminal that nobody attends",
            "BRANCH-TERM");
    addText(app, "--block-terminal", arguments.blockTerminal, "Refuse a terminal from now on", "BRANCH-TERM");
    app.add_flag("--list-terminals", arguments.listsTerminals, "Print the terminals as JSON");
    app.add_flag("--list-enrolments", arguments.listsEnrolments, "Print the requests that wait for a decision as JSON");
}

} // namespace

bool NodeArguments::isAdministration() const
{
    return !addStaff.isEmpty() || !unlockStaff.isEmpty() || !disableStaff.isEmpty() || !enableStaff.isEmpty() ||
           !preissue.isEmpty() || !blockTerminal.isEmpty() || listsTerminals || listsEnrolments;
}

std::variant<NodeArguments, int> parseArguments(int argc, const char *const *argv)
{
    NodeArguments arguments;
    CLI::App app("The centre's server: terminals, staff, seals and finished cases.", "tonggui-node");
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    declare(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : UsageError;
    }
    return arguments;
}

} // namespace tonggui::node

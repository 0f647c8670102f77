// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/Kinds.h"
#include "devices/simulators/program/QuitOnSignal.h"
#include "devices/simulators/program/SimulatorSession.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace tonggui::simulators;

namespace {

// What a device makes is drawn, which needs fonts but no screen.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv, bool draws)
{
    if (!draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    std::string scenario;
    std::string link;
    std::string listen;
    std::string output;
    bool isTraced = false;
    CLI::App cli("Byte-exact device simulators for developers, trainers and tests", "tonggui-sim");
    cli.require_subcommand(1);
    for (const SimulatorKind &kind : simulatorKinds()) {
        CLI::App *const command = cli.add_subcommand(kind.name, kind.purpose);
        command->add_option("--scenario", scenario, "scenario file (JSON)")->required();
        CLI::Option *const linkOption =
            command->add_option("--link", link, "path that points to the device: a pseudo-terminal or a local socket");
        command->add_option("--listen", listen, "ADDRESS:PORT to serve over TCP instead")->excludes(linkOption);
        command->add_option("--output", output, "folder for what the device makes");
        command->add_flag("--trace", isTraced, "print a line for each request");
    }
    cli.get_subcommand("idcard")->alias("idcard-sam");
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = cli.exit(error);
        return code == 0 ? 0 : 2;
    }
    const auto application = applicationFor(argc, argv, !output.empty());
    const QuitOnSignal quitOnSignal;
    const std::string chosen = cli.get_subcommands().front()->get_name();
    const auto kind = std::ranges::find(simulatorKinds(), chosen, &SimulatorKind::name);
    SimulatorSession session({.kind = *kind,
                              .scenario = QString::fromStdString(scenario),
                              .place = {.link = QString::fromStdString(link),
                                        .listen = QString::fromStdString(listen),
                                        .output = QString::fromStdString(output)},
                              .isTraced = isTraced});
    const int refused = session.start();
    return refused != 0 ? refused : QCoreApplication::exec();
}

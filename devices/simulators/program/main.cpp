// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/program/QuitOnSignal.h"
#include "devices/simulators/program/SimulatorSession.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

using namespace tonggui::simulators;

int main(int argc, char **argv)
{
    std::string scenario;
    std::string link;
    std::string listen;
    bool isTraced = false;
    CLI::App cli("Byte-exact device simulators for developers, trainers and tests", "tonggui-sim");
    cli.require_subcommand(1);
    CLI::App *const idcard =
        cli.add_subcommand("idcard", "ID card reader with a SAM_V module on a serial line")->alias("idcard-sam");
    idcard->add_option("--scenario", scenario, "scenario file (JSON)")->required();
    CLI::Option *const linkOption = idcard->add_option("--link", link, "path that points to the pseudo-terminal");
    idcard->add_option("--listen", listen, "ADDRESS:PORT to serve over TCP instead")->excludes(linkOption);
    idcard->add_flag("--trace", isTraced, "print a line for each request");
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = cli.exit(error);
        return code == 0 ? 0 : 2;
    }
    QCoreApplication application(argc, argv);
    const QuitOnSignal quitOnSignal;
    SimulatorSession session(
        {QString::fromStdString(scenario), QString::fromStdString(link), QString::fromStdString(listen), isTraced});
    const int refused = session.start();
    return refused != 0 ? refused : QCoreApplication::exec();
}

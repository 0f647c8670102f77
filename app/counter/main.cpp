// SPDX-License-Identifier: Apache-2.0
#include "app/counter/CounterProgram.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tonggui-counter"));
    QApplication::setApplicationVersion(QStringLiteral(TONGGUI_VERSION));
    int exitCode = 0;
    std::optional<tonggui::TerminalOptions> options =
        tonggui::counter::CounterProgram::optionsFrom(argc, argv, exitCode);
    if (!options) {
        return exitCode;
    }
    tonggui::counter::CounterProgram program(std::move(*options));
    program.start();
    return QApplication::exec();
}

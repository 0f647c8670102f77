// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DemoProgram.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const std::variant<tonggui::demo::DemoOptions, int> options = tonggui::demo::demoOptionsFrom(argc, argv);
    if (const int *exitCode = std::get_if<int>(&options)) {
        return *exitCode;
    }
    tonggui::demo::DemoProgram program(std::get<tonggui::demo::DemoOptions>(options));
    program.start();
    return QApplication::exec();
}

// SPDX-License-Identifier: Apache-2.0
#include "app/node/program/NodeProgram.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv); // where Qt finds the database driver; its event loop is never run
    QCoreApplication::setApplicationName(QStringLiteral("tonggui-node"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TONGGUI_VERSION));
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"));
    return tonggui::node::runNodeProgram(argc, argv);
}

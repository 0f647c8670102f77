// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"

#include <QJsonObject>
#include <QProcess>

namespace tonggui::demo {

// A program that says in one line of JSON on standard output that it is ready. Ended by its process id with the object.
class ReadyProcess final
{
public:
    ~ReadyProcess();

    // errors::ProgramSilent when the line does not come within `limit`; what the program said goes to standard error.
    Task<Result<QJsonObject>> start(QString program, QStringList arguments,
                                    std::chrono::milliseconds limit = std::chrono::seconds(30));
    void write(const QString &line); // to its standard input
    void kill();                     // at once, as a crash would
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

// Runs a command to its end and gives its standard output; errors::ProgramSilent when it fails or takes too long.
[[nodiscard]] Task<Result<QByteArray>> runToEnd(QString program, QStringList arguments,
                                                std::chrono::milliseconds limit = std::chrono::seconds(60));

} // namespace tonggui::demo

// SPDX-License-Identifier: Apache-2.0
#include "app/demo/hall/ReadyProcess.h"

#include "app/demo/DemoErrors.h"

#include <sys/prctl.h>

#include <QCoroProcess>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>
#include <csignal>

namespace tonggui::demo {

ErrorCatalogue errors::all()
{
    static constexpr std::array list{&ProgramSilent, &StepStuck, &ResultMissing};
    return list;
}

namespace {

constexpr std::chrono::seconds EndLimit(5);

Failure silent(const QString &program)
{
    return failure(Error(errors::ProgramSilent, {QFileInfo(program).fileName()}));
}

} // namespace

ReadyProcess::~ReadyProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(int(std::chrono::milliseconds(EndLimit).count()))) {
            kill();
        }
    }
}

Task<Result<QJsonObject>> ReadyProcess::start(QString program, QStringList arguments, std::chrono::milliseconds limit)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // never left behind
    m_process.start(program, arguments);
    const QDeadlineTimer deadline(limit);
    while (!m_process.canReadLine()) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        const bool hasMore = left.count() > 0 && co_await qCoro(m_process).waitForReadyRead(left);
        if (!hasMore || m_process.state() == QProcess::NotRunning) {
            co_return silent(program);
        }
    }
    co_return QJsonDocument::fromJson(m_process.readLine()).object();
}

void ReadyProcess::write(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

void ReadyProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

Task<Result<QByteArray>> runToEnd(QString program, QStringList arguments, std::chrono::milliseconds limit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool hasEnded = co_await qCoro(process).waitForFinished(limit);
    if (!hasEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        co_return silent(program);
    }
    co_return process.readAllStandardOutput();
}

} // namespace tonggui::demo

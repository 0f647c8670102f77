// SPDX-License-Identifier: Apache-2.0
#include "devices/api/JobServer.h"

#include "devices/api/Completion.h"
#include "devices/api/DeviceErrors.h"

#include <QPointer>

#include <exception>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

JobServer::JobServer(Device &device, QObject *parent)
    : QObject(parent)
    , m_device(device)
{}

void JobServer::submit(quint32 job, const QString &command, const QByteArray &arguments,
                       std::chrono::milliseconds timeout)
{
    if (m_jobs.contains(job)) {
        Q_EMIT completed(job, encodeOutcome(failure(Error(errors::Busy).because(u"job number in use"_s))));
        return;
    }
    const auto stop = m_jobs.emplace(job, std::stop_source()).first->second;
    Q_EMIT acknowledged(job);
    const Result<QJsonObject> decoded = parseJsonObject(arguments);
    if (!decoded) {
        end(job, decoded);
        return;
    }
    carryOut(job, command, *decoded, timeout, stop);
}

void JobServer::cancel(quint32 job)
{
    const auto found = m_jobs.find(job);
    if (found != m_jobs.end()) {
        std::stop_source stop = found->second;
        stop.request_stop();
    }
}

Task<void> JobServer::carryOut(quint32 job, QString command, QJsonObject arguments, std::chrono::milliseconds timeout,
                               std::stop_source stop)
{
    const QPointer<JobServer> self(this);
    const JobProgress progress = [self, job](const QJsonObject &step) {
        if (self && self->m_jobs.contains(job)) {
            Q_EMIT self->progressed(job, canonicalJson(step));
        }
    };
    Task<Result<QJsonObject>> work = guarded(command, arguments, progress, stop.get_token());
    const Result<QJsonObject> outcome = co_await withTimeout(std::move(work), timeout, stop);
    if (self) {
        end(job, outcome);
    }
}

Task<Result<QJsonObject>> JobServer::guarded(QString command, QJsonObject arguments, JobProgress progress,
                                             std::stop_token stop)
{
    QString problem;
    try {
        const Result<QJsonObject> outcome = co_await m_device.execute(command, arguments, progress, stop);
        co_return outcome;
    } catch (const std::exception &thrown) {
        problem = QString::fromUtf8(thrown.what());
    } catch (...) {
        problem = u"unknown exception"_s;
    }
    co_return failure(Error(errors::DriverFailed, {u"exception"_s}).because(problem));
}

void JobServer::end(quint32 job, const Result<QJsonObject> &outcome)
{
    m_jobs.erase(job);
    Q_EMIT completed(job, encodeOutcome(outcome));
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"

#include <map>

namespace tonggui::devices {

// Carries out jobs on one device for callers behind a channel: acknowledges each, passes its progress on, ends each
// exactly once with an outcome of the closed set, also when the driver throws, when the time is over or when it is
// cancelled.
class JobServer : public QObject
{
    Q_OBJECT

public:
    // `device` must outlive the server.
    explicit JobServer(Device &device, QObject *parent = nullptr);

    void submit(quint32 job, const QString &command, const QByteArray &arguments, std::chrono::milliseconds timeout);
    void cancel(quint32 job); // a job that is not known has ended already

Q_SIGNALS:
    void acknowledged(quint32 job);
    void progressed(quint32 job, const QByteArray &progress);
    void completed(quint32 job, const QByteArray &outcome); // see encodeOutcome

private:
    Task<void> carryOut(quint32 job, QString command, QJsonObject arguments, std::chrono::milliseconds timeout,
                        std::stop_source stop);
    Task<Result<QJsonObject>> guarded(QString command, QJsonObject arguments, JobProgress progress,
                                      std::stop_token stop);
    void end(quint32 job, const Result<QJsonObject> &outcome);

    Device &m_device;
    std::map<quint32, std::stop_source> m_jobs;
};

} // namespace tonggui::devices

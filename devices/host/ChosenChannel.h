// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"

#include <QPointer>

namespace tonggui::devices {

// The channel to whichever device is chosen right now; jobs answer errors::NotChosen while there is none. Stays the
// same object when another device is chosen, so that whoever holds a device of it need not care.
class ChosenChannel final : public JobChannel
{
    Q_OBJECT

public:
    explicit ChosenChannel(QString kind, QObject *parent = nullptr);

    void choose(JobChannel *channel); // may be null; jobs under way stay with the old one

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override;
    [[nodiscard]] Task<Result<QJsonObject>> run(JobRequest request, JobProgress progress,
                                                std::stop_token stop) override;

private:
    const QString m_kind;
    QPointer<JobChannel> m_channel;
};

} // namespace tonggui::devices

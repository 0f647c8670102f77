// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/api/idcard/IdCardReader.h"

namespace tonggui::devices {

// A card reader whose driver runs elsewhere.
class RemoteIdCardReader final : public IdCardReader
{
    Q_OBJECT

public:
    // Both must outlive the reader.
    RemoteIdCardReader(JobChannel &channel, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_channel.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_channel.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_channel.status(); }

    [[nodiscard]] Task<Result<IdCard>> read(IdCardReadOptions options, IdCardProgress progress,
                                            std::stop_token stop) override;
    [[nodiscard]] Task<Result<QString>> samNumber(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QByteArray>> managementNumbers(std::stop_token stop) override;

private:
    JobChannel &m_channel;
};

} // namespace tonggui::devices

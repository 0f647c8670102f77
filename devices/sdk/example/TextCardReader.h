// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/api/idcard/IdCardReader.h"

#include <QDateTime>
#include <QTimer>

namespace example {

// A reader of identity cards without a reader: the folder is the device, a text file in it is the card that lies on it.
//     number: 11010519491231002X
//     name: 张三
//     sex: 2
//     birth: 1949-12-31
//     validFrom: 2020-01-01
// Further keys are those of tonggui::IdCard. No folder means that the device is unplugged.
class TextCardReader final : public tonggui::devices::IdCardReader
{
    Q_OBJECT

public:
    explicit TextCardReader(const tonggui::devices::PluginContext &context);

    [[nodiscard]] tonggui::devices::DeviceDescriptor descriptor() const override;
    [[nodiscard]] tonggui::devices::DeviceCapabilities capabilities() const override { return {}; }
    [[nodiscard]] tonggui::devices::DeviceStatus status() const override { return m_status; }

    [[nodiscard]] tonggui::Task<tonggui::Result<tonggui::IdCard>> read(tonggui::devices::IdCardReadOptions options,
                                                                       tonggui::devices::IdCardProgress progress,
                                                                       std::stop_token stop) override;
    [[nodiscard]] tonggui::Task<tonggui::Result<QString>> samNumber(std::stop_token stop) override;

private:
    [[nodiscard]] bool isPluggedIn() const;
    [[nodiscard]] bool hasNewCard() const;
    [[nodiscard]] tonggui::Result<tonggui::IdCard> cardInFile() const;
    void look();

    const QString m_driver;
    const QString m_path;
    tonggui::devices::DeviceStatus m_status;
    tonggui::devices::ExclusiveUse m_use;
    QDateTime m_lastRead; // when the card that was read last had been put on
    QTimer m_poll;
};

} // namespace example

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/api/idcard/IdCardReader.h"
#include "devices/idcard/photo/PhotoDecoder.h"
#include "devices/plugins/idcard-sam/SamModule.h"

#include <memory>

namespace tonggui::devices::sam {

// A card reader with a SAM_V module. Opens its line by itself, and again when it comes back.
class SamReader final : public IdCardReader
{
    Q_OBJECT

public:
    // `speed` in baud, 0 finds it out. `clock` outlives the reader.
    SamReader(QString driver, std::unique_ptr<ByteTransport> transport, SamTimes times, int speed, const Clock &clock,
              const QString &photoLibrary = {});
    ~SamReader() override;

    // From a plugin's settings: "transport", "port", "speed", "firstByteMs", "frameMs", "probeMs", "pollGapMs",
    // "raiseSpeed", "photoLibrary".
    [[nodiscard]] static std::unique_ptr<SamReader> fromSettings(const PluginContext &context);

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    [[nodiscard]] Task<Result<IdCard>> read(IdCardReadOptions options, IdCardProgress progress,
                                            std::stop_token stop) override;
    [[nodiscard]] Task<Result<QString>> samNumber(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QByteArray>> managementNumbers(std::stop_token stop) override;

private:
    void onOpened();
    void onFailed(const Error &error);
    void onCardSeen(bool isThere);
    void tryAgain();
    void setStatus(DeviceState state, std::optional<Error> reason = std::nullopt);
    void setPosition(MediaPosition position);

    const QString m_driver;
    const std::shared_ptr<SamModule> m_module;
    const std::shared_ptr<card::PhotoDecoder> m_decoder;
    ExclusiveUse m_use;
    std::stop_source m_stop; // of the job under way
    DeviceStatus m_status;
    QTimer m_again;
};

} // namespace tonggui::devices::sam

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/idcard/photo/PhotoDecoder.h"
#include "devices/plugins/idcard-vendor/VendorSession.h"

namespace tonggui::devices::vendor {

// A card reader behind its maker's library. Opens it by itself, and again when it comes back.
class VendorReader final : public IdCardReader
{
    Q_OBJECT

public:
    // `clock` outlives the reader.
    VendorReader(QString driver, std::shared_ptr<VendorSession> session, std::shared_ptr<card::PhotoDecoder> decoder,
                 const Clock &clock);
    ~VendorReader() override;

    // From a plugin's settings: "library", "style", "port", "openEachTime", "callMs", "pollGapMs", "watchMs",
    // "photoLibrary". errors::VendorLibraryMissing, VendorFunctionMissing, SettingInvalid (port).
    [[nodiscard]] static Result<std::unique_ptr<VendorReader>> fromSettings(const PluginContext &context);

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    [[nodiscard]] Task<Result<IdCard>> read(IdCardReadOptions options, IdCardProgress progress,
                                            std::stop_token stop) override;
    [[nodiscard]] Task<Result<QString>> samNumber(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QByteArray>> managementNumbers(std::stop_token stop) override;

Q_SIGNALS:
    void hung(); // the library does not come back: nothing works any more in this process

private:
    void onOpened();
    void onFailed(const Error &error);
    void onWatch();
    void setStatus(DeviceState state, std::optional<Error> reason = std::nullopt);
    void setPosition(MediaPosition position);

    const QString m_driver;
    const std::shared_ptr<VendorSession> m_session;
    const std::shared_ptr<card::PhotoDecoder> m_decoder;
    ExclusiveUse m_use;
    std::stop_source m_stop; // of the job under way
    DeviceStatus m_status;
    QTimer m_again;
    QTimer m_watch;
};

// The ports a setting means: "1" … "16" or "COM3", "1001" … "1016" or "USB1"; "auto" is all of them, USB first. Nothing
// for anything else.
[[nodiscard]] std::optional<QList<int>> portsOf(const QString &setting);

} // namespace tonggui::devices::vendor

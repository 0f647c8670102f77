// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/plugins/signature-stu/CaptureSession.h"

namespace tonggui::devices::stu {

// An STU pad. Opens its line by itself, and again when it comes back.
class StuSignaturePad final : public SignaturePad
{
    Q_OBJECT

public:
    // `clock` outlives the pad.
    StuSignaturePad(QString driver, std::unique_ptr<HidTransport> transport, StuRules rules, StuTimes times,
                    const Clock &clock);
    ~StuSignaturePad() override;

    // From a plugin's settings: "transport", "port", "encryption", "keyPadding", "picture", "answerMs", "readyMs".
    [[nodiscard]] static std::unique_ptr<StuSignaturePad> fromSettings(const PluginContext &context);

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    [[nodiscard]] Task<Result<Handwriting>> capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                    std::stop_token stop) override;

private:
    void onOpened();
    void onFailed(const Error &error);
    void setStatus(DeviceState state, std::optional<Error> reason = std::nullopt);

    const QString m_driver;
    const std::shared_ptr<StuPad> m_pad;
    const StuRules m_rules;
    const Clock &m_clock;
    ExclusiveUse m_use;
    std::stop_source m_stop; // of the job under way
    DeviceStatus m_status;
    bool m_wasOpened = false;
    QTimer m_again;
};

} // namespace tonggui::devices::stu

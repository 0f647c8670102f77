// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/api/printer/DocumentPrinter.h"
#include "devices/plugins/printer-cups/PaperRun.h"

namespace tonggui::devices::cups {

// A printer behind a queue of CUPS, or one that speaks IPP itself. Looks at its state by itself and comes back when its
// server does.
class CupsPrinter final : public DocumentPrinter
{
    Q_OBJECT

public:
    struct Times
    {
        std::chrono::milliseconds look{5000}; // between two looks while it rests
        RunTimes run;
    };

    CupsPrinter(QString driver, std::shared_ptr<QueueThread> queue, Times times, const Clock &clock);
    ~CupsPrinter() override;

    // From a plugin's settings: see manifest.json.
    [[nodiscard]] static std::unique_ptr<CupsPrinter> fromSettings(const PluginContext &context);

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    [[nodiscard]] Task<Result<PrintedPaper>> print(QByteArray pdf, PrintOptions options, PrintProgressed progress,
                                                   std::stop_token stop) override;

private:
    Task<void> look();
    void noteQueue(const Result<QueueState> &queue);
    void setStatus(DeviceState state, MediaPosition position, std::optional<Error> reason = std::nullopt);

    const QString m_driver;
    const std::shared_ptr<QueueThread> m_thread;
    const Times m_times;
    ExclusiveUse m_use;
    std::stop_source m_stop; // of the job under way
    std::stop_source m_end;  // of this object
    QueueState m_queue;
    DeviceStatus m_status;
    QTimer m_again; // when to look next
};

} // namespace tonggui::devices::cups

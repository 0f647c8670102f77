// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/api/ticketprinter/TicketPrinter.h"
#include "devices/plugins/printer-escpos/EscPosLink.h"
#include "devices/plugins/printer-escpos/SlipBytes.h"

#include <memory>

namespace tonggui::devices::escpos {

// What a printer is, as its settings say: ESC/POS itself does not tell.
struct EscPosTraits
{
    PaperWidth paper;
    int millimetresPerSecond = 80;                // how fast it prints at least
    std::chrono::milliseconds poll{2000};         // between two looks while it rests
    std::chrono::milliseconds jobPoll{100};       // while it prints
    std::chrono::milliseconds silenceLimit{5000}; // some printers answer only when they have printed
};

// A slip printer that speaks ESC/POS. Opens its line by itself, and again when it comes back. A printer that has never
// answered DLE EOT is taken to be one that does not know it.
class EscPosPrinter final : public TicketPrinter
{
    Q_OBJECT

public:
    EscPosPrinter(QString driver, std::shared_ptr<EscPosLink> link, EscPosTraits traits, const Clock &clock);
    ~EscPosPrinter() override;

    // From a plugin's settings: see manifest.json.
    [[nodiscard]] static std::unique_ptr<EscPosPrinter> fromSettings(const PluginContext &context);

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    [[nodiscard]] Task<Result<PrintedSlip>> print(TicketSlip slip, SlipOptions options, SlipProgressed progress,
                                                  std::stop_token stop) override;

private:
    Task<void> look();
    void noteReport(const Result<PrinterReport> &report);
    void noteFault(const Error &error);
    void setStatus(DeviceState state, MediaPosition position, std::optional<Error> reason = std::nullopt);

    const QString m_driver;
    const std::shared_ptr<EscPosLink> m_link;
    const EscPosTraits m_traits;
    ExclusiveUse m_use;
    std::stop_source m_stop; // of the job under way
    DeviceStatus m_status;
    bool m_didTell = false; // as the capabilities said last
    QTimer m_again;         // when to look next
};

} // namespace tonggui::devices::escpos

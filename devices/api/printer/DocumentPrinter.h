// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"
#include "devices/api/printer/PrintJob.h"

namespace tonggui::devices {

// Words in a printer's DeviceCapabilities.
namespace printer {
inline constexpr QLatin1StringView A4("a4");
inline constexpr QLatin1StringView A5("a5");
inline constexpr QLatin1StringView Duplex("duplex");
inline constexpr QLatin1StringView Colour("colour");
} // namespace printer

// A printer of papers. Its status says how its paper, covers and toner are: state Online with a reason is a warning
// (little paper), any other state with a reason waits for somebody. One job at a time: a second caller is answered
// errors::Busy.
class DocumentPrinter : public Device
{
    Q_OBJECT

public:
    using Device::Device;

    // Prints a PDF and answers when the printer's queue says that it is done. Whatever somebody can mend at the printer
    // meanwhile is told as `attention`, and the job goes on when it is mended. A job that is cancelled, or not done in
    // time, is taken out of the queue. Errors: PrinterErrors.h and DeviceErrors.h; errors::PaperUncertain when nobody
    // can tell whether the paper came out. Nothing is ever sent twice.
    [[nodiscard]] virtual Task<Result<PrintedPaper>> print(QByteArray pdf, PrintOptions options,
                                                           PrintProgressed progress, std::stop_token stop) = 0;

    // Command "print": arguments as PrintOptions with {"pdf"} in base64, progress as PrintProgress, result as
    // PrintedPaper.
    [[nodiscard]] Task<Result<QJsonObject>> execute(QString command, QJsonObject arguments, JobProgress progress,
                                                    std::stop_token stop) final;

    // The arguments of "print".
    [[nodiscard]] static QJsonObject printArguments(const QByteArray &pdf, const PrintOptions &options);

private:
    Task<Result<QJsonObject>> executePrint(QByteArray pdf, PrintOptions options, JobProgress progress,
                                           std::stop_token stop);
};

} // namespace tonggui::devices

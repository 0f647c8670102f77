// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"
#include "devices/api/ticketprinter/TicketSlip.h"

namespace tonggui::devices {

// Words and limits in a slip printer's DeviceCapabilities.
namespace ticketprinter {
inline constexpr QLatin1StringView
    Status("status"); // tells about paper, cover and cutter; others are taken at their word
inline constexpr QLatin1StringView Qr("qr");
inline constexpr QLatin1StringView Cut("cut");
inline constexpr QLatin1StringView Dots("dots");       // limit, integer: width of the paper
inline constexpr QLatin1StringView Columns("columns"); // limit, integer: narrow letters a line; Chinese ones take two
} // namespace ticketprinter

struct SlipOptions
{
    std::chrono::milliseconds timeout{60000}; // also for a person to put in paper

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SlipOptions> fromJson(const QJsonObject &object);
};

enum class SlipStep { Checking, Printing };

struct SlipProgress
{
    SlipStep step = SlipStep::Checking;
    std::optional<Error> attention; // why it does not go on, and what to do; the job goes on then

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SlipProgress> fromJson(const QJsonObject &object);
};

using SlipProgressed = std::function<void(const SlipProgress &)>;

struct PrintedSlip
{
    bool isConfirmed = false; // the printer said that all was well until the end; false: it tells nothing
    int replaced = 0;         // characters it does not know, printed as 〓

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PrintedSlip> fromJson(const QJsonObject &object);
};

// A printer of slips. A printer that does not tell its state is Online with an unknown position, not faulty. One job at
// a time: a second caller is answered errors::Busy.
class TicketPrinter : public Device
{
    Q_OBJECT

public:
    using Device::Device;

    // A printer that is not ready answers its reason at once, and nothing is printed. When something happens in the
    // middle of a slip it is told as `attention`, and the printer goes on when it is mended; if it is not mended in
    // time the answer is errors::SlipUncertain. Nothing is ever sent twice.
    [[nodiscard]] virtual Task<Result<PrintedSlip>> print(TicketSlip slip, SlipOptions options, SlipProgressed progress,
                                                          std::stop_token stop) = 0;

    // Command "print": arguments {"slip"} and those of SlipOptions, progress as SlipProgress, result as PrintedSlip.
    [[nodiscard]] Task<Result<QJsonObject>> execute(QString command, QJsonObject arguments, JobProgress progress,
                                                    std::stop_token stop) final;

    // The arguments of "print".
    [[nodiscard]] static QJsonObject printArguments(const TicketSlip &slip, const SlipOptions &options);

private:
    Task<Result<QJsonObject>> executePrint(TicketSlip slip, SlipOptions options, JobProgress progress,
                                           std::stop_token stop);
};

} // namespace tonggui::devices

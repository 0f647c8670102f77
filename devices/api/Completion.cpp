// SPDX-License-Identifier: Apache-2.0
#include "devices/api/Completion.h"

#include "app/core/Json.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/EnumText.h"
#include "devices/api/ErrorWire.h"
#include "devices/api/camera/CameraErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/printer/PrinterErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array Words{"success",          "command-error",       "cancelled",       "device-not-ready",
                           "hardware-error",   "internal-error",      "invalid-command", "invalid-request",
                           "time-out",         "unsupported-command", "invalid-data",    "user-error",
                           "unsupported-data", "fraud-attempt",       "sequence-error",  "authorisation-required",
                           "not-enough-space"};

struct Row
{
    const ErrorDefinition *error;
    Completion completion;
};

using enum Completion;
constexpr std::array Table{
    Row{&errors::Cancelled, Cancelled},
    Row{&errors::TimedOut, TimeOut},
    Row{&tonggui::errors::MissingField, InvalidData},
    Row{&tonggui::errors::MalformedJson, InvalidData},
    Row{&errors::PortNotOpen, DeviceNotReady},
    Row{&errors::PortTaken, DeviceNotReady},
    Row{&errors::Unplugged, DeviceNotReady},
    Row{&errors::NotChosen, DeviceNotReady},
    Row{&errors::NoOtherDevice, DeviceNotReady},
    Row{&errors::Busy, SequenceError},
    Row{&errors::Silent, HardwareError},
    Row{&errors::BadFrame, HardwareError},
    Row{&errors::BadChecksum, HardwareError},
    Row{&errors::HalfFrame, HardwareError},
    Row{&errors::DriverStopped, HardwareError},
    Row{&errors::DriverSwitchedOff, DeviceNotReady},
    Row{&errors::UnknownCommand, InvalidCommand},
    Row{&errors::ReportRefused, UnsupportedCommand},
    Row{&errors::NoCard, TimeOut},
    Row{&errors::CardLifted, UserError},
    Row{&errors::WrongCard, UserError},
    Row{&errors::SelectFailed, UserError},
    Row{&errors::ReadFailed, CommandError},
    Row{&errors::RequestDamaged, HardwareError},
    Row{&errors::RequestLength, HardwareError},
    Row{&errors::RequestUnknown, UnsupportedCommand},
    Row{&errors::NotRecognised, CommandError},
    Row{&errors::CardRefusedReader, CommandError},
    Row{&errors::ReaderRefusedCard, CommandError},
    Row{&errors::ContentUnproven, FraudAttempt},
    Row{&errors::NoRandomNumber, HardwareError},
    Row{&errors::SelfTestFailed, HardwareError},
    Row{&errors::NotAuthorised, AuthorisationRequired},
    Row{&errors::ItemMissing, UnsupportedData},
    Row{&errors::UnknownCode, HardwareError},
    Row{&errors::UnknownLayout, UnsupportedData},
    Row{&errors::UnreadableRecord, InvalidData},
    Row{&errors::NoSamNumber, UnsupportedCommand},
    Row{&errors::VendorLibraryMissing, DeviceNotReady},
    Row{&errors::VendorFunctionMissing, DeviceNotReady},
    Row{&errors::VendorCode, CommandError},
    Row{&errors::NoCamera, DeviceNotReady},
    Row{&errors::CameraNotThere, DeviceNotReady},
    Row{&errors::SourceUnusable, DeviceNotReady},
    Row{&errors::NoPicture, HardwareError},
    Row{&errors::PictureFrozen, HardwareError},
    Row{&errors::PictureDamaged, HardwareError},
    Row{&errors::FormatUnknown, UnsupportedData},
    Row{&errors::RingUnusable, NotEnoughSpace},
    Row{&errors::PaperLow, UserError},
    Row{&errors::PaperOut, UserError},
    Row{&errors::PaperJam, HardwareError},
    Row{&errors::PrinterCoverOpen, UserError},
    Row{&errors::TonerLow, UserError},
    Row{&errors::TonerOut, UserError},
    Row{&errors::PrinterOffline, DeviceNotReady},
    Row{&errors::PrinterPaused, DeviceNotReady},
    Row{&errors::PrinterAttention, HardwareError},
    Row{&errors::QueueUnknown, DeviceNotReady},
    Row{&errors::NoDefaultQueue, DeviceNotReady},
    Row{&errors::QueueClosed, DeviceNotReady},
    Row{&errors::ServerGone, DeviceNotReady},
    Row{&errors::ServerRefused, CommandError},
    Row{&errors::MediaUnsupported, UnsupportedData},
    Row{&errors::DuplexUnsupported, UnsupportedData},
    Row{&errors::NotAPaper, InvalidData},
    Row{&errors::PaperHeld, UserError},
    Row{&errors::PaperCancelled, UserError},
    Row{&errors::PaperAborted, HardwareError},
    Row{&errors::PaperUncertain, HardwareError},
    Row{&errors::SlipPaperLow, UserError},
    Row{&errors::SlipPaperOut, UserError},
    Row{&errors::SlipCoverOpen, UserError},
    Row{&errors::CutterStuck, HardwareError},
    Row{&errors::SlipPrinterHot, DeviceNotReady},
    Row{&errors::SlipPrinterBroken, HardwareError},
    Row{&errors::SlipPrinterOffline, DeviceNotReady},
    Row{&errors::SlipUnprintable, InvalidData},
    Row{&errors::SlipUncertain, HardwareError},
    Row{&errors::PadNothingWritten, TimeOut},
    Row{&errors::PadNotFinished, TimeOut},
    Row{&errors::PadCancelled, UserError},
    Row{&errors::PadInkLost, HardwareError},
    Row{&errors::PadOutOfRange, HardwareError},
    Row{&errors::PadFlooded, HardwareError},
    Row{&errors::PadRefused, CommandError},
    Row{&errors::PadStuck, HardwareError},
    Row{&errors::PadNotEncrypted, UnsupportedCommand},
    Row{&errors::PadKeyExchangeFailed, HardwareError},
    Row{&errors::PadSessionForeign, FraudAttempt},
    Row{&errors::PadPictureUnfit, InvalidData},
};

} // namespace

QString completionWord(Completion completion)
{
    return wordOf(Words, completion);
}

Completion completionOf(const Error &error)
{
    for (const Row &row : Table) {
        if (error.is(*row.error)) {
            return row.completion;
        }
    }
    return InternalError;
}

bool isDeviceFault(Completion completion)
{
    return completion == CommandError || completion == DeviceNotReady || completion == HardwareError ||
           completion == InternalError || completion == AuthorisationRequired;
}

QByteArray encodeOutcome(const Result<QJsonObject> &outcome)
{
    if (outcome) {
        return canonicalJson({{u"completion"_s, completionWord(Success)}, {u"result"_s, *outcome}});
    }
    const Error &error = outcome.error();
    return canonicalJson({{u"completion"_s, completionWord(completionOf(error))}, {u"error"_s, errorToWire(error)}});
}

Result<QJsonObject> decodeOutcome(const QByteArray &bytes)
{
    const Result<QJsonObject> message = parseJsonObject(bytes);
    if (!message) {
        return message;
    }
    JsonReader read(*message);
    const auto completion = fromWord<Completion>(Words, read.text(u"completion"_s));
    if (!completion) {
        read.refuse(u"completion"_s);
        return read.finish(QJsonObject());
    }
    if (*completion == Success) {
        return read.finish(read.object(u"result"_s));
    }
    const QJsonObject error = read.object(u"error"_s);
    return read.error() ? failure(*read.error()) : failure(errorFromWire(error));
}

} // namespace tonggui::devices

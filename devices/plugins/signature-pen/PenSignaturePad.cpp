// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-pen/PenSignaturePad.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/plugins/signature-pen/PenCapture.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

PenSignaturePad::PenSignaturePad(PenSurface &surface, QString address, const Clock &clock, QObject *parent)
    : SignaturePad(clock, parent)
    , m_surface(surface)
    , m_address(std::move(address))
    , m_clock(clock)
{
    connect(&surface, &PenSurface::presenceChanged, this, &PenSignaturePad::showPresence);
    showPresence();
}

PenSignaturePad::~PenSignaturePad()
{
    disconnect(&m_surface, nullptr, this, nullptr);
    m_stop.request_stop();
}

DeviceDescriptor PenSignaturePad::descriptor() const
{
    return {.kind = kinds::SignaturePad,
            .driver = u"signature-pen"_s,
            .model = u"Pen on the member's screen"_s,
            .transport = u"screen"_s,
            .address = m_address,
            .vendorId = {},
            .productId = {},
            .serial = {},
            .firmware = {}};
}

DeviceCapabilities PenSignaturePad::capabilities() const
{
    return DeviceCapabilities({signaturepad::Buttons, signaturepad::Pressure},
                              {{signaturepad::PressureLevels, qint64(1024)}});
}

Task<Result<Handwriting>> PenSignaturePad::capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                   std::stop_token stop)
{
    Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    if (stop.stop_requested()) {
        co_return failure(errors::Cancelled);
    }
    const QPointer<PenSignaturePad> self(this);
    Result<Handwriting> written = failure(errors::Unplugged);
    if (options.mustBeEncrypted) {
        written = failure(errors::PadNotEncrypted);
    } else if (m_surface.isThere()) {
        std::stop_source jobStop;
        m_stop = jobStop;
        const std::stop_callback onStop(stop, [&jobStop] { jobStop.request_stop(); });
        if (!progress) {
            progress = [](const PadProgress &) {};
        }
        setStatus(DeviceState::Busy);
        const auto writing = std::make_unique<PenCapture>(m_surface, options, progress, m_clock);
        written = co_await answerOf(writing->reply(), jobStop.get_token());
    }
    turn->reset();
    if (self) {
        showPresence();
        count(written);
    }
    co_return written;
}

void PenSignaturePad::showPresence()
{
    if (m_surface.isThere()) {
        setStatus(m_use.isTaken() ? DeviceState::Busy : DeviceState::Online);
    } else {
        setStatus(DeviceState::NoDevice, Error(errors::Unplugged));
    }
}

void PenSignaturePad::setStatus(DeviceState state, std::optional<Error> reason)
{
    const DeviceStatus before = m_status;
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (!(m_status == before)) {
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace tonggui::devices

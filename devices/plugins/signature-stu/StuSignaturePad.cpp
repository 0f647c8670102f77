// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/StuSignaturePad.h"

#include "devices/api/DeviceErrors.h"
#include "devices/plugins/signature-stu/KnownModels.h"
#include "devices/wire/HidapiTransport.h"
#include "devices/wire/SocketHidTransport.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

namespace {

constexpr std::chrono::milliseconds AgainWhenGone(500); // looking for a pad costs little
constexpr std::chrono::seconds AgainWhenSilent(5);

DeviceState stateAfter(const Error &error)
{
    if (error.is(errors::Unplugged) || error.is(errors::PortNotOpen)) {
        return DeviceState::NoDevice;
    }
    return error.is(errors::Silent) || error.is(errors::PortTaken) ? DeviceState::Offline : DeviceState::HardwareError;
}

StuRules rulesFrom(const QJsonObject &settings)
{
    StuRules rules;
    const QString encryption = settings[u"encryption"_s].toString();
    rules.encryption = encryption == u"required"_s ? EncryptionRule::Required
                       : encryption == u"off"_s    ? EncryptionRule::Off
                                                   : EncryptionRule::Automatic;
    const QString padding = settings[u"keyPadding"_s].toString();
    rules.padding = padding == u"none"_s    ? KeyPadding::None
                    : padding == u"pkcs1"_s ? KeyPadding::Pkcs1
                                            : KeyPadding::Oaep;
    const QString picture = settings[u"picture"_s].toString();
    rules.picture = picture == u"mono"_s     ? PictureChoice::Mono
                    : picture == u"colour"_s ? PictureChoice::Colour
                                             : PictureChoice::Automatic;
    return rules;
}

std::unique_ptr<HidTransport> transportFrom(const QJsonObject &settings)
{
    const QString port = settings[u"port"_s].toString();
    if (settings[u"transport"_s].toString() == u"socket"_s) {
        return std::make_unique<SocketHidTransport>(port,
                                                    std::chrono::milliseconds(settings[u"answerMs"_s].toInteger()));
    }
    return std::make_unique<HidapiTransport>(
        HidMatch{.path = port, .vendor = Maker, .firstProduct = FirstProduct, .lastProduct = LastProduct});
}

} // namespace

StuSignaturePad::StuSignaturePad(QString driver, std::unique_ptr<HidTransport> transport, StuRules rules,
                                 StuTimes times, const Clock &clock)
    : SignaturePad(clock)
    , m_driver(std::move(driver))
    , m_pad(std::make_shared<StuPad>(std::move(transport), times))
    , m_rules(rules)
    , m_clock(clock)
{
    connect(m_pad.get(), &StuPad::opened, this, &StuSignaturePad::onOpened);
    connect(m_pad.get(), &StuPad::failed, this, &StuSignaturePad::onFailed);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { (void)m_pad->ensureOpen({}); }); // tells by signal
    m_again.start(0);
}

StuSignaturePad::~StuSignaturePad()
{
    m_pad->disconnect(this);
    m_stop.request_stop();
    m_pad->close();
}

std::unique_ptr<StuSignaturePad> StuSignaturePad::fromSettings(const PluginContext &context)
{
    StuTimes times;
    times.ready = std::chrono::milliseconds(context.settings[u"readyMs"_s].toInteger());
    return std::make_unique<StuSignaturePad>(context.driver, transportFrom(context.settings),
                                             rulesFrom(context.settings), times, context.clock);
}

DeviceDescriptor StuSignaturePad::descriptor() const
{
    HidTransport &transport = m_pad->transport();
    const QString model = m_pad->information().model;
    return {.kind = kinds::SignaturePad,
            .driver = m_driver,
            .model = model.isEmpty() ? u"STU"_s : model,
            .transport = transport.name(),
            .address = transport.address(),
            .vendorId = transport.vendorId(),
            .productId = transport.productId(),
            .serial = m_pad->serial().isEmpty() ? transport.serial() : m_pad->serial(),
            .firmware = m_pad->information().firmware};
}

DeviceCapabilities StuSignaturePad::capabilities() const
{
    if (!m_wasOpened) {
        return {};
    }
    const Capability &capability = m_pad->capability();
    QStringList features{signaturepad::Screen, signaturepad::Buttons, signaturepad::Pressure};
    if (showsColours(capability, m_pad->transport().productId()) && m_rules.picture != PictureChoice::Mono) {
        features << signaturepad::Colour;
    }
    if (m_pad->canEncrypt() && m_rules.encryption != EncryptionRule::Off) {
        features << signaturepad::Encrypted;
    }
    if (m_pad->knows(report::PenDataTimes)) {
        features << signaturepad::OwnClock;
    }
    return DeviceCapabilities(features, {{signaturepad::ScreenWidth, qint64(capability.width)},
                                         {signaturepad::ScreenHeight, qint64(capability.height)},
                                         {signaturepad::PressureLevels, qint64(capability.maxPressure + 1)},
                                         {signaturepad::SampleRate, qint64(capability.rate)}});
}

Task<Result<Handwriting>> StuSignaturePad::capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                   std::stop_token stop)
{
    Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    if (stop.stop_requested()) {
        co_return failure(errors::Cancelled);
    }
    const QPointer<StuSignaturePad> self(this);
    std::stop_source jobStop;
    m_stop = jobStop;
    const std::stop_callback onStop(stop, [&jobStop] { jobStop.request_stop(); });
    if (!progress) {
        progress = [](const PadProgress &) {};
    }
    if (m_pad->isReady()) {
        setStatus(DeviceState::Busy);
    }
    const Result<Handwriting> written =
        co_await captureOn(m_pad, m_rules, options, progress, m_clock, jobStop.get_token());
    turn->reset();
    if (self) {
        if (m_pad->isReady()) {
            setStatus(DeviceState::Online);
        }
        count(written);
    }
    co_return written;
}

void StuSignaturePad::onOpened()
{
    m_again.stop();
    m_wasOpened = true;
    setStatus(m_use.isTaken() ? DeviceState::Busy : DeviceState::Online);
    Q_EMIT descriptorChanged();
}

void StuSignaturePad::onFailed(const Error &error)
{
    const bool isSoon = stateAfter(error) == DeviceState::NoDevice || error.is(errors::PortTaken);
    m_again.start(isSoon ? AgainWhenGone : AgainWhenSilent);
    setStatus(stateAfter(error), error);
}

void StuSignaturePad::setStatus(DeviceState state, std::optional<Error> reason)
{
    const DeviceStatus before = m_status;
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (!(m_status == before)) {
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace tonggui::devices::stu

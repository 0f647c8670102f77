// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/SamReader.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/plugins/idcard-sam/ReadCycle.h"
#include "devices/plugins/idcard-sam/ReaderPort.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

namespace {

constexpr std::chrono::seconds AgainWhenGone(1);    // looking for a port costs nothing
constexpr std::chrono::seconds AgainWhenSilent(10); // asking at all speeds takes seconds

DeviceState stateAfter(const Error &error)
{
    if (error.is(errors::Unplugged) || error.is(errors::PortNotOpen)) {
        return DeviceState::NoDevice;
    }
    return isLineFault(error) || error.is(errors::PortTaken) ? DeviceState::Offline : DeviceState::HardwareError;
}

} // namespace

SamReader::SamReader(QString driver, std::unique_ptr<ByteTransport> transport, SamTimes times, int speed,
                     const Clock &clock, const QString &photoLibrary)
    : IdCardReader(clock)
    , m_driver(std::move(driver))
    , m_module(std::make_shared<SamModule>(std::move(transport), times, speed))
    , m_decoder(std::make_shared<card::PhotoDecoder>(photoLibrary))
{
    connect(m_module.get(), &SamModule::opened, this, &SamReader::onOpened);
    connect(m_module.get(), &SamModule::failed, this, &SamReader::onFailed);
    connect(m_module.get(), &SamModule::cardSeen, this, &SamReader::onCardSeen);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SamReader::tryAgain);
    m_again.start(0);
}

SamReader::~SamReader()
{
    m_module->disconnect(this);
    m_stop.request_stop();
    m_module->close();
}

std::unique_ptr<SamReader> SamReader::fromSettings(const PluginContext &context)
{
    const QJsonObject &settings = context.settings;
    const auto duration = [&settings](const QString &key) {
        return std::chrono::milliseconds(settings[key].toInteger());
    };
    SamTimes times;
    times.firstByte = duration(u"firstByteMs"_s);
    times.frame = duration(u"frameMs"_s);
    times.probe = duration(u"probeMs"_s);
    times.pollGap = duration(u"pollGapMs"_s);
    const int speed = settings[u"speed"_s].toString().toInt(); // "auto" is 0
    const ReaderPort port = readerPort(settings[u"transport"_s].toString(), settings[u"port"_s].toString());
    auto reader = std::make_unique<SamReader>(context.driver, transportTo(port), times, speed, context.clock,
                                              settings[u"photoLibrary"_s].toString());
    if (settings[u"raiseSpeed"_s].toBool()) {
        reader->m_module->raiseSpeed();
    }
    return reader;
}

DeviceDescriptor SamReader::descriptor() const
{
    ByteTransport &transport = m_module->transport();
    return {.kind = kinds::IdCardReader,
            .driver = m_driver,
            .model = u"SAM_V"_s,
            .transport = transport.name(),
            .address = transport.address(),
            .serial = m_module->samNumber()};
}

DeviceCapabilities SamReader::capabilities() const
{
    QStringList features{idcard::ManagementNumbers};
    if (m_decoder->isThere()) {
        features << idcard::Photo;
    }
    if (!m_module->refusesFingerprint) {
        features << idcard::Fingerprint;
    }
    if (!m_module->refusesLatestAddress) {
        features << idcard::LatestAddress;
    }
    if (!m_module->samNumber().isEmpty()) {
        features << idcard::SamNumber;
    }
    return DeviceCapabilities(features);
}

Task<Result<IdCard>> SamReader::read(IdCardReadOptions options, IdCardProgress progress, std::stop_token stop)
{
    Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const QPointer<SamReader> self(this);
    std::stop_source jobStop;
    m_stop = jobStop;
    const std::stop_callback onStop(stop, [&jobStop] { jobStop.request_stop(); });
    if (!progress) {
        progress = [](IdCardStep) {};
    }
    if (m_module->isReady()) {
        setStatus(DeviceState::Busy);
    }
    const std::shared_ptr<card::PhotoDecoder> decoder = m_decoder;
    Result<IdCard> card = co_await readCard(m_module, options, progress, jobStop.get_token());
    if (card) {
        card->picture = co_await card::PhotoDecoder::pictureOf(decoder, card->photo);
    }
    turn->reset();
    if (self) {
        if (m_module->isReady()) {
            setStatus(DeviceState::Online);
        }
        setPosition(MediaPosition::Unknown); // a card that was read is not found again until it is lifted
        count(card);
    }
    co_return card;
}

Task<Result<QString>> SamReader::samNumber(std::stop_token stop)
{
    const Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const std::shared_ptr<SamModule> module = m_module;
    const Result<void> opened = co_await module->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    if (module->samNumber().isEmpty()) {
        co_return failure(errors::NoSamNumber);
    }
    co_return module->samNumber();
}

Task<Result<QByteArray>> SamReader::managementNumbers(std::stop_token stop)
{
    const Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const std::shared_ptr<SamModule> module = m_module;
    const Result<QByteArray> numbers = co_await readManagementNumbers(module, stop);
    co_return numbers;
}

void SamReader::onOpened()
{
    m_again.stop();
    setStatus(m_use.isTaken() ? DeviceState::Busy : DeviceState::Online);
    Q_EMIT descriptorChanged();
}

void SamReader::onFailed(const Error &error)
{
    const bool isSoon = stateAfter(error) == DeviceState::NoDevice || error.is(errors::PortTaken);
    m_again.start(isSoon ? AgainWhenGone : AgainWhenSilent);
    setPosition(MediaPosition::Unknown);
    setStatus(stateAfter(error), error);
}

void SamReader::tryAgain()
{
    (void)m_module->ensureOpen({}); // tells by signal how it went
}

void SamReader::onCardSeen(bool isThere)
{
    setPosition(isThere ? MediaPosition::InPosition : MediaPosition::NotInPosition);
}

void SamReader::setStatus(DeviceState state, std::optional<Error> reason)
{
    const DeviceStatus before = m_status;
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (!(m_status == before)) {
        Q_EMIT statusChanged(m_status);
    }
}

void SamReader::setPosition(MediaPosition position)
{
    const MediaPosition before = std::exchange(m_status.position, position);
    if (before == position) {
        return;
    }
    if (position == MediaPosition::InPosition) {
        announce(placedEvent());
    } else if (before == MediaPosition::InPosition && position == MediaPosition::NotInPosition) {
        announce(removedEvent());
    }
    Q_EMIT statusChanged(m_status);
}

} // namespace tonggui::devices::sam

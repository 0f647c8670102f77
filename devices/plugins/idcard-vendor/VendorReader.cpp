// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/VendorReader.h"

#include "devices/api/idcard/IdCardErrors.h"
#include "devices/plugins/idcard-vendor/VendorReading.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::vendor {

namespace {

constexpr std::chrono::seconds Again(1);

DeviceState stateAfter(const Error &error)
{
    if (error.is(errors::Unplugged) || error.is(errors::PortNotOpen)) {
        return DeviceState::NoDevice;
    }
    return error.is(errors::Silent) ? DeviceState::Offline : DeviceState::HardwareError;
}

} // namespace

VendorReader::VendorReader(QString driver, std::shared_ptr<VendorSession> session,
                           std::shared_ptr<card::PhotoDecoder> decoder, const Clock &clock)
    : IdCardReader(clock)
    , m_driver(std::move(driver))
    , m_session(std::move(session))
    , m_decoder(std::move(decoder))
{
    connect(m_session.get(), &VendorSession::opened, this, &VendorReader::onOpened);
    connect(m_session.get(), &VendorSession::failed, this, &VendorReader::onFailed);
    connect(m_session.get(), &VendorSession::hung, this, &VendorReader::hung);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { (void)m_session->ensureOpen({}); });
    m_again.start(0);
    m_watch.setInterval(m_session->times().watch);
    connect(&m_watch, &QTimer::timeout, this, &VendorReader::onWatch);
}

VendorReader::~VendorReader()
{
    m_session->disconnect(this);
    m_stop.request_stop();
}

DeviceDescriptor VendorReader::descriptor() const
{
    return {.kind = kinds::IdCardReader,
            .driver = m_driver,
            .model = m_session->api().name(),
            .transport = u"vendor-library"_s,
            .address = m_session->portText(),
            .serial = m_session->samNumber()};
}

DeviceCapabilities VendorReader::capabilities() const
{
    QStringList features = m_session->api().features();
    if (m_decoder->isThere() && !features.contains(idcard::Photo)) {
        features << idcard::Photo;
    }
    if (!m_session->samNumber().isEmpty()) {
        features << idcard::SamNumber;
    }
    return DeviceCapabilities(features);
}

Task<Result<IdCard>> VendorReader::read(IdCardReadOptions options, IdCardProgress progress, std::stop_token stop)
{
    const Result<ExclusiveUse::Turn> taken = m_use.take();
    if (!taken) {
        co_return failure(taken.error());
    }
    ExclusiveUse::Turn turn = *taken;
    const QPointer<VendorReader> self(this);
    std::stop_source jobStop;
    m_stop = jobStop;
    const std::stop_callback onStop(stop, [&jobStop] { jobStop.request_stop(); });
    if (!progress) {
        progress = [](IdCardStep) {};
    }
    if (m_session->isOpen()) {
        setStatus(DeviceState::Busy);
    }
    const std::function<void(bool)> seen = [self](bool isThere) {
        if (self) {
            self->setPosition(isThere ? MediaPosition::InPosition : MediaPosition::NotInPosition);
        }
    };
    const std::shared_ptr<card::PhotoDecoder> decoder = m_decoder;
    const std::shared_ptr<VendorSession> session = m_session;
    Result<IdCard> card = co_await readCard(session, options, progress, seen, jobStop.get_token());
    if (card && !card->picture.isThere() && !card->photo.isEmpty()) {
        card->picture = co_await card::PhotoDecoder::pictureOf(decoder, card->photo);
    }
    turn.reset();
    if (self) {
        if (session->isOpen()) {
            setStatus(DeviceState::Online);
        }
        setPosition(MediaPosition::Unknown);
        count(card);
    }
    co_return card;
}

Task<Result<QString>> VendorReader::samNumber(std::stop_token stop)
{
    const Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const std::shared_ptr<VendorSession> session = m_session;
    const Result<void> opened = co_await session->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    if (session->samNumber().isEmpty()) {
        co_return failure(errors::NoSamNumber);
    }
    co_return session->samNumber();
}

Task<Result<QByteArray>> VendorReader::managementNumbers(std::stop_token stop)
{
    const Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const std::shared_ptr<VendorSession> session = m_session;
    const Result<QByteArray> numbers = co_await readManagementNumbers(session, stop);
    co_return numbers;
}

void VendorReader::onOpened()
{
    m_again.stop();
    m_watch.start();
    setStatus(m_use.isTaken() ? DeviceState::Busy : DeviceState::Online);
    Q_EMIT descriptorChanged();
}

void VendorReader::onFailed(const Error &error)
{
    m_watch.stop();
    m_again.start(Again);
    setPosition(MediaPosition::Unknown);
    setStatus(stateAfter(error), error);
}

// An idle reader says nothing by itself when it is pulled out.
void VendorReader::onWatch()
{
    if (!m_use.isTaken() && m_session->isOpen()) {
        const std::function<Result<void>(VendorApi &)> check = [](VendorApi &api) { return api.check(); };
        (void)m_session->ask<void>(check, {});
    }
}

void VendorReader::setStatus(DeviceState state, std::optional<Error> reason)
{
    const DeviceStatus before = m_status;
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (!(m_status == before)) {
        Q_EMIT statusChanged(m_status);
    }
}

void VendorReader::setPosition(MediaPosition position)
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

} // namespace tonggui::devices::vendor

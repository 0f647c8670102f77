// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/ProbedSource.h"

#include "devices/api/camera/CameraErrors.h"

namespace tonggui::devices::streamcamera {

namespace {

constexpr std::chrono::milliseconds SoonAgain(500); // while it is not there

QString withoutPassword(const QString &place)
{
    return PlaceProbe::isAddress(place) ? QUrl(place).toDisplayString(QUrl::RemoveUserInfo) : place;
}

} // namespace

ProbedSource::ProbedSource(std::shared_ptr<FrameGate> gate, QString place, ProbeTimes times)
    : PictureSource(std::move(gate))
    , m_place(std::move(place))
    , m_shownPlace(withoutPassword(m_place))
    , m_times(times)
    , m_probe(m_place, times.open)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProbedSource::onLimit);
    connect(&m_probe, &PlaceProbe::answered, this, &ProbedSource::onLooked);
}

void ProbedSource::watch()
{
    m_doing = Doing::Looking;
    m_probe.look();
}

void ProbedSource::open(CameraFormat)
{
    if (m_doing == Doing::Delivering) {
        return; // it has one format only
    }
    m_timer.stop();
    m_probe.stop();
    if (std::exchange(m_doing, Doing::Delivering) != Doing::Learning) {
        start();
    }
}

void ProbedSource::close()
{
    if (m_doing == Doing::Delivering) {
        stop();
        rest();
    }
}

void ProbedSource::onLooked(bool isThere)
{
    if (!isThere) {
        lost(unusable());
    } else if (m_formats.empty()) {
        m_doing = Doing::Learning;
        m_timer.start(m_times.open);
        start();
    } else {
        rest();
        if (!std::exchange(m_isPresent, true)) {
            Q_EMIT present();
        }
    }
}

void ProbedSource::onLimit()
{
    if (m_doing == Doing::Learning) {
        lost(Error(errors::NoPicture));
    } else {
        watch();
    }
}

void ProbedSource::cameAlive(const CameraFormat &format)
{
    const bool isNew = m_formats != std::vector{format};
    m_formats = {format};
    if (isNew || !m_isPresent) {
        m_isPresent = true;
        Q_EMIT present(); // it may be opened now
    }
    if (m_doing == Doing::Learning) {
        stop();
        rest();
    }
}

void ProbedSource::lost(const Error &error)
{
    stop();
    m_isPresent = false;
    rest();
    Q_EMIT absent(error);
}

Error ProbedSource::unusable() const
{
    return Error(errors::SourceUnusable, {m_shownPlace});
}

void ProbedSource::rest()
{
    m_doing = Doing::Resting;
    m_probe.stop();
    m_timer.start(m_isPresent ? m_times.probe : std::min(m_times.probe, SoonAgain));
}

} // namespace tonggui::devices::streamcamera

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceTrials.h"

#include "devices/api/DeviceErrors.h"

namespace tonggui::counter {

namespace {

// What the person does, or sees.
widgets::Picture pictureOf(const QString &kind)
{
    using enum widgets::Picture;
    return kind == devices::kinds::IdCardReader    ? CardOnReader
           : kind == devices::kinds::Camera        ? LookIntoCamera
           : kind == devices::kinds::SignaturePad  ? PenOnPad
           : kind == devices::kinds::Printer       ? PaperComesOut
           : kind == devices::kinds::TicketPrinter ? SlipComesOut
                                                   : None;
}

} // namespace

DeviceTrials::DeviceTrials(DeviceShelf &shelf, devices::TrialWorld world, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_world(world)
{}

DeviceTrials::~DeviceTrials()
{
    stopAll();
}

void DeviceTrials::begin(const QString &kind)
{
    const devices::DeviceTrial *trial = devices::trialOf(kind);
    if (trial == nullptr || isRunning(kind)) {
        return;
    }
    const std::stop_source stop;
    m_running.emplace(kind, stop);
    Q_EMIT began(kind, pictureOf(kind), devices::askWords(*trial));
    const QPointer<DeviceTrials> self(this);
    devices::TrialTold tell = [self, kind](const QString &sentence) {
        if (self && self->isRunning(kind)) {
            Q_EMIT self->told(kind, sentence);
        }
    };
    follow(this, kind, devices::tryDevice(*trial, m_shelf.used(kind), m_world, std::move(tell), stop));
}

Task<void> DeviceTrials::follow(QPointer<DeviceTrials> trials, QString kind, Task<Result<QString>> work)
{
    const Result<QString> outcome = co_await std::move(work);
    if (trials) {
        trials->onEnded(kind, outcome);
    }
}

void DeviceTrials::onEnded(const QString &kind, const Result<QString> &outcome)
{
    m_running.erase(kind);
    if (outcome) {
        Q_EMIT succeeded(kind, *outcome);
    } else {
        Q_EMIT failed(kind, outcome.error());
    }
    beginNext();
}

void DeviceTrials::beginAll(const QStringList &kinds)
{
    m_pending = kinds;
    if (!isRunning()) {
        beginNext();
    }
}

void DeviceTrials::beginNext()
{
    if (!isRunning() && !m_pending.isEmpty()) {
        begin(m_pending.takeFirst());
    }
}

void DeviceTrials::stop(const QString &kind)
{
    if (const auto found = m_running.find(kind); found != m_running.end()) {
        std::stop_source source = found->second; // the trial may be gone before this returns
        source.request_stop();
    }
}

void DeviceTrials::stopAll()
{
    m_pending.clear();
    QStringList kinds;
    for (const auto &[kind, source] : m_running) {
        kinds += kind;
    }
    for (const QString &kind : std::as_const(kinds)) {
        stop(kind);
    }
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/Device.h"

namespace tonggui::devices {

Device::Device(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void Device::countEnd(const std::optional<Error> &error)
{
    m_statistics.count(error, m_clock.now());
    Q_EMIT statisticsChanged(m_statistics);
}

} // namespace tonggui::devices

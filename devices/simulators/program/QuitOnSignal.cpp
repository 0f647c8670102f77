// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/program/QuitOnSignal.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <QCoreApplication>

#include <csignal>

namespace tonggui::simulators {

QuitOnSignal::QuitOnSignal()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &wanted, nullptr);
    m_signals = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_signals, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [] { QCoreApplication::quit(); });
}

QuitOnSignal::~QuitOnSignal()
{
    m_notifier.reset();
    ::close(m_signals);
}

} // namespace tonggui::simulators

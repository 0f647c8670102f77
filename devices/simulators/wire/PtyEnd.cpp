// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/wire/PtyEnd.h"

#include "devices/simulators/SimulatorErrors.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

struct Speed
{
    speed_t code;
    int baud;
};

constexpr std::array Speeds{Speed{B115200, 115200}, Speed{B57600, 57600}, Speed{B38400, 38400}, Speed{B19200, 19200},
                            Speed{B9600, 9600}};

Failure unusable(const QString &what)
{
    return failure(errors::WireUnusable, {what, QString::fromLocal8Bit(std::strerror(errno))});
}

} // namespace

PtyEnd::PtyEnd(QString link, QObject *parent)
    : WireEnd(parent)
    , m_link(std::move(link))
{}

PtyEnd::~PtyEnd()
{
    PtyEnd::unplug();
}

Result<void> PtyEnd::plug()
{
    if (isPlugged()) {
        return {};
    }
    const Result<void> ready = openPair().and_then([this] { return makeLink(); });
    if (!ready) {
        unplug();
        return ready;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PtyEnd::onReadable);
    return {};
}

Result<void> PtyEnd::openPair()
{
    std::array<char, 128> name{};
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0 ||
        ::ptsname_r(m_master, name.data(), name.size()) != 0) {
        return unusable(u"a pseudo-terminal"_s);
    }
    m_terminal = QString::fromLocal8Bit(name.data());
    m_held = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (m_held < 0 || ::tcgetattr(m_held, &settings) != 0) {
        return unusable(m_terminal);
    }
    ::cfmakeraw(&settings);
    ::tcsetattr(m_held, TCSANOW, &settings);
    return {};
}

Result<void> PtyEnd::makeLink()
{
    if (m_link.isEmpty()) {
        return {};
    }
    const QFileInfo there(m_link);
    if (there.isSymLink()) {
        QFile::remove(m_link); // left behind by a simulator that was killed
    } else if (there.exists()) {
        return failure(errors::WireUnusable, {m_link, u"something else has this name"_s});
    }
    QFile terminal(m_terminal);
    if (!terminal.link(m_link)) {
        return failure(errors::WireUnusable, {m_link, terminal.errorString()});
    }
    return {};
}

void PtyEnd::unplug()
{
    m_notifier.reset();
    if (!m_link.isEmpty() && !m_terminal.isEmpty() && QFileInfo(m_link).symLinkTarget() == m_terminal) {
        QFile::remove(m_link);
    }
    for (int *end : {&m_held, &m_master}) {
        if (*end >= 0) {
            ::close(std::exchange(*end, -1));
        }
    }
    m_terminal.clear();
}

int PtyEnd::hostSpeed() const
{
    termios settings{};
    if (m_master < 0 || ::tcgetattr(m_master, &settings) != 0) {
        return 0;
    }
    for (const Speed &speed : Speeds) {
        if (::cfgetospeed(&settings) == speed.code) {
            return speed.baud;
        }
    }
    return 0;
}

qsizetype PtyEnd::write(const QByteArray &bytes)
{
    const ssize_t taken = m_master < 0 ? -1 : ::write(m_master, bytes.constData(), size_t(bytes.size()));
    return taken < 0 ? 0 : taken;
}

void PtyEnd::onReadable()
{
    std::array<char, 4096> buffer;
    const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
    if (count > 0) {
        Q_EMIT received(QByteArray(buffer.data(), count));
    }
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/ClerkProcess.h"

#include <sys/prctl.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tonggui::tests {

namespace {

constexpr int Patience = 60000; // for one event; a loaded machine is slow

bool isSuch(const QJsonObject &said, const QString &event, const QString &key, const QString &value)
{
    return said[u"event"_s].toString() == event && (key.isEmpty() || said[key].toString() == value);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ClerkProcess::ClerkProcess(const QString &program, const QString &config, QStringList options)
{
    options = QStringList{u"--clerk"_s, config, u"--language"_s, u"en"_s} + options;
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, options);
}

ClerkProcess::~ClerkProcess()
{
    kill();
}

bool ClerkProcess::readMore()
{
    while (m_process.canReadLine()) {
        m_said.append(QJsonDocument::fromJson(m_process.readLine()).object());
    }
    return m_asked < m_said.size();
}

QJsonObject ClerkProcess::next(const QString &event, const QString &key, const QString &value)
{
    return nextThat([&](const QJsonObject &said) { return isSuch(said, event, key, value); }, event + u' ' + value);
}

QJsonObject ClerkProcess::nextOf(const QStringList &events)
{
    return nextThat([&](const QJsonObject &said) { return events.contains(said[u"event"_s].toString()); },
                    events.join(u", "_s));
}

QJsonObject ClerkProcess::nextThat(const std::function<bool(const QJsonObject &)> &fits, const QString &wanted)
{
    const QDeadlineTimer deadline(Patience);
    while (!deadline.hasExpired()) {
        const bool isOver = m_process.state() == QProcess::NotRunning;
        while (readMore()) {
            const QJsonObject said = m_said[m_asked++];
            if (fits(said)) {
                return said;
            }
        }
        if (isOver) {
            break;
        }
        QTest::qWait(10); // proxies and simulators of the test live in this thread too
    }
    tellWhatWasSaid(wanted);
    return {};
}

bool ClerkProcess::hasSaid(const QString &event, const QString &key, const QString &value) const
{
    return std::ranges::any_of(m_said, [&](const QJsonObject &said) { return isSuch(said, event, key, value); });
}

void ClerkProcess::tellWhatWasSaid(const QString &missing)
{
    qWarning("The clerk did not say “%s”, but:", qPrintable(missing));
    for (const QJsonObject &said : m_said) {
        qWarning("  %s", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    }
    qWarning("%s", m_process.readAllStandardError().constData());
}

void ClerkProcess::order(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

void ClerkProcess::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

int ClerkProcess::exitCode()
{
    const bool hasEnded = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, Patience);
    const bool isClean = hasEnded && m_process.exitStatus() == QProcess::NormalExit;
    if (!isClean || m_process.exitCode() != 0) {
        readMore();
        tellWhatWasSaid(u"a good end"_s);
    }
    return isClean ? m_process.exitCode() : -1;
}

qint64 ClerkProcess::deviceHost() const
{
    const QString own = u"/proc/%1/task/%1/children"_s.arg(processId());
    for (const QByteArray &child : contentOf(own).simplified().split(' ')) {
        if (contentOf(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(child))).contains("tonggui-device-host")) {
            return child.toLongLong();
        }
    }
    return 0;
}

} // namespace tonggui::tests

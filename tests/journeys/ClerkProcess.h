// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>

#include <functional>

namespace tonggui::tests {

// A counter in a process of its own, with a clerk who says what happens and takes orders. Dies with the test.
class ClerkProcess
{
public:
    // `options` of tonggui-demo behind --clerk.
    ClerkProcess(const QString &program, const QString &config, QStringList options);
    ~ClerkProcess();

    // The next event of this name that was not asked for yet, with this value where a key is given; events before it
    // are skipped. Empty, after the test was told why, when the process ends or says nothing of it for a minute.
    QJsonObject next(const QString &event, const QString &key = {}, const QString &value = {});
    // The next event with one of these names, whatever it says.
    QJsonObject nextOf(const QStringList &events);
    // Whether such an event was among all that was said up to now.
    [[nodiscard]] bool hasSaid(const QString &event, const QString &key, const QString &value) const;

    void order(const QString &line);
    void kill();    // SIGKILL
    int exitCode(); // waits for the end by itself; -1 after a crash or a minute

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    // The process that holds the card reader's driver, or 0.
    [[nodiscard]] qint64 deviceHost() const;

private:
    bool readMore();
    QJsonObject nextThat(const std::function<bool(const QJsonObject &)> &fits, const QString &wanted);
    void tellWhatWasSaid(const QString &missing);

    QProcess m_process;
    QList<QJsonObject> m_said;
    qsizetype m_asked = 0;
};

} // namespace tonggui::tests
